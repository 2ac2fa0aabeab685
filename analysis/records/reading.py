"""What the words around a quantity say of it: bound, aspect and sign, status, and what one value is for."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Literal

from analysis.lexicon import read_toml

if TYPE_CHECKING:
    from analysis.parsing.quantities import Bound
    from analysis.records.clause import Clause, Moment

Aspect = Literal["level", "change", "share", "rank"]
Status = Literal["achieved", "target", "baseline"]

_BETWEEN = r"(?:了|约|近|超过?|突破|不少于|不低于|不超过|幅度?|幅?为|率|速|达到?|分别|共|各|均|近|年均|大约|将近|超|逾|就?业?){0,3}\Z"


@cache
def _words(section: str, name: str) -> re.Pattern[str]:
    return re.compile(read_toml("clause.toml")[section][name])


@cache
def _change(direction: Literal["up", "down"]) -> re.Pattern[str]:
    return re.compile(f"(?:{read_toml('clause.toml')['change'][direction]}){_BETWEEN}")


@cache
def _bound_words() -> tuple[tuple[str, Bound], ...]:
    table = read_toml("bounds.toml")
    pairs: list[tuple[str, Bound]] = []
    for bound in ("over", "under", "approx"):
        pairs += [(word, bound) for word in table[bound]["before"]]  # type: ignore[misc]  # the keys are bounds
    return tuple(sorted(pairs, key=lambda pair: -len(pair[0])))


def bound(clause: Clause) -> Bound:
    """The bound that the words on either side say; a range stays one."""
    glued = clause.quantity.bound
    if glued != "exact":
        return glued
    left = clause.left.removesuffix("了").removesuffix("到")
    return next((said for word, said in _bound_words() if left.endswith(word)), "exact")


def aspect(clause: Clause) -> tuple[Aspect, int | None]:
    """Aspect and, for a change, its sign. A percentage is a change where a verb of change leads to it, else a share."""
    unit = clause.quantity.unit
    if unit.dimension == "rank":
        return "rank", None
    ratio = unit.dimension == "ratio"
    compared = ratio and _words("change", "compared").search(clause.lead) is not None
    lead = clause.left if clause.left.strip("、") else clause.lead
    now = re.search(_words("change", "level").pattern + r"(?:了|约|近|超过?|不少于|不低于)?\Z", lead)
    if now is None and (ratio or not _is_addition(lead)):
        for direction, sign in (("down", -1), ("up", 1)):
            if _change(direction).search(lead):  # type: ignore[arg-type]  # the literals above
                return "change", sign
        if compared and unit.name not in ("成",) and not _words("share", "words").search(clause.left[-4:]):
            return "change", -1 if _words("change", "down").search(clause.lead) else 1
    if unit.base == "百分点":
        return "change", -1 if _words("change", "down").search(clause.lead) else 1
    if unit.name in ("倍", "番"):
        return "change", 1
    return ("share", None) if ratio else ("level", None)


def _is_addition(lead: str) -> bool:
    """增设, 新增 and the like count what is new; they are no change of a level."""
    return re.search(r"(?:新增|增设|增配|净增加?值|增投)(?:了|约|近|超过?)?\Z", lead) is not None


def status(clause: Clause, moments: list[Moment], this_plan_year: int) -> Status:
    """Reported as done, planned, or a fact of the background: the part of the report, against the words of the clause."""
    lead, near = clause.lead, clause.left
    if clause.stance == "situation":
        return "baseline"
    if clause.stance == "other":
        return "baseline"
    if _words("status", "baseline").search(near):
        return "baseline"
    behind = clause.right
    if re.search(_words("status", "existing").pattern + r"[^,]{0,3}\Z", near) and behind and behind[0] not in "的、和":
        if not re.search(r"^[^,]{0,8}(?:建设|改造|创建)", behind):
            return "baseline"
    words = near if clause.listed and near.strip("、和及") else lead
    if clause.stance == "plan":
        past = any(_is_past(moment, this_plan_year) for moment in moments if clause.start <= moment.start < clause.entry.start)
        if past and not re.search(r"(?:需|将|要)\S{0,4}\Z", near):
            return "achieved"
        if _words("status", "achieved").search(words) and not _words("status", "target").search(words):
            return "achieved" if not re.search(r"目前(?:剩余|未|尚)", words) else "target"
        return "target"
    if _words("status", "target").search(words) and not _words("status", "achieved").search(words):
        return "target"
    return "achieved"


def _is_past(moment: Moment, plan_year: int) -> bool:
    end = moment.days.end
    return moment.days.type in ("period", "point") and end is not None and end.year < plan_year


def per(clause: Clause) -> str | None:
    """What one value is for: 月 in 每月一次, 人 in 人均 …, or None. It governs the list that it opens, to the comma."""
    same: dict[str, str] = read_toml("clause.toml")["per"]["same"]
    found = None
    for found in _words("per", "each").finditer(clause.lead):
        pass
    mean = None
    for mean in _words("per", "mean").finditer(clause.lead):
        pass
    if mean is not None and (found is None or mean.start() > found.start()):
        word = mean.group(1)
    elif found is not None:
        word = found.group(1)
    else:
        slash = re.match(r"/(人|户|月|年|天|日|平方米|亩|吨|公里|次)", clause.tail)
        if slash is None:
            return None
        word = slash.group(1)
    return same.get(word, word)
