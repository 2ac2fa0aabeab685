"""Directions of changes, however they are signed and shared out, and bounds."""

from __future__ import annotations

import pytest

from tests.parsing.reading import metrics


def courses(words: str) -> list[tuple[float, str, int | None]]:
    """Value, aspect and sign of each ratio."""
    rows = metrics(words)
    return [(row["value_low"], row["aspect"], row["sign"]) for row in rows if row["dimension"] == "ratio"]


@pytest.mark.parametrize(
    ("words", "aspect", "sign"),
    [
        ("党员196名,同比净增5名。", "change", 1),
        ("党员196名,净增5名。", "level", None),
        ("费用比上年少花2万元。", "change", -1),
        ("纠纷比去年少调9起。", "change", -1),
        ("补贴比去年涨了20元。", "change", 1),
        ("门诊费比上年便宜30元。", "change", -1),
        ("对象较年初减少5户9人。", "change", -1),
        ("办讲座4场,多1场。", "change", 1),
        ("发放贷款9亿元,同比多发放3000万元。", "change", 1),
        ("发放贷款9亿元,同比少发放3000万元。", "change", -1),
        ("装电梯33部,比计划多装3部。", "change", 1),
        ("发放贷款9亿元,同比例配套3000万元。", "level", None),
        ("办讲座4场,少了1场。", "change", -1),
        ("老人每餐立减3元。", "level", None),
        ("比去年高标准建设食堂3家。", "level", None),
        ("进度56%,低于上级要求(60%)4个百分点。", "change", -1),
        ("收缴率74%,离年初定的80%还差6个百分点。", "change", -1),
    ],
)
def test_how_the_last_value_compares(words: str, aspect: str, sign: int | None) -> None:
    """More or less than before, by whatever verb; one that is no comparison is no change."""
    row = metrics(words)[-1]
    assert (row["aspect"], row["sign"]) == (aspect, sign)


@pytest.mark.parametrize(
    ("words", "units"),
    [
        ("设4个点,招收学生240名。", ["个", "名"]),
        ("增设3个点。", ["个"]),
        ("支持率涨了4个点。", ["个点"]),
        ("满意率比上年高3个点。", ["个点"]),
        ("满意率、办结率分别提高0.6个、下降1.8个百分点。", ["个百分点", "个百分点"]),
    ],
)
def test_points_and_places(words: str, units: list[str]) -> None:
    """个点 are percentage points only where something rises, falls or differs; elsewhere they are places."""
    assert [row["unit"] for row in metrics(words)] == units


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("工业投资同比-6.1%。", [(6.1, "change", -1)]),
        ("工业投资同比－６．１％。", [(6.1, "change", -1)]),
        ("工业投资9亿元(-6.1%)、零售额3亿元(+2%)。", [(6.1, "change", -1), (2, "change", 1)]),
        ("工业投资增速为-1.5%,税收增幅达-3%。", [(1.5, "change", -1), (3, "change", -1)]),
        ("产值9亿元,税收3亿元,同比分别-2%、-4%。", [(2, "change", -1), (4, "change", -1)]),
        ("产值9亿元,税收3亿元,同比分别-2%、4%。", [(2, "change", -1), (4, "change", 1)]),
        ("税收同比为负2%。", [(2, "change", -1)]),
        ("投诉率比上年低3个百分点。", [(3, "change", -1)]),
        ("空置率低于5%。", [(5, "share", None)]),
        ("空置率低于上年2个百分点。", [(2, "change", -1)]),
        ("垃圾减量5%。", [(5, "change", -1)]),
        ("税收4亿元,是2026年的1.4倍。", [(1.4, "level", None)]),
        ("税收比2026年增长1.4倍。", [(1.4, "change", 1)]),
        ("合格率95%-98%。", [(95, "share", None)]),
        ("工单总量减半。", [(50, "change", -1)]),
    ],
)
def test_which_way(words: str, expected: list[tuple[float, str, int | None]]) -> None:
    """A value is told without its sign, and the sign apart."""
    assert courses(words) == expected


@pytest.mark.parametrize(
    ("words", "indicators"),
    [
        ("产值9亿元,税收3亿元,同比分别-2%、-4%。", ["产值", "税收", "产值", "税收"]),
        ("城乡居民人均收入分别为5万元、3万元。", ["城镇居民人均收入", "农村居民人均收入"]),
        ("城乡居民人均收入分别增长5%、6%。", ["城镇居民人均收入", "农村居民人均收入"]),
    ],
)
def test_values_of_each(words: str, indicators: list[str]) -> None:
    """Behind 分别 each value is of one of the things, also where one word names two, and with signs between."""
    assert [row["indicator"] for row in metrics(words)] == indicators


@pytest.mark.parametrize(
    ("words", "bounds"),
    [
        ("线上讲座50场,网上讲座20场,晚上讲座9场。", ["exact"] * 3),
        ("上百家企业参加,上万人次受益。", ["over", "over"]),
        ("每月至少举办1场,最多走访3次。", ["over", "under"]),
        ("人均预期寿命达到84岁左右。", ["approx"]),
        ("空置率低于5%,满意率高于98%。", ["under", "over"]),
    ],
)
def test_bounds(words: str, bounds: list[str]) -> None:
    """Where a thing is done says no bound; at least stands before a verb too."""
    assert [row["bound"] for row in metrics(words)] == bounds
