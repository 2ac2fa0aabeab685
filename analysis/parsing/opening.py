"""The stance of what stands before any heading that tells one: of a whole text, where none does."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

from analysis.parsing.decision import Rules
from analysis.parsing.excerpt import Excerpt
from analysis.parsing.stance import Heading, of_heading

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable

    from analysis.lexicon.lexicon import Lexicon
    from analysis.parsing.decision import Decision, Span
    from analysis.parsing.face import Frame
    from analysis.parsing.model import Stance
    from analysis.parsing.pieces import Piece
    from analysis.tables.vocabularies import Genre

    Answer = tuple[Stance, Span | None] | None

# What texts of these kinds do, where no heading of theirs says otherwise.
_DOES: Mapping[Genre, Stance] = MappingProxyType({
    "list": "plan", "outline": "plan", "progress": "review", "account": "review", "bulletin": "review",
    "review": "review", "news": "other",
})  # fmt: skip
# How far one wording must outweigh the other: to tell where neither title nor heading does, and against the title.
CLEAR, PLAIN = 5, 12


@dataclass(frozen=True, slots=True)
class Opening:
    """What stands before the first heading that tells, and what that heading tells (``first``: a review or a plan).

    ``headed`` says that it has headings of its own, and so is more than a preamble; ``lead`` is how far its words of
    results outweigh those of intents.
    """

    title: Excerpt  # the lines before the body
    lead: int
    headed: bool
    first: Decision[Stance] | None
    frame: Frame
    lexicon: Lexicon

    @property
    def leading(self) -> Stance:
        """What the wording leads to."""
        return "review" if self.lead > 0 else "plan"

    def years(self) -> list[re.Match[str]]:
        """Those that the title names."""
        return list(self.lexicon.pattern("stance.year").finditer(self.title.words))

    def is_past(self, year: re.Match[str]) -> bool:
        """Whether a year is one that the text looks back on, or before."""
        return self.frame.ahead is not None and int(year.group(1)) < self.frame.ahead


def registered_as_a_plan(at: Opening) -> Answer:
    """The registration says that it is a plan, and no heading says otherwise.

    + genre=plan: 甲街道工作/【修路架桥,居民出行更加方便。】 = plan
    - 甲街道工作/【修路架桥,居民出行更加方便。】
    """
    return ("plan", None) if at.frame.genre == "plan" and at.first is None else None


def kind_of_text(at: Opening) -> Answer:
    """What a text of its kind does.

    + 甲街道2031年实事项目清单/【修路架桥,居民出行更加方便。】 = plan
    + 甲街道2030年度部门决算/【修路架桥,居民出行更加方便。】 = review
    + 甲街道召开2031年工作会议/【修路架桥,居民出行更加方便。】 = other
    - 甲街道2031年工作/【修路架桥,居民出行更加方便。】
    """
    kind = at.frame.kind
    does = None if kind is None else _DOES.get(kind.value)
    return None if kind is None or does is None else (does, kind.words)


def budget_to_come(at: Opening) -> Answer:
    """A title that names a budget, of no year gone by, and not how one was carried out, is a plan of money.

    + 甲街道2031年部门预算公开说明/【收入9万元,同比增长8%。支出9万元,下降5%。】 = plan
    - 甲街道2030年部门预算公开说明/【收入9万元,同比增长8%。支出9万元,下降5%。】
    - 甲街道2031年部门预算执行情况/【收入9万元,同比增长8%。支出9万元,下降5%。】
    - 甲街道2030年预算执行情况和2031年预算草案的报告/【收入9万元,同比增长8%。支出9万元,下降5%。】
    """
    if at.frame.genre != "budget" or at.title.says(at.lexicon.pattern("stance.carried_out")):
        return None
    if any(at.is_past(year) for year in at.years()):
        return None
    return "plan", at.frame.kind.words if at.frame.kind else None


def plain_wording(at: Opening) -> Answer:
    """A wording that leaves no doubt, whatever the title says: a “plan” that tells of results only.

    + 甲街道2031年工作计划/【全年完成税收5亿元,同比增长8%,累计走访企业300家,荣获先进称号,服务了9000人次。】 = review
    - 甲街道2031年工作计划/【累计走访企业300家。】
    """
    return (at.leading, None) if abs(at.lead) >= PLAIN else None


def title(at: Opening) -> Answer:
    """The words of the title; one that names both a review and a plan tells nothing.

    + 甲街道2030年工作总结/【修路架桥,居民出行更加方便。】 = review
    + 甲街道2031年工作要点/【修路架桥,居民出行更加方便。】 = plan
    + 甲街道2031年工作计划完成情况/【修路架桥,居民出行更加方便。】 = review
    - 甲街道2030年工作总结和2031年工作思路/【修路架桥,居民出行更加方便。】
    """
    back = at.title.says(at.lexicon.pattern("stance.title_review"))
    ahead = at.title.says(at.lexicon.pattern("stance.title_plan"))
    if back and not ahead:
        return "review", back
    return ("plan", ahead) if ahead and not back else None


def preamble(at: Opening) -> Answer:
    """A preamble belongs to the first part.

    + 甲街道报告/【甲街道依山傍水,商户云集。】/一、2031年工作安排/修路。 = plan
    - 甲街道报告/一、街道概况/【甲街道依山傍水,商户云集。】/二、2031年工作安排/修路。
    """
    return (at.first.value, at.first.words) if at.first and not at.headed else None


def clear_wording(at: Opening) -> Answer:
    """A wording that is clear enough where neither title nor preamble tells.

    + 甲街道工作/【力争年底前完成,确保不断提升。】 = plan
    - 甲街道工作/【力争完成。】
    """
    return (at.leading, None) if abs(at.lead) >= CLEAR else None


def first_heading(at: Opening) -> Answer:
    """Parts before the first that tells are as that.

    + 甲街道报告/一、街道概况/【甲街道依山傍水,商户云集。】/二、2031年工作安排/修路。 = plan
    - 甲街道报告/一、街道概况/【甲街道依山傍水,商户云集。】
    """
    return (at.first.value, at.first.words) if at.first else None


def years_of_the_title(at: Opening) -> Answer:
    """A title whose years are all past.

    + 甲街道2030年工作/【修路架桥,居民出行更加方便。】 = review
    - 甲街道2031年工作/【修路架桥,居民出行更加方便。】
    """
    found = at.years()
    return ("review", at.title.place(found[0])) if found and all(map(at.is_past, found)) else None


def wording(at: Opening) -> Answer:
    """Whatever the wording leads to; where it leads nowhere, a plan.

    + 甲街道工作/【力争完成。】 = plan
    + 甲街道工作/【圆满完成。】 = review
    """
    return at.leading, None


OPENING: Rules[Opening, Stance] = Rules(
    "stance of the opening",
    registered_as_a_plan, kind_of_text, budget_to_come, plain_wording, title, preamble, clear_wording, first_heading,
    years_of_the_title, wording,
)  # fmt: skip


def of_opening(pieces: Iterable[Piece], text: str, lexicon: Lexicon, frame: Frame) -> Decision[Stance]:
    """The stance of what stands before any heading that tells one."""
    lines: list[Span] = []
    body: list[str] = []
    headed, first = False, None
    summary = lexicon.pattern("stance.summary")
    for piece in pieces:
        if piece.type == "front":
            lines.append((piece.start, piece.end))
            continue
        if piece.heading is not None:
            at = piece.heading.at
            words = Excerpt.of(text, (at, at + len(piece.heading.words)))
            first = of_heading(Heading(words, piece.heading.rank, False, frame.ahead, lexicon))
            if first is not None:
                break
            headed = True
        sentence = text[piece.start : piece.end]
        if summary.search(sentence):
            lines.append((piece.start, piece.end))
        else:
            body.append(sentence)
    if first is not None and first.value not in ("review", "plan"):
        first = None
    lead = wording_lead("\n".join(body), frame.ahead, lexicon)
    return OPENING.decide(Opening(Excerpt.of(text, *lines), lead, headed, first, frame, lexicon))


def wording_lead(text: str, ahead: int | None, lexicon: Lexicon) -> int:
    """How far words of results outweigh words of intents in running text; below 0, how far those of intents do.

    A strong word weighs 2, a weak one 1; the year ``ahead`` and the one before it weigh 2 too, except where a half-year
    is told of.
    """

    def many(pattern: str) -> int:
        return len(lexicon.pattern(f"stance.{pattern}").findall(text))

    strong, weak = many("results") - many("intents"), many("weak_results") - many("weak_intents")
    if ahead is not None and not lexicon.pattern("stance.half_year").search(text):
        years = [int(year) for year in lexicon.pattern("stance.year").findall(text)]
        strong += years.count(ahead - 1) - years.count(ahead)
    return 2 * strong + weak
