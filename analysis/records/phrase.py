"""A number with the words of its sentence that may say what it measures: what the rules of the indicator see."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from analysis.lexicon.particles import EACH
from analysis.lexicon.required import Endings, endings
from analysis.parsing.decision import sort_of
from analysis.records import context, lists, noun_phrase
from analysis.records.kept import kept
from analysis.records.kinds import BEFORE
from analysis.records.trim import object_of, trimmed, without_change, without_tail, without_trailing

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from analysis.lexicon.lexicon import Lexicon
    from analysis.parsing.decision import Sort, Span
    from analysis.records.clause import Clause
    from analysis.records.course import Aspect
    from analysis.records.status import Status

_APIECE = sort_of(["indicator.apiece"])
_FURTHEST = 120  # signs in front of a number that are looked at, so that words without end cost no more
_STATES = ("comes_about", "said_of_it")  # of things that are counted
_LONGEST_BARE = 8  # signs of a deed by itself: 尚未投入使用
Answer = tuple[str, "Span | None"] | None


class Said(NamedTuple):
    """What the quantities so far in a sentence measure.

    ``earlier`` is that of the one before, ``same`` that of the last one of the same unit, ``whole`` that of the one
    that this one is part of (其中), ``levels`` are those of all that were no share, change or rank, ``shares`` those of
    all shares; ``counted`` is that of the last one that was no money.
    """

    earlier: str | None
    same: str | None
    whole: str | None
    levels: Sequence[str]
    shares: Sequence[str] = ()
    counted: str | None = None

    @property
    def level(self) -> str | None:
        """The last of ``levels``."""
        return self.levels[-1] if self.levels else None


@dataclass(eq=False)  # not frozen, for the reason of ``View``
class Phrase:
    """A number in its clause, with its aspect and status and what the quantities before it measure.

    What the words come to is worked out when a rule first asks for it, and kept.
    """

    clause: Clause
    aspect: Aspect
    status: Status
    said: Said

    @property
    def sort(self) -> Sort:
        """That of the number, with its aspect, and which of the quantities before it measure something."""
        said = self.said
        before = BEFORE[said.earlier is not None, said.same is not None, said.whole is not None]
        return self.clause.sort | before | sort_of((self.aspect,))

    @kept
    def lexicon(self) -> Lexicon:
        """That of the sentence."""
        return self.clause.view.lexicon

    def is_bare(self, words: str) -> bool:
        """Whether the words only say what is done, or has come of a thing."""
        if self.has(words, "verb"):
            return True
        if len(words) > _LONGEST_BARE or not self.lexicon.made(_ends_bare).may_end(words):
            return False
        return self.lexicon.pattern("indicator.bare").match(words) is not None

    def has(self, words: str, name: str) -> bool:
        """Whether the words are one word of this class."""
        return words in self.lexicon.words(name)

    @property
    def is_money(self) -> bool:
        """Whether it is an amount of money."""
        return self.clause.quantity.unit.dimension == "money"

    @property
    def is_count(self) -> bool:
        """Whether it counts things or people."""
        return self.clause.quantity.unit.dimension == "count"

    @property
    def is_frequency(self) -> bool:
        """Whether it says how often: 每月走访一次."""
        return self.clause.quantity.low == self.clause.quantity.high == 1 and EACH in self.clause.lead

    @kept
    def row(self) -> tuple[Clause, int]:
        """The first number of the row of numbers that it stands in, and how many the row has.

        Where each has its own value (分别), they are of any dimensions.
        """
        group, apiece = self.clause.view.clauses, self.clause.sort & _APIECE != 0
        first = lists.head(group, self.clause.rank, moved=True, mixed=apiece)
        return group[first], lists.size(group, first, moved=True, mixed=apiece)

    @kept
    def own(self) -> str:
        """The words in front of the number that are its own."""
        return own_words(self.clause)

    @kept
    def subject(self) -> str:
        """Its own words up to those that only say that it gets as far as the number."""
        words = without_tail(self.own, self.lexicon)
        shift = self.lexicon.pattern("indicator.now_at").search(words)  # 从12家增加到30家
        return without_tail(words[: shift.start()], self.lexicon) if shift else words

    @kept
    def lead(self) -> str:
        """The subject without what only leads to it."""
        return trimmed(self.subject, self.lexicon)

    @kept
    def unchanged(self) -> str:
        """Its own words without those that say that it changes."""
        return trimmed(without_change(self.own, self.lexicon), self.lexicon)

    @kept
    def words(self) -> str:
        """What the words in front name, or nothing where they only say that it is so each time."""
        return "" if self.has(self.lead, "each_time") else self.lead

    @kept
    def noun(self) -> str:
        """The noun behind the number that it counts, or nothing where the number stands behind its noun."""
        noun = noun_phrase.counted(self.clause, self.aspect)
        if self.status != "baseline":
            return noun
        return self.lexicon.pattern("indicator.still_to_be").split(noun, maxsplit=1)[0] or noun

    @kept
    def ranked(self) -> str:
        """What a place in a ranking is the place of, by the words in front."""
        place, among = self.lexicon.pattern("indicator.place"), self.lexicon.pattern("indicator.among")
        inside = among.search(self.clause.lead)  # 满意率|在全市9个街道中|排名第一
        words = among.sub("", self.clause.lead) if inside else self.clause.left
        return trimmed(place.sub("", words), self.lexicon)

    @property
    def ranking(self) -> str:
        """The noun for a place among others."""
        return min(self.lexicon.words("place_noun"))

    @kept
    def earlier(self) -> str | None:
        """What the value measures that it can be said of: the one before, or the nearest of its kind."""
        if self.said.same is not None and self._is_done and not self.has(self.words, "benefits"):
            return self.said.same  # 发现隐患八处,下达通知书三份,整改八处
        if self.aspect != "share" or self._reached_by_points:
            return self.said.earlier
        if self.clause.listed and not self.words:
            before = self.clause.previous
            of_a_ratio = before is not None and before.quantity.unit.dimension == "ratio"
            return self.said.same or (self.said.earlier if of_a_ratio else None)  # 提高9个百分点、达到95%
        return self.said.level or self.said.earlier

    @property
    def _is_done(self) -> bool:
        """Whether the words only say what is done to things, or how far they have come: 已完工29个、|在建|11个."""
        return self.has(self.words, "verb") or (self.is_count and any(self.has(self.words, one) for one in _STATES))

    @property
    def _reached_by_points(self) -> bool:
        """Whether it is what a share came to by the points before: 占比提高2个百分点,|达到|31%."""
        before = self.clause.previous
        return before is not None and not self.words and self.has(before.quantity.unit.base, "point")

    @kept
    def near(self) -> str:
        """The object of ``earlier``, or nothing where a clause stands between."""
        return context.object_near(self.clause, self.earlier)

    @kept
    def topic(self) -> str:
        """What the clause before is about, or the item where no clause stands before."""
        before = self.clause.before
        if not before or ((self.own or self.noun) and self.lexicon.pattern("indicator.only_label").match(before)):
            return self.title  # 进展:|开工21部
        return context.topic(self.clause)

    @kept
    def title(self) -> str:
        """What the item is about that the sentence stands in."""
        return trimmed(self.clause.view.title, self.lexicon)

    @kept
    def thing(self) -> str:
        """The thing that the clauses before say something of, by its own name, or what the item is about."""
        return next(filter(None, map(self.named, self._before)), self.title)

    @kept
    def works(self) -> str:
        """The works or the place that a clause before, or its line, begins with by name: 某产业园,总投资9亿元,|占地."""
        name, before, found = "indicator.works_by_name", self.clause.before, []
        if self.lexicon.signs(name).search(before):
            found = [*self.lexicon.pattern(name).finditer(before)]
        return found[-1]["name"] if found else self.clause.view.over.works

    @kept
    def undone_thing(self) -> str:
        """The same without what has come of it."""
        return next(filter(None, map(self.undone, self._before)), self.title)

    @kept
    def carried_thing(self) -> str:
        """What the values in front of a ; are of that its part of the sentence goes on from."""
        return next(filter(None, map(self.undone, self.clause.view.carried.levels)), "")

    @kept
    def carried_same(self) -> str:
        """What the sentence before counted last in the same unit, where this one is the first of its own to do so."""
        counts = self.clause.quantity.unit.dimension not in ("money", "ratio")
        if self.said.same or not counts:
            return ""
        return self.undone(self.clause.view.carried.same.get(self.clause.quantity.unit.name, ""))

    @kept
    def counted_before(self) -> str:
        """What the last count of the same unit counts, without what is done to it: 隐患整改 is 隐患."""
        words = self.lexicon.pattern("indicator.ends_in_verb").sub("", self.undone(self.said.same or ""))
        found = self.lexicon.pattern("indicator.found_by").match(words)
        words = self.lexicon.pattern("indicator.task_in_front").sub("", words[found.end() :] if found else words)
        return object_of(words, self.lexicon)

    @property
    def _before(self) -> Iterator[str]:
        """What stands before that may name the thing, the nearest first."""
        named = self.lexicon.pattern("indicator.subject_by_name").match(self.clause.lead)
        yield from (named["name"] if named else "", self.near, self.topic)

    def named(self, words: str) -> str:
        """What words name by themselves, without what is only told of it: 加装电梯年内目标 is 加装电梯."""
        if self.title and self.lexicon.pattern("indicator.reach").match(words):
            return ""  # 涉及7号线签约, below a title
        return self.lexicon.pattern("indicator.told_of_it").sub("", words)

    def plainly(self, words: str) -> str:
        """A value without the goal that it was laid beside: 投资到位为全年任务 is 投资到位."""
        return self.lexicon.pattern("indicator.of_its_share").sub("", words)

    def undone(self, words: str) -> str:
        """The same without what has come of it: 加装电梯投用 is 加装电梯."""
        return self.lexicon.pattern("indicator.ends_in_bare").sub("", self.named(words))

    def answer(self, words: str | None) -> Answer:
        """The words as the answer of a rule, with their place; None where there are none."""
        return (words, self.place(words)) if words else None

    def place(self, words: str) -> Span | None:
        """Where in the text the words stand nearest to the number, if they stand there in one piece."""
        at = self.clause
        behind = at.right.find(words)
        if behind >= 0 and words not in at.left:
            return at.entry.end + behind, at.entry.end + behind + len(words)
        for part, end in ((at.lead, at.entry.start), (at.before, at.start)):
            found = part.rfind(words)
            if found >= 0:
                start = end - len(part) + found
                return start, start + len(words)
        return None


def _ends_bare(lexicon: Lexicon) -> Endings:
    return endings(lexicon.pattern("indicator.bare"))


def own_words(at: Clause) -> str:
    """The words in front of a number that are its own.

    Times and comparisons are no words of an indicator, nor is what belongs to the number before.
    """
    lexicon = at.view.lexicon
    words = _without_times(at)
    if lexicon.signs("indicator.comparison").search(words):
        words = lexicon.pattern("indicator.comparison").sub("", words)
    if "“”" in words:
        words = lexicon.pattern("indicator.empty_quotes").sub("", words)  # what is left of “十四五”期间
    if at.listed and words.rstrip(lists.SEPARATORS) != words:
        return ""  # 1个社工站、|3个社区用房
    if at.listed and at.previous:
        words = _behind_the_noun(words, at.previous)
    return lexicon.pattern("indicator.joined_to").sub("", words)


def _without_times(at: Clause) -> str:
    """The words in front of a number without times and what leads to one or ends it: 截至|5月|底."""
    words = at.left[-_FURTHEST:]
    if not (words and at.view.moments):
        return words
    begin = at.entry.start - len(words)
    pattern = at.view.lexicon.pattern
    to_time, of_time = pattern("indicator.leads_to_time"), pattern("indicator.ends_time")
    for moment in reversed(at.view.times(begin, at.entry.start)):
        if moment.end <= at.entry.start:
            before, behind = words[: moment.start - begin], words[moment.end - begin :]
            words = to_time.sub("", before) + of_time.sub("", behind)
    return words


def _behind_the_noun(words: str, before: Clause) -> str:
    """The words between two numbers without the noun of the first: 街道|共调处纠纷 is 共调处纠纷."""
    noun, lexicon = noun_phrase.noun(before), before.view.lexicon
    if not noun:
        return words
    behind = words[len(noun) :] if words.startswith(noun) else ""
    if without_tail(without_trailing(behind, lexicon), lexicon) and not _of_the_noun(words, behind, before):
        words = behind
    elif words == noun and _counted_with_its_people(before):
        return ""  # 涉及8个|院落|350户: both are of what is done
    *_, last = lexicon.pattern("indicator.list_joint").split(words)
    return last


def _counted_with_its_people(before: Clause) -> bool:
    """Whether things that are counted are counted again by the people or homes there."""
    following = before.following
    if before.quantity.unit.dimension != "count" or before.has_unit("counts_people"):
        return False
    return following is not None and following.has_unit("person")


def _of_the_noun(words: str, behind: str, before: Clause) -> bool:
    """Whether words between two numbers tell of what the first counts: 12个|村集体收入; 9名|党员中60岁以上的."""
    pattern = before.view.lexicon.pattern
    if pattern("indicator.from_inside").match(behind):
        return True
    return noun_phrase.owned(without_tail(words, before.view.lexicon), before)
