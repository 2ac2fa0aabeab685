from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from analysis.lexicon.lexicon import Lexicon
from analysis.parsing.model import Outline
from analysis.parsing.normal import normalise
from analysis.parsing.outline import outline
from analysis.tables.vocabularies import THEMES
from analysis.themes.classifier import echoes, judge, probabilities
from analysis.themes.codebook import codebook
from analysis.themes.context import HINTS, VIEWS
from analysis.themes.counted import counted
from analysis.themes.votes import terms
from analysis.themes.weights import ECHOES, Weights, shipped
from tests.lexicon.laid import laid

LEXICON = Lexicon.default()
Read = Callable[[str], Outline]


def themes(outline: Outline) -> dict[str, str]:
    """The theme of each sentence by its text."""
    return {
        sentence.text: label.theme
        for sentence, label in zip(outline.sentences, judge(outline, LEXICON).labels, strict=True)
    }


NAMED = {theme.code: theme.strong for theme in codebook(LEXICON) if theme.code != "general"}


@pytest.mark.parametrize("code", NAMED)
def test_sentence_of_strong_terms_has_their_theme(read: Read, code: str) -> None:
    """Three strong terms and nothing else settle every theme."""
    assert judge(read(f"一、工作打算\n{','.join(NAMED[code][:3])}。\n"), LEXICON).labels[-1].theme == code


def test_run_in_has_the_theme_of_what_follows(read: Read) -> None:
    """一是鼓干劲。 says nothing; what it announces does."""
    first = "一是鼓干劲。继续支持企业技改,培育规上企业。加大招商引资力度。"
    found = themes(read(f"一、工作打算\n{first}\n二是强保障。扩大养老服务,做好助餐。\n"))
    assert found["一是鼓干劲。"] == "economy"
    assert found["二是强保障。"] == "livelihood"


def test_heading_has_the_theme_of_what_it_announces(read: Read) -> None:
    """A slogan is read by its section."""
    text = "一、工作打算\n(一)守底线\n排查消防隐患。开展安全生产检查。\n(二)添活力\n开展招商引资。服务企业发展。\n"
    found = themes(read(text))
    assert found["(一)守底线"] == "safety"
    assert found["(二)添活力"] == "economy"


def test_content_decides_not_the_section(read: Read) -> None:
    """A clear sentence keeps its theme under a heading of another."""
    text = "一、工作打算\n(一)推动经济发展\n加大招商引资力度。开展垃圾分类,整治违法建筑,加强河道保洁。服务企业发展。\n"
    assert themes(read(text))["开展垃圾分类,整治违法建筑,加强河道保洁。"] == "environment"


def test_front_matter_and_closing_are_general(read: Read) -> None:
    """Title, date, salutation, and a preamble of guiding ideology."""
    ideology = "街道以习近平新时代中国特色社会主义思想为指导,全面贯彻落实党的二十大精神,"
    preamble = f"2030年,{ideology}在区委、区政府的坚强领导下,完成了全年目标任务。"
    parsed = read(f"某某街道2030年工作报告\n(2030年1月5日)\n各位代表、同志们:\n一、2029年工作回顾\n{preamble}\n")
    assert {label.theme for label in judge(parsed, LEXICON).labels} == {"general"}


def test_headings_that_only_say_what_a_part_does_are_general(read: Read) -> None:
    """And so are the lines behind the text, whatever they stand beside."""
    text = "一、2031年主要任务\n引进企业。\n二、进展较好的事项\n引进企业,招商引资。\n甲镇财政所\n2031年1月5日\n"
    found = themes(read(text))
    lines = ("一、2031年主要任务", "二、进展较好的事项", "甲镇财政所", "2031年1月5日")
    assert {found[line] for line in lines} == {"general"}
    assert found["引进企业,招商引资。"] == "economy"


def test_score_is_a_probability(read: Read) -> None:
    """Between chance and 1, higher for a sentence that speaks plainly."""
    plain, vague = judge(read("一、工作打算\n加强物业管理,组建业委会。\n二、其他\n抓紧抓实。\n"), LEXICON).labels[1::2]
    assert 1 / len(THEMES) <= vague.score < plain.score <= 1


@pytest.mark.parametrize("text", ["", "\n\n", "啊", "12345", "。。。", "\u200b", "一、", "一是", "🙂" * 50])
def test_reads_any_text(read: Read, text: str) -> None:
    """Ugly input has one label per sentence, and no error."""
    outline = read(text)
    assert len(judge(outline, LEXICON).labels) == len(outline.sentences)


def test_probabilities_are_those_of_the_formula(read: Read) -> None:
    """A view of weight 2, a leaning, a term and an echo: softmax of their sums, by hand."""
    text = counted(read("甲乙消防。"), LEXICON)
    seen = np.zeros((1, len(VIEWS), len(THEMES)))
    seen[0, VIEWS.index("beside"), 0] = 1
    seen[0, VIEWS.index("heading"), 2] = 0.5
    weights = Weights.untrained(LEXICON)
    weights.views[VIEWS.index("beside")] = 2
    weights.themes[1] = 1
    weights.terms[terms(LEXICON).index("消防"), 3] = 0.7
    weights.echoes[ECHOES.index("heading") * len(THEMES) + 2, 4] = 3
    expected = np.exp([2, 1, 0, 0.7, 1.5, *[0] * 8])
    assert np.allclose(probabilities(text, seen, np.zeros((1, len(HINTS))), weights)[0], expected / expected.sum())


def test_echoes_are_the_votes_of_three_views_side_by_side() -> None:
    """Sentence × (view, theme), in the order of ECHOES."""
    seen = np.random.default_rng(0).random((2, len(VIEWS), len(THEMES)))
    assert (echoes(seen)[1] == np.concatenate([seen[1, VIEWS.index(view)] for view in ECHOES])).all()


def test_weights_survive_json() -> None:
    """What is written is what is read."""
    data = shipped(LEXICON).to_json(LEXICON)
    assert Weights.from_json(json.loads(json.dumps(data)), LEXICON).to_json(LEXICON) == data


def test_missing_weight_is_named() -> None:
    """A view without a weight is an error, not a zero."""
    data = shipped(LEXICON).to_json(LEXICON)
    del data["views"]["beside"]
    with pytest.raises(KeyError, match="beside"):
        Weights.from_json(data, LEXICON)


def test_a_term_that_was_not_trained_counts_by_its_votes_alone(tmp_path: Path) -> None:
    """One that a folder adds has no weight of its own, and still names its theme; the others keep theirs."""
    lexicon = laid(tmp_path, theme_terms='"引水船" = { safety = 3 }\n')
    assert not shipped(lexicon).terms[terms(lexicon).index("引水船")].any()
    assert shipped(lexicon).to_json(lexicon)["terms"] == shipped(LEXICON).to_json(LEXICON)["terms"]
    parsed = outline("停好引水船。", normalise("停好引水船。"), lexicon, None)
    assert judge(parsed, lexicon).labels[0].theme == "safety"


def test_does_not_load_what_is_slow_to_load() -> None:
    """One report is classified without scikit-learn, SciPy, jieba or pandas."""
    slow = "{'sklearn', 'scipy', 'jieba', 'pandas'}"
    code = f"import sys, analysis.themes.classifier; assert not {slow} & set(sys.modules), {slow} & set(sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True, cwd=Path(__file__).parents[2])


def test_keeps_up_with_the_parser(read: Read) -> None:
    """300,000 characters a second at the very least, on a slow and busy machine."""
    outline = read("一、工作打算\n" + "推进老旧小区改造,开展垃圾分类,走访企业和困难群众,排查消防隐患。\n" * 2000)
    judge(outline, LEXICON)
    begin = time.process_time()
    judge(outline, LEXICON)
    assert len(outline.text) / (time.process_time() - begin) > 300_000


def test_what_is_said_for_form_is_about_no_field(read: Read) -> None:
    """Who was at a meeting and how a letter ends; a long appeal may tell of a field."""
    text = (
        "甲街道2030年工作总结\n一、社区治理\n完善网格,调解纠纷3起。\n特此报告。\n"
        "让我们抓住绿化,清运垃圾,治理河道,建设公园,全力打造生态宜居环境优美的家园!\n"
    )
    labels = [label.theme for label in judge(read(text), Lexicon.default()).labels]
    assert labels[-2:] == ["general", "environment"]
