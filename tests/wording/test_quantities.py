from __future__ import annotations

import tomllib
from importlib.resources import files
from typing import Any

import pandas as pd
import pytest

from analysis.wording import quantities
from analysis.wording.catalogue import Catalogue
from analysis.wording.words import Words

DOCUMENTS = pd.DataFrame({"doc_id": ["a"], "district": ["甲"], "plan_start": [pd.Timestamp("2022-01-01")]})
ENGLISH, CHINESE = Words.of(DOCUMENTS, "en"), Words.of(DOCUMENTS, "zh")


@pytest.mark.parametrize(
    ("amount", "english", "chinese"),
    [
        (480, "480", "480"),
        (0.5, "0.5", "0.5"),
        (41731, "41,731", "4.1731万"),
        (157800, "157,800", "15.78万"),
        (11960600, "11.9606 million", "1196.06万"),
        (728e6, "728 million", "7.28亿"),
        (2.618e9, "2.618 billion", "26.18亿"),
        (-4e6, "-4 million", "-400万"),
    ],
)
def test_numbers_as_each_language_writes_them(amount: float, english: str, chinese: str) -> None:
    """Millions in English, 万 and 亿 in Chinese, every digit that is stated."""
    assert quantities.number(ENGLISH, amount) == english
    assert quantities.number(CHINESE, amount) == chinese


def row(
    low: float, unit: str, bound: str = "exact", sign: float | None = None, high: float | None = None
) -> dict[Any, Any]:
    """A row of metrics."""
    return {
        "base_low": low,
        "base_high": low if high is None else high,
        "base_unit": unit,
        "bound": bound,
        "sign": sign,
    }


@pytest.mark.parametrize(
    ("stated", "english", "chinese"),
    [
        (row(95, "%", "over"), "≥95%", "≥95%"),
        (row(4, "%", "over", -1), "≤−4%", "≤−4%"),
        (row(1e6, "元", high=2e6), "1 million–2 million yuan", "100万–200万元"),
        (row(3000, "场次", "over"), "≥3,000 events (“场次”)", "≥3000场次"),
        (row(1, "户"), "1 household (“户”)", "1户"),
        (row(1, "户", high=2), "1–2 households (“户”)", "1–2户"),
        (row(3, "爿"), "3 “爿”", "3爿"),
        (row(1, "个工作日"), "1 working day", "1个工作日"),
        (row(201 * 86_400, "秒", "over"), "≥201 days", "≥201天"),  # base units are for comparing, not for reading
        (row(24 * 3600, "秒"), "1 day", "1天"),
        (row(90 * 60, "秒"), "90 minutes", "90分钟"),
        (row(3600, "秒", high=7200), "1–2 hours", "1–2小时"),
        (row(50, "秒"), "50 seconds", "50秒"),
        (row(0, "秒"), "0 seconds", "0秒"),
        (row(27, "个"), "27", "27个"),
        (row(140000, "平方米"), "140,000 m²", "14万平方米"),
    ],
)
def test_quantities_with_their_units(stated: dict[Any, Any], english: str, chinese: str) -> None:
    """A measure has its name; a counter is named and quoted, or quoted; that of anything is left out in English."""
    assert quantities.quantity(ENGLISH, stated) == english
    assert quantities.quantity(CHINESE, stated).replace(",", "") == chinese


def test_units_that_are_no_counters_have_a_name() -> None:
    """Every base unit of money, area, length and the like in the lexicon, in English."""
    measured = {"money", "area", "length", "volume", "mass", "energy", "power", "duration", "rank"}
    lexicon = tomllib.loads((files("analysis.lexicon") / "units.toml").read_text(encoding="utf-8"))
    bases = {entry.get("base", name) for name, entry in lexicon.items() if entry["dimension"] in measured}
    assert bases
    assert [base for base in bases if "“" in quantities.unit(ENGLISH, base)] == []


def test_counters_have_a_name() -> None:
    """Every counter of the lexicon that reports of this repository use, of one and of several."""
    used = {"人", "名", "户", "家", "件", "起", "次", "场", "处", "幢", "条", "项", "人次", "户次", "台", "所", "座"}
    lexicon = tomllib.loads((files("analysis.lexicon") / "units.toml").read_text(encoding="utf-8"))
    assert used <= set(lexicon)
    told = {unit: (quantities.unit(ENGLISH, unit, 1), quantities.unit(ENGLISH, unit)) for unit in used}
    assert [unit for unit, (one, several) in told.items() if f"(“{unit}”)" not in several or one == several] == []
    assert quantities.unit(CHINESE, "户") == "户"


def test_a_value_for_each_of_something() -> None:
    """What it is for each of is one of that; a value for nothing stands alone."""
    assert quantities.per(ENGLISH, "3", "月") == "3 per month (“月”)"
    assert quantities.per(CHINESE, "3次", "月") == "每月3次"
    assert quantities.per(ENGLISH, "3", None) == "3"


def test_marks_within_marks_are_single() -> None:
    """Source words that are quoted already."""
    assert quantities.quoted(ENGLISH, "“准物业”管理") == "“‘准物业’管理”"
    assert quantities.quoted(CHINESE, "物业") == "物业"


def test_currencies_are_named() -> None:
    """A range of dollars; a code that no language names is shown as it is."""
    assert quantities.money(ENGLISH, 1e4, 2e4, "USD") == "10,000–20,000 US dollars"
    assert quantities.money(CHINESE, 5e6, 5e6, "USD") == "500万美元"
    assert quantities.money(ENGLISH, 1832e4, 1832e4, "CNY", "over") == "≥18.32 million yuan"
    assert Catalogue.of("zh").say("unit-yuan") == "元"
