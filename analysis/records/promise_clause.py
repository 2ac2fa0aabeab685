"""A clause of a plan as the words that the grammar of promises knows, in order; what stands between them is plain."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

from analysis.lexicon.particles import DE, JOINTS, SUCH_AS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from analysis.lexicon.lexicon import Lexicon

_NAMED = re.compile(r"“[^”\r\n]{0,80}”|\([^()\r\n]{0,80}\)|《[^》\r\n]{0,80}》")
_OPENS_NAME = frozenset("“(《")
_BREAK = re.compile(r"(?<![0-9]),|,(?![0-9]{3}(?![0-9]))|[;。:!?|\r\n]|——")


Kinds = frozenset[str]
PLAIN: Kinds = frozenset()
TIME, NUMBER, NAME, NO_ACTION = (frozenset({kind}) for kind in ("time", "number", "name", "no_action"))
RECURS = frozenset({"time", "recurs"})
OPENING = frozenset({"how", "joins", "us", "will", "modal", "time"})  # what may stand in front of a verb
_YIELDING = frozenset({"modal", "led", "will"})  # what gives way to a verb behind it
_BEFORE_VERB = OPENING | _YIELDING
_NO_ACT = frozenset({"modal", "led"})
_SHOWS_ACTION = frozenset({"body", "number", "name", "of_action"})
_SURE = frozenset({"will", "time"})


class Token(NamedTuple):
    """A word that the grammar knows, a time, a quantity or a name in marks; or, without kinds, all up to the next."""

    start: int
    end: int
    kinds: Kinds


class Said:
    """A clause: from where to where it stands in the normal form, and its tokens.

    ``kinds`` are those of all of them; ``told`` is the place of the first that says more than when and how.
    """

    __slots__ = ("end", "kinds", "lexicon", "start", "text", "tokens", "told")

    def __init__(self, lexicon: Lexicon, text: str, start: int, end: int, tokens: Sequence[Token]) -> None:
        self.lexicon, self.text, self.start, self.end, self.tokens = lexicon, text, start, end, tokens
        self.kinds: Kinds = PLAIN.union(*[token[2] for token in tokens])
        told = 0
        for token in tokens:
            if token.kinds.isdisjoint(OPENING):
                break
            told += 1
        self.told = told

    def words(self, place: int) -> str:
        """What the token at a place says."""
        token = self.tokens[place]
        return self.text[token.start : token.end]

    def has(self, place: int, kind: str) -> bool:
        """Whether there is a token at a place, of a kind."""
        return kind in self.kinds and 0 <= place < len(self.tokens) and kind in self.tokens[place].kinds

    def first(self, kind: str, since: int = 0) -> int | None:
        """The place of the first token of a kind."""
        if kind not in self.kinds:
            return None
        for place in range(since, len(self.tokens)):
            if kind in self.tokens[place].kinds:
                return place
        return None

    def at(self, position: int) -> int | None:
        """The place of the token that begins at a position of the text."""
        place = bisect_left(self.tokens, (position,))  # in front of the token that begins there, as it is shorter
        return place if place < len(self.tokens) and self.tokens[place].start == position else None

    def part(self, start: int, end: int) -> Said:
        """The stretch of it between two positions of the text."""
        tokens = [token for token in self.tokens if start <= token.start < end]
        return Said(self.lexicon, self.text, start, end, tokens)

    def action(self, since: int) -> int | None:
        """The verb that begins, from a token on, behind no more than adverbs, times and words that give way to it."""
        weak = None
        for place in range(since, len(self.tokens)):
            kinds = self.tokens[place].kinds
            if "verb" in kinds:
                if kinds.isdisjoint(_YIELDING):
                    return place
                weak = place if weak is None else weak
            if kinds.isdisjoint(_BEFORE_VERB):
                break
        return weak

    def led_to(self, place: int) -> bool:
        """Whether words of manner or time stand right in front, and no single sign that may be part of a noun."""
        if not place:
            return False
        before = self.tokens[place - 1]
        if before.kinds.isdisjoint(OPENING):
            return False
        return before.end - before.start > 1 or not before.kinds.isdisjoint(_SURE)

    def nominal(self, place: int) -> bool:
        """Whether a verb is a noun here, as what stands next to it tells: 的|管理, 管理|工作, 服务|、."""
        token = self.tokens[place]
        behind = self.text[token.end] if token.end < self.end else ""
        if behind in (DE, SUCH_AS) or self.text[token.start - 1 : token.start] == DE:
            return True
        if self.led_to(place):
            return False
        return (
            not behind or behind in JOINTS or (self.has(place + 1, "of_action") and "takes_action" not in token.kinds)
        )

    def inner(self, since: int) -> int | None:
        """The verb of what is done behind a phrase that begins at a token: 为老人|实施改造."""
        by_means = self.has(since, "means")
        verbs = [at for at in range(since + 1, len(self.tokens)) if self.has(at, "verb") and not self.nominal(at)]
        first = self._first_acting(since, verbs)
        led = next((at for at in verbs if self.led_to(at) and not (by_means and self.has(at + 1, "joint"))), None)
        ends = led == len(self.tokens) - 1  # 开展精准|招商
        return first if led is None or (ends and first is not None) else led

    def _first_acting(self, since: int, verbs: Sequence[int]) -> int | None:
        """The first of the verbs behind a phrase that is that of what is done, if no adverb leads to it."""
        acting = [at for at in verbs if at > since + 1 and self._acts(since, at)]
        return next((at for at in acting if not self.has(at + 1, "of_action")), acting[0] if acting else None)

    def _acts(self, since: int, place: int) -> bool:
        """Whether a verb behind a phrase, which no adverb leads to, is that of what is done."""
        token, before = self.tokens[place], self.tokens[place - 1]
        if token.end - token.start < 2 or not token.kinds.isdisjoint(_NO_ACT) or self.has(place + 1, "to"):
            return False
        if "joint" in before.kinds or ("noun_too" in token.kinds and not self.has(place + 1, "number")):
            return False
        if self.has(place + 1, "takes_action") and not self.has(place + 1, "noun_too"):
            return False
        if not self.has(since, "verb") or self.has(since, "means"):
            return True
        return not before.kinds.isdisjoint(_SHOWS_ACTION) or self.text[token.start - 1] == SUCH_AS


def clauses(lexicon: Lexicon, text: str, start: int, end: int, marked: Mapping[int, Token]) -> Iterator[Said]:
    """The clauses of a stretch of the text, without what counts them off (二是|改造菜场).

    ``marked`` are its times and quantities by where they begin.
    """
    numbered = lexicon.pattern("clause.numbered")
    names = [found.span() for found in _NAMED.finditer(text, start, end)]
    for found in (*_BREAK.finditer(text, start, end), None):
        stop = found.start() if found else end
        if names and any(first < stop < last for first, last in names):
            continue
        if counted_off := numbered.match(text, start, stop):
            start = counted_off.end()
        if start < stop:
            yield Said(lexicon, text, start, stop, _tokens(lexicon.made(_vocabulary), text, start, stop, marked))
        start = found.end() if found else end


_made = tuple.__new__  # what Token(…) does, in half the time: a report has a token for every third sign


def _tokens(known: _Vocabulary, text: str, start: int, end: int, marked: Mapping[int, Token]) -> list[Token]:
    found: list[Token] = []
    at = plain = start
    while at < end:
        token = (marked and marked.get(at)) or _known(known, text, at)
        if token is None or token[1] > end:
            at += 1
            continue
        if plain < at:
            found.append(_made(Token, (plain, at, PLAIN)))
        found.append(token)
        at = plain = token[1]
    if plain < end:
        found.append(_made(Token, (plain, end, PLAIN)))
    return found


def _known(known: _Vocabulary, text: str, at: int) -> Token | None:
    """The longest word at a place, or the noun that a sign behind makes of a verb (签约|率); else the name."""
    kinds_of, single, lengths, noun_signs = known
    sign = text[at]
    end, kinds = at + 1, single.get(sign)
    for length in lengths.get(text[at : at + 2], ()):
        if longer := kinds_of.get(text[at : at + length]):
            end, kinds = at + length, longer
            break
    if kinds is None:
        found = _NAMED.match(text, at) if sign in _OPENS_NAME else None
        return Token(at, found.end(), NAME) if found else None
    if "verb" in kinds and text[end : end + 1] in noun_signs:
        return Token(at, end + 1, NO_ACTION)
    return _made(Token, (at, end, kinds))


class _Vocabulary(NamedTuple):
    """The words of the grammar.

    ``kinds`` are those of each word, ``single`` those of words of one sign; ``lengths`` are those of the longer words
    that begin with two signs, the longest first.
    """

    kinds: Mapping[str, Kinds]
    single: Mapping[str, Kinds]
    lengths: Mapping[str, Sequence[int]]
    noun_signs: frozenset[str]


def _vocabulary(lexicon: Lexicon) -> _Vocabulary:
    """The words of the classes that the entries of ``promise_words.toml`` name; the key of an entry is a kind."""
    found: dict[str, set[str]] = {}
    for kind in lexicon.patterns("promise_words"):
        for name in lexicon.named_in(f"promise_words.{kind}"):
            for word in lexicon.words(name):
                found.setdefault(word, set()).add(kind)
    kinds = {word: frozenset(of_word) for word, of_word in found.items()}
    lengths: dict[str, set[int]] = {}
    for word in kinds:
        if len(word) > 1:
            lengths.setdefault(word[:2], set()).add(len(word))
    return _Vocabulary(
        kinds,
        {word: of_word for word, of_word in kinds.items() if len(word) == 1},
        {signs: sorted(of_signs, reverse=True) for signs, of_signs in lengths.items()},
        lexicon.words("noun_sign"),
    )
