"""Stance: whether a part or a sentence looks back (review), plans, describes the situation, or none of them (other)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from analysis.parsing.decision import Decision, Rules
from analysis.parsing.news import (
    at_the_meeting,
    chosen_at_a_meeting,
    come_so_far,
    results_in_news,
    task_set_at_a_meeting,
    tasks_told,
    told_at_a_meeting,
    told_to_come,
)
from analysis.parsing.notes import note_of_a_glossary, note_on_figures, result_in_a_note
from analysis.parsing.running import expected, headway, month_ahead, will_be_done
from analysis.parsing.stance_announced import problems_follow, proposals_follow
from analysis.parsing.stance_by_year import (
    five_years_ahead,
    five_years_gone,
    five_years_in_the_heading,
    name_of_the_year,
    year_ahead,
    year_gone,
    year_of_the_plan,
)

if TYPE_CHECKING:
    from datetime import date

    from analysis.lexicon.lexicon import Lexicon
    from analysis.parsing.decision import Span
    from analysis.parsing.excerpt import Excerpt
    from analysis.parsing.model import SentenceType, Stance

    Answer = tuple[Stance, Span | None] | None

_OUTERMOST = 2  # headings down to this rank announce a part of the report; deeper ones inherit
_TELLING: tuple[Stance, ...] = ("situation", "review", "plan")  # in the order in which a heading is asked


class Heading(NamedTuple):
    """A heading of a rank; ``inner`` is one in a part whose own heading has told: it takes more to speak against that.

    (重点任务 may be what was done.) ``ahead`` is the first year that is not looked back on, where that is known;
    ``behind`` is what the heading before it, of the same rank and in the same part, has told.
    """

    words: Excerpt
    rank: int
    inner: bool
    ahead: int | None
    lexicon: Lexicon
    behind: Stance | None = None


def heading_of_notes(at: Heading) -> Answer:
    """A glossary, notes or an annex; behind a number, a glossary.

    + 名词解释 = other
    + 六、名词解释 = other
    - 六、名词规范工作
    - 第一部分 工作回顾
    """
    opens, whole = (at.lexicon.pattern(f"stance.{name}") for name in ("notes_opens", "whole_glossary"))
    found = whole.fullmatch(at.words.words) if at.rank else opens.match(at.words.words)
    return ("other", at.words.place(found)) if found else None


def words_of_the_heading(at: Heading) -> Answer:
    """What the words announce. What stands in quotation marks is a name and tells nothing.

    + 一、2030年工作回顾 = review
    + 一、2031年工作安排 = plan
    + 一、存在的主要问题 = situation
    + 一、短板不容忽视 = situation
    + 一、需要关注的问题 = situation
    - 一、解决群众关心的问题
    + 一、主要指标运行情况 = review
    + 一、视察中发现的主要问题 = situation
    + 一、《条例》实施中的主要问题 = situation
    - 一、解决民生中的突出问题
    + 一、主要成效与存在问题 = review
    + 一、“十五五”回望 = review
    + 一、五年来走过的路 = review
    - 一、三年来的路和新的任务
    + 一、过去的五年 = review
    + 一、整改承诺 = plan
    + 一、5月工作安排 = plan
    + 一、接下来做什么 = plan
    + 1.明年怎么办 = plan
    - 一、聚焦民生福祉
    - 一、冲刺“目标任务”
    """
    words = at.words
    if "“" in words.words:
        words = words.without(at.lexicon.pattern("stance.name").finditer(words.words))
    if both := words.says(at.lexicon.pattern("stance.heading_of_both")):
        return "review", both
    place = "inner" if at.inner else "heading"
    for stance in _TELLING:
        if found := words.says(at.lexicon.pattern(f"stance.{place}_{stance}")):
            return stance, found
    return None


def year_in_the_heading(at: Heading) -> Answer:
    """A year that is reviewed, or before, looks back; any other ahead.

    + 一、2030年主要工作 = review
    + 一、2031年主要工作 = plan
    - 一、主要工作
    """
    found = at.lexicon.pattern("stance.year").search(at.words.words)
    if found is None or at.ahead is None:
        return None
    return "plan" if int(found.group(1)) >= at.ahead else "review", at.words.place(found)


def measures_behind_a_plan(at: Heading) -> Answer:
    """The measures of a part behind a plan are those by which it is to be carried out.

    + 一、2031年工作安排/修路架桥,居民出行更加方便。/二、完成任务的主要措施 = plan
    - 一、2030年工作回顾/修路架桥,居民出行更加方便。/二、主要措施
    - 一、2031年工作安排/(一)总体目标/修路架桥,居民出行更加方便。/二、2030年工作回顾/(一)主要措施
    """
    found = at.words.says(at.lexicon.pattern("stance.heading_of_measures")) if at.behind == "plan" else None
    return ("plan", found) if found else None


HEADING: Rules[Heading, Stance] = Rules(
    "stance of a heading",
    heading_of_notes, words_of_the_heading, year_in_the_heading, five_years_in_the_heading, measures_behind_a_plan,
)  # fmt: skip


def of_heading(heading: Heading) -> Decision[Stance] | None:
    """The stance that a heading announces; None where it announces none. A deep one only says what is next."""
    deep = heading.rank > _OUTERMOST and not heading.words.says(heading.lexicon.pattern("stance.heading_next"))
    return None if deep else HEADING.answer(heading)


def announces(words: str, lexicon: Lexicon) -> bool:
    """Whether the words of a line without a number announce a part of the report: 工作回顾, 2031年重点工作."""
    told = (f"stance.heading_{name}" for name in (*_TELLING, "of_a_year"))
    return any(lexicon.pattern(name).search(words) for name in told)


class Said(NamedTuple):
    """A sentence in a part of the stance ``inherited``; ``listing``: one before it has opened a list of shortcomings.

    ``closing`` says that it stands in an address that closes the report, ``news`` that the text tells of a meeting;
    ``ahead`` is the first year that is not looked back on, and ``running`` says that the year told of still goes on;
    ``month`` is the one of it that the text speaks in, ``day`` the one that it is dated with, where these are known.
    """

    words: str
    start: int  # in the normal form
    type: SentenceType
    inherited: Decision[Stance]
    listing: bool
    closing: bool
    lexicon: Lexicon
    news: bool = False
    ahead: int | None = None
    running: bool = False
    month: int | None = None
    day: date | None = None

    def says(self, pattern: str) -> Span | None:
        """Where a pattern of ``stance.toml`` is found in it."""
        return self._place(self.lexicon.pattern(f"stance.{pattern}").search(self.words))

    def begins(self, pattern: str) -> Span | None:
        """Where a pattern is found at its head."""
        return self._place(self.lexicon.pattern(f"stance.{pattern}_opens").match(self.words))

    def year_at_the_head(self) -> tuple[int, Span] | None:
        """The year that it begins with, perhaps behind who says so: 会议指出,2030年."""
        found = self.lexicon.pattern("stance.year_opens").match(self.words)
        if found is None:
            return None
        return int(found.group(1)), (self.start + found.start(1), self.start + found.end(1))

    def _place(self, found: re.Match[str] | None) -> Span | None:
        return None if found is None else (self.start + found.start(), self.start + found.end())


def line_of_the_front(at: Said) -> Answer:
    """Front matter.

    + front: 2031年1月8日 = other
    - 2031年1月8日,修路。
    """
    return ("other", None) if at.type == "front" else None


def closing_address(at: Said) -> Answer:
    """Every sentence of an address that closes the report.

    + plan: 各位代表!蓝图已绘就,让我们携手前进! = other
    - plan: 蓝图已绘就,我们携手前进!
    """
    return ("other", None) if at.closing else None


def ceremony(at: Said) -> Answer:
    """Thanks, wishes, and what an assembly does; not behind what the year has brought so far.

    + 在此,向大家表示衷心的感谢! = other
    + plan: 以上报告,请予审议。 = other
    + 根据会议安排,现将工作情况报告如下。 = other
    - 今年以来,全镇上下咬住目标不放松,现将工作情况报告如下。
    - 得到群众的感谢。
    """
    found = at.says("ceremony") or at.begins("ceremony")
    return ("other", found) if found and not at.begins("year_so_far") else None


def shortcomings(at: Said) -> Answer:
    """What is wanting.

    + 公园管理还存在一些短板。 = situation
    + 在肯定成绩的同时,我们也看到,投资同比下降。 = situation
    + 一年来的不足也很明显:公园少。 = situation
    + 说到不足,公园还不多。 = situation
    - 补齐公园管理短板。
    - 群众的困难也解决了:公园多了。
    """
    found = at.says("shortcomings") or at.begins("shortcomings")
    return ("situation", found) if found else None


def list_of_shortcomings(at: Said) -> Answer:
    """A review that has begun to name shortcomings goes on naming them to the end of the paragraph.

    + 我们也清醒地认识到,短板不少。人手不足。 = situation
    - 我们也清醒地认识到,短板不少。2031年,街道招人。
    - 短板逐步补齐。人手充足。
    """
    if not at.listing or at.says("list_ends"):
        return None
    year = at.year_at_the_head()
    turns = at.begins("time_ahead") or (year is not None and at.ahead is not None and year[0] >= at.ahead)
    reviews = at.begins("past_time") or (at.inherited.value == "review" and not turns)
    return ("situation", None) if reviews else None


def still_undone(at: Said) -> Answer:
    """Outside of a plan, what has not been done yet is wanting.

    + 辖区仍有9处小区未改造。 = situation
    - plan: 辖区仍有9处小区未改造。
    """
    found = None if at.inherited.value == "plan" else at.says("undone")
    return ("situation", found) if found else None


def describes_the_place(at: Said) -> Answer:
    """Where the place lies, and how large it is.

    + 甲社区位于城南,辖区面积2平方公里。 = situation
    + 我们村有11个村民小组,612户、1986人。 = situation
    + plan: 甲街道面积2.5平方公里,下辖社区11个。 = situation
    + 我社区现有居民612户、1986人。 = situation
    - 甲社区在城南新建公园。
    - 甲社区新建公园面积2.5万平方米,下达资金9万元。
    - 全村有11个村民小组完成改造。
    """
    found = at.begins("place")
    return ("situation", found) if found else None


def who_spoke(at: Said) -> Answer:
    """Only who has said what stands before.

    + 科长张三说。 = other
    - 科长张三说,公园已经建成。
    """
    found = at.begins("speaker") if at.type == "body" else None
    return ("other", found) if found else None


def whom_to_ask(at: Said) -> Answer:
    """By which number to reach somebody.

    + 监督电话:12345。 = other
    + plan: 监督电话:12345。 = other
    - plan: 公布监督电话。
    """
    found = at.begins("contact")
    return ("other", found) if found else None


def past_time(at: Said) -> Answer:
    """Words for a past time at its head.

    + plan: 去年,我们新建公园一处。 = review
    - plan: 我们新建公园一处。
    """
    found = at.begins("past_time")
    return ("review", found) if found else None


def time_ahead(at: Said) -> Answer:
    """Words for a time ahead at its head.

    + 下一步,我们将新建公园。 = plan
    + 今年我们将新建公园。 = plan
    + 后续将推广充电桩。 = plan
    + 针对上述情况,督查室明确如下措施:一是重排工期,二是每周调度。 = plan
    + 下阶段增配护林员。 = plan
    + 针对运力不足的短板,过完年就增配客车。 = plan
    + 接下来的工作中,我们将修路。 = plan
    + situation: 对此我们将认真整改:一是修路。 = plan
    + progress: 科长张三说,四季度还将新建公园。 = plan
    - 今年以来主要领导带队招商。
    - 后续管理跟上。
    """
    found = at.begins("time_ahead")
    return ("plan", found) if found else None


SENTENCE: Rules[Said, Stance] = Rules(
    "stance of a sentence",
    line_of_the_front, note_of_a_glossary, closing_address, problems_follow, proposals_follow,
    ceremony, shortcomings, list_of_shortcomings, still_undone, describes_the_place, who_spoke, whom_to_ask,
    note_on_figures, result_in_a_note, headway, past_time, time_ahead, expected, month_ahead, name_of_the_year,
    year_of_the_plan, year_ahead, year_gone, five_years_gone, five_years_ahead, chosen_at_a_meeting, tasks_told,
    at_the_meeting, told_to_come, told_at_a_meeting, task_set_at_a_meeting, come_so_far, results_in_news,
    will_be_done,
)  # fmt: skip


def of_sentence(sentence: Said) -> Decision[Stance]:
    """The stance of a sentence: where nothing of its own tells, that of its part, decided as that was."""
    return SENTENCE.answer(sentence) or sentence.inherited
