"""What a quantity measures, in the words of the source: what a reader would write in the first column of a table.

A number stands behind its noun (引进企业八家) or in front of it (完成八个小区改造). In front of it the noun and
what is done to it follow; a list shares its verb (新增一个食堂、一个助餐点). Where the words beside a number name
nothing, the quantity or the clause before it does (发现隐患八条,整改八条).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from analysis.lexicon import read_toml
from analysis.records import lists
from analysis.records.noun import behind, noun, said_behind
from analysis.records.wording import LONGEST, NOTE, clean, lead, object_of, verb, verbs

if TYPE_CHECKING:
    from collections.abc import Sequence

    from analysis.records.clause import Clause, Moment
    from analysis.records.reading import Aspect, Status

_INVESTED = re.compile(r"(?:计划|预计|概算|估算|当年|年度|累计)?(?:完成)?总?投资额?\Z")
_ENDS = ("完工", "竣工", "开工", "投产", "投用", "交付", "通车", "启用")
_LONGEST_PLACE, _LONGEST_KIND = 10, 4
_SPENT = ("投入", "投入资金", "安排资金", "支出", "资金")
_UNDERTAKES = re.compile(r"\A(?:实施|用于|开展|推进|建设|对)")
_ONLY_TIME = re.compile(r"[0-9一二三四五六七八九十年月日季度底前今明去上下半内初末中旬全“”期间时以来]+")
_NOW_AT = re.compile(r"(?:提高|提升|增加|增长|扩大|上升|下降|降低|减少|压缩|压减|缩短|[降升])\Z")  # 从12家增加到30家
_RATE_NAME = re.compile(r"(?<=.{2})[一-鿿]{2}率\Z")  # 分类覆盖率九成,准确率八成: both are of the same thing
_OF_ANYTHING = ("占比", "比重", "比例")
_OF_COURSE = ("增速", "增幅", "增量", "总量", "均")
_PLACE = re.compile(
    r"(?:综合)?(?:排名|排在|排|位列|位居|名列|列|居|稳居|蝉联|荣获|获得|夺得)?全?[市省区县国镇]?[市省区县国镇]?\Z|中(?:排名|位列|位居)\Z"
)
_AMONG = re.compile(r"在[^,在0-9]{0,6}[0-9]+[^,在0-9]{1,8}中(?=[^,在]{0,4}\Z)")  # 满意率|在全市9个街道中|排名第一
_ENDS_IN_REACH = re.compile(r"(?:涉及|惠及|覆盖|受益).*\Z")
_EACH_TIME = re.compile(r"每(?:人)?[次期场届批]")
_OVERALL = re.compile(r"(?:总|全)长度?|总?(?:建筑|占地)?面积")  # of a thing that is named behind: 全长五公里的东环路
_EMPTY_QUOTES = re.compile(r"“”(?:规划)?(?:期间|时期|以来|期?末)?")  # what is left of “十四五”期间
_PREDICATE = re.compile(r"之间|亟需|亟待|需要|存在|尚未|仍")
_GENERIC = ("金额", "总数", "总量", "总额", "数量", "余额", "规模", "总规模", "总面积", "面积")
_REACHES = ("涉及", "惠及", "覆盖", "受益", "惠及群众")


@cache
def _verbs() -> re.Pattern[str]:
    return re.compile(f"(?:{verb().pattern})+")


@cache
def _ends_in_verb() -> re.Pattern[str]:
    return re.compile(rf"(?:{verb().pattern})\Z")


@cache
def _change_words() -> re.Pattern[str]:
    change = read_toml("clause.toml")["change"]
    words = (change["compared"], change["level"], change["than"], change["up"].replace("增收|", ""), change["down"])
    return re.compile(rf"(?:{'|'.join(words)}|了|约|近|超过?|不少于|不低于|分别|幅度?|为|达到?|同期|以上|,|-)+\Z")


@dataclass(frozen=True, slots=True)
class Said:
    """What the quantities so far in a sentence measure.

    ``earlier`` is that of the one before, ``same`` that of the last one of the same unit, ``whole`` that of the one
    that this one is part of (其中), ``level`` that of the last
    one that was no share, change or rank, and ``levels`` are all of these.
    """

    earlier: str | None
    level: str | None
    same: str | None
    whole: str | None
    levels: Sequence[str]


def indicator(
    group: Sequence[Clause],
    rank: int,
    aspect: Aspect,
    status: Status,
    moments: Sequence[Moment],
    said: Said,
) -> str | None:
    """The words for what the quantity ``group[rank]`` of a sentence measures, or None where the sentence has none.

    ``said`` is what the quantities before it in the sentence measure.
    """
    clause, earlier, level = group[rank], said.earlier, said.level
    if (own := _of_list(group, rank, aspect, moments, said)) is not None:
        return own
    if aspect == "change":
        words = clean(_change_words().sub("", _own(group, rank, moments)))
        ratio = clause.quantity.unit.dimension == "ratio"
        before = (
            earlier if clause.quantity.unit.base == "百分点" else level if ratio else said.same
        )  # points are of a share
        return words if len(words) > 1 else before or earlier or _topic(clause) or None
    if aspect == "rank":
        return _rank(clause, earlier)
    counted = behind(group, rank, aspect)
    own = lead("tail").sub("", _NOW_AT.sub("", lead("tail").sub("", _own(group, rank, moments))))
    plain = "" if _EACH_TIME.fullmatch(clean(own)) else clean(own)
    if aspect == "share":
        earlier = said.same if clause.listed and not plain else level or earlier
    if plain in verbs() and said.same is not None:
        earlier = said.same  # 发现隐患八处,下达通知书三份,整改八处
    words = _in_front(group, rank, own, counted, status) if counted else _settled(plain, clause, aspect, earlier)
    if said.whole is not None and words and not counted:
        words = _of_whole(words, object_of(said.whole))
    if counted and words in verbs() and not _is_frequency(clause):
        words = _joined(_near(clause, earlier) or _topic(clause), words)
    return words or earlier or said_behind(group, rank) or _topic(clause) or None


def _of_list(group: Sequence[Clause], rank: int, aspect: Aspect, moments: Sequence[Moment], said: Said) -> str | None:
    """What one of several values in a list measures, where the words in front of the list name as many things.

    They stand there (税收、产值分别增长5%、6%), or with the values before (税收8亿元、产值9亿元,增长5%、6%).
    """
    first = lists.head(group, rank)
    count = lists.size(group, first)
    if count == 1:
        return None
    named, apiece, _ = _own(group, first, moments).partition("分别")
    words = clean(_change_words().sub("", named))
    if apiece and len(members := lists.shares(words, count)) == count:
        return members[rank - first] + ("排名" if aspect == "rank" else "")
    before = said.levels[-count:]
    if aspect != "level" and len(words) < 2 and len(set(before)) == count:
        return before[rank - first]
    return None


def _own(group: Sequence[Clause], rank: int, moments: Sequence[Moment]) -> str:
    """The words in front of the quantity that are its own: times cut out, and what belongs to the quantity before."""
    clause = group[rank]
    begin, words = clause.entry.start - len(clause.left), clause.left
    for moment in reversed(moments):
        if begin <= moment.start and moment.end <= clause.entry.start:
            words = words[: moment.start - begin] + words[moment.end - begin :]
    words = _EMPTY_QUOTES.sub("", words)
    if clause.listed and words.rstrip(lists.SEPARATORS) != words:
        return ""  # 1个社工站、|3个社区用房
    if clause.listed and noun(group[rank - 1]) and (cut := max(words.rfind("、"), words.rfind("和"))) >= 0:
        words = words[cut + 1 :]
    return words.lstrip(lists.SEPARATORS + "的")


def _in_front(group: Sequence[Clause], rank: int, own: str, counted: str, status: Status) -> str:
    """The indicator of a number in front of its noun: the verb that governs it, the place it is at, and the noun."""
    if status == "baseline":
        counted = _PREDICATE.split(counted, maxsplit=1)[0] or counted
    if group[rank].quantity.unit.dimension == "money":
        if not group[rank].right.startswith("的"):
            return clean(own) + _UNDERTAKES.sub("", counted)  # 设立100万元人才基金, 投入900万元实施道路整治
        invested = _INVESTED.search(own)
        return counted + (invested.group() if invested else clean(own))
    verb = _governing_verb(group, rank)
    place = own.rsplit(verb, 1)[-1] if verb and verb in own else own
    place = clean(place)
    if clean(own) in _REACHES:
        return _joined(_topic(group[rank]), clean(own) + counted)  # 完成管网改造,覆盖|9个|小区
    if counted in _ENDS:
        return clean(own) + counted  # 二期厂房|3万平方米|竣工
    if (
        group[rank].left.endswith("的")
        and own[:1] not in "为对向给在"
        and "、" not in place
        and 1 < len(place) <= _LONGEST_PLACE
    ):
        place += "的"
    elif (
        "、" in place
        or "在全" in place
        or len(place) > 6
        or group[rank].left.endswith("等")
        or lead("prepositions").search(own)
    ):
        place = ""
    if group[rank].right.startswith("的") and _OVERALL.fullmatch(place):
        return counted + place
    kept = "" if not verb or clean(verb + "甲") == "甲" else verb
    return (kept + place + NOTE.sub("", counted)).strip("、,;:。 ")[-LONGEST:]


def _governing_verb(group: Sequence[Clause], rank: int) -> str:
    """The last verb before the number; a number in a list has that of the list."""
    words = group[rank].lead if not group[rank].listed or rank == 0 else lists.lead(group, rank)
    found = ""
    for match in verb().finditer(words):
        found = match.group()
    return found


def _settled(words: str, clause: Clause, aspect: Aspect, earlier: str | None) -> str:
    """The words in front of a number that stands behind its noun, with what they leave unsaid."""
    near = _near(clause, earlier)
    if aspect == "share" and words:
        if words in _OF_ANYTHING:
            return _joined(near or _topic(clause), words)
        return _joined(_RATE_NAME.sub("", near), words) if len(words) <= 4 or words.startswith("占") else words
    if _INVESTED.fullmatch(words):
        return _joined((earlier if near else None) or _following(clause) or _topic(clause), words)
    if words in _SPENT:
        return _joined(_following(clause) or near or _topic(clause), words)
    if words in _REACHES:
        return _joined(near or _topic(clause), words)
    if words in verbs():
        return words if _is_frequency(clause) else _joined(_ends_in_verb().sub("", near) or _topic(clause), words)
    if words.startswith(_REACHES):
        return _joined(_ENDS_IN_REACH.sub("", near) or _topic(clause), words)
    if words in _GENERIC:
        return _joined(near, words)
    if clause.listed and earlier and verb().match(words) and words in earlier:
        return earlier
    if len(words) > 18 and "、" in words and len(last := words.rsplit("、", 1)[1]) >= 6:
        words = last
    if "等" in words[:-3] and len(last := words.rsplit("等", 1)[1]) >= 4:
        words = last
    if clause.right and clause.right[0] not in lists.SEPARATORS + "的(" and lead("gives").match(clause.right):
        words += lead("trailing").sub("", clause.right)  # 优抚对象|1000人次|发放补助
    return _in_row(words, earlier) if earlier and clause.listed and clause.left[:1] == "、" else words


def _of_whole(words: str, whole: str) -> str:
    """A part with what it is part of: 在建项目30个,其中工业项目8个; 规上企业70家,其中工业20家."""
    if words[-2:] != whole[-2:]:
        return words + whole[-2:] if len(words) <= _LONGEST_KIND else words
    of = whole[:-2]
    return of + words if 1 < len(of) <= _LONGEST_KIND and not words.startswith(of) else words


def _in_row(words: str, earlier: str) -> str:
    """A member of a row with what the row shares: 新建小学2所、幼儿园3所; 粮食产量5吨、销量4吨."""
    if len(words) == 2 and len(earlier) > 3 and earlier[-1] == words[-1]:
        return earlier[:-2] + words
    shared = _verbs().match(earlier)
    return words if shared is None or verb().match(words) else shared.group() + words


def _following(clause: Clause) -> str:
    """What the clause behind an investment undertakes: 投资15亿元,|实施16个城建项目."""
    match = re.match(
        r",?[^,;。0-9]*?(?:实施|建设|新建|启动|推进|用于|打造|改造|对)(?:[0-9.]+[万亿]?.)?([^,;。0-9]{2,16})",
        clause.tail,
    )
    return lead("trailing").sub("", match.group(1)) if match else ""


def _is_frequency(clause: Clause) -> bool:
    """每月走访一次: the verb is the indicator by itself."""
    return clause.quantity.low == clause.quantity.high == 1 and "每" in clause.lead


def _rank(clause: Clause, earlier: str | None) -> str | None:
    words = clean(
        _PLACE.sub("", _AMONG.sub("", clause.lead)) if _AMONG.search(clause.lead) else _PLACE.sub("", clause.left)
    )
    if words in _OF_COURSE and earlier:
        words = earlier + words  # 产值5亿元,增速|全市第一
    said = words or earlier or _topic(clause) or ""
    return said if said.endswith("排名") else said + "排名"


def _near(clause: Clause, earlier: str | None) -> str:
    """The object of the quantity before, if no clause stands between."""
    if earlier is None or len(re.findall(r"[,;]", clause.before[clause.gap :])) > 1:
        return ""
    return object_of(earlier)


def _joined(object_: str, words: str) -> str:
    if words and words in object_:
        return object_
    shared = next((length for length in (4, 3, 2) if object_.endswith(words[:length])), 0)  # 隐患整改 + 整改率
    return object_ + words[min(shared, len(words)) :]


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
    return re.sub(r"\A加大", "", clean(last))[-14:]
