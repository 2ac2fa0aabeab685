"""What is said of the reports of one place over the years."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd

from analysis.corpus.members import COUNTS
from analysis.findings.alike import LINE
from analysis.wording import attention as shares
from analysis.wording.markdown import link, plain

if TYPE_CHECKING:
    from analysis.wording.words import Words


def heading(words: Words, members: pd.DataFrame) -> str:
    """Markdown: the title of a page of a series, and the way to its reports; ``members`` comes from ``find``."""
    ways = [link(words.reports[doc], f"evidence-{doc}") for doc in members.loc[members["role"] == COUNTS, "doc_id"]]
    place = plain(str(members["place"].iloc[0]))
    return f"# {words.say('series-title', place=place)}\n\n{words.say('series-sources')} {', '.join(ways)}."


def reports(words: Words, members: pd.DataFrame) -> str:
    """Which reports make the series, what it was called before, what is left out; from ``findings.series.find``."""
    counted, out = (members[(members["role"] == COUNTS) == inside] for inside in (True, False))
    place = str(members["place"].iloc[0])
    former = [name for name in dict.fromkeys(members["district"]) if name != place]
    why = []
    for row in out.to_dict("records"):
        name, role = words.reports[row["doc_id"]], row["role"].replace("_", "-")
        why.append(words.say(f"series-out-{role}", report=name, genre=words.code(row["genre"])))
    years = list(counted["year"]) or [0]
    return words.say(
        "series-reports", place=place, n=len(counted), first=str(years[0]), last=str(years[-1]),
        missing=int(years[-1] - years[0]) + 1 - len(years), n_former=len(former),
        former=words.listed(former), n_out=len(out), out=words.listed(why),
    )  # fmt: skip


def attention(words: Words, table: pd.DataFrame, stance: str) -> str:
    """What each report gives more and less to than the one before; from ``findings.series.attention``."""
    part = table[table["stance"] == stance]
    said = []
    for (earlier, later), own in part.groupby(["earlier", "later"], sort=False):
        called = own[own["different"].astype(bool)]
        more, less = (called[sign * called["difference"] > 0] for sign in (1, -1))
        said.append(
            words.say(
                "series-moved",
                stance=stance,
                earlier=words.reports[str(earlier)],
                later=words.reports[str(later)],
                n_more=len(more),
                more=shares.largest(words, more, shares.against),
                n_less=len(less),
                less=shares.largest(words, less, shares.against),
            )
        )
    return " ".join(said) or words.say("series-none", stance=stance)


def indicators(words: Words, beside: pd.DataFrame) -> str:
    """How many lines have values of several of the reports; ``beside`` comes from ``findings.alike.comparable``."""
    lines = beside.drop_duplicates(LINE)
    return words.say("series-indicators", n=len(lines), full=int((lines["reports"] == len(words.reports)).sum()))


def restated(words: Words, table: pd.DataFrame) -> str:
    """How many values a later report tells differently; ``table`` comes from ``findings.restated.restated``."""
    return words.say("series-restated", n=len(table))


def restated_rows(words: Words, table: pd.DataFrame) -> pd.DataFrame:
    """The rows of ``findings.restated.restated`` as a table for readers: both values, and how much they differ."""
    names = dict(words.reports)
    change = [words.say("series-change", change=value) if pd.notna(value) else "" for value in table["change"]]
    told = table.assign(
        report=table["doc_id"].map(names), other_report=table["other_doc"].map(names), unit=table["base_unit"],
        change=pd.Series(change, index=table.index, dtype="str"),
    )  # fmt: skip
    own, other = ["report", "value", "indicator"], ["other_report", "other_value", "other_indicator"]
    return told[["indicator_code", "unit", "period", "doc_id", "metric_id", "sentence_id", *own, *other, "change"]]


def measures(words: Words, table: pd.DataFrame) -> str:
    """How many measures of the profile rise or fall between two reports; from ``findings.series.measures``."""
    lines = len(table[["part", "measure"]].drop_duplicates())
    up, down = (int((table["moved"] == way).sum()) for way in ("up", "down"))
    return words.say("series-measures", n=lines, up=up, down=down)
