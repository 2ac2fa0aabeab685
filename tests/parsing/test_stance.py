from __future__ import annotations

import pytest

from analysis.parsing.stance import PLAIN, heading_stance, sentence_stance, title_stance, wording_lead, year_stance


@pytest.mark.parametrize(
    ("heading", "stance"),
    [
        ("2030年工作回顾", "review"),
        ("过去一年的主要工作", "review"),
        ("上半年工作情况", "review"),
        ("取得的主要成效", "review"),
        ("2031年工作安排", "plan"),
        ("下步工作打算", "plan"),
        ("总体要求", "plan"),
        ("加强政府自身建设", "plan"),
        ("存在的主要问题", "situation"),
        ("面临的形势", "situation"),
        ("聚焦民生福祉", None),
        ("", None),
    ],
)
def test_headings(heading: str, stance: str | None) -> None:
    """An outer heading says what its part does, or nothing."""
    assert heading_stance(heading, 1, 2031) == stance


def test_inner_headings_only_inherit() -> None:
    """Below the second rank a heading tells nothing: 回顾 may then be the name of a task."""
    assert heading_stance("工作回顾", 2, 2031) == "review"
    assert heading_stance("工作回顾", 3, 2031) is None


def test_a_glossary_is_neither() -> None:
    """Notes at the end look neither back nor ahead."""
    assert heading_stance("名词解释", 0, 2031) == "other"


@pytest.mark.parametrize(
    ("sentence", "inherited", "stance"),
    [
        ("新建公园一处。", "plan", "plan"),
        ("新建公园一处。", "review", "review"),
        ("去年,我们新建公园一处。", "plan", "review"),
        ("截至目前,公园已开放。", "plan", "review"),
        ("下一步,我们将新建公园。", "review", "plan"),
        ("今年我们将新建公园。", "review", "plan"),
        ("我们清醒地认识到,服务还不够细。", "review", "situation"),
        ("公园管理还存在一些短板。", "review", "situation"),
        ("让我们携手前进!", "plan", "other"),
        ("在此,向大家表示衷心的感谢!", "review", "other"),
    ],
)
def test_sentences(sentence: str, inherited: str, stance: str) -> None:
    """A sentence's own words win over the part that it stands in."""
    assert sentence_stance(sentence, inherited) == stance  # type: ignore[arg-type]  # plain strings of the table


def test_a_year_tells_where_words_do_not() -> None:
    """A heading that names only a year looks back if the year is past, and plans if it is the planned one."""
    assert heading_stance("2030年主要工作", 1, 2031) == "review"
    assert heading_stance("2031年主要工作", 1, 2031) == "plan"
    assert heading_stance("2030年主要工作", 1, None) is None


@pytest.mark.parametrize(
    ("title", "stance"),
    [
        ("甲街道2031年工作要点", "plan"),
        ("甲街道2030年工作总结", "review"),
        ("甲街道2030年工作总结和2031年工作思路", None),
        ("甲街道2031年工作计划完成情况", "review"),
        ("甲街道2031年民生实事项目", "plan"),
        ("甲街道实事项目完成情况", "review"),
        ("甲街道2030年工作", None),
        ("甲街道政府工作报告", None),
        ("", None),
    ],
)
def test_titles(title: str, stance: str | None) -> None:
    """A title tells by its words; one that names both parts tells nothing."""
    assert title_stance(title) == stance


def test_years_of_titles() -> None:
    """A title whose years are all past looks back; one with the planned year, or none, tells nothing by them."""
    assert year_stance("甲街道2030年工作", 2031) == "review"
    assert year_stance("甲街道2031年工作", 2031) is None
    assert year_stance("2030年12月31日 甲街道2031年工作", 2031) is None
    assert year_stance("甲街道工作", 2031) is None
    assert year_stance("甲街道2030年工作", None) is None


def test_wording() -> None:
    """Results lead to one side, intents to the other; few words lead nowhere far."""
    results = "全年完成税收5亿元,同比增长8%,累计走访企业300家,荣获先进称号,服务了9000人次。"
    intents = "要继续加快建设,力争年底前完成,确保不断提升,进一步完善机制,计划新建公园。"
    assert wording_lead(results, 2031) >= PLAIN
    assert wording_lead(intents, 2031) <= -PLAIN
    assert wording_lead("修路。", 2031) == 0
    assert wording_lead("2031年修路。2031年架桥。2031年植树。", 2031) == -6
    assert wording_lead("2030年修路。2030年架桥。2030年植树。", 2031) == 6
    assert wording_lead("2031年修路。2031年架桥。上半年植树。", 2031) == 0
    assert wording_lead("2031年修路。2031年架桥。2031年植树。", None) == 0


@pytest.mark.parametrize(
    ("heading", "inner", "stance"),
    [
        ("聚焦重点任务", False, "plan"),
        ("聚焦重点任务", True, None),
        ("下一步工作打算", True, "plan"),
        ("存在的主要问题", True, "situation"),
        ("冲刺“目标任务”", False, None),
        ("“十五五”时期工作回顾", False, "review"),
    ],
)
def test_headings_within_a_part(heading: str, inner: bool, stance: str | None) -> None:
    """In a part that has told, a heading must speak plainly against it; a name in quotes says nothing."""
    assert heading_stance(heading, 2, 2031, inner=inner) == stance


def test_a_main_thing_is_no_promise() -> None:
    """主要 after 今年以来 is no 要."""
    assert sentence_stance("今年以来主要领导带队招商。", "review") == "review"
