"""Whether one quantity of a review answers a target of the plan before it, and what it says of it.

A growth is answered by a growth, or by a level where the level of the year before is stated; a level by a level. What
is added in a year is not answered by how many there are. A wrong answer costs more than none: what is of another thing,
or for each of something else, is no answer; what is of the same thing in another scope, unit or bound is one whose
verdict stays open.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from analysis.following.alike import SHORT, alike, share_of

if TYPE_CHECKING:
    from analysis.following.reports import Metric
    from analysis.following.said import Said
    from analysis.tables.vocabularies import FollowedBy, Outcome

ALIKE = 0.6  # of two names: they are told of one thing
_NEARLY = 0.05  # of a target: an “about” within it leaves the verdict open
_HALF = 0.5
_ADDS = "to_add"  # the class of what only an increment says
_DONE_TO = frozenset({"count", "area", "length", "volume", "mass"})  # told apart by what is done to them
_AMOUNTS = _DONE_TO | {"money", "energy"}  # a part of them may reach what is wanted of the whole


class Answer(NamedTuple):
    """What a result says of a target, how alike their words are (0 to 1), and why."""

    outcome: Outcome
    score: float
    why: tuple[FollowedBy, ...]
    base_id: str | None = None


def answer(target: Said, result: Said, base: Said | None) -> Answer | None:
    """What a result says of a target; None where it is no answer. ``base`` is the level of the year before."""
    one, other = target.row, result.row
    if one.aspect == "change" and other.aspect == "level":
        return _by_level(target, result, base)
    same_level = target.level != "" and target.level == result.level and one.aspect == "level"
    if one.per != other.per and not same_level:  # one code of levels is for one kind of thing
        return None
    if one.aspect != other.aspect or one.dimension != other.dimension or target.stock != result.stock:
        return None
    if (_ADDS in target.done) != (_ADDS in result.done) and not (target.done and result.done) and not target.level:
        return None
    held = _same_thing(target, result)
    if held is None:
        return None
    score, why = held
    if target.unit != result.unit and not _counts_alike(target, result):
        why = (*why, "other_unit")
    told = _told(target, *_signed(other), other.bound, score, why)
    return None if told.outcome == "reported" and "narrower" in why and score < _HALF else told


def neighbour(target: Said, target_next: Said, result: Said, result_next: Said) -> Answer | None:
    """What the number behind a result says of the one behind its target, where neither has a code that tells.

    Both must stand in one sentence, be of the same kind, and share a part of their names; None otherwise.
    """
    one, other = target_next.row, result_next.row
    same_kind = _kind(one) == _kind(other)
    beside = (target.row.sentence_id, result.row.sentence_id) == (one.sentence_id, other.sentence_id)
    score = alike(target_next.name, result_next.name)
    if not (same_kind and beside and score) or (target_next.level and result_next.level):
        return None
    return _told(target_next, *_signed(other), other.bound, score, ("same_place",))


def verdict(target: Metric, low: float, high: float, bound: str, direction: int) -> Outcome:
    """Whether a value reaches a target in the direction that it is meant: ``reported`` where its bound leaves it open.

    A target falls where it says a fall or a most, or where less is better; of a range the nearer end counts. ``low``
    and ``high`` carry the sign of a change.
    """
    falls = target.bound == "under" or _sign(target) < 0
    falls = falls or (direction < 0 and target.aspect != "change" and target.bound != "over")
    ends = sorted(_signed(target))
    goal, low, high = (-ends[1], -high, -low) if falls else (ends[0], low, high)
    if low >= goal:
        return "reported" if bound == ("over" if falls else "under") and low > goal else "met"
    opens = bound == ("under" if falls else "over") or high >= goal
    about = "approx" in (bound, target.bound) and goal - high <= _NEARLY * abs(goal)
    return "reported" if opens or about else "not_met"


def _told(target: Said, low: float, high: float, bound: str, score: float, why: tuple[FollowedBy, ...]) -> Answer:
    """An answer with its verdict, left open by what ``why`` names."""
    found = verdict(target.row, min(low, high), max(low, high), bound, target.direction)
    if found == "reported":
        return Answer(found, score, (*why, "other_bound"))
    amount = target.row.aspect == "level" and target.row.dimension in _AMOUNTS
    if target.row.aspect == "share" and score < ALIKE:
        return Answer("reported", score, (*why, "other_words"))
    open_ = {"other_unit", "other_action"} & set(why)
    if open_ or ("narrower" in why and not (found == "met" and amount and target.row.bound != "under")):
        return Answer("reported", score, why)
    if found == "not_met" and amount and score < ALIKE:  # what is called otherwise may be a part of what is meant
        return Answer("reported", score, (*why, "other_words"))
    return Answer(found, score, why)


def _same_thing(target: Said, result: Said) -> tuple[float, tuple[FollowedBy, ...]] | None:
    """How alike the words are and by what they were held together; None where they are of two things."""
    score = alike(target.name, result.name)
    coded = target.level != "" and target.level == result.level
    if coded:
        why = _same_code(target, result, score)
        return None if why is None else (score, why)
    if len(target.name) <= SHORT:
        return None
    if result.behind.startswith(target.name):  # 10个重点项目投资完成: the verb behind is of something else
        return 1.0, ("same_words",)
    apart = target.row.dimension in _DONE_TO and target.done and result.done and not target.done & result.done
    if apart or not (target.name == result.name or _uncoded(target, result, score)):
        return None
    return score, ("same_words",)


def _same_code(target: Said, result: Said, score: float) -> tuple[FollowedBy, ...] | None:
    """Whether two quantities of one code are of one thing; None where their words say that they are not."""
    enough = _HALF if target.row.dimension == "count" else ALIKE
    bare = len(target.name) <= SHORT and target.row.dimension == "money"  # 产值: whose?
    if target.several and (score < enough or bare):
        return None
    if target.words.thing != result.words.thing and score < ALIKE:
        return None
    scope = _scope(target.words.scope, result.words.scope, score)
    if scope is None or (score < ALIKE and not _may_be(target, result, score, scope)):
        return None
    open_ = target.open and target.row.dimension in _DONE_TO and target.done and result.done
    apart = open_ and not target.done & result.done
    return ("same_code", *scope, "other_action") if apart else ("same_code", *scope)


def _may_be(target: Said, result: Said, score: float, scope: tuple[FollowedBy, ...]) -> bool:
    """Whether what is called otherwise may still be the same: a share hardly; a part must have half of the signs."""
    if target.row.aspect == "share" or target.stock:
        return score >= _HALF
    return not scope or share_of(target.name, result.name) >= _HALF


def _uncoded(target: Said, result: Said, score: float) -> bool:
    """Names without a code are of one thing where they are nearly the same and one holds the other."""
    held = target.name in result.name or result.name in target.name
    return held and score >= ALIKE and not (target.level and result.level)


def _scope(one: str, other: str, score: float) -> tuple[FollowedBy, ...] | None:
    """How the scope of a result lies to that of a target; None where neither holds the other."""
    one, other = one.replace("、", ""), other.replace("、", "")
    if one == other or alike(one, other) >= ALIKE or score == 1:
        return ()
    if set(one) <= set(other):
        return ("narrower",)
    return None


def _by_level(target: Said, result: Said, base: Said | None) -> Answer | None:
    """The growth that a level tells, against the level of the year before; a part's tells nothing of the whole."""
    score = alike(target.name, result.name)
    if target.row.per or not target.level or target.level != result.level:
        return None
    if _scope(target.words.scope, result.words.scope, score) != ():
        return None
    if base is None or not base.row.base_low:
        return Answer("reported", score, ("same_code", "no_base"))
    why: tuple[FollowedBy, ...] = ("same_code", "from_base")
    base_id = base.row.metric_id
    if target.real:
        return Answer("reported", score, (*why, "constant_prices"), base_id)
    low, high = (100 * (end / base.row.base_low - 1) for end in (result.row.base_low, result.row.base_high))
    return _told(target, low, high, result.row.bound, score, why)._replace(base_id=base_id)


def _counts_alike(target: Said, result: Said) -> bool:
    """Words that count things of one indicator count alike; people, households and visits are no things."""
    same = target.level != "" and target.level == result.level
    return same and target.row.dimension == "count" and target.things and result.things


def _signed(row: Metric) -> tuple[float, float]:
    """Its ends with the sign of its change."""
    sign = _sign(row)
    return row.base_low * sign, row.base_high * sign


def _kind(row: Metric) -> tuple[str | None, ...]:
    return row.dimension, row.aspect, row.base_unit, row.per


def _sign(row: Metric) -> int:
    return 1 if row.sign is None else row.sign
