from __future__ import annotations

from datetime import date

import pytest

import analysis
from analysis.corpus.meta import ReportMeta
from tests.parsing.reading import Part, Row, metric, metrics, table, whole

Y29, Y30, Y31, Y32 = ((date(year, 1, 1), date(year, 12, 31)) for year in (2029, 2030, 2031, 2032))


def period(row: Row) -> tuple[date | None, date | None]:
    """The period that a quantity describes."""
    return row["period_start"], row["period_end"]


@pytest.mark.parametrize(
    ("words", "part", "expected"),
    [
        ("新建公园3个。", "review", Y30),
        ("新建公园3个。", "plan", Y31),
        ("全年新建公园3个。", "review", Y30),
        ("全年新建公园3个。", "plan", Y31),
        ("1-5月新建公园3个。", "review", (date(2030, 1, 1), date(2030, 5, 31))),
        ("上半年新建公园3个。", "review", (date(2030, 1, 1), date(2030, 6, 30))),
        ("前三季度新建公园3个。", "review", (date(2030, 1, 1), date(2030, 9, 30))),
        ("2028年新建公园3个。", "review", (date(2028, 1, 1), date(2028, 12, 31))),
        ("2029年新建公园3个。", "plan", Y29),
        ("去年新建公园3个。", "plan", Y30),
        ("明年将新建公园3个。", "review", Y31),
        ("2031-2033年新建公园3个。", "plan", (date(2031, 1, 1), date(2033, 12, 31))),
        ("近三年新建公园3个。", "review", (date(2028, 1, 1), date(2030, 12, 31))),
        ("公园比2015年增加3个。", "review", Y30),
        ("产值较2018年增长5%。", "review", Y30),
        ("已新建公园3个。", "plan", Y30),
    ],
)
def test_period(words: str, part: Part, expected: tuple[date, date]) -> None:
    """The period stated in front of a value, else that of the part of the report; a base of comparison is none."""
    assert period(metric(words, part)) == expected


def test_background_has_no_period() -> None:
    """A fact of the background describes no period, but that of the review where it stands there."""
    assert period(metric("现有公园3个。", "plan")) == (None, None)
    assert period(metric("新建公园3个。", "situation")) == (None, None)
    assert period(metric("现有公园3个。", "review")) == Y30


def test_a_period_holds_until_the_next() -> None:
    """A period that opens a sentence holds for the clauses behind it; a later one takes over."""
    rows = metrics("2028年建公园3个,修路5条;2029年建公园4个。", "review")
    assert [period(row)[0] for row in rows] == [date(2028, 1, 1), date(2028, 1, 1), date(2029, 1, 1)]


def test_up_to_the_day_of_the_report() -> None:
    """截至目前 ends on the day of the report, and begins with the part's period."""
    spoken = ReportMeta(doc_id="jia", district="甲", plan_year=2031, reference_date=date(2031, 1, 8))
    row = metric("截至目前,新建公园3个。", "review", spoken)
    assert row["period_end"] == date(2031, 1, 8)
    assert row["period_start"] == date(2030, 1, 1)


def test_halves_of_a_midyear_report() -> None:
    """A mid-year report reviews the first half of its year and plans the second."""
    rows = whole("metrics", "小结\n一、上半年工作情况\n建公园3个。\n二、下半年工作打算\n建公园4个。\n")
    assert [period(row) for row in rows] == [
        (date(2031, 1, 1), date(2031, 6, 30)),
        (date(2031, 7, 1), date(2031, 12, 31)),
    ]


def test_a_target_of_the_review_lies_ahead() -> None:
    """What a review plans is planned for the year to come, or that of its deadline."""
    assert period(metric("计划新建公园3个。", "review")) == Y31
    assert period(metric("计划2032年底前新建公园3个。", "review")) in (Y31, Y32)


def test_a_multiple_of_another_year() -> None:
    """是2015年的2.3倍 compares with 2015, and describes the year reviewed."""
    assert period(metric("产值是2015年的2.3倍。")) == Y30


def test_within_some_years() -> None:
    """力争2年内 is a duration without its verb, and the indicator begins behind it."""
    assert [row["quote"] for row in table("times", "力争2年内建成公园3个。", "plan")] == ["2年内"]
    assert metric("力争2年内建成公园3个。", "plan")["indicator"] == "建成公园"


def test_a_stated_period_holds_across_semicolons() -> None:
    """In a review a period that opens a sentence holds for what follows behind semicolons, and no further."""
    rows = metrics("1-5月,税收5亿元;产值9亿元,增长8%。新建公园3个。", "review")
    assert [period(row)[1] for row in rows] == [date(2030, 5, 31)] * 3 + [date(2030, 12, 31)]


def test_a_change_is_of_the_period_of_its_value() -> None:
    """税收5亿元,增长8%: the change has the period that stands in front of the value."""
    rows = metrics("园区1-8月税收5亿元,增长8%。", "review")
    assert [period(row)[1] for row in rows] == [date(2030, 8, 31)] * 2


def test_a_period_stated_without_a_number_holds_too() -> None:
    """The sentence that states the period need not have a quantity, nor begin with the period."""
    rows = metrics("1-11月,各项指标领先;税收5亿元。各项指标向好,街道1-8月税收2亿元,产值9亿元。", "review")
    assert [period(row)[1] for row in rows] == [date(2030, 11, 30), date(2030, 8, 31), date(2030, 8, 31)]


def test_problems_in_a_text_on_progress_are_of_the_time_that_it_reviews() -> None:
    """And of a time that they state; in any other text what is wanting has no period."""
    text = (
        "关于2031年重点项目推进情况的督查通报\n截至10月底,开工40个。\n二、存在的问题\n"
        "资金到账590万元,到账率39%。9月份迟发津贴33万元。\n"
    )
    so_far = date(2031, 1, 1), date(2031, 10, 31)
    found = {row["quote"]: period(row) for row in whole("metrics", text)}
    assert found == {
        "40个": so_far, "590万元": so_far, "39%": so_far, "33万元": (date(2031, 9, 1), date(2031, 9, 30)),
    }  # fmt: skip


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("运行经费612万元,上年为580万元,增长5%。", [Y30, Y29, Y30]),
        ("运行经费612万元(上年同期580万元),增长5%。", [Y30, Y29, Y30]),
        ("2029年运行经费580万元,增长5%。", [Y29, Y29]),
        ("新增商户3家(2029年1家),办结工单11件。", [Y30, Y29, Y30]),
        ("外资到账320万元,未完成600万元的年度目标。", [Y30, Y30]),
    ],
)
def test_a_base_of_comparison_dates_only_itself(words: str, expected: list[tuple[date, date]]) -> None:
    """Neither the growth that is measured from it nor what stands behind its brackets is of its year."""
    assert [period(row) for row in metrics(words)] == expected


def test_what_has_gone_on_up_to_now_is_of_all_of_that() -> None:
    """开业至今."""
    found = metrics("七月中旬开业至今,接待居民3200人次。")
    assert [period(row) for row in found] == [(date(2030, 7, 11), date(2030, 12, 31))]


def test_what_is_wanting_was_set_and_done_in_the_time_reviewed() -> None:
    """A goal and what came of it; what only is so has no period."""
    found = [(row["status"], period(row)) for row in metrics("企业目标25家,仅完成14家。仍有27户未签约。", "situation")]
    assert found == [("target", Y30), ("achieved", Y30), ("baseline", (None, None))]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("新增车位58个,完成计划(50个)的116%。", [Y30, Y30, Y30]),
        ("活动只办了21场,未完成年初26场的计划。", [Y30, Y30]),
        ("开工1台,原计划3台。", [Y30, Y30]),
        ("计划新建公园3个。", [Y31]),
        ("合格率由2029年底的88%提升至93%。", [Y29, Y30]),
        ("五年累计新建公园3个。", [(date(2026, 1, 1), Y30[1])]),
        ("产值由2020年的9亿元增加到2030年的12亿元,年均增长5%。", [
            (date(2020, 1, 1), date(2020, 12, 31)), Y30, (date(2021, 1, 1), Y30[1])
        ]),
    ],
)  # fmt: skip
def test_goals_changes_and_sums_have_their_own_time(words: str, expected: list[tuple[date, date]]) -> None:
    """A goal that was missed is of the review; what a value came to is of the review, and a mean of all its years."""
    assert [period(row) for row in metrics(words)] == expected


def test_a_problem_of_a_stated_time_is_of_that() -> None:
    """Half-years and years in a part on problems are those of the review; a state without a time has none."""
    found = [period(row) for row in metrics("上半年仅入库项目2个。2029年投诉120件。现有公园5个。", "situation")]
    assert found == [(date(2030, 1, 1), date(2030, 6, 30)), Y29, (None, None)]


def test_what_a_multiple_is_of_does_not_date_it() -> None:
    """去年同期的1.2倍 and 是“十五五”时期的1.7倍 are of the time reviewed."""
    for words in ("净增数为去年同期的1.2倍。", "投资9亿元,是“十四五”时期的1.7倍。"):
        assert metrics(words)[-1]["period_start"] == date(2030, 1, 1)
    assert metrics("投资9亿元,是“十四五”时期的1.7倍。")[-1]["indicator"] == "投资"


def test_the_year_of_a_paper_that_is_looked_through_dates_nothing_else() -> None:
    """全年 behind it is that of the report; a year that a paper does not follow goes on."""
    assert metric("审查2029年财政决算,全年可用财力调增860万元。")["period_start"] == date(2030, 1, 1)
    assert metric("听取2029年,全年走访3次。")["period_start"] == date(2029, 1, 1)


SEVERAL_YEARS = """柳荫镇政府工作报告
一、过去五年工作回顾
五年里，新建公园30座；改造管网9公里。
今后五年奋斗目标
到2035年，镇级产值突破90亿元，年均增长6%；森林覆盖率稳定在58%。五年计划实施重点项目48个，总投资112亿元。
2031年重点工作
今年是“十六五”开局之年，主要目标是：镇级产值增长6%，财政收入增长5%。
上半年完成300亩土地收储，引进项目4个，力争新签约企业9家。
下半年，新建食堂2处，改造公厕7座。
"""


def test_a_part_that_plans_several_years_and_one_that_plans_the_next() -> None:
    """Headings without numbers say of which years their targets are; what a year is called is none of its periods."""
    rows = whole("metrics", SEVERAL_YEARS)
    found = {row["quote"]: (row["status"], *period(row)) for row in rows if row["quote"] != "6%"}
    back = "achieved", date(2026, 1, 1), date(2030, 12, 31)
    ahead = "target", date(2031, 1, 1), date(2035, 12, 31)
    first, second = ("target", date(2031, 1, 1), date(2031, 6, 30)), ("target", date(2031, 7, 1), date(2031, 12, 31))
    assert {found[quote] for quote in ("30座", "9公里")} == {back}
    assert {found[quote] for quote in ("90亿元", "58%", "48个", "112亿元")} == {ahead}
    assert {found[quote] for quote in ("5%", "4个", "9家")} == {("target", *Y31)}
    assert [found[quote] for quote in ("300亩", "2处", "7座")] == [first, second, second]
    assert [period(row) for row in rows if row["quote"] == "6%"] == [ahead[1:], Y31]


def test_the_days_of_an_inspection_hold_to_the_end_of_their_line() -> None:
    """What an assembly saw, asked and held on those days; what has been done is of the time that it tells of."""
    text = (
        "关于2031年养老服务视察情况的报告\n(2031年6月3日)\n"
        "根据监督计划,5月19日至22日,街道人大工委组织代表23人视察。实地看了食堂6个,开座谈会2场。\n"
        "一、主要成效\n新建食堂3个。\n"
    )
    meta = analysis.ReportMeta(doc_id="jia", district="甲", plan_year=2031)
    metrics = analysis.parse_report(text, meta).metrics.set_index("quote")
    days = metrics["period_start"].astype(str) + " " + metrics["period_end"].astype(str)
    window = "2031-05-19 2031-05-22"
    assert days.to_dict() == {"23人": window, "6个": window, "2场": window, "3个": "2031-01-01 2031-06-03"}


def test_a_plan_of_five_years_that_is_not_over() -> None:
    """What has been done since it began is of its years up to the day that the text tells up to."""
    front = "关于养老服务的审议意见\n(2030年11月27日甲区人大常委会第三十一次会议通过)\n"
    text = f"{front}一、总体评价\n“十五五”以来,建成食堂9处。\n"
    assert [period(row) for row in whole("metrics", text)] == [(date(2026, 1, 1), date(2030, 11, 27))]


def test_the_end_of_another_year_is_that_of_the_part() -> None:
    """An end of a year behind the end of a year that is stated is the next one told of; any other is of that year."""
    rows = table("metrics", "存款2026年末仅9万元,到年终达到12万元。", "review")
    assert [row["period_end"] for row in rows] == [date(2026, 12, 31), date(2030, 12, 31)]
    rows = table("metrics", "2026年初存款9万元,到年底达到12万元。", "review")
    assert [row["period_end"] for row in rows] == [date(2026, 12, 31), date(2026, 12, 31)]


def test_what_is_left_to_do_is_not_of_the_time_of_what_was_done() -> None:
    """In a text on progress, the rest is of the year, and what a quarter brought of the time up to its end."""
    text = "甲街道2031年实事项目三季度进展通报\n3月20日选址,7月开放食堂3处,剩余1处11月中旬前开放。修路5公里。\n"
    rows = [(row["status"], row["period_start"], row["period_end"], row["due"]) for row in whole("metrics", text)]
    assert rows == [
        ("achieved", date(2031, 7, 1), date(2031, 7, 31), None), ("target", *Y31, date(2031, 11, 20)),
        ("achieved", date(2031, 1, 1), date(2031, 9, 30), None),
    ]  # fmt: skip


def test_how_often_hides_no_day() -> None:
    """每月 in front of a number is what that is per; a day of the month has a number that stays in the ledger."""
    found = {
        words: [row["quote"] for row in table("mentions", f"{words}开展巡查2次。", "plan") if row["kind"] != "label"]
        for words in ("每月", "每月15日", "每月第1个星期六")
    }
    assert found == {"每月": ["2次"], "每月15日": ["每月15日", "2次"], "每月第1个星期六": ["每月第1个星期六", "2次"]}
