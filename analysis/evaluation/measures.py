"""Every measure of the evaluation, declared once: its name, how it is counted and what it says."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Statistic = Literal["f1", "accuracy", "macro_f1"]


@dataclass(frozen=True, slots=True)
class Measure:
    """One measure. Its ``value`` is F1, the share of cases that are right (accuracy), or F1 averaged over the classes (macro_f1)."""

    name: str
    group: str
    statistic: Statistic
    definition: str


MEASURES = (
    Measure("kind", "ledger", "accuracy", "Annotated numbers of any kind that the ledger holds (spans overlap) with the same kind."),
    Measure("kind_macro_f1", "ledger", "macro_f1", "F1 of finding the numbers of each kind as that kind, averaged over the kinds."),
    Measure("digits_covered", "ledger", "accuracy", "Runs of Arabic digits in the text that lie in exactly one entry of the ledger."),
    Measure("explained", "ledger", "accuracy", "Entries of the ledger that a rule explains (kind is not “unexplained”); no annotation needed."),
    Measure("quantity", "quantities", "f1", "Annotated quantities found: spans overlap, one to one; borderline ones count neither way."),
    Measure("quantity_exact", "quantities", "f1", "The same, where start and end are exactly the annotated ones."),
    Measure("value_unit", "quantities", "f1", "Quantities found with both ends of the value (relative tolerance 1e-9) and the unit right."),
    Measure("value_unit_bound", "quantities", "f1", "Quantities found with value, unit and bound right."),
    Measure("value_to_status", "quantities", "f1", "Quantities found with value, unit, bound, aspect, sign and status all right."),
    Measure("bound", "fields", "accuracy", "Matched quantities with the same bound (exact, approx, over, under, range)."),
    Measure("aspect", "fields", "accuracy", "Matched quantities with the same aspect (level, change, share, rank)."),
    Measure("sign", "fields", "f1", "Signs of matched quantities: given and the same; one that is missing, wrong or not annotated is an error."),
    Measure("status", "fields", "accuracy", "Matched quantities with the same status (achieved, target, baseline)."),
    Measure("per", "fields", "f1", "“per” of matched quantities: given and the same; one that is missing, wrong or not annotated is an error."),
    Measure("period", "fields", "accuracy", "Matched quantities with an annotated period, of which both first and last day are right."),
    Measure("due", "fields", "f1", "Deadlines of matched quantities: given and the same; one that is missing, wrong or not annotated is an error."),
    Measure("indicator", "fields", "accuracy", "Matched quantities whose indicator shares characters with the annotated one: F1 of the characters ≥ 0.6."),
    Measure("indicator_exact", "fields", "accuracy", "Matched quantities whose indicator is word for word the annotated one (white space aside)."),
    Measure("money", "money", "f1", "Annotated amounts of money that are in the spending table with the right amount and unit; recall says how many."),
    Measure("flow", "money", "accuracy", "Matched amounts of money with the same flow."),
    Measure("purpose", "money", "accuracy", "Matched amounts with an annotated purpose: F1 of its characters ≥ 0.6."),
    Measure("beneficiaries", "money", "f1", "Links of an amount to the number of those who received it: number and unit right."),
    Measure("time", "times", "f1", "Annotated times found: spans overlap, one to one."),
    Measure("time_exact", "times", "f1", "The same, where start and end are exactly the annotated ones."),
    Measure("time_type", "times", "accuracy", "Matched times with the same type (point, period, deadline, duration, recurrence)."),
    Measure("dates", "times", "f1", "Times found with both first and last day right (or rightly open)."),
    Measure("formula", "formulas", "f1", "Annotated numeric formulas found: spans overlap, one to one."),
    Measure("formula_exact", "formulas", "f1", "The same, where start and end are exactly the annotated ones."),
    Measure("formula_terms", "formulas", "accuracy", "Matched formulas with all numeric elements right, in order."),
    Measure("formula_definition", "formulas", "f1", "Definitions of matched formulas: F1 of the characters ≥ 0.6; one where none is annotated is an error."),
    Measure("sentence", "sentences", "f1", "Annotated sentences found with exactly the same start and end."),
    Measure("sentence_type", "sentences", "accuracy", "Annotated sentences whose best-overlapping sentence has the same type; a glossary note counts as body."),
    Measure("stance", "sentences", "accuracy", "Annotated sentences whose best-overlapping sentence has the same stance."),
    Measure("theme", "sentences", "accuracy", "Annotated sentences whose best-overlapping sentence has the same primary theme."),
    Measure("theme_macro_f1", "sentences", "macro_f1", "F1 of each primary theme over the aligned sentences, averaged over the themes that occur."),
    Measure("theme_secondary", "sentences", "f1", "Secondary themes of the aligned sentences: given and the same; missing, wrong or not annotated is an error."),
)  # fmt: skip


def definitions() -> dict[str, str]:
    """Name of each measure -> its one-sentence definition, in the order of the score table."""
    return {measure.name: measure.definition for measure in MEASURES}
