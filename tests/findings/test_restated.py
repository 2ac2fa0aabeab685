from __future__ import annotations

import pandas as pd
import pytest

import analysis
from analysis.findings import alike
from analysis.findings.restated import COLUMNS, restated, step

FIRST = "一、2030年工作回顾\n{}\n"
LATER = "一、2031年工作回顾\n{}\n"


def told(*texts: str) -> pd.DataFrame:
    """What reports a, b, c … of 甲 restate, the first about 2030, the others about 2031."""
    parsed = []
    for at, (doc, text) in enumerate(zip("abc", texts, strict=False)):
        meta = analysis.ReportMeta(doc_id=doc, district="甲", plan_year=2031 + bool(at))
        head = FIRST if at == 0 else LATER
        parsed.append(dict(analysis.parse_report(f"甲街道工作报告\n{head.format(text)}", meta).items()))
    tables = {name: pd.concat([own[name] for own in parsed], ignore_index=True) for name in parsed[0]}
    lines = alike.lines(tables["metrics"], tables["documents"], tables["sentences"])
    return restated(lines, list("abc"[: len(texts)]))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("加装电梯19台。", "2030年加装电梯17台。"),
        ("税收收入4.29亿元。", "2030年税收收入为4.16亿元。"),
        ("新增停车泊位300个以上。", "2030年新增停车泊位280个。"),
    ],
)
def test_a_contradiction_is_told(one: str, other: str) -> None:
    """Two values of one thing and period; the earlier report comes first."""
    found = told(one, other)
    assert found[["doc_id", "other_doc"]].to_numpy().tolist() == [["a", "b"]]
    assert found["period"].tolist() == ["2030"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("加装电梯19台。", "2030年加装电梯19台。"),
        ("税收收入4.29亿元。", "2030年税收收入为4.3亿元。"),  # 4.29 rounded
        ("新增就业约1200人。", "2030年新增就业1182人。"),  # about
        ("新增停车泊位300个以上。", "2030年新增停车泊位320个。"),  # a bound leaves it open
        ("加装电梯19台。", "加装电梯17台。"),  # another year
        ("加装电梯19台。", "2030年新增停车泊位17个。"),  # another thing
        ("加装电梯19台。", "2030年既有多层住宅加装电梯17台。"),  # some of them
        ("加装电梯19台。", "居民安居乐业。"),
    ],
)
def test_what_may_be_the_same_is_not_told(one: str, other: str) -> None:
    """Rounding, bounds, other years, things and scopes are no contradiction."""
    found = told(one, other)
    assert found.empty
    assert list(found)[: len(COLUMNS)] == COLUMNS


def test_the_change_is_that_of_the_value() -> None:
    """From 20 to 17 is 15 % less."""
    found = told("加装电梯20台。", "2030年加装电梯17台。")
    assert found["change"].tolist() == [pytest.approx(-0.15)]
    assert found[["base_low", "other_base_low", "base_unit"]].to_numpy().tolist() == [[20, 17, "台"]]


def test_each_report_is_set_against_the_last_that_tells() -> None:
    """What b corrected and c repeats is told once; what c corrects again is told again."""
    assert len(told("加装电梯20台。", "2030年加装电梯17台。", "2030年加装电梯17台。")) == 1
    again = told("加装电梯20台。", "2030年加装电梯17台。", "2030年加装电梯16台。")
    assert again[["doc_id", "other_doc"]].to_numpy().tolist() == [["a", "b"], ["b", "c"]]


def test_a_value_told_several_times_is_not_judged() -> None:
    """Where a report states two values of one line, which of them is restated is not known."""
    assert told("加装电梯20台。开展巡查。加装电梯3台。", "2030年加装电梯17台。").empty


@pytest.mark.parametrize(
    ("quote", "low", "bound", "wanted"),
    [
        ("4.29亿元", 4.29e8, "exact", 1e6), ("8.7亿元", 8.7e8, "exact", 1e7), ("58家", 58, "exact", 1),
        ("1,200人", 1200, "exact", 1), ("约1200人", 1200, "approx", 100), ("三条", 3, "exact", 0),
        ("0家", 0, "exact", 0), ("97.5%", 97.5, "exact", 0.1),
    ],
)  # fmt: skip
def test_the_last_digit(quote: str, low: float, bound: str, wanted: float) -> None:
    """What it is worth: the hundredth of 亿 is a million; of “about 1200” the hundred."""
    assert step({"quote": quote, "base_low": low, "bound": bound}) == pytest.approx(wanted)
