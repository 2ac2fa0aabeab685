"""Like with like, on invented reports that say one sentence each: what stands side by side, and what keeps it apart."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pytest

import analysis
from analysis.findings import alike

REVIEW, PLAN, HALF = "一、2030年工作回顾\n{}\n", "一、2031年工作安排\n{}\n", "一、上半年工作总结\n{}\n"


def read(*texts: str, tier: str = "街道") -> analysis.Tables:
    """Reports a, b, c … that say these texts, as one set of tables."""
    parsed = []
    for doc, text in zip("abc", texts, strict=False):
        meta = analysis.ReportMeta(doc_id=doc, district=doc.upper(), plan_year=2031)
        parsed.append(dict(analysis.parse_report(f"{doc.upper()}{tier}工作报告\n{text}", meta).items()))
    return analysis.Tables(**{name: pd.concat([own[name] for own in parsed], ignore_index=True) for name in parsed[0]})


def lines(*texts: str) -> pd.DataFrame:
    """The lines of these reports."""
    tables = read(*texts)
    return alike.lines(tables.metrics, tables.documents, tables.sentences)


def apart(*texts: str) -> list[tuple[str, ...]]:
    """What keeps the values of these reports apart."""
    tables = read(*texts)
    return alike.apart(alike.lines(tables.metrics, tables.documents, tables.sentences), tables.documents)[
        "reasons"
    ].tolist()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("调处矛盾纠纷95件。", "化解各类矛盾纠纷40起。"),  # units of one thing, and a word that narrows nothing
        ("发现安全隐患30条。", "发现隐患51个。"),
        ("吸引内资7亿元。", "实现内资3亿元。"),  # an amount comes about in one way
        ("改造小区6个。", "实施三个老旧小区改造项目。"),
        ("拆除违法建筑1200平方米。", "拆除违建3000平方米。"),
    ],
)
def test_the_same_in_other_words_stands_side_by_side(one: str, other: str) -> None:
    """Synonyms of words and units; both values are shown, none is kept apart."""
    table = alike.comparable(lines(REVIEW.format(one), REVIEW.format(other)))
    assert table["doc_id"].tolist() == ["a", "b"]
    assert all(table["plain"])
    assert apart(REVIEW.format(one), REVIEW.format(other)) == []


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        ("调处矛盾纠纷95件。", "调处交通事故纠纷40起。", "scope"),  # all of them, and some
        ("调处矛盾纠纷95件。", "排查矛盾纠纷140件,其中化解矛盾纠纷40件。", "part"),  # a total, and a part
        ("走访群众95户。", "走访群众40人次。", "unit"),
        ("拆除违法建筑9处。", "整治违法建筑5处。", "action"),
        ("受理热线工单95件。", "受理诉求40件。", "thing"),  # one indicator, two things
        ("全市发展党员95名。", "发展党员40名。", "scope"),  # of a wider place than a subdistrict
        ("每季度召开例会1次。", "每月召开例会1次。", "per"),
        ("税收增长5%。", "税收增长5亿元。", "unit"),
    ],
)
def test_what_is_not_alike_is_kept_apart_and_says_why(one: str, other: str, reason: str) -> None:
    """One reason each, whichever of the two comes first."""
    for pair in ((one, other), (other, one)):
        texts = [REVIEW.format(text) for text in pair]
        assert alike.comparable(lines(*texts)).empty
        assert apart(*texts) == [(reason,)]


def test_a_plan_is_no_result_and_at_most_is_no_at_least() -> None:
    """By status; by bound."""
    assert apart(REVIEW.format("引进企业9家。"), PLAN.format("引进企业9家。")) == [("status",)]
    bounds = [PLAN.format(f"引进企业{words}。") for words in ("9家以上", "9家以内")]
    assert apart(*bounds) == [("limit",)]


def test_half_a_year_is_marked_beside_a_year_and_not_scaled() -> None:
    """6 months say that they are 6; the value is the one stated; the line is not among those without a mark."""
    table = alike.comparable(lines(REVIEW.format("引进企业12家。"), HALF.format("引进企业8家。")))
    assert table["value"].tolist() == ["12", "8"]
    assert table["months"].tolist() == [12.0, 6.0]
    assert table["marks"].tolist() == ["", "part_of_year"]
    assert not any(table["plain"])


def test_several_years_are_no_year() -> None:
    """What five years brought is kept apart from what one did."""
    five = "一、“十四五”工作回顾\n2026年至2030年,累计引进企业60家。\n"
    table = lines(REVIEW.format("引进企业12家。"), five)
    assert alike.comparable(table).empty
    assert apart(REVIEW.format("引进企业12家。"), five) == [("span",)]


def test_a_growth_of_five_years_is_no_growth_of_one() -> None:
    """Measured from 2025 the growth of 2030 is one of five years; measured from the year before it is one of a year."""
    year, five = "税收同比增长5%。", "税收5亿元,比2025年增长40%。"
    assert ("span",) in apart(REVIEW.format(year), REVIEW.format(five))
    last = "税收5亿元,比2029年增长6%。"
    table = alike.comparable(lines(REVIEW.format(year), REVIEW.format(last)))
    assert table["value"].tolist() == ["+5", "+6"]


def test_how_many_there_are_has_no_length_and_is_a_fact_either_way() -> None:
    """Communities of the background beside communities told in a half-year's review."""
    table = alike.comparable(lines(REVIEW.format("现有城市社区16个。"), HALF.format("辖区共有社区9个。")))
    assert table["value"].tolist() == ["16", "9"]
    assert all(table["plain"])
    assert table["months"].count() == 0


def test_one_of_several_values_and_a_running_total_are_marked() -> None:
    """Two campaigns of one report: neither is said to be the whole."""
    own = "燃气检查中,发现隐患51个。夏季检查中,累计发现隐患7个。"
    table = alike.comparable(lines(REVIEW.format("发现隐患30个。"), REVIEW.format(own)))
    assert table.set_index("value")["marks"].to_dict() == {"30": "", "51": "several", "7": "running_total;several"}


def test_the_whole_of_a_county_is_no_wider_place_for_a_county() -> None:
    """全县 is the county's own place; for a subdistrict it would be a wider one."""
    tables = read(REVIEW.format("全县发展党员95名。"), REVIEW.format("发展党员40名。"), tier="县人民政府")
    assert set(tables.documents["tier"]) == {"county"}
    assert len(alike.comparable(alike.lines(tables.metrics, tables.documents, tables.sentences))) == 2


def test_pairs_of_reports_are_counted_for_each_reason() -> None:
    """a and b have the same, c stands apart from both: one indicator, one reason, two pairs."""
    texts = [REVIEW.format("引进企业12家。"), REVIEW.format("引进企业8家。"), PLAN.format("引进企业9家。")]
    tables = read(*texts)
    found = alike.apart(alike.lines(tables.metrics, tables.documents, tables.sentences), tables.documents)
    assert found[["indicator_code", "reasons", "pairs"]].values.tolist() == [["firms_attracted", ("status",), 2]]
    assert list(found.loc[0, ["doc_id", "value", "other_doc", "other_value"]]) == ["a", "12 家", "c", "9 家"]


@pytest.mark.parametrize("texts", [(REVIEW.format("修路。"), REVIEW.format("种树。")), ()])
def test_without_quantities_every_frame_is_empty(texts: tuple[str, ...]) -> None:
    """No crash for reports that state nothing, nor for no reports."""
    tables = read(*texts or ("修路。",))
    documents = tables.documents if texts else tables.documents[:0]
    table = alike.lines(tables.metrics, documents, tables.sentences)
    assert table.empty
    assert alike.comparable(table).empty
    assert alike.apart(table, documents).empty


def places(*rows: tuple[str, int, float | None, float | None]) -> pd.DataFrame:
    """What is known of invented places."""
    frame = pd.DataFrame(rows, columns=["district", "year", "residents", "area_km2"]).assign(source="手算")
    frame[["county", "city", "province"]] = ""
    return frame.astype({"residents": "float64", "area_km2": "float64"})


def test_rates_of_two_places_of_one_name() -> None:
    """Each report has the residents of its own county."""
    tables = read(REVIEW.format("引进企业12家以上。"), HALF.format("引进企业8家。"))
    beside = alike.comparable(alike.lines(tables.metrics, tables.documents, tables.sentences))
    documents = tables.documents.assign(district="甲", county=["东县", "西县"])
    known = places(("甲", 2030, 60000, None), ("甲", 2031, 40000, None)).assign(county=["东县", "西县"])
    found = alike.rates(beside, documents, known)
    assert found["per_1000"].tolist() == ["≥0.2", "0.2"]
    assert alike.rates(beside, documents, known.assign(county=["西县", "东县"])).empty


def test_rates_by_hand() -> None:
    """12 firms for 60,000 people are 0.2 for 1,000; on 4 km² they are 3 a km²; 8 of half a year for 40,000 are 0.2."""
    tables = read(REVIEW.format("引进企业12家以上。"), HALF.format("引进企业8家。"))
    beside = alike.comparable(alike.lines(tables.metrics, tables.documents, tables.sentences))
    known = places(("A", 2030, 60000, 4), ("A", 2031, 1, 1), ("B", 2031, 40000, None))
    found = alike.rates(beside, tables.documents, known)
    assert found[["doc_id", "year", "per_1000", "per_km2"]].values.tolist() == [
        ["a", 2030, "≥0.2", "≥3"], ["b", 2031, "0.2", ""],
    ]  # fmt: skip
    assert found["months"].tolist() == [12.0, 6.0]
    assert alike.rates(beside, tables.documents, places(("A", 2029, 60000, 4))).empty  # of another year
    assert alike.rates(beside, tables.documents, places()).empty


def test_a_share_has_no_rate() -> None:
    """A rate of a rate makes no sense; money has one for residents, none for the area."""
    text = REVIEW.format("调解成功率达到98%。吸引内资6亿元。")
    tables = read(text, text)
    beside = alike.comparable(alike.lines(tables.metrics, tables.documents, tables.sentences))
    assert len(beside) == 4
    found = alike.rates(beside, tables.documents, places(("A", 2030, 60000, 4)))
    assert found[["indicator_code", "per_1000", "per_km2"]].values.tolist() == [["domestic_capital", "10,000,000", ""]]


def test_what_readers_judged_is_what_is_shown(by_hand: analysis.Tables, root: Path) -> None:
    """Lines of the five that `docs/methods.md` says were judged: whoever changes them has them read anew."""
    table = alike.comparable(alike.lines(by_hand.metrics, by_hand.documents, by_hand.sentences))
    plain = table.drop_duplicates([*alike.LINE, "part"])["plain"].value_counts()
    told = (root / "docs/methods.md").read_text(encoding="utf-8")
    assert f"{plain[True]} lines without a mark and {plain[False]} with one" in " ".join(told.split())
