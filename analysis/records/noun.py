"""The noun behind a number: what it counts (8个小区改造), or what is said of the last of several numbers in a row."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from analysis.records import lists
from analysis.records.wording import clean, lead, verbs

if TYPE_CHECKING:
    from collections.abc import Sequence

    from analysis.records.aspect import Aspect
    from analysis.records.clause import Clause

_HAPPENS = re.compile(
    r"(?<=.{2})(?:成功|顺利|全速|即将|稳步|正式|全部|列入|开工|投产|签约|建成|启动|完工|年[内底]|[0-9]{1,4}[年月])"
)
_DONE_WITH = re.compile("获评|荣获|获得|入选|列入|纳入|创成|通过|参加|开展|实施")
_AMOUNT = re.compile(r"(?<=.{2})(?:总投资|投资额|总投资额)\Z")
_RATE = re.compile(r"率|占|比|度|面|份额")


def said_behind(group: Sequence[Clause], rank: int) -> str:
    """What is said behind the last of several numbers in a row: 80户200人|实现监测全覆盖."""
    last = min(rank + lists.LONGEST, len(group) - 1)
    while rank < last and not group[rank].right and group[rank + 1].entry.start == group[rank].entry.end:
        rank += 1
    return clean(lead("trailing").sub("", group[rank].right))


def noun(clause: Clause) -> str:
    """The words that follow a quantity without a break, if they can be its noun."""
    words = clause.right
    if not words or (words[0] in lists.SEPARATORS + "的约近共均已(“" and not words.startswith("“")):
        return ""
    if "、" in words and (clause.cut or not _DONE_WITH.search(words.split("、", 1)[0])):
        words = words.split("、", 1)[0]
    if clause.cut and "和" in words[-5:-1]:
        words = words.rsplit("和", 1)[0]  # 17项民生工程|和县定|10项实事
    if clause.cut:
        words = _AMOUNT.sub("", words)  # 入驻7家企业总投资|5亿元
    return lead("trailing").sub("", words)


def behind(group: Sequence[Clause], rank: int, aspect: Aspect) -> str:
    """The noun phrase behind the quantity that it counts, or nothing where it stands behind its noun."""
    clause = group[rank]
    if clause.right.startswith("的"):
        if rank + 1 < len(group) and group[rank + 1].entry.start <= clause.entry.end + 2:
            return noun(group[rank + 1])  # 投资13亿元的5个项目
        return _noun_after_de(clause)
    if clause.right in ("、", "和", "及") and rank + 1 < len(group):
        return noun(group[rank + 1])  # 80户、200人低收入农户
    counted = noun(clause)
    if clause.quantity.unit.dimension in ("money", "ratio") and aspect != "level":
        return "" if _RATE.search(clause.left[-4:]) or lead("object").match(counted) else counted
    if clause.quantity.unit.dimension == "money":
        return counted if clean(clause.left) in ("", *verbs()) else ""
    if counted and lead("object").match(counted):
        return ""
    return counted + _shared_tail(group, rank)


def _noun_after_de(clause: Clause) -> str:
    return lead("trailing").sub("", _HAPPENS.split(clause.right[1:], maxsplit=1)[0])


def _shared_tail(group: Sequence[Clause], rank: int) -> str:
    """What the last of a list is about is meant for all of it: 61个小区、30个楼宇、5个园区的安防建设."""
    for at in range(rank, min(rank + lists.LONGEST, len(group) - 1)):
        clause, following = group[at], group[at + 1]
        if not following.listed or not clause.right.endswith(("、", "和")):
            return ""
        if "的" in following.right and not following.right.startswith("的") and "的“" not in following.right:
            return lead("trailing").sub("", following.right.split("的", 1)[1])
    return ""
