"""What the tables say, the predictions, in the columns of the annotation (``analysis.evaluation.gold``)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pandas as pd

from analysis.errors import InputError
from analysis.evaluation.gold import COMMITMENT, FIELDS, FORMULA, SENTENCE, SPAN, TIME, UNKNOWN, Gold, assemble

if TYPE_CHECKING:
    from analysis.tables.tables import Tables


def measures(tables: Tables) -> pd.DataFrame:
    """The metrics: SPAN, ``low``, ``high`` and FIELDS."""
    metrics = tables.metrics.rename(columns={"value_low": "low", "value_high": "high"})
    return _plain(metrics, (*SPAN, *FIELDS), numbers=("low", "high"))


def money(tables: Tables) -> pd.DataFrame:
    """The spending: SPAN, ``low``, ``high``, ``unit`` (of the metric), ``flow``, ``purpose``, ``beneficiaries``."""
    units = tables.metrics.drop_duplicates("metric_id").set_index("metric_id")["unit"]
    spending = tables.spending.rename(columns={"amount_low": "low", "amount_high": "high"})
    pairs = zip(spending["beneficiaries"], spending["beneficiary_unit"], strict=True)
    counts = ["" if pd.isna(count) else f"{number(count)} {unit}" for count, unit in pairs]
    spending = spending.assign(unit=spending["metric_id"].map(units), beneficiaries=counts)
    return _plain(spending, (*SPAN, "unit", "flow", "purpose", "beneficiaries"), numbers=("low", "high"))


def times(tables: Tables) -> pd.DataFrame:
    """The times: SPAN and TIME."""
    return _plain(tables.times, (*SPAN, *TIME))


def formulas(tables: Tables) -> pd.DataFrame:
    """The formulas: SPAN and FORMULA."""
    return _plain(tables.formulas, (*SPAN, *FORMULA))


def mentions(tables: Tables) -> pd.DataFrame:
    """The ledger: SPAN and ``kind``."""
    return _plain(tables.mentions, (*SPAN, "kind"))


def commitments(tables: Tables) -> pd.DataFrame:
    """The promised actions: SPAN, COMMITMENT and ``n_targets``."""
    promised = tables.commitments.rename(columns={"text": "quote"})
    return _plain(promised, (*SPAN, *COMMITMENT), numbers=("n_targets",))


def sentences(tables: Tables) -> pd.DataFrame:
    """The sentences: SPAN and SENTENCE."""
    return _plain(tables.sentences.rename(columns={"text": "quote"}), (*SPAN, *SENTENCE))


def check_same_text(tables: Tables, gold: Gold) -> None:
    """InputError where the tables were made from another text than the annotation."""
    for doc, rows in sentences(tables).groupby("doc_id", sort=True):
        held, expected = assemble(rows), gold.texts[str(doc)]
        for at, pair in enumerate(zip(held, expected, strict=False)):
            if pair[0] != pair[1] and UNKNOWN not in pair:
                found, annotated = (repr(text[at : at + 10].replace(UNKNOWN, " ")) for text in (held, expected))
                raise InputError(
                    f"report {doc}, character {at}", found, f"{annotated}, the text that was annotated",
                    "Restore that text, or annotate the new one.",
                )  # fmt: skip


def number(value: float) -> str:
    """A value as people write it: no exponent below 10^12, no trailing zeros."""
    return f"{value:.12g}"


def _plain(frame: pd.DataFrame, columns: tuple[str, ...], numbers: tuple[str, ...] = ()) -> pd.DataFrame:
    """The columns as text (dates as ISO), start, end and ``numbers`` as numbers; rows counted from 0."""
    plain = {name: _text(frame[name]) for name in columns}
    plain |= {name: frame[name].astype("int64").reset_index(drop=True) for name in ("start", "end")}
    plain |= {name: frame[name].astype("float64").reset_index(drop=True) for name in numbers}
    return pd.DataFrame(plain)


def _text(values: pd.Series[Any]) -> pd.Series[Any]:
    if pd.api.types.is_datetime64_any_dtype(values):
        values = values.dt.strftime("%Y-%m-%d")
    return pd.Series(["" if pd.isna(value) else str(value) for value in values], dtype=str)
