"""What a number measures, in the words of the source: what a reader would write in the first column of a table.

A number stands behind its noun (引进企业八家) or in front of it (完成八个小区改造). In front of it the noun and
what is done to it follow; a list shares its verb (新增一个食堂、一个助餐点). Where the words beside a number name
nothing, the quantity or the clause before it does (排查隐患八条,整改八条).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from analysis.parsing.decision import Decision, Rules, needs
from analysis.records import (
    indicator_account,
    indicator_attribute,
    indicator_change,
    indicator_counted,
    indicator_given,
    indicator_laid_beside,
    indicator_named,
    indicator_of_it,
    indicator_ranked,
    indicator_served,
    lists,
    noun_phrase,
)
from analysis.records.context import joined
from analysis.records.phrase import Phrase, own_words
from analysis.records.trim import trimmed, without_change

if TYPE_CHECKING:
    from analysis.lexicon.lexicon import Lexicon
    from analysis.records.clause import Clause
    from analysis.records.columns import Row
    from analysis.records.phrase import Answer

_LONGEST_KIND = 3  # signs of what says only which kind of a total
_SHORTEST = 2  # signs of words that name something
_TWO = 2
_MARK = re.compile("[,;:]")


@needs("several", one_of=("indicator.apiece", "indicator.town_and_country"))
def one_of_a_list(at: Phrase) -> Answer:
    """Several things named in a row and as many values behind 分别 belong together one by one.

    + 税收、产值分别增长5%、【6%】。 = 产值
    + 税收、产值分别增长【5%】、下降6%。 = 税收
    + 采购支出总额9万元,货物、服务分别为4万元、【5万元】。 = 采购支出服务
    + 采购支出总额9万元,货物类、服务类分别为4万元、【5万元】。 = 采购支出服务类
    + 采购支出总额9万元,办公货物、办公服务分别为4万元、【5万元】。 = 办公服务
    + 城乡居民收入分别增长5%、【6%】。 = 农村居民收入
    + 落后的是东桥改建、西站扩容,完成率依次为41%、【29%】。 = 西站扩容完成率
    + 建议和提案全部办结,满意率分别为98%、【99%】。 = 提案满意率
    + 安全事故起数、死亡人数分别减少3起和【1人】。 = 安全事故死亡人数
    + 茶叶产值、茶园面积、茶企数分别达到8亿元、【9万亩】、12家。 = 茶园面积
    - 税收、产值、零售额分别增长5%、【6%】。
    """
    first, count = at.row
    if count == 1:
        return None
    named, apiece = _named_apiece(at, first)
    members = lists.shares(named, count, at.lexicon) if apiece else []
    members = members if len(members) == count else _town_and_country(named, at.lexicon)
    if apiece and len(members) != count:
        members = [joined(one, named) for one in _listed_before(first, count)]
    if len(members) != count:
        return None
    named = members[at.clause.rank - first.rank]
    if at.has(named, "casualties"):
        named = joined(at.lexicon.pattern("indicator.ends_in_cases").sub("", members[0]), named)
    return at.answer(named + at.ranking if at.aspect == "rank" else _kind_of_total(at, first, members) + named)


def _listed_before(at: Clause, count: int) -> list[str]:
    """The things that the clause before lists, where no number stands in it: as many as have values."""
    words = _MARK.split(at.before[at.gap :].rstrip(",;:"))[-1]
    if any(map(str.isdigit, words)):
        return []
    for beside in ("indicator.tells_which", "indicator.has_no_rate"):
        words = at.view.lexicon.pattern(beside).sub("", words)
    return lists.shares(words, count, at.view.lexicon)


def _kind_of_total(at: Phrase, first: Clause, members: list[str]) -> str:
    """What the total right before the list is of, where the members are short: they are kinds of it."""
    if at.aspect != "level" or first.rank == 0 or max(map(len, members)) > _LONGEST_KIND:
        return ""
    before = at.said.levels[first.rank - at.clause.rank - 1 :][:1]
    found = at.lexicon.pattern("indicator.total_of").search(before[0]) if before else None
    return before[0][: found.start()] if found else ""


def _town_and_country(named: str, lexicon: Lexicon) -> list[str]:
    """What is named of town and country, of each: 城乡居民收入."""
    both = lexicon.pattern("indicator.town_and_country")
    if not both.search(named):
        return []
    return [both.sub(min(lexicon.words(side)), named) for side in ("town", "countryside")]


@needs(one_of=("listed", "cut"))
def as_the_values_before(at: Phrase) -> Answer:
    """Changes, shares or ranks in a row are those of as many values before, one by one.

    + 税收8亿元、产值9亿元,分别增长5%、【6%】。 = 产值
    + 税收8亿元,产值9亿元,占比分别为5%、【6%】。 = 产值占比
    + 税收8亿元,产值9亿元,同比分别增长【5%】和下降6%。 = 税收
    + 税收8亿元,产值9亿元,同比分别增长5%和下降【6%】。 = 产值
    + 茶叶产值、茶园面积分别达到8亿元、9万亩,比上年分别增长5%、下降【6%】。 = 茶园面积
    + 税收占比8%、增值税占比9%,分别提高5个、【6个百分点】。 = 增值税占比
    - 税收8亿元,分别增长5%、【6%】。
    """
    first, count = at.row
    points = any(at.has(one.quantity.unit.base, "point") for one in at.clause.view.clauses[first.rank :][:count])
    before = (at.said.shares if points and len(at.said.shares) >= count else at.said.levels)[-count:]
    if count == 1 or at.aspect == "level" or len(set(before)) != count:
        return None
    named, _ = _named_apiece(at, first)
    if at.has(named, "ratio_name"):
        return at.answer(joined(before[at.clause.rank - first.rank], named))
    return at.answer(before[at.clause.rank - first.rank]) if len(named) < _SHORTEST else None


@needs("earlier", "indicator.one_of_two", one_of=("change", "share"))
def one_of_the_last_two(at: Phrase) -> Answer:
    """A change or a share of 前者 is that of the value before the last, of 后者 that of the last.

    + 税收8亿元,产值9亿元,前者增长【5%】,后者下降6%。 = 税收
    + 税收8亿元,产值9亿元,前者增长5%,后者下降【6%】。 = 产值
    + 新增茶园8亩、果园9亩,其中后者占比【6%】。 = 新增果园占比
    - 税收8亿元,前者增长【5%】。
    """
    found = at.clause.match("left", "indicator.one_of_two")
    if found is None or at.aspect not in ("change", "share") or len(at.said.levels) < _TWO:
        return None
    thing = at.said.levels[-_TWO if found["former"] else -1]
    return at.answer(thing if at.aspect == "change" else joined(thing, at.words.removeprefix(found["which"])))


def _named_apiece(at: Phrase, first: Clause) -> tuple[str, bool]:
    """What the words in front of a list name, and whether they say that each of it has its own value (分别)."""
    words = own_words(first)
    apiece = at.lexicon.pattern("indicator.apiece").search(words)
    named = words[: apiece.start()] if apiece else words
    return trimmed(without_change(named, at.lexicon), at.lexicon), apiece is not None


@needs("bracket")
def noted_in_brackets(at: Phrase) -> Answer:
    """A value by itself in brackets is of what stands in front of them.

    + 工业投资9亿元(-【5.8%】),贸易额6亿元。 = 工业投资
    + 道路改造8条,供水工程正在施工(【80%】)。 = 供水工程
    - 工业投资9亿元(占比【5.8%】)。
    """
    before = at.clause.before
    if not before.endswith("(") or at.lead:  # the words in front are worked out for few
        return None
    return at.answer(at.topic if before[at.clause.gap : -1] else at.said.earlier)


def value_before(at: Phrase) -> Answer:
    """Where the words beside a number name nothing, it measures what the one before does.

    + 走访困难群众80户、【200人】。 = 走访困难群众
    + 党建经费按每名党员300元、每个社区【8万元】足额拨付。 = 党建经费
    + 新增充电口90个,累计达到【900个】。 = 充电口
    + 到位内资9亿元,完成年度任务的98%,较目标差【1亿元】。 = 到位内资
    + 更换水管9公里,涉及8个院落【350户】。 = 更换水管涉及院落
    + 注销企业4家,绿地占比提高2个百分点,达到【31%】。 = 绿地占比
    - 走访困难群众【80户】。
    """
    before, dimension = at.clause.previous, at.clause.quantity.unit.dimension
    behind_a_ratio = before is not None and before.quantity.unit.dimension == "ratio" != dimension
    earlier = (at.said.same if behind_a_ratio else None) or at.earlier or ""
    if at.said.same and at.lexicon.pattern("indicator.so_far").search(at.own):
        earlier = at.lexicon.pattern("indicator.more_of_it").sub("", at.said.same)
    if at.lexicon.pattern("indicator.completes_only").search(at.own):
        earlier = at.lexicon.pattern("indicator.aim_behind").sub("", earlier)  # 投资目标20亿元,|确保完成|5亿元
    return at.answer(earlier)


def behind_the_last(at: Phrase) -> Answer:
    """What is said behind the last of several numbers in a row is said of all.

    + 全街道【1250户】2700人纳入监测。 = 纳入监测
    - 监测【1250户】2700人。
    """
    return at.answer(noun_phrase.behind_the_last(at.clause))


def topic_of_the_clause_before(at: Phrase) -> Answer:
    """Where a clause names nothing, the number is of what the clause before is about.

    + 完成道路整治,共计【8条】。 = 道路整治
    + 3.电梯加装。全年目标:【16部】。 = 电梯加装目标
    - 完成道路整治【8条】。
    """
    told = at.lexicon.pattern("indicator.attribute").match(at.topic) if at.title else None
    return at.answer(joined(at.title, told["own"]) if told else at.topic)


@needs("row")
def cell_of_a_table(at: Phrase) -> Answer:
    """A number that fills its cell is of what the row is about, and of what heads it if that is no mere goal or result.

    + 指标|单位|完成数⏎税收|万元|【9800】 = 税收
    + 项目|建设内容|总投资⏎修路|修路一条|【95万元】 = 修路总投资
    + 品种|产量|比上年增减⏎茶叶|80吨|【2%】 = 茶叶产量
    + 科目|年初预算|完成率⏎一、教育支出|80万元|【95%】 = 教育支出完成率
    + 科目|预算数|决算数⏎教育|80万元|【85万元】 = 教育决算数
    - 项目|建设内容|总投资⏎修路|修路【3条】|95万元
    """
    clause, row = at.clause, at.clause.view.row
    if row is None or clause.lead.strip("(") not in ("", "-") or clause.right.strip(")"):
        return None
    name = at.lexicon.pattern("indicator.row_opens").sub("", row.name)
    if at.has(name, "grand_total"):
        name = _side_of_the_table(at, row) + name
    if at.aspect == "change" and at.said.level and at.said.level.startswith(name):
        return at.said.level, None
    mere = at.lexicon.pattern("indicator.mere_column").match(clause.column) and not _beside_each_other(clause)
    named = name if mere else name + at.lexicon.pattern("indicator.column_opens").sub("", clause.column)
    return (named, None) if named else None


def _beside_each_other(at: Clause) -> bool:
    """Whether a column is of the budget or of what it came to, in a table that has both."""
    columns = ("indicator.budget_column", "indicator.account_column")
    return any(map(at.heads, columns)) and all(map(at.view.has_column, columns))


def _side_of_the_table(at: Phrase, row: Row) -> str:
    """Which side of an account a table is of, by the line above it: a row of sums says it not."""
    told = [found.group() for found in at.lexicon.pattern("indicator.side_told").finditer(row.line)]
    return trimmed(told[-1], at.lexicon) if told else ""


def as_it_is_counted(at: Phrase) -> Answer:
    """A sentence that is only a number names no more than what it counts in.

    + 【5亿元】。 = 元
    - 税收【5亿元】。
    """
    return at.clause.quantity.unit.name, None


INDICATOR: Rules[Phrase, str] = Rules(
    "indicator",
    cell_of_a_table, *indicator_laid_beside.FIRST, *indicator_of_it.FIRST, *indicator_given.FIRST,
    *indicator_attribute.FIRST,
    one_of_a_list, as_the_values_before, one_of_the_last_two, noted_in_brackets, *indicator_change.RULES,
    *indicator_ranked.RULES, *indicator_account.RULES, *indicator_served.RULES, *indicator_of_it.RULES,
    *indicator_counted.RULES, *indicator_named.RULES,
    value_before, behind_the_last, topic_of_the_clause_before, as_it_is_counted,
)  # fmt: skip


def name_of(indicator: Decision[str]) -> str | None:
    """The words that name a quantity; None where all that is known is what it counts in."""
    return None if indicator.rule == _AS_COUNTED else indicator.value


_AS_COUNTED = list(INDICATOR.rules)[-1]
