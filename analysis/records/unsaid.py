"""What the words beside a number leave unsaid, and its surroundings say: the object of a bare verb, whose price it is.

发现隐患八条,整改八条 are both of 隐患; of 项目40个,总投资50亿元 the investment is that of the projects.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from analysis.lexicon import read_toml
from analysis.records import lists
from analysis.records.wording import clean, lead, object_of, verb, verbs

if TYPE_CHECKING:
    from analysis.records.aspect import Aspect
    from analysis.records.clause import Clause

_LONGEST_KIND = 4
_ONLY_TIME = re.compile(r"[0-9一二三四五六七八九十年月日季度底前今明去上下半内初末中旬全“”期间时以来]+")
_RATE_NAME = re.compile(r"(?<=.{2})[一-鿿]{2}率\Z")  # 分类覆盖率九成,准确率八成: both are of the same thing


@cache
def incomplete(name: str) -> tuple[str, ...]:
    """Words that are of something else: one list of ``incomplete`` in ``clause.toml``."""
    return tuple(read_toml("clause.toml")["incomplete"][name].split())


@cache
def invested() -> re.Pattern[str]:
    """总投资 and the like, at the end of the words."""
    return re.compile(read_toml("clause.toml")["incomplete_forms"]["invested"] + r"\Z")


@cache
def _ends_in_reach() -> re.Pattern[str]:
    return re.compile(rf"(?:{'|'.join(incomplete('reaches'))}).*\Z")


@cache
def _verbs() -> re.Pattern[str]:
    return re.compile(f"(?:{verb().pattern})+")


@cache
def _ends_in_verb() -> re.Pattern[str]:
    return re.compile(rf"(?:{verb().pattern})\Z")


def settled(words: str, clause: Clause, aspect: Aspect, earlier: str | None) -> str:
    """The words in front of a number that stands behind its noun, with what they leave unsaid."""
    near = object_near(clause, earlier)
    if aspect == "share" and words:
        if words in incomplete("ratios"):
            return joined(near or topic(clause), words)
        return joined(_RATE_NAME.sub("", near), words) if len(words) <= 4 or words.startswith("占") else words
    if invested().fullmatch(words):
        return joined((earlier if near else None) or _following(clause) or topic(clause), words)
    if words in incomplete("spent"):
        return joined(_following(clause) or near or topic(clause), words)
    if words in incomplete("reaches"):
        return joined(near or topic(clause), words)
    if words in verbs():
        return words if is_frequency(clause) else joined(_ends_in_verb().sub("", near) or topic(clause), words)
    if words.startswith(incomplete("reaches")):
        return joined(_ends_in_reach().sub("", near) or topic(clause), words)
    if words in incomplete("amounts"):
        return joined(near, words)
    if clause.listed and earlier and verb().match(words) and words in earlier:
        return earlier
    if len(words) > 18 and "、" in words and len(last := words.rsplit("、", 1)[1]) >= 6:
        words = last
    if "等" in words[:-3] and len(last := words.rsplit("等", 1)[1]) >= 4:
        words = last
    if clause.right and clause.right[0] not in lists.SEPARATORS + "的(" and lead("gives").match(clause.right):
        words += lead("trailing").sub("", clause.right)  # 优抚对象|1000人次|发放补助
    return _in_row(words, earlier) if earlier and clause.listed and clause.left[:1] == "、" else words


def of_whole(words: str, whole: str) -> str:
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


def is_frequency(clause: Clause) -> bool:
    """每月走访一次: the verb is the indicator by itself."""
    return clause.quantity.low == clause.quantity.high == 1 and "每" in clause.lead


def object_near(clause: Clause, earlier: str | None) -> str:
    """The object of the quantity before, if no clause stands between."""
    if earlier is None or len(re.findall(r"[,;]", clause.before[clause.gap :])) > 1:
        return ""
    return object_of(earlier)


def joined(object_: str, words: str) -> str:
    """An object with what is said of it, what both share once: 隐患整改 + 整改率 is 隐患整改率."""
    if words and words in object_:
        return object_
    shared = next((length for length in (4, 3, 2) if object_.endswith(words[:length])), 0)
    return object_ + words[min(shared, len(words)) :]


def topic(clause: Clause) -> str:
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
