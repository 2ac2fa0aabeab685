"""Genre: of which kind a text is, by its registration or its face."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.parsing.days import DECEMBER
from analysis.parsing.decision import Rules

if TYPE_CHECKING:
    from collections.abc import Iterator

    from analysis.parsing.decision import Span
    from analysis.parsing.face import Face
    from analysis.tables.vocabularies import Genre

    Answer = tuple[Genre, Span | None] | None

MINUTES = "minutes-of-what-was-heard"
SUPERVISES = frozenset({"title-of-supervision", MINUTES})  # the rules of texts of those who look into what others do
_EARLY = 600  # signs of a text in which it says up to when it tells
_FIRST_WEEKS = 2  # months in which a text may well tell of the year before


def registered(at: Face) -> Answer:
    """What is registered is not read from the text.

    + genre=plan: 甲街道上半年工作总结/修路。 = plan
    - 甲街道上半年工作总结/修路。
    """
    return None if at.genre is None else (at.genre, None)


def title_of_news(at: Face) -> Answer:
    """The title says that a meeting was held.

    + 甲街道召开2031年工作会议/会议指出,2030年修了路。 = news
    + 甲街道第二次代表大会侧记/大会上掌声雷动,代表们认真听取报告。 = news
    - 在甲街道2031年工作会议上的报告/一、工作回顾/修了路。
    """
    found = at.title_says("genre.news")
    return ("news", found) if found else None


def half_year_in_the_beginning(at: Face) -> Answer:
    """A half-year told of in the title or in the sentences that begin the text.

    + 甲街道2031年上半年工作报告/一、主要成绩/修路。 = midyear
    + 半年来,我们抓好五项工作。/(一)抓安全/修路。 = midyear
    + 甲县2031年上半年国民经济和社会发展计划执行情况的报告/修路。 = midyear
    - 甲街道2030年下半年工作计划完成情况/一、主要成绩/修路。
    """
    pattern = at.lexicon.pattern("genre.half_year")
    found = next((found for words in at.beginning if (found := words.says(pattern))), None)
    return ("midyear", found) if found else None


def title_of_an_outline(at: Face) -> Answer:
    """The title names a plan of several years.

    + 甲街道“十六五”发展规划纲要/一、主要目标/修路。 = outline
    + 甲街道旧房改造行动计划(2031-2033年)/一、主要目标/修路。 = outline
    + 致居民的一封信/——“十六五”规划建议,请您也来改一改/一、主要目标/修路。 = outline
    - 甲街道“十五五”规划实施情况/一、主要成绩/修路。
    """
    found = at.title_says("genre.outline")
    return ("outline", found) if found else None


def title_of_an_account(at: Face) -> Answer:
    """The title names a final account.

    + 甲街道2030年度部门决算/支出9万元。 = account
    - 甲街道2031年部门预算/支出9万元。
    """
    found = at.title_says("genre.account")
    return ("account", found) if found else None


def title_of_a_budget(at: Face) -> Answer:
    """The title names a budget, or how it was carried out.

    + 甲街道2030年预算执行情况和2031年预算草案的报告/支出9万元。 = budget
    - 甲街道2030年度部门决算/支出9万元。
    """
    found = at.title_says("genre.budget")
    return ("budget", found) if found else None


def title_of_a_bulletin(at: Face) -> Answer:
    """The title names a bulletin of figures.

    + 甲街道2030年统计公报/一、综合/年末户籍人口9万人。 = bulletin
    - 甲街道2030年工作总结/一、综合/修路。
    """
    found = at.title_says("genre.bulletin")
    return ("bulletin", found) if found else None


def title_of_progress(at: Face) -> Answer:
    """The title asks how far projects have come.

    + 甲街道2031年实事项目进展/修路一条。 = progress
    + 甲街道2031年实事项目成绩单(截至8月20日)/修路一条。 = progress
    + 关于2031年实事项目的督查通报/修路一条。 = progress
    + 民生实事“成绩单”出炉/修路一条。 = progress
    + 甲街道8月份重点工作推进情况/修路架桥,居民出行更加方便。 = progress
    - 甲街道2031年实事项目/修路一条。
    - 加速跑,甲街道迈上新台阶/本报记者报道项目新进展/修路架桥,居民出行更加方便。
    """
    found = at.title_says("genre.progress")
    return ("progress", found) if found else None


def title_of_supervision(at: Face) -> Answer:
    """The title says that an assembly went to see how far something has come.

    + 关于2031年实事项目的监督报告/修路一条。 = progress
    + 关于2031年养老服务视察情况的报告/修路一条。 = progress
    + 关于听取养老服务专项工作报告的审议意见/修路一条。 = progress
    + 关于检查《甲市垃圾管理条例》实施情况的报告/修路一条。 = progress
    + 关于养老服务情况的专题询问/修路架桥,居民出行更加方便。 = progress
    - 甲街道2031年实事项目进展/修路一条。
    """
    found = at.title_says("genre.supervision")
    return ("progress", found) if found else None


def minutes_of_what_was_heard(at: Face) -> Answer:
    """Minutes of a meeting that heard how far something has come.

    + 甲市会议纪要/会议听取了关于养老服务情况的报告。会议认为,养老服务扎实有效,居民安居乐业。 = progress
    - 甲市会议纪要/会议研究了2031年的工作,居民安居乐业。
    """
    if not at.title_says("genre.minutes"):
        return None
    pattern = at.lexicon.pattern("genre.hears")
    found = next((found for words in at.body if (found := words.says(pattern))), None)
    return ("progress", found) if found else None


def title_of_a_list(at: Face) -> Answer:
    """The title names a list of what is to be done.

    + 甲街道2031年实事项目清单/1.修路一条。 = list
    + 甲街道2031年重点工作任务表/1.修路一条。 = list
    - 甲街道2031年实事项目完成情况/1.修路一条。
    """
    found = at.title_says("genre.list")
    return ("list", found) if found else None


def tells_of_a_meeting(at: Face) -> Answer:
    """A text without a title begins with a meeting that was held.

    + 会上,代表们听取了报告。据了解,2031年将修路一条。 = news
    - 甲街道2030年工作总结/会上,代表们听取了报告。
    """
    if at.title.words or not at.body or at.front.says(at.lexicon.pattern("outline.address_opens")):
        return None
    found = at.lexicon.pattern("genre.meeting_opens").match(at.body[0].words)
    return ("news", at.body[0].place(found)) if found else None


def tells_of_a_meeting_with_reporters(at: Face) -> Answer:
    """A text begins with a meeting with reporters, and its title names no paper.

    + 丁桥跑出加速度/昨天,甲街道召开新闻发布会,介绍项目建设。去年修路三条。 = news
    - 甲街道2031年工作要点/昨天,甲街道召开新闻发布会,介绍项目建设。去年修路三条。
    - 丁桥跑出加速度/修路三条。昨天,甲街道收到锦旗。
    """
    if not at.body or at.title_says("genre.plan") or at.title_says("genre.sums_up"):
        return None
    found = at.body[0].says(at.lexicon.pattern("genre.meets_press"))
    return ("news", found) if found else None


def counts_up_to_its_day(at: Face) -> Answer:
    """A text with a day begins with what had been reached shortly before that; no title or heading says more.

    + 甲街道项目建设/2031年9月12日/截至9月10日,修路三条,居民出行更加方便。 = progress
    + 甲街道2031年实事清单/2031年9月12日/截至9月10日,修路三条,居民出行更加方便。 = progress
    + 甲街道项目建设/2031年9月12日/截至8月底,修路三条,居民出行更加方便。 = progress
    + 甲街道项目建设/2031年9月12日/一、2031年项目/截至9月10日,修路三条,居民出行更加方便。 = progress
    - 甲街道项目建设/2031年9月12日/一、2032年项目/截至9月10日,修路三条,居民出行更加方便。
    - 甲街道项目建设/2031年9月12日/截至7月底,修路三条,居民出行更加方便。
    - 甲街道2031年工作总结/2031年12月12日/截至11月底,修路三条,居民出行更加方便。
    - 甲街道项目建设/2031年9月12日/修路三条,居民出行更加方便。
    """
    if at.day is None or at.title_says("genre.sums_up"):
        return None
    if at.title_says("genre.plan") and not at.title_says("genre.list"):
        return None
    if any(year > at.day.year for year in _years_of_headings(at)):
        return None
    for words in at.body:
        for name in ("counted_up_to", "months_of_title"):
            found = at.lexicon.pattern(f"periods.{name}").search(words.words)
            if found and at.day.month - 1 <= int(found["month"]) <= at.day.month:
                return "progress", words.place(found)
    return None


def counts_up_to_a_time_within_its_year(at: Face) -> Answer:
    """A text without a day counts up to a time within the year registered, and neither sums that up nor plans it.

    The year stands with the time, or the title names it, and the text begins with the time.

    + 项目跑出加速度/居民出行更加方便,修路三条。/截至2031年9月10日,架桥两座。 = progress
    + 甲街道2031年项目简报/本期数据截至9月10日。修路三条,架桥两座。 = progress
    - 甲街道2031年项目简报/本期数据截至12月31日。修路三条,架桥两座。
    - 甲街道2030年项目简报/本期数据截至9月10日。修路三条,架桥两座。
    - 甲街道2031年工作总结/居民出行更加方便,修路三条。/截至2031年9月10日,架桥两座。
    - 项目跑出加速度/居民出行更加方便,修路三条。/截至2030年9月10日,架桥两座。
    """
    if at.plan_year is None or at.day is not None or at.title_says("genre.sums_up") or at.title_says("genre.plan"):
        return None
    if any(year != at.plan_year for year in _years_of_headings(at)):
        return None
    for found in at.lexicon.pattern("periods.counted_within").finditer(at.text, 0, _EARLY):
        if int(found["year"]) == at.plan_year and int(found["month"]) < DECEMBER:
            return "progress", found.span()
    return _begins_within_the_year_of_its_title(at)


def _begins_within_the_year_of_its_title(at: Face) -> Answer:
    years = {int(year.group(1)) for year in at.lexicon.pattern("stance.year").finditer(at.title.words)}
    if years != {at.plan_year} or not at.body:
        return None
    found = at.lexicon.pattern("periods.counted_up_to").search(at.body[0].words)
    return ("progress", at.body[0].place(found)) if found and int(found["month"]) < DECEMBER else None


def tells_up_to_now(at: Face) -> Answer:
    """A text with a day begins with what has come about up to now, and neither sums up a year nor plans one.

    + 旧貌换新颜!甲街道这样修路/2031年9月12日/居民出行更加方便。截至目前,修路三条。 = progress
    - 旧貌换新颜!甲街道这样修路/2031年1月12日/居民出行更加方便。截至目前,修路三条。
    - 旧貌换新颜!甲街道这样修路/居民出行更加方便。截至目前,修路三条。
    - 甲街道2031年工作总结/2031年12月12日/居民出行更加方便。截至目前,修路三条。
    """
    if at.day is None or at.day.month <= _FIRST_WEEKS or not at.title.words:
        return None
    if at.title_says("genre.sums_up") or at.title_says("genre.plan"):
        return None
    if any(year > at.day.year for year in _years_of_headings(at)):
        return None
    pattern = at.lexicon.pattern("genre.up_to_now")
    found = next((found for words in at.body if (found := words.says(pattern))), None)
    return ("progress", found) if found else None


def _years_of_headings(at: Face) -> Iterator[int]:
    pattern = at.lexicon.pattern("stance.year")
    return (int(year.group(1)) for words, _ in at.headings for year in pattern.finditer(words.words))


FACE: Rules[Face, Genre] = Rules(
    "genre by the face",
    registered, title_of_news, half_year_in_the_beginning, title_of_an_outline, title_of_an_account, title_of_a_budget,
    title_of_a_bulletin, title_of_progress, title_of_supervision, minutes_of_what_was_heard, counts_up_to_its_day,
    title_of_a_list,
    tells_of_a_meeting, tells_of_a_meeting_with_reporters, counts_up_to_a_time_within_its_year, tells_up_to_now,
)  # fmt: skip
