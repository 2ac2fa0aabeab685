"""Two successive reports: every target of the first with what the review of the second says of it."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Any, NamedTuple

import pandas as pd

from analysis.following.answers import alike, answer, neighbour, pairs, said, share_of
from analysis.following.mentioned import Clauses, Mention, before, clean, mention
from analysis.following.several_years import of_several_years
from analysis.lexicon.particles import FROM
from analysis.records.likeness import said_of
from analysis.tables.catalogue import TIMES
from analysis.tables.frame import frame

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence

    from analysis.following.answers import Answer, Said
    from analysis.lexicon.lexicon import Lexicon

    Row = Mapping[Hashable, Any]
    Frames = Mapping[str, pd.DataFrame]

_SAYS_NOTHING = ("in_name_of_figure", "whole_place", "expects", "year_on_year")
_HALF = 0.5  # of the characters of a target's name: what has its code and so much of the name speaks of it
_MOST = 0.75  # where the code is of things of several kinds
_BEHIND = 12  # characters behind a number that may say what it counts


class Held(NamedTuple):
    """A target held against a result, both by their place, with the answer that this gives."""

    target: int
    result: int
    answer: Answer
    later: bool = False  # the target is for a later year

    def rank(self) -> tuple[bool, bool, bool, float]:
        """What is the likelier answer sorts first: one told as the target is, of the same scope, in the same words."""
        why = set(self.answer.why)
        by_level, of_part = bool(why & {"from_base", "no_base"}), bool(why & {"narrower", "other_unit"})
        return self.later, by_level, of_part, -self.answer.score


class Pair:
    """The targets of a plan, and the quantities and sentences of the review a year later."""

    def __init__(self, of: Mapping[str, Frames], documents: pd.DataFrame, lexicon: Lexicon) -> None:
        """``of`` has name of table -> doc_id -> its rows; ``documents`` the two rows, by doc_id, with their year."""
        self._earlier, self._later = documents.index
        self._district, self._year = documents["district"].iloc[0], int(documents["year"].iloc[0])
        nothing = _nothing(documents.iloc[0].to_dict(), lexicon)
        own = of["metrics"][self._earlier].sort_values("start")
        next_ = of["metrics"].get(self._later, own.iloc[:0]).sort_values("start")
        own_times, next_times = (of["times"].get(doc, _no_times()) for doc in (self._earlier, self._later))
        levels = own[(own["stance"] == "review") & (own["aspect"] == "level")]
        self._targets = _said(own[(own["stance"] == "plan") & (own["status"] == "target")], lexicon, nothing)
        self._bases = _said(levels[levels["period_end"].dt.year == self._year - 1], lexicon, nothing)
        review = of["sentences"][self._later].query("stance == 'review'").sort_values("start")
        self._told_in = review.set_index("sentence_id")[["text", "start"]].to_dict("index")
        self._planned_in = of["sentences"][self._earlier].set_index("sentence_id")[["text", "start"]].to_dict("index")
        self._times = dict(list(next_times.groupby("sentence_id")))
        self._reviewed = tuple(documents.loc[self._later, ["review_start", "review_end"]])
        began = pd.Timestamp(self._reviewed[0]).year
        self._several = of_several_years(review, next_times, self._year, already=began < self._year, ahead=False)
        plan = of["sentences"][self._earlier].query("stance == 'plan'")
        self._planned_for_years = of_several_years(plan, own_times, self._year, already=False, ahead=True)
        told = next_[next_["sentence_id"].isin(list(self._told_in))]
        self._results = [one for one in _said(told, lexicon, nothing) if not self._is_beginning(one)]
        body = review[review["type"] == "body"]
        self._clauses = Clauses(list(zip(body["sentence_id"], body["text"], strict=True)))
        self._behind = [self._words_behind(one) for one in self._results]
        self._running = self._running_totals(lexicon)
        self._dated = _dated(next_times, self._year)
        self._index = self._indexed()

    def rows(self) -> Iterator[tuple[Any, ...]]:
        """The rows of the table ``followups``, in the order of the targets."""
        held = [one for at in range(len(self._targets)) for one in self._answers(at)]
        of_year = [one for one in held if self._of_year(self._results[one.result], self._targets[one.target])]
        found = _assigned(of_year)
        self._beside(found)
        _leave_open(found, of_year, self._targets, self._results)
        for at, target in enumerate(self._targets):
            key = target.row["metric_id"]
            start = f"{key}-f", self._district, self._earlier, self._later, key
            if at in found:
                row, told = self._results[found[at].result].row, self._in_time(target, found[at].answer)
                why = ";".join(told.why)
                yield *start, row["metric_id"], told.base_id, row["sentence_id"], told.outcome, told.score, why
            elif spoken := self._mentioned(target, [one for one in held if one.target == at]):
                yield *start, None, None, spoken.sentence_id, "mentioned", spoken.score, spoken.why
            else:
                yield *start, None, None, None, "silent", None, None

    def _answers(self, at: int) -> Iterator[Held]:
        """All results that answer a target, also those of other years."""
        target = self._targets[at]
        base = max(
            (one for one in self._bases if target.level and one.level == target.level and one.row["aspect"] == "level"),
            key=lambda one: alike(one.name, target.name), default=None,
        )  # fmt: skip
        for result in sorted(set().union(*(self._index.get(key, ()) for key in _keys(target)))):
            found = answer(target, self._results[result], base, self._behind[result])
            if found is not None:
                yield Held(at, result, found, self._is_later(target))

    def _indexed(self) -> Mapping[str, set[int]]:
        """By what a result is looked up: its code, and every pair of characters of what it is said to count."""
        index: dict[str, set[int]] = defaultdict(set)
        for at, one in enumerate(self._results):
            for key in (*_keys(one), *pairs(self._behind[at])):
                index[key].add(at)
        return index

    def _running_totals(self, lexicon: Lexicon) -> frozenset[str]:
        """The metric_ids of what is told as having come together so far (累计)."""
        both = [(one, self._planned_in) for one in self._targets] + [(one, self._told_in) for one in self._results]
        said_so = ((one.row["metric_id"], before(told[one.row["sentence_id"]], one.row["start"])) for one, told in both)
        return frozenset(key for key, words in said_so if said_of(words, "running_total", lexicon))

    def _is_beginning(self, one: Said) -> bool:
        """Whether a quantity is where a change began (由3亿元增长到5亿元)."""
        return before(self._told_in[one.row["sentence_id"]], one.row["start"]).endswith(FROM)

    def _words_behind(self, one: Said) -> str:
        told = self._told_in[one.row["sentence_id"]]
        at = one.row["end"] - told["start"]
        behind = told["text"][at : at + _BEHIND]
        return clean(behind) if behind[:1].isalnum() else ""  # behind a mark something else begins

    def _of_year(self, one: Said, target: Said) -> bool:
        """Whether a result is of the years of its target; a share is so wherever it stands.

        A target may be what has come together so far; what has come together since nobody says when answers no other.
        """
        first, last = one.row["period_start"], one.row["period_end"]
        if pd.isna(last) or last.year != self._year:
            return False
        told_in, running = one.row["sentence_id"], one.row["metric_id"] in self._running
        if one.row["aspect"] == "change":
            return told_in not in self._several and not running and not self._from_further_back(one)
        if one.row["aspect"] in ("share", "rank") or target.row["metric_id"] in self._running:
            return True
        whole = (first, last) == self._reviewed  # no time is told of it: it is of the years that are told of around it
        in_year = pd.isna(first) or first.year == self._year or whole
        return in_year and told_in not in self._several and (not running or told_in in self._dated)

    def _from_further_back(self, one: Said) -> bool:
        """Whether a change is told against an earlier year than the one before (比2015年)."""
        named = self._times.get(one.row["sentence_id"])
        if named is None:
            return False
        earlier = (named["end"] <= one.row["start"]) & (named["to_date"].dt.year < self._year - 1)
        return bool(earlier.any())

    def _is_later(self, target: Said) -> bool:
        """Whether a target is for a later year than that of its plan."""
        last = target.row["period_end"], target.row["due"]
        for_later = any(pd.notna(day) and day.year > self._year for day in last)
        return for_later or target.row["sentence_id"] in self._planned_for_years

    def _in_time(self, target: Said, told: Answer) -> Answer:
        """The answer, left open where the target is for a later year and is not reached yet."""
        if told.outcome == "not_met" and self._is_later(target):
            return told._replace(outcome="reported", why=(*told.why, "other_years"))
        return told

    def _beside(self, found: dict[int, Held]) -> None:
        """Answers that stand beside one in both reports: the next number of a sentence, of the same kind."""
        used = {one.result for one in found.values()}
        for at in range(1, len(self._targets)):
            if at in found or at - 1 not in found:
                continue
            last, result = found[at - 1].result, found[at - 1].result + 1
            if result in used or result == len(self._results):
                continue
            targets, results = self._targets[at - 1 : at + 1], self._results[last : result + 1]
            told = neighbour(*targets, *results) if self._of_year(results[1], targets[1]) else None
            if told is not None:
                found[at] = Held(at, result, told)
                used.add(result)

    def _mentioned(self, target: Said, held: Iterable[Held]) -> Mention | None:
        """The sentence of the review that speaks of a target that nothing answers."""
        for one in sorted(held, key=Held.rank):
            result = self._results[one.result]
            if not self._of_year(result, target):
                return Mention(result.row["sentence_id"], one.answer.score, "other_years")
        for result in (one for one in self._results if target.level and one.level == target.level):
            shared = share_of(target.name, result.name)
            if shared >= (_MOST if target.several else _HALF):
                return Mention(result.row["sentence_id"], shared, "same_code")
        words = before(self._planned_in[target.row["sentence_id"]], target.row["start"])
        return mention(target.name, words, self._clauses)


def _said(rows: pd.DataFrame, lexicon: Lexicon, nothing: tuple[str, ...]) -> list[Said]:
    return [said(row, lexicon, nothing) for row in rows.to_dict("records")]


def _keys(one: Said) -> frozenset[str]:
    return pairs(one.name) | ({f"code:{one.level}"} if one.level else set())


def _nothing(document: Row, lexicon: Lexicon) -> tuple[str, ...]:
    """Words that narrow nothing in a report: its own name, that all of the place is meant, that a value is expected."""
    words = {word for name in _SAYS_NOTHING for word in lexicon.words(name)}
    if document["tier"] == "township":
        words -= lexicon.words("wider_place")
    return (document["district"], *sorted(words, key=lambda word: (-len(word), word)))


def _no_times() -> pd.DataFrame:
    return frame(TIMES, ())


def _dated(times: pd.DataFrame, year: int) -> frozenset[str]:
    """The sentence_ids that name a year, or a part of it."""
    first, last = times["from_date"].dt.year, times["to_date"].dt.year
    return frozenset(times.loc[(first == year) & (last == year), "sentence_id"])


def _assigned(held: Iterable[Held]) -> dict[int, Held]:
    """Target -> its answer: the likeliest pairs first, and no result answers two targets."""
    found: dict[int, Held] = {}
    used: set[int] = set()
    for one in sorted(held, key=lambda one: (one.rank(), abs(one.target - one.result), one.target, one.result)):
        if one.target not in found and one.result not in used:
            found[one.target] = one
            used.add(one.result)
    return found


def _leave_open(found: dict[int, Held], held: Iterable[Held], targets: Sequence[Said], results: Sequence[Said]) -> None:
    """Verdicts that several numbers would have to give together stay open.

    A target that one of several results equally near does not meet may be met by all of them; and one of several
    targets that are told in one breath (分别) is not answered by a single number for all.
    """
    used = {one.result for one in found.values()}
    others: dict[tuple[int, object], set[float]] = defaultdict(set)
    for one in held:
        if one.result not in used:
            others[one.target, one.rank()].add(results[one.result].row["base_low"])
    breath = Counter(map(_breath, targets)), Counter(map(_breath, results))
    for at, one in found.items():
        near = others[at, one.rank()] - {results[one.result].row["base_low"]}
        part = breath[0][_breath(targets[at])] > 1 == breath[1][_breath(results[one.result])]
        if (one.answer.outcome == "not_met" and near) or (one.answer.outcome in ("met", "not_met") and part):
            told = one.answer._replace(outcome="reported", why=(*one.answer.why, "several"))
            found[at] = one._replace(answer=told)


def _breath(one: Said) -> tuple[object, ...]:
    """What numbers that are told in one breath share."""
    return tuple(one.row[name] for name in ("sentence_id", "indicator", "base_unit", "aspect"))
