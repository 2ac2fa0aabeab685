"""Two successive reports: every target of the first with what the review of the second says of it."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Any, NamedTuple

from analysis.following.alike import share_of
from analysis.following.answers import answer, neighbour
from analysis.following.mentioned import Mention, mention
from analysis.following.sides import LookBack, Plan

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from analysis.following.answers import Answer
    from analysis.following.reports import Report
    from analysis.following.said import Said
    from analysis.lexicon.lexicon import Lexicon

_HALF = 0.5  # of the characters of a target's name: what has its code and so much of the name speaks of it
_MOST = 0.75  # where the code is of things of several kinds


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


def rows(earlier: Report, later: Report, lexicon: Lexicon) -> Iterator[tuple[Any, ...]]:
    """The rows of the table ``followups`` of two successive reports, in the order of the targets."""
    plan = Plan(earlier, lexicon)
    review = LookBack(later, earlier.year, plan.nothing, lexicon)
    held = [list(_answers(plan, at, review)) for at in range(len(plan.targets))]
    of_year = [
        one for own in held for one in own if review.of_year(review.results[one.result], plan.targets[one.target])
    ]
    found = _assigned(of_year)
    _beside(found, plan, review)
    _leave_open(found, of_year, plan.targets, review.results)
    for at, target in enumerate(plan.targets):
        key = target.row.metric_id
        start = f"{key}-f", earlier.district, earlier.doc_id, later.doc_id, key
        if at in found:
            row, told = review.results[found[at].result].row, _in_time(plan, target, found[at].answer)
            why = ";".join(told.why)
            yield *start, row.metric_id, told.base_id, row.sentence_id, told.outcome, told.score, why
        elif spoken := _mentioned(target, held[at], review):
            yield *start, None, None, spoken.sentence_id, "mentioned", spoken.score, spoken.why
        else:
            yield *start, None, None, None, "silent", None, None


def _answers(plan: Plan, at: int, review: LookBack) -> Iterator[Held]:
    """All results that answer a target, also those of other years."""
    target = plan.targets[at]
    base, later = plan.base(target), plan.is_later(target)
    for result in review.near(target):
        found = answer(target, review.results[result], base)
        if found is not None:
            yield Held(at, result, found, later)


def _assigned(held: Iterable[Held]) -> dict[int, Held]:
    """Target -> its answer: the likeliest pairs first, and no result answers two targets."""
    found: dict[int, Held] = {}
    used: set[int] = set()
    for one in sorted(held, key=lambda one: (one.rank(), abs(one.target - one.result), one.target, one.result)):
        if one.target not in found and one.result not in used:
            found[one.target] = one
            used.add(one.result)
    return found


def _beside(found: dict[int, Held], plan: Plan, review: LookBack) -> None:
    """Answers that stand beside one in both reports: the next number of a sentence, of the same kind."""
    used = {one.result for one in found.values()}
    for at in range(1, len(plan.targets)):
        if at in found or at - 1 not in found:
            continue
        last, result = found[at - 1].result, found[at - 1].result + 1
        if result in used or result == len(review.results):
            continue
        targets, results = plan.targets[at - 1 : at + 1], review.results[last : result + 1]
        told = neighbour(*targets, *results) if review.of_year(results[1], targets[1]) else None
        if told is not None:
            found[at] = Held(at, result, told)
            used.add(result)


def _leave_open(found: dict[int, Held], held: Iterable[Held], targets: Sequence[Said], results: Sequence[Said]) -> None:
    """Verdicts that several numbers would have to give together stay open.

    A target that one of several results equally near does not meet may be met by all of them; and one of several
    targets that are told in one breath (分别) is not answered by a single number for all.
    """
    used = {one.result for one in found.values()}
    others: Mapping[tuple[int, object], set[float]] = defaultdict(set)
    for one in held:
        if one.result not in used:
            others[one.target, one.rank()].add(results[one.result].row.base_low)
    breath = Counter(map(_breath, targets)), Counter(map(_breath, results))
    for at, one in found.items():
        near = others[at, one.rank()] - {results[one.result].row.base_low}
        part = breath[0][_breath(targets[at])] > 1 == breath[1][_breath(results[one.result])]
        if (one.answer.outcome == "not_met" and near) or (one.answer.outcome in ("met", "not_met") and part):
            told = one.answer._replace(outcome="reported", why=(*one.answer.why, "several"))
            found[at] = one._replace(answer=told)


def _breath(one: Said) -> tuple[object, ...]:
    """What numbers that are told in one breath share."""
    return one.row.sentence_id, one.row.indicator, one.row.base_unit, one.row.aspect


def _in_time(plan: Plan, target: Said, told: Answer) -> Answer:
    """The answer, left open where the target is for a later year and is not reached yet."""
    if told.outcome == "not_met" and plan.is_later(target):
        return told._replace(outcome="reported", why=(*told.why, "other_years"))
    return told


def _mentioned(target: Said, held: Iterable[Held], review: LookBack) -> Mention | None:
    """The sentence of the review that speaks of a target that nothing answers."""
    for one in sorted(held, key=Held.rank):
        result = review.results[one.result]
        if not review.of_year(result, target):
            return Mention(result.row.sentence_id, one.answer.score, "other_years")
    for result in review.with_code(target):
        shared = share_of(target.name, result.name)
        if shared >= (_MOST if target.several else _HALF):
            return Mention(result.row.sentence_id, shared, "same_code")
    return mention(target.name, target.before, review.clauses)
