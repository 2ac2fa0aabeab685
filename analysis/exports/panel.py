"""A panel of places and years: indicators by their code, attention to themes, concepts; long or wide.

``year`` is the one that a report is called by: that of its plan. What it reports as achieved is mostly of the year
before; ``months`` and the table ``metrics`` say more of periods. Of two reports of one place, year and genre the later
edition counts.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

import pandas as pd

from analysis.exports.sheets import Sheet
from analysis.tables.catalogue import DOCUMENTS
from analysis.tables.frame import dtype
from analysis.tables.schema import Column, Table
from analysis.tables.years import called_by

if TYPE_CHECKING:
    from collections.abc import Mapping

Shape = Literal["wide", "long"]

_AREA = ("province", "city", "county", "district")
_PLACE = (
    *(DOCUMENTS.column(name) for name in _AREA),
    Column(
        "year", "integer", "Year that the report is called by: that of its plan, else that it looks back on.", "年份"
    ),
    DOCUMENTS.column("genre"),
    DOCUMENTS.column("doc_id"),
)
_KEY = (*_AREA, "year", "genre")
_SAID = "Unit of an indicator, in base units; null for shares and rates."
_LONG = (
    *_PLACE,
    Column("kind", "string", "indicator, theme (share), concept (per 1,000 characters), concept_count or "
           "concept_sentences (share of sentences).", "类别"),
    Column("name", "string", "Code of the indicator or theme, or name of the concept.", "名称"),
    Column("part", "string", "Status of an indicator, stance of a theme, part of a concept.", "部分"),
    Column("unit", "string", _SAID, "单位", nullable=True),
    Column("aspect", "string", "Level, change, share or rank; null for what is no indicator.", "方面", nullable=True),
    Column("per", "string", "What one value of an indicator is for.", "每", nullable=True),
    Column("months", "integer", "Length of the period of an indicator, where it has one.", "月数", nullable=True),
    Column("value", "number", "The value (value_signed of an indicator); null where its report states several.", "值",
           nullable=True),
    Column("low", "number", "Lower end of the 95 % interval of labelling, of a theme.", "下限", nullable=True),
    Column("high", "number", "Upper end of the 95 % interval of labelling, of a theme.", "上限", nullable=True),
    Column("n_values", "integer", "Different values that the report states.", "不同值数"),
)  # fmt: skip
_WHAT = ("kind", "name", "part", "unit", "aspect", "per", "months")
LONG = Table(
    "panel", "one place × year × indicator, theme or concept in one part", "面板", (*_KEY, *_WHAT), _LONG
)  # fmt: skip
_MONTH = 365.25 / 12  # days
_YEAR = "12"  # months


@dataclass(frozen=True, slots=True)
class Panel:
    """A panel, and what is not in it."""

    sheet: Sheet
    left_out: tuple[str, ...]  # doc_ids: earlier editions, and reports without a year
    several: int  # indicators without a value, since their report states several


def panel(documents: pd.DataFrame, frames: Mapping[str, pd.DataFrame], shape: Shape) -> Panel:
    """The panel of the reports of ``documents``; ``frames`` has those of the tables metrics, themes, concepts to use.

    Long, one row is a place, a year and what is measured. Wide, it is a place and a year, with a column for each that
    any report has: ``<code>_<status>_<unit>``, behind it the aspect that is no level, ``per_…``, and the months that
    are no year (of a baseline: any); ``theme_<theme>_<stance>``; ``concept_<name>_<part>`` and so on.
    """
    counted = _editions(documents)
    pieces = [
        _indicators(frames.get("metrics")),
        _rows(frames.get("themes"), "theme", "theme", "stance", "share", ("share_low", "share_high")),
        *(
            _rows(frames.get("concepts"), kind, "concept", "part", value)
            for kind, value in (
                ("concept", "per_1000_chars"), ("concept_count", "count"), ("concept_sentences", "sentence_share"),
            )
        ),
    ]  # fmt: skip
    found = counted.merge(pd.concat(pieces, ignore_index=True), on="doc_id", how="inner")
    order = {name: at for at, name in enumerate(dict.fromkeys(found["kind"]))}
    found = found.sort_values("kind", key=lambda kinds: kinds.map(order), kind="stable", ignore_index=True)
    long = found[[column.name for column in _LONG]].astype({column.name: dtype(column) for column in _LONG})
    left_out = tuple(documents.loc[~documents["doc_id"].isin(counted["doc_id"]), "doc_id"])
    sheet = Sheet(LONG, long) if shape == "long" else _wide(counted, long)
    return Panel(sheet, left_out, int((long["n_values"] > 1).sum()))


def _editions(documents: pd.DataFrame) -> pd.DataFrame:
    """The report that counts for each place, year and genre: the one published last, else the one registered last."""
    dated = documents.assign(year=called_by(documents).to_numpy())
    later = dated[dated["year"] > 0].sort_values("published", kind="stable", na_position="first")
    return later.drop_duplicates(list(_KEY), keep="last").sort_index()[[column.name for column in _PLACE]]


def _rows(
    table: pd.DataFrame | None, kind: str, name: str, part: str, value: str, interval: tuple[str, ...] = ()
) -> pd.DataFrame:
    if table is None:
        return _blank()
    told = {"value": table[value].astype("float64"), "name": table[name], "part": table[part]}
    bounds = dict(zip(("low", "high"), (table[end] for end in interval), strict=False))
    found = pd.DataFrame({"doc_id": table["doc_id"], "kind": kind, **told, **bounds, "n_values": 1})
    return found.reindex(columns=_blank().columns)


def _blank() -> pd.DataFrame:
    return pd.DataFrame(columns=["doc_id", *(column.name for column in _LONG if column not in _PLACE)])


def _indicators(metrics: pd.DataFrame | None) -> pd.DataFrame:
    """One row per report × code × status × unit × aspect × per × months; a value where all that are stated agree."""
    if metrics is None:
        return _blank()
    coded = metrics[metrics["indicator_code"].notna() & metrics["value_signed"].notna()]
    days = (coded["period_end"] - coded["period_start"]).dt.days + 1
    stated = pd.DataFrame({
        "doc_id": coded["doc_id"], "kind": "indicator", "name": coded["indicator_code"], "part": coded["status"],
        "unit": coded["base_unit"], "aspect": coded["aspect"], "per": coded["per"],
        "months": (days / _MONTH).round().astype("Int64"), "value": coded["value_signed"],
    })  # fmt: skip
    grouped = stated.groupby(["doc_id", *_WHAT], sort=False, dropna=False)["value"]
    found = grouped.agg(["first", "nunique"]).reset_index()
    found = found.rename(columns={"nunique": "n_values"})
    found["value"] = found.pop("first").where(found["n_values"] == 1)
    return found.reindex(columns=_blank().columns)


def _wide(places: pd.DataFrame, long: pd.DataFrame) -> Sheet:
    what = long[list(_WHAT)].drop_duplicates(ignore_index=True)
    names = _distinct([_name(row) for row in what.itertuples(index=False, name=None)])
    told = long.merge(what.assign(column=names), on=list(_WHAT), how="left")
    values = told.pivot(index="doc_id", columns="column", values="value").reindex(columns=names)
    columns = tuple(
        Column(name, "number", _described(row), name, nullable=True)
        for name, row in zip(names, what.itertuples(index=False, name=None), strict=True)
    )
    frame = places.merge(values, left_on="doc_id", right_index=True, how="left").reset_index(drop=True)
    table = Table("panel", "one place × year (of one genre)", "面板", _KEY, (*_PLACE, *columns))
    return Sheet(table, frame.astype({column.name: dtype(column) for column in table.columns}))


def _name(row: tuple[Any, ...]) -> str:
    """The name of a thing measured, from all that tells it from others, so that another report changes none."""
    kind, name, part, *apart = row
    if kind != "indicator":
        return f"{kind}_{name}_{part}"
    unit, aspect, per, months = ("" if pd.isna(value) else str(value) for value in apart)
    usual = "" if part == "baseline" else _YEAR  # length of the period that goes without saying
    span = "" if months == usual else f"{months}m" if months else "undated"
    words = (name, part, unit, "" if aspect == "level" else aspect, per and f"per_{per}", span)
    return "_".join(word for word in words if word)


def _distinct(names: list[str]) -> list[str]:
    seen: dict[str, int] = {}
    found = []
    for name in names:
        seen[name] = seen.get(name, 0) + 1
        found.append(name if seen[name] == 1 else f"{name}_{seen[name]}")
    return found


def _described(row: tuple[Any, ...]) -> str:
    kind, name, part, *apart = row
    if kind != "indicator":
        return f"{kind} {name}, {part}"
    unit, aspect, per, months = apart
    per_said = "" if pd.isna(per) else f" per {per}"
    span = "" if pd.isna(months) else f", of {months} months"
    return f"{name}, {part}: {aspect} in {unit}{per_said}{span}"
