from __future__ import annotations

import re
from datetime import date

import pytest

from analysis.corpus.meta import ReportMeta
from analysis.lexicon.lexicon import Lexicon
from analysis.parsing.dating import resolve
from analysis.parsing.normal import normalise
from analysis.parsing.times import TimeExpression, find
from tests.parsing.reading import META, Part, claims, parsed, table, whole

Y30, Y31 = (date(2030, 1, 1), date(2030, 12, 31)), (date(2031, 1, 1), date(2031, 12, 31))


def only(words: str, part: Part, meta: ReportMeta = META) -> tuple[str, str, date | None, date | None]:
    """(quote, type, from, to) of the only time of the words."""
    (row,) = table("times", words, part, meta)
    return row["quote"], row["type"], row["from_date"], row["to_date"]


@pytest.mark.parametrize(
    ("words", "quote", "kind", "first", "last"),
    [
        ("6月底前完工。", "6月底前", "deadline", None, date(2031, 6, 30)),
        ("2月底前完工。", "2月底前", "deadline", None, date(2031, 2, 28)),
        ("6月前完工。", "6月前", "deadline", None, date(2031, 5, 31)),
        ("9月份投用。", "9月份", "deadline", date(2031, 9, 1), date(2031, 9, 30)),
        ("5月上旬开工。", "5月上旬", "deadline", date(2031, 5, 1), date(2031, 5, 10)),
        ("5月中旬开工。", "5月中旬", "deadline", date(2031, 5, 11), date(2031, 5, 20)),
        ("5月下旬开工。", "5月下旬", "deadline", date(2031, 5, 21), date(2031, 5, 31)),
        ("十一月底前完工。", "十一月底前", "deadline", None, date(2031, 11, 30)),
        ("今年八月底前完工。", "今年八月底前", "deadline", None, date(2031, 8, 31)),
        ("六月前完工。", "六月前", "deadline", None, date(2031, 5, 31)),
        ("四月中旬开工。", "四月中旬", "deadline", date(2031, 4, 11), date(2031, 4, 20)),
        ("公园九月启用。", "九月", "deadline", date(2031, 9, 1), date(2031, 9, 30)),
        ("九月二十日前上报。", "九月二十日前", "deadline", None, date(2031, 9, 20)),
        ("四至六月招商。", "四至六月", "period", date(2031, 4, 1), date(2031, 6, 30)),
        ("4月8日至11日巡查。", "4月8日至11日", "period", date(2031, 4, 8), date(2031, 4, 11)),
        ("4月28日—5月3日巡查。", "4月28日—5月3日", "period", date(2031, 4, 28), date(2031, 5, 3)),
        ("4月8-11日巡查。", "4月8-11日", "period", date(2031, 4, 8), date(2031, 4, 11)),
        ("到11月20日,支付进度过半。", "11月20日", "deadline", None, date(2031, 11, 20)),
        ("年底前完工。", "年底前", "deadline", None, date(2031, 12, 31)),
        ("年内完工。", "年内", "deadline", date(2031, 1, 1), date(2031, 12, 31)),
        ("3月15日前上报。", "3月15日前", "deadline", None, date(2031, 3, 15)),
        ("2032年6月底前完工。", "2032年6月底前", "deadline", None, date(2032, 6, 30)),
        ("2033年底前完工。", "2033年底前", "deadline", None, date(2033, 12, 31)),
        ("到2035年建成。", "2035年", "deadline", None, date(2035, 12, 31)),
        ("全年招商。", "全年", "period", *Y31),
        ("今年招商。", "今年", "period", *Y31),
        ("去年招商。", "去年", "period", *Y30),
        ("后年招商。", "后年", "period", date(2033, 1, 1), date(2033, 12, 31)),
        ("上半年开工。", "上半年", "period", date(2031, 1, 1), date(2031, 6, 30)),
        ("下半年开工。", "下半年", "period", date(2031, 7, 1), date(2031, 12, 31)),
        ("第三季度开工。", "第三季度", "period", date(2031, 7, 1), date(2031, 9, 30)),
        ("前三季度开工。", "前三季度", "period", date(2031, 1, 1), date(2031, 9, 30)),
        ("“十五五”期间建设。", "十五五", "period", date(2026, 1, 1), date(2030, 12, 31)),
        ("2031—2033年分批改造。", "2031—2033年", "period", date(2031, 1, 1), date(2033, 12, 31)),
        ("利用3年时间改造。", "利用3年时间", "duration", date(2031, 1, 1), date(2033, 12, 31)),
        ("每季度调度。", "每季度", "recurrence", None, None),
        ("1 2 月底前完工。", "1 2 月底前", "deadline", None, date(2031, 12, 31)),
        ("2 0 3 1 年开工。", "2 0 3 1 年", "period", *Y31),
        ("二〇三二年开工。", "二〇三二年", "period", date(2032, 1, 1), date(2032, 12, 31)),
    ],
)
def test_in_a_plan(words: str, quote: str, kind: str, first: date | None, last: date | None) -> None:
    """Times of the plan for 2031: undated months lie in that year, a bare month is a deadline."""
    assert only(words, "plan") == (quote, kind, first, last)


@pytest.mark.parametrize(
    ("words", "quote", "kind", "first", "last"),
    [
        ("全年招商。", "全年", "period", *Y30),
        ("1-5月招商。", "1-5月", "period", date(2030, 1, 1), date(2030, 5, 31)),
        ("1至11月招商。", "1至11月", "period", date(2030, 1, 1), date(2030, 11, 30)),
        ("9月份投用。", "9月份", "period", date(2030, 9, 1), date(2030, 9, 30)),
        ("3月15日开街。", "3月15日", "point", date(2030, 3, 15), date(2030, 3, 15)),
        ("上半年招商。", "上半年", "period", date(2030, 1, 1), date(2030, 6, 30)),
        ("去年招商。", "去年", "period", *Y30),
        ("今年招商。", "今年", "period", *Y31),
        ("一年来稳步推进。", "一年来", "period", *Y30),
        ("过去五年稳步推进。", "过去五年", "period", date(2026, 1, 1), date(2030, 12, 31)),
        ("近年来稳步推进。", "近年来", "period", None, None),
        ("2028年2月建成。", "2028年2月", "period", date(2028, 2, 1), date(2028, 2, 29)),
        ("截至目前进展顺利。", "截至目前", "period", None, date(2030, 12, 31)),
        ("2030年以来进展顺利。", "2030年以来", "period", *Y30),
        ("回顾过去的一年,进展顺利。", "过去的一年", "period", *Y30),
        ("这一年,进展顺利。", "这一年", "period", *Y30),
        ("5天实现全面复工。", "5天", "duration", None, None),
        ("推进奋进2030”主题活动。", "2030", "period", *Y30),
        ("产量是上年的2倍。", "上年", "period", date(2029, 1, 1), date(2029, 12, 31)),
        ("比去年多2个。", "去年", "period", date(2029, 1, 1), date(2029, 12, 31)),
        ("连续三年获奖。", "三年", "duration", date(2028, 1, 1), date(2030, 12, 31)),
        ("客流连续两个季度下降。", "两个季度", "duration", None, None),
        ("到年底,进展顺利。", "年底", "point", date(2030, 12, 31), date(2030, 12, 31)),
    ],
)
def test_in_a_review(words: str, quote: str, kind: str, first: date | None, last: date | None) -> None:
    """Times of the review of 2030: undated months lie in that year, a bare month is a period."""
    assert only(words, "review") == (quote, kind, first, last)


def test_one_year_of_a_review_of_several_is_the_last() -> None:
    """“这一年” behind “五年来” is not all five."""
    text = "甲街道工作报告\n一、过去五年工作回顾\n这一年，路通了。\n二、工作安排\n架桥。\n"
    found = [row for row in whole("times", text) if row["quote"] == "这一年"]
    assert [(row["from_date"], row["to_date"]) for row in found] == [(date(2030, 1, 1), date(2030, 12, 31))]


def test_the_day_of_the_report() -> None:
    """今年 and 目前 are those of the day the report speaks from, where it is known."""
    spoken = ReportMeta(doc_id="jia-2031", district="甲", plan_year=2031, reference_date=date(2030, 12, 20))
    assert only("今年招商。", "review", spoken)[2:] == Y30
    assert only("明年招商。", "plan", spoken)[2:] == Y31
    assert only("截至目前进展顺利。", "review", spoken)[2:] == (None, date(2030, 12, 20))
    assert only("目前进展顺利。", "review", spoken)[1:] == ("point", date(2030, 12, 20), date(2030, 12, 20))


def test_a_year_holds_for_the_sentence() -> None:
    """A year that the sentence has named is that of its undated months; a base of comparison names none."""
    rows = table("times", "2028年招商,9月底完工。", "review")
    assert [row["to_date"] for row in rows] == [date(2028, 12, 31), date(2028, 9, 30)]
    rows = table("times", "比2028年增加,9月份完工。", "review")
    assert rows[1]["to_date"] == date(2030, 9, 30)


@pytest.mark.parametrize(
    ("words", "compares"),
    [("比2015年增长", True), ("较2015年增长", True), ("2015年增长", False), ("在2015年增长", False)],
)
def test_base_of_comparison(words: str, compares: bool) -> None:
    """A time behind 比 or 较 is what something is compared with."""
    (found,) = find(normalise(words).text, Lexicon.default())
    assert (found.words, found.compares) == ("2015年", compares)


@pytest.mark.parametrize(
    "words",
    [
        "13月底前完工。",
        "2月30日上报。",
        "2031年0月。",
        "9至3月供暖。",
        "2033-2031年建设。",
        "2031-13-45开工。",
        "十七五期间。",
    ],
)
def test_impossible_dates(words: str) -> None:
    """A day that no calendar has, or a period that ends before it begins, is read without an error and without days."""
    for row in table("times", words, "plan"):
        assert row["from_date"] is None or row["to_date"] is None or row["from_date"] <= row["to_date"]


@pytest.mark.parametrize(
    "words", ["提前完成任务。", "年轻干部成长。", "一年级新生入学。", "青年人才公寓。", "百年老店。"]
)
def test_no_time(words: str) -> None:
    """Words that only hold the sign of a time are none."""
    assert [quote for quote, kind in claims(words) if kind == "time"] == []


def test_next_year_is_the_planned_one() -> None:
    """A plan that speaks of 明年 more than of 今年 was written the year before, if its day is not known."""
    rows = table("times", "今年招商,明年投产,明年达产。", "plan")
    assert [(row["from_date"], row["to_date"]) for row in rows] == [Y30, Y31, Y31]


def test_next_year_is_only_mentioned() -> None:
    """A plan that calls its own year 今年, and last year 去年, may look on to 明年."""
    rows = table("times", "去年招商,今年我们将新建公园,为明年打好基础。", "plan")
    assert [row["from_date"] for row in rows] == [date(2030, 1, 1), date(2031, 1, 1), date(2032, 1, 1)]


def test_an_open_beginning() -> None:
    """A period that goes on ends with what a review tells of, and nowhere in a plan."""
    (row,) = table("times", "今年以来稳步推进。", "review")
    assert (row["from_date"], row["to_date"]) == Y30
    (row,) = table("times", "2031年以来,稳步推进。", "plan")
    assert (row["from_date"], row["to_date"]) == (date(2031, 1, 1), None)


def test_a_year_that_begins_a_period() -> None:
    """2028年起 begins in 2028 and has no last day."""
    (row,) = table("times", "2028年起开展巡查。", "review")
    assert (row["from_date"], row["to_date"]) == (date(2028, 1, 1), None)


def test_up_to_now() -> None:
    """7月至今 begins in July and goes on to the day of the report, where that is known."""
    (row,) = table("times", "7月至今,走访3次。", "review")
    assert (row["quote"], row["from_date"], row["to_date"]) == ("7月至今", date(2030, 7, 1), None)


def test_a_year_without_its_word() -> None:
    """A bare year in front of whose it is, and no count of subdistricts."""
    (row,) = table("times", "2031街道计划新建公园3个。", "plan")
    assert (row["quote"], row["from_date"]) == ("2031", date(2031, 1, 1))


def test_the_new_year_and_a_day_that_begins() -> None:
    """新的一年 is the planned one; 自4月26日起 has no last day."""
    assert only("新的一年,修路。", "plan")[2:] == Y31
    assert only("自4月26日起修路。", "review")[2:] == (date(2030, 4, 26), None)


def test_the_places_looked_at_overlook_no_time(corpus: dict[str, str]) -> None:
    """Forms are tried only where one can begin; tried at every place but within a numeral, they find the same."""
    lexicon = Lexicon.default()
    forms = re.compile("|".join(lexicon.source(f"times.{key}") for key in lexicon.patterns("times") if "forms" in key))
    numeral = re.compile(rf"[0-9]++|[{lexicon.source('times.numeral')}]++|.", re.S)
    for text in (normalise(source).text for source in corpus.values()):
        found, end = [], 0
        for place in numeral.finditer(text):
            if place.start() >= end and (match := forms.match(text, place.start())):
                found.append(match.span())
                end = match.end()
        assert found == [(time.start, time.end) for time in find(text, lexicon)]


@pytest.mark.parametrize(
    ("words", "quote"),
    [
        ("今年内设机构精简。", "今年"),
        ("一百零五年时间过去。", None),
        ("压缩到目前的4天。", "目前"),
        ("按年度计划推进。", "按年度"),
        ("提前年底计划。", None),
    ],
)
def test_words_that_look_like_more(words: str, quote: str | None) -> None:
    """A sign that begins another word is none of the time, a numeral is read whole, and 到 hides no 目前."""
    found = [time.words for time in find(normalise(words).text, Lexicon.default())]
    assert (found[0] if found else None) == quote


def test_days_say_by_which_rule() -> None:
    """The rule of a time is its form and what decided its days."""
    read = parsed("6月底前完工。", "plan")
    (time,) = [entry.read for entry in read.entries if isinstance(entry.read, TimeExpression)]
    days = resolve(time, read.normal.text, "plan", read.periods, None, read.lexicon)
    assert days.rule == "bare_month: by-the-month"


@pytest.mark.parametrize(
    "words", ["投产后年产值可观。", "建成后年均客流可观。", "每人一月一次走访。", "开展三月三活动。", "免除三月租金。"]
)
def test_what_only_looks_like_a_time_is_none(words: str) -> None:
    """后年 behind what comes about is no year, a month's numeral by itself no month."""
    assert [row["quote"] for row in table("times", words, "plan") if row["type"] != "recurrence"] == []


def test_the_end_of_the_month_is_that_of_a_dated_post() -> None:
    """月底 in a post on progress; in a plan for a year nobody knows which."""
    text = "柳荫街道项目新进展\n柳荫发布 2031年9月12日\n截至9月10日,已完工。\n最后两处力争月底销号。\n"
    assert [row["to_date"] for row in whole("times", text) if row["quote"] == "月底"] == [date(2031, 9, 30)]
    assert only("月底销号。", "plan") == ("月底", "deadline", None, None)


def test_a_deadline_of_a_plan_is_never_over_before_it() -> None:
    """Though a year gone by stands before it, and whatever another cell of the table says."""
    assert [row["to_date"] for row in table("times", "去年遗留的隐患4月底前销号。", "plan")][1] == date(2031, 4, 30)
    text = "柳荫街道2031年任务清单\n序号|任务|完成时限\n1|税收3亿元(2030年2亿元)|11月底\n"
    assert [row["to_date"] for row in whole("times", text)][2] == date(2031, 11, 30)


@pytest.mark.parametrize(
    ("words", "quote", "due"),
    [
        ("国庆节前完成桥梁重建。", "国庆节前", date(2031, 9, 30)),
        ("确保商业街“五一”前开街。", "“五一”前", date(2031, 4, 30)),
        ("秋季开学前交付。", "秋季开学前", None),
        ("入冬前收尾。", "入冬前", None),
        ("汛期来临前完成清淤。", "汛期来临前", None),
        ("名单报送不迟于3月20日。", "3月20日", date(2031, 3, 20)),
        ("方案出台不晚于9月。", "9月", date(2031, 9, 30)),
    ],
)
def test_feasts_and_seasons_are_deadlines(words: str, quote: str, due: date | None) -> None:
    """Before a feast is before its day; a season has none; no later than a day or a month is up to it."""
    assert only(words, "plan") == (quote, "deadline", None, due)


def test_a_feast_that_is_over_is_that_of_the_next_year() -> None:
    """The feasts of the moon have the days that they have in each year."""
    text = "柳荫街道2025年实事项目进展\n截至9月底,已建2处。\n二、下一步工作安排\n春节前开业。\n"
    meta = ReportMeta(doc_id="jia", district="甲", plan_year=2025)
    assert [row["to_date"] for row in whole("times", text, meta) if row["quote"] == "春节前"] == [date(2026, 2, 16)]


@pytest.mark.parametrize(
    ("words", "quote"),
    [
        ("停车库的手续办了两个多月。", "两个多月"), ("托管班连办6周。", "6周"), ("工单2小时内回应。", "2小时内"),
        ("工程超期近四个月。", "四个月"), ("资金闲置超过半年。", "半年"),
    ],
)  # fmt: skip
def test_lengths_of_time(words: str, quote: str) -> None:
    """What lasts, is late or is answered within a time."""
    assert only(words, "review") == (quote, "duration", None, None)


def test_no_weeks_in_an_age() -> None:
    """满18周岁."""
    assert table("times", "走访年满18周岁居民。", "review") == []


def test_years_summed_and_years_to_come() -> None:
    """五年累计 looks back from the review, 今后五年 ahead from the plan."""
    assert only("五年累计新建公园3个。", "review") == ("五年", "duration", date(2026, 1, 1), date(2030, 12, 31))
    assert only("今后五年,修路3条。", "plan") == ("今后五年", "period", date(2031, 1, 1), date(2035, 12, 31))


@pytest.mark.parametrize("zero", "〇零○O")
def test_any_zero_of_a_written_year(zero: str) -> None:
    """Four signs are in use."""
    found = table("times", f"二{zero}三{zero}年十月二日建成。", "review")
    assert [(row["quote"], row["from_date"]) for row in found] == [(f"二{zero}三{zero}年十月二日", date(2030, 10, 2))]


def test_news_speak_on_the_day_of_their_meeting() -> None:
    """今年, 去年 and days without a year are told from it; late in the year a meeting is about the next."""
    text = "柳荫镇人民代表大会侧记\n1月8日上午,柳荫镇第三次人民代表大会隆重召开。\n去年修了路。\n大会于1月9日闭幕。\n"
    found = {row["quote"]: row["to_date"] for row in whole("times", text)}
    assert found == {"1月8日": date(2031, 1, 8), "去年": date(2030, 12, 31), "1月9日": date(2031, 1, 9)}
    text = text.replace("1月", "12月")
    assert next(row["to_date"] for row in whole("times", text)) == date(2030, 12, 8)
