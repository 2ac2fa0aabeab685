"""What is said of the reports of one place over the years."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd

from analysis.corpus.members import COUNTS
from analysis.findings import series as findings
from analysis.findings.alike import LINE
from analysis.wording.names import district_names
from analysis.wording.quantities import column, number, quantity

if TYPE_CHECKING:
    from analysis.wording.catalogue import Value
    from analysis.wording.words import Badge, Words


def answer(words: Words, documents: pd.DataFrame, members: pd.DataFrame, moved: pd.DataFrame) -> str:
    """The title of the page: the largest change of attention from one year to the next.

    ``members`` comes from ``findings.series.find``, ``moved`` from ``findings.series.attention``.
    """
    n = int((members["role"] == COUNTS).sum())
    place = _names(words, documents, members)[-1]
    if n > 1 and len(moved):
        return words.say("series-answer", place=place, **_move(words, moved))
    return words.say("series-no-answer", place=place, n=n)


def badge(moved: pd.DataFrame) -> Badge:
    """How sure the title is; a change within what places often change in a year hangs on how it is counted."""
    top = findings.largest(moved)
    return "not-shown" if top is None else "clear" if top["clear"] else "depends"


def headline(words: Words, moved: pd.DataFrame, stance: str) -> str:
    """The largest change of one part, and how many more themes are called different."""
    own = moved[moved["stance"] == stance]
    if own.empty:
        return words.say("series-none", stance=stance)
    called = int(own["different"].astype(bool).sum())
    return words.say("series-moved", n_more=max(0, called - 1), **_move(words, own) | {"stance": stance})


def _move(words: Words, moved: pd.DataFrame) -> dict[str, Value]:
    top = findings.largest(moved)
    if top is None:
        return dict.fromkeys(("stance", "theme", "earlier", "later", "clear"), "none") | dict.fromkeys(
            ("sign", "points", "before", "now"), 0
        )
    return {
        "stance": top["stance"],
        "theme": words.theme(top["theme"]),
        "earlier": words.reports[top["earlier"]],
        "later": words.reports[top["later"]],
        "clear": "yes" if top["clear"] else "no",
        "sign": 1 if top["difference"] > 0 else -1,
        "points": abs(top["difference"]),
        "before": top["right"],
        "now": top["left"],
    }


def moves(words: Words, moved: pd.DataFrame) -> pd.DataFrame:
    """Every theme that is called different as a table, by part and year; from ``findings.series.attention``."""
    called = moved[moved["different"].astype(bool)]
    shown = called.assign(earlier=called["earlier"].map(words.reports), later=called["later"].map(words.reports))
    shown = shown.rename(columns={"right": "share_before", "left": "share_after"})
    return shown[["stance", "earlier", "later", "theme", "share_before", "share_after", "clear"]]


def reports(words: Words, documents: pd.DataFrame, members: pd.DataFrame) -> str:
    """Which reports make the series, what it was called before, what is left out; from ``findings.series.find``."""
    counted, out = (members[(members["role"] == COUNTS) == inside] for inside in (True, False))
    names = _names(words, documents, members)
    former = [name for name in dict.fromkeys(names) if name != names[-1]]
    why = []
    for row in out.to_dict("records"):
        name, role = words.reports[row["doc_id"]], row["role"].replace("_", "-")
        why.append(words.say(f"series-out-{role}", report=name, genre=words.code(row["genre"])))
    years = list(counted["year"]) or [0]
    return words.say(
        "series-reports", place=names[-1], n=len(counted), first=str(years[0]), last=str(years[-1]),
        missing=int(years[-1] - years[0]) + 1 - len(years), n_former=len(former),
        former=words.listed(former), n_out=len(out), out=words.listed(why),
    )  # fmt: skip


def rows(words: Words, documents: pd.DataFrame, members: pd.DataFrame) -> list[dict[str, str]]:
    """The reports of a place as rows that lead to their texts; from ``findings.series.find``."""
    titles = documents.set_index("doc_id")["title"].dropna()
    return [
        {
            "head": words.reports[row["doc_id"]],
            "text": titles.get(row["doc_id"], words.say("series-no-title")),
            "href": f"evidence-{row['doc_id']}.html",
            "note": words.say(f"series-role-{row['role'].replace('_', '-')}"),
        }
        for row in members.to_dict("records")
    ]


def _names(words: Words, documents: pd.DataFrame, members: pd.DataFrame) -> list[str]:
    """What the district is called in each report, the last one last."""
    names = dict(zip(documents["doc_id"], district_names(documents, words.edition), strict=True))
    return [names[doc_id] for doc_id in members["doc_id"]]


def indicators(words: Words, beside: pd.DataFrame) -> str:
    """How many lines have values of several of the reports; ``beside`` comes from ``findings.alike.comparable``."""
    lines = beside.drop_duplicates(LINE)
    return words.say("series-indicators", n=len(lines), full=int((lines["reports"] == len(words.reports)).sum()))


def told(words: Words, stated: pd.DataFrame) -> pd.DataFrame:
    """The rows of ``findings.series.stated`` with their values in words (``told``); what counts things has no unit."""
    said = [
        number(words, row["amount"]) if row["dimension"] == "count" else quantity(words, row)
        for row in stated.to_dict("records")
    ]
    return stated.assign(told=column(stated, said))


def restated(words: Words, table: pd.DataFrame) -> str:
    """How many values a later report tells differently; ``table`` comes from ``findings.restated.restated``."""
    return words.say("series-restated", n=len(table))


def restated_rows(words: Words, table: pd.DataFrame) -> pd.DataFrame:
    """The rows of ``findings.restated.restated`` as a table for readers: both values, and how much they differ."""
    rows = table.to_dict("records")
    change = [words.say("series-change", change=row["change"]) if pd.notna(row["change"]) else "" for row in rows]
    shown = table.assign(
        report=table["doc_id"].map(dict(words.reports)), other_report=table["other_doc"].map(dict(words.reports)),
        value=column(table, [quantity(words, row) for row in rows]),
        other_value=column(table, [quantity(words, row, "other_") for row in rows]), change=column(table, change),
    )  # fmt: skip
    own, other = ["report", "value", "indicator"], ["other_report", "other_value", "other_indicator"]
    return shown[["indicator_code", "period", "doc_id", "metric_id", "sentence_id", *own, *other, "change"]]


def measures(words: Words, table: pd.DataFrame) -> str:
    """How many measures of the profile rise or fall between two reports; from ``findings.series.measures``."""
    lines = len(table[["part", "measure"]].drop_duplicates())
    up, down = (int((table["moved"] == way).sum()) for way in ("up", "down"))
    return words.say("series-measures", n=lines, up=up, down=down)
