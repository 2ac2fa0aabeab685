from __future__ import annotations

import pytest

from tests.parsing.reading import Part, metric, metrics, whole


@pytest.mark.parametrize(
    ("words", "part", "status"),
    [
        ("新建公园3个。", "review", "achieved"),
        ("新建公园3个。", "plan", "target"),
        ("新建公园3个。", "situation", "baseline"),
        ("力争新建公园3个。", "plan", "target"),
        ("计划新建公园3个。", "review", "target"),
        ("将建成公园3个。", "review", "target"),
        ("将新建公园3个。", "review", "target"),
        ("明年新建公园3个。", "review", "target"),
        ("已新建公园3个。", "plan", "achieved"),
        ("目前已新建公园3个。", "plan", "achieved"),
        ("去年新建公园3个。", "plan", "achieved"),
        ("2029年新建公园3个。", "plan", "achieved"),
        ("累计新建公园3个。", "review", "achieved"),
        ("现有公园3个。", "review", "baseline"),
        ("辖区常住人口5万人。", "plan", "baseline"),
        ("争取上级资金300万元。", "review", "achieved"),
        ("年底前新建公园3个。", "plan", "target"),
        ("每月召开例会一次。", "plan", "target"),
        ("税收占计划的100%。", "review", "achieved"),
        ("推进现有18个项目建设。", "plan", "target"),
        ("预计新增厂房20万平方米。", "review", "target"),
        ("预计完成投资5亿元。", "review", "achieved"),
        ("达产年税收30万元。", "review", "target"),
        ("尚未改造的公园3个有待修缮。", "review", "achieved"),
        ("尚未改造的3个公园抓紧修缮。", "review", "baseline"),
        ("未完成改造3个公园。", "review", "achieved"),
        ("新列入的公园已有3个全面完成。", "review", "achieved"),
        ("列入计划逐步改造的公园3个。", "review", "achieved"),
        ("按计划将改造公园3个。", "review", "target"),
    ],
)
def test_status(words: str, part: Part, status: str) -> None:
    """Done, planned or background: the part of the report decides, unless the words of the clause speak against it."""
    assert metric(words, part)["status"] == status


def test_a_result_quoted_in_a_plan() -> None:
    """Each clause of a sentence is read by itself: what is there already, and what is planned."""
    rows = metrics("在已建成公园3个的基础上,今年再新建5个。", "plan")
    assert [row["status"] for row in rows] == ["achieved", "target"]


@pytest.mark.parametrize(
    ("words", "status"),
    [("谋划申报了60个项目。", "achieved"), ("新争取省级试点5个。", "achieved"), ("争取省级试点5个。", "achieved")],
)
def test_efforts_of_the_past(words: str, status: str) -> None:
    """What was sought and prepared in the year reviewed is done."""
    assert metric(words)["status"] == status


def test_a_name_is_no_plan() -> None:
    """Words in quotation marks name something and say nothing of the status."""
    assert metric("享受“助学计划”的毕业生就业率达93%。")["status"] == "achieved"


def test_what_it_had_been_is_background() -> None:
    """In “from A to B” A is where it stood before."""
    rows = metrics("上市企业由12家增加到30家。")
    assert [row["status"] for row in rows] == ["baseline", "achieved"]


def test_parts_of_what_there_is() -> None:
    """What is counted as part of a present state is a present state too."""
    rows = metrics("现有规上企业70家,其中工业20家,服务业50家。新增企业3家。")
    assert [row["status"] for row in rows] == ["baseline", "baseline", "baseline", "achieved"]


def test_a_task_in_brackets() -> None:
    """The number behind 任务 in brackets is the task, and the share of it a result."""
    rows = metrics("完成全年任务(8000万元)的70%。")
    assert [row["status"] for row in rows] == ["target", "achieved"]


@pytest.mark.parametrize(
    ("words", "part", "statuses"),
    [
        ("年初预算为900万元,支出决算为940万元。", "review", ["target", "achieved"]),
        ("“三公”经费预算30万元,支出24万元。", "review", ["target", "achieved"]),
        ("投资8亿元,为年度计划10亿元的80%。", "review", ["achieved", "target", "achieved"]),
        ("今年任务是改造4个小区、60幢楼、1200户。", "review", ["target", "target", "target"]),
        ("下达任务120户,实际签约130户。", "review", ["target", "achieved"]),
        ("走访应不少于24次,实际21次。", "review", ["target", "achieved"]),
        ("年初确定的12件实事办成11件。", "review", ["target", "achieved"]),
        ("新增企业目标25家,仅完成14家。", "situation", ["target", "achieved"]),
        ("公厕应改60座,已改38座。", "situation", ["target", "achieved"]),
        ("外资到账3亿元,未完成5亿元的目标。", "situation", ["baseline", "target"]),
        ("完成全年任务500户。", "review", ["achieved"]),
        ("全年目标:修路16条。", "review", ["target"]),
        ("年度目标为修路12条、新装路灯150盏,实际修路11条。", "review", ["target", "target", "achieved"]),
        ("大会批准的收入预算为28亿元,经批准调整为27亿元,实际完成26亿元。", "review", ["target", "target", "achieved"]),
        ("亩均税收11万元,离上级要求的14万元还有差距。", "review", ["achieved", "target"]),
        ("收缴率74%,离年初定的80%还差6个百分点。", "review", ["achieved", "target", "achieved"]),
        ("满意率92%,高出目标值2个百分点。", "review", ["achieved", "achieved"]),
        ("年初计划建成5个站点,实际建成3个。", "review", ["target", "achieved"]),
        ("计划改造管网8公里,涉及小区9个。", "review", ["target", "target"]),
        ("已改造管网8公里,涉及小区9个。", "review", ["achieved", "achieved"]),
        ("代表建议26件,办结22件。", "situation", ["baseline", "achieved"]),
        ("服务1.9万人次,较去年下半年翻了一番。", "review", ["achieved", "achieved"]),
        ("供应新房60套,已售38套。", "review", ["achieved", "achieved"]),
        ("较年初预算减少43万元。", "review", ["achieved"]),
        ("一般公共预算收入900万元,支出880万元。", "review", ["achieved", "achieved"]),
    ],
)
def test_what_was_set_to_do_is_a_target(words: str, part: Part, statuses: list[str]) -> None:
    """A goal is a target and what was done of it achieved, in a review as in what is wanting."""
    assert [row["status"] for row in metrics(words, part)] == statuses


@pytest.mark.parametrize("becomes", ["优化为", "上调至", "整合为", "精简到", "减至", "扩大为", ",增加到"])
def test_a_value_before_it_changed_is_a_baseline(becomes: str) -> None:
    """Whatever verb stands between the two."""
    found = metrics(f"服务点由12个{becomes}9个。")
    assert [row["status"] for row in found] == ["baseline", "achieved"]
    assert [row["status"] for row in metrics("由3家企业合资到2个村办厂。")] == ["achieved", "achieved"]


def test_a_plan_compares_with_the_year_before() -> None:
    """What is compared with the year before is still planned; what a plan does with old things is, too."""
    assert metric("事故较上年下降20%。", "plan")["status"] == "target"
    assert metric("上年遗留的37栋4月底前全部销号。", "plan")["status"] == "target"
    assert metric("上年遗留37栋。", "plan")["status"] == "achieved"


def test_a_text_on_progress_measures_what_is_wanting_too() -> None:
    """In a report of a year, the same words name the background."""
    words = "存在的主要问题\n养老床位165张,专项资金支出7亿元。\n"
    progress = whole("metrics", f"关于2031年实事项目1—9月的督查通报\n一、总体进度\n已完成57项。\n二、{words}")
    year = whole("metrics", f"2031年工作总结\n一、工作回顾\n修路3条。\n二、{words}")
    assert [row["status"] for row in progress][1:] == ["achieved", "achieved"]
    assert [row["status"] for row in year][1:] == ["baseline", "baseline"]


def test_a_table_of_goals_and_of_how_far_they_have_come() -> None:
    """The one is aimed at in all of the year, and due by the limit of its row; the other has been seen."""
    text = (
        "柳荫社区2031年第三季度重点工作进展通报\n（2031年10月8日）\n截至9月底已完成21项，居民出行更加方便。\n"
        "序号\t事项\t年度目标\t当前进度\t状态\t完成时限\n1\t扶手安装\t60处\t42处\t推进中\t11月底\n"
        "2\t消防管网维修\t4幢\t0幢\t计划10月中旬进场\t12月20日前\n四季度计划\n▲12月10日前完成勘查2幢。\n"
    )
    rows = [(row["quote"], row["status"], str(row["due"])) for row in whole("metrics", text)][1:]
    assert rows == [
        ("60处", "target", "2031-11-30"), ("42处", "achieved", "None"), ("4幢", "target", "2031-12-20"),
        ("0幢", "achieved", "None"), ("2幢", "target", "2031-12-10"),
    ]  # fmt: skip
    assert "推进中" not in [row["text"] for row in whole("commitments", text)]


def test_a_place_and_when_it_was_built() -> None:
    """What there is at a place is of no time, and neither is what stands beside it in the list."""
    rows = metrics("柳荫新村建于1994年,共有住宅23幢、居民896户。", "review")
    assert [(row["status"], row["period_start"]) for row in rows] == [("baseline", None)] * 2


def test_a_share_that_is_reached_of_what_is_set_for_the_year() -> None:
    """达到全年预算的48% has been reached; the year that the budget is for is no time ahead."""
    text = "甲街道2031年实事项目进展\n2031年7月9日\n今年上半年拨付2815万元,达到全年预算的48%,居民出行更加方便。\n"
    assert [row["status"] for row in whole("metrics", text)] == ["achieved", "achieved"]
