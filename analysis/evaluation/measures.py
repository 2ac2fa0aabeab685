"""Every measure of the evaluation, declared once: its name, how it is counted and what it says.

Where a field is mostly empty (sign, per, due …) the share of equal ones would flatter; its F1 counts the given ones
only: a value that is missing, another one, or one where none is annotated is an error.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Statistic = Literal["f1", "accuracy", "macro_f1"]


@dataclass(frozen=True, slots=True)
class Measure:
    """One measure. Its value is an F1, the share of cases that are right (accuracy), or an F1 averaged over classes."""

    name: str
    group: str
    statistic: Statistic
    definition: str


MEASURES = (
    Measure("kind", "ledger", "accuracy",
            "Annotated numbers of any kind that the ledger holds (spans overlap, one to one) with the same kind."),
    Measure("kind_macro_f1", "ledger", "macro_f1",
            "F1 of finding the numbers of a kind as that kind, averaged over the five kinds."),
    Measure("digits_covered", "ledger", "accuracy",
            "Runs of Arabic digits in the text that lie in exactly one entry of the ledger."),
    Measure("explained", "ledger", "accuracy",
            "Entries of the ledger that a rule explains, whether rightly or not."),
    Measure("quantity", "quantities", "f1",
            "Quantities found: spans overlap, one to one; those annotated as borderline count neither way."),
    Measure("quantity_exact", "quantities", "f1",
            "Quantities found with exactly the annotated start and end."),
    Measure("value_unit", "quantities", "f1",
            "Quantities found with both ends of the value (relative tolerance 1e-9) and the unit right."),
    Measure("value_unit_bound", "quantities", "f1",
            "Quantities found with value, unit and bound right."),
    Measure("value_to_status", "quantities", "f1",
            "Quantities found with value, unit, bound, aspect, sign and status all right."),
    Measure("bound", "fields", "accuracy",
            "Matched quantities with the same bound (exact, approx, over, under, range)."),
    Measure("aspect", "fields", "accuracy",
            "Matched quantities with the same aspect (level, change, share, rank)."),
    Measure("sign", "fields", "f1",
            "Signs (+1, −1) of matched quantities."),
    Measure("status", "fields", "accuracy",
            "Matched quantities with the same status (achieved, target, baseline)."),
    Measure("per", "fields", "f1",
            "What a matched quantity is counted for (each month, each household …)."),
    Measure("period", "fields", "accuracy",
            "Matched quantities with an annotated period, of which both the first and the last day are right."),
    Measure("due", "fields", "f1",
            "Deadlines of matched quantities."),
    Measure("indicator", "fields", "accuracy",
            "Matched quantities whose indicator shares characters with the annotated one (F1 of them ≥ 0.6)."),
    Measure("indicator_exact", "fields", "accuracy",
            "Matched quantities whose indicator is the annotated one, white space aside."),
    Measure("money", "money", "f1",
            "Amounts of money in the spending table with amount and unit right; the recall says how many were found."),
    Measure("flow", "money", "accuracy",
            "Matched amounts of money with the same flow."),
    Measure("purpose", "money", "accuracy",
            "Matched amounts whose purpose shares characters with the annotated one (F1 of them ≥ 0.6)."),
    Measure("beneficiaries", "money", "f1",
            "Links from an amount to the number of those who received it, number and unit right."),
    Measure("time", "times", "f1",
            "Times found: spans overlap, one to one."),
    Measure("time_exact", "times", "f1",
            "Times found with exactly the annotated start and end."),
    Measure("time_type", "times", "accuracy",
            "Matched times with the same type (point, period, deadline, duration, recurrence)."),
    Measure("dates", "times", "f1",
            "Times found with both the first and the last day right, or rightly left open."),
    Measure("formula", "formulas", "f1",
            "Numeric formulas found: spans overlap, one to one."),
    Measure("formula_exact", "formulas", "f1",
            "Numeric formulas found with exactly the annotated start and end."),
    Measure("formula_terms", "formulas", "accuracy",
            "Matched formulas with all their numeric elements right and in order."),
    Measure("formula_definition", "formulas", "f1",
            "Definitions of matched formulas that share characters with the annotated one (F1 of them ≥ 0.6)."),
    Measure("commitment", "commitments", "f1",
            "Promised actions found: spans overlap, one to one; those annotated as optional count neither way."),
    Measure("commitment_verb", "commitments", "accuracy",
            "Matched promises with the same verb."),
    Measure("commitment_object", "commitments", "accuracy",
            "Matched promises whose object shares characters with the annotated one (F1 of them ≥ 0.6)."),
    Measure("commitment_object_exact", "commitments", "accuracy",
            "Matched promises whose object is the annotated one, marks and white space aside."),
    Measure("firmness", "commitments", "accuracy",
            "Matched promises with the same firmness (binding, effort, neutral)."),
    Measure("firmness_macro_f1", "commitments", "macro_f1",
            "F1 of a firmness over the matched promises, averaged over the three."),
    Measure("commitment_due", "commitments", "f1",
            "Deadlines of matched promises."),
    Measure("sentence", "sentences", "f1",
            "Sentences found with exactly the annotated start and end."),
    Measure("sentence_type", "sentences", "accuracy",
            "Annotated sentences whose best-overlapping sentence has the same type; a glossary note counts as body."),
    Measure("stance", "sentences", "accuracy",
            "Annotated sentences whose best-overlapping sentence has the same stance."),
    Measure("theme", "sentences", "accuracy",
            "Annotated sentences whose best-overlapping sentence has the same primary theme."),
    Measure("theme_macro_f1", "sentences", "macro_f1",
            "F1 of a primary theme over the aligned sentences, averaged over the themes that occur."),
    Measure("theme_secondary", "sentences", "f1",
            "Secondary themes of the aligned sentences."),
)  # fmt: skip


def definitions() -> dict[str, str]:
    """Name of each measure -> its definition in one sentence, in the order of the score table."""
    return {measure.name: measure.definition for measure in MEASURES}
