from __future__ import annotations

import pytest

from tests.parsing.reading import table


@pytest.mark.parametrize(
    ("words", "firmness"),
    [
        ("力争税收达到8亿元,就业率提高到98%。", ["effort", "effort"]),
        ("力争甲厂6月开工,乙厂9月投产。", ["effort", "effort"]),
        ("力争引进企业8家,培育名牌3个。", ["effort", "effort"]),
        ("力争新建驿站3座,同时改造公厕8座。", ["effort", "effort"]),
        ("加装电梯力争开工8部、投用3部。", ["effort", "effort"]),
        ("确保耕地面积不减少,空气质量优良天数达到300天。", ["binding", "binding"]),
        ("确保培训考核合格率不低于95%,更换水表60个。", ["binding", "neutral"]),
        ("确保新校舍9月投用,改造公厕8座,新增车位60个。", ["binding", "neutral", "neutral"]),
        ("力争再签约6个,酒店项目9月开工。", ["effort", "binding"]),
        ("争取上级资金800万元,补植苗木3万株。", ["effort", "neutral"]),
        ("争取改造资金支持,补植苗木3万株。", ["effort", "neutral"]),
        ("力争游客突破9万人次,每年评估1次。", ["effort", "neutral"]),
    ],
)
def test_how_far_a_word_that_tries_or_warrants_reaches(words: str, firmness: list[str]) -> None:
    """It holds on for what else is reached or comes about, and for more goals of what is tried; for no other deed."""
    assert [row["firmness"] for row in table("commitments", words, "plan")] == firmness


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("采购洒水车7台,要求二季度末到位。", [("采购", "洒水车7台")]),
        ("新建食堂3处,床位总数增加到260张。", [("新建", "食堂3处"), ("增加", "床位总数260张")]),
        ("改造小区4个、惠及居民900户。", [("改造", "小区4个、惠及居民900户")]),
        ("启动投资2亿元的甲园、投资1亿元的乙园建设。", [("启动", "投资2亿元的甲园"), ("启动", "投资1亿元的乙园建设")]),
        ("力争出口降幅收窄到3%以内。", [("收窄", "出口降幅3%以内")]),
        ("剩余的90盏路灯全部装完。", [("装完", "剩余的90盏路灯")]),
        ("剩下的要等秋收后再动工,预计11月中旬收尾。", [("收尾", "剩下的")]),
        ("结合我镇实际,特制定本方案。", []),
        ("按照区委统一部署,", []),
        ("建设内容:铺设供水管12公里。", [("铺设", "供水管12公里")]),
        ("开工改造小区9个、涉及2150户。", [("开工改造", "小区9个、涉及2150户")]),
        ("抓投资,全年引进企业8家。", [("引进", "企业8家")]),
        ("新建日间照料中心3家,日均接待能力不低于80人次。", [("新建", "日间照料中心3家,日均接待能力不低于80人次")]),
        ("推动3个村成立理事会,使入会率达到60%。", [("推动", "3个村成立理事会"), ("达到", "入会率60%")]),
        ("力争老旧小区加装雨棚60处。", [("加装", "雨棚60处")]),
    ],
)
def test_what_adds_and_what_is_a_promise_of_its_own(words: str, expected: list[tuple[str, str | None]]) -> None:
    """Whom it reaches only adds; that there are more of a thing is an end; a wait or a line promises nothing."""
    assert [(row["verb"], row["object"]) for row in table("commitments", words, "plan")] == expected


def test_the_goal_that_a_result_is_laid_beside_is_no_promise() -> None:
    """In a review; a plan, or a time ahead, promises it."""
    told = "新增学位1500个,超额完成1300个的年度目标。"
    assert table("commitments", told, "review") == []
    assert [row["verb"] for row in table("commitments", told, "plan")] == ["新增", "超额完成"]


def test_what_is_done_again_and_again_has_no_day_behind_it() -> None:
    """A clause behind that says only by when dates what is done once."""
    rows = table("commitments", "每半月调度一次,更换水表60个,11月底前完成。", "plan")
    assert [row["firmness"] for row in rows] == ["neutral", "binding"]
