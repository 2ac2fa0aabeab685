"""What a quantity measures, in the words of the source: what a reader would write in the first column of a table.

A number stands behind its noun (引进企业八家) or in front of it (完成八个小区改造). In front of it the noun and
what is done to it follow; a list shares its verb (新增一个食堂、一个助餐点). Where the words beside a number name
nothing, the quantity or the clause before it does (发现隐患八条,整改八条).
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from analysis.lexicon import read_toml

if TYPE_CHECKING:
    from collections.abc import Sequence

    from analysis.records.clause import Clause, Moment
    from analysis.records.reading import Aspect, Status

_LONGEST = 30
_LONGEST_LIST = 40  # no list of a report is longer; a hostile one costs no more
_SEPARATORS = "、和及与,"
_INVESTED = re.compile(r"(?:计划|预计|概算|估算|当年|年度|累计)?(?:完成)?总?投资额?\Z")
_UNDERTAKES = re.compile(r"\A(?:实施|用于|开展|推进|建设|对)")
_ONLY_TIME = re.compile(r"[0-9一二三四五六七八九十年月日季度底前今明去上下半内初末中旬全]+")
_NOW_AT = re.compile(r"(?:提高|提升|增加|增长|扩大|上升|下降|降低|减少|压缩|压减|缩短|[降升])\Z")  # 从12家增加到30家
_RATE_NAME = re.compile(r"(?<=.{2})[一-鿿]{2}率\Z")  # 分类覆盖率九成,准确率八成: both are of the same thing
_EMPTY_QUOTES = re.compile(r"“”(?:规划)?(?:期间|时期|以来|期?末)?")  # what is left of “十四五”期间
_HAPPENS = re.compile(r"(?<=.{2})(?:成功|顺利|全速|即将|稳步|正式|全部|列入|开工|投产|签约|建成|启动|完工)")
_NOTE = re.compile(r"\([0-9]{1,3}\)")
_PREDICATE = re.compile(r"之间|亟需|亟待|需要|存在|尚未|仍")
_GENERIC = ("总数", "总量", "总额", "数量", "余额", "规模", "总规模", "总面积", "面积")
_REACHES = ("涉及", "惠及", "覆盖", "受益", "惠及群众")
_RATE = re.compile(r"率|占|比|度|面|份额")


@cache
def _lead(name: str) -> re.Pattern[str]:
    return re.compile(read_toml("clause.toml")["lead"][name])


@cache
def verbs() -> frozenset[str]:
    """Action verbs of the genre."""
    return frozenset(read_toml("verbs.toml")["words"].split())


@cache
def _verb() -> re.Pattern[str]:
    return re.compile("|".join(sorted(verbs(), key=lambda word: (-len(word), word))))


@cache
def _change_words() -> re.Pattern[str]:
    change = read_toml("clause.toml")["change"]
    words = (change["compared"], change["level"], change["up"], change["down"])
    return re.compile(rf"(?:{'|'.join(words)}|了|约|近|超过?|不少于|不低于|分别|幅度?|为|达到?|同期|以上|,)+\Z")


def indicator(
    group: Sequence[Clause],
    rank: int,
    aspect: Aspect,
    status: Status,
    moments: Sequence[Moment],
    earlier: str | None,
    level: str | None,
    same: str | None,
) -> str | None:
    """The words for what the quantity ``group[rank]`` of a sentence measures, or None where the sentence has none.

    ``earlier`` is the indicator of the quantity before it, ``level`` that of the last one that was no share or
    change, ``same`` that of the last one of the same unit.
    """
    clause = group[rank]
    if aspect == "change":
        words = _clean(_change_words().sub("", _own(group, rank, moments)))
        before = earlier if clause.quantity.unit.base == "百分点" else level  # points are of a share
        return words if len(words) > 1 else before or earlier or _topic(clause) or None
    if aspect == "rank":
        return _rank(clause, earlier)
    behind = _behind(group, rank, aspect)
    own = _lead("tail").sub("", _NOW_AT.sub("", _lead("tail").sub("", _own(group, rank, moments))))
    if aspect == "share":
        earlier = level or earlier
    plain = _clean(own)
    if plain in verbs() and same is not None:
        earlier = same  # 发现隐患八处,下达通知书三份,整改八处
    words = _in_front(group, rank, own, behind, status) if behind else _settled(plain, clause, aspect, earlier)
    if behind and words in verbs() and not _is_frequency(clause):
        words = _joined(_near(clause, earlier) or _topic(clause), words)
    return words or earlier or _said_behind(group, rank) or _topic(clause) or None


def _said_behind(group: Sequence[Clause], rank: int) -> str:
    """What is said behind the last of several numbers in a row: 80户200人|实现监测全覆盖."""
    last = min(rank + _LONGEST_LIST, len(group) - 1)
    while rank < last and not group[rank].right and group[rank + 1].entry.start == group[rank].entry.end:
        rank += 1
    return _clean(_lead("trailing").sub("", group[rank].right))


def _own(group: Sequence[Clause], rank: int, moments: Sequence[Moment]) -> str:
    """The words in front of the quantity that are its own: times cut out, and what belongs to the quantity before."""
    clause = group[rank]
    begin, words = clause.entry.start - len(clause.left), clause.left
    for moment in reversed(moments):
        if begin <= moment.start and moment.end <= clause.entry.start:
            words = words[: moment.start - begin] + words[moment.end - begin :]
    words = _EMPTY_QUOTES.sub("", words)
    if clause.listed and words.rstrip(_SEPARATORS) != words:
        return ""  # 1个社工站、|3个社区用房
    if clause.listed and _noun(group[rank - 1]) and (cut := max(words.rfind("、"), words.rfind("和"))) >= 0:
        words = words[cut + 1 :]
    return words.lstrip(_SEPARATORS + "的")


def _noun(clause: Clause) -> str:
    """The words that follow a quantity without a break, if they can be its noun."""
    words = clause.right
    if not words or (words[0] in _SEPARATORS + "的约近共均已(“" and not words.startswith("“")):
        return ""
    words = words.split("、", 1)[0]
    if clause.cut and "和" in words[-5:-1]:
        words = words.rsplit("和", 1)[0]  # 17项民生工程|和县定|10项实事
    return _lead("trailing").sub("", words)


def _behind(group: Sequence[Clause], rank: int, aspect: Aspect) -> str:
    """The noun phrase behind the quantity that it counts, or nothing where it stands behind its noun."""
    clause = group[rank]
    if clause.right.startswith("的"):
        if rank + 1 < len(group) and group[rank + 1].entry.start <= clause.entry.end + 2:
            return _noun(group[rank + 1])  # 投资13亿元的5个项目
        return _noun_after_de(clause)
    if clause.right in ("、", "和", "及") and rank + 1 < len(group):
        return _noun(group[rank + 1])  # 80户、200人低收入农户
    if clause.quantity.unit.dimension in ("money", "ratio") and aspect != "level":
        return "" if _RATE.search(clause.left[-4:]) else _noun(clause)
    noun = _noun(clause)
    if clause.quantity.unit.dimension == "money":
        return noun if _clean(clause.left) in ("", *verbs()) else ""
    if noun and _lead("object").match(noun):
        return ""
    return noun + _shared_tail(group, rank)


def _noun_after_de(clause: Clause) -> str:
    return _lead("trailing").sub("", _HAPPENS.split(clause.right[1:], maxsplit=1)[0])


def _shared_tail(group: Sequence[Clause], rank: int) -> str:
    """What the last of a list is about is meant for all of it: 61个小区、30个楼宇、5个园区的安防建设."""
    for at in range(rank, min(rank + _LONGEST_LIST, len(group) - 1)):
        clause, following = group[at], group[at + 1]
        if not following.listed or not clause.right.endswith(("、", "和")):
            return ""
        if "的" in following.right and not following.right.startswith("的") and "的“" not in following.right:
            return _lead("trailing").sub("", following.right.split("的", 1)[1])
    return ""


def _in_front(group: Sequence[Clause], rank: int, own: str, noun: str, status: Status) -> str:
    """The indicator of a number in front of its noun: the verb that governs it, the place it is at, and the noun."""
    if status == "baseline":
        noun = _PREDICATE.split(noun, maxsplit=1)[0] or noun
    if group[rank].quantity.unit.dimension == "money":
        if not group[rank].right.startswith("的"):
            return _clean(own) + _UNDERTAKES.sub("", noun)  # 设立100万元人才基金, 投入900万元实施道路整治
        invested = _INVESTED.search(own)
        return noun + (invested.group() if invested else _clean(own))
    verb = _governing_verb(group, rank)
    place = own.rsplit(verb, 1)[-1] if verb and verb in own else own
    place = _clean(place)
    if "、" in place or len(place) > 6 or group[rank].left.endswith(("等", "的")) or _lead("prepositions").search(own):
        place = ""
    kept = "" if not verb or _clean(verb + "甲") == "甲" else verb
    return (kept + place + _NOTE.sub("", noun)).strip("、,;:。 ")[-_LONGEST:]


def _governing_verb(group: Sequence[Clause], rank: int) -> str:
    """The last verb before the number; a number in a list has that of the list."""
    words = group[rank].lead if not group[rank].listed or rank == 0 else _list_lead(group, rank)
    found = ""
    for match in _verb().finditer(words):
        found = match.group()
    return found


def _list_lead(group: Sequence[Clause], rank: int) -> str:
    first = rank
    while (
        first > max(0, rank - _LONGEST_LIST)
        and group[first].listed
        and group[first].left.rstrip(_SEPARATORS) != group[first].left
    ):
        first -= 1
    return group[first].left


def _settled(words: str, clause: Clause, aspect: Aspect, earlier: str | None) -> str:
    """The words in front of a number that stands behind its noun, with what they leave unsaid."""
    near = _near(clause, earlier)
    if aspect == "share" and words:
        return _joined(_RATE_NAME.sub("", near), words) if len(words) <= 4 or words.startswith("占") else words
    if _INVESTED.fullmatch(words):
        return _joined((earlier if near else None) or _following(clause) or _topic(clause), words)
    if words in verbs() or words in _REACHES:
        return words if _is_frequency(clause) else _joined(near or _topic(clause), words)
    if words.startswith(_REACHES) or words in _GENERIC:
        return _joined(near, words)
    if clause.listed and earlier and _verb().match(words) and words in earlier:
        return earlier
    if len(words) > 18 and "、" in words and len(last := words.rsplit("、", 1)[1]) >= 6:
        words = last
    if "等" in words[:-3] and len(last := words.rsplit("等", 1)[1]) >= 4:
        words = last
    if clause.right and clause.right[0] not in _SEPARATORS + "的(" and _lead("gives").match(clause.right):
        words += _lead("trailing").sub("", clause.right)  # 优抚对象|1000人次|发放补助
    return words


def _following(clause: Clause) -> str:
    """What the clause behind an investment undertakes: 投资15亿元,|实施16个城建项目."""
    match = re.match(
        r",[^,;。0-9]*?(?:实施|建设|新建|启动|推进|用于|打造|改造)(?:[0-9.]+[万亿]?.)?([^,;。0-9]{2,16})", clause.tail
    )
    return _lead("trailing").sub("", match.group(1)) if match else ""


def _is_frequency(clause: Clause) -> bool:
    """每月走访一次: the verb is the indicator by itself."""
    return clause.quantity.low == clause.quantity.high == 1 and "每" in clause.lead


def _rank(clause: Clause, earlier: str | None) -> str | None:
    words = _clean(
        re.sub(
            r"(?:综合)?(?:排名|排在|排|位列|位居|名列|列|居|稳居|蝉联)?全?[市省区县国镇]?[市省区县国镇]?\Z",
            "",
            clause.left,
        )
    )
    said = words or earlier or _topic(clause) or ""
    return said if said.endswith("排名") else said + "排名"


def _near(clause: Clause, earlier: str | None) -> str:
    """The object of the quantity before, if no clause stands between."""
    if earlier is None or len(re.findall(r"[,;]", clause.before[clause.gap :])) > 1:
        return ""
    return object_of(earlier)


def object_of(indicator: str) -> str:
    """An indicator without the verb in front of it: 发现安全隐患 -> 安全隐患."""
    for length in (4, 3, 2):
        if indicator[:length] in verbs() and len(indicator) > length + 1:
            return indicator[length:]
    return indicator


def _joined(object_: str, words: str) -> str:
    if words and words in object_:
        return object_
    shared = next((length for length in (4, 3, 2) if object_.endswith(words[:length])), 0)  # 隐患整改 + 整改率
    return object_ + words[min(shared, len(words)) :]


def _clean(words: str) -> str:
    words = _lead("tail").sub("", _lead("head").sub("", _NOTE.sub("", words))).strip("、,;:()。 ")
    if words.count("“") != words.count("”"):
        words = words.replace("“", "").replace("”", "")
    return words[-_LONGEST:]


def _topic(clause: Clause) -> str:
    """What the clause before is about, where the quantity's own clause names nothing."""
    pieces = [
        piece for piece in re.split(r"[,;:。()]", clause.before) if len(piece) > 1 and not _ONLY_TIME.fullmatch(piece)
    ]
    if not pieces:
        return ""
    last = re.sub(r"方面\Z|力度\Z|工作\Z", "", pieces[-1])
    for mark in ("的", "等"):
        if mark in last[-14:-2]:
            last = last.rsplit(mark, 1)[1]
    return re.sub(r"\A加大", "", _clean(last))[-14:]
