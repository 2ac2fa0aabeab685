"""What a number measures, in the words of the source: what a reader would write in the first column of a table.

A number stands behind its noun (引进企业八家) or in front of it (完成八个小区改造). In front of it the noun and
what is done to it follow; a list shares its verb (新增一个食堂、一个助餐点). Where the words beside a number name
nothing, the quantity or the clause before it does (发现隐患八条,整改八条).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.lexicon.particles import DE, LIST_MARK, SUCH_AS
from analysis.records import context, lists, noun_phrase
from analysis.records.context import joined
from analysis.records.decision import Rules
from analysis.records.phrase import Phrase, own_words
from analysis.records.trim import LONGEST, NOTE, object_of, trimmed, without_change, without_trailing

if TYPE_CHECKING:
    from analysis.records.clause import Clause
    from analysis.records.decision import Span

Answer = tuple[str | None, "Span | None"] | None

_LONGEST_PLACE, _LONGEST_CHOICE = 6, 10  # signs of what says which of a noun are counted, without 的 and with it
_LONGEST_RATE = 4  # signs of the name of a rate that does not say of what: 办结率
_SHORTEST = 2  # signs of words that name anything


def _says(at: Phrase, words: str | None) -> Answer:
    """The words with their place, if there are any."""
    return (words, at.place(words)) if words else None


def _listing(at: Phrase) -> tuple[Clause, int, int]:
    """(first number of the list, how many the list has, which of them this is)."""
    group, rank = at.at.view.clauses, at.at.rank
    first = lists.head(group, rank)
    return group[first], lists.size(group, first), rank - first


def _named_apiece(at: Phrase, first: Clause) -> tuple[str, bool]:
    """What the words in front of a list name, and whether they say that each of it has its own value (分别)."""
    words = own_words(first)
    apiece = at.lexicon.pattern("indicator.apiece").search(words)
    named = words[: apiece.start()] if apiece else words
    return trimmed(without_change(named, at.lexicon), at.lexicon), apiece is not None


def one_of_a_list(at: Phrase) -> Answer:
    """Several things named in a row and as many values behind 分别 belong together one by one.

    + 税收、产值分别增长5%、【6%】。 = 产值
    - 税收、产值、零售额分别增长5%、【6%】。
    """
    first, count, rank = _listing(at)
    if count == 1:
        return None
    named, apiece = _named_apiece(at, first)
    members = lists.shares(named, count, at.lexicon) if apiece else []
    if len(members) != count:
        return None
    return _says(at, members[rank] + at.ranking if at.aspect == "rank" else members[rank])


def as_the_values_before(at: Phrase) -> Answer:
    """Changes, shares or ranks in a row are those of as many values before, one by one.

    + 税收8亿元、产值9亿元,分别增长5%、【6%】。 = 产值
    - 税收8亿元,分别增长5%、【6%】。
    """
    first, count, rank = _listing(at)
    before = at.said.levels[-count:]
    if count == 1 or at.aspect == "level" or len(set(before)) != count:
        return None
    named, _ = _named_apiece(at, first)
    return _says(at, before[rank]) if len(named) < _SHORTEST else None


def change_named_in_front(at: Phrase) -> Answer:
    """The words in front of a change name what changes.

    + 税收收入同比增长【8%】。 = 税收收入
    - 税收收入5亿元,同比增长【8%】。
    """
    if at.aspect != "change":
        return None
    words = trimmed(without_change(at.own, at.lexicon), at.lexicon)
    return _says(at, words) if len(words) >= _SHORTEST else None


def change_of_the_value_before(at: Phrase) -> Answer:
    """A change without a name is that of a value before: a rate of a level, points of a share, else one of the same unit.

    + 税收收入5亿元,同比增长【8%】。 = 税收收入
    - 税收收入同比增长【8%】。
    """
    if at.aspect != "change":
        return None
    unit, said = at.at.quantity.unit, at.said
    before = said.level if unit.dimension == "ratio" else said.same
    if at.has(unit.base, "point"):
        before = said.earlier
    return _says(at, before or said.earlier)


def change_of_the_topic(at: Phrase) -> Answer:
    """A change without a name and without a value before is that of what the clause before is about.

    + 关于税收收入,同比增长【8%】。 = 关于税收收入
    - 税收收入同比增长【8%】。
    """
    return (at.topic or None, at.place(at.topic)) if at.aspect == "change" else None


def ranked_course(at: Phrase) -> Answer:
    """The ranking of a growth, a mean or a total is that of the value before.

    + 总产值5亿元,增速全区【第一】。 = 总产值增速排名
    - 总产值5亿元,全区【第一】。
    """
    if at.aspect != "rank" or at.said.earlier is None or not at.has(at.ranked, "course"):
        return None
    return _says(at, at.said.earlier + at.ranked + at.ranking)


def ranking(at: Phrase) -> Answer:
    """A place in a ranking is the ranking of what is named in front, else of the value or of the clause before.

    + 综合考核排名全市【第一】。 = 综合考核排名
    + 税收5亿元,位列全省【第5】。 = 税收排名
    - 税收、产值分别居全市第二、【第三】。
    """
    if at.aspect != "rank":
        return None
    ranked = at.ranked or at.said.earlier or at.topic
    return _says(at, ranked if ranked.endswith(at.ranking) else ranked + at.ranking)


def money_for(at: Phrase) -> Answer:
    """Money in front of what it is for.

    + 设立【100万元】人才基金。 = 设立人才基金
    + 投入【900万元】实施道路整治。 = 投入道路整治
    - 总投资【5亿元】的文化中心。
    """
    if not at.noun or not at.is_money or at.at.right.startswith(DE):
        return None
    return _says(at, _of_what(at, at.lead + at.lexicon.pattern("indicator.undertakes").sub("", at.noun)))


def price_of_the_noun_behind(at: Phrase) -> Answer:
    """Money that says which of a noun is meant is its price.

    + 总投资【5亿元】的文化中心。 = 文化中心总投资
    - 文化中心总投资【5亿元】。
    """
    if not at.noun or not at.is_money:
        return None
    amount = at.lexicon.pattern("indicator.ends_in_investment").search(at.subject)
    return _says(at, _of_what(at, at.noun + (amount.group() if amount else at.lead)))


def reached_noun(at: Phrase) -> Answer:
    """What something reaches, with what reaches it.

    + 完成管网改造,覆盖【9个】小区。 = 管网改造覆盖小区
    - 完成管网改造,新建【9个】小区。
    """
    if not at.noun or not at.has(at.lead, "reach"):
        return None
    return _says(at, _of_what(at, joined(at.topic, at.lead + at.noun)))


def what_comes_about(at: Phrase) -> Answer:
    """What is said behind a number happens to what stands in front of it.

    + 园区一期【200亩】完工。 = 园区一期完工
    - 园区一期【200亩】厂房。
    """
    return _says(at, _of_what(at, at.lead + at.noun)) if at.has(at.noun, "comes_about") else None


def size_of_the_noun_behind(at: Phrase) -> Answer:
    """A length or an area that says which of a noun is meant is its size.

    + 总长【12.5公里】的环湖路建成通车。 = 环湖路总长
    - 环湖路总长【12.5公里】。
    """
    if not at.noun or not at.at.right.startswith(DE):
        return None
    size = _which(at, _governing_verb(at))
    return _says(at, _of_what(at, at.noun + size)) if at.has(size, "size") else None


def counted_noun(at: Phrase) -> Answer:
    """A number in front of a noun counts it; in front of that what is done to it, or which of it are counted.

    + 完成【36个】小区改造。 = 小区改造
    + 新建小学2所,新增【1个】食堂。 = 新增食堂
    + 完成人大票决确定的【20项】民生实事。 = 人大票决确定的民生实事
    - 小区改造【36个】。
    """
    if not at.noun:
        return None
    verb = _governing_verb(at)
    kept = "" if at.lexicon.pattern("indicator.head").fullmatch(verb) else verb
    words = kept + _which(at, verb) + NOTE.sub("", at.noun)
    return _says(at, _of_what(at, words.strip("、,;:。 ")[-LONGEST:]))


def _of_what(at: Phrase, words: str) -> str:
    """The words, with the object where they are only a verb: 电梯加装方面,38台开工."""
    if not at.has(words, "verb") or at.is_frequency:
        return words
    return joined(at.near or at.topic, words)


def _governing_verb(at: Phrase) -> str:
    """The last verb before the number; a number in a list has that of the list."""
    clause = at.at
    words = lists.lead(clause.view.clauses, clause.rank) if clause.listed and clause.rank else clause.lead
    found = at.lexicon.pattern("indicator.verb").findall(words)
    return found[-1] if found else ""


def _which(at: Phrase, verb: str) -> str:
    """What stands between verb and number, if it says which of the noun are counted: 群众票决的|20项|实事."""
    left = at.at.left
    words = at.subject.rsplit(verb, 1)[-1] if verb else at.subject
    place = trimmed(words, at.lexicon)
    if LIST_MARK in place:
        return ""
    to_whom = at.lexicon.pattern("indicator.to_whom").match(at.subject)
    if left.endswith(DE) and not to_whom and _SHORTEST <= len(place) <= _LONGEST_CHOICE:
        return place + DE
    if len(place) > _LONGEST_PLACE or left.endswith(SUCH_AS) or at.lexicon.pattern("indicator.vague").search(place):
        return ""
    return "" if at.lexicon.pattern("indicator.ends_in_preposition").search(at.subject) else place


def part_of_a_whole(at: Phrase) -> Answer:
    """A part takes up what it is part of, where its own words leave it unsaid.

    + 引进企业70家,其中工业【20家】。 = 工业企业
    + 在建项目30个,其中工业项目【8个】。 = 在建工业项目
    - 引进企业70家,工业【20家】。
    """
    if at.said.whole is None:
        return None
    part = next((answer[0] for rule in _BY_ITS_WORDS if (answer := rule(at))), None)
    return _says(at, context.of_whole(part, object_of(at.said.whole, at.lexicon))) if part else None


def ratio_of(at: Phrase) -> Answer:
    """A ratio without a name is that of the thing before.

    + 新建、改造农田2万亩,占比【97%】。 = 农田占比
    - 农田占比【97%】。
    """
    if at.aspect != "share" or not at.has(at.words, "ratio_name"):
        return None
    return _says(at, joined(at.near or at.topic, at.words))


def rate_of(at: Phrase) -> Answer:
    """A rate with a short name is that of the thing before.

    + 受理诉求300件,办结率【99%】。 = 诉求办结率
    - 垃圾分类覆盖率【99%】。
    """
    makes_up = at.lexicon.pattern("indicator.makes_up").match(at.words)
    if at.aspect != "share" or not at.words or (len(at.words) > _LONGEST_RATE and not makes_up):
        return None
    return _says(at, joined(at.lexicon.pattern("indicator.rate_name").sub("", at.near), at.words))


def named_rate(at: Phrase) -> Answer:
    """A rate with a longer name is said in full.

    + 垃圾分类覆盖率达【98%】以上。 = 垃圾分类覆盖率
    - 分类覆盖【98%】以上。
    """
    return _says(at, at.words) if at.aspect == "share" else None


def invested(at: Phrase) -> Answer:
    """An investment without a name is that of the thing before or of what the clause behind undertakes.

    + 引进项目40个,总投资【50亿元】。 = 引进项目总投资
    + 投资【14亿元】,实施15个城建项目。 = 城建项目投资
    - 固定资产投资【14亿元】。
    """
    if not at.lexicon.pattern("indicator.invested").match(at.words):
        return None
    before = at.earlier if at.near else None
    return _says(at, joined(before or context.undertaking(at.at) or at.topic, at.words))


def spent(at: Phrase) -> Answer:
    """Spending without a name is for what the clause behind undertakes, or for the thing before.

    + 投入【2000万元】,实施道路整治项目16个。 = 道路整治项目投入
    - 道路整治投入【2000万元】。
    """
    if not at.has(at.words, "spends"):
        return None
    return _says(at, joined(context.undertaking(at.at) or at.near or at.topic, at.words))


def reaching(at: Phrase) -> Answer:
    """Reach without more words is that of the thing before.

    + 新建食堂3个,惠及【260人】。 = 食堂惠及
    - 新建食堂3个,惠及居民【260人】。
    """
    return _says(at, joined(at.near or at.topic, at.words)) if at.has(at.words, "reach") else None


def how_often(at: Phrase) -> Answer:
    """A verb with a frequency is the indicator by itself.

    + 发现隐患8条,每月走访【1次】。 = 走访
    - 发现隐患8条,整改【8条】。
    """
    return _says(at, at.words) if at.has(at.words, "verb") and at.is_frequency else None


def bare_verb(at: Phrase) -> Answer:
    """A verb alone is said of the thing before, whatever else was done to that.

    + 发现隐患8条,整改【8条】。 = 隐患整改
    + 电梯加装方面,完成公示【38台】。 = 电梯加装公示
    - 整改隐患【8条】。
    """
    if not at.has(at.words, "verb"):
        return None
    return _says(at, joined(at.lexicon.pattern("indicator.ends_in_verb").sub("", at.near) or at.topic, at.words))


def reaches_somebody(at: Phrase) -> Answer:
    """Whom something reaches, with the thing that does.

    + 完成管网改造,覆盖9个小区,惠及居民【260户】。 = 管网改造惠及居民
    - 服务居民【260户】。
    """
    if not at.lexicon.pattern("indicator.reach").match(at.words):
        return None
    thing = at.lexicon.pattern("indicator.reach_and_rest").sub("", at.near)
    return _says(at, joined(thing or at.topic, at.words))


def amount_of(at: Phrase) -> Answer:
    """A total or an amount without a name is that of the thing before.

    + 新增企业8家,总数达【110家】。 = 企业总数
    - 企业总数达【110家】。
    """
    return _says(at, joined(at.near, at.words)) if at.has(at.words, "amount") else None


def repeated_verb(at: Phrase) -> Answer:
    """A verb again within one clause is of the value before.

    + 新增停车泊位300个,新增停车泊位20个新增停车【5处】。 = 新增停车泊位
    - 新增停车泊位300个,新增路灯【5处】。
    """
    if not (at.at.listed and at.earlier and at.words in at.earlier):
        return None
    return _says(at, at.earlier) if at.lexicon.pattern("indicator.verb").match(at.words) else None


def recipients_in_front(at: Phrase) -> Answer:
    """What those in front of a number are given or take part in stands behind it.

    + 优抚对象【1000人次】发放补助。 = 优抚对象发放补助
    - 优抚对象【1000人次】。
    """
    if not at.lexicon.pattern("indicator.given").match(at.at.right):
        return None
    return _says(at, context.last_of_many(at.words) + without_trailing(at.at.right, at.lexicon))


def member_of_a_row(at: Phrase) -> Answer:
    """A member of a row shares the verb, or the noun, with those before it.

    + 新建小学2所、幼儿园【3所】。 = 新建幼儿园
    + 粮食产量10万吨、销量【9万吨】。 = 粮食销量
    - 新建小学2所,幼儿园【3所】。
    """
    if not (at.words and at.earlier and at.at.listed and at.at.left.startswith(LIST_MARK)):
        return None
    return _says(at, context.in_row(context.last_of_many(at.words), at.earlier, at.lexicon))


def named_in_front(at: Phrase) -> Answer:
    """The words in front of a number name what it measures.

    + 引进企业【66家】。 = 引进企业
    + 税收收入突破了【5.2亿元】大关。 = 税收收入
    - 完成【36个】小区改造。
    """
    return _says(at, context.last_of_many(at.words))


def value_before(at: Phrase) -> Answer:
    """Where the words beside a number name nothing, it measures what the one before does.

    + 走访困难群众80户、【200人】。 = 走访困难群众
    - 走访困难群众【80户】。
    """
    return _says(at, at.earlier)


def behind_the_last(at: Phrase) -> Answer:
    """What is said behind the last of several numbers in a row is said of all.

    + 全街道【1250户】2700人纳入监测。 = 纳入监测
    - 监测【1250户】2700人。
    """
    return _says(at, noun_phrase.behind_the_last(at.at))


def topic_of_the_clause_before(at: Phrase) -> Answer:
    """Where a clause names nothing, the number is of what the clause before is about.

    + 完成道路整治,共计【8条】。 = 道路整治
    - 完成道路整治【8条】。
    """
    return _says(at, at.topic)


def nothing_said(_: Phrase) -> Answer:
    """A sentence that is only a number names nothing.

    + 【5亿元】。 = none
    - 税收【5亿元】。
    """
    return None, None


_BY_ITS_WORDS = (
    ratio_of, rate_of, named_rate, invested, spent, reaching, how_often, bare_verb, reaches_somebody, amount_of,
    repeated_verb, recipients_in_front, member_of_a_row, named_in_front,
)  # fmt: skip
INDICATOR: Rules[[Phrase], str | None] = Rules(
    "indicator",
    one_of_a_list, as_the_values_before,
    change_named_in_front, change_of_the_value_before, change_of_the_topic, ranked_course, ranking,
    money_for, price_of_the_noun_behind, reached_noun, what_comes_about, size_of_the_noun_behind, counted_noun,
    part_of_a_whole, *_BY_ITS_WORDS,
    value_before, behind_the_last, topic_of_the_clause_before, nothing_said,
)  # fmt: skip
