"""Names of places, told from words of policy, so that a district is not found to be set apart by its own name."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
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
    authority, place_end = lexicon.words("authority"), lexicon.words("place_end")
    counts: Counter[str] = Counter()
    titled: Counter[str] = Counter()
    beside: dict[str, Counter[str]] = defaultdict(Counter)
    for tokens in segmented:
        counts.update(tokens)
        for left, right in pairwise(tokens):
            if len(right) > 1 and len(left) == 1 and HAN.match(left):
                beside[right]["<" + left] += 1
            if len(left) > 1 and len(right) == 1 and HAN.match(right):
                beside[left][">" + right] += 1
            elif len(left) > 1 and right in authority:
                titled[left] += 1
    known = {word for word in counts if word in places(lexicon)}
    known |= {word[:-1] for word in known if len(word) > 2 and word[-1] in place_end}
    known |= {word for word, n in titled.items() if n > 1 and n >= TITLED * counts[word]}
    known |= {
        word
        for word, neighbours in beside.items()
        if counts[word] >= LEAST and max(neighbours.values()) >= GLUED * counts[word]
    }
    return frozenset(word for word in known if word in counts) - lexicon.words("stop")
