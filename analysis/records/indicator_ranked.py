"""Rules of the indicator for a place in a ranking: what is ranked, by its own words or by those before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.parsing.decision import needs
from analysis.records.context import joined

if TYPE_CHECKING:
    from analysis.records.phrase import Answer, Phrase


@needs("rank", "earlier")
def ranked_course(at: Phrase) -> Answer:
    """The ranking of a growth, a mean or a total is that of the value before.

    + 总产值5亿元,增速全区【第一】。 = 总产值增速排名
    + 总产值5亿元,增幅居全区14个街镇【第3位】。 = 总产值增幅排名
    + 产水量8万吨,总量列全市各镇【第三】。 = 产水量总量排名
    - 总产值5亿元,全区【第一】。
    """
    if at.aspect != "rank" or at.said.earlier is None or not at.has(at.ranked, "course_of_value"):
        return None
    return at.answer(at.said.earlier + at.ranked + at.ranking)


@needs("rank")
def ranking(at: Phrase) -> Answer:
    """A place in a ranking is the ranking of what is named in front, else of the value or of the clause before.

    + 综合考核排名全市【第一】。 = 综合考核排名
    + 税收5亿元,位列全省【第5】。 = 税收排名
    + 全区考核由【第5】跌到第9。 = 考核排名
    + 清洁率80%,比上月提高2个百分点,在全县9个乡镇排【第3】。 = 清洁率排名
    - 税收、产值分别居全市第二、【第三】。
    """
    if at.aspect != "rank":
        return None
    thing = at.lexicon.pattern("indicator.ends_beside").sub("", at.said.earlier or "")
    if at.has(at.ranked, "only_place") or at.has(at.ranked, "amount"):
        ranked = joined(thing or at.topic, "" if at.has(at.ranked, "only_place") else at.ranked)
    else:
        ranked = at.ranked or thing or at.topic
    told = at.lexicon.pattern("indicator.ends_in_place").search(ranked)
    return at.answer(ranked if told else ranked + at.ranking)


RULES = (ranked_course, ranking)
