from __future__ import annotations

import pytest

from analysis.lexicon.lexicon import Lexicon
from analysis.parsing.decision import Decision
from analysis.parsing.excerpt import Excerpt
from analysis.parsing.face import face
from analysis.parsing.model import Sentence
from analysis.parsing.normal import normalise
from analysis.parsing.opening import PLAIN, of_opening, wording_lead
from analysis.parsing.outline import outline
from analysis.parsing.pieces import pieces
from analysis.parsing.stance import SENTENCE, Heading, Said, of_heading, of_sentence
from analysis.parsing.telling import may_tell
from analysis.parsing.years_told import frame
from analysis.tables.vocabularies import Stance

LEXICON = Lexicon.default()


def heading_stance(words: str, rank: int, plan_year: int | None, *, inner: bool = False) -> Stance | None:
    """The stance that a heading announces."""
    found = of_heading(Heading(Excerpt.of(words, (0, len(words))), rank, inner, plan_year, LEXICON))
    return None if found is None else found.value


def sentence_stance(words: str, inherited: Stance) -> Stance:
    """The stance of a sentence in a part."""
    part: Decision[Stance] = Decision(inherited, "words-of-the-heading", None)
    return of_sentence(Said(words, 0, "body", part, False, False, LEXICON)).value


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
        ("“十六五”时期的主要目标", "plan"),
        ("存在的主要问题", "situation"),
        ("面临的形势", "situation"),
        ("今年要做的事", "plan"),
        ("未来五年发展目标", "plan"),
        ("后续打算", "plan"),
        ("新年新目标", "plan"),
        ("新征程上的任务", "plan"),
        ("短板和弱项", "situation"),
        ("我们的差距", "situation"),
        ("突出矛盾和问题", "situation"),
        ("几个突出问题", "situation"),
        ("当前面临的困难", "situation"),
        ("破解企业发展面临的困难", None),
        ("聚焦民生福祉", None),
        ("", None),
    ],
)
def test_headings(heading: str, stance: Stance | None) -> None:
    """An outer heading says what its part does, or nothing."""
    assert heading_stance(heading, 1, 2031) == stance


def test_inner_headings_only_inherit() -> None:
    """Below the second rank a heading tells nothing: 回顾 may then be the name of a task."""
    assert heading_stance("工作回顾", 2, 2031) == "review"
    assert heading_stance("工作回顾", 3, 2031) is None


def test_a_glossary_is_neither() -> None:
    """Notes at the end look neither back nor ahead, whatever they are called."""
    for words in ("名词解释", "术语说明", "相关名词注释", "附件:名词解释", "注"):
        assert heading_stance(words, 0, 2031) == "other"


@pytest.mark.parametrize(
    ("sentence", "inherited", "stance"),
    [
        ("新建公园一处。", "plan", "plan"),
        ("新建公园一处。", "review", "review"),
        ("去年,我们新建公园一处。", "plan", "review"),
        ("截至目前,公园已开放。", "plan", "review"),
        ("在过去的一年里,街道修路三条。", "plan", "review"),
        ("过去的2030年,街道修路三条。", "plan", "review"),
        ("补齐过去的短板,修路三条。", "plan", "plan"),
        ("年初以来,街道修路三条。", "plan", "review"),
        ("短板主要表现在:公园少。", "review", "situation"),
        ("当前还面临不少困难:公园少。", "review", "situation"),
        ("与群众期待相比,仍有差距,公园少。", "review", "situation"),
        ("着力解决的问题有:公园少。", "plan", "plan"),
        ("下一步,我们将新建公园。", "review", "plan"),
        ("今年我们将新建公园。", "review", "plan"),
        ("新征程上,我们将新建公园。", "review", "plan"),
        ("针对这些问题,我们将认真整改。", "review", "plan"),
        ("我们将公园改成花园。", "review", "review"),
        ("展望未来,街道上下同心。", "review", "plan"),
        ("在今后的工作中,街道主动接受监督。", "review", "plan"),
        ("接下来一段时间,街道将新建公园。", "review", "plan"),
        ("后续,街道将新建公园。", "review", "plan"),
        ("围绕明年目标,重点抓好以下工作:", "review", "plan"),
        ("下一步工作重点是新建公园。", "review", "plan"),
        ("新的一年怎么干?", "review", "plan"),
        ("下一步改进措施:新建公园一处。", "situation", "plan"),
        ("今后五年,我们新建公园五处。", "review", "plan"),
        ("安全隐患不容忽视。", "review", "situation"),
        ("治理是不容忽视的一环。", "review", "review"),
        ("但同时,公园面积仅3亩,低于全区平均水平。", "review", "situation"),
        ("现将有关情况报告如下:", "review", "other"),
        ("公园办得好,现总结如下。", "review", "review"),
        ("特此报告。", "plan", "other"),
        ("小编替大家跑一圈。", "review", "other"),
        ("小编替大家跑了一圈:截至9月底,办结4件。", "review", "review"),
        ("我们清醒地认识到,服务还不够细。", "review", "situation"),
        ("公园管理还存在一些短板。", "review", "situation"),
        ("公园管理仍然存在薄弱环节。", "review", "situation"),
        ("当然,家底里也有欠账。", "review", "situation"),
        ("问题也迎刃而解。", "review", "review"),
        ("让我们携手前进!", "plan", "other"),
        ("在此,向大家表示衷心的感谢!", "review", "other"),
    ],
)
def test_sentences(sentence: str, inherited: Stance, stance: Stance) -> None:
    """A sentence's own words win over the part that it stands in."""
    assert sentence_stance(sentence, inherited) == stance


def test_a_year_tells_where_words_do_not() -> None:
    """A heading that names only a year looks back if the year is past, and plans if it is the planned one."""
    assert heading_stance("2030年主要工作", 1, 2031) == "review"
    assert heading_stance("2031年主要工作", 1, 2031) == "plan"
    assert heading_stance("2030年主要工作", 1, None) is None


def opening_stance(title: str, plan_year: int | None = 2031) -> tuple[str, Stance]:
    """(rule, stance) of a text with a title and not a word besides that tells."""
    normal = normalise(f"{title}\n修路架桥,居民出行更加方便。\n")
    _, in_pieces = pieces(normal, LEXICON)
    told = frame(face(in_pieces, normal.text, LEXICON, plan_year, None))
    found = of_opening(in_pieces, normal.text, LEXICON, told)
    return found.rule, found.value


@pytest.mark.parametrize(
    ("title", "stance"),
    [
        ("甲街道2031年工作要点", "plan"),
        ("甲街道2030年工作总结", "review"),
        ("甲街道2030年工作总结和2031年工作思路", None),
        ("甲街道2031年工作计划完成情况", "review"),
        ("甲街道2031年工作计划\n完成情况", "review"),
        ("甲街道2031年民生实事项目", "plan"),
        ("甲街道实事项目完成情况", "review"),
        ("甲街道2030年工作", None),
        ("甲街道政府工作报告", None),
    ],
)
def test_titles(title: str, stance: Stance | None) -> None:
    """A title tells by its words, on however many lines; one that names both parts tells nothing."""
    rule, found = opening_stance(title)
    assert (found if rule in ("title", "kind-of-text") else None) == stance


def test_years_of_titles() -> None:
    """A title whose years are all past looks back; one with the planned year, or none, tells nothing by them."""
    assert opening_stance("甲街道2030年工作") == ("years-of-the-title", "review")
    for title in ("甲街道2031年工作", "2030年12月31日 甲街道2031年工作", "甲街道工作"):
        assert opening_stance(title)[0] == "wording"
    assert opening_stance("甲街道2030年工作", None)[0] == "wording"


def test_wording() -> None:
    """Results lead to one side, intents to the other; few words lead nowhere far."""
    results = "全年完成税收5亿元,同比增长8%,累计走访企业300家,荣获先进称号,服务了9000人次。"
    intents = "要继续加快建设,力争年底前完成,确保不断提升,进一步完善机制,计划新建公园。"
    assert wording_lead(results, 2031, LEXICON) >= PLAIN
    assert wording_lead(intents, 2031, LEXICON) <= -PLAIN
    assert wording_lead("修路。", 2031, LEXICON) == 0
    assert wording_lead("2031年修路。2031年架桥。2031年植树。", 2031, LEXICON) == -6
    assert wording_lead("2030年修路。2030年架桥。2030年植树。", 2031, LEXICON) == 6
    assert wording_lead("2031年修路。2031年架桥。上半年植树。", 2031, LEXICON) == 0
    assert wording_lead("2031年修路。2031年架桥。2031年植树。", None, LEXICON) == 0


def test_the_words_that_tell_keep_their_place() -> None:
    """What told a stance can be shown: in the heading, in the sentence, or in a title of several lines."""
    text = "甲街道工作报告\n一、2030年“三大”工作 回顾\n修路。在此表示衷心感谢!\n"
    normal = normalise(text)
    found = outline(text, normal, LEXICON, 2031)

    def told(sentence: Sentence) -> tuple[str, str | None]:
        words = sentence.decision.words
        return sentence.decision.rule, words and text[slice(*normal.span(*words))]

    assert [told(sentence) for sentence in found.sentences] == [
        ("line-of-the-front", None),
        ("words-of-the-heading", "回顾"),
        ("words-of-the-heading", "回顾"),
        ("ceremony", "表示衷心感谢"),
    ]


@pytest.mark.parametrize("inherited", ["review", "plan", "situation"])
def test_a_sentence_that_may_not_tell_is_told_by_no_rule(corpus: dict[str, str], inherited: Stance) -> None:
    """The one look that spares most sentences the rules overlooks none that a rule answers for."""
    part: Decision[Stance] = Decision(inherited, "words-of-the-heading", None)
    for text in corpus.values():
        for words in normalise(text).text.split("。"):
            for running in (False, True):
                said = Said(words, 0, "body", part, False, False, LEXICON, running=running)
                assert may_tell(words, LEXICON, running=running) or SENTENCE.answer(said) is None


@pytest.mark.parametrize(
    ("heading", "inner", "stance"),
    [
        ("聚焦重点任务", False, "plan"),
        ("聚焦重点任务", True, None),
        ("下一步工作打算", True, "plan"),
        ("存在的主要问题", True, "situation"),
        ("主要问题", True, "situation"),
        ("困难和不足", True, "situation"),
        ("破解停车问题", True, None),
        ("“十六五”主要目标", True, "plan"),
        ("主要目标完成情况", True, None),
        ("冲刺“目标任务”", False, None),
        ("“十五五”时期工作回顾", False, "review"),
    ],
)
def test_headings_within_a_part(heading: str, inner: bool, stance: Stance | None) -> None:
    """In a part that has told, a heading must speak plainly against it; a name in quotes says nothing."""
    assert heading_stance(heading, 2, 2031, inner=inner) == stance


def test_a_main_thing_is_no_promise() -> None:
    """主要 after 今年以来 is no 要."""
    assert sentence_stance("今年以来主要领导带队招商。", "review") == "review"
