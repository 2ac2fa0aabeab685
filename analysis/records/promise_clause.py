"""A clause of a plan as the rules of promises see it: its tokens, and what they tell of each other."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from analysis.lexicon.particles import DE, JOINTS, SUCH_AS
from analysis.parsing.decision import sort_of
from analysis.records.promise_tokens import NAME, PLAIN, Token, tokens, vocabulary

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from analysis.lexicon.lexicon import Lexicon
    from analysis.parsing.decision import Span
    from analysis.records.promise_tokens import Kinds

_NAMES = r"“[^”\r\n]{0,80}”|\([^()\r\n]{0,80}\)|《[^》\r\n]{0,80}》"
_BREAKS = r",(?:(?<![0-9],)|(?![0-9]{3}(?![0-9])))|;|。|:|!|\?|\||\r|\n|——"  # 51,236 is one number
_EDGE = re.compile(f"{_NAMES}|{_BREAKS}")  # signs in a list, and in no set: so the engine skips what begins none
_OPENS_NAME = frozenset("“(《")
OPENING = frozenset({"how", "joins", "us", "will", "modal", "time"})  # what may stand in front of a verb
_YIELDING = frozenset({"modal", "led", "will"})  # what gives way to a verb behind it
_BEFORE_VERB = OPENING | _YIELDING
_NO_ACT = frozenset({"modal", "led"})
_SHOWS_ACTION = frozenset({"body", "number", "name", "of_action"})
_SHORT_EVENT = range(2, 5)  # signs
_SURE = frozenset({"will", "time"})


class Said:
    """A clause: from where to where it stands in the normal form, and its tokens.

    ``bounds`` says where each token begins, and the last one ends; ``kinds_of`` has the kinds of each, ``kinds`` and
    ``sort`` those of all. ``last`` is the place of the last token, ``told`` that of the first that says more than when
    and how.
    """

    __slots__ = ("bounds", "end", "kinds", "kinds_of", "last", "lexicon", "sort", "start", "text", "told")

    def __init__(
        self, lexicon: Lexicon, text: str, start: int, end: int, bounds: Sequence[int], kinds_of: Sequence[Kinds]
    ) -> None:
        self.lexicon, self.text = lexicon, text
        self.start, self.end = start, end
        self.bounds, self.kinds_of = bounds, kinds_of
        self.last = len(kinds_of) - 1
        self.kinds: Kinds = PLAIN.union(*kinds_of)
        self.sort = sort_of(self.kinds)
        told = 0
        for kinds in kinds_of:
            if kinds.isdisjoint(OPENING):
                break
            told += 1
        self.told = told

    def span(self, place: int) -> Span:
        """Where the token at a place stands."""
        return self.bounds[place], self.bounds[place + 1]

    def token(self, place: int) -> Token:
        """The token at a place."""
        return Token(self.bounds[place], self.bounds[place + 1], self.kinds_of[place])

    def tokens(self) -> list[Token]:
        """All of them."""
        return [self.token(place) for place in range(len(self.kinds_of))]

    def words(self, place: int) -> str:
        """What the token at a place says."""
        return self.text[self.bounds[place] : self.bounds[place + 1]]

    def length(self, place: int) -> int:
        """How many signs the token at a place has."""
        return self.bounds[place + 1] - self.bounds[place]

    def has(self, place: int, kind: str) -> bool:
        """Whether there is a token at a place, of a kind."""
        return kind in self.kinds and 0 <= place <= self.last and kind in self.kinds_of[place]

    def first(self, kind: str, since: int = 0) -> int | None:
        """The place of the first token of a kind."""
        if kind not in self.kinds:
            return None
        for place in range(since, len(self.kinds_of)):
            if kind in self.kinds_of[place]:
                return place
        return None

    def at(self, position: int) -> int | None:
        """The place of the token that begins at a position of the text."""
        place = bisect_left(self.bounds, position)
        return place if place <= self.last and self.bounds[place] == position else None

    def part(self, start: int, end: int) -> Said:
        """The stretch of it between two positions of the text."""
        first, behind = bisect_left(self.bounds, start), min(bisect_left(self.bounds, end), self.last + 1)
        return Said(self.lexicon, self.text, start, end, self.bounds[first : behind + 1], self.kinds_of[first:behind])

    def action(self, since: int) -> int | None:
        """The verb that begins, from a token on, behind no more than adverbs, times and words that give way to it."""
        weak = None
        for place in range(since, len(self.kinds_of)):
            kinds = self.kinds_of[place]
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
        kinds = self.kinds_of[place - 1]
        if kinds.isdisjoint(OPENING):
            return False
        return self.length(place - 1) > 1 or not kinds.isdisjoint(_SURE)

    def nominal(self, place: int) -> bool:
        """Whether a verb is a noun here, as what stands next to it tells: 的|管理, 管理|工作, 服务|、."""
        start, end = self.span(place)
        behind = self.text[end] if end < self.end else ""
        if behind in (DE, SUCH_AS) or self.text[start - 1 : start] == DE:
            return True
        if self.led_to(place):
            return False
        if not behind or behind in JOINTS:
            return True
        return self.has(place + 1, "of_action") and "takes_action" not in self.kinds_of[place]

    def happens_then(self, place: int) -> bool:
        """Whether a short word that the grammar does not know stands behind a day: 10月底前|围合."""
        if self.kinds_of[place] or not self.has(place - 1, "time") or self.length(place) not in _SHORT_EVENT:
            return False
        return self.lexicon.pattern("promise.by").search(self.text, *self.span(place - 1)) is not None

    def inner(self, since: int) -> int | None:
        """The verb of what is done behind a phrase that begins at a token: 为老人|实施改造."""
        by_means = self.has(since, "means")
        if (done_to := self._done_to(since)) is not None:
            return done_to
        verbs = [at for at in range(since + 1, len(self.kinds_of)) if self.has(at, "verb") and not self.nominal(at)]
        first = self._first_acting(since, verbs)
        led = next((at for at in verbs if self.led_to(at) and not (by_means and self.has(at + 1, "joint"))), None)
        ends = led == self.last  # 开展精准|招商
        return first if led is None or (ends and first is not None) else led

    def _first_acting(self, since: int, verbs: Sequence[int]) -> int | None:
        """The first of the verbs behind a phrase that is that of what is done, if no adverb leads to it."""
        acting = [at for at in verbs if at > since + 1 and self._acts(since, at)]
        return next((at for at in acting if not self.has(at + 1, "of_action")), acting[0] if acting else None)

    def _done_to(self, since: int) -> int | None:
        """The verb of what somebody is told or asked for: 向|镇人大|报告, 向|上|争取, but 向|社会|公开|征求意见."""
        if not (self.has(since, "with") and self.has(since, "to")):
            return None
        return next((place for place in range(since + 2, self.last) if self._tells_or_asks(place)), None)

    def _tells_or_asks(self, place: int) -> bool:
        if not (self.has(place, "tells_to") or self.has(place, "tries")):
            return False
        behind = place + 1
        return not self.has(behind, "verb") or self.has(behind, "noun_too") or self.nominal(behind)

    def _acts(self, since: int, place: int) -> bool:
        """Whether a verb behind a phrase, which no adverb leads to, is that of what is done."""
        kinds, before = self.kinds_of[place], self.kinds_of[place - 1]
        if self.length(place) < 2 or not kinds.isdisjoint(_NO_ACT) or self.has(place + 1, "to"):
            return False
        if "joint" in before or ("noun_too" in kinds and not self.has(place + 1, "number")):
            return False
        if self.has(place + 1, "takes_action") and not self.has(place + 1, "noun_too"):
            return False
        if not self.has(since, "verb") or self.has(since, "means"):
            return True
        return not before.isdisjoint(_SHOWS_ACTION) or self.text[self.bounds[place] - 1] == SUCH_AS


def clauses(lexicon: Lexicon, text: str, start: int, end: int, marks: Mapping[int, Token]) -> Iterator[Said]:
    """The clauses of a stretch of the text, without what counts them off (二是|改造菜场).

    ``marks`` are its times and quantities by where they begin.
    """
    numbered = lexicon.pattern("clause.numbered")
    spans: list[Span] = []
    names: dict[int, Token] = {}
    first = start
    for edge in _EDGE.finditer(text, start, end):
        stop, behind = edge.span()
        if text[stop] in _OPENS_NAME:  # no break is inside of a name in marks
            names[stop] = Token(stop, behind, NAME)
            continue
        spans.append((first, stop))
        first = behind
    spans.append((first, end))
    known, marked = lexicon.made(vocabulary), sorted({**names, **marks}.values())
    for first, stop in spans:
        counted_off = numbered.match(text, first, stop)
        begin = counted_off.end() if counted_off else first
        if begin < stop:
            inside = marked and marked[bisect_left(marked, (begin,)) : bisect_left(marked, (stop,))]
            yield Said(lexicon, text, begin, stop, *tokens(known, text, begin, stop, inside))
