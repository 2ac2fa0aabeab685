"""Names of places, told from words of policy, so that a district is not found to be set apart by its own name."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from functools import cache
from importlib.resources import files
from itertools import pairwise
from typing import TYPE_CHECKING

from analysis.lexicon import read_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

HAN = re.compile(r"[\u4e00-\u9fff]")
SUFFIXES = "省市县区镇乡村路街河江湖山岛湾港"
AUTHORITY = "街道"
LEAST, GLUED, TITLED = 5, 0.8, 0.25  # occurrences; share of them beside one same character; share before AUTHORITY


@cache
def places() -> frozenset[str]:
    """Words that jieba's dictionary marks as places (``ns``), but for those that reports use as common words."""
    dictionary = files("jieba").joinpath("dict.txt").read_text(encoding="utf-8")
    marked = re.findall(r"^(\S{2,}) \d+ ns$", dictionary, re.MULTILINE)
    return frozenset(marked) - frozenset(read_words("not_names.txt"))


def names(segmented: Iterable[Sequence[str]], common: frozenset[str]) -> frozenset[str]:
    """The words of one document that are names, or pieces of names, of places; ``common`` words never are.

    ``segmented`` are its sentences as tokens. A word is a name when the dictionary says so; when it is one but for the
    last character (涞源 beside 涞源县); when the document has it before 街道 more than now and then; or when it is
    nearly always beside one same single character, which makes both a piece of a longer word of no dictionary.
    """
    counts: Counter[str] = Counter()
    beside: dict[str, Counter[str]] = defaultdict(Counter)
    for tokens in segmented:
        counts.update(tokens)
        for left, right in pairwise(tokens):
            if len(right) > 1 and len(left) == 1 and HAN.match(left):
                beside[right]["<" + left] += 1
            if len(left) > 1 and ((len(right) == 1 and HAN.match(right)) or right == AUTHORITY):
                beside[left][">" + right] += 1
    known = {word for word in counts if word in places()}
    known |= {word[:-1] for word in known if len(word) > 2 and word[-1] in SUFFIXES}
    for word, neighbours in beside.items():
        titled = neighbours.pop(">" + AUTHORITY, 0)
        if titled > 1 and titled >= TITLED * counts[word]:
            known.add(word)
        if neighbours and counts[word] >= LEAST and max(neighbours.values()) >= GLUED * counts[word]:
            known.add(word)
    return frozenset(word for word in known if word in counts and word not in common)
