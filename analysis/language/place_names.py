"""Names of places, told from words of policy, so that a district is not found to be set apart by its own name."""

from __future__ import annotations

import re
from collections import Counter
from importlib.resources import files
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from analysis.lexicon.lexicon import Lexicon

HAN = re.compile(r"[\u4e00-\u9fff]")
LEAST, GLUED, TITLED = 5, 0.8, 0.25  # occurrences; share of them beside one same character; share before an authority


def places(lexicon: Lexicon) -> frozenset[str]:
    """Words that jieba's dictionary marks as places (``ns``), but for those that reports use as common words."""
    return lexicon.made(_places)


def _places(lexicon: Lexicon) -> frozenset[str]:
    dictionary = files("jieba").joinpath("dict.txt").read_text(encoding="utf-8")
    marked = re.findall(r"^(\S{2,}) \d+ ns$", dictionary, re.MULTILINE)
    return frozenset(marked) - lexicon.words("not_name")


def names(segmented: Iterable[Sequence[str]], lexicon: Lexicon) -> frozenset[str]:
    """The words of one document that are names, or pieces of names, of places; stop words never are.

    ``segmented`` are its sentences as tokens. A word is a name when the dictionary says so; when it is one but for the
    last character (涞源 beside 涞源县); when the document has it before the kind of authority (街道) more than now and
    then; or when it is nearly always beside one same single character, which makes both a piece of a longer word of no
    dictionary.
    """
    sentences = list(segmented)
    counts = Counter(token for tokens in sentences for token in tokens)
    pairs = Counter(pair for tokens in sentences for pair in pairwise(tokens))
    known = _listed(counts, lexicon) | _titled(pairs, counts, lexicon.words("authority")) | _glued(pairs, counts)
    return frozenset(known & counts.keys() - lexicon.words("stop"))


def _listed(counts: Counter[str], lexicon: Lexicon) -> frozenset[str]:
    known, ends = places(lexicon).intersection(counts), lexicon.words("place_end")
    return known | {word[:-1] for word in known if len(word) > 2 and word[-1] in ends}


def _titled(pairs: Counter[tuple[str, str]], counts: Counter[str], authority: frozenset[str]) -> set[str]:
    titled: Counter[str] = Counter()
    for (left, right), n in pairs.items():
        if right in authority and len(left) > 1:
            titled[left] += n
    return {word for word, n in titled.items() if n > 1 and n >= TITLED * counts[word]}


def _glued(pairs: Counter[tuple[str, str]], counts: Counter[str]) -> set[str]:
    found: set[str] = set()
    for (left, right), n in pairs.items():
        if n < GLUED * LEAST:
            continue
        long, single = (left, right) if len(left) > len(right) else (right, left)
        glued = len(single) == 1 < len(long) and HAN.match(single) and counts[long] >= LEAST
        if glued and n >= GLUED * counts[long]:
            found.add(long)
    return found
