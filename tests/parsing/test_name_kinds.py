"""Numbers that name, numbers without a unit, parts of a whole, and cells of tables."""

from __future__ import annotations

import pytest

from tests.parsing.reading import claims, metrics, whole


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("出让B3-07地块、D-12地块。", ["B3-07", "D-12"]),
        ("出让06-02地块和5号地块。", ["06-02", "5号"]),
        ("修缮11栋至15栋。", ["11栋至15栋"]),
        ("优化301路、9路等公交线路。", ["301路", "9路"]),
        ("新增公交12路。", ["12路"]),
        ("为6-36个月婴幼儿服务。", ["6-36个月"]),
        ("为6至24个月幼儿服务。", ["6至24个月"]),
        ("引进产值过亿企业。", ["亿"]),
        ("培育税收超千万元楼宇。", ["千万元"]),
        ("500万元以上固定资产投资稳定。", ["500万元以上"]),
    ],
)
def test_names(words: str, names: list[str]) -> None:
    """What only tells which one, or from what size on, counts nothing."""
    assert [quote for quote, kind in claims(words) if kind in ("label", "qualifier")] == names
    assert not [quote for quote, kind in claims(words) if kind in ("measure", "unexplained")]


@pytest.mark.parametrize(
    ("words", "values"),
    [
        ("出让3个地块,修缮楼房11栋,新增公交线路2条。", [3, 11, 2]),
        ("接入视频监控320路。", [320]),
        ("登记个体户数7300,其中无证户数190。", [7300, 190]),
        ("企业总数达到560。", [560]),
        ("单位数、商户数分别为30、1.2万。", [30, 12_000]),
        ("约1/5的居民参与。", [20]),
        ("完成总量的3/4。", [75]),
        ("果园的2/5已采摘,菜地的11/20完成翻耕。", [40, 55]),
        ("满意度位居全区首位。", [1]),
        ("工单总量减半,租金减半收取。", [50]),
    ],
)
def test_values(words: str, values: list[float]) -> None:
    """Counts without a unit, parts of a whole and first places are values."""
    assert [row["value_low"] for row in metrics(words)] == pytest.approx(values)


@pytest.mark.parametrize(
    "words",
    [
        "参数3。",
        "安全放在首位。",
        "2031/6期。",
        "7/24小时服务。",
        "新区的3/4号楼封顶。",
        "浏览次数:231。",
        "浏览次数:231 字体:大 中 小",
    ],
)
def test_no_values(words: str) -> None:
    """Neither are numbers of other kinds, nor a first place that something is put in."""
    assert metrics(words) == []


def cells(text: str) -> list[tuple[float, str, str, int | None]]:
    """Base value, its unit, aspect and sign of each quantity of a text."""
    return [(row["base_low"], row["base_unit"], row["aspect"], row["sign"]) for row in whole("metrics", text)]


@pytest.mark.parametrize(
    "text",
    [
        "2030年主要指标\n指标 单位 完成数 增速\n税收收入 万元 9800 4.2%\n工业投资 亿元 6.4 -3.1%\n",
        "2030年主要指标\n指标|单位|完成数|增速\n税收收入|万元|9800|4.2%\n工业投资|亿元|6.4|-3.1%\n",
        "2030年主要指标\n单位:万元\n指标 完成数 增速(%)\n税收收入 9,800 4.2\n工业投资 64000 -3.1\n",
        "2030年主要指标\n指标\t完成数（万元）\t同比（%）\n税收收入\t9800\t4.2\n工业投资\t64000\t－3.1\n",
    ],
)
def test_the_unit_of_a_cell(text: str) -> None:
    """Its row says it, the head of its column, or a line above the table."""
    assert cells(text) == [
        (98e6, "元", "level", None),
        (4.2, "%", "change", 1),
        (64e7, "元", "level", None),
        (3.1, "%", "change", -1),
    ]


def test_a_number_behind_the_number_of_a_line() -> None:
    """1. 20个小区 is twenty of them and not 1.2."""
    rows = whole("metrics", "实事项目\n1. 20个小区改造。\n2. 1.5万名老人受益。\n")
    assert [row["value_low"] for row in rows] == [20, 15_000]
