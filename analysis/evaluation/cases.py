"""Every comparison that the scores count, one row each: what was annotated, what was found, right or not.

A case frame has ``measure``, ``label`` (the class, in an average over classes), ``doc_id``, ``start``, ``end`` (the annotated
span where there is one), ``expected``, ``found`` (text; ``""`` is nothing) and the counts ``tp``, ``fp``, ``fn``.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from analysis.evaluation import found as of
from analysis.evaluation.matching import align, join, same_words

if TYPE_CHECKING:
    from analysis.evaluation.gold import Gold
    from analysis.tables.tables import Tables

DIGITS = re.compile("[0-9０-９]+")


def all_cases(tables: Tables, gold: Gold) -> pd.DataFrame:
    """The cases of every measure; ``tables`` and ``gold`` hold the same reports."""
    annotated = {kind: gold.mentions[gold.mentions["kind"] == kind] for kind in ("measure", "time", "formula")}
    frames = [
        *_ledger(gold, of.mentions(tables)),
        *_quantities(join(annotated["measure"], of.measures(tables))),
        *_money(join(_amounts(annotated["measure"]), of.money(tables))),
        *_times(join(annotated["time"].drop(columns="optional"), of.times(tables))),
        *_formulas(join(annotated["formula"].drop(columns="optional"), of.formulas(tables))),
        *_sentences(gold.sentences.drop(columns="optional"), of.sentences(tables)),
    ]
    return pd.concat(frames, ignore_index=True)


def _cases(
    measure: str, rows: pd.DataFrame, expected: pd.Series[str], found: pd.Series[str], same: pd.Series[bool] | None = None
) -> pd.DataFrame:
    """One case for each row with something expected or found; right where both are given and ``same`` (by default: equal)."""
    given, made = expected != "", found != ""
    right = given & made & (expected == found if same is None else same)
    frame = rows[["doc_id", "start", "end"]].assign(
        measure=measure, label="", expected=expected, found=found, tp=right, fp=made & ~right, fn=given & ~right
    )
    return frame[given | made].astype({"tp": int, "fp": int, "fn": int})


def _fields(rows: pd.DataFrame, fields: dict[str, str]) -> list[pd.DataFrame]:
    """Cases of {measure: field}, where equal text is right."""
    return [_cases(name, rows, rows[f"gold_{field}"], rows[f"found_{field}"]) for name, field in fields.items()]


def _spans(measure: str, rows: pd.DataFrame) -> list[pd.DataFrame]:
    """Cases of finding a span at all, and of finding exactly it."""
    anywhere = _cases(measure, rows, rows["gold_quote"], rows["found_quote"], rows["in_gold"] & rows["in_found"])
    return [anywhere, _cases(f"{measure}_exact", rows, rows["gold_quote"], rows["found_quote"], _same_span(rows))]


def _same_span(rows: pd.DataFrame) -> pd.Series[bool]:
    return (rows["gold_start"] == rows["found_start"]) & (rows["gold_end"] == rows["found_end"])


def _by_class(measure: str, cases: pd.DataFrame) -> pd.DataFrame:
    """Cases of an average over classes: a wrong one is missed in the expected class and false in the found one."""
    parts = [
        cases[cases[count] == 1].assign(label=lambda part, side=side: part[side], tp=0, fp=0, fn=0).assign(**{count: 1})
        for count, side in (("tp", "expected"), ("fp", "found"), ("fn", "expected"))
    ]
    return pd.concat(parts).assign(measure=measure)


def _ledger(gold: Gold, mentions: pd.DataFrame) -> list[pd.DataFrame]:
    rows = join(gold.mentions, mentions)
    kinds = _cases("kind", rows, rows["gold_kind"], rows["found_kind"])
    runs = _digit_runs(gold, mentions)
    explained = mentions["kind"].where(mentions["kind"] == "unexplained", "explained")
    return [
        kinds[rows["in_gold"]],
        _by_class("kind_macro_f1", kinds),
        _cases("digits_covered", runs, runs["expected"], runs["found"]),
        _cases("explained", mentions, pd.Series("explained", mentions.index, dtype=str), explained),
    ]


def _digit_runs(gold: Gold, mentions: pd.DataFrame) -> pd.DataFrame:
    """One row per run of Arabic digits, with how many mentions hold it whole."""
    rows = []
    for doc, text in gold.texts.items():
        held = mentions[mentions["doc_id"] == doc]
        starts, ends = held["start"].to_numpy(), held["end"].to_numpy()
        for run in DIGITS.finditer(text):
            count = int(np.count_nonzero((starts <= run.start()) & (ends >= run.end())))
            rows.append((doc, run.start(), run.end(), "in 1 mention", f"in {count} mention{'s' * (count != 1)}"))
    return pd.DataFrame(rows, columns=["doc_id", "start", "end", "expected", "found"])


def _quantities(rows: pd.DataFrame) -> list[pd.DataFrame]:
    matched = rows[rows["in_gold"] & rows["in_found"]]
    dated = matched[matched["gold_period_start"] != ""]
    same = _same_value(rows) & (rows["gold_unit"] == rows["found_unit"])
    cases = _spans("quantity", rows)
    columns = ["unit"]
    for name, more in (("value_unit", []), ("value_unit_bound", ["bound"]), ("value_to_status", ["aspect", "sign", "status"])):
        for column in more:
            same &= rows[f"gold_{column}"] == rows[f"found_{column}"]
        columns += more
        cases.append(_cases(name, rows, _said(rows, "gold", columns), _said(rows, "found", columns), same.copy()))
    words = matched["gold_indicator"], matched["found_indicator"]
    bare = [column.str.replace(r"\s", "", regex=True) for column in words]
    return [
        *cases,
        *_fields(matched, {field: field for field in ("bound", "aspect", "sign", "status", "per")}),
        _cases("period", dated, _period(dated, "gold"), _period(dated, "found")),
        *_fields(matched, {"due": "due"}),
        _cases("indicator", matched, *words, same_words(*words)),
        _cases("indicator_exact", matched, *bare),
    ]


def _same_value(rows: pd.DataFrame) -> pd.Series[bool]:
    close = [np.isclose(rows[f"gold_{end}"], rows[f"found_{end}"], rtol=1e-9, atol=0) for end in ("low", "high")]
    return pd.Series(close[0] & close[1], rows.index)


def _said(rows: pd.DataFrame, side: str, columns: list[str]) -> pd.Series[str]:
    """Value and columns of one side as one text, for the list of errors; "" where the side has no row."""
    low, high = (rows[f"{side}_{end}"].map(of.number).astype(str) for end in ("low", "high"))
    said = low.where(low == high, low + "–" + high)
    for column in columns:
        said = said + " " + rows[f"{side}_{column}"].where(rows[f"{side}_{column}"] != "", "·")
    return said.where(rows[f"in_{side}"], "")


def _period(rows: pd.DataFrame, side: str) -> pd.Series[str]:
    return rows[f"{side}_period_start"] + "/" + rows[f"{side}_period_end"]


def _amounts(measures: pd.DataFrame) -> pd.DataFrame:
    """The annotated amounts of money, each with the ``beneficiaries`` (number and unit) of the nearest count that names it."""
    amounts = measures[measures["flow"] != ""].assign(beneficiaries="")
    for count in measures[measures["beneficiary_of"] != ""].itertuples():
        same = amounts[(amounts["doc_id"] == count.doc_id) & (amounts["quote"] == count.beneficiary_of)]
        if len(same):
            nearest = (same["start"] - count.start).abs().idxmin()
            amounts.loc[nearest, "beneficiaries"] = f"{of.number(count.low)} {count.unit}"
    return amounts


def _money(rows: pd.DataFrame) -> list[pd.DataFrame]:
    matched = rows[rows["in_gold"] & rows["in_found"]]
    purposed = matched[matched["gold_purpose"] != ""]
    same = _same_value(rows) & (rows["gold_unit"] == rows["found_unit"])
    purposes = purposed["gold_purpose"], purposed["found_purpose"]
    return [
        _cases("money", rows, _said(rows, "gold", ["unit"]), _said(rows, "found", ["unit"]), same),
        *_fields(matched, {"flow": "flow"}),
        _cases("purpose", purposed, *purposes, same_words(*purposes)),
        *_fields(rows, {"beneficiaries": "beneficiaries"}),
    ]


def _times(rows: pd.DataFrame) -> list[pd.DataFrame]:
    expected, found = ((rows[f"{side}_from_date"] + "/" + rows[f"{side}_to_date"]).where(rows[f"in_{side}"], "") for side in ("gold", "found"))
    return [
        *_spans("time", rows),
        *_fields(rows[rows["in_gold"] & rows["in_found"]], {"time_type": "type"}),
        _cases("dates", rows, expected, found),
    ]


def _formulas(rows: pd.DataFrame) -> list[pd.DataFrame]:
    matched = rows[rows["in_gold"] & rows["in_found"]]
    glosses = matched["gold_definition"], matched["found_definition"]
    return [
        *_spans("formula", rows),
        *_fields(matched, {"formula_terms": "terms"}),
        _cases("formula_definition", matched, *glosses, same_words(*glosses)),
    ]


def _sentences(gold: pd.DataFrame, found: pd.DataFrame) -> list[pd.DataFrame]:
    rows = join(gold, found)
    aligned = align(gold, found)
    aligned["found_type"] = aligned["found_type"].replace("glossary", "body")
    themes = _cases("theme", aligned, aligned["gold_theme"], aligned["found_theme"])
    return [
        _cases("sentence", rows, rows["gold_quote"], rows["found_quote"], _same_span(rows)),
        *_fields(aligned, {"sentence_type": "type", "stance": "stance"}),
        themes,
        _by_class("theme_macro_f1", themes),
        *_fields(aligned, {"theme_secondary": "theme_secondary"}),
    ]
