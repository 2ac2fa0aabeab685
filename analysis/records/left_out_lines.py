"""Lines: the clauses of a plan that say by what the work goes, what for, or what is wished for, and no deed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.parsing.decision import needs

if TYPE_CHECKING:
    from analysis.parsing.decision import Span
    from analysis.records.promise_clause import Said

Answer = tuple[bool, "Span | None"] | None
_FOLLOWS = frozenset({"upholds", "guides"})


def token(at: Said, place: int | None) -> Answer:
    """That a clause is left out for the token at a place, if there is one."""
    return None if place is None else (True, at.span(place))


def _reaches(at: Said, verb: Span) -> bool:
    """Whether a verb says that a number right behind it is reached: 使|入会率|达到|60%."""
    place = at.at(verb[0])
    return place is not None and at.has(place, "levels") and at.has(place + 1, "number")


@needs(one_of=("purpose", "set_as", "contributes"))
def serves_a_purpose(at: Said, verb: Span, counts: bool) -> Answer:
    """Says what for something is done.

    + plan: 让居民享受优质服务。 = True
    - plan: 使入会率达到60%以上。
    + plan: 为持续改善民生贡献力量。 = True
    + plan: 为进一步增强服务能力。 = True
    + plan: 为确保全年目标如期实现。 = True
    + plan: 为明年开门红打好基础。 = True
    - plan: 为老人提供服务。
    """
    if at.has(at.told, "purpose"):
        return None if counts and _reaches(at, verb) else token(at, at.told)
    led = at.has(at.told + 1, "how") or at.has(at.told + 1, "modal")
    if at.has(at.told, "set_as") and led and at.action(at.told + 1) is not None:
        return token(at, at.told)
    if not at.has(at.told, "leads"):
        return None
    found = at.lexicon.pattern("promise.lays").search(at.text, at.start, at.end) if at.has(at.told, "set_as") else None
    return (True, found.span()) if found else token(at, at.first("contributes"))


@needs(one_of=("upholds", "guides"))
def is_a_line(at: Said, verb: Span, counts: bool) -> Answer:
    """Says by which line the work goes, and nothing that is done.

    + plan: 坚持以人民为中心的发展思想。 = True
    + plan: 贯彻全会精神。 = True
    + plan: 紧扣镇党委部署要求。 = True
    - plan: 坚持领导每人联系企业5家。
    - plan: 坚持和完善例会制度。
    """
    if counts or _FOLLOWS.isdisjoint(at.kinds):
        return None
    place = at.at(verb[0])
    if place is None or at.bounds[place + 1] != verb[1]:
        return None
    follows = at.has(place, "upholds") and at.has(at.last, "doctrine")
    named = at.has(place, "doctrine") and place + 1 == at.last and at.has(at.last, "tells")
    follows = follows or (named and at.has(at.told, "guides"))  # 紧扣|部署|要求
    return token(at, place) if follows or at.has(place, "guides") else None


@needs("attaches", "disposes")
def makes_much_of(at: Said, verb: Span, counts: bool) -> Answer:
    """Says how much is made of something, in words only.

    + plan: 把高质量发展作为首要任务。 = True
    + plan: 将产业升级作为全年工作的重中之重。 = True
    - plan: 将闲置校舍作为养老用房。
    - plan: 把征收作为重点推进。
    """
    place = at.at(verb[0])
    if counts or place is None or not at.has(place, "attaches") or "disposes" not in at.kinds:
        return None
    found = at.lexicon.pattern("promise.weight").search(at.text, verb[1], at.end)
    return (True, found.span()) if found else None


@needs("wished")
def wishes(at: Said, verb: Span, counts: bool) -> Answer:
    """Wishes for better times, without saying what will be done.

    + plan: 奋力开创现代化建设新局面。 = True
    - plan: 开创旅游品牌3个。
    """
    return token(at, at.last) if not counts and at.has(at.last, "wished") and verb[1] < at.end else None


@needs("set_by", "set_as")
def goes_by(at: Said, verb: Span, counts: bool) -> Answer:
    """Says which of several figures or texts holds.

    + plan: 考核结果以年终通报为准。 = True
    - plan: 以改造为重点推进更新。
    """
    found = None if counts else at.lexicon.pattern("promise.goes_by").search(at.text, verb[1], at.end)
    return (True, found.span()) if found else None


@needs("enters")
def enters_a_time(at: Said, verb: Span, counts: bool) -> Answer:
    """Says what time begins.

    + plan: 全镇将迈入高质量发展的新阶段。 = True
    - plan: 推动治理迈入新阶段。
    - plan: 进入企业走访5次。
    """
    place = at.at(verb[0])
    if counts or place is None or not at.has(place, "enters"):
        return None
    found = at.lexicon.pattern("promise.times").search(at.text, verb[1], at.end)
    return (True, found.span()) if found else None
