"""Verb: the word of a clause that says what is done, or what comes about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.lexicon.particles import SUCH_AS
from analysis.parsing.decision import Rules
from analysis.records.promise_clause import OPENING

if TYPE_CHECKING:
    from analysis.parsing.decision import Span
    from analysis.records.promise_clause import Said

Answer = tuple[str, "Span"] | None
_ONE_WORD = 2  # signs
_NEAR = 2  # tokens between a verb and the value that is reached


def _verb(at: Said, place: int | None) -> Answer:
    """The verb that begins at a place, with a second one that it goes together with: 巩固|壮大, 坚持|和|完善."""
    if place is None:
        return None
    start, end = at.tokens[place].start, at.tokens[_last(at, place)].end
    return at.text[start:end], (start, end)


def _last(at: Said, place: int) -> int:
    """The place of the last verb of those that go together."""
    while not at.has(place, "modal"):
        behind = place + 2 if at.has(place + 1, "joint") else place + 1
        kinds = at.tokens[place].kinds
        if not at.has(behind, "verb") or at.has(behind, "modal") or at.nominal(behind):
            break
        if behind == place + 1 and ("takes_action" in kinds or not at.has(behind, "second")):
            break
        if behind > place + 1 and at.has(behind, "noun_too"):
            break
        place = behind
    return place


def moved_object(at: Said) -> Answer:
    """What is done to that which 把 or 将 moved in front.

    + plan: 将党组织延伸至商圈。 = 延伸
    + plan: 把闲置楼宇全部盘活。 = 盘活
    - plan: 将盘活闲置楼宇。
    """
    place = at.told - 1 if at.has(at.told - 1, "disposes") else at.told
    if not at.has(place, "disposes") or (at.action(place + 1) is not None and not at.has(place + 1, "noun_too")):
        return None
    attached = at.first("attaches", place + 1)
    if attached is not None:
        return _verb(at, attached)
    for later in range(len(at.tokens) - 1, place + 1, -1):
        if at.has(later, "verb") and (at.has(later + 1, "to") or (later == len(at.tokens) - 1 and at.led_to(later))):
            return _verb(at, later - 1 if at.has(later - 1, "verb") and at.has(later, "second") else later)
    return _verb(at, at.inner(place))


def treated(at: Said) -> Answer:
    """What is done to that which 对 leads to: 对账目进行|审计.

    + plan: 对账目进行审计。 = 审计
    - plan: 对困难群众开展慰问。
    """
    if not at.has(at.told, "towards"):
        return None
    gives, last = at.first("gives", at.told), len(at.tokens) - 1
    if gives is None or gives == last:
        return None
    if at.has(last, "name") and all(at.has(place, "how") for place in range(gives + 1, last)):
        start, end = at.tokens[last].start + 1, at.tokens[last].end - 1
        return at.text[start:end], (start, end)
    first = next(place for place in range(gives + 1, last + 1) if at.has(place, "verb") or place == last)
    return _verb(at, first) if at.has(first, "verb") and _last(at, first) == last else None


def behind_a_phrase(at: Said) -> Answer:
    """A phrase says for whom, where or by which means; the action stands behind it.

    + plan: 为60户老人实施适老化改造。 = 实施
    + plan: 根据需要增配车辆。 = 增配
    - plan: 依托现有平台。
    """
    if not at.has(at.told, "leads"):
        return None
    since, last = at.told, len(at.tokens) - 1
    if at.has(since, "set_by"):
        since = at.first("set_as", since) or since
    place = at.inner(since)
    if place is None and at.has(at.told, "with") and at.has(last, "verb"):
        place = last
    return _verb(at, place)


def value_reached(at: Said) -> Answer:
    """A value is reached, or something is so throughout; what it is said of stands in front.

    + plan: 普及率达97%。 = 达
    + plan: 地区生产总值增长6%。 = 增长
    - plan: 提高入园率3个百分点。
    """
    head = at.action(at.told)
    if head is not None and not _is_subject(at, head):
        return None
    for place in range(at.told + 1, len(at.tokens)):
        if at.has(place, "limit") and at.has(at.told - 1, "modal"):
            return None
        if at.has(place, "outcome") and _value_behind(at, place):
            return at.words(at.tokens[place]), at.tokens[place][:2]
    return None


def _is_subject(at: Said, head: int) -> bool:
    """Whether the verb at the head is part of the noun that something is said of: 签约率, 管理水平."""
    return at.has(head, "noun_too") and not at.led_to(head)


def _value_behind(at: Said, place: int) -> bool:
    behind = range(place + 1, min(place + 2 + _NEAR, len(at.tokens)))
    return any(at.has(near, "number") or at.has(near, "throughout") for near in behind)


def first_verb(at: Said) -> Answer:
    """The verb that the clause begins with, adverbs, times and what is tried or warranted aside.

    + plan: 6月底前完成小区改造。 = 完成
    + plan: 一是持续优化服务。 = 优化
    + plan: 力争上游。 = 力争
    + plan: 加快推进学校建设。 = 推进
    """
    head, last = at.action(0), len(at.tokens) - 1
    if head is None or at.has(head, "prep"):
        return None
    if at.has(head, "means") and not at.has(head - 1, "led"):
        return None
    if at.has(head - 1, "modal") and "takes_action" not in at.tokens[head].kinds and at.has(last, "throughout"):
        return _verb(at, head - 1)
    if (at.has(head, "modal") or _is_subject(at, head)) and _comes_about(at) is not None:
        return None
    return _verb(at, head)


def comes_about(at: Said) -> Answer:
    """The clause ends with what becomes of the thing that it begins with.

    + plan: 兴业厂房9月投产。 = 投产
    + plan: 征迁工作有序推进。 = 推进
    """
    return _verb(at, _comes_about(at))


def _comes_about(at: Said) -> int | None:
    last = len(at.tokens) - 1
    if at.has(last, "trails"):
        last -= 1
    if last <= at.told or not (at.has(last, "comes_about") or (at.has(last, "verb") and at.led_to(last))):
        return None
    before = last - 1
    while at.has(before, "how"):
        before -= 1
    if at.has(before, "joint") or before < at.told or at.has(at.told, "means"):
        return None
    acts = any(at.has(place, "verb") and at.led_to(place) for place in range(at.told + 1, last))
    return None if acts else last


def behind_a_word(at: Said) -> Answer:
    """One word stands in front that the grammar does not know, of whom or how: 分头|开展走访.

    + plan: 分头开展走访。 = 开展
    - plan: 商圈改造工作。
    """
    unknown = at.told < len(at.tokens) and not at.tokens[at.told].kinds
    if not unknown or len(at.words(at.tokens[at.told]).strip()) > _ONE_WORD:
        return None
    head = at.told + 1
    acts = at.has(head, "verb") and not at.has(head, "noun_too") and not at.nominal(head)
    return _verb(at, head) if acts else None


def of_somebody(at: Said) -> Answer:
    """Who does it stands in front.

    + plan: 街道将新建充电站3座。 = 新建
    + plan: 各社区每月召开协商会。 = 召开
    """
    if at.has(at.told, "means"):
        return None
    for place in range(at.told + 1, len(at.tokens)):
        kinds = at.tokens[place].kinds
        if kinds & OPENING and (len(at.words(at.tokens[place])) > 1 or kinds & {"will"} or at.has(place - 1, "body")):
            rest = at.rest(place)
            found = moved_object(rest) or treated(rest) or behind_a_phrase(rest) or first_verb(rest)
            if found is not None:
                return found
        named = at.has(place - 1, "body") or at.text[at.tokens[place].start - 1] == SUCH_AS
        if "verb" in kinds and named and not at.nominal(place):
            return _verb(at, at.action(place))
    return None


VERB: Rules[[Said], str] = Rules(
    "verb", moved_object, treated, behind_a_phrase, value_reached, first_verb, comes_about, behind_a_word, of_somebody
)
