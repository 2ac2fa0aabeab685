"""Chinese text to counted words.

The segmenter is an own ``jieba.Tokenizer`` for each lexicon, with its words of the class ``term`` added; the global one
of that module is never touched. It reads its dictionary without jieba's cache file (which all users of a machine would
share) and without jieba's messages on standard error. Unknown words are not guessed (no hidden Markov model): a name
that no dictionary has falls apart into single characters, and these are not counted. Names that it has are left out as
well.
"""

from __future__ import annotations

import re
import warnings
from collections import Counter
from typing import TYPE_CHECKING, Any

import pandas as pd

from analysis.language.place_names import names

if TYPE_CHECKING:
    from analysis.lexicon.lexicon import Lexicon

WORD = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff]{2,}")
COUNTED = ("heading", "body")  # types of sentences whose words are counted


def tokenizer(lexicon: Lexicon) -> Any:
    """A jieba.Tokenizer of one's own with the terms of a lexicon."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # jieba 0.42.1 has unescaped regular expressions and a deprecated import
        import jieba  # noqa: PLC0415 - 0.6 s and 60 MB that only this needs
    tokenizer = jieba.Tokenizer()
    with tokenizer.get_dict_file() as file:
        tokenizer.FREQ, tokenizer.total = tokenizer.gen_pfdict(file)
    tokenizer.initialized = True
    # Short ones first: how frequent a term must be to be kept whole depends on the words that are known inside it.
    for term in sorted(lexicon.words("term"), key=lambda term: (len(term), term)):
        tokenizer.add_word(term)
    return tokenizer


def segment(text: str, lexicon: Lexicon) -> list[str]:
    """All tokens in order: words, single characters, signs, numbers. White space inside the text is passed over."""
    return list(lexicon.made(tokenizer).cut("".join(text.split()), HMM=False))


def words(text: str, lexicon: Lexicon) -> list[str]:
    """The Chinese words of two characters or more in a text that are no stop words, in order; names among them."""
    return _kept(segment(text, lexicon), lexicon.words("stop"))


def counted(sentences: pd.DataFrame, lexicon: Lexicon) -> pd.DataFrame:
    """The headings and body sentences, with their counted words as lists in a column ``words``.

    Counted are Chinese words of two characters or more that are neither stop words nor, in that document, names.
    """
    chosen = sentences[sentences["type"].isin(COUNTED)]
    tokens = pd.Series([segment(text, lexicon) for text in chosen["text"]], index=chosen.index, dtype=object)
    kept = tokens.copy()
    for _, found in tokens.groupby(chosen["doc_id"], sort=False):
        left_out = lexicon.words("stop") | names(found, lexicon)
        kept[found.index] = found.map(lambda row, left_out=left_out: _kept(row, left_out))
    return chosen.assign(words=kept)


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


def _kept(tokens: list[str], left_out: frozenset[str]) -> list[str]:
    return [token for token in tokens if WORD.fullmatch(token) and token not in left_out]
