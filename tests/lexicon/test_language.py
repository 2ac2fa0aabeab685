"""Every word that decides what is counted does so, one by one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pandas as pd
import pytest

from analysis.language import tokens
from analysis.language.keyness import terms
from analysis.lexicon.lexicon import Lexicon
from tests.language.by_jieba import tokenizer
from tests.lexicon.laid import laid, without

if TYPE_CHECKING:
    from collections.abc import Iterable

LEXICON = Lexicon.default()


class Row(NamedTuple):
    """A word, its class, a text, and the words that the text has where the word is not of the class."""

    word: str
    of: str
    text: str
    without: str


def reviewed(of: str) -> list[Row]:
    """The words of a class, as people have read them."""
    lines = Path(__file__).with_name("language.tsv").read_text(encoding="utf-8").splitlines()[1:]
    return [row for row in (Row(*line.split("\t")) for line in lines) if row.of == of]


def counted(texts: Iterable[str], lexicon: Lexicon) -> list[str]:
    """The counted words of each text, each a report of its own."""
    sentences = pd.DataFrame({"doc_id": [f"d{at}" for at, _ in enumerate(texts)], "text": list(texts), "type": "body"})
    return [" ".join(words) for words in tokens.counted(sentences, lexicon)["words"]]


@pytest.mark.parametrize("of", ["stop", "term", "not_name", "authority", "place_end"])
def test_words_are_those_reviewed(of: str) -> None:
    """A line that is taken out of the lexicon or added to it is missed here."""
    assert LEXICON.words(of) == {row.word for row in reviewed(of)}


def test_no_stop_word_is_a_word_of_a_text(tmp_path: Path) -> None:
    """It would be one if it were not in the list: the segmenter finds it."""
    rows, bare = reviewed("stop"), without("stop", tmp_path)
    assert [row for row in rows if " ".join(tokens.words(row.text, bare)) != row.without] == []
    assert [row for row in rows if " ".join(tokens.words(row.text, LEXICON)) == row.without] == []


@pytest.mark.parametrize("of", ["not_name", "authority", "place_end"])
def test_each_word_changes_what_is_counted(of: str, tmp_path: Path) -> None:
    """A common word is counted; what stands before 街道 or ends as places do is a name and is not."""
    rows = reviewed(of)
    texts = [row.text for row in rows]
    now, bare = counted(texts, LEXICON), counted(texts, without(of, tmp_path))
    assert [(row, read) for row, read in zip(rows, bare, strict=True) if read != row.without] == []
    assert [row for row, read in zip(rows, now, strict=True) if read == row.without] == []


def test_each_term_changes_the_cut(tmp_path: Path) -> None:
    """With it the segmenter keeps it whole; at the frequency that jieba's dictionary has for it, it does not."""
    ours, bare = (tokenizer(one.words("term")) for one in (LEXICON, without("term", tmp_path)))

    def cut(row: Row) -> str:
        return " ".join(ours.cut(row.text, HMM=False))

    wrong = []
    for row in reviewed("term"):
        known, ours.FREQ[row.word] = ours.FREQ[row.word], bare.FREQ.get(row.word, 0)
        apart = cut(row)
        ours.FREQ[row.word] = known
        if apart != row.without or row.word in apart.split() or row.word not in cut(row).split():
            wrong.append((row, apart))
    assert wrong == []


def test_a_stop_word_is_added_in_one_line(tmp_path: Path) -> None:
    """A folder that is laid over the lexicon takes 灯塔 out of the table `terms`."""
    sentences = pd.DataFrame(
        {
            "sentence_id": ["a1", "b1"], "doc_id": ["a", "b"], "type": "body", "section_id": None, "theme": "general",
            "text": ["灯塔和消防。", "灯塔和养老。"],
        }
    )  # fmt: skip
    assert set(terms(sentences, LEXICON)["term"]) == {"灯塔", "消防", "养老"}
    assert set(terms(sentences, laid(tmp_path, words='"灯塔" = "stop"\n'))["term"]) == {"消防", "养老"}


def test_a_term_is_added_in_one_line(tmp_path: Path) -> None:
    """Two lexicons cut the same text side by side, each in its way."""
    lexicon = laid(tmp_path, words='"灯塔守护员" = "term"\n')
    assert tokens.words("灯塔守护员", lexicon) == ["灯塔守护员"]
    assert tokens.words("灯塔守护员", LEXICON) == ["灯塔", "守护员"]
