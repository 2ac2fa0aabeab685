"""What the reading of a text is unsure of, and which option settles it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from analysis.parsing.face import title_of
from analysis.parsing.years_told import STATED

if TYPE_CHECKING:
    from collections.abc import Iterator

    from analysis.corpus.meta import ReportMeta
    from analysis.lexicon.lexicon import Lexicon
    from analysis.parsing.model import Outline
    from analysis.parsing.periods import Periods

# Genres that are about one year, which is the one registered.
_ABOUT = ("progress", "account", "bulletin", "midyear", "list")
_BY_WORDING = frozenset({"plain-wording", "clear-wording", "wording"})  # rules of the opening
# Genres that a text may well be registered as where it shows the other.
_ALIKE = (
    {"plan", "list"}, {"plan", "outline"}, {"review", "progress"}, {"review", "midyear"}, {"review_plan", "midyear"},
)  # fmt: skip


class Doubt(NamedTuple):
    """Something that a reader may decide otherwise: about ``genre``, ``years`` or ``stance``."""

    about: str
    what: str

    def __str__(self) -> str:
        return f"{self.about}: {self.what}"


def doubts(outline: Outline, periods: Periods, meta: ReportMeta, lexicon: Lexicon) -> list[Doubt]:
    """The doubts about a text, none where it speaks plainly."""
    return [*_genre(outline, periods), *_years(outline, periods, meta, lexicon), *_stance(outline, lexicon)]


def _genre(outline: Outline, periods: Periods) -> Iterator[Doubt]:
    shown, genre = outline.frame.shown, periods.genre
    if shown is not None and shown.value != genre and {shown.value, genre} not in _ALIKE:
        said = f" ({outline.normal.text[slice(*shown.words)]})" if shown.words else ""
        yield Doubt("genre", f"registered as {genre}, the text looks like {shown.value}{said}")
    if genre == "other":
        yield Doubt("genre", "it neither looks back nor plans")


def _years(outline: Outline, periods: Periods, meta: ReportMeta, lexicon: Lexicon) -> Iterator[Doubt]:
    reviewed, planned, given = outline.frame.reviewed, outline.frame.planned, meta.plan_year
    expected = {given} if periods.genre in _ABOUT else {given, given - 1} if periods.genre == "review" else {given - 1}
    if reviewed is not None and reviewed.rule in STATED and reviewed.value not in expected:
        yield Doubt("years", f"plan_year is {given}, but what is looked back on is stated to be of {reviewed.value}")
    if planned is not None and planned.value != given and periods.genre not in ("outline", "midyear", "progress"):
        yield Doubt("years", f"plan_year is {given}, but what is planned is stated to be for {planned.value}")
    text = outline.normal.text
    unseen = str(given) not in text and str(given - 1) not in text
    if unseen and not lexicon.pattern("genre.written_year").search(text):
        yield Doubt("years", f"plan_year is {given}, but the text names neither it nor the year before")


def _stance(outline: Outline, lexicon: Lexicon) -> Iterator[Doubt]:
    title = title_of(outline, lexicon) or ""
    if outline.frame.kind or any(lexicon.pattern(f"genre.{name}").search(title) for name in ("review", "plan")):
        return
    body = [one.decision.rule in _BY_WORDING for one in outline.sentences if one.type == "body"]
    if 2 * sum(body) > len(body):
        yield Doubt("stance", "no title and no heading says whether it looks back or plans, only its wording")
