"""Like with like: which stated values may stand side by side, and what keeps the others apart.

Two values are on one line if they have the same object, action, scope, unit, aspect, denominator, status and length of
period; KEY names what is asked, in the order in which a reader would ask it. Nothing is converted to another length of
time. A part of a year may stand on the line of a year, and is then told by its months.
"""

from __future__ import annotations

import re
from itertools import combinations, product
from typing import TYPE_CHECKING, Any

import pandas as pd

from analysis.corpus.series import Place
from analysis.findings.values import each, period, value
from analysis.lexicon.lexicon import Lexicon
from analysis.records.likeness import is_stock, likeness, said_of, unit
from analysis.tables.years import called_by

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping

    from analysis.records.likeness import Likeness

    Row = Mapping[Hashable, Any]

LINE = ["indicator_code", "unit", "aspect", "per", "status", "action", "thing", "scope", "limit", "span"]
KEY = (*LINE[1:], "part")  # what may keep two values of one indicator apart
SHOWN = ["doc_id", "sentence_id", "metric_id", "indicator", "value", "period", "months", "marks", "due", "quote"]
# part_of_year: its period is shorter than the year of others. running_total: what has come together so far (累计).
# several: its report states several values of the line for one period, and none of them is said to be the whole.
MARKS = ("part_of_year", "running_total", "several")
_NUMBERS = ["base_unit", "base_low", "base_high", "bound", "sign", "dimension", "year"]
_STATED = ("value", "indicator", "base_low", "base_high", "base_unit", "bound", "sign")  # what is told of an example
_YEAR = "year"  # the span of a year, or of a part of one
_MONTHS = 12
_DAYS = 365.25 / 12  # of a month
_ENDS = "。;；,，!！?？\n"  # end a clause
_RATES = {"count", "money", "area", "length", "volume", "mass", "energy"}  # what may be told for each resident
_SPREAD = {"count", "length"}  # and what for each km² of the place


def lines(metrics: pd.DataFrame, documents: pd.DataFrame, sentences: pd.DataFrame) -> pd.DataFrame:
    """One row per quantity whose indicator has a code; those of one line together, lines of most reports first.

    Columns: those of LINE, part (it is part of another stated value, and so on no line with any), reports (how many
    reports have a value of this line), plain (no value of the line has a mark), those of SHOWN, and those of _NUMBERS.
    ``value`` is in base units, with bound and direction; ``months`` is the length of its period where that matters;
    ``marks`` says what to keep in mind, joined by ";", out of MARKS.
    """
    coded = metrics[metrics["indicator_code"].notna() & metrics["doc_id"].isin(documents["doc_id"])]
    table = _asked(coded, documents, sentences).assign(
        value=each(coded, value),
        period=each(coded, lambda row: period(row["period_start"], row["period_end"])),
        year=coded["period_end"].dt.year.fillna(coded["doc_id"].map(_years(documents))),
        place=coded["doc_id"].map({doc: at for at, doc in enumerate(documents["doc_id"])}),
    )
    table["marks"] = _marks(table)
    line = table.groupby([*LINE, "part"])
    table["reports"] = line["doc_id"].transform("nunique").where(~table["part"], 1)
    table["plain"] = line["marks"].transform(lambda marks: not any(marks)).astype(bool)
    table["most"] = table.groupby("indicator_code")["reports"].transform("max")
    order = ["most", *LINE, "part", "place", "period_end", "start"]
    table = table.sort_values(order, ascending=[False, *[True] * (len(order) - 1)], kind="stable", ignore_index=True)
    return table[[*LINE, "part", "reports", "plain", *SHOWN, *_NUMBERS]]


def comparable(table: pd.DataFrame) -> pd.DataFrame:
    """The rows of ``lines`` that another report's value stands beside: lines without any mark first."""
    beside = table[table["reports"] > 1]
    return beside.sort_values("plain", ascending=False, kind="stable", ignore_index=True)


def apart(table: pd.DataFrame, documents: pd.DataFrame) -> pd.DataFrame:
    """One row per indicator × what keeps two reports apart that both state it; ``table`` comes from ``lines``.

    Columns: indicator_code, reasons (names out of KEY), pairs (of reports), then of the two values that come closest
    in the first such pair doc_id, sentence_id, metric_id and those of _STATED, other_doc and those of _STATED with
    ``other_`` before them. ``value`` has its unit here.
    """
    stated: dict[str, dict[str, dict[Hashable, Row]]] = {}
    for row in table[table.groupby("indicator_code")["doc_id"].transform("nunique") > 1].to_dict("records"):
        own = stated.setdefault(row["indicator_code"], {}).setdefault(row["doc_id"], {})
        own.setdefault(tuple(row[name] for name in KEY), row)  # one for each way to be like or unlike others
    found: dict[tuple[str, tuple[str, ...]], dict[str, Any]] = {}
    for code, reports in stated.items():
        for first, second in combinations(filter(reports.__contains__, documents["doc_id"]), 2):
            left, right = reports[first], reports[second]
            pairs = (_differences(one, other) for one, other in product(left.values(), right.values()))
            reasons, one, other = min(pairs, key=lambda pair: len(pair[0]))
            if reasons:
                known = found.setdefault((code, reasons), {"pairs": 0} | _example(one, other))
                known["pairs"] += 1
    told = [{"indicator_code": code, "reasons": reasons, **row} for (code, reasons), row in found.items()]
    columns = ["doc_id", "sentence_id", "metric_id", *_STATED, "other_doc", *(f"other_{name}" for name in _STATED)]
    return pd.DataFrame(told, columns=["indicator_code", "reasons", "pairs", *columns])


def rates(table: pd.DataFrame, documents: pd.DataFrame, places: pd.DataFrame) -> pd.DataFrame:
    """The rows of ``comparable`` whose place is known in their year, for each 1,000 residents and each km².

    ``places`` comes from ``read_places``; a value is divided by what is known of the year that it is about, of no
    other. Columns beside those of ``table``: per_1000, per_km2 (with bound; empty where it makes no sense or is not
    known), source. A value of half a year stays one of half a year.
    """
    lies = documents.set_index("doc_id").reindex(columns=list(Place._fields)).astype("str").fillna("")
    beside = table.join(lies, on="doc_id")
    known = beside.merge(places, on=[*Place._fields, "year"], how="inner")
    plain = (known["aspect"] == "level") & (known["per"] == "")
    residents = known["residents"].where(plain & known["dimension"].isin(_RATES)) / 1000
    area = known["area_km2"].where(plain & known["dimension"].isin(_SPREAD))
    known = known.assign(per_1000=_divided(known, residents), per_km2=_divided(known, area))
    kept = known[(known["per_1000"] != "") | (known["per_km2"] != "")]
    return kept[[*table.columns, "per_1000", "per_km2", "source"]].reset_index(drop=True)


def _asked(coded: pd.DataFrame, documents: pd.DataFrame, sentences: pd.DataFrame) -> pd.DataFrame:
    """The quantities with what each must share with another one: LINE, part, months, running (累计 is said)."""
    lexicon = Lexicon.default()
    tiers = documents.set_index("doc_id")["tier"].to_dict()
    told_in = sentences.set_index("sentence_id")[["text", "start"]].to_dict("index")
    told = []
    for row in coded.to_dict("records"):
        said = _clause(told_in[row["sentence_id"]], row)
        words = likeness(row["indicator"], row["indicator_code"], row["dimension"], lexicon)
        stock = is_stock(row["indicator_code"], lexicon)
        wider = said_of(said, "wider_place", lexicon) if tiers[row["doc_id"]] == "township" else ""
        known = {"unit": unit(row["base_unit"], lexicon), "running": bool(said_of(said, "running_total", lexicon))}
        told.append(known | _answers(row, words, stock=stock, wider=wider, since=_since(said, lexicon)))
    asked = pd.DataFrame(told, columns=[*LINE[1:2], "running", *LINE[3:], "part", "months"], index=coded.index)
    return coded.assign(**asked.astype({"part": bool, "running": bool, "months": float}).to_dict("series"))  # type: ignore[arg-type]  # all names are words


def _marks(table: pd.DataFrame) -> pd.Series[str]:
    """What to keep in mind of each value, out of MARKS."""
    alike = [*LINE, "part", "doc_id", "period_start", "period_end"]
    found = {
        "part_of_year": (table["span"] == _YEAR) & (table["months"] < _MONTHS),
        "running_total": table["running"],
        "several": table.groupby(alike, dropna=False)["value"].transform("nunique") > 1,
    }
    return each(pd.DataFrame(found), lambda row: ";".join(str(mark) for mark, has in row.items() if has))


def _answers(row: Row, words: Likeness, *, stock: bool, wider: str, since: int | None) -> dict[str, Any]:
    timeless = stock or row["aspect"] in ("share", "rank") or pd.notna(row["per"]) or row["status"] == "baseline"
    months = None if timeless else _months(row, since if row["aspect"] == "change" else None)
    return {
        "per": row["per"] if pd.notna(row["per"]) else "",
        # How many there are is told as a fact, whether among what was done or as background.
        "status": "baseline" if stock and row["status"] == "achieved" else row["status"],
        "action": words.action,
        "thing": words.thing,
        "scope": "、".join(filter(None, (wider, words.scope))),
        "limit": "under" if row["bound"] == "under" else "",
        "span": "" if timeless else _span(months),
        "part": pd.notna(row["caveats"]) and "subtotal_of" in row["caveats"].split(";"),
        "months": months,
    }


def _since(said: str, lexicon: Lexicon) -> int | None:
    """The year that a clause measures a change from: 比2025年增长8%."""
    found = lexicon.pattern("aspect.since").search(said)
    return int(re.sub(r"\D", "", found.group())) if found else None


def _months(row: Row, since: int | None) -> int | None:
    """How many months a period has, or a change that is measured from an earlier year than the last; None: unknown."""
    if pd.isna(row["period_start"]) or pd.isna(row["period_end"]):
        return None
    if since is not None and since < row["period_end"].year - 1:
        return _MONTHS * int(row["period_end"].year - since)
    return max(1, round(((row["period_end"] - row["period_start"]).days + 1) / _DAYS))


def _span(months: int | None) -> str:
    """“year” for a year or a part of one, “5 years” for more, “unknown”."""
    if months is None:
        return "unknown"
    return _YEAR if months <= _MONTHS else f"{months / _MONTHS:.3g} years"


def _clause(sentence: Row, row: Row) -> str:
    """The words of a sentence between the last mark and a quantity."""
    text, at = sentence["text"], row["start"] - sentence["start"]
    # Where blanks have been taken out of the sentence, the quantity stands further in front.
    before = text[:at] if text.startswith(row["quote"], at) else text.partition(row["quote"])[0]
    return str(before[max(before.rfind(mark) for mark in _ENDS) + 1 :])


def _years(documents: pd.DataFrame) -> dict[str, int]:
    """The year that a report goes by."""
    return dict(zip(documents["doc_id"], called_by(documents), strict=True))


def _differences(one: Row, other: Row) -> tuple[tuple[str, ...], Row, Row]:
    """What keeps a value of one report apart from one of another."""
    part = ("part",) if one["part"] or other["part"] else ()
    return (*(name for name in LINE[1:] if one[name] != other[name]), *part), one, other


def _example(one: Row, other: Row) -> dict[str, Any]:
    one, other = ({**row, "value": f"{row['value']} {row['base_unit']}"} for row in (one, other))
    named = {f"other_{name}": other[name] for name in _STATED} | {"other_doc": other["doc_id"]}
    return {name: one[name] for name in ("doc_id", "sentence_id", "metric_id", *_STATED)} | named


def _divided(rows: pd.DataFrame, by: pd.Series[float]) -> pd.Series[str]:
    """The values for each of something, to three figures, with their bounds; empty where that is not known."""
    scaled = rows.assign(
        **{name: (rows[name] / by).map("{:.3g}".format).astype(float) for name in ("base_low", "base_high")}
    )
    return each(scaled, lambda row: value(row, say="{:,.10g}".format)).where(by.notna(), "")
