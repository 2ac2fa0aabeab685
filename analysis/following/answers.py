"""Whether one quantity of a review answers a target of the plan before it, and what it says of it.

A growth is answered by a growth, or by a level where the level of the year before is stated; a level by a level. What
is added in a year is not answered by how many there are. A wrong answer costs more than none: what is of another thing,
or for each of something else, is no answer; what is of the same thing in another scope, unit or bound is one whose
verdict stays open.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

import pandas as pd

from analysis.records.canonical import indicators
from analysis.records.crosswalk import cut
from analysis.records.likeness import is_stock, likeness, named, unit

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping

    from analysis.lexicon.lexicon import Lexicon
    from analysis.records.canonical import Indicator
    from analysis.records.likeness import Likeness
    from analysis.tables.vocabularies import FollowedBy, Outcome

    Row = Mapping[Hashable, Any]

ALIKE = 0.6  # of two names: they are told of one thing
_NEARLY = 0.05  # of a target: an “about” within it leaves the verdict open
_HALF = 0.5
_SHORT = 2  # characters; a name that short is alike only where it is the same
_ADDS = "to_add"  # the class of what only an increment says
_REAL = frozenset({"gdp", "value_added"})  # whose growth statistics tell at constant prices
_NO_THINGS = ("counts_people", "counts_households", "counts_times", "counts_animals")
_DONE_TO = frozenset({"count", "area", "length", "volume", "mass"})  # told apart by what is done to them
_AMOUNTS = _DONE_TO | {"money", "energy"}  # a part of them may reach what is wanted of the whole


class Said(NamedTuple):
    """A row of metrics with what its words say.

    ``level`` is the code of the indicator, also where the row is its growth; ``name`` is what is counted, ``done`` the
    classes of what is done to it; ``things`` says that its unit counts things, ``several`` that its indicator holds
    things of several kinds, ``open`` that it leaves open what is done to them, ``real`` that its growth is told at
    constant prices.
    """

    row: Row
    level: str
    words: Likeness
    name: str
    done: frozenset[str]
    unit: str
    things: bool
    stock: bool
    several: bool
    open: bool
    direction: int
    real: bool


class Answer(NamedTuple):
    """What a result says of a target, how alike their words are (0 to 1), and why."""

    outcome: Outcome
    score: float
    why: tuple[FollowedBy, ...]
    base_id: str | None = None


def said(row: Row, lexicon: Lexicon, nothing: tuple[str, ...] = ()) -> Said:
    """What a row of metrics says; ``nothing`` are words that narrow nothing in its report (the place itself)."""
    code = row["indicator_code"] if isinstance(row["indicator_code"], str) else ""
    words = row["indicator"]
    for word in nothing:
        words = words.replace(word, "")
    words = words or row["indicator"]
    told, own = cut(words, lexicon), lexicon.made(_known).get(code)
    return Said(
        row=row,
        level=own.code if own else "",
        words=likeness(words, code, row["dimension"], lexicon),
        name=named(words, lexicon),
        done=frozenset(name for token in told.tokens for name in token.classes & told.actions),
        unit=unit(row["base_unit"], lexicon),
        things=not any(row["unit"] in lexicon.words(name) for name in _NO_THINGS),
        stock=is_stock(code, lexicon),
        several=own is not None and own.several,
        open=own is None or any(wording.action is None for wording in own.wordings),
        direction=own.direction if own else 0,
        real=own is not None and any(wording.object & _REAL for wording in own.wordings),
    )


def answer(target: Said, result: Said, base: Said | None, behind: str = "") -> Answer | None:
    """What a result says of a target; None where it is no answer.

    ``base`` is the level of the year before; ``behind`` are the words behind the number of the result.
    """
    one, other = target.row, result.row
    if one["aspect"] == "change" and other["aspect"] == "level":
        return _by_level(target, result, base)
    same_level = target.level != "" and target.level == result.level and one["aspect"] == "level"
    if _per(one) != _per(other) and not same_level:  # one code of levels is for one kind of thing
        return None
    if one["aspect"] != other["aspect"] or one["dimension"] != other["dimension"] or target.stock != result.stock:
        return None
    if (_ADDS in target.done) != (_ADDS in result.done) and not (target.done and result.done) and not target.level:
        return None
    held = _same_thing(target, result, behind)
    if held is None:
        return None
    score, why = held
    if target.unit != result.unit and not _counts_alike(target, result):
        why = (*why, "other_unit")
    told = _told(target, _signed(other, "base_low"), _signed(other, "base_high"), other["bound"], score, why)
    return None if told.outcome == "reported" and "narrower" in why and score < _HALF else told


def neighbour(target: Said, target_next: Said, result: Said, result_next: Said) -> Answer | None:
    """What the number behind a result says of the one behind its target, where neither has a code that tells.

    Both must stand in one sentence, be of the same kind, and share a part of their names; None otherwise.
    """
    one, other = target_next.row, result_next.row
    same_kind = all(one[key] == other[key] for key in ("dimension", "aspect", "base_unit")) and _per(one) == _per(other)
    beside = (target.row["sentence_id"], result.row["sentence_id"]) == (one["sentence_id"], other["sentence_id"])
    score = alike(target_next.name, result_next.name)
    if not (same_kind and beside and score) or (target_next.level and result_next.level):
        return None
    low, high = _signed(other, "base_low"), _signed(other, "base_high")
    return _told(target_next, low, high, other["bound"], score, ("same_place",))


def alike(one: str, other: str) -> float:
    """Twice the pairs of characters that two names share, over those that they have (Dice 1945); 0 to 1."""
    if one == other:
        return 1.0
    if min(len(one), len(other)) < _SHORT:
        return 0.0
    left, right = pairs(one), pairs(other)
    return 2 * len(left & right) / (len(left) + len(right))


def share_of(one: str, other: str) -> float:
    """How many of the characters of one name another one has, 0 to 1."""
    return len(set(one) & set(other)) / len(set(one)) if one else 0.0


@lru_cache(maxsize=2**16)  # the same names are held against each other again and again
def pairs(name: str) -> frozenset[str]:
    """The pairs of neighbouring characters of a name."""
    return frozenset(name[at : at + 2] for at in range(len(name) - 1))


def verdict(target: Row, low: float, high: float, bound: str, direction: int) -> Outcome:
    """Whether a value reaches a target in the direction that it is meant: ``reported`` where its bound leaves it open.

    A target falls where it says a fall or a most, or where less is better; of a range the nearer end counts. ``low``
    and ``high`` carry the sign of a change.
    """
    falls = target["bound"] == "under" or _sign(target) < 0
    falls = falls or (direction < 0 and target["aspect"] != "change" and target["bound"] != "over")
    ends = sorted((_signed(target, "base_low"), _signed(target, "base_high")))
    goal, low, high = (-ends[1], -high, -low) if falls else (ends[0], low, high)
    if low >= goal:
        return "reported" if bound == ("over" if falls else "under") and low > goal else "met"
    opens = bound == ("under" if falls else "over") or high >= goal
    about = "approx" in (bound, target["bound"]) and goal - high <= _NEARLY * abs(goal)
    return "reported" if opens or about else "not_met"


def _told(target: Said, low: float, high: float, bound: str, score: float, why: tuple[FollowedBy, ...]) -> Answer:
    """An answer with its verdict, left open by what ``why`` names."""
    found = verdict(target.row, min(low, high), max(low, high), bound, target.direction)
    if found == "reported":
        return Answer(found, score, (*why, "other_bound"))
    amount = target.row["aspect"] == "level" and target.row["dimension"] in _AMOUNTS
    if target.row["aspect"] == "share" and score < ALIKE:
        return Answer("reported", score, (*why, "other_words"))
    open_ = {"other_unit", "other_action"} & set(why)
    if open_ or ("narrower" in why and not (found == "met" and amount and target.row["bound"] != "under")):
        return Answer("reported", score, why)
    if found == "not_met" and amount and score < ALIKE:  # what is called otherwise may be a part of what is meant
        return Answer("reported", score, (*why, "other_words"))
    return Answer(found, score, why)


def _same_thing(target: Said, result: Said, behind: str) -> tuple[float, tuple[FollowedBy, ...]] | None:
    """How alike the words are and by what they were held together; None where they are of two things."""
    score = alike(target.name, result.name)
    coded = target.level != "" and target.level == result.level
    if coded:
        why = _same_code(target, result, score)
        return None if why is None else (score, why)
    if len(target.name) <= _SHORT:
        return None
    if behind.startswith(target.name):  # 10个重点项目投资完成: the verb behind is of something else
        return 1.0, ("same_words",)
    apart = target.row["dimension"] in _DONE_TO and target.done and result.done and not target.done & result.done
    if apart or not (target.name == result.name or _uncoded(target, result, score)):
        return None
    return score, ("same_words",)


def _same_code(target: Said, result: Said, score: float) -> tuple[FollowedBy, ...] | None:
    """Whether two quantities of one code are of one thing; None where their words say that they are not."""
    enough = _HALF if target.row["dimension"] == "count" else ALIKE
    bare = len(target.name) <= _SHORT and target.row["dimension"] == "money"  # 产值: whose?
    if target.several and (score < enough or bare):
        return None
    if target.words.thing != result.words.thing and score < ALIKE:
        return None
    scope = _scope(target.words.scope, result.words.scope, score)
    if scope is None or (score < ALIKE and not _may_be(target, result, score, scope)):
        return None
    open_ = target.open and target.row["dimension"] in _DONE_TO and target.done and result.done
    apart = open_ and not target.done & result.done
    return ("same_code", *scope, "other_action") if apart else ("same_code", *scope)


def _may_be(target: Said, result: Said, score: float, scope: tuple[FollowedBy, ...]) -> bool:
    """Whether what is called otherwise may still be the same: a share hardly; a part must have half of the signs."""
    if target.row["aspect"] == "share" or target.stock:
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
    if _per(target.row) or not target.level or target.level != result.level:
        return None
    if _scope(target.words.scope, result.words.scope, score) != ():
        return None
    if base is None or not base.row["base_low"]:
        return Answer("reported", score, ("same_code", "no_base"))
    why: tuple[FollowedBy, ...] = ("same_code", "from_base")
    base_id = str(base.row["metric_id"])
    if target.real:
        return Answer("reported", score, (*why, "constant_prices"), base_id)
    low, high = (100 * (result.row[end] / base.row["base_low"] - 1) for end in ("base_low", "base_high"))
    return _told(target, low, high, result.row["bound"], score, why)._replace(base_id=base_id)


def _counts_alike(target: Said, result: Said) -> bool:
    """Words that count things of one indicator count alike; people, households and visits are no things."""
    same = target.level != "" and target.level == result.level
    return same and target.row["dimension"] == "count" and target.things and result.things


def _per(row: Row) -> str:
    return row["per"] if isinstance(row["per"], str) else ""


def _signed(row: Row, end: str) -> float:
    return float(row[end]) * _sign(row)


def _sign(row: Row) -> int:
    return int(row["sign"]) if pd.notna(row["sign"]) else 1


def _known(lexicon: Lexicon) -> Mapping[str, Indicator]:
    """The indicators by their code and by that of their growth."""
    return {code: one for one in indicators(lexicon) for code in (one.code, one.growth) if code}
