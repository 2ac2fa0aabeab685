"""What is said of the profiles of reports: what sets one apart, and which national wording it is nearest to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pandas as pd

from analysis.findings.profiles import MEASURES

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping

    from analysis.wording.words import Words

    Row = Mapping[Hashable, Any]


def said(words: Words, rows: pd.DataFrame, measure: str, part: str) -> str:
    """How far a measure reaches, and which report it sets apart; ``rows`` come from ``findings.profiles.told``."""
    what = words.say("profiles-what", measure=measure, part=part)
    if rows.empty:
        return words.say("profiles-said", what=what, n=0, least="", most="", apart="none")
    ordered = rows.sort_values("value", kind="stable").to_dict("records")
    apart = [
        words.say("profiles-apart", side=row["side"], report=words.reports[row["doc_id"]])
        for row in ordered
        if row["side"] != "none"
    ]
    least, most = (_in(words, row, measure) for row in (ordered[0], ordered[-1]))
    told = words.listed(apart) or "none"
    return words.say("profiles-said", what=what, n=len(ordered), least=least, most=most, apart=told)


def own_years(words: Words, table: pd.DataFrame) -> str:
    """Whether reports are nearest to the national wording of their own year; ``findings.profiles.own_years``."""
    known, rows = table[table["known"].astype(bool)], table.to_dict("records")
    nearest = known[(known["rank"] == 1) & (known["own"] > 0)].to_dict("records")
    told = words.say(
        "profiles-own",
        n=len(known),
        n_nearest=len(nearest),
        nearest="; ".join(_own(words, row) for row in nearest),
    )
    missing = [words.reports[row["doc_id"]] for row in rows if not row["known"]]
    return told + words.say("profiles-missing", n=len(missing), missing=words.listed(missing))


def named(words: Words, table: pd.DataFrame) -> pd.DataFrame:
    """Rows of ``profiles`` that are no echo of a year, with the measure in words."""
    rows = table[~table["measure"].str.startswith("echo_")]
    return rows.assign(measure=[measure(words, name) for name in rows["measure"]])


def against(words: Words, table: pd.DataFrame) -> pd.DataFrame:
    """``findings.profiles.own_years`` as a table: what is not known of a report is empty, not 0."""
    shown = table.assign(report=table["doc_id"].map(dict(words.reports)), year=table["year"].astype("str"))
    for name in ("nearest", "rival", "rank"):
        shown[name] = [str(value) if value else None for value in table[name]]
    columns = ["report", "year", "own", "nearest", "rank", "placebo", "rival", "rival_value", "difference"]
    return shown[[*columns, "low", "high"]]


def measure(words: Words, name: str) -> str:
    """What a measure is called, in both languages."""
    return words.say("profiles-measure", measure=name)


def definitions(words: Words) -> pd.DataFrame:
    """One row per measure: what it is, in words of both languages, and what it is not."""
    names = [*MEASURES, "echo", "formula"]
    rows = [(measure(words, name), *(words.say(f"profiles-{kind}", measure=name) for kind in _KINDS)) for name in names]
    return pd.DataFrame(rows, columns=["measure", *_KINDS])


_KINDS = ("definition", "caveat")


def _in(words: Words, row: Row, measure: str) -> str:
    low, value, high = (words.say("profiles-value", measure=measure, value=row[at]) for at in ("low", "value", "high"))
    return words.say("profiles-in", value=value, report=words.reports[row["doc_id"]], low=low, high=high)


def _own(words: Words, row: Row) -> str:
    interval: str = "none" if pd.isna(row["low"]) else words.say("profiles-interval", low=row["low"], high=row["high"])
    values = {name: row[name] for name in ("own", "rival_value", "placebo", "difference")}
    years = {"year": str(row["year"]), "rival": str(row["rival"])}
    return words.say("profiles-nearest", report=words.reports[row["doc_id"]], interval=interval, **values, **years)
