"""What is said of the profiles of reports: what sets one apart, and which national wording it is nearest to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pandas as pd

from analysis.findings.profiles import MEASURES, standing_out
from analysis.themes.attention import FEWEST

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping

    from analysis.wording.catalogue import Value
    from analysis.wording.words import Words

    Row = Mapping[Hashable, Any]

SHARES = ("specificity", "vagueness", "firmness")  # measures that are parts of a whole
NAMED = 3  # reports that a headline names


def headline(words: Words, rows: pd.DataFrame, measure: str, part: str) -> str:
    """What a measure sets apart, else from where to where it reaches; ``rows`` come from ``findings.profiles.told``."""
    if rows.empty:
        return words.say("profiles-none", fewest=FEWEST)
    least, most = _ends(rows)
    side = next((side for side in ("above", "below") if (rows["side"] == side).any()), "none")
    row = least if side in {"below", "none"} else most
    return words.say(
        "profiles-headline",
        n=len(rows),
        side=side,
        report=words.reports[row["doc_id"]],
        told=words.say(f"profiles-is-{measure}", part=part, value=value(words, measure, row["value"])),
        other=words.reports[most["doc_id"]],
        value=value(words, measure, most["value"]),
    )


def lead(words: Words, rows: pd.DataFrame, measure: str) -> str:
    """What the headline rests on: the interval against those of the others."""
    if rows.empty:
        return words.say("profiles-lead-none")
    apart = rows[rows["side"] != "none"]
    one = (apart if len(apart) else rows).sort_values("side", kind="stable").to_dict("records")[0]
    ends = {name: value(words, measure, one[name]) for name in ("low", "high")}
    others = rows[rows["doc_id"] != one["doc_id"]]
    around = _ends(others) if len(others) else (one, one)
    counts: dict[str, Value] = {"n": len(rows), "apart": len(apart), "off": len(standing_out(rows))}
    return words.say(
        "profiles-lead",
        **counts,
        **ends,
        report=words.reports[one["doc_id"]],
        definition=definition(words, measure),
        least=value(words, measure, around[0]["value"]),
        most=value(words, measure, around[1]["value"]),
        median=value(words, measure, rows["value"].median()),
    )


def own_year(words: Words, table: pd.DataFrame) -> str:
    """Which reports are nearest to the national wording of their own year; ``findings.profiles.own_years``."""
    known = table[table["known"].astype(bool)]
    names = [words.reports[row["doc_id"]] for row in _nearest(known)]
    return words.say(
        "profiles-own",
        n=len(known),
        k=len(names),
        named="yes" if 0 < len(names) <= NAMED else "no",
        names=words.listed(names),
    )


def own_year_sure(words: Words, table: pd.DataFrame, years: int) -> str:
    """How many would be by accident, and of how many it does not hang on single passages; what is missing."""
    known = table[table["known"].astype(bool)]
    missing = [words.reports[row["doc_id"]] for row in table[~table["known"].astype(bool)].to_dict("records")]
    sure = sum(row["low"] > 0 for row in _nearest(known))
    return words.say(
        "profiles-own-sure", n=len(known), k=len(_nearest(known)), sure=sure, years=years, chance=len(known) / years
    ) + words.say("profiles-missing", n=len(missing), shown=NAMED, missing=words.listed(missing))


def own_and_rival(words: Words, row: Row) -> str:
    """The own year and the nearest other one; a row of ``findings.profiles.own_years``."""
    years = {"year": str(row["year"]), "rival": str(row["rival"])}
    return words.say("profiles-own-and-rival", own=row["own"], rival_value=row["rival_value"], **years)


def value(words: Words, measure: str, number: float) -> str:
    """A value of a measure as it is written."""
    return words.say("profiles-value", measure=measure, value=number)


def shares_table(words: Words, table: pd.DataFrame) -> pd.DataFrame:
    """The rows of ``profiles`` that are parts of a whole, with the measure in words."""
    rows = _named(words, table[table["measure"].isin(SHARES)])
    rows = rows.rename(columns={"value": "share", "low": "share_low", "high": "share_high"})
    return rows[["report", "measure", "part", "share", "share_low", "share_high", "n", "method", "origin"]]


def rates_table(words: Words, table: pd.DataFrame, measure: str) -> pd.DataFrame:
    """The rows of ``profiles`` of one measure that is no part of a whole."""
    rows = _named(words, table[table["measure"] == measure])
    return rows[["report", "measure", "part", "value", "low", "high", "n", "method", "origin"]]


def against(words: Words, table: pd.DataFrame) -> pd.DataFrame:
    """``findings.profiles.own_years`` as a table: what is not known of a report is empty, not 0."""
    shown = words.with_report(table).assign(year=table["year"].astype("str"))
    for name in ("nearest", "rival", "rank"):
        shown[name] = [str(number) if number else None for number in table[name]]
    columns = ["report", "year", "own", "nearest", "rank", "placebo", "rival", "rival_value", "difference"]
    return shown[[*columns, "low", "high"]]


def measure_name(words: Words, measure: str) -> str:
    """What a measure is called."""
    return words.say("profiles-measure", measure=measure)


def definition(words: Words, measure: str) -> str:
    """What a measure is."""
    return words.say("profiles-definition", measure=measure)


def caveat(words: Words, measure: str) -> str:
    """What a measure is not."""
    return words.say("profiles-caveat", measure=measure)


def definitions(words: Words) -> pd.DataFrame:
    """One row per measure: what it is, and what it is not."""
    names = [*MEASURES, "echo", "formula"]
    rows = [(measure_name(words, name), definition(words, name), caveat(words, name)) for name in names]
    return pd.DataFrame(rows, columns=["measure", "definition", "caveat"])


def _named(words: Words, rows: pd.DataFrame) -> pd.DataFrame:
    return words.with_report(rows).assign(measure=[measure_name(words, name) for name in rows["measure"]])


def _ends(rows: pd.DataFrame) -> tuple[Row, Row]:
    ordered = rows.sort_values("value", kind="stable").to_dict("records")
    return ordered[0], ordered[-1]


def _nearest(known: pd.DataFrame) -> list[Row]:
    return list(known[(known["rank"] == 1) & (known["own"] > 0)].to_dict("records"))
