"""Chinese text to counted words.

Each lexicon has a segmenter of its own, with its words of the class ``term`` added to jieba's dictionary; the global
one of that module is never touched. Unknown words are not guessed (no hidden Markov model): a name that no dictionary
has falls apart into single characters, and these are not counted. Names that it has are left out as well.
"""

from __future__ import annotations

import re
from collections import Counter
from itertools import chain
from typing import TYPE_CHECKING

import pandas as pd

from analysis.language.place_names import names
from analysis.themes.attention import parts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from analysis.lexicon.lexicon import Lexicon

WORD = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff]{2,}")
COUNTED = ("heading", "body")  # types of sentences whose words are counted
READ = ("sentence_id", "doc_id", "section_id", "part", "type", "theme", "words")


def cutter(lexicon: Lexicon) -> Callable[[str], list[str]]:
    """Cuts a text without blanks into tokens, by jieba's dictionary and the terms of a lexicon."""
    from analysis.language.segmenter import Segmenter, dictionary  # noqa: PLC0415 - 1 s and 100 MB that only this needs

    return Segmenter(dictionary(lexicon.words("term"))).cut


def segment(text: str, lexicon: Lexicon) -> list[str]:
    """All tokens in order: words, single characters, signs, numbers. White space inside the text is passed over."""
    return lexicon.made(cutter)("".join(text.split()))


def words(text: str, lexicon: Lexicon) -> list[str]:
    """The Chinese words of two characters or more in a text that are no stop words, in order; names among them."""
    tokens = segment(text, lexicon)
    kept = _words(tokens, lexicon.words("stop"))
    return [token for token in tokens if token in kept]


def counted(sentences: pd.DataFrame, lexicon: Lexicon) -> pd.DataFrame:
    """The headings and body sentences, with their counted words as lists in a column ``words``.

    Counted are Chinese words of two characters or more that are neither stop words nor, in that document, names.
    """
    chosen = sentences[sentences["type"].isin(COUNTED)]
    tokens = [segment(text, lexicon) for text in chosen["text"]]
    made: list[list[str]] = [[]] * len(tokens)
    for places in chosen.groupby("doc_id", sort=False).indices.values():
        own = [tokens[at] for at in places]
        kept = _words(chain.from_iterable(own), lexicon.words("stop") | names(own, lexicon))
        for at, row in zip(places, own, strict=True):
            made[at] = [token for token in row if token in kept]
    return chosen.assign(words=pd.Series(made, index=chosen.index, dtype=object))


def read_words(sentences: pd.DataFrame, lexicon: Lexicon) -> pd.DataFrame:
    """What terms and topics are made of, so that sentences are cut once for both: the columns READ of ``counted``.

    ``part`` is the number of the part of its document that a sentence is in. Of a large corpus it is made of some
    documents at a time; no document depends on another.
    """
    return counted(sentences.assign(part=parts(sentences)), lexicon)[list(READ)]


def bigrams(sentences: pd.DataFrame) -> pd.DataFrame:
    """The headings and body sentences with all pairs of neighbouring Chinese characters as lists in ``words``.

    A reading without segmenter, stop words and names, to see what hangs on these.
    """
    chosen = sentences[sentences["type"].isin(COUNTED)]
    runs = chosen["text"].map(lambda text: WORD.findall("".join(text.split())))
    pairs = [[run[at : at + 2] for run in found for at in range(len(run) - 1)] for found in runs]
    return chosen.assign(words=pd.Series(pairs, index=chosen.index, dtype=object))


def named(sentences: pd.DataFrame, lexicon: Lexicon) -> pd.DataFrame:
    """One row per document × name of a place that is not counted there: doc_id, name, count; most frequent first."""
    chosen = sentences[sentences["type"].isin(COUNTED)]
    rows = []
    for doc_id, own in chosen.groupby("doc_id", sort=False):
        tokens = [segment(text, lexicon) for text in own["text"]]
        left_out = names(tokens, lexicon)
        times = Counter(token for row in tokens for token in row if token in left_out and WORD.fullmatch(token))
        rows += [(doc_id, name, n) for name, n in sorted(times.items(), key=lambda one: (-one[1], one[0]))]
    return pd.DataFrame(rows, columns=["doc_id", "name", "count"])


def _words(tokens: Iterable[str], left_out: frozenset[str]) -> frozenset[str]:
    """The Chinese words of two characters or more among some tokens."""
    return frozenset(token for token in set(tokens) if WORD.fullmatch(token)) - left_out
