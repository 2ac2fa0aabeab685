from __future__ import annotations

from datetime import date
from typing import Any

import pandas as pd
import pytest

import analysis
from analysis.following.answers import verdict
from analysis.following.reports import READ, Metric, reports
from analysis.following.table import followups, successive
from analysis.lexicon.lexicon import Lexicon
from analysis.tables.arrow import to_arrow
from analysis.tables.catalogue import BY_NAME

BEFORE = "一、2030年工作回顾\n{base}\n二、2031年工作计划\n{plan}\n"
AFTER = "一、2031年工作回顾\n{review}\n二、2032年工作计划\n{plan}\n"


def frames(*texts: tuple[str, str, int, str], **more: Any) -> dict[str, pd.DataFrame]:
    """The tables of reports from (doc_id, district, year, text)."""
    metas = [analysis.ReportMeta(doc_id=doc, district=place, plan_year=year, **more) for doc, place, year, _ in texts]
    parsed = [dict(analysis.parse_report(text[3], meta).items()) for text, meta in zip(texts, metas, strict=True)]
    return {name: pd.concat([own[name] for own in parsed], ignore_index=True) for name in parsed[0]}


def pair(plan: str, review: str, base: str = "全年平稳。", then: str = "继续努力。") -> dict[str, pd.DataFrame]:
    """The tables of two successive reports of an invented county, with ``followups``."""
    first = "甲县2030年工作总结和2031年工作计划\n" + BEFORE.format(base=base, plan=plan)
    second = "甲县2031年工作总结和2032年工作计划\n" + AFTER.format(review=review, plan=then)
    found = frames(("jia-2031", "甲县", 2031, first), ("jia-2032", "甲县", 2032, second))
    return found | {"followups": followed(found)}


def followed(found: dict[str, pd.DataFrame]) -> pd.DataFrame:
    """The table ``followups`` of the tables of some reports."""
    tables = {name: to_arrow(BY_NAME[name], found[name]) for name in READ}
    return followups(reports(tables), successive(found["documents"]), Lexicon.default())


def only(plan: str, review: str, **more: str) -> tuple[str, str | None, set[str]]:
    """(outcome, quote of the result, why) of the first target of a plan."""
    found = pair(plan, review, **more)
    row = found["followups"].to_dict("records")[0]
    quotes = found["metrics"].set_index("metric_id")["quote"]
    why = row["why"] if isinstance(row["why"], str) else ""
    return row["outcome"], quotes.get(row["result_id"]), set(filter(None, why.split(";")))


@pytest.mark.parametrize(
    ("plan", "review", "outcome", "quote"),
    [
        ("地区生产总值增长6%。", "地区生产总值增长6.5%。", "met", "6.5%"),
        ("地区生产总值增长7%以上。", "地区生产总值增长6.5%。", "not_met", "6.5%"),
        ("新建公厕10座。", "新建公厕12座。", "met", "12座"),
        ("新建公厕10座。", "新建公厕8座。", "not_met", "8座"),
        ("城镇登记失业率控制在4%以内。", "城镇登记失业率3.5%。", "met", "3.5%"),
        ("城镇登记失业率控制在4%以内。", "城镇登记失业率4.2%。", "not_met", "4.2%"),
        ("新增就业500人。", "城镇新增就业600人。", "met", "600人"),  # a part that reaches what is wanted of all
        ("新增就业500人。", "城镇新增就业400人。", "reported", "400人"),  # the other part is not told
        ("新建公厕10座。", "新建公厕超过8座。", "reported", "8座"),  # more than 8 may be 10
        ("改造农村厕所300户。", "改造农村厕所400座。", "reported", "400座"),  # toilets are no households
        ("培育蓝莓示范大棚20座。", "建成蓝莓示范大棚25座。", "reported", "25座"),  # something else is done to them
        ("举办邻里节6场。", "举办邻里节8场。", "met", "8场"),  # the crosswalk need not know it
        ("新建停车场2处。", "停车场建设有序推进。", "mentioned", None),
        ("推进东湖商业广场、西山物流园等5个项目建设。", "西山物流园进展顺利。", "mentioned", None),
        ("新建公厕10座。", "招商引资取得进展。", "silent", None),
    ],
)
def test_outcomes(plan: str, review: str, outcome: str, quote: str | None) -> None:
    """Each outcome, with the quantity of the review that it hangs on."""
    assert only(plan, review)[:2] == (outcome, quote)


@pytest.mark.parametrize(
    ("plan", "review", "then"),
    [
        ("新建公厕10座。", "全县平稳。", "新建公厕10座。"),  # the plan of the year after
        ("新建公厕10座。", "五年来，新建公厕60座。", "继续努力。"),  # a sum of five years
        ("新建公厕10座。", "累计新建公厕60座。", "继续努力。"),  # a sum since nobody says when
        ("新建公厕10座。", "全县公厕达到40座。", "继续努力。"),  # an increment is no stock
        ("新建公厕10座。", "改造老旧小区10个。", "继续努力。"),  # the same number of something else
        ("地区生产总值增长6%。", "五年来，地区生产总值年均增长8%。", "继续努力。"),  # a mean of years
        ("地区生产总值增长6%。", "地区生产总值比2026年增长40%。", "继续努力。"),  # since an earlier year
        ("财政收入增长6%。", "税务部门新增干部9人。", "继续努力。"),
        ("调解邻里纠纷60起。", "调解交通事故纠纷70起。", "继续努力。"),  # disputes of another kind
        ("财政收入增长6%。", "财政收入由3亿元起步。", "继续努力。"),  # where a change began
    ],
)
def test_what_tempts_is_no_answer(plan: str, review: str, then: str) -> None:
    """Other years, other things, a stock for an increment: no result is held against the target."""
    outcome, quote, _ = only(plan, review, then=then)
    assert quote is None
    assert outcome in ("mentioned", "silent")


def test_a_level_tells_a_growth_where_the_base_is_stated() -> None:
    """Revenue of 2.2 after 2.0 has grown by 10 %; without the 2.0 the verdict stays open."""
    plan, review = "财政收入增长8%。", "财政收入完成2.2亿元。"
    found = pair(plan, review, base="全年财政收入2亿元。")["followups"].iloc[0]
    assert (found["outcome"], found["why"], pd.notna(found["base_id"])) == ("met", "same_code;from_base", True)
    assert only("财政收入增长11%。", review, base="全年财政收入2亿元。")[0] == "not_met"
    assert only(plan, review) == ("reported", "2.2亿元", {"same_code", "no_base"})


def test_output_grows_at_constant_prices() -> None:
    """Two levels of gross product give a nominal growth, and a target is meant at constant prices."""
    found = only("地区生产总值增长6%。", "地区生产总值达到220亿元。", base="地区生产总值200亿元。")
    assert found == ("reported", "220亿元", {"same_code", "from_base", "constant_prices"})


def test_a_sum_over_kinds_is_left_open() -> None:
    """5 and 5 of two kinds may come to the 9 that were wanted, so neither is a failure."""
    assert only("完成造林绿化9公顷。", "完成人工造林5公顷、封山育林5公顷。") == (
        "reported", "5公顷", {"same_code", "other_words"},
    )  # fmt: skip
    assert only("新建公厕10座。", "年初新建公厕6座。年底新建公厕7座。")[0::2] == ("reported", {"same_code", "several"})


def test_no_result_answers_two_targets() -> None:
    """Of two targets of one indicator each gets its own number, by its words, in whatever order they come."""
    found = pair("改造老旧小区4个，改造东湖老旧小区楼道9个。", "改造东湖老旧小区楼道12个，改造老旧小区5个。")
    quotes = found["metrics"].set_index("metric_id")["quote"]
    assert found["followups"]["result_id"].map(quotes).tolist() == ["5个", "12个"]


def test_a_running_total_answers_a_running_total() -> None:
    """A target of what is to have come together is answered by that, also where a review tells of several years."""
    assert only("累计新建公厕60座。", "五年来，新建公厕60座。")[:2] == ("met", "60座")


def test_after_five_years_the_last_one_is_told_of() -> None:
    """“这一年” ends the stretch that “五年来” began."""
    review = "五年来，新建公厕60座。这一年，我们改善民生。新建公厕12座。"
    assert only("新建公厕10座。", review)[:2] == ("met", "12座")


def test_a_target_of_a_later_year_does_not_fail_early() -> None:
    """What is to be reached by 2035 is not missed in 2031, but may be reached."""
    assert only("到2035年，森林覆盖率达到40%。", "森林覆盖率达到30%。")[0] == "reported"
    assert only("到2035年，森林覆盖率达到40%。", "森林覆盖率达到41%。")[0] == "met"


@pytest.mark.parametrize(
    ("goal", "low", "high", "bound", "direction", "outcome"),
    [
        ({"base_low": 10.0}, 10, 10, "exact", 1, "met"),
        ({"base_low": 10.0}, 9.9, 9.9, "exact", 1, "not_met"),
        ({"base_low": 10.0}, 9.9, 9.9, "approx", 1, "reported"),  # about 9.9 may be 10
        ({"base_low": 10.0}, 9, 9, "approx", 1, "not_met"),  # about 9 is not
        ({"base_low": 10.0}, 9, 9, "over", 1, "reported"),
        ({"base_low": 10.0}, 12, 12, "over", 1, "met"),
        ({"base_low": 10.0, "bound": "under"}, 9, 9, "exact", 1, "met"),
        ({"base_low": 10.0, "bound": "under"}, 11, 11, "exact", 1, "not_met"),
        ({"base_low": 10.0, "bound": "under"}, 9, 9, "over", 1, "reported"),  # more than 9 may be more than 10
        ({"base_low": 10.0}, 9, 9, "exact", -1, "met"),  # less is better
        ({"base_low": 3.0, "sign": -1, "aspect": "change"}, -4, -4, "exact", 0, "met"),  # a larger fall
        ({"base_low": 3.0, "sign": -1, "aspect": "change"}, 1, 1, "exact", 0, "not_met"),  # a rise
        ({"base_low": 6.0, "base_high": 7.0, "bound": "range"}, 6.2, 6.2, "exact", 1, "met"),
        ({"base_low": 10.0}, 8, 12, "range", 1, "reported"),
    ],
)
def test_verdict(goal: dict[str, Any], low: float, high: float, bound: str, direction: int, outcome: str) -> None:
    """By hand: the value on the right side of the goal, unless its bound leaves that open."""
    known = {"base_high": goal["base_low"], "bound": "exact", "aspect": "level"} | goal
    target = Metric._make(known.get(name) for name in Metric._fields)
    assert verdict(target, low, high, bound, direction) == outcome


def documents(*rows: tuple[str, str, str | None, int, date | None], genre: str = "review_plan") -> pd.DataFrame:
    """Documents from (doc_id, district, county, year, published)."""
    found = pd.DataFrame(rows, columns=["doc_id", "district", "county", "year", "published"])
    return found.assign(
        city=None, province=None, formerly=None, genre=genre,
        published=pd.to_datetime(found["published"]),
        plan_start=[pd.Timestamp(year, 1, 1) for year in found["year"]],
        review_start=[pd.Timestamp(year - 1, 1, 1) for year in found["year"]],
        review_end=[pd.Timestamp(year - 1, 12, 31) for year in found["year"]],
    )  # fmt: skip


def test_successive_reports() -> None:
    """The same district of the same county, the next year; the later edition counts; a year left out is a gap.

    A district that was renamed goes on under its new name.
    """
    table = documents(
        ("a31", "甲", "东", 2031, None), ("a32x", "甲", "东", 2032, date(2032, 3, 1)),
        ("a32", "甲", "东", 2032, date(2032, 1, 1)), ("a33", "甲", "东", 2033, None), ("a35", "甲", "东", 2035, None),
        ("b31", "甲", "西", 2031, None), ("c31", "乙", None, 2031, None), ("c32", "乙", None, 2032, None),
    )  # fmt: skip
    assert successive(table) == [("a31", "a32x"), ("a32x", "a33"), ("c31", "c32")]
    renamed = table[table["doc_id"].isin(["b31", "c32"])].assign(county="西", formerly=["", "甲"])
    assert successive(renamed) == [("b31", "c32")]
    west = table.loc[table["doc_id"] == "a33"].assign(doc_id="b32", county="西", plan_start=pd.Timestamp(2032, 1, 1))
    both = pd.concat([table, west], ignore_index=True)
    assert successive(both) == [("a31", "a32x"), ("a32x", "a33"), ("b31", "b32"), ("c31", "c32")]
    assert successive(table.iloc[:0]) == []
    assert successive(table.assign(genre="midyear")) == []


def test_single_reports_follow_nothing() -> None:
    """Two districts of one year each have an empty table with all its columns."""
    text = "甲街道2031年工作计划\n新建公厕10座。\n"
    found = followed(frames(("a", "甲", 2031, text), ("b", "乙", 2031, text)))
    assert found.empty
    assert {"outcome", "result_id", "why"} <= set(found)


def test_a_report_without_numbers() -> None:
    """Neither a plan without targets nor a review without numbers is an error."""
    assert pair("改善环境。", "新建公厕10座。")["followups"].empty
    assert pair("新建公厕10座。", "一切平稳。")["followups"]["outcome"].tolist() == ["silent"]
