from __future__ import annotations

import pytest

from tests.parsing.reading import metric, metrics


@pytest.mark.parametrize(
    ("words", "aspect", "sign"),
    [
        ("税收同比增长8.5%。", "change", 1),
        ("税收增长8.5%以上。", "change", 1),
        ("税收较上年增长约8.5%。", "change", 1),
        ("税收实现20%以上增长。", "change", 1),
        ("税收增速8.5%。", "change", 1),
        ("警情较上年下降12%。", "change", -1),
        ("警情同比减少120起。", "change", -1),
        ("浓度降幅达11%。", "change", -1),
        ("良好天数比上年增加14天。", "change", 1),
        ("地下水位上升5米。", "change", 1),
        ("增速提高3个百分点。", "change", 1),
        ("空置率降低3个百分点。", "change", -1),
        ("规模翻了两番。", "change", 1),
        ("税收增长到5亿元。", "level", None),
        ("床位增加至300张。", "level", None),
        ("用时压缩至3小时。", "level", None),
        ("新增床位300张。", "level", None),
        ("增设岗亭12个。", "level", None),
        ("税收5亿元。", "level", None),
        ("提升改造道路5条。", "level", None),
        ("满意率98%。", "share", None),
        ("垃圾分类覆盖率达到95%以上。", "share", None),
        ("完成年度任务的120%。", "share", None),
        ("服务业占比60%。", "share", None),
        ("占比提高到60%。", "share", None),
        ("综合考核排名全市第一。", "rank", None),
        ("位列全省第5。", "rank", None),
        ("投资降幅持续收窄至15%以内。", "change", -1),
        ("物价涨幅2%。", "change", 1),
        ("面积调减5万亩。", "change", -1),
        ("净增企业7家。", "level", None),
        ("低于目标2个百分点。", "change", -1),
        ("岗位不低于200个。", "level", None),
    ],
)
def test_aspect(words: str, aspect: str, sign: int | None) -> None:
    """A change has a sign; what it grew to is a level or a share; a percentage that is no change is a share."""
    row = metric(words)
    assert (row["aspect"], row["sign"]) == (aspect, sign)


def test_a_list_shares_its_verb() -> None:
    """分别下降15.5%和21.2% are two falls; a level before them stays one."""
    rows = metrics("发案数300起,发案率、受案率分别下降15.5%和21.2%。")
    assert [(row["aspect"], row["sign"]) for row in rows] == [("level", None), ("change", -1), ("change", -1)]


def test_an_action_is_no_change() -> None:
    """品质提升4万亩 says on how much land something is done, and not that the land has grown."""
    assert metric("林果品质提升4万亩。", "plan")["aspect"] == "level"


def test_the_goal_of_a_change() -> None:
    """增长7.5%(年度目标7%以上): the goal is one of the same kind, for the same year."""
    done, goal = metrics("税收增长7.5%(年度目标7%以上)。")
    assert (goal["aspect"], goal["sign"], goal["status"]) == ("change", 1, "target")
    assert (goal["period_start"], goal["period_end"]) == (done["period_start"], done["period_end"])


def test_a_negative_change() -> None:
    """增长-3.5% is a fall."""
    row = metric("投资增长-3.5%。")
    assert (row["aspect"], row["sign"], row["value_low"]) == ("change", -1, 3.5)


@pytest.mark.parametrize(
    ("words", "aspect", "sign"),
    [
        ("税收增长3%,完成全年目标的48.4%。", "share", None),
        ("投资增长5%,达到年度计划的60%。", "share", None),
        ("工业增长4.1%,低于年度目标2.4个百分点。", "change", -1),
        ("支出进度慢于上年3个百分点。", "change", -1),
        ("参保率高于上年3个百分点。", "change", 1),
        ("压减一般性支出5%以上。", "change", -1),
        ("提高亩产15%。", "change", 1),
        ("客流比改造前多了近两成。", "change", 1),
        ("集体收入比上年多了6万元。", "change", 1),
        ("提升群众满意率98%。", "share", None),
    ],
)
def test_shares_of_goals_and_changes_of_objects(words: str, aspect: str, sign: int | None) -> None:
    """How much of a goal is reached is a share; what stands between a verb of change and its size changes."""
    row = metrics(words)[-1]
    assert (row["aspect"], row["sign"]) == (aspect, sign)
