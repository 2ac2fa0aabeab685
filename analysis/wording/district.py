"""What is said of one report: a portrait in sentences, and its place among the others."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import pandas as pd

from analysis.findings import district as findings
from analysis.findings.attention import SURE
from analysis.findings.standing import DENSITIES
from analysis.wording import quantities
from analysis.wording.names import places

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping, Sequence

    from analysis.wording.words import Words

    Row = Mapping[Hashable, Any]

DRAWN = 4  # dated promises, for a figure of their months to say more than their list
NAMED = 2  # measures that a title has room for
_LEADS = (("sure", SURE), ("unsure", 0.5), ("open", 0.0))  # how probable it is that a theme comes first
PAIRED = 6  # districts all of which have a page with each other
LINKED = 20  # other reports that a page leads to, the nearest first


def answer(words: Words, name: str, out: Sequence[str], against: pd.DataFrame, first: pd.DataFrame) -> str:
    """The title: what sets a report apart from all others, else what its plan (or review) is most about.

    ``out`` are the measures in which it has more than every other (“promise deadline”), ``against`` comes from
    ``findings.district.against_others``, ``first`` is the row of ``findings.attention.leading`` of the same part.
    """
    measures = [words.say(f"district-out-{_message(measure)}") for measure in out[:NAMED]]
    clear = against[against["clear"].astype(bool) & (against["difference"] > 0)].head(1)
    row = first.iloc[0] if len(first) else None
    sure = "none" if row is None else next(name for name, least in _LEADS if row["probability"] >= least)
    theme = clear["theme"].iloc[0] if len(clear) else row["theme"] if row is not None else None
    return words.say(
        "district-answer",
        out=len(measures),
        does=both(words, measures),
        report=name,
        lead="clear" if len(clear) else sure,
        share=float(row["share"]) if row is not None else 0.0,
        theme=words.theme(theme) if theme else "none",
        n_others=int(against["others"].max()) if len(against) else 0,
        stance=str(row["stance"]) if row is not None else "plan",
    )


def both(words: Words, does: Sequence[str]) -> str:
    """One or two things that a report does more often, as verbs of one sentence."""
    first, second, *_ = [*does, "none", "none"]
    return words.say("district-both", first=first, second=second)


def badge(out: Sequence[str], against: pd.DataFrame, first: pd.DataFrame) -> Literal["clear", "depends", "not-shown"]:
    """How sure the title is."""
    if len(out) or (against["clear"].astype(bool) & (against["difference"] > 0)).any():
        return "clear"
    return "not-shown" if first.empty else "clear" if (first["probability"] >= SURE).all() else "depends"


def lead(words: Words, report: Row, n_promises: int, n_quantities: int, n_amounts: int) -> str:
    """Where a report comes from, what kind of text it is, and how much it states; a row of ``documents``."""
    known = {part: report[part] if isinstance(report[part], str) else None for part in ("province", "city", "county")}
    values = {"n_promises": n_promises, "n_quantities": n_quantities, "n_amounts": n_amounts}
    place = places(known, words.edition) or "none"
    return words.say(
        "district-lead", place=place, genre=words.code(report["genre"]), n_chars=report["n_chars"], **values
    )


def first(words: Words, rows: pd.DataFrame) -> str:
    """Which theme has most of a part, and how sure that is; a row of ``findings.attention.leading``, or none."""
    return " ".join(
        words.say(
            "district-first",
            stance=row["stance"],
            theme=words.theme(row["theme"]),
            share=row["share"],
            sure=next(name for name, least in _LEADS if row["probability"] >= least),
            probability=row["probability"],
        )
        for row in rows.to_dict("records")
    )


def against(words: Words, table: pd.DataFrame, name: str, stance: str) -> str:
    """The headline of what one part attends to more and less than the others; ``findings.district.against_others``."""
    called = table[table["different"].astype(bool)] if len(table) else table
    ends: dict[str, str | float] = {}
    for side, sign in (("more", 1), ("less", -1)):
        rows = called[sign * called["difference"] > 0].sort_values("difference", key=abs, ascending=False)
        row = rows.iloc[0] if len(rows) else None
        ends |= {
            side: words.theme(row["theme"]) if row is not None else "none",
            f"{side}_left": float(row["left"]) if row is not None else 0.0,
            f"{side}_right": float(row["right"]) if row is not None else 0.0,
        }
    n_others = int(table["others"].max()) if len(table) else 0
    compared = "yes" if len(table) else "no"
    return words.say("district-against", compared=compared, report=name, stance=stance, n_others=n_others, **ends)


def subtitle(words: Words, table: pd.DataFrame, name: str, stance: str) -> str:
    """What the figure of ``against`` shows."""
    n_others = int(table["others"].max())
    return words.say("district-against-subtitle", report=name, stance=stance, n_others=n_others)


def placed(words: Words, table: pd.DataFrame, name: str) -> str:
    """In what a report has most of all, in what least; its own rows of ``findings.standing``."""
    shared = table[table["reports"] > 1]
    most = shared[shared["last"] == 1]
    least = shared[(shared["first"] == shared["reports"])]
    told = {side: [words.say(f"district-measure-{_message(one)}") for one in rows["measure"]]
            for side, rows in (("most", most), ("least", least))}  # fmt: skip
    kinds = {"n_most": len(most), "n_least": len(least), "n": len(shared)}
    listed = {side: words.listed(names) or "none" for side, names in told.items()}
    return words.say("district-placed", report=name, **kinds, **listed)


def measures(words: Words, table: pd.DataFrame) -> pd.DataFrame:
    """``findings.standing`` for readers: the measure in words."""
    return table.assign(measure=[words.say(f"district-measure-{_message(one)}") for one in table["measure"]])


def places_of(words: Words, rows: pd.DataFrame) -> pd.DataFrame:
    """The rows of ``findings.standing`` of one report as a table to read: measure, n, and value and place in words."""
    said = [place(words, row) for row in rows.to_dict("records")]
    return measures(words, rows)[["measure", "n"]].assign(value=pd.Series(said, rows.index, dtype="str"))


def place(words: Words, row: Row) -> str:
    """“68% · 1 of 5”: value and place of one report in one measure; a row of ``findings.standing``."""
    kind = "density" if row["measure"] in DENSITIES else "share"
    tied = "yes" if row["first"] != row["last"] else "no"
    values = {name: row[name] for name in ("value", "first", "last")}
    return words.say(f"district-standing-{kind}", tied=tied, n=row["reports"], **values)


def promises(words: Words, name: str, promised: pd.DataFrame) -> str:
    """How many promises a report makes, and how many of them can be checked; from ``pledges.promises``, of one."""
    kinds = {kind: int(promised[kind].sum()) for kind in ("number", "deadline", "binding")}
    return words.say("district-promises", report=name, n=len(promised), **kinds)


def due(words: Words, dated: pd.DataFrame) -> str:
    """In which month most of the dated promises of a report fall due; from ``findings.commitments.deadlines``."""
    months = dated["due"].dt.month.value_counts()
    return words.say("district-due", n=len(dated), n_month=int(months.iloc[0]), month=words.month(int(months.index[0])))


def telling(words: Words, rows: pd.DataFrame, metrics: pd.DataFrame) -> list[dict[str, str]]:
    """The most telling targets as rows of a page, quoted; ``findings.district.telling``, and the table of metrics."""
    quantity = metrics.set_index("metric_id")
    told = []
    for row in rows.to_dict("records"):
        of = quantity.loc[row["metric_id"]].to_dict()
        code = of["indicator_code"]
        value = quantities.quantity(words, of)
        what = words.say("district-target", what=words.indicator(code), value=value) if isinstance(code, str) else value
        due = words.say("district-by", day=words.day(row["due"])) if pd.notna(row["due"]) else ""
        firmness = words.code(row["firmness"]) if row["firmness"] != "neutral" else ""
        told.append({
            "head": words.theme(row["theme"]),
            "text": row["text"],
            "href": f"evidence-{row['doc_id']}.html#{row['sentence_id']}",
            "note": " · ".join(filter(None, [what, due, firmness])),
        })  # fmt: skip
    return told


def money(words: Words, amounts: pd.DataFrame, metrics: pd.DataFrame) -> pd.DataFrame:
    """The rows of ``findings.spending.amounts`` as a table for readers: amounts in the words of the edition."""
    quantity = metrics.set_index("metric_id")
    said = [quantities.quantity(words, quantity.loc[metric_id].to_dict()) for metric_id in amounts["metric_id"]]
    columns = ["doc_id", "sentence_id", "metric_id", "amount", "flow", "status", "purpose", "period", "due", "caveats"]
    columns += ["quote", "low", "currency"]  # the last two to sort by
    return amounts.assign(amount=pd.Series(said, amounts.index, dtype="str"))[columns]


def stated(words: Words, metrics: pd.DataFrame, doc_id: str) -> pd.DataFrame:
    """Every quantity of a report as a table for readers, targets first: ``findings.district.stated`` of each status."""
    quantity = metrics.set_index("metric_id")
    tables = []
    for status in ("target", "achieved", "baseline"):
        rows = findings.stated(metrics, doc_id, status)
        own = quantity.loc[rows["metric_id"]]
        said = [quantities.per(words, quantities.quantity(words, row), row["per"]) for row in own.to_dict("records")]
        sorts = {name: own[name].to_numpy() for name in ("base_low", "base_unit")}
        told = rows.assign(value=pd.Series(said, rows.index, dtype="str"), status=status, **sorts)
        tables.append(told.drop(columns="unit"))
    return pd.concat(tables, ignore_index=True)


def words_apart(words: Words, table: pd.DataFrame, name: str) -> str:
    """The headline of the words that set a report apart; rows of ``findings.language.distinctive`` that pass."""
    told = words.listed(words.say("district-word", term=term) for term in table["term"].head(3))
    return words.say("district-words-headline", report=name, n=len(table), told=told)


def nothing(words: Words, kinds: Sequence[str]) -> str:
    """What a report has none of, in one line; of “target”, “deadline”, “money”, “formula”, “review”, “words”."""
    told = words.listed(words.say(f"district-no-{kind}") for kind in kinds)
    return words.say("district-nothing", n=len(kinds), kinds=told or "none")


def beside(words: Words, documents: pd.DataFrame, doc_id: str, distances: Mapping[str, float]) -> list[dict[str, str]]:
    """The way to the report itself and to the others, nearest first; ``findings.district.distances``.

    Few districts have a page for each two of them, to which this leads; of more the way is to their own pages.
    """
    ids = list(words.reports)
    paired = len(ids) <= PAIRED and documents["district"].is_unique
    others = [*distances, *(other for other in ids if other not in distances and other != doc_id)][:LINKED]
    rows = [{
        "head": words.reports[doc_id],
        "text": words.say("district-source"),
        "href": f"evidence-{doc_id}.html",
    }]  # fmt: skip
    for other in others:
        left, right = sorted((doc_id, other), key=ids.index)
        rows.append({
            "head": words.reports[other],
            "text": words.say("district-beside") if paired else words.say("district-profile"),
            "href": f"pair-{left}--{right}.html" if paired else f"district-{other}.html",
            "note": words.say("district-distance", distance=distances[other]) if other in distances else "",
        })  # fmt: skip
    return rows


def _message(measure: str) -> str:
    return measure.replace(" ", "-")
