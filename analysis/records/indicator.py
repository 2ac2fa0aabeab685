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
from analysis.parsing.decision import Rules
from analysis.records import lists
from analysis.records.noun import behind, noun, said_behind
from analysis.records.unsaid import incomplete, invested, is_frequency, joined, object_near, of_whole, settled, topic
from analysis.records.wording import LONGEST, NOTE, clean, lead, object_of, verb, verbs

if TYPE_CHECKING:
    from collections.abc import Sequence

    from analysis.parsing.decision import Span
    from analysis.records.aspect import Aspect
    from analysis.records.clause import Clause, Moment
    from analysis.records.status import Status

_UNDERTAKES = re.compile(r"\A(?:实施|用于|开展|推进|建设|对)")
_NOW_AT = re.compile(r"(?:提高|提升|增加|增长|扩大|上升|下降|降低|减少|压缩|压减|缩短|[降升])\Z")  # 从12家增加到30家
_LONGEST_PLACE, _LONGEST_CHOICE = 6, 10
_PLACE = re.compile(
    r"(?:综合)?(?:排名|排在|排|位列|位居|名列|列|居|稳居|蝉联|荣获|获得|夺得)?全?[市省区县国镇]?[市省区县国镇]?\Z|中(?:排名|位列|位居)\Z"
)
_AMONG = re.compile(r"在[^,在0-9]{0,6}[0-9]+[^,在0-9]{1,8}中(?=[^,在]{0,4}\Z)")  # 满意率|在全市9个街道中|排名第一
_EACH_TIME = re.compile(r"每(?:人)?[次期场届批]")
_OVERALL = re.compile(r"(?:总|全)长度?|总?(?:建筑|占地)?面积")  # of a thing that is named behind: 全长五公里的东环路
_EMPTY_QUOTES = re.compile(r"“”(?:规划)?(?:期间|时期|以来|期?末)?")  # what is left of “十四五”期间
_PREDICATE = re.compile(r"之间|亟需|亟待|需要|存在|尚未|仍")


@cache
def _change_words() -> re.Pattern[str]:
    change = read_toml("clause.toml")["change"]
    words = (change["compared"], change["level"], change["than"], change["up"].replace("增收|", ""), change["down"])
    return re.compile(rf"(?:{'|'.join(words)}|了|约|近|超过?|不少于|不低于|分别|幅度?|为|达到?|同期|以上|,|-)+\Z")


@dataclass(frozen=True, slots=True)
class Said:
    """What the quantities so far in a sentence measure.

    ``earlier`` is that of the one before, ``same`` that of the last one of the same unit, ``whole`` that of the one
    that this one is part of (其中), ``levels`` are those of all that were no share, change or rank.
    """

    earlier: str | None
    same: str | None
    whole: str | None
    levels: Sequence[str]

    @property
    def level(self) -> str | None:
        """The last of ``levels``."""
        return self.levels[-1] if self.levels else None


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
        before = level if clause.quantity.unit.dimension == "ratio" else said.same
        if clause.quantity.unit.base == "百分点":
            before = earlier  # points are of a share
        return words if len(words) > 1 else before or earlier or topic(clause) or None
    if aspect == "rank":
        return _rank(clause, earlier)
    counted = behind(group, rank, aspect)
    own = lead("tail").sub("", _NOW_AT.sub("", lead("tail").sub("", _own(group, rank, moments))))
    plain = "" if _EACH_TIME.fullmatch(clean(own)) else clean(own)
    if aspect == "share":
        earlier = said.same if clause.listed and not plain else level or earlier
    if plain in verbs() and said.same is not None:
        earlier = said.same  # 发现隐患八处,下达通知书三份,整改八处
    words = _in_front(group, rank, own, counted, status) if counted else settled(plain, clause, aspect, earlier)
    if said.whole is not None and words and not counted:
        words = of_whole(words, object_of(said.whole))
    if counted and words in verbs() and not is_frequency(clause):
        words = joined(object_near(clause, earlier) or topic(clause), words)
    return words or earlier or said_behind(group, rank) or topic(clause) or None


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
        amount = invested().search(own)
        return counted + (amount.group() if amount else clean(own))
    if clean(own) in incomplete("reaches"):
        return joined(topic(group[rank]), clean(own) + counted)  # 完成管网改造,覆盖|9个|小区
    if counted in incomplete("ends"):
        return clean(own) + counted  # 二期厂房|3万平方米|竣工
    governing = _governing_verb(group, rank)
    place = _place_of(group[rank], own, governing)
    if group[rank].right.startswith("的") and _OVERALL.fullmatch(place):
        return counted + place
    kept = "" if not governing or clean(governing + "甲") == "甲" else governing
    return (kept + place + NOTE.sub("", counted)).strip("、,;:。 ")[-LONGEST:]


def _place_of(clause: Clause, own: str, governing: str) -> str:
    """What stands between verb and number, if it says which of the noun are counted: 群众票决的|20项|实事."""
    place = clean(own.rsplit(governing, 1)[-1] if governing and governing in own else own)
    if "、" in place:
        return ""
    if clause.left.endswith("的") and own[:1] not in "为对向给在" and 1 < len(place) <= _LONGEST_CHOICE:
        return place + "的"
    vague = "在全" in place or len(place) > _LONGEST_PLACE or clause.left.endswith("等")
    return "" if vague or lead("prepositions").search(own) else place


def _governing_verb(group: Sequence[Clause], rank: int) -> str:
    """The last verb before the number; a number in a list has that of the list."""
    words = group[rank].lead if not group[rank].listed or rank == 0 else lists.lead(group, rank)
    found = ""
    for match in verb().finditer(words):
        found = match.group()
    return found


def _rank(clause: Clause, earlier: str | None) -> str | None:
    words = clean(
        _PLACE.sub("", _AMONG.sub("", clause.lead)) if _AMONG.search(clause.lead) else _PLACE.sub("", clause.left)
    )
    if words in incomplete("courses") and earlier:
        words = earlier + words  # 产值5亿元,增速|全市第一
    said = words or earlier or topic(clause) or ""
    return said if said.endswith("排名") else said + "排名"


def as_before(at: Clause, aspect: Aspect, status: Status, said: Said) -> tuple[str | None, Span | None] | None:
    """As it was.

    + 新建车位【120个】。 = 新建车位
    """
    return indicator(at.view.clauses, at.rank, aspect, status, at.view.moments, said), None


INDICATOR: Rules[[Clause, Aspect, Status, Said], str | None] = Rules("indicator", as_before)
