"""Rules of the indicator for what a place or a payment does for somebody: what is set up, who benefits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.parsing.decision import needs
from analysis.records.context import joined
from analysis.records.trim import object_of, trimmed

if TYPE_CHECKING:
    from analysis.records.phrase import Answer, Phrase

_MARKS = ",;"
_LONGEST_PLACE = 12  # signs of the name of a place that its beds are told of


@needs("earlier", "indicator.benefits")
def who_benefits(at: Phrase) -> Answer:
    """Those who are the better for something are so for the thing before.

    + 发放慰问金9万元,【300人】受益。 = 慰问金受益
    + 发放创业贷款9万元,【52户】小店主受益。 = 创业贷款小店主受益
    - 【300人】受益。
    """
    found = at.clause.match("right", "indicator.benefits")
    if found is None or at.lead or at.clause.before[at.clause.gap :].strip(_MARKS):
        return None
    of_each = at.lexicon.pattern("indicator.per_each").match(at.near)
    return at.answer(joined(at.near, found["own"])) if at.near and not of_each else None


@needs("count", "behind", "indicator.has_room_for")
def room_for(at: Phrase) -> Answer:
    """Whom a place has room for, or can do something for, is told of the place.

    + 新建粪污处理点2座,可服务养殖户【13家】。 = 粪污处理点服务养殖户
    + 新建停车场2座,可停放车辆【130辆】。 = 停车场停放车辆
    - 可服务养殖户【13家】。
    """
    found = at.clause.match("left", "indicator.has_room_for") if at.is_count else None
    if found is None or at.noun:
        return None
    thing = object_of(at.undone(at.said.earlier or ""), at.lexicon)
    return at.answer(joined(thing, trimmed(found["deed"], at.lexicon))) if thing else None


@needs("count", "behind", "earlier", "indicator.set_up_in_it")
def set_up_in_it(at: Phrase) -> Answer:
    """What is set up, and no more than that is said, is set up in the place before.

    + 两个养老点已开门,设床位【46张】。 = 养老点设床位
    + 建成老年食堂6家,设座位【120个】。 = 老年食堂设座位
    - 全镇有河道9条,设河长【158名】。
    """
    found = at.clause.match("left", "indicator.set_up_in_it") if at.is_count else None
    before = at.clause.previous
    if found is None or before is None or before.quantity.unit.dimension != "count":
        return None
    place = object_of(at.undone(at.said.earlier or ""), at.lexicon)
    return at.answer(joined(place, found["own"])) if 1 < len(place) <= _LONGEST_PLACE else None


@needs("money", "behind", "earlier", "indicator.subsidy_only")
def subsidy_for(at: Phrase) -> Answer:
    """A subsidy that is set aside, and no more than that is said, is for the things counted before.

    + 建成果园示范点3处,安排奖补【12万元】。 = 果园示范点安排奖补
    - 税收9万元,安排奖补【12万元】。
    """
    found = at.clause.match("left", "indicator.subsidy_only") if at.is_money else None
    before = at.clause.previous
    if found is None or before is None or before.quantity.unit.dimension != "count" or at.noun or not at.near:
        return None
    return at.answer(joined(at.near, found["own"]))


@needs("indicator.load_of_each")
def load_of_each(at: Phrase) -> Answer:
    """How much of something each of some has in their care is told of both.

    + 每名保洁员平均要管【2.3公里】河道。 = 保洁员管河道
    + 每个网格员联系【90户】居民。 = 网格员联系居民
    - 保洁员要管【2.3公里】河道。
    """
    found = at.clause.match("left", "indicator.load_of_each")
    return at.answer(found["who"] + found["deed"] + at.noun) if found and at.noun else None


@needs("count", "indicator.people_come")
def people_who_come(at: Phrase) -> Answer:
    """How many come to a place, or are served there, is told of the place that was counted or named before.

    + 建成老年食堂6家,日均就餐【800人次】。 = 老年食堂日均就餐
    + 书屋由3间增加到5间,日均接待由【60人次】增加到90人次。 = 书屋日均接待
    + 新建托育点2处,日均服务能力不低于【80人次】。 = 托育点日均服务能力
    + 4月社区书屋开张,日均接待【70人】左右。 = 社区书屋日均接待
    - 老年食堂日均就餐【800人次】。
    """
    mean = at.clause.match("left", "indicator.mean_of_days")
    comes = at.lexicon.pattern("indicator.served_in_a_day").match(at.words) if mean else None
    if at.noun or not (comes or at.has(at.words, "people_come")):
        return None
    before = (at.undone(at.topic), at.undone(at.said.counted or ""), at.works, at.title)
    named = (at.lexicon.pattern("indicator.is_a_place").match(object_of(words, at.lexicon)) for words in before)
    place = next((found["place"] for found in named if found), None)
    return at.answer(joined(place, (mean["mean"] if mean else "") + at.words)) if place else None


RULES = (people_who_come, who_benefits, room_for, set_up_in_it, subsidy_for, load_of_each)
