from __future__ import annotations

from datetime import date

import pytest

from analysis.corpus.meta import ReportMeta
from analysis.parsing.spans import year
from analysis.pipeline import parse_report
from analysis.tables.vocabularies import Genre
from tests.parsing.reading import whole


def document(text: str, plan_year: int = 2031, genre: Genre | None = None) -> dict[str, object]:
    """The row of documents of a text."""
    (row,) = whole("documents", text, ReportMeta(doc_id="jia", district="甲", plan_year=plan_year, genre=genre))
    return row


BODY = "改造小区3个,惠及居民900户。\n新建公园2座,总面积5亩。\n"


@pytest.mark.parametrize(
    ("title", "genre"),
    [
        ("柳荫街道2031年民生实事项目清单", "list"),
        ("柳荫街道２０３１年度重点工作任务分解表", "list"),
        ("柳荫镇2031年为民办实事公布", "list"),
        ("柳荫街道2031年民生实事项目进展顺利", "progress"),
        ("关于2031年民生实事项目推进情况的视察报告", "progress"),
        ("柳荫街道2031年第三季度重点项目建设推进情况", "progress"),
        ("柳荫街道办事处2031年度部门决算公开", "account"),
        ("关于柳荫街道2030年预算执行情况与2031年预算草案的报告", "budget"),
        ("柳荫镇2031年国民经济和社会发展统计公报", "bulletin"),
        ("柳荫街道国民经济和社会发展第十六个五年规划纲要", "outline"),
        ("柳荫街道养老服务三年行动计划（2031—2033年）", "outline"),
        ("柳荫街道召开2031年度工作会议", "news"),
        ("柳荫镇第二届人民代表大会第一次会议隆重召开", "news"),
        ("柳荫街道2031年上半年工作总结", "midyear"),
        ("柳荫街道2030年工作总结", "review"),
    ],
)
def test_a_title_tells_the_kind_of_a_text(title: str, genre: Genre) -> None:
    """Whatever stands below it."""
    assert document(f"{title}\n{BODY}")["genre"] == genre


def test_a_registered_genre_is_never_overruled_and_a_disagreement_is_named() -> None:
    """A list that is registered as a review is read as one; the row says what it looks like."""
    row = document(f"柳荫街道2031年民生实事项目清单\n{BODY}", genre="review")
    assert row["genre"] == "review"
    assert row["doubts"] == "genre: registered as review, the text looks like list (实事)"
    assert document(f"柳荫街道2031年民生实事项目清单\n{BODY}", genre="list")["doubts"] is None


def test_a_list_plans_and_a_post_on_progress_looks_back() -> None:
    """The same lines are targets in a list and results in a post; the post tells up to its day."""
    (first, *_) = whole("metrics", f"柳荫街道2031年民生实事项目清单\n{BODY}")
    assert (first["status"], first["period_start"], first["period_end"]) == ("target", *year(2031))
    text = f"柳荫街道2031年民生实事项目进展\n发布时间：2031-06-11\n{BODY}"
    (first, *_) = whole("metrics", text)
    assert (first["status"], first["period_end"]) == ("achieved", date(2031, 6, 11))
    row = document(text)
    assert (row["review_end"], row["plan_start"], row["published"]) == (date(2031, 6, 11), None, date(2031, 6, 11))


def test_what_the_text_states_wins_over_the_registered_year() -> None:
    """A report about 2030 is about 2030, registered or not; the disagreement is a doubt, and 今年 is that year."""
    text = f"2030年柳荫镇民生实事项目实施情况的报告\n作为今年的重点项目,总投资360万元,现已投用。\n{BODY}"
    assert [row["from_date"] for row in whole("times", text)] == [date(2030, 1, 1), date(2030, 1, 1)]
    row = document(text)
    assert (row["review_start"], row["review_end"]) == year(2030)
    assert row["doubts"] == "years: plan_year is 2031, but what is looked back on is stated to be of 2030"
    assert document(text, plan_year=2030)["doubts"] is None


def test_an_outline_spans_its_years() -> None:
    """Its targets are of all of them, and it looks back on as many."""
    text = "柳荫街道“十六五”规划纲要\n一、发展基础\n建成公园9座。\n二、主要目标\n建成食堂6处。\n"
    found = [(row["status"], row["period_start"], row["period_end"]) for row in whole("metrics", text)]
    assert found == [
        ("achieved", date(2026, 1, 1), date(2030, 12, 31)),
        ("target", date(2031, 1, 1), date(2035, 12, 31)),
    ]


def test_news_tell_what_was_done_and_what_is_to_be_done() -> None:
    """Each sentence up to the next that says who said it; what happened at the meeting is neither."""
    text = (
        "柳荫镇召开人代会\n1月9日,柳荫镇人代会召开,代表60名参加会议。\n"
        "报告指出,2030年,建成公园9座。修复道路8条。\n报告提出,2031年将建成食堂6处。新增床位50张。\n"
        "会上,3个集体受到表彰,代表们备受鼓舞。\n"
    )
    found = {row["quote"]: (row["stance"], row["status"]) for row in whole("metrics", text)}
    assert found == {
        "60名": ("other", "baseline"), "9座": ("review", "achieved"), "8条": ("review", "achieved"),
        "6处": ("plan", "target"), "50张": ("plan", "target"), "3个": ("other", "baseline"),
    }  # fmt: skip


def test_a_paragraph_that_plans_needs_no_heading() -> None:
    """What a sentence with a year ahead, or 下一步, begins goes on to the end of its paragraph, and no further."""
    text = (
        "柳荫街道2030年工作总结\n全年接待群众8次,收集建议31条。\n2031年,街道将新建站点2个。开展巡查40次。\n"
        "全年慰问老人70名,发放物资90份。\n"
    )
    found = {row["quote"]: row["status"] for row in whole("metrics", text)}
    assert found == {
        "8次": "achieved",
        "31条": "achieved",
        "2个": "target",
        "40次": "target",
        "70名": "achieved",
        "90份": "achieved",
    }


@pytest.mark.parametrize(
    ("text", "outline"),
    [
        ("一、工作回顾\n建成公园9座。\n", "headings"),
        ("建成公园9座,修路8条。\n改造小区3个,惠及居民900户。\n", "none"),
    ],
)
def test_a_text_says_how_its_sections_were_found(text: str, outline: str) -> None:
    """Headings of their own, or none."""
    assert document(text)["outline"] == outline


def test_a_text_without_line_breaks_is_taken_apart() -> None:
    """Its title ends where the first sentence begins; its headings are the numbers that count up."""
    parts = "".join(
        f"（{sign}）聚焦民生。建成公园{n}座，修路{n}条，改造小区{n}个，新增床位{n}张，走访企业{n}家。"
        for n, sign in enumerate("一二三四", 2)
    )
    title = "柳荫街道2030年工作总结和2031年工作计划"
    text = f"{title} 2030年，街道稳步发展。一、2030年工作总结{parts}二、2031年工作计划{parts}\n"
    row = document(text)
    assert (row["outline"], row["title"]) == ("run_in", title)
    found = whole("sections", text)
    assert [(one["level"], one["number"]) for one in found] == [
        (level, number)
        for chapter in "一二"
        for level, number in [(1, f"{chapter}、"), *((2, f"({sign})") for sign in "一二三四")]
    ]
    assert {one["stance"] for one in found[:5]} == {"review"}
    assert {one["stance"] for one in found[5:]} == {"plan"}


def test_a_number_within_a_sentence_breaks_no_text() -> None:
    """Though it counts up, where words stand in front of it that no sign ends; and a short line is broken nowhere."""
    words = "建成公园2座，修路3条，改造小区4个，新增床位5张，走访企业6家。" * 10
    text = f"柳荫街道2031年工作计划 一、聚焦民生。{words}二、聚焦安全。按照三、四条的要求{words}三、聚焦服务。{words}\n"
    text += "来访的居民请带上证件,到本楼服务台的一、二楼办理各种事项。\n"
    assert [one["heading"] for one in whole("sections", text)] == ["聚焦民生", "聚焦安全", "聚焦服务"]


def test_a_text_that_only_its_wording_tells_is_doubtful() -> None:
    """And so is one that names another year; a plain one is not."""
    assert str(document("力争完成改造3个小区,确保年底前投用。\n")["doubts"]).startswith("years: ")
    assert str(document("2031年力争完成改造3个小区,确保年底前投用。\n")["doubts"]).startswith("stance: ")
    assert document(f"柳荫街道2031年工作要点\n{BODY}")["doubts"] is None


@pytest.mark.parametrize(
    ("line", "tier"),
    [
        ("柳荫街道", "township"),
        ("榆县柳荫镇", "township"),
        ("榆县", "county"),
        ("榆市槐区", "county"),
        ("榆市", "city"),
        ("榆省", "province"),
        ("", None),
    ],
)
def test_the_lowest_tier_named_speaks(line: str, tier: str | None) -> None:
    """A street names its district and its city too."""
    assert document(f"{line}2031年工作要点\n{BODY}")["tier"] == tier


@pytest.mark.parametrize(
    ("front", "day"),
    [
        ("跑出“加速度”!柳荫街道这些项目有新进展\n柳荫发布 2031年9月12日 09:15 发表于榆县", date(2031, 9, 12)),
        ("柳荫街道这些项目有新进展!\n柳荫微讯 2031-09-12", date(2031, 9, 12)),
        ("柳荫街道重点项目建设\n柳荫街道办事处 2031年9月12日", date(2031, 9, 12)),
        ("柳荫街道重点项目督查通报\n(柳荫镇督查办2031年9月12日印发)", date(2031, 9, 12)),
    ],
)
def test_a_dated_post_speaks_of_its_year_up_to_its_day(front: str, day: date) -> None:
    """Registered with its own year or the next; what it counts up to a day is of that, all else of the whole time."""
    text = f"{front}\n截至9月10日,今年的项目已开工24个,其中竣工7个。\n新铺步道3公里。\n"
    for plan_year in (2031, 2032):
        row = document(text, plan_year)
        assert (row["genre"], row["review_start"], row["review_end"]) == ("progress", date(2031, 1, 1), day)
        assert row["published"] == day
    found = {row["quote"]: row["period_end"] for row in whole("metrics", text)}
    assert found == {"24个": date(2031, 9, 10), "7个": date(2031, 9, 10), "3公里": day}


def test_the_months_of_a_title_are_those_of_a_bulletin() -> None:
    """Not up to its own day, which is later."""
    text = (
        "督查通报\n柳荫镇督查室 2031年11月6日\n关于重点项目1—10月推进情况的通报\n开工40个,开工率95%,资金支付率63%。\n"
    )
    row = document(text)
    assert (row["genre"], row["review_end"], row["published"]) == ("progress", date(2031, 10, 31), date(2031, 11, 6))


@pytest.mark.parametrize("signature", ["二〇三一年七月八日", "2031年7月8日", "柳荫镇人民政府 2031年7月8日"])
def test_a_signature_dates_a_text(signature: str) -> None:
    """A half-year without a year of its own is that of the signature."""
    text = (
        f"柳荫镇上半年工作总结\n一、工作完成情况\n修路3条。\n二、下半年打算\n修桥2座。\n柳荫镇人民政府\n{signature}\n"
    )
    for plan_year in (2031, 2032):
        row = document(text, plan_year)
        assert (row["review_end"], row["published"]) == (date(2031, 6, 30), date(2031, 7, 8))


def test_the_day_of_a_speech_is_no_day_of_publication() -> None:
    """Nobody signs it."""
    assert document(f"柳荫街道工作报告\n(2031年1月8日)\n{BODY}")["published"] is None
    assert document(f"柳荫街道工作报告\n——2031年1月8日在代表会议上\n{BODY}")["published"] is None


def test_a_plan_stated_for_the_year_behind_the_review_is_for_that() -> None:
    """Though the text is registered with the year that it looks back on."""
    text = "柳荫社区2031年工作总结\n一、2031年工作回顾\n修路3条。\n二、2032年打算\n三月底前修桥2座。\n"
    assert [row["due"] for row in whole("metrics", text)] == [None, date(2032, 3, 31)]


@pytest.mark.parametrize(
    ("title", "plan_year", "told"),
    [
        ("甲街道2030年工作总结", 2030, None),
        ("甲街道2030年工作总结", 2031, None),
        ("甲街道2030年工作总结", 2033, "looked back on is stated to be of 2030"),
        ("甲街道2031年工作计划", 2031, None),
        ("甲街道2031年工作计划", 2033, "planned is stated to be for 2031"),
    ],
)
def test_a_stated_year_that_is_not_the_registered_one_is_a_doubt(title: str, plan_year: int, told: str | None) -> None:
    """A review may be registered with its own year or the next; a plan with its own."""
    meta = ReportMeta(doc_id="x", district="甲", plan_year=plan_year)
    doubts = parse_report(f"{title}\n一、工作\n修路3条。\n", meta).documents["doubts"]
    assert doubts.isna().all() if told is None else told in doubts.iloc[0]


def test_a_report_of_the_press_speaks_of_its_own_year_up_to_the_day_that_it_counts_to() -> None:
    """No title, day or heading says so; what its people say they will do is planned, who wrote it is no part of it."""
    text = (
        "现场|修路架桥,柳荫区按下快进键\n机声隆隆,尘土飞扬。\n今年,项目一个接一个。截至2031年9月10日,已开工15个。\n"
        "“四季度,我们将再开工5个。”科长张三说,下半年还将修路3条。\n(本报记者 李四)\n"
    )
    rows = {row["quote"]: (row["status"], row["period_end"]) for row in whole("metrics", text)}
    assert rows == {
        "15个": ("achieved", date(2031, 9, 10)),
        "5个": ("target", date(2031, 12, 31)), "3条": ("target", date(2031, 12, 31)),
    }  # fmt: skip
    assert [row["stance"] for row in whole("sentences", text)][-3:] == ["plan", "plan", "other"]


def test_news_of_a_meeting_with_reporters_speak_from_their_day() -> None:
    """去年 is the year before that of the day, what is told to come is planned, and months behind the day are ahead."""
    text = (
        "柳荫区晒出今年“施工图”\n柳荫融媒 记者甲 2031-03-12\n"
        "昨天,柳荫区召开新闻发布会。\n局长介绍,去年修路3条。“十五五”期间累计修桥8座、种树9万株。\n"
        "今年前两个月,新签约项目11个。\n根据计划,2031年新区共安排项目66个,总投资9亿元,比上年多1亿元。\n"
        "北塔6月合龙,可容纳居民90户。\n局长透露,新区将新建公园5座。\n"
    )
    assert document(text)["genre"] == "news"
    found = {row["quote"]: (row["status"], row["period_start"], row["period_end"]) for row in whole("metrics", text)}
    assert found["3条"] == ("achieved", *year(2030))
    assert found["8座"] == found["9万株"] == ("achieved", date(2026, 1, 1), date(2030, 12, 31))
    assert found["11个"] == ("achieved", date(2031, 1, 1), date(2031, 2, 28))
    assert all(found[quote] == ("target", *year(2031)) for quote in ("66个", "9亿元", "1亿元", "90户", "5座"))


@pytest.mark.parametrize("title", ["柳荫区2031年工作要点", "柳荫区2030年工作总结"])
def test_a_paper_that_speaks_of_reporters_is_no_news(title: str) -> None:
    """Its title says what it is; and a day that no calendar has is none."""
    assert document(f"{title}\n2031-02-30\n昨天,柳荫区召开新闻发布会。\n{BODY}")["genre"] != "news"


BUDGET = """柳荫街道2031年部门预算公开说明
一、部门概况
街道内设科室7个，在职人员52人。
二、收支预算情况
2031年收入总预算940万元，较上年减少60万元，下降6%。其中：一般公共预算拨款820万元，占87.2%；政府性基金预算拨款90万元；上年结转30万元，占3.2%。
支出总预算940万元，其中基本支出300万元。
三、其他事项
（一）机关运行经费42万元，增长2.1%。
四、名词解释
1.基本支出：指为保障单位正常运转而发生的支出。
"""


def test_a_budget_of_a_year_to_come_is_a_plan() -> None:
    """Whatever its wording is like: what it compares is planned too; its office is described, its glossary explains."""
    stances = [(row["text"][:3], row["stance"]) for row in whole("sentences", BUDGET)]
    assert stances[1:3] == [("一、部", "situation"), ("街道内", "situation")]
    assert {stance for _, stance in stances[3:-2]} == {"plan"}
    assert stances[-2:] == [("四、名", "other"), ("1.基", "other")]
    rows = whole("metrics", BUDGET)
    assert {row["status"] for row in rows[:2]} == {"baseline"}
    told = {(row["status"], row["period_start"], row["period_end"]) for row in rows[2:] if row["quote"] != "30万元"}
    assert told == {("target", *year(2031))}
    flows = [row["flow"] for row in whole("spending", BUDGET)]
    assert flows == ["revenue"] * 4 + ["other"] + ["expenditure"] * 3


@pytest.mark.parametrize(
    "title",
    ["柳荫街道2030年部门预算执行情况", "柳荫街道2030年部门预算", "柳荫街道2030年度部门决算"],
)
def test_a_budget_carried_out_and_a_final_account_are_none(title: str) -> None:
    """What was taken in and paid has been done."""
    lines = f"{title}\n一、收支情况\n全年收入合计940万元，下降6%。其中：财政拨款820万元，占87.2%。\n"
    assert {row["status"] for row in whole("metrics", lines)} == {"achieved"}
    assert [row["flow"] for row in whole("spending", lines)] == ["revenue", "revenue"]


def test_what_the_treasury_hands_out_is_spent_behind_all_that_is_spent() -> None:
    """It is a receipt only where receipts are told of."""
    lines = "柳荫街道2031年部门预算\n一、收支预算\n收入总预算940万元。支出总预算940万元。其中：财政拨款820万元。\n"
    assert [row["flow"] for row in whole("spending", lines)] == ["revenue", "expenditure", "expenditure"]


MEETING = """柳荫县召开老旧管网改造暨内涝治理工作推进会
来源：柳荫发布　2031-04-02
4月1日上午，全县内涝治理工作推进会召开，县长张三出席并讲话，各街道和19个部门参加。
会议通报，去年全县改造管网48公里，惠及居民3200户；但仍有5处积水点因拆迁受阻未完工，涉及居民400户。
会议强调，今年是内涝治理攻坚年，要挂图作战。全年计划改造管网60公里，其中一季度已开工21公里，开工率35%。
会议要求，要压实责任，每月检查不少于2次，对连续排名后三位的街道进行约谈。
会上，4个街道作表态发言。
会前，与会人员参观了3处工地。
"""


def test_news_of_a_working_meeting_tell_what_was_reported_there_and_what_is_wanted() -> None:
    """What was told is done, what is wanting is there still, what is wanted is planned; who came is neither."""
    stances = [row["stance"] for row in whole("sentences", MEETING)]
    assert stances == ["other"] * 3 + ["review", "situation"] + ["plan"] * 3 + ["other"] * 2
    status = {row["quote"]: row["status"] for row in whole("metrics", MEETING)}
    assert (status["48公里"], status["3200户"], status["5处"]) == ("achieved", "achieved", "baseline")
    assert (status["60公里"], status["21公里"], status["35%"], status["2次"]) == (
        "target", "achieved", "achieved", "target",
    )  # fmt: skip
    assert "三位" not in status


def test_news_tell_how_far_something_has_come() -> None:
    """Behind what is wanted stands what has been done by now."""
    lines = "柳荫街道召开2031年工作会议\n会议要求，改造管网9公里。\n目前，街道已改造管网3公里，完成投资500万元。\n"
    assert [row["status"] for row in whole("metrics", lines)] == ["target", "achieved", "achieved"]


OUTLINE = """柳荫县国民经济和社会发展第十六个五年规划纲要
一、主要目标
专栏1 主要指标
指标|2030年|2035年|年均或累计
地区生产总值（亿元）|247|330|6%
注：〔〕内为五年累计数；总值按2030年价格计算。
"""


def test_what_a_table_of_an_outline_aims_at_is_of_all_its_years() -> None:
    """As what its sentences aim at is; what the table begins with is of its own year."""
    rows = whole("metrics", OUTLINE)
    days = [(row["quote"], row["period_start"], row["period_end"]) for row in rows]
    several = date(2031, 1, 1), date(2035, 12, 31)
    assert days == [("247", *year(2030)), ("330", *several), ("6%", *several)]
    assert [row["kind"] for row in whole("mentions", OUTLINE) if row["quote"] == "1"] == ["label"]
    assert [row["stance"] for row in whole("sentences", OUTLINE)][-2:] == ["other", "other"]


def test_a_post_about_what_has_come_about_up_to_now_is_of_the_year_of_its_day() -> None:
    """Also where a later year is spoken of, which is only planned for."""
    post = (
        "旧巷换新颜！柳荫街道改造跑出“加速度”\n柳荫发布　2031-08-14 18:05\n“以前一下雨就积水。”居民笑着说。\n"
        "今年，街道实施改造4个。截至目前，完成投资300万元。\n下一步，开展2032年计划改造的3个小区摸底，12月15日前完成设计。\n"
    )
    rows = whole("metrics", post)
    assert [(row["period_start"], row["period_end"]) for row in rows[:2]] == [(date(2031, 1, 1), date(2031, 8, 14))] * 2


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("柳荫街道工作报告", "柳荫街道工作报告"),
        ("政 府 工 作 报 告\n2031年1月8日在柳荫区第二届人民代表大会第三次会议上\n区长 柳青", "政 府 工 作 报 告"),
        ("2031年1月8日在柳荫区第二届人民代表大会第三次会议上\n柳荫区人民政府区长柳青", None),
        ("（2031年1月8日在柳荫区人民代表大会第三次会议上）\n柳荫区人民政府区长柳青", None),
        ("各位代表：\n现在，我代表柳荫街道办事处向大会作工作报告，请予审议。", None),
        ("现在，我代表柳荫街道办事处，向大会作工作报告，请予审议", None),
        ("2031年1月8日柳荫街道召开年度工作会议", "2031年1月8日柳荫街道召开年度工作会议"),
    ],
)
def test_the_title_is_a_title(head: str, title: str | None) -> None:
    """The first line that does not label or date the text; where it is a sentence or tells where it was given, none."""
    assert document(f"{head}\n{BODY}")["title"] == title
