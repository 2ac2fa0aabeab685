"""Verb: the word of a clause that says what is done, or what comes about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.lexicon.particles import BEFORE_AND_AFTER, NEW, NOT, SUCH_AS
from analysis.parsing.decision import Rules, needs
from analysis.records.promise_becomes import becomes_then, comes_about
from analysis.records.promise_clause import OPENING
from analysis.records.promise_limit import by_a_standard, limited
from analysis.records.promise_modal import funds_won, refused, tried_behind, warranted_value
from analysis.records.promise_pairs import verb_at
from analysis.records.promise_phrase import behind_a_phrase, moved_object, passes_test, treated
from analysis.records.promise_plain import plainly_counted, plainly_done
from analysis.records.promise_stated import (
    becomes_so,
    brings_about,
    counted,
    done_each_time,
    done_in_a_place,
    done_so_often,
    grows_by,
    is_called,
    made_part,
    made_use_of,
    measures_up,
    sets_a_mark,
    stands_at,
)  # fmt: skip
from analysis.records.promise_value import VALUES, value_behind, value_word

if TYPE_CHECKING:
    from analysis.parsing.decision import Span
    from analysis.records.promise_clause import Said

Answer = tuple[str, "Span"] | None
_ONE_WORD = 2  # signs
_MAY_BE_NO_HEAD = frozenset({"preposition", "means", "becomes", "noun_too", "modal"})
_OF_ITS_NOUN = frozenset({"value", "throughout"})  # said of a noun that any verb may begin
_BEGINS = OPENING | {"verb"}  # what is done by somebody begins with one of these


@needs(one_of=("value", "steps", "moved_to"))
def value_reached(at: Said) -> Answer:
    """A value is reached, or something is so throughout; what it is said of stands in front.

    + plan: 普及率达97%。 = 达
    + plan: 地区生产总值增长6%。 = 增长
    + plan: 全镇税收破9亿元。 = 破
    + plan: 细颗粒物浓度降到29微克/立方米。 = 降
    + plan: 新增停车位达到500个。 = 达到
    + plan: 投产项目突破9个。 = 突破
    + plan: 全年发展团员控制在60名以内。 = 控制
    + plan: 确保培训考核合格率达到95%。 = 达到
    + plan: 每千名老人拥有护理床位不少于40张。 = 拥有
    - plan: 村民代表会全年不少于开4次。
    - plan: 确保培训考核合格率不低于95%。
    - plan: 每名志愿者走访商户不少于20户。
    - plan: 提高入园率3个百分点。
    - plan: 检查企业不少于90家次。
    - plan: 慰问老党员不少于50人次。
    - plan: 新建食堂3家,任务未完成5个。
    """
    if at.kinds.isdisjoint(VALUES):
        return None
    head = at.action(at.told)
    if head is not None and not _is_subject(at, head):
        return None
    for place in range(at.told + 1, at.last + 1):
        if not at.kinds_of[place].isdisjoint(VALUES) and value_behind(at, place):
            if at.text.startswith(NOT, at.bounds[place] - 1) and not at.has(place - 1, "how"):
                return None
            return limited(at, place) if at.has(place, "limit") else value_word(at, place)
    return None


def _is_subject(at: Said, head: int) -> bool:
    """Whether the verb at the head is part of the noun that something is said of: 管理水平, 投产|项目|突破|9个."""
    if _says_how_many_of(at, head) or _names_rate(at, head) or _kept_within(at, head):
        return True
    if at.has(head, "becomes") and not at.led_to(head) and "time" in at.kinds and becomes_then(at) is not None:
        return head + 1 < at.last  # 挂牌|隐患|7月底清零
    return at.has(head, "noun_too") and (not at.led_to(head) or is_called(at, head + 1, "measured"))


def _names_rate(at: Said, head: int) -> bool:
    """确保|供热|投诉|办结率|不低于|98%: whether what is measured, its value right behind it, begins with a verb."""
    value = at.first("value", head + 1) if at.has(head, "noun_too") else None
    return value is not None and is_called(at, value - 1, "measured")


def _kept_within(at: Said, head: int) -> bool:
    """发展|党员|控制|在|45名|以内: whether a noun at the head names what is kept within a number."""
    value = at.first("value", head + 1) if at.has(head, "noun_too") else None
    if value is None or value - 1 == head or not at.has(value + 1, "to") or not at.has(value + 2, "number"):
        return False
    return at.words(value) in at.lexicon.words("keeps_at")


def _says_how_many_of(at: Said, head: int) -> bool:
    """新增|停车位|达到|500个: whether what is new, or what becomes of things, only says which of them are counted."""
    value = at.last - 1
    if value <= head + 1 or not at.has(value, "value") or at.has(value, "limit") or at.first("number") != at.last:
        return False
    if at.has(head, "takes_action"):
        return False
    return at.has(head, "becomes") or at.words(head) in at.lexicon.words("to_add")


@needs("verb")
def first_verb(at: Said) -> Answer:
    """The verb that the clause begins with, adverbs, times and what is tried or warranted aside.

    + plan: 6月底前完成小区改造。 = 完成
    + plan: 一是持续优化服务。 = 优化
    + plan: 力争上游。 = 力争
    + plan: 加快推进学校建设。 = 推进
    + plan: 确保新建违章零增长。 = 确保
    + plan: 确保培训考核合格率不低于95%。 = 确保
    + plan: 理顺改造后接管事宜。 = 理顺
    + plan: 坚持领导每人联系企业5家。 = 联系
    + plan: 投入240万元改造养老综合体。 = 改造
    + plan: 投资3亿元建设渔业基地。 = 建设
    - plan: 兴业厂房9月投产。
    - plan: 新建厂房9月投产。
    - plan: 投产后日产能80吨,厂房9月封顶。
    - plan: 现结合我镇实际,公园9月开放。
    - plan: 供水公司将更换水表300个。
    - plan: 养护站更换护栏3处。
    """
    head = at.action(0)
    if head is None or _is_no_head(at, head):
        return None
    if _warrants_name(at, head):
        return verb_at(at, head - 1)
    if (acts := _paid_for(at, head)) is not None:
        return verb_at(at, acts)
    kept = at.inner(head) if at.has(head, "guides") else None  # 坚持领导每人|联系…
    return verb_at(at, head if kept is None or not at.led_to(kept) else kept)


def _is_no_head(at: Said, head: int) -> bool:
    """Whether a verb in front only leads a phrase, or belongs to a noun: most can do neither."""
    if at.kinds_of[head].isdisjoint(_MAY_BE_NO_HEAD) and at.kinds.isdisjoint(_OF_ITS_NOUN):
        return "becomes" in at.kinds and _names_what_is_behind(at, head)
    if at.has(head, "preposition"):
        return not passes_test(at, head)
    if at.has(head, "means") and not at.has(head - 1, "led"):
        return True
    return _belongs_to_a_noun(at, head)


def _belongs_to_a_noun(at: Said, head: int) -> bool:
    """Whether a verb in front belongs to the noun that something becomes of, or gives way to what does."""
    if _is_then(at, head) or _names_who(at, head) or _names_what_is_behind(at, head):
        return True
    if at.has(head, "modal"):
        return _said_behind(at) or _gives_way(at)
    if not _is_subject(at, head):
        return False
    return _said_behind(at) or (not at.has(head, "takes_action") and counted(at) is not None)


def _gives_way(at: Said) -> bool:
    """Whether a word that tries or warrants gives way to what becomes of a thing, or is done in it."""
    if becomes_so(at) is not None or done_in_a_place(at) is not None:
        return True
    place = at.last - 1  # 力争|分支机构|落地|1家
    return at.has(place, "verb") and not at.has(place, "noun_too") and counted(at) is not None


def _names_who(at: Said, head: int) -> bool:
    """供热|公司|将|更换…, 养护|站|更换…: whether a verb is part of the name of those who act.

    Words of manner or time tell, or that the name goes on with a single sign, which nothing is done to.
    """
    if not at.has(head, "noun_too") or not at.has(head + 1, "body"):
        return False
    acts = at.action(head + 2)
    if acts is None and at.has(head + 2, "will"):
        return "disposes" in at.kinds  # 审计|部门|要|把…
    if acts is None or (acts == head + 2 and at.length(head + 1) > 1):
        return False
    return at.led_to(acts) or (acts == head + 2 and not at.nominal(acts))


def _is_then(at: Said, place: int) -> bool:
    """投产|后…: what is so when that has come about."""
    if not at.has(place, "becomes"):
        return False
    return at.lexicon.pattern("promise.then").match(at.text, at.bounds[place + 1], at.end) is not None


def _names_what_is_behind(at: Said, head: int) -> bool:
    """综合考评|确保|前三, 新增违建|清零, 新建管网|年内通水: whether a verb belongs to the name of a thing."""
    if at.has(head + 1, "modal"):
        return at.has(head, "noun_too")
    if not at.has(at.last, "becomes"):
        return False
    if at.has(at.last, "throughout"):
        return at.words(head) in at.lexicon.words("to_add")
    dated = "number" not in at.kinds and at.led_to(at.last) and at.first("time", head + 1) is not None
    return dated and at.words(head).startswith(NEW) and "joint" not in at.kinds


def _said_behind(at: Said) -> bool:
    """Whether the clause ends with what becomes of a thing in front."""
    return becomes_then(at) is not None or at.happens_then(at.last)


def _paid_for(at: Said, head: int) -> int | None:
    """投入240万元|改造…: the place of what is done with money that is put in."""
    place = head + 2
    pays = at.has(head + 1, "money") and (at.has(head, "leads") or at.has(head, "pays"))
    acts = pays and at.has(place, "verb")
    return place if acts and place < at.last and not at.nominal(place) else None


def _warrants_name(at: Said, head: int) -> bool:
    """确保|新建违章零增长, 确保|供热投诉办结率不低于98%: 新建 and 供热 are no verbs there."""
    if not at.has(head - 1, "modal"):
        return False
    return _names_rate(at, head) or (at.has(at.last, "throughout") and not at.has(head, "takes_action"))


@needs("verb")
def behind_a_word(at: Said) -> Answer:
    """One word stands in front that the grammar does not know, of whom or how.

    + plan: 商圈开展走访。 = 开展
    + plan: 秋收后启动机耕路硬化。 = 启动
    - plan: 开展走访。
    - plan: 将完成上年任务。
    """
    if at.told > at.last or at.kinds_of[at.told]:
        return None
    word = at.words(at.told).strip()
    if word.endswith(NOT) or not (len(word) <= _ONE_WORD or word.endswith(BEFORE_AND_AFTER)):
        return None
    return verb_at(at, _acting(at, at.told + 1))


def _acting(at: Said, head: int) -> int | None:
    """The place of what is done, where a verb stands at a place; of 统筹|安排 the second, where so much is done."""
    if not at.has(head, "verb") or at.has(head, "noun_too") or at.nominal(head):
        return None
    led = at.has(head, "led") and at.has(head + 1, "second") and "number" in at.kinds
    return head + 1 if led and not at.nominal(head + 1) else head


def of_somebody(at: Said) -> Answer:
    """Who does it stands in front.

    + plan: 街道将新建充电站3座。 = 新建
    + plan: 各社区每月召开协商会。 = 召开
    + plan: 街道每季度对台账开展1次检查。 = 开展
    + plan: 供水公司将更换水表300个。 = 更换
    + plan: 镇督查组每季度通报1次。 = 通报
    + plan: 每名志愿者走访商户不少于20户。 = 走访
    + plan: 养护站要更换护栏3处。 = 更换
    + plan: 养护站更换护栏3处。 = 更换
    - plan: 检查组织设置。
    - plan: 积案6月底前化解8件。
    """
    if at.has(at.told, "means") or _is_counted_by_then(at):
        return None
    for place in range(at.told + 1, at.last + 1):
        if not at.kinds_of[place].isdisjoint(_BEGINS) and (found := _behind_somebody(at, place)) is not None:
            return found
    return None


def _is_counted_by_then(at: Said) -> bool:
    """积案|6月底前|化解|8件: a thing stands in front, not who acts, where no more than how many of it stands behind."""
    if at.told > at.last or at.kinds_of[at.told] or not at.has(at.told + 1, "time") or at.has(at.told + 1, "recurs"):
        return False
    number = at.told + 3 + at.has(at.told + 3, "limit")
    return at.has(at.told + 2, "verb") and number == at.last and at.has(number, "number")


def _behind_somebody(at: Said, place: int) -> Answer:
    """What is done, if it begins at a token: with words of manner or time, or with a verb right behind a body."""
    kinds, named = at.kinds_of[place], at.has(place - 1, "body") or at.has(place - 1, "average")
    if kinds.isdisjoint(OPENING):
        listed = at.text[at.bounds[place] - 1] == SUCH_AS
        return verb_at(at, at.action(place)) if (named or listed) and _is_done(at, place) else None
    if at.length(place) == 1 and "will" not in kinds and not named:
        return None  # a single sign may be part of a noun
    rest = at.part(at.bounds[place], at.end)
    return moved_object(rest) or treated(rest) or behind_a_phrase(rest) or first_verb(rest)


def _is_done(at: Said, place: int) -> bool:
    """Whether a verb stands at a place that is neither a noun nor part of the name of those who act."""
    return at.has(place, "verb") and not at.nominal(place) and not _names_who(at, place)


VERB: Rules[Said, str] = Rules(
    "verb",
    refused, moved_object, treated, behind_a_phrase, funds_won, grows_by, by_a_standard, value_reached,
    warranted_value, measures_up, made_part, tried_behind, brings_about, sets_a_mark,
    first_verb, comes_about, stands_at, behind_a_word, of_somebody, counted, becomes_so, done_in_a_place,
    done_so_often, done_each_time, made_use_of, plainly_counted, plainly_done,
)  # fmt: skip
