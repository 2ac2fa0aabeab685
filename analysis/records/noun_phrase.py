"""The noun behind a number: what it counts (8个小区改造), or what is said of the last of several numbers in a row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.lexicon.particles import AND, DE, EACH, JOINING, LIST_MARK
from analysis.records import lists
from analysis.records.trim import trimmed, without_tail, without_trailing

if TYPE_CHECKING:
    from analysis.records.clause import Clause
    from analysis.records.course import Aspect

_AN_AND = slice(-5, -1)  # where in the words an 和 is that joins a short noun to the next number
_SIZES = ("length", "area")
_SHORTEST = 2  # signs of a noun
_NEAR = 2  # signs between the end of a number and the next one: 的, and one that tells how many


def counted(at: Clause, aspect: Aspect) -> str:
    """The noun phrase behind a number that it counts, or nothing where the number stands behind its noun."""
    if at.right.startswith(DE):
        return _behind_de(at)
    if (
        at.following
        and _shares_noun(at)
        and (at.right in (LIST_MARK, *JOINING) or at.following.entry.start == at.entry.end)
    ):
        return _if_noun(noun(at.following), at)  # 80户、200人低收入农户; 6支48人应急小组
    found, dimension = noun(at), at.quantity.unit.dimension
    if dimension == "money" and aspect == "level":
        return found if _is_bare(at) and not at.match("right", "indicator.only_paid") else ""
    found = _if_noun(found, at)
    if dimension in ("money", "ratio"):
        return "" if _ends_in_rate(at) else found
    return found + _shared_tail(at)


def _shares_noun(at: Clause) -> bool:
    """Whether the noun behind the next number may be that of this one too: not in 5.1公里、5个小区."""
    this, following = at.quantity.unit.dimension, at.following
    apart = following is not None and this in _SIZES and following.quantity.unit.dimension == "count"
    return not (apart and at.right == LIST_MARK and following and not following.right.startswith(DE))


def _if_noun(words: str, at: Clause) -> str:
    lexicon = at.view.lexicon
    if at.cut and at.says("right", "indicator.shifted_to") and at.says("left", "indicator.shifted_from"):
        return ""  # 由148个|优化为|132个
    if at.cut and not at.left.endswith(EACH) and lexicon.pattern("indicator.only_moves").match(words):
        return ""  # 比上年的5户|增加|3户
    follows = not at.right and lexicon.pattern("indicator.verb").match(words)  # 80户200人|纳入监测
    return "" if follows or lexicon.pattern("indicator.no_noun").match(words) else words


def noun(at: Clause) -> str:
    """The words that follow a number without a break, if they can be its noun."""
    words, lexicon = at.right, at.view.lexicon
    if not words or lexicon.pattern("indicator.breaks_off").match(words):
        return ""
    if at.view.times(at.entry.end, at.entry.end + 1):
        return ""  # 余9个|年底前完成
    words = _before_a_time(words, at)
    words = _those_alone(words, at)
    if "(" in words:
        words = lexicon.pattern("indicator.aside").split(words, maxsplit=1)[0]
    modifiers = lexicon.pattern("indicator.modifiers").match(words)
    end = words.find(LIST_MARK, modifiers.end() if modifiers else 0)
    if end >= 0 and (at.cut or not lexicon.pattern("indicator.of_its_object").search(words, 0, end)):
        words = words[:end]
    if at.cut:
        words = _without_what_it_does(words, at)
        if AND in words[_AN_AND]:
            words = words.rsplit(AND, 1)[0]  # 17项民生工程|和县定|10项实事
        words = lexicon.pattern("indicator.sum_behind").sub("", words)  # 入驻7家企业总投资|5亿元
        words = _without_what_is_told(words, at)
    return without_trailing(words, lexicon)


def _those_alone(words: str, at: Clause) -> str:
    """People or bodies without others that are not counted, and without what is done with them."""
    lexicon = at.view.lexicon
    words = lexicon.pattern("indicator.and_many_more").split(words, maxsplit=1)[0]  # 300名党员|和广大干部
    if at.match("left", "indicator.acts_with") is None:
        return words
    who = lexicon.pattern("indicator.who_act_with").match(words)
    return who.group() if who else words


def _before_a_time(words: str, at: Clause) -> str:
    """The words up to the time by which something is to come of the noun: 实事|11月底前全部交账."""
    for moment in at.view.times(at.entry.end + _SHORTEST, at.entry.end + len(words)):
        until = moment.start - at.entry.end
        thing = at.view.lexicon.pattern("indicator.sets_time").sub("", words[:until])
        if moment.days.type == "deadline" and (words[until].isdigit() or thing != words[:until]):
            return thing if len(thing) >= _SHORTEST else words
    return words


def _without_what_it_does(words: str, at: Clause) -> str:
    """A noun in front of another number without what is said of it there: 5个街道|共调处|纠纷260起.

    Those who act are known where they open the clause; elsewhere 服务 may be a part of 社区服务站.
    """
    lexicon = at.view.lexicon
    if lexicon.pattern("indicator.treats").search(at.left):
        words = lexicon.pattern("indicator.performs").split(words, maxsplit=1)[0]  # 对9座桥梁|开展|巡检60次
    opens = not at.right.endswith(LIST_MARK) and lexicon.pattern("indicator.verb").search(at.lead) is None
    for acts in ("indicator.acts", "indicator.actor_acts") if opens else ("indicator.acts",):
        who, *said = lexicon.pattern(acts).split(words, maxsplit=1)
        if said and who.count("“") == who.count("”"):
            words = without_tail(who, lexicon)
    return words


def _without_what_is_told(words: str, at: Clause) -> str:
    """A noun in front of another number without what is told of some of it, or of an amount that it has or comes to."""
    lexicon = at.view.lexicon
    words = lexicon.pattern("indicator.some_inside").split(words, maxsplit=1)[0]
    if at.following and at.following.quantity.unit.name == at.quantity.unit.name:
        words = lexicon.pattern("indicator.deed_done_behind").sub("", words)
    if acting := lexicon.pattern("indicator.acting_there").match(words):
        words = acting["noun"]
    words = lexicon.pattern("indicator.led_to_behind").sub("", words)
    return lexicon.pattern("indicator.owned_behind").sub("", words) if owned(words, at) else words


def owned(words: str, at: Clause) -> bool:
    """Whether words between a count and an amount name what those counted have: 12个|村集体收入|426万元."""
    following = at.following
    if following is None or following.quantity.unit.dimension not in ("money", "ratio"):
        return False
    if at.match("right", "indicator.each_reaches"):
        return False  # 9个|村集体收入突破|百万元
    return at.view.lexicon.pattern("indicator.owned_behind").search(words) is not None


def behind_the_last(at: Clause) -> str:
    """What is said behind the last of several numbers in a row: 80户200人|实现监测全覆盖."""
    for _ in range(lists.LONGEST):
        following = at.following
        if at.right or following is None or following.entry.start != at.entry.end:
            break
        at = following
    return trimmed(without_trailing(at.right, at.view.lexicon), at.view.lexicon)


def _behind_de(at: Clause) -> str:
    following = at.following
    if following and following.entry.start <= at.entry.end + _NEAR:
        return noun(following)  # 投资13亿元的5个项目
    happens = at.view.lexicon.pattern("indicator.happens")
    return without_trailing(happens.split(at.right[1:], maxsplit=1)[0], at.view.lexicon)


def _ends_in_rate(at: Clause) -> bool:
    return at.view.lexicon.pattern("indicator.rate_in_front").search(at.left[-4:]) is not None


def _is_bare(at: Clause) -> bool:
    """Whether nothing but a verb stands in front, or the number goes on with a list: 12个项目、|570万元资金."""
    if at.listed and at.left.endswith(LIST_MARK) and at.right:
        return True
    words = trimmed(at.left, at.view.lexicon)
    return not words or words in at.view.lexicon.words("verb")


def _shared_tail(at: Clause) -> str:
    """What the last of a list is about is meant for all of it: 61个小区、30个楼宇、5个园区的安防建设."""
    for _ in range(lists.LONGEST):
        following = at.following
        if following is None or not following.listed or not at.right.endswith((LIST_MARK, AND)):
            break
        _, de, about = following.right.partition(DE)
        if de and not following.right.startswith(DE) and not about.startswith("“"):
            return without_trailing(about, at.view.lexicon)
        at = following
    return ""
