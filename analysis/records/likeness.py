"""Whether quantities with the same canonical indicator are of the same thing: what their words say beyond its code.

An indicator is a class of things: 交通事故纠纷 are disputes, 各类矛盾纠纷 are so too, and only the second are all of
them. What the words say beyond the thing itself is either an action (排查, 化解), or it narrows the thing (交通事故),
or it says nothing of either (各类): words of the classes SAYS_NOTHING.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from analysis.lexicon.classes import any_of
from analysis.lexicon.particles import DE, JOINTS, SUCH_AS
from analysis.records.canonical import indicators
from analysis.records.crosswalk import cut

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from analysis.lexicon.lexicon import Lexicon
    from analysis.records.canonical import Indicator
    from analysis.records.crosswalk import Cut

SAYS_NOTHING = ("narrows_nothing", "stop", "mere_verb", "general_noun", "there_is")
_NAMES_NOTHING = ("narrows_nothing", "mere_verb", "there_is")
_CUT = "\0"  # stands where words have been taken out
ALIKE = "alike_"  # begins the names of the classes of units that count one thing alike
# What is done to things tells two counts of them apart; an amount or a rate comes about in the way that its code says.
_DONE_TO = frozenset({"count", "area", "length", "volume", "mass"})


class Likeness(NamedTuple):
    """What two quantities of one code must share to be of the same thing; empty says nothing beyond the code.

    ``action`` are the classes of what is done, ``thing`` what an indicator of several kinds is called, ``scope`` the
    words that narrow it.
    """

    action: str
    thing: str
    scope: str


def likeness(indicator: str, code: str, dimension: str, lexicon: Lexicon) -> Likeness:
    """What the words of a quantity say beyond the thing that its code names. A code that is not known says nothing."""
    own = lexicon.made(_known).get(code)
    if own is None:
        return Likeness("", "", indicator)
    said = cut(indicator, lexicon)
    classes = {name for token in said.tokens for name in token.classes & said.actions}
    action = " ".join(sorted(classes)) if dimension in _DONE_TO else ""
    named = own.also.union(*(wording.object | wording.needs for wording in own.wordings))
    thing = "".join(said.text[one.start : one.end] for one in said.tokens if one.classes & named)
    return Likeness(action, thing if own.several else "", "、".join(_narrowing(said, named, lexicon)))


def is_stock(code: str, lexicon: Lexicon) -> bool:
    """Whether an indicator is how many there are at a time, so that the length of a period makes no difference."""
    own = lexicon.made(_known).get(code)
    return own is not None and own.stock and code == own.code


def unit(name: str, lexicon: Lexicon) -> str:
    """The unit by which those that count one thing alike are told: of 件, 起 and 宗 the same."""
    return lexicon.made(_units).get(name, name)


def said_of(words: str, name: str, lexicon: Lexicon) -> str:
    """The first word of a class that stands in some words; empty where there is none."""
    finders = lexicon.made(_finders)
    if name not in finders:
        finders[name] = re.compile(any_of(lexicon.words(name)))
    found = finders[name].search(words)
    return found.group() if found else ""


def named(indicator: str, lexicon: Lexicon) -> str:
    """What the words of a quantity name: without what is done, signs and mere words of measure (新建公园面积: 公园)."""
    said, bare, at, left = cut(indicator, lexicon), lexicon.made(_bare), 0, ""
    for token in said.tokens:
        if token.classes & said.actions:
            left, at = left + said.text[at : token.start] + _CUT, token.end
    return bare.sub("", left + said.text[at:]).replace(_CUT, "")


def _narrowing(said: Cut, named: frozenset[str], lexicon: Lexicon) -> Iterator[str]:
    """The pieces of a text that are neither what is named, nor what is done, nor words that say nothing."""
    nothing, at, left = lexicon.made(_nothing), 0, ""
    for token in said.tokens:
        left += nothing.sub(_CUT, said.text[at : token.start])
        word, at = said.text[token.start : token.end], token.end
        left += _CUT if token.classes & (named | said.actions) or nothing.fullmatch(word) else word
    return filter(None, (left + nothing.sub(_CUT, said.text[at:])).split(_CUT))


def _known(lexicon: Lexicon) -> Mapping[str, Indicator]:
    return {code: one for one in indicators(lexicon) for code in (one.code, one.growth, one.each) if code}


def _finders(_: Lexicon) -> dict[str, re.Pattern[str]]:
    """For the classes that were asked for so far."""
    return {}


def _nothing(lexicon: Lexicon) -> re.Pattern[str]:
    words = {word for name in SAYS_NOTHING for word in lexicon.words(name)}
    return re.compile(any_of([*words, *JOINTS, DE, SUCH_AS]))


def _bare(lexicon: Lexicon) -> re.Pattern[str]:
    words = {word for name in _NAMES_NOTHING for word in lexicon.words(name)}
    return re.compile(any_of([*words, *JOINTS, DE, SUCH_AS]))


def _units(lexicon: Lexicon) -> Mapping[str, str]:
    """The first of each class, in the order of the lexicon, for all of it."""
    order = list(lexicon.table("units.toml"))
    classes = (lexicon.words(name) for name in lexicon.table("classes.toml") if name.startswith(ALIKE))
    return {word: min(words, key=order.index) for words in classes for word in words}
