"""The lines of a text: which are headings, and of which rank, which are front matter, and which say something."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from analysis.parsing.cells import CELL, STOP, cells, names_deadlines
from analysis.parsing.decision import Rules
from analysis.parsing.end_matter import begins as end_matter_begins
from analysis.parsing.end_matter import signed_within
from analysis.parsing.numbering import style
from analysis.parsing.run_in import announced_in, plain_lines, run_in_lines
from analysis.parsing.stance import announces

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from analysis.lexicon.lexicon import Lexicon
    from analysis.parsing.decision import Decision, Span

LineKind = Literal["notes", "note", "front", "table", "row", "item", "numbered", "heading", "address", "paragraph"]
Answer = tuple[LineKind, None] | None

# Lengths in signs: no line by itself is a heading that is longer than those of real reports; one shorter than the
# second says nothing yet.
_LONGEST_LINE, _SHORT = 40, 12
_JOINTS = 2  # marks between the cells of a line that names columns, at the fewest


class Line(NamedTuple):
    """A line where it stands: before the body has ``begun``, behind a salutation (``spoken``), ``among_notes``.

    ``behind`` says that it stands behind the text or signs a letter within it, ``tabled`` that it stands below a row of
    a table; ``style`` is the rank and the length of the number that it begins with; ``alone`` says that the lines
    beside it begin with another sign.
    """

    words: str
    lexicon: Lexicon
    begun: bool
    spoken: bool
    among_notes: bool
    tabled: bool
    behind: bool
    style: tuple[int, int] | None
    alone: bool = False

    def says(self, pattern: str) -> bool:
        """Whether a pattern of ``outline.toml`` is found in it."""
        return self.lexicon.pattern(f"outline.{pattern}").search(self.words) is not None

    @property
    def speaks(self) -> bool:
        """Whether a speaker addresses an assembly in it."""
        return self.begins("address") or self.says("asks_to_deliberate")

    def begins(self, pattern: str) -> bool:
        """Whether a pattern is found at its head."""
        return self.lexicon.pattern(f"outline.{pattern}_opens").match(self.words) is not None


def heading_of_notes(at: Line) -> Answer:
    """The heading of a glossary.

    + 【名词解释】 = notes
    - 【名词解释工作有序开展】
    """
    return ("notes", None) if at.begins("glossary") else None


def note(at: Line) -> Answer:
    """A note of a glossary: a numbered line, or a long one.

    + 名词解释/【1.一核】 = note
    + 名词解释/【“一核”:指党建引领这个核心和主线。】 = note
    - 名词解释/【党建】
    """
    return ("note", None) if at.among_notes and (len(at.words) > _SHORT or at.begins("note")) else None


def between_notes(at: Line) -> Answer:
    """Any other line of a glossary.

    + 名词解释/【党建】 = front
    - 【党建】
    """
    return ("front", None) if at.among_notes else None


def end_matter(at: Line) -> Answer:
    """Behind the text, who signs it and when, who edited it, and what is annexed.

    + 修路架桥,居民出行更加方便。/【甲街道办事处】/2031年1月8日 = front
    + 修路架桥,居民出行更加方便。/甲街道办事处/【二〇三一年一月八日】 = front
    + 修路架桥,居民出行更加方便。/【(以上数据由统计所提供)】 = front
    + 修路架桥,居民出行更加方便。/【编辑:小甲 审核:小乙】 = front
    + 修路架桥,居民出行更加方便。/【附件:1.任务清单】/2.责任分工表 = front
    + 修路架桥,居民出行更加方便。/【甲街道办事处】/2031年1月8日/一、实事项目/种树。 = front
    + 修路架桥,居民出行更加方便。/【附件1】/一、实事项目/种树。 = front
    - 【甲街道办事处】/修路架桥,居民出行更加方便。
    """
    return ("front", None) if at.behind else None


def head_of_a_table(at: Line) -> Answer:
    """The first line of a table names its columns; one of deadlines does so by itself.

    + 【序号|项目|进展情况】 = table
    + 【社区|目标|2030年完成数】 = table
    + 修路架桥,居民出行更加方便。/【任务|牵头科室|时间节点】 = table
    - 【主要指标完成较好。】
    - 【甲社区|120|118】
    """
    if CELL not in at.words or STOP in at.words:
        return None
    names = (
        not at.tabled and at.words.count(CELL) >= _JOINTS and at.begins("names_columns") and not at.says("of_document")
    )
    return ("table", None) if names or at.begins("table") or names_deadlines(cells(at.words), at.lexicon) else None


def row_of_a_table(at: Line) -> Answer:
    """A line below that, up to the first that is a sentence or a numbered heading; and any line in cells.

    + 序号|项目|完成时间/【1|新建公园3个。|9月】 = row
    - 序号|项目|完成时间/【以上项目总投资9亿元。】
    """
    cells = at.begun and at.words.count(CELL) >= _JOINTS
    row = at.tabled and at.style is None and at.words[-1] not in "。:"
    return ("row", None) if cells or row else None


def bullet(at: Line) -> Answer:
    """An item of a list, unless it labels a fact about the document.

    + 【·完成改造3个小区】 = item
    + 【- 完成改造3个小区】 = item
    - 【·来源:甲街道办事处】
    - 【-3.5℃】
    """
    if not at.begins("bullet"):
        return None
    return None if at.lexicon.pattern("outline.front").search(at.words[1:]) else ("item", None)


def heading_with_a_mark(at: Line) -> Answer:
    """A name by itself behind a mark that the lines above and below do not have: what stands below is of it.

    + ●加装电梯/- 已开工3台。/【●社区食堂】/- 已开放9处。 = heading
    - ●加装电梯/【●社区食堂】/- 已开放9处。
    - ●加装电梯/- 已开工3台。/【●开放食堂9处】/- 已惠及90人。
    - ●加装电梯/- 已开工3台。/【●开放食堂。】/- 已惠及90人。
    """
    named = at.alone and at.begins("bullet") and at.lexicon.pattern("outline.marked_name").fullmatch(at.words)
    return ("heading", None) if named and not at.lexicon.pattern("outline.front").search(at.words[1:]) else None


def numbered(at: Line) -> Answer:
    """A line that begins with a number.

    + 【(二)聚焦民生】 = numbered
    + 【任务2:建成公园】 = numbered
    + 【项目二:滨河公园】 = numbered
    - 【1.5万户完成改造,群众满意。】
    """
    return None if at.style is None else ("numbered", None)


def front_matter(at: Line) -> Answer:
    """Before the body: a salutation, a label, a short line, or one that is no sentence.

    + 【各位代表:】 = front
    + 【2031年1月8日】 = front
    + 【在甲街道第一届人民代表大会第二次会议上】 = front
    + 【跑出加速度!甲街道这些项目有新进展!】 = front
    - 【服务窗口前移到小区门口,居民就近办事。】
    - 甲街道实事项目清单/【经居民代表票选、人大工委审议,确定今年办好以下十件实事,所需资金986万元。】
    - 甲街道工作报告/各位代表:/【2030年工作回顾】
    - 甲街道项目进展/【▲北环路西延】
    - 甲街道工作汇报/【今年收到代表建议46件,均已答复。现将情况报告如下:】
    """
    if at.begun or _opens_a_part(at) or at.begins("item"):
        return None
    no_sentence = at.words[-1] not in "。;!?" and not any(sign in at.words for sign in "。;")
    return ("front", None) if len(at.words) < _SHORT or no_sentence or at.says("front") or at.says("headline") else None


def _opens_a_part(at: Line) -> bool:
    """Whether a line among those before the body announces a part: behind a salutation, or 2031年工作回顾 anywhere."""
    words = announced_in(at.words, at.lexicon)
    looks_back = at.lexicon.pattern("outline.looking_back").search(words)
    return bool(at.spoken or looks_back) and announces(words, at.lexicon)


def heading_by_itself(at: Line) -> Answer:
    """A short line without a sign at its end that does not begin with the label of a fact of its project.

    + 修路架桥,居民出行更加方便。/【聚焦民生】 = heading
    - 修路架桥,居民出行更加方便。/【聚焦民生。】
    - 修路架桥,居民出行更加方便。/【完成时限:6月底前】
    """
    if at.words[-1] in "。;!?:,、”)" or len(at.words) > _LONGEST_LINE or at.begins("fields"):
        return None
    return "heading", None


def announcement(at: Line) -> Answer:
    """A short line that announces a part, though a sign stands behind it or brackets around it.

    + 修路架桥,居民出行更加方便。/【2031年工作安排:】 = heading
    + 修路架桥,居民出行更加方便。/【(2031年工作安排)】 = heading
    + 修路架桥,居民出行更加方便。/【下面报告今年的打算。】 = heading
    - 修路架桥,居民出行更加方便。/【街道部署2031年工作安排。】
    """
    if len(at.words) > _LONGEST_LINE:
        return None
    words = announced_in(at.words, at.lexicon)
    told = at.lexicon.pattern("outline.announcement").fullmatch(words) and announces(words, at.lexicon)
    return ("heading", None) if told else None


def heading_in_brackets(at: Line) -> Answer:
    """A short line in brackets of its own, with a number or a mere name, but no remark on the text.

    + 修路架桥,居民出行更加方便。/【(01|北环路西延)】 = heading
    - 修路架桥,居民出行更加方便。/【(2031年印发)】
    """
    return ("heading", None) if at.begins("bracketed") and not at.says("remark") else None


def address(at: Line) -> Answer:
    """An address to the audience.

    + 修路架桥,居民出行更加方便。/【各位代表,让我们携手前进!】 = address
    - 修路架桥,居民出行更加方便。/【让我们携手前进!】
    """
    return ("address", None) if at.begins("address") else None


def paragraph(_: Line) -> Answer:
    """Any other line is running text.

    + 【服务窗口前移到小区门口,居民就近办事。】 = paragraph
    - 【聚焦民生】
    """
    return "paragraph", None


LINE: Rules[Line, LineKind] = Rules(
    "line",
    heading_of_notes, note, between_notes, end_matter, head_of_a_table, row_of_a_table, heading_with_a_mark, bullet,
    numbered, front_matter, heading_by_itself, announcement, heading_in_brackets, address, paragraph,
)  # fmt: skip


def lines(
    text: str, lexicon: Lexicon, *, title_only: bool = False, blanks: Mapping[int, int] | None = None
) -> Iterator[tuple[Span, Line, Decision[LineKind]]]:
    """The lines of a text in normal form, where each stands and what it is.

    With ``title_only``, no line but the first is front matter, and that only if it reads like a title. With ``blanks``,
    where white space stood in the source, a long line is broken where its lines were.
    """
    begun = spoken = among_notes = tabled = False
    found = list(plain_lines(text, lexicon) if blanks is None else run_in_lines(text, lexicon, blanks))
    body_ends, signed = end_matter_begins(text, found, lexicon), signed_within(text, found, lexicon)
    for at, (start, end) in enumerate(found):
        words = text[start:end]
        if title_only:
            begun = start > 0 or lexicon.pattern("outline.title_line").search(words) is None
        behind = start >= body_ends or (begun and start in signed)
        alone = text[start] not in _beside(text, found, at)
        line = Line(words, lexicon, begun, spoken, among_notes, tabled, behind, style(words, lexicon), alone)
        decision = LINE.decide(line)
        yield (start, end), line, decision
        kind = decision.value
        among_notes = among_notes or kind == "notes"
        begun = begun or kind not in ("notes", "note", "front")
        tabled = kind in ("table", "row")
        spoken = spoken or (kind == "front" and line.speaks)


def _beside(text: str, found: Sequence[Span], at: int) -> set[str]:
    """The signs that the lines above and below one of them begin with."""
    return {text[start] for start, _ in (*found[max(0, at - 1) : at], *found[at + 1 : at + 2])}
