"""The outcome of every case that the scores count: what was annotated, what was found, right or not.

A frame of cases has ``measure``, ``label`` (the class, in an average over classes, else ""), ``doc_id``, ``start``,
``end`` (of the annotated span where there is one), ``expected``, ``found`` (text; "" is nothing) and the counts ``tp``,
``fp``, ``fn``.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from analysis.evaluation import predictions
from analysis.evaluation.matching import align, join, same_words

if TYPE_CHECKING:
    from analysis.evaluation.gold import Gold
    from analysis.tables.tables import Tables

    Texts = pd.Series[str]
    Flags = pd.Series[bool]

DIGITS = re.compile("[0-9０-９]+")


def outcomes(tables: Tables, gold: Gold) -> pd.DataFrame:
    """The cases of every measure; ``tables`` and ``gold`` hold the same reports."""
    measures, times, formulas = (
        gold.mentions[gold.mentions["kind"] == kind] for kind in ("measure", "time", "formula")
    )
    frames = [
        *_ledger(gold, predictions.mentions(tables)),
        *_quantities(join(measures, predictions.measures(tables))),
        *_money(join(amounts(measures), predictions.money(tables))),
        *_times(join(times, predictions.times(tables))),
        *_formulas(join(formulas, predictions.formulas(tables))),
        *_commitments(join(gold.commitments, predictions.commitments(tables))),
        *_sentences(gold.sentences, predictions.sentences(tables)),
    ]
    return pd.concat(frames, ignore_index=True)


def _cases(measure: str, rows: pd.DataFrame, expected: Texts, found: Texts, same: Flags | None = None) -> pd.DataFrame:
    """One case per row with something expected or found; right where both are and are ``same`` (by default: equal)."""
    given, made = expected.to_numpy(object) != "", found.to_numpy(object) != ""
    right = given & made & (expected == found if same is None else same).to_numpy(bool)
    columns = {
        "measure": measure, "label": "", "doc_id": rows["doc_id"], "start": rows["start"], "end": rows["end"],
        "expected": expected, "found": found, "tp": right * 1, "fp": (made & ~right) * 1, "fn": (given & ~right) * 1,
    }  # fmt: skip
    cases = pd.DataFrame(columns)
    return cases[pd.Series(given | made, cases.index)]


def _fields(rows: pd.DataFrame, fields: dict[str, str]) -> list[pd.DataFrame]:
    """Cases of {measure: field}, where equal text is right."""
    return [_cases(name, rows, rows[f"gold_{field}"], rows[f"found_{field}"]) for name, field in fields.items()]


def _spans(measure: str, rows: pd.DataFrame) -> list[pd.DataFrame]:
    """Cases of finding a span at all, and of finding exactly it."""
    quotes = rows["gold_quote"], rows["found_quote"]
    matched, exact = rows["in_gold"] & rows["in_found"], _equal(rows, "start", "end")
    return [_cases(measure, rows, *quotes, matched), _cases(f"{measure}_exact", rows, *quotes, exact)]


def _by_class(measure: str, cases: pd.DataFrame) -> pd.DataFrame:
    """Cases of an average over classes: a wrong one is missed in the expected class and false in the found one."""
    parts = []
    for count, side in (("tp", "expected"), ("fp", "found"), ("fn", "expected")):
        part = cases[cases[count] == 1]
        parts.append(part.assign(measure=measure, label=part[side], tp=0, fp=0, fn=0).assign(**{count: 1}))
    return pd.concat(parts)


def _equal(rows: pd.DataFrame, *names: str) -> Flags:
    """Whether both sides have the same in all these columns."""
    equal = [rows[f"gold_{name}"] == rows[f"found_{name}"] for name in names]
    return pd.Series(np.all(equal, axis=0), rows.index, dtype=bool)


def _same_value(rows: pd.DataFrame) -> Flags:
    ends = [np.isclose(rows[f"gold_{end}"], rows[f"found_{end}"], rtol=1e-9, atol=0) for end in ("low", "high")]
    return pd.Series(ends[0] & ends[1], rows.index, dtype=bool)


def _said(rows: pd.DataFrame, side: str, *names: str) -> Texts:
    """Value and columns of one side in one text, for the list of errors; "" where the side has no row."""
    low, high = (rows[f"{side}_{end}"].map(predictions.number).astype(str) for end in ("low", "high"))
    said = low.where(low == high, low + "–" + high)
    for name in names:
        column = rows[f"{side}_{name}"]
        said = said + " " + column.where(column != "", "·")
    return said.where(rows[f"in_{side}"], "")


def _values(measure: str, rows: pd.DataFrame, *names: str) -> pd.DataFrame:
    """Cases of finding a value with all these columns right."""
    right = _same_value(rows) & _equal(rows, *names)
    return _cases(measure, rows, _said(rows, "gold", *names), _said(rows, "found", *names), right)


def _days(rows: pd.DataFrame, first: str, last: str) -> tuple[Texts, Texts]:
    """First and last day of both sides in one text each; "" where a side has no row."""
    gold = (rows[f"gold_{first}"] + "/" + rows[f"gold_{last}"]).where(rows["in_gold"], "")
    return gold, (rows[f"found_{first}"] + "/" + rows[f"found_{last}"]).where(rows["in_found"], "")


def _ledger(gold: Gold, mentions: pd.DataFrame) -> list[pd.DataFrame]:
    rows = join(gold.mentions, mentions)
    kinds = _cases("kind", rows, rows["gold_kind"], rows["found_kind"])
    runs = _digit_runs(gold, mentions)
    explained = mentions["kind"].where(mentions["kind"] == "unexplained", "explained")
    return [
        kinds,
        _by_class("kind_macro_f1", kinds),
        _cases("digits_covered", runs, runs["expected"], runs["found"]),
        _cases("explained", mentions, pd.Series("explained", mentions.index, dtype=str), explained),
    ]


def _digit_runs(gold: Gold, mentions: pd.DataFrame) -> pd.DataFrame:
    """One row per run of Arabic digits, with the number of mentions that hold all of it."""
    rows = []
    for doc, text in gold.texts.items():
        held = mentions[mentions["doc_id"] == doc]
        starts, ends = held["start"].to_numpy(), held["end"].to_numpy()
        for run in DIGITS.finditer(text):
            count = np.count_nonzero((starts <= run.start()) & (ends >= run.end()))
            rows.append((doc, run.start(), run.end(), "mentions: 1", f"mentions: {count}"))
    return pd.DataFrame(rows, columns=["doc_id", "start", "end", "expected", "found"])


def _quantities(rows: pd.DataFrame) -> list[pd.DataFrame]:
    matched = rows[rows["in_gold"] & rows["in_found"]]
    dated = matched[matched["gold_period_start"] != ""]
    words = matched["gold_indicator"], matched["found_indicator"]
    bare = [column.str.replace(r"\s", "", regex=True) for column in words]
    return [
        *_spans("quantity", rows),
        _values("value_unit", rows, "unit"),
        _values("value_unit_bound", rows, "unit", "bound"),
        _values("value_to_status", rows, "unit", "bound", "aspect", "sign", "status"),
        *_fields(matched, {field: field for field in ("bound", "aspect", "sign", "status", "per", "due")}),
        _cases("period", dated, *_days(dated, "period_start", "period_end")),
        _cases("indicator", matched, *words, same_words(*words)),
        _cases("indicator_exact", matched, bare[0], bare[1]),
    ]


def amounts(measures: pd.DataFrame) -> pd.DataFrame:
    """The annotated amounts of money, with the ``beneficiaries`` (number, unit) of the nearest count of them."""
    counts = measures[measures["beneficiary_of"] != ""].to_dict("records")
    amounts = measures[measures["flow"] != ""]
    receivers = []
    for amount in amounts.to_dict("records"):
        own = [row for row in counts if (row["doc_id"], row["beneficiary_of"]) == (amount["doc_id"], amount["quote"])]
        nearest = min(own, key=lambda row: abs(row["start"] - amount["start"]), default=None)
        receivers.append(f"{predictions.number(nearest['low'])} {nearest['unit']}" if nearest else "")
    return amounts.assign(beneficiaries=pd.Series(receivers, amounts.index, dtype=str))


def _money(rows: pd.DataFrame) -> list[pd.DataFrame]:
    matched = rows[rows["in_gold"] & rows["in_found"]]
    purposed = matched[matched["gold_purpose"] != ""]
    purposes = purposed["gold_purpose"], purposed["found_purpose"]
    return [
        _values("money", rows, "unit"),
        *_fields(matched, {"flow": "flow"}),
        _cases("purpose", purposed, *purposes, same_words(*purposes)),
        *_fields(rows, {"beneficiaries": "beneficiaries"}),
    ]


def _times(rows: pd.DataFrame) -> list[pd.DataFrame]:
    matched = rows[rows["in_gold"] & rows["in_found"]]
    return [
        *_spans("time", rows),
        *_fields(matched, {"time_type": "type"}),
        _cases("dates", rows, *_days(rows, "from_date", "to_date")),
    ]


def _formulas(rows: pd.DataFrame) -> list[pd.DataFrame]:
    matched = rows[rows["in_gold"] & rows["in_found"]]
    glosses = matched["gold_definition"], matched["found_definition"]
    return [
        *_spans("formula", rows),
        *_fields(matched, {"formula_terms": "terms"}),
        _cases("formula_definition", matched, *glosses, same_words(*glosses)),
    ]


def _commitments(rows: pd.DataFrame) -> list[pd.DataFrame]:
    matched = rows[rows["in_gold"] & rows["in_found"]]
    objects = matched["gold_object"], matched["found_object"]
    bare = [column.str.replace(r"[\s“”、,。;]", "", regex=True) for column in objects]
    firmness = _fields(matched, {"firmness": "firmness"})[0]
    return [
        _cases("commitment", rows, rows["gold_quote"], rows["found_quote"], rows["in_gold"] & rows["in_found"]),
        *_fields(matched, {"commitment_verb": "verb"}),
        _cases("commitment_object", matched, *objects, same_words(*objects)),
        _cases("commitment_object_exact", matched, bare[0], bare[1]),
        firmness,
        _by_class("firmness_macro_f1", firmness),
        *_fields(matched, {"commitment_due": "due"}),
    ]


def _sentences(gold: pd.DataFrame, found: pd.DataFrame) -> list[pd.DataFrame]:
    rows, aligned = join(gold, found), align(gold, found)
    aligned["found_type"] = aligned["found_type"].replace("glossary", "body")
    themes = _cases("theme", aligned, aligned["gold_theme"], aligned["found_theme"])
    return [
        _cases("sentence", rows, rows["gold_quote"], rows["found_quote"], _equal(rows, "start", "end")),
        *_fields(aligned, {"sentence_type": "type", "stance": "stance"}),
        themes,
        _by_class("theme_macro_f1", themes),
        *_fields(aligned, {"theme_secondary": "theme_secondary"}),
    ]
