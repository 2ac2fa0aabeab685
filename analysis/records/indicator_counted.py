"""Rules of the indicator for a number in front of its noun: 完成八个小区改造, 总投资5亿元的文化中心."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.lexicon.particles import DE, LIST_MARK, SUCH_AS
from analysis.parsing.decision import needs
from analysis.records import lists
from analysis.records.context import joined
from analysis.records.noun_phrase import noun
from analysis.records.trim import LONGEST, NOTE, trimmed, without_trailing

if TYPE_CHECKING:
    from analysis.records.phrase import Answer, Phrase

_LONGEST_PLACE, _LONGEST_CHOICE = 6, 10  # signs of what says which of a noun are counted, without 的 and with it
_SHORTEST_CHOICE = 2
_EDGES = "、,;:。 "


@needs("count", one_of=("indicator.treats", "indicator.held_in"))
def done_to_each(at: Phrase) -> Answer:
    """What is done to things in a row is done to each.

    + 对【30家】商铺、12所学校全部开展安全检查。 = 商铺安全检查
    + 对商铺30家、学校【12所】开展安全检查。 = 学校安全检查
    + 将【12个】村、4个社区纳入试点。 = 村纳入试点
    + 在【11个】广场、6所学校举办反诈宣讲。 = 广场反诈宣讲
    + plan: 把【3个】项目全部推上开工线。 = 项目
    + 向【30家】商铺、12所学校逐一下达整改单。 = 商铺下达整改单
    - 检查【30家】商铺、12所学校。
    - 对【30家】商铺开展检查60次。
    """
    clause, lexicon = at.clause, at.lexicon
    if clause.quantity.unit.dimension != "count":
        return None
    first, last = lists.row(clause.view.clauses, clause.rank)
    treated = first.says("left", "indicator.treats")
    if last.cut or not (treated or first.says("left", "indicator.held_in")):
        return None
    done = last.match("right", "indicator.performed_on" if treated else "indicator.performed_in")
    done = done or (last.match("right", "indicator.acted_on") if treated else None)
    if done is None or lexicon.pattern("indicator.left_undone").search(done["thing"]):
        return None
    thing = done["thing"] if clause is last else noun(clause)
    return at.answer(_with_deed(at, thing, done["deed"]))


def _with_deed(at: Phrase, thing: str, deed: str) -> str:
    """A thing with what is done to it, where the words behind 全部 are a deed by themselves: not 推上|开工线."""
    found = at.lexicon.pattern("indicator.all_of_it").search(thing)
    return thing[: found.start()] if found else joined(thing or at.words, without_trailing(deed, at.lexicon))


@needs("money", "indicator.standard")
def standard_of(at: Phrase) -> Answer:
    """An amount that is the standard by which something is paid.

    + 低保金按每人【900元】的标准发放。 = 低保金标准
    + 待遇保障支出80万元,按每人【9万元】的标准执行。 = 待遇保障支出标准
    - 发放补贴【900元】。
    """
    found = at.clause.match("right", "indicator.standard")
    if found is None or not at.is_money:
        return None
    thing = trimmed(at.lexicon.pattern("indicator.measured_by").sub("", at.own), at.lexicon)
    return at.answer(joined(thing or at.near or at.topic, found.group().removeprefix(DE)))


@needs("indicator.gives_to")
def given_to(at: Phrase) -> Answer:
    """Those whom something is given, with what is given.

    + 发放慰问金给【26户】困难家庭。 = 发放慰问金困难家庭
    - 慰问【26户】困难家庭。
    """
    found = at.lexicon.pattern("indicator.gives_to").search(at.clause.left) if at.noun else None
    return at.answer(found["deed"] + at.noun) if found else None


@needs("money")
def money_for(at: Phrase) -> Answer:
    """Money in front of what it is for.

    + 设立【100万元】人才基金。 = 设立人才基金
    + 投入【900万元】实施道路整治。 = 投入道路整治
    + 还有12个项目、【570万元】资金未形成支出。 = 资金未形成支出
    - 总投资【5亿元】的文化中心。
    """
    if not at.noun or not at.is_money or at.clause.right.startswith(DE):
        return None
    return at.answer(_of_what(at, at.lead + at.lexicon.pattern("indicator.undertakes").sub("", at.noun)))


@needs("money")
def price_of_the_noun_behind(at: Phrase) -> Answer:
    """Money that says which of a noun is meant is its price.

    + 总投资【5亿元】的文化中心。 = 文化中心总投资
    + plan: 街道将锚定全年【20亿元】的投资目标。 = 投资目标
    - 文化中心总投资【5亿元】。
    """
    if not at.noun or not at.is_money:
        return None
    if at.lexicon.pattern("indicator.aim_behind").search(at.noun):
        return at.answer(at.noun)  # 锚定|20亿元|的投资目标
    amount = at.lexicon.pattern("indicator.ends_in_investment").search(at.subject)
    return at.answer(_of_what(at, at.noun + (amount.group() if amount else at.lead)))


@needs(one_of=("indicator.reach", "indicator.thing_reaches", "indicator.reaches_by_name"))
def reached_noun(at: Phrase) -> Answer:
    """What something reaches, with what reaches it.

    + 完成管网改造,覆盖【9个】小区。 = 管网改造覆盖小区
    + 老旧小区改造涉及5个小区、【47栋】楼。 = 老旧小区改造涉及楼
    + 老旧小区改造开工,涉及东街、西街、水厂宿舍【3个】小区。 = 老旧小区改造开工涉及小区
    + 老旧小区改造6个,占年度计划的75%,涉及【54栋】楼。 = 老旧小区改造涉及楼
    - 完成管网改造,新建【9个】小区。
    """
    if not at.noun:
        return None
    own = trimmed(lists.lead(at.clause.view.clauses, at.clause.rank), at.lexicon)
    if by_name := at.lexicon.pattern("indicator.reaches_by_name").match(own):
        return at.answer(_of_what(at, joined(_what_reaches(at), by_name["reach"] + at.noun)))
    if at.lexicon.pattern("indicator.thing_reaches").match(own):
        return at.answer(own + at.noun)
    if not at.has(at.lead, "reach"):
        return None
    return at.answer(_of_what(at, joined(_what_reaches(at), at.lead + at.noun)))


def _what_reaches(at: Phrase) -> str:
    """What the clause before is about: where that tells a share, the value that it is one of."""
    before = at.clause.previous
    share = before is not None and not at.clause.listed and before.quantity.unit.dimension == "ratio"
    return at.named(at.said.level) if share and at.said.level else at.topic


def what_comes_about(at: Phrase) -> Answer:
    """What is said behind a number happens, or is still to happen, to what stands in front of it.

    + 园区一期【200亩】完工。 = 园区一期完工
    + situation: 还有老旧房屋【6处】没有改造。 = 老旧房屋没有改造
    + situation: 还有老旧房屋6处、【4万平方米】没有改造。 = 老旧房屋没有改造
    - 园区一期【200亩】厂房。
    """
    undone = at.lexicon.pattern("indicator.left_undone_behind").match(at.noun)
    if undone and not at.words:
        return at.answer(at.said.earlier) if at.clause.left.endswith(LIST_MARK) else None
    return at.answer(_of_what(at, at.lead + at.noun)) if undone or at.has(at.noun, "comes_about") else None


def size_of_the_noun_behind(at: Phrase) -> Answer:
    """A length or an area that says which of a noun is meant is its size.

    + 总长【12.5公里】的环湖路建成通车。 = 环湖路总长
    - 环湖路总长【12.5公里】。
    """
    if not at.noun or not at.clause.right.startswith(DE):
        return None
    size = _which(at, _governing_verb(at))
    return at.answer(_of_what(at, at.noun + size)) if at.has(size, "size") else None


def counted_noun(at: Phrase) -> Answer:
    """A number in front of a noun counts it; in front of that what is done to it, or which of it are counted.

    + 完成【36个】小区改造。 = 小区改造
    + 新建小学2所,新增【1个】食堂。 = 新增食堂
    + 完成人大票决确定的【20项】民生实事。 = 人大票决确定的民生实事
    + 1.小区改造。今年任务是5个小区、【83幢】楼。 = 小区改造任务楼
    + 旧房改造这边,今年任务是【5个】小区。 = 旧房改造任务小区
    + 实施【17项】民生工程和县定10项实事。 = 民生工程
    + 新建【3个】和平公园和市级8个项目。 = 新建和平公园
    + 为【60名】特困、低保老人购买服务。 = 特困、低保老人购买服务
    + 完成北河小镇片区剩余【16户】签约。 = 北河小镇片区剩余签约
    + plan: 上述【3座】桥梁应当在9月20日前完成加固。 = 上述桥梁
    + 余下【4件】实事11月底前全部交账。 = 余下实事
    + 【51个】小区里还有17个没有物业。 = 小区
    + 【三个】旧小区停车费收缴率不足50%。 = 旧小区
    + 【6个】村经营性收入合计90万元。 = 村
    + 【4个】村网格员只有5名。 = 村网格员
    + 会同【9家】成员单位现场办公。 = 成员单位
    + 团结带领【800名】党员和广大群众奋战一线。 = 党员
    - 小区改造【36个】。
    """
    if not at.noun:
        return None
    verb = _governing_verb(at)
    kept = "" if at.lexicon.pattern("indicator.head").fullmatch(verb) else verb
    words = _task_of_list(at) or kept + _which(at, verb)
    words += NOTE.sub("", at.noun)
    return at.answer(_of_what(at, words.strip(_EDGES)[-LONGEST:]))


def _of_what(at: Phrase, words: str) -> str:
    """The words, with the object where they are only a verb: 电梯加装方面,38台开工."""
    if not at.is_bare(words) or at.is_frequency:
        return words
    return joined(at.thing, words)


def _task_of_list(at: Phrase) -> str:
    """The task that the item is about, where the words in front of the list only say that it is one: 今年任务是."""
    title = at.title or (at.topic if at.clause.match("before", "indicator.about") else "")
    if not title:
        return ""
    words = trimmed(lists.lead(at.clause.view.clauses, at.clause.rank), at.lexicon)
    task = at.lexicon.pattern("indicator.task_of_year").match(words)
    return joined(title, task["own"]) if task else ""


def _governing_verb(at: Phrase) -> str:
    """The last verb before the number; a number in a list has that of the list."""
    clause = at.clause
    words = lists.lead(clause.view.clauses, clause.rank) if clause.listed and clause.rank else clause.lead
    found = at.lexicon.pattern("indicator.verb").findall(words)
    return found[-1] if found else ""


def _which(at: Phrase, verb: str) -> str:
    """What stands between verb and number, if it says which of the noun are counted: 群众票决的|20项|实事."""
    which = trimmed(at.subject.rsplit(verb, 1)[-1] if verb else at.subject, at.lexicon)
    if LIST_MARK in which:
        return ""
    if at.clause.listed and at.clause.match("left", "indicator.some_of_them"):
        which = at.lexicon.pattern("indicator.out_of_them").sub("", which)  # 63个|业委会中|11个|长期缺员
    which = at.lexicon.pattern("indicator.still_there").sub("", which)  # “两馆”|仍有|27户未签约
    if at.clause.left.endswith(DE) and _describes(at, which):
        return which + DE
    longest = _LONGEST_CHOICE if at.lexicon.pattern("indicator.ends_in_rest").search(which) else _LONGEST_PLACE
    return "" if len(which) > longest or _leads_on(at, which) else which


def _describes(at: Phrase, which: str) -> bool:
    """Whether the words in front of 的 are of the noun: not 为群众办的|20项|实事."""
    to_whom = at.lexicon.pattern("indicator.to_whom").match(at.subject)
    return to_whom is None and _SHORTEST_CHOICE <= len(which) <= _LONGEST_CHOICE


def _leads_on(at: Phrase, which: str) -> bool:
    """Whether the words name no place of the noun, but examples (晨光园等|4所|幼儿园), or lead to something else."""
    return (
        at.clause.left.endswith(SUCH_AS)
        or at.lexicon.pattern("indicator.vague").search(which) is not None
        or at.lexicon.pattern("indicator.ends_in_preposition").search(at.subject) is not None
    )


@needs("count", "ahead")
def deed_behind_the_list(at: Phrase) -> Answer:
    """What is done to homes behind the last number of a list is done to what stands before it in the list.

    + 完成【11个】小区、2640户综合改造。 = 小区综合改造
    - 新建【11个】公园、2640户综合改造。
    - 走访【11个】小区、2640户居民。
    """
    following = at.clause.following
    if not at.noun or following is None or not following.listed or not at.clause.right.endswith(LIST_MARK):
        return None
    deed = following.match("right", "indicator.deed_to_homes") if following.has_unit("counts_households") else None
    return at.answer(at.noun + deed["deed"]) if deed and at.clause.match("left", "indicator.only_completes") else None


RULES = (
    deed_behind_the_list, done_to_each, standard_of, given_to, money_for, price_of_the_noun_behind, reached_noun,
    what_comes_about, size_of_the_noun_behind, counted_noun,
)  # fmt: skip
