"""Two successive reports: every target of the first with what the review of the second says of it."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any, NamedTuple

import pandas as pd

from analysis.findings.answers import alike, answer, neighbour, pairs, said
from analysis.findings.mentioned import Clauses, Mention, before, clean, mention
from analysis.findings.review_years import of_several_years
from analysis.records.likeness import said_of

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Iterator, Mapping

    from analysis.findings.answers import Answer, Said
    from analysis.lexicon.lexicon import Lexicon

    Row = Mapping[Hashable, Any]
    Frames = Mapping[str, pd.DataFrame]

_BEHIND = 12  # characters behind a number that may say what it counts


class Held(NamedTuple):
    """A target held against a result, both by their place, with the answer that this gives."""

    target: int
    result: int
    answer: Answer

    def rank(self) -> tuple[bool, bool, float]:
        """What is the likelier answer sorts first: one told as the target is, of the same scope, in the same words."""
        why = set(self.answer.why)
        return bool(why & {"from_base", "no_base"}), bool(why & {"narrower", "wider", "other_unit"}), -self.answer.score


class Pair:
    """The targets of a plan, and the quantities and sentences of the review a year later."""

    def __init__(self, of: Mapping[str, Frames], documents: pd.DataFrame, lexicon: Lexicon) -> None:
        """``of`` has name of table -> doc_id -> its rows, ``documents`` the two rows, indexed by doc_id, with a year."""
        self._earlier, self._later = documents.index
        self._district, self._year = documents["district"].iloc[0], int(documents["year"].iloc[0])
        nothing = _nothing(documents.iloc[0].to_dict(), lexicon)
        own = of["metrics"][self._earlier].sort_values("start")
        next_ = of["metrics"].get(self._later, own.iloc[:0]).sort_values("start")
        levels = own[(own["stance"] == "review") & (own["aspect"] == "level")]
        self._targets = _said(own[(own["stance"] == "plan") & (own["status"] == "target")], lexicon, nothing)
        self._bases = _said(levels[levels["period_end"].dt.year == self._year - 1], lexicon, nothing)
        self._results = _said(next_[next_["stance"] == "review"], lexicon, nothing)
        review = of["sentences"][self._later].query("stance == 'review'").sort_values("start")
        self._told_in = review.set_index("sentence_id")[["text", "start"]].to_dict("index")
        self._planned_in = of["sentences"][self._earlier].set_index("sentence_id")[["text", "start"]].to_dict("index")
        self._several = of_several_years(review, of["times"].get(self._later), self._year)
        body = review[review["type"] == "body"]
        self._clauses = Clauses(list(zip(body["sentence_id"], body["text"], strict=True)))
        self._behind = [self._words_behind(one) for one in self._results]
        self._running = self._running_totals(lexicon)
        self._dated = _dated(of["times"].get(self._later), self._year)
        self._index = self._indexed()

    def rows(self) -> Iterator[tuple[Any, ...]]:
        """The rows of the table ``followups``, in the order of the targets."""
        held = [one for at in range(len(self._targets)) for one in self._answers(at)]
        found = _assigned(one for one in held if self._of_year(self._results[one.result], self._targets[one.target]))
        self._beside(found)
        _leave_open(found, held)
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
                yield Held(at, result, found)

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
        said_so = (
            (one.row["metric_id"], before(told[one.row["sentence_id"]], one.row["start"])) for one, told in both
        )
        return frozenset(key for key, words in said_so if said_of(words, "running_total", lexicon))

    def _words_behind(self, one: Said) -> str:
        told = self._told_in[one.row["sentence_id"]]
        at = one.row["end"] - told["start"]
        return clean(told["text"][at : at + _BEHIND])

    def _of_year(self, one: Said, target: Said) -> bool:
        """Whether a result is of the years of its target; how many there are, and a share, are so wherever they stand.

        A target may be what has come together so far; what has come together since nobody says when answers no other.
        """
        first, last = one.row["period_start"], one.row["period_end"]
        if pd.isna(last) or last.year != self._year:
            return False
        if one.stock or one.row["aspect"] in ("share", "rank") or target.row["metric_id"] in self._running:
            return True
        in_year = one.row["sentence_id"] not in self._several and (pd.isna(first) or first.year == self._year)
        return in_year and (one.row["metric_id"] not in self._running or one.row["sentence_id"] in self._dated)

    def _in_time(self, target: Said, told: Answer) -> Answer:
        """The answer, left open where the target is for a later year and is not reached yet."""
        last = target.row["period_end"]
        if told.outcome == "not_met" and pd.notna(last) and last.year > self._year:
            return told._replace(outcome="reported", why=(*told.why, "other_years"))
        return told

    def _beside(self, found: dict[int, Held]) -> None:
        """Answers that stand beside one in both reports: the next number of a sentence, of the same kind."""
        used = {one.result for one in found.values()}
        for at in range(1, len(self._targets)):
            if at in found or at - 1 not in found:
                continue
            last, result = found[at - 1].result, found[at - 1].result + 1
            if result in used or result == len(self._results) or not self._of_year(self._results[result], self._targets[at]):
                continue
            targets, results = self._targets[at - 1 : at + 1], self._results[last : result + 1]
            told = neighbour(*targets, *results)
            if told is not None:
                found[at] = Held(at, result, told)
                used.add(result)

    def _mentioned(self, target: Said, held: Iterable[Held]) -> Mention | None:
        """The sentence of the review that speaks of a target that nothing answers."""
        for one in sorted(held, key=Held.rank):
            result = self._results[one.result]
            if not self._of_year(result, target):
                return Mention(result.row["sentence_id"], one.answer.score, "other_years")
        words = before(self._planned_in[target.row["sentence_id"]], target.row["start"])
        return mention(target.name, words, self._clauses)


def _said(rows: pd.DataFrame, lexicon: Lexicon, nothing: tuple[str, ...]) -> list[Said]:
    return [said(row, lexicon, nothing) for row in rows.to_dict("records")]


def _keys(one: Said) -> frozenset[str]:
    return pairs(one.name) | ({f"code:{one.level}"} if one.level else set())


def _nothing(document: Row, lexicon: Lexicon) -> tuple[str, ...]:
    """Words that narrow nothing in a report: its own name, and above the townships that all of the place is meant."""
    wider = () if document["tier"] == "township" else lexicon.words("wider_place")
    return (document["district"], *sorted(wider, key=len, reverse=True))


def _dated(times: pd.DataFrame | None, year: int) -> frozenset[str]:
    """The sentence_ids that name a year, or a part of it."""
    if times is None:
        return frozenset()
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


def _leave_open(found: dict[int, Held], held: Iterable[Held]) -> None:
    """A target that is not met by one of several results equally near may be so by all of them together."""
    used = {one.result for one in found.values()}
    near = {(one.target, one.rank()) for one in held if one.result not in used}
    for at, one in found.items():
        if one.answer.outcome == "not_met" and (at, one.rank()) in near:
            found[at] = one._replace(
                answer=one.answer._replace(outcome="reported", why=(*one.answer.why, "several"))
            )
