from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pandas as pd
import pytest

from analysis.language.tokens import counted, segment, words
from analysis.lexicon.lexicon import Lexicon

Say = Callable[..., pd.DataFrame]
LEXICON = Lexicon.default()


def test_words_are_chinese_words_of_two_characters_that_are_no_stop_words() -> None:
    """Numbers, signs, Latin letters, single characters and words of grammar are not counted."""
    text = "进一步推进老旧小区改造,完成3个APP和5.2亿元的物业服务项目。"
    assert words(text, LEXICON) == [
        "老旧小区",
        "改造",
        "物业服务",
    ]


def test_white_space_inside_words_is_passed_over() -> None:
    """Sources have stray spaces inside words."""
    assert words("老旧 小\u3000区\n改 造", LEXICON) == ["老旧小区", "改造"]


def test_nothing_is_lost_in_segmenting() -> None:
    """Tokens put together again are the text without its white space."""
    text = "2030年,街道(社区)将“一网统管”…… \u200b🙂abc"
    assert "".join(segment(text, LEXICON)) == "".join(text.split())


@pytest.mark.parametrize("text", ["", "   ", "。。。", "123", "🙂", "abc def"])
def test_text_without_chinese_has_no_words(text: str) -> None:
    """Ugly input is no error."""
    assert words(text, LEXICON) == []


def test_no_term_is_a_stop_word() -> None:
    """A term that is not counted would be kept together for nothing."""
    assert not LEXICON.words("term") & LEXICON.words("stop")


def test_global_jieba_stays_as_it_was_and_nothing_is_written(tmp_path: Path) -> None:
    """No message on standard error, no file in the temporary folder, no term in the global dictionary."""
    code = (
        "import jieba; from analysis.language.tokens import segment\n"
        "from analysis.lexicon.lexicon import Lexicon; segment('业委会', Lexicon.default())\n"
        "assert not jieba.dt.initialized and not jieba.dt.FREQ and not jieba.user_word_tag_tab"
    )
    run = subprocess.run(
        [sys.executable, "-c", code], cwd=Path(__file__).parents[2], env={"TMPDIR": str(tmp_path), "PATH": ""},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (run.returncode, run.stderr) == (0, "")
    assert list(tmp_path.iterdir()) == []


def test_front_matter_and_glossary_are_not_counted(say: Say) -> None:
    """Headings and body sentences are, each with its words."""
    sentences = say(("a", "垃圾分类"), ("a", "消防安全"), ("a", "养老服务"), ("a", "招商引资"))
    sentences["type"] = ["front", "heading", "body", "glossary"]
    assert counted(sentences, LEXICON)["words"].tolist() == [["消防安全"], ["养老服务"]]


def test_names_are_left_out_in_their_document_only(say: Say) -> None:
    """枫叶街道 makes 枫叶 a name in a; in b it is a word."""
    named = [("a", "枫叶街道开展垃圾分类"), ("a", "枫叶街道排查消防隐患")]
    first, second, other = counted(say(*named, ("b", "清扫枫叶")), LEXICON)["words"]
    assert "枫叶" not in [*first, *second]
    assert "枫叶" in other


def test_no_sentences_are_fine(say: Say) -> None:
    """An empty table stays one."""
    assert counted(say().iloc[:0], LEXICON).empty
