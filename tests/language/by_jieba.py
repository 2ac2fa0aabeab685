"""jieba as it is, to hold the segmenter against."""

from __future__ import annotations

from typing import TYPE_CHECKING

import jieba

if TYPE_CHECKING:
    from collections.abc import Iterable


def tokenizer(terms: Iterable[str]) -> jieba.Tokenizer:
    """A ``jieba.Tokenizer`` of one's own that keeps some more words whole, without a cache file.

    Short ones first: how frequent a term must be to be kept whole depends on the words that are known inside it.
    """
    made = jieba.Tokenizer()
    with made.get_dict_file() as file:
        made.FREQ, made.total = made.gen_pfdict(file)
    made.initialized = True
    for term in sorted(terms, key=lambda term: (len(term), term)):
        made.add_word(term)
    return made
