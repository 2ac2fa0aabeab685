"""A clause of a plan as the words that the grammar of promises knows, in order; what stands between them is plain."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from analysis.lexicon.particles import DE, EACH, JOINTS, SUCH_AS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from analysis.lexicon.lexicon import Lexicon
    from analysis.parsing.decision import Span

NAMED = re.compile(r"“[^”\r\n]{0,80}”|\([^()\r\n]{0,80}\)|《[^》\r\n]{0,80}》")
BREAK = re.compile(r"(?<![0-9]),|,(?![0-9]{3}(?![0-9]))|[;。:!?|\r\n]|——")
PLAIN: frozenset[str] = frozenset()
TIME, NUMBER, NAME, COMPOUND = (frozenset({kind}) for kind in ("time", "number", "name", "compound"))
RECURS = frozenset({"time", "recurs"})
OPENING = frozenset({"how", "joins", "us", "will", "modal", "time"})  # what may stand in front of a verb
YIELDING = frozenset({"modal", "led", "will"})  # what gives way to a verb behind it


class Token(NamedTuple):
    """A word that the grammar knows, a time, a quantity or a name in marks; or, without kinds, all up to the next."""

    start: int
    end: int
    kinds: frozenset[str]


@dataclass(frozen=True)
class Said:
    """A clause of a sentence: from where to where it stands in the normal form, and its tokens.

    ``told`` is the token before which all is said only of when and how: what does something, or has something done to
    it, begins there.
    """

    lexicon: Lexicon
    text: str
    start: int
    end: int
    tokens: Sequence[Token]

    def words(self, token: Token) -> str:
        """What a token says."""
        return self.text[token.start : token.end]

    def has(self, place: int, kind: str) -> bool:
        """Whether there is a token at a place, of a kind."""
        return 0 <= place < len(self.tokens) and kind in self.tokens[place].kinds

    def holds(self, position: int) -> bool:
        """Whether what begins at a position of the text begins in the clause."""
        return self.start <= position < self.end

    def says(self, pattern: str) -> Span | None:
        """Where a pattern of the lexicon is first found in the clause."""
        found = self.lexicon.pattern(pattern).search(self.text, self.start, self.end)
        return found.span() if found else None

    def first(self, kind: str, since: int = 0) -> int | None:
        """The place of the first token of a kind."""
        return next((at for at in range(since, len(self.tokens)) if kind in self.tokens[at].kinds), None)

    @cached_property
    def told(self) -> int:
        """The place of the first token that says more than when and how."""
        place = 0
        while place < len(self.tokens) and self.tokens[place].kinds & OPENING:
            place += 1
        return place

    def action(self, place: int) -> int | None:
        """The verb that begins behind no more than adverbs, times and words that give way to it."""
        weak = None
        for at in range(place, len(self.tokens)):
            kinds = self.tokens[at].kinds
            if "verb" in kinds and not kinds & YIELDING:
                return at
            if "verb" in kinds and weak is None:
                weak = at
            if not kinds & OPENING and not kinds & YIELDING:
                break
        return weak

    def rest(self, place: int) -> Said:
        """The clause from a token on."""
        return Said(self.lexicon, self.text, self.tokens[place].start, self.end, self.tokens[place:])

    def nominal(self, place: int) -> bool:
        """Whether a verb is a noun here, as what stands next to it tells: 的|管理, 管理|工作, 服务|、."""
        token = self.tokens[place]
        behind = self.text[token.end : min(token.end + 1, self.end)]
        if behind in (DE, SUCH_AS) or self.text[token.start - 1 : token.start] == DE:
            return True
        if self.led_to(place):
            return False
        return not behind or behind in JOINTS or (self.has(place + 1, "tail") and "takes_action" not in token.kinds)

    def inner(self, since: int) -> int | None:
        """The verb of what is done behind a phrase that begins at a token: 为老人|实施改造."""
        strong = weak = None
        last = len(self.tokens) - 1
        for at in range(since + 1, len(self.tokens)):
            if not self.has(at, "verb") or self.nominal(at):
                continue
            if self.led_to(at) and not (self.has(since, "means") and self.text[self.tokens[at].end :][:1] in tuple(JOINTS)):
                return strong if strong is not None and at == last else at
            if at > since + 1 and self._acts(since, at):
                if self.has(at + 1, "tail"):
                    weak = at if weak is None else weak
                elif strong is None:
                    strong = at
        return weak if strong is None else strong

    def _acts(self, since: int, place: int) -> bool:
        """Whether a verb behind a phrase, which no adverb leads to, is that of what is done."""
        token, before = self.tokens[place], self.tokens[place - 1]
        if token.kinds & {"modal", "led"} or token.end - token.start < 2 or self.has(place + 1, "to"):
            return False
        if ("noun_too" in token.kinds and not self.has(place + 1, "number")) or "joint" in before.kinds:
            return False
        if self.has(place + 1, "takes_action") and not self.has(place + 1, "noun_too"):
            return False
        if not self.has(since, "verb") or self.has(since, "means"):
            return True
        return bool(before.kinds & {"body", "number", "name", "tail"}) or self.text[token.start - 1] == SUCH_AS

    def led_to(self, place: int) -> bool:
        """Whether words of manner or time stand right in front, and no single sign that may be part of a noun."""
        before = self.tokens[place - 1] if place else None
        return before is not None and bool(before.kinds & OPENING) and (
            before.end - before.start > 1 or bool(before.kinds & {"will", "time"})
        )

    @property
    def apportions(self) -> bool:
        """Whether the clause says what each of several does."""
        return EACH in self.text[self.start : self.end]


def said(lexicon: Lexicon, text: str, start: int, end: int, marked: Mapping[int, Token]) -> Said:
    """A clause with its tokens; ``marked`` are the times and quantities by where they begin."""
    return Said(lexicon, text, start, end, list(_tokens(lexicon, text, start, end, marked)))


def _tokens(lexicon: Lexicon, text: str, start: int, end: int, marked: Mapping[int, Token]) -> Iterator[Token]:
    vocabulary = lexicon.made(_vocabulary)
    at = plain = start
    while at < end:
        token = marked.get(at) or _named(text, at, end) or _word(vocabulary, text, at, end)
        if token is None or token.end > end:
            at += 1
            continue
        if plain < at:
            yield Token(plain, at, PLAIN)
        yield token
        at = plain = token.end
    if plain < end:
        yield Token(plain, end, PLAIN)


def _named(text: str, at: int, end: int) -> Token | None:
    if text[at] not in "“(《":
        return None
    found = NAMED.match(text, at, end)
    return Token(at, found.end(), NAME) if found else None


class _Vocabulary(NamedTuple):
    """The kinds of each word, and the lengths of the words that begin with a sign, the longest first."""

    kinds: Mapping[str, frozenset[str]]
    lengths: Mapping[str, Sequence[int]]
    noun_signs: frozenset[str]


def _word(known: _Vocabulary, text: str, at: int, end: int) -> Token | None:
    for length in known.lengths.get(text[at], ()):
        if at + length <= end and (kinds := known.kinds.get(text[at : at + length])):
            if "verb" in kinds and text[at + length : at + length + 1] in known.noun_signs:
                return Token(at, at + length + 1, COMPOUND)
            return Token(at, at + length, kinds)
    return None


def _vocabulary(lexicon: Lexicon) -> _Vocabulary:
    """The words of the classes that the entries of ``promise_words.toml`` name; the key of an entry is a kind."""
    kinds: dict[str, set[str]] = {}
    for kind in lexicon.patterns("promise_words"):
        for name in lexicon.named_in(f"promise_words.{kind}"):
            for word in lexicon.words(name):
                kinds.setdefault(word, set()).add(kind)
    lengths: dict[str, set[int]] = {}
    for word in kinds:
        lengths.setdefault(word[0], set()).add(len(word))
    return _Vocabulary(
        {word: frozenset(of_word) for word, of_word in kinds.items()},
        {sign: sorted(of_sign, reverse=True) for sign, of_sign in lengths.items()},
        lexicon.words("noun_sign"),
    )
