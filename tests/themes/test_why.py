"""What weighed for a theme is told in words."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from analysis.lexicon.lexicon import Lexicon
from analysis.parsing.model import Outline
from analysis.tables.vocabularies import THEMES
from analysis.themes.classifier import probabilities
from analysis.themes.context import views
from analysis.themes.counted import counted
from analysis.themes.weights import shipped
from analysis.themes.why import THE_OTHERS, why, why_theme

LEXICON = Lexicon.default()
Read = Callable[[str], Outline]


def told(outline: Outline, text: str) -> dict[str, float]:
    """What weighed for the theme of the sentence of this text; ^ marks words of the heading above it."""
    index = [sentence.text for sentence in outline.sentences].index(text)
    at = {"heading above": "^", "heading above that": "^^"}
    return {at.get(reason.place, "") + reason.what: reason.weight for reason in why(outline, index, LEXICON)}


def test_the_words_of_the_sentence_come_first(read: Read) -> None:
    """垃圾分类 made it environment; 企业 spoke for another theme, and so against it."""
    found = told(read("一、工作打算\n开展垃圾分类,服务各家企业。\n"), "开展垃圾分类,服务各家企业。")
    assert next(iter(found)) == "垃圾分类"
    assert found["垃圾分类"] > 0 > found["企业"]


def test_headings_and_other_sentences_are_told_apart(read: Read) -> None:
    """A sentence without a word of its own has its theme from around it."""
    text = "一、工作打算\n(一)推进垃圾分类\n增设8处。加强河道保洁。\n"
    found = told(read(text), "增设8处。")
    assert found["^垃圾分类"] > 0
    assert found[THE_OTHERS] > 0
    assert not [what for what in found if what.startswith("河道")]


def test_what_is_general_is_told_by_what_it_lacks(read: Read) -> None:
    """The date of a report has no word of any theme and stands under no heading."""
    outline = read("某某街道2030年工作报告\n(2030年1月5日)\n一、工作打算\n排查消防隐患。\n")
    found = told(outline, "(2030年1月5日)")
    assert found["no word of any theme"] > 0


def test_a_lone_sentence_has_reasons(read: Read) -> None:
    """Nothing stands above or beside it."""
    assert told(read("排查消防隐患。"), "排查消防隐患。")["消防隐患"] > 0


def test_a_theme_is_explained_in_a_line(read: Read) -> None:
    """The words that weighed for the theme that is asked for; without any, those of the headings; else nothing."""
    outline = read("一、推进垃圾分类\n开展垃圾分类,服务各家企业。\n甲乙丙丁。\n")
    assert why_theme(outline, 1, "environment", LEXICON) == "垃圾分类"
    assert "企业" in why_theme(outline, 1, "economy", LEXICON)
    assert "垃圾分类" not in why_theme(outline, 1, "economy", LEXICON)
    assert why_theme(outline, 2, "environment", LEXICON).startswith("垃圾分类")
    assert why_theme(read("甲乙丙丁。"), 0, "environment", LEXICON) == ""


def test_a_reason_is_what_is_lost_without_the_word(read: Read) -> None:
    """The log odds of the sentence with the term less those of the same one, its heading and neighbours, without it."""

    def log_odds(text: str) -> float:
        outline = read(f"一、工作打算\n{text}\n")
        at, weights = counted(outline, LEXICON), shipped(LEXICON)
        chance = probabilities(at, *views(at, LEXICON), weights)[1, THEMES.index("environment")]
        return float(np.log(chance / (1 - chance)))

    found = told(read("一、工作打算\n甲乙垃圾分类甲乙企业。\n"), "甲乙垃圾分类甲乙企业。")
    lost = log_odds("甲乙垃圾分类甲乙企业。") - log_odds("甲乙甲乙甲乙甲乙企业。")
    assert found["垃圾分类"] == pytest.approx(lost)
