from __future__ import annotations

import pytest

from tests.parsing.reading import Part, metric, metrics


@pytest.mark.parametrize(
    ("words", "bound"),
    [
        ("举办讲座5场。", "exact"),
        ("举办讲座不少于5场。", "over"),
        ("举办讲座至少5场。", "over"),
        ("举办讲座超过5场。", "over"),
        ("举办讲座超5场。", "over"),
        ("举办讲座逾5场。", "over"),
        ("税收突破5亿元。", "over"),
        ("税收突破了5亿元大关。", "over"),
        ("举办讲座5场以上。", "over"),
        ("举办讲座50余场。", "over"),
        ("举办讲座约5场。", "approx"),
        ("举办讲座近50场。", "approx"),
        ("举办讲座5场左右。", "approx"),
        ("空置率不超过5%。", "under"),
        ("空置率低于5%。", "under"),
        ("空置率控制在5%以内。", "under"),
        ("空置率5%以下。", "under"),
        ("举办讲座3-5场。", "range"),
        ("税收需突破5亿元。", "exact"),
    ],
)
def test_bound(words: str, bound: str) -> None:
    """Words on either side of a number say how its value bounds the quantity."""
    assert metric(words)["bound"] == bound


def test_a_bound_behind_a_list_is_of_all_of_it() -> None:
    """分别 says that each has its value, and the bound glued to the last is that of each; without it, it is not."""
    rows = metrics("城镇、农村居民收入分别增长7%、8%以上。")
    assert [row["bound"] for row in rows] == ["over", "over"]
    rows = metrics("新建公园3个、食堂5个以上。")
    assert [row["bound"] for row in rows] == ["exact", "over"]


@pytest.mark.parametrize(
    ("words", "per"),
    [
        ("每月召开例会一次。", "月"),
        ("每季度检查2次。", "季度"),
        ("每年慰问300户。", "年"),
        ("每周巡查3次。", "周"),
        ("每天接待50人次。", "日"),
        ("日均接待210人次。", "日"),
        ("每个社区建成食堂1个。", "社区"),
        ("每户补助500元。", "户"),
        ("人均住房面积32平方米。", "人"),
        ("每名党员联系5户。", "人"),
        ("物业费3元/平方米。", "平方米"),
        ("新建公园3个。", None),
        ("每月召开例会,新建公园3个。", None),
        ("每月点评、11项工作。", None),
        ("单日接待50人次。", "日"),
        ("单位捐款5万元。", None),
        ("年营收突破5亿元。", "年"),
        ("全年营收突破5亿元。", None),
        ("产值年均增长5%。", "年"),
        ("人均收入增长5%。", None),
    ],
)
def test_per(words: str, per: str | None) -> None:
    """What one value is for is said by 每 or 均 in front, or a slash behind, within the clause."""
    assert metric(words)["per"] == per


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


def test_a_list_shares_its_bound() -> None:
    """分别突破20亿元、30亿元 bounds both."""
    assert [row["bound"] for row in metrics("两镇产值分别突破20亿元、30亿元。")[-2:]] == ["over", "over"]


def test_bound_of_a_fraction() -> None:
    """三分之二以上 is at least two thirds, and the quote holds its bound."""
    row = metric("三分之二以上的楼组达标。")
    assert (row["bound"], row["quote"]) == ("over", "三分之二以上")


def test_an_action_is_no_change() -> None:
    """品质提升4万亩 says on how much land something is done, and not that the land has grown."""
    assert metric("林果品质提升4万亩。", "plan")["aspect"] == "level"


def test_the_goal_of_a_change() -> None:
    """增长7.5%(年度目标7%以上): the goal is one of the same kind, for the same year."""
    done, goal = metrics("税收增长7.5%(年度目标7%以上)。")
    assert (goal["aspect"], goal["sign"], goal["status"]) == ("change", 1, "target")
    assert (goal["period_start"], goal["period_end"]) == (done["period_start"], done["period_end"])


@pytest.mark.parametrize("words", ["完成签约1200户。", "全年节约300万元。", "预约3000人次。", "履约200户。"])
def test_a_word_that_ends_like_a_bound(words: str) -> None:
    """A bound word is a word, and not the end of another."""
    assert metric(words)["bound"] == "exact"


@pytest.mark.parametrize(
    ("words", "quotes", "per"),
    [
        ("每半月举办讲座1场。", ["1场"], "半月"),
        ("每两周召开例会一次。", ["一次"], "两周"),
        ("每千人拥有床位8张。", ["8张"], "千人"),
    ],
)
def test_what_it_is_per_is_not_counted(words: str, quotes: list[str], per: str) -> None:
    """The number in 每两周 or 每千人 belongs to what one value is for, and is no quantity of its own."""
    rows = metrics(words)
    assert [row["quote"] for row in rows] == quotes
    assert rows[0]["per"] == per


def test_a_negative_change() -> None:
    """增长-3.5% is a fall."""
    row = metric("投资增长-3.5%。")
    assert (row["aspect"], row["sign"], row["value_low"]) == ("change", -1, 3.5)


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
