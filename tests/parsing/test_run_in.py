"""Texts that have lost their line breaks."""

from __future__ import annotations

from pathlib import Path

import pytest

from analysis.corpus.meta import ReportMeta
from analysis.corpus.registry import read_registry, text_of
from tests.parsing.reading import Row, whole

REPORTS = Path(__file__).parents[2] / "data/reports"
META = ReportMeta(doc_id="jia", district="甲", plan_year=2031)

OPENING = (
    "镇政府工作报告——2031年1月9日在柳荫镇第三次人民代表大会上 镇长 甲乙丙 "
    "各位代表：现在，我代表镇政府向大会报告工作，请予审议。"
)
DONE = "2030年，全镇建成公园9座。一是农业稳定。修路3条。二是民生改善。改造小区4个，新增床位5张，走访企业6家。" * 8
TO_DO = "今年，全镇要修桥2座。（一）聚焦产业。引进企业7家。（二）聚焦民生。新建食堂8个。"
CLOSE = "各位代表，让我们携手前进！"
BACK, AHEAD = "2030年工作回顾", "2031年工作安排"

KEPT = {"sha256": "", "n_chars": 0, "outline": ""}  # that differ with the text itself


def document(text: str) -> Row:
    """The row of documents of a text."""
    (row,) = whole("documents", text, META)
    return row


@pytest.mark.parametrize("number", [("", ""), ("一、", "二、"), ("第一部分 ", "第二部分 ")])
@pytest.mark.parametrize("behind", ["", " ", "\u3000", "：", "。"])
def test_announcements_are_headings(number: tuple[str, str], behind: str) -> None:
    """With a number or without, whatever stands behind: white space, a sign, or the first sentence at once."""
    text = f"{OPENING}{number[0]}{BACK}{behind}{DONE}{number[1]}{AHEAD}{behind}{TO_DO}{CLOSE}"
    row = document(text)
    assert (row["outline"], row["title"]) == ("run_in", "镇政府工作报告")
    outer = [(one["heading"], one["stance"]) for one in whole("sections", text) if one["level"] == 1]
    assert outer == [(BACK, "review"), (AHEAD, "plan")]
    assert {one["stance"] for one in whole("sentences", text) if "公园" in one["text"] or "床位" in one["text"]} == {
        "review"
    }
    assert {one["status"] for one in whole("metrics", text) if one["quote"] in ("2座", "7家", "8个")} == {"target"}


@pytest.mark.parametrize(
    ("back", "ahead"),
    [
        ("过去一年工作情况", "今后工作打算"), ("“十四五”时期工作回顾", "“十五五”时期主要目标任务"),
        ("【2030年工作总结】", "【下一步工作安排】"),
    ],
)  # fmt: skip
def test_announcements_by_other_words(back: str, ahead: str) -> None:
    """Such as need no year, and such as stand in brackets."""
    found = whole("sections", f"{OPENING}{back} {DONE}{ahead} {TO_DO}")
    assert [one["stance"] for one in found if one["level"] == 1] == ["review", "plan"]


def test_words_that_go_on_are_no_heading() -> None:
    """What only begins like an announcement, in the midst of a sentence or before its verb."""
    words = (
        "建成公园9座，修路3条，改造小区4个。2030年工作回顾展开放。主要工作任务全面完成。街道召开2031年工作安排会。" * 8
    )
    assert whole("sections", OPENING + words) == []


def test_opening_and_close_are_sentences_of_their_own() -> None:
    """Words to an assembly tell nothing of the year, and what stands behind them is lost with none of them."""
    text = f"{OPENING}{DONE}{CLOSE}"
    found = whole("sentences", text)
    assert {one["stance"] for one in found if "代表" in one["text"]} == {"other"}
    assert [one["text"] for one in found if one["text"].startswith("各位")] == [OPENING[OPENING.index("各位") :], CLOSE]
    assert {one["stance"] for one in found if "公园" in one["text"]} == {"review"}


LINES = (
    "柳荫街道2031年民生实事项目清单", "（2031年1月9日）", "经街道研究，决定办好以下实事。",
    "一、新建停车场", "新建停车场3处，泊位90个。", "完成时限：9月底前",
    "二、改造小区",
    "改造小区4个，惠及居民900户。项目总投资500万元，由街道统筹安排，社区负责组织居民参与。", "完成时限：11月底前",
    "三、添置设施",
    "为社区食堂添置设备6套，为老人安装扶手200处；为9个小区更换路灯300盏，年内全部完成。",
    "四、便民服务",
    "新设便民服务点8个，组织培训12场，培训居民600人次。以上项目由各责任科室按月报告进展，街道每季度督查一次。",
    "项目资金由财政和社会资本共同承担，专款专用，接受审计监督；任何单位和个人不得截留、挪用，项目变更须报街道批准并向居民公示。",
)  # fmt: skip


@pytest.mark.parametrize("gap", ["\u3000\u3000", "  ", " "])
def test_white_space_tells_where_lines_were_broken(gap: str) -> None:
    """A list whose lines are joined by it is read as it is with its lines; its title stays a title."""
    joined, broken = gap.join(LINES), "\n".join(LINES)
    assert document(joined) | KEPT == document(broken) | KEPT
    columns = ("quote", "status", "due", "indicator", "stance")
    assert [[one[name] for name in columns] for one in whole("metrics", joined)] == [
        [one[name] for name in columns] for one in whole("metrics", broken)
    ]


def test_a_text_full_of_white_space_is_broken_by_none_of_it() -> None:
    """One that was taken from a page with a blank between its signs has them within words."""
    words = DONE.replace("，", " ， ").replace("建成", "建 成").replace("改造", "改 造").replace("。", "。 ")
    headings = [[one["heading"] for one in whole("sections", OPENING + said)] for said in (DONE, " ".join(words))]
    assert headings[0] == headings[1]


@pytest.mark.parametrize("gap", ["\u3000\u3000", " "])
@pytest.mark.parametrize("meta", read_registry(REPORTS), ids=lambda meta: meta.doc_id)
def test_a_real_report_is_read_as_it_is_with_its_lines(meta: ReportMeta, gap: str) -> None:
    """Each number has the status, the period and the deadline that it has there."""
    text = text_of(REPORTS, meta)
    joined = gap.join(line.strip() for line in text.splitlines() if line.strip())
    columns = ("quote", "status", "period_start", "period_end", "due")
    assert [[one[name] for name in columns] for one in whole("metrics", joined, meta)] == [
        [one[name] for name in columns] for one in whole("metrics", text, meta)
    ]
