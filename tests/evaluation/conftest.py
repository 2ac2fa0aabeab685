from __future__ import annotations

import json
from copy import deepcopy
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from analysis.tables import catalogue
from analysis.tables.frame import frame
from analysis.tables.tables import Tables

if TYPE_CHECKING:
    from pathlib import Path

    from analysis.tables.schema import Column

Row = dict[str, Any]
TEXTS = {
    "one": ("去年新建食堂3家,改造约120户。", "今年6月底前投入50万元慰问困难家庭200户。", "推进“1+2”机制。"),
    "two": ("绿化率提高5%,种树十棵。",),
}
THEMES = {"one": ("livelihood", "livelihood", "governance"), "two": ("environment",)}
STAND_IN: Row = {"string": "", "integer": 0, "number": 0.0, "boolean": False}  # for columns that no score reads


@dataclass
class Annotation:
    """An annotation that can be spoiled, then written as the gold or turned into the tables that say just that."""

    sentences: list[Row]
    mentions: list[Row]
    commitments: list[Row]

    def copy(self) -> Annotation:
        """The same once more, to be spoiled."""
        return deepcopy(self)

    def mention(self, quote: str) -> Row:
        """The first mention with this quote, itself."""
        return next(row for row in self.mentions if row["quote"] == quote)

    def write(self, folder: Path) -> Path:
        """The three files of an annotation, in this folder."""
        folder.mkdir(exist_ok=True)
        for name, rows in (("themes", self.sentences), ("mentions", self.mentions)):
            lines = [json.dumps(row, ensure_ascii=False) + "\n" for row in rows]
            (folder / f"{name}.jsonl").write_text("".join(lines), encoding="utf-8")
        with (folder / "commitments.jsonl").open("w", encoding="utf-8") as file:
            for at in self.sentences:
                here = [row for row in self.commitments if row["doc"] == at["doc"]]
                own = [row for row in here if at["start"] <= row["start"] < at["end"]]
                line = {key: at[key] for key in ("doc", "start", "end")} | {"commitments": own}
                file.write(json.dumps(line, ensure_ascii=False) + "\n")
        return folder

    def tables(self) -> Tables:
        """Tables that say what the annotation says."""
        rows: dict[str, list[Row]] = {table.name: [] for table in catalogue.TABLES}
        rows["documents"] = [{"doc_id": doc} for doc in dict.fromkeys(row["doc"] for row in self.sentences)]
        for row in self.sentences:
            rows["sentences"].append(row | {"doc_id": row["doc"], "theme_secondary": row["secondary"]})
        for row in self.commitments:
            rows["commitments"].append(row | {"doc_id": row["doc"], "text": row["quote"]})
        for at, row in enumerate(self.mentions):
            mention = row | {"doc_id": row["doc"], "mention_id": f"m{at}", "metric_id": f"m{at}"}
            rows["mentions"].append(mention)
            if row["kind"] == "time":
                rows["times"].append(mention | {"from_date": row["from"], "to_date": row["to"]})
            if row["kind"] == "formula":
                rows["formulas"].append(mention | {"terms": "+".join(row["terms"])})
            if row["kind"] == "measure":
                rows["metrics"].append(_metric(mention))
                if row["flow"]:
                    rows["spending"].append(self._spending(mention))
        frames = {
            table.name: frame(table, [[_cell(column, row) for column in table.columns] for row in rows[table.name]])
            for table in catalogue.TABLES
        }
        return Tables(**frames)

    def _spending(self, mention: Row) -> Row:
        receivers = next((row for row in self.mentions if row.get("beneficiary_of") == mention["quote"]), {})
        return _metric(mention) | {
            "amount_low": mention["low"],
            "amount_high": mention["high"],
            "beneficiaries": receivers.get("low"),
            "beneficiary_unit": receivers.get("unit"),
        }


def _metric(mention: Row) -> Row:
    start, end = mention["period"] or (None, None)
    values = {"value_low": mention["low"], "value_high": mention["high"]}
    return mention | values | {"period_start": start, "period_end": end}


def _cell(column: Column, row: Row) -> Any:
    value = row.get(column.name)
    if column.kind == "date" and value is not None:
        return date.fromisoformat(value)
    return STAND_IN.get(column.kind) if value is None and not column.nullable else value


@pytest.fixture
def annotation() -> Annotation:
    """Two invented reports: five quantities (one of money, with receivers), a borderline one, two times, a formula."""
    sentences = []
    for doc, texts in TEXTS.items():
        at = 0
        for text, theme in zip(texts, THEMES[doc], strict=True):
            sentences.append({
                "doc": doc, "start": at, "end": at + len(text), "text": text, "type": "body", "theme": theme,
                "secondary": "culture" if doc == "two" else None, "stance": "review" if "去年" in text else "plan",
            })  # fmt: skip
            at += len(text) + 1  # a line feed between them
    year = ("2020-01-01", "2020-12-31")
    mentions = [
        _span("one", "去年", kind="time", type="period", **{"from": "2019-01-01", "to": "2019-12-31"}),
        _measure("one", "3家", 3, "家", status="achieved", indicator="新建食堂", period=("2019-01-01", "2019-12-31")),
        _measure("one", "120户", 120, "户", bound="approx", status="achieved", indicator="改造"),
        _span("one", "6月底前", kind="time", type="deadline", **{"from": None, "to": "2020-06-30"}),
        _measure(
            "one", "50万元", 500000, "元", period=year, due="2020-06-30", flow="expenditure", purpose="慰问困难家庭"
        ),
        _measure("one", "200户", 200, "户", due="2020-06-30", beneficiary_of="50万元"),
        _span("one", "1+2", kind="formula", terms=["1", "2"], definition="一个中心、两个站点"),
        _measure("two", "5%", 5, "%", aspect="change", sign=1, indicator="绿化率"),
        _measure("two", "十棵", 10, "棵", per="月", optional=True),
    ]
    commitments = [
        _commitment("one", "投入50万元慰问困难家庭200户", "慰问", "困难家庭200户", "binding", "2020-06-30"),
        _commitment("one", "推进“1+2”机制", "推进", "“1+2”机制", "neutral"),
        _commitment("two", "绿化率提高5%", "提高", "绿化率5%", "effort"),
        _commitment("two", "种树十棵", "种树", "十棵", "neutral") | {"optional": True},
    ]
    return Annotation(sentences, mentions, commitments)


def _span(doc: str, quote: str, **fields: Any) -> Row:
    start = "\n".join(TEXTS[doc]).index(quote)
    return {"doc": doc, "start": start, "end": start + len(quote), "quote": quote, **fields}


def _commitment(doc: str, quote: str, verb: str, object_: str, firmness: str, due: str | None = None) -> Row:
    said: Row = {"verb": verb, "object": object_, "firmness": firmness, "due": due, "numbers": [], "optional": False}
    return _span(doc, quote, **said)


def _measure(doc: str, quote: str, value: float, unit: str, **fields: Any) -> Row:
    usual = {
        "bound": "exact", "per": None, "aspect": "level", "sign": None, "status": "target", "indicator": quote,
        "period": None, "due": None, "flow": None, "purpose": None, "beneficiary_of": None, "optional": False,
    }  # fmt: skip
    return _span(doc, quote, kind="measure", low=value, high=value, unit=unit, **(usual | fields))


@pytest.fixture
def gold(annotation: Annotation, tmp_path: Path) -> Path:
    """The folder of the invented annotation."""
    return annotation.write(tmp_path / "gold")
