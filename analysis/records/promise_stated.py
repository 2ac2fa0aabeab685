"""Verb of a clause that names a thing first, and then states what is to be had of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.lexicon.particles import BEFORE_AND_AFTER, DE, NOT
from analysis.parsing.decision import needs

if TYPE_CHECKING:
    from analysis.parsing.decision import Span
    from analysis.records.promise_clause import Said

Answer = tuple[str, "Span"] | None
OF_A_THING = frozenset({  # the rules of verbs that are said of what stands in front
    "value-reached", "comes-about", "counted", "measures-up", "stands-at", "warranted-value", "grows-by",
    "plainly-counted", "made-part", "done-each-time", "brings-about", "sets-a-mark", "tried-behind", "by-a-standard",
})  # fmt: skip
_BEHIND_NUMBER = frozenset({"number", "limit", "about", "name", "joint"})
_LEADS = frozenset({"leads", "adds", "number"})
_NO_THING = frozenset({"leads", "disposes"})  # what no thing begins with
_NO_END_OF_THING = frozenset({"body", "to"})  # 各社区|完成, 站在|实现
_UNKNOWN = frozenset({"name"})
_NOUN = frozenset({"no_action"})
_DOES = frozenset({"will", "disposes", "leads"})
_PLACE = range(2, 11)  # signs
_SHORT_WORD = 2  # signs


def is_called(at: Said, place: int, what: str) -> bool:
    """Whether the token at a place ends as does the name of a rate, or of what else is measured: 入驻|率, 研发|强度."""
    if not 0 <= place <= at.last:
        return False
    return at.lexicon.pattern(f"promise.{what}").search(at.text, *at.span(place)) is not None


def is_so_often(at: Said, place: int) -> bool:
    """Whether the number at a place is one of times: 3次, 90家次."""
    return (
        at.has(place, "number") and at.lexicon.pattern("promise.so_often").search(at.text, *at.span(place)) is not None
    )


@needs("measures_up")
def measures_up(at: Said) -> Answer:
    """A grade is reached, or another growth left behind; what it is said of stands in front.

    + plan: 断面水质稳定达到Ⅲ类标准。 = 达到
    + plan: 居民收入增长快于经济增长。 = 增长
    + plan: 综合排名进入全市前三名。 = 进入
    + plan: 增速快于经济增长。 = 快于
    - plan: 对达到标准的企业给予奖励。
    - plan: 断面达到标准的继续保护。
    - plan: 达到国家标准。
    """
    if "measures_up" not in at.kinds or at.action(at.told) is not None or at.has(at.told, "leads"):
        return None
    place = at.first("measures_up", at.told + 1)
    if place is None or place == at.last or DE in at.text[at.bounds[place + 1] : at.end]:
        return None
    own = place - 1 if at.has(place - 1, "value") and place - 1 > at.told and not at.has(place, "verb") else place
    return at.words(own), at.span(own)


@needs("attaches")
def made_part(at: Said) -> Answer:
    """The name of a thing, or money, stands in front of what it is made part of.

    + plan: 测评结果纳入年度考核。 = 纳入
    + plan: 所需经费15万元列入年度预算。 = 列入
    + plan: 流动摊点纳入日常巡查。 = 纳入
    - plan: 将巡查纳入考核。
    - plan: 建设成果转化基地。
    """
    place = at.first("attaches", at.told + 1)
    if place is None or place == at.last:
        return None
    if _is_taken_in(at, place) or _is_paid_or_named(at, place):
        return at.words(place), at.span(place)
    return None


def _is_paid_or_named(at: Said, place: int) -> bool:
    """测评|结果|纳入, 经费15万元|列入: whether a name that holds a verb, or money, stands in front of a word."""
    if any(at.has(one, "verb") for one in range(at.told + 1, place)):
        return False
    named = at.has(at.told, "noun_too") and at.has(place - 1, "of_action")
    if named and not (at.has(at.told, "second") or at.led_to(at.told)):
        return True
    paid = at.has(place - 1, "money") and not at.has(at.told, "verb")
    return paid and DE not in at.text[at.bounds[place] : at.end]


def _is_taken_in(at: Said, place: int) -> bool:
    """流动摊点|纳入|日常巡查: whether no more than the name of what is made part of something stands in front."""
    if not at.has(place, "takes_in") or at.kinds_of[at.told] - _NOUN or at.length(at.told) < _SHORT_WORD:
        return False
    if not all("time" in kinds for kinds in at.kinds_of[: at.told]) or DE in at.text[at.bounds[place] : at.end]:
        return False
    names = all(at.kinds_of[one].isdisjoint(_DOES) and not at.led_to(one) for one in range(at.told + 1, place))
    return names and not at.text.startswith(NOT, at.bounds[place] - 1)


@needs("growth", "number")
def grows_by(at: Said) -> Answer:
    """A rate of growth has its value behind it: it is to grow by that.

    + plan: 地区生产总值增速6%左右。 = 增长
    + plan: 工业投资增幅不低于9%。 = 增长
    - plan: 地区生产总值增长6%。
    - plan: 增速达到6%的企业9家。
    """
    place = at.first("growth", at.told + 1)
    if place is None or at.action(at.told) is not None or at.has(at.told, "leads"):
        return None
    number = place + 2 if at.has(place + 1, "limit") else place + 1
    if not at.has(number, "number") or at.text.startswith(DE, at.bounds[number + 1]):
        return None
    start = at.bounds[place + 1]
    return min(at.lexicon.words("measured_growth")), (start, start)


@needs("takes_action", "value")
def brings_about(at: Said) -> Answer:
    """A thing in front brings about what is named behind the verb, without a number.

    + plan: 力争9个技改项目完成年度建设任务。 = 完成
    + plan: 柳荫小学实现主体竣工。 = 实现
    + plan: 9个卫生室完成改造。 = 完成
    - plan: 完成卫生室改造9个。
    - plan: 9个卫生室改造完成后开放。
    - plan: 力争9个技改项目竣工。
    - plan: 力争完成年度建设任务。
    - plan: 完成任务后实现收支平衡。
    """
    place = at.first("takes_action", at.told + 1)
    if place is None or place == at.last or not at.has(place, "value") or at.has(place, "second"):
        return None
    if not _is_thing(at, place) or at.led_to(place) or at.nominal(place) or at.has(place + 1, "number"):
        return None
    start, end = at.span(place)
    if at.text.startswith(NOT, start - 1) or at.text.startswith(BEFORE_AND_AFTER, end):
        return None
    return at.words(place), (start, end)


def _is_thing(at: Said, end: int) -> bool:
    """Whether a clause begins with no more than the name of a thing, longer than a word, up to a token."""
    head = at.action(at.told)
    if not at.kinds_of[at.told].isdisjoint(_NO_THING) or (head is not None and not at.has(head, "noun_too")):
        return False
    return at.bounds[end] - at.bounds[at.told] > _SHORT_WORD and _ends_thing(at, end - 1)


def _ends_thing(at: Said, place: int) -> bool:
    """Whether the name of a thing may end with a token; no 各社区|完成, 站在|实现, 提前|干预|实现, 工作|一|完成."""
    kinds = at.kinds_of[place]
    does = "noun_too" in kinds and "adds" not in kinds
    return kinds.isdisjoint(_NO_END_OF_THING) and not does and (bool(kinds) or at.length(place) > 1)


@needs("sets_mark")
def sets_a_mark(at: Said) -> Answer:
    """A new mark is set: 再|创|佳绩.

    + plan: 力争中考成绩再创佳绩。 = 创
    + plan: 游客人数再创新高。 = 创
    + plan: 再创佳绩。 = 创
    - plan: 推动经济发展再创佳绩。
    - plan: 再创省级文明镇。
    """
    place, head = at.first("sets_mark"), at.action(at.told)
    if place is None or not (head is None or head == place or at.has(head, "noun_too")):
        return None
    end = at.bounds[place + 1]
    if not at.lexicon.pattern("promise.mark").fullmatch(at.text, end, at.end):
        return None
    return at.text[end - 1 : end], (end - 1, end)


@needs("number", "verb")
def done_in_a_place(at: Said) -> Answer:
    """A name that the grammar does not know stands in front of what is done, and how much of it behind.

    + plan: 柳荫片区新建厂房9万平方米。 = 新建
    + plan: “腾笼换鸟”盘活用地90亩。 = 盘活
    - plan: 柳荫片区危桥改造9座。
    """
    if "number" not in at.kinds or at.told > at.last or not (at.kinds_of[at.told] <= _UNKNOWN):
        return None
    place = at.told + 1
    if at.length(at.told) not in _PLACE or not _only_acts(at, place):
        return None
    number = at.first("number", place + 2)
    ends = number is not None and all(at.kinds_of[behind] & _BEHIND_NUMBER for behind in range(number, at.last + 1))
    return (at.words(place), at.span(place)) if ends else None


def _only_acts(at: Said, place: int) -> bool:
    """Whether a token is a verb of more than a sign, and nothing else."""
    if not at.has(place, "verb") or at.has(place, "noun_too") or at.has(place, "modal"):
        return False
    return at.length(place) > 1 and not at.nominal(place)


@needs("number")
def stands_at(at: Said) -> Answer:
    """A rate has its value right behind it: it is to reach it.

    + plan: 按期办结率100%。 = 达到
    + plan: 城镇登记失业率4%左右。 = 达到
    - plan: 办结率进一步提高。
    - plan: 巩固入园率95%的社区3个。
    """
    place = at.first("number", at.told + 1)
    if place is None or not is_called(at, place - 1, "rate") or at.has(at.told, "leads"):
        return None
    if any(at.kinds_of[behind].isdisjoint(_BEHIND_NUMBER) for behind in range(place, at.last + 1)):
        return None
    start = at.bounds[place]
    return min(at.lexicon.words("stated_as")), (start, start)


@needs("number", one_of=("verb", "becomes"))
def counted(at: Said) -> Answer:
    """The number stands right behind what is done, or comes about, and what it is done to in front.

    + plan: 社区食堂再建3家。 = 建
    + plan: 危桥改造6座。 = 改造
    + plan: 一般公共预算支出安排44亿元。 = 安排
    + plan: 高新技术企业由38家发展到70家。 = 发展
    + plan: 零工市场服务不少于3000人次。 = 服务
    + plan: 外资到账300万美元。 = 到账
    + plan: 骨干教师培训人均不少于20学时。 = 培训
    - plan: 社区食堂有序开放3家。
    """
    if "number" not in at.kinds or at.told > at.last or not at.kinds_of[at.told].isdisjoint(_LEADS):
        return None
    for place in range(at.told + 1, at.last):
        number = _number_behind(at, place)
        acts = at.has(place, "verb") or at.has(place, "becomes")
        if acts and at.has(number, "number") and not at.has(place, "modal"):
            return (at.words(place), at.span(place)) if _is_whole(at, place, number) else None
    return None


def _number_behind(at: Said, place: int) -> int:
    """The place where a number stands behind a verb, if one does: 培训|人均|不少于|20学时."""
    behind = place + 1
    while at.has(behind, "average") or (at.has(behind, "recurs") and at.has(behind + 1, "limit")):
        behind += 1
    return behind + 1 if at.has(behind, "to") or at.has(behind, "limit") else behind


def _is_whole(at: Said, place: int, number: int) -> bool:
    """Whether a verb with a number behind is that of its clause: 再|建|3家; no 投资|10亿元|的企业, 未|完成|3家."""
    if at.text.startswith(DE, at.bounds[number + 1]) or at.text.startswith(NOT, at.bounds[place] - 1):
        return False
    return at.length(place) > 1 or at.has(place - 1, "how")


@needs("how", "limit", "number")
def done_so_often(at: Said) -> Answer:
    """A visit is a manner in front of a verb; where none stands, it is what is done so often.

    + plan: 每季度上门不少于1次。 = 上门
    - plan: 原则上不少于1次。
    """
    place = at.told - 1
    if place < 0 or not at.has(at.told, "limit") or not at.has(at.told + 1, "number"):
        return None
    return (at.words(place), at.span(place)) if at.words(place) in at.lexicon.words("to_visit") else None


@needs("becomes")
def becomes_so(at: Said) -> Answer:
    """What becomes of a thing stands at the head; the thing is named before, or how many of it behind.

    + plan: 争取10月底前全面退场。 = 退场
    + plan: 年底前完工3个。 = 完工
    - plan: 完工项目全部交付。
    """
    if not at.has(at.told, "becomes") or at.text.startswith(BEFORE_AND_AFTER, at.bounds[at.told + 1]):
        return None  # 达产|后产值12亿元
    ends = at.told == at.last or (at.has(at.last, "number") and not at.text.startswith(DE, at.bounds[at.told + 1]))
    return (at.words(at.told), at.span(at.told)) if ends else None


@needs("number", "recurs")
def done_each_time(at: Said) -> Answer:
    """A short word that the grammar does not know stands between each time and how often: it is what is done then.

    + plan: 主干道每日机扫两遍。 = 机扫
    + plan: 支路每周洒水3次。 = 洒水
    - plan: 各社区每月召开例会2次。
    - plan: 招聘会每月办1场。
    """
    place = at.last - 1
    if place <= at.told or not at.has(at.last, "number") or not at.has(place - 1, "recurs"):
        return None
    if at.kinds_of[place] or at.length(place) != _SHORT_WORD or at.action(at.told) is not None:
        return None
    return (at.words(place), at.span(place)) if is_so_often(at, at.last) else None


@needs("means", "number")
def made_use_of(at: Said) -> Answer:
    """What is a means elsewhere is itself what is done, where no deed but a number stands behind.

    + plan: 实际利用外资500万美元。 = 利用
    + plan: 利用市外资本3亿元。 = 利用
    - plan: 利用楼宇3幢开展招商。
    - plan: 提高土地利用率2个百分点。
    """
    place = at.first("means", at.told)
    if place is None or place > at.told + 1 or not at.has(place, "noun_too") or place + 2 != at.last:
        return None
    led = place == at.told or (not at.kinds_of[at.told] and at.length(at.told) == _SHORT_WORD)
    return (at.words(place), at.span(place)) if led and at.has(at.last, "money") else None
