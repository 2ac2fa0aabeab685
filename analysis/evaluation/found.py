"""What the tables say, in the columns of the annotation (see ``analysis.evaluation.gold``): text with ``""`` for missing values."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pandas as pd

from analysis.errors import InputError
from analysis.evaluation.gold import FIELDS, SPAN, UNKNOWN, Gold, assemble

if TYPE_CHECKING:
    from collections.abc import Sequence

    from analysis.tables.tables import Tables


def measures(tables: Tables) -> pd.DataFrame:
    """The metrics: SPAN, ``low``, ``high`` and FIELDS."""
    metrics = tables.metrics.rename(columns={"value_low": "low", "value_high": "high"})
    return _plain(metrics, [*SPAN, *FIELDS], numbers=["low", "high"])


def money(tables: Tables) -> pd.DataFrame:
    """The spending: SPAN, ``low``, ``high``, ``unit`` of the metric, ``flow``, ``purpose``, ``beneficiaries`` with their unit."""
    units = tables.metrics.drop_duplicates("metric_id").set_index("metric_id")["unit"]
    spending = tables.spending.rename(columns={"amount_low": "low", "amount_high": "high"})
    pairs = zip(spending["beneficiaries"], spending["beneficiary_unit"], strict=True)
    counts = ["" if pd.isna(count) else f"{number(count)} {unit}" for count, unit in pairs]
    spending = spending.assign(unit=spending["metric_id"].map(units), beneficiaries=counts)
    return _plain(spending, [*SPAN, "unit", "flow", "purpose", "beneficiaries"], numbers=["low", "high"])


def times(tables: Tables) -> pd.DataFrame:
    """The times: SPAN, ``type``, ``from_date``, ``to_date``."""
    return _plain(tables.times, [*SPAN, "type", "from_date", "to_date"])


def formulas(tables: Tables) -> pd.DataFrame:
    """The formulas: SPAN, ``terms``, ``definition``."""
    return _plain(tables.formulas, [*SPAN, "terms", "definition"])


def mentions(tables: Tables) -> pd.DataFrame:
    """The ledger: SPAN, ``kind``."""
    return _plain(tables.mentions, [*SPAN, "kind"])


def sentences(tables: Tables) -> pd.DataFrame:
    """The sentences: SPAN, ``type``, ``stance``, ``theme``, ``theme_secondary``."""
    return _plain(tables.sentences.rename(columns={"text": "quote"}), [*SPAN, "type", "stance", "theme", "theme_secondary"])


def check_same_text(tables: Tables, gold: Gold) -> None:
    """InputError where the tables were made from another text than the annotation."""
    for doc, rows in sentences(tables).groupby("doc_id", sort=True):
        held, expected = assemble(rows), gold.texts.get(str(doc), "")
        for at, (a, b) in enumerate(zip(held, expected, strict=False)):
            if a != b and UNKNOWN not in (a, b):
                raise InputError(
                    str(doc),
                    f"{held[at : at + 10]!r} at character {at} of the report",
                    f"{expected[at : at + 10]!r}, as it was annotated",
                    "Restore the report that the annotation was made on, or annotate the new one.",
                )


def number(value: float) -> str:
    """A value as people write it: no exponent below 10^12, no trailing zeros."""
    return f"{value:.12g}"


def _plain(frame: pd.DataFrame, columns: list[str], numbers: Sequence[str] = ()) -> pd.DataFrame:
    """The columns as text (dates as ISO), start, end and ``numbers`` as numbers; rows counted from 0."""
    plain = {name: _text(frame[name]) for name in columns}
    plain |= {name: frame[name].astype(int).reset_index(drop=True) for name in ("start", "end")}
    plain |= {name: frame[name].astype(float).reset_index(drop=True) for name in numbers}
    return pd.DataFrame(plain)


def _text(values: pd.Series[Any]) -> pd.Series[Any]:
    if pd.api.types.is_datetime64_any_dtype(values):
        values = values.dt.strftime("%Y-%m-%d")
    return pd.Series(["" if pd.isna(value) else str(value) for value in values], dtype=str)
