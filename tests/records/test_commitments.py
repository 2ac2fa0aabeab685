from __future__ import annotations

from datetime import date

import pytest

from analysis.corpus.meta import ReportMeta
from analysis.parsing.parse import parse
from analysis.records.commitments import promises
from analysis.records.promise import Promise
from analysis.records.report import read_report
from analysis.themes.classifier import classify
from tests.parsing.reading import report, table

META = ReportMeta(doc_id="jia-2031", district="甲", plan_year=2031)


@pytest.mark.parametrize(
    ("words", "strength"),
    [
        ("确保完成改造任务。", "hard"),
        ("建成食堂一处。", "hard"),
        ("实现垃圾分类全覆盖。", "hard"),
        ("新增床位不少于30张。", "hard"),
        ("力争建成食堂一处。", "soft"),
        ("探索建立积分制度。", "soft"),
        ("鼓励发展夜间经济。", "soft"),
        ("推动小区改造。", "soft"),
        ("努力实现全覆盖。", "soft"),
        ("加强队伍建设。", "soft"),
    ],
)
def test_strength(words: str, strength: str) -> None:
    """Binding words make a hard promise; words of effort make a soft one, whatever else it says."""
    assert [row["strength"] for row in table("commitments", words, "plan")] == [strength]


def test_each_promised_action_is_a_row() -> None:
    """Clauses that begin with an action verb, adverbs and deadlines in front of it aside; others are none."""
    rows = table("commitments", "持续优化服务,年底前建成食堂两处,居民满意,切实加强管理。", "plan")
    assert [(row["verb"], row["object"]) for row in rows] == [("优化", "服务"), ("建成", "食堂两处"), ("加强", "管理")]
    assert [row["text"] for row in rows] == ["持续优化服务", "年底前建成食堂两处", "切实加强管理"]


def test_targets_and_deadline() -> None:
    """A promise knows how many quantified targets it has, and the first deadline in it."""
    (row,) = table("commitments", "6月底前建成公园3个、食堂2个。", "plan")
    assert (row["n_targets"], row["due"]) == (2, date(2031, 6, 30))
    (row,) = table("commitments", "加强队伍建设。", "plan")
    assert (row["n_targets"], row["due"]) == (0, None)


@pytest.mark.parametrize("part", ["review", "situation"])
def test_only_plans_promise(part: str) -> None:
    """The same words in a review or among the problems are no promise."""
    assert table("commitments", "新建公园3个。", part) == []  # type: ignore[arg-type]  # the names of two parts


def test_headings_and_notes_promise_nothing() -> None:
    """A heading announces, and a glossary explains."""
    assert table("commitments", "(一)加强安全管理\n名词解释\n“一核”:加强党建引领,完善核心作用和主线。", "plan") == []


def test_objects_keep_no_loose_marks() -> None:
    """An object is words: no mark at its ends, and none at all where the clause ends with the verb."""
    rows = table("commitments", "建设“和美庭院”。持续优化。做好了、“安全”!", "plan")
    assert [row["object"] for row in rows] == ["和美庭院", None, "安全"]


@pytest.mark.parametrize(
    ("words", "verb"),
    [
        ("6月底前新建公园3个。", "新建"),
        ("今年新增床位30张。", "新增"),
        ("继续深化改革。", "深化"),
        ("全力推动改造。", "推动"),
        ("进一步统筹资源。", "统筹"),
    ],
)
def test_verbs_that_begin_like_an_adverb(words: str, verb: str) -> None:
    """What stands in front of a verb does not swallow it: 今年|新增, 继续|深化."""
    assert [row["verb"] for row in table("commitments", words, "plan")] == [verb]


@pytest.mark.parametrize("words", ["发展零售业态。", "优化零工市场。"])
def test_zero_in_a_word(words: str) -> None:
    """零 binds as a number (零事故), and not in a word that begins with it."""
    assert [row["strength"] for row in table("commitments", words, "plan")] == ["soft"]


def promised(words: str) -> tuple[list[Promise], str]:
    """The promises of a plan, and the text that their places are in."""
    parsed = parse(report("plan", words), META)
    return list(promises(read_report(parsed, classify(parsed.outline, parsed.lexicon)))), parsed.normal.text


def test_a_promise_says_by_which_words_it_was_read() -> None:
    """Each decision has its rule, and the place of the words that told it."""
    (made,), text = promised("大家满意,力争6月底前新建“口袋公园”3个。")
    read = {name: getattr(made, name) for name in ("verb", "strength", "object", "due")}
    said = {name: (at.rule, text[slice(*at.words)]) for name, at in read.items()}
    assert said == {
        "verb": ("behind-modal", "新建"),
        "strength": ("effort", "力争"),
        "object": ("behind-the-verb", "口袋公园”3个"),
        "due": ("deadline-in-it", "6月底前"),
    }
    assert [target.clause.quantity.low for target in made.targets] == [3]


def test_a_promise_has_its_own_targets_and_deadline_only() -> None:
    """Those of another clause are of another promise; the first of two deadlines counts."""
    (first, second), _ = promised("新建公园3个,年底前改造并在10月底前开放食堂。")
    assert ([len(first.targets), len(second.targets)], first.due.value) == ([1, 0], None)
    assert second.due.value == date(2031, 10, 31)


def test_an_effort_without_a_verb_behind_it_is_the_promise_itself() -> None:
    """力争上游: there is no other action; and what ends with its verb has no object."""
    made, _ = promised("力争上游。争取。")
    assert [(one.verb.value, one.object.value) for one in made] == [("力争", "上游"), ("争取", None)]
