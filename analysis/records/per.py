"""Per: what one value is for, such as 月 in 每月一次 and 人 in 人均."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from analysis.parsing import scan
from analysis.parsing.decision import Rules, needs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from analysis.parsing.decision import Answer
    from analysis.records.clause import Clause, Part
    from analysis.records.course import Aspect

_DIGIT = re.compile("[0-9]")


def _found(at: Clause, part: Part, name: str) -> Iterator[re.Match[str]]:
    """Where a pattern that begins with one of few signs is found in a part of the surroundings."""
    return _found_in(at, getattr(at, part), name)


def _found_in(at: Clause, words: str, name: str) -> Iterator[re.Match[str]]:
    pattern = at.view.lexicon.pattern
    return scan.matches(pattern(f"per.{name}"), pattern(f"per.head.{name}"), words)


def _for(at: Clause, part: Part, found: re.Match[str] | None) -> Answer[str | None]:
    """What the last group of a match says, in the word that ``per.toml`` has for it."""
    if found is None:
        return None
    word = found[found.lastindex or 0]
    same = at.view.lexicon.table("per.toml").get(word)
    return same.value if same else word, at.place(part, found)


def _of_what_grows(found: re.Match[str], at: Clause) -> bool:
    """Whether a mean is of what grows, and not of its growth: 村均收入增长5%, but 年均增长5%."""
    mean = found["mean"]
    return found["head"] is not None or (mean is not None and mean not in at.view.lexicon.words("calendar_unit"))


@needs("per.each")
def each(at: Clause, aspect: Aspect, _: str | None, __: str | None) -> Answer[str | None]:
    """每 or 均 in front governs what follows it in the clause, but not the list that it is itself one of.

    Of two, as in 每人每月, the last is told, and the words are both.

    + 每月走访【3次】。 = 月
    + 流量每秒【3立方米】。 = 秒
    + 每名党员联系【5户】。 = 人
    + 每人每月发放【80元】。 = 月
    + 日均接待【210人次】。 = 日
    + 水稻亩产【500公斤】。 = 亩
    + 每月走访企业、商户不少于【3次】。 = 月
    + 走访每件不少于【2次】。 = 件
    - 每月点评、【11项】工作。
    - 人均收入增长【5%】。
    - 村均收入增长【5%】。
    - 细颗粒物年均浓度【29微克】。
    - 日均就餐不足30人的有【6个】。
    """
    grows = aspect == "change" and at.quantity.unit.dimension == "ratio"
    found: re.Match[str] | None = None
    begin: int | None = None
    for match in _found(at, "lead", "each"):
        if not (grows and _of_what_grows(match, at)):
            begin = match.start() if found is None or found.end() != match.start() else begin
            found = match
    told = _for(at, "lead", found)
    if told is None or begin is None or told[1] is None:
        return told
    return told[0], (at.entry.start - len(at.lead) + begin, told[1][1])


@needs("per.so_often")
def so_often(at: Clause, _: Aspect, __: str | None, ___: str | None) -> Answer[str | None]:
    """How often something is done to, or by, several things of a list.

    + 每月对仓库、码头检查【2次】。 = 月
    + 每季度组织党员、志愿者慰问【1次】。 = 季度
    - 每月点评、【11项】工作。
    - 每月走访3次、检查【2次】。
    """
    found = at.match("lead", "per.so_often") if at.has_unit("occasion") else None
    return _for(at, "lead", found)


@needs("per.rate")
def rate(at: Clause, _: Aspect, __: str | None, ___: str | None) -> Answer[str | None]:
    """年产 and the like say what is made or earned in a year, or a day.

    + 年产值【5亿元】。 = 年
    + 日产量【50吨】。 = 日
    + 污泥日清运量【50吨】。 = 日
    + 年接待游客【5万人次】。 = 年
    - 全年产值【5亿元】。
    - 年收入50万元以上的村【8个】。
    - 年收入百万元以上的村【8个】。
    """
    near = (match for match in _found(at, "left", "rate") if not _DIGIT.search(at.left, match.end()))
    return _for(at, "left", next(near, None))


@needs("per.slash")
def unit_behind_a_slash(at: Clause, _: Aspect, __: str | None, ___: str | None) -> Answer[str | None]:
    """A unit of the form A/B.

    + 物业费【3元】/平方米。 = 平方米
    + 补助【80元】/人·月。 = 月
    - 物业费【3元】。
    """
    return _for(at, "tail", at.match("tail", "per.slash"))


def as_its_whole(at: Clause, aspect: Aspect, whole: str | None, _: str | None) -> Answer[str | None]:
    """The parts of a value for each are for each too.

    + 人均收入3万元,其中城镇【4万元】。 = 人
    - 收入3万元,其中城镇【4万元】。
    """
    people = at.view.lexicon.words("recipient")
    return (whole, None) if whole in people and aspect == "level" else None


@needs("behind", "per.as_before")
def as_the_one_before(at: Clause, aspect: Aspect, _: str | None, earlier: str | None) -> Answer[str | None]:
    """What is of the same as a value before it is for each too: how far it has come, how it is for the others.

    + 人均收入跨过3万元,达【30460元】。 = 人
    + 低保老人每餐优惠3元,其余【2元】。 = 餐
    + 低保标准每月900元,农村【700元】。 = 月
    + 亩均税收11万元,离要求的【14万元】有差距。 = 亩
    - 每户补助500元,发放补助【3万元】。
    """
    found = at.says("left", "per.as_before") if earlier and aspect == "level" else None
    return (earlier, found) if found else None


@needs("behind", "per.goes_from", "per.went_from")
def in_the_same_way(at: Clause, aspect: Aspect, _: str | None, earlier: str | None) -> Answer[str | None]:
    """Of several that each go from one value to another, what the first is for holds for all.

    + 小学由每年750元提至780元,初中由【960元】提至1000元。 = 年
    - 小学每年750元,初中由【960元】提至1000元。
    """
    found = at.says("left", "per.goes_from") if earlier and aspect == "level" else None
    if found is None or not at.view.lexicon.pattern("per.went_from").search(at.before):
        return None
    return earlier, found


@needs("row")
def row_of_a_table(at: Clause, aspect: Aspect, _: str | None, __: str | None) -> Answer[str | None]:
    """A number that fills its cell is per head where the name of its row says so.

    + 指标|单位|完成数⏎人均可支配收入|元|【24310】 = 人
    - 指标|单位|完成数⏎可支配收入|元|【24310】
    """
    row = at.view.row
    if row is None or aspect != "level" or at.lead or at.right:
        return None
    found = next((match for match in _found_in(at, row.name, "each") if match["head"]), None)
    same = at.view.lexicon.table("per.toml").get(found["head"]) if found else None
    return None if found is None else (str(same.value) if same else found["head"], None)


def whole(_: Clause, __: Aspect, ___: str | None, ____: str | None) -> Answer[str | None]:
    """A value for nothing in particular.

    + 新建车位【120个】。 = none
    - 每个小区新建车位【120个】。
    """
    return None, None


PER: Rules[Clause, Aspect, str | None, str | None, str | None] = Rules(
    "per",
    each, so_often, rate, unit_behind_a_slash, as_its_whole, as_the_one_before, in_the_same_way, row_of_a_table, whole,
)  # fmt: skip
