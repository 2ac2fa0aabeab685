"""What a report is, as far as its file, its head, its title and its text tell; each fact with where it was read."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any

from analysis.adding.places import area_of, place_of, short
from analysis.corpus.formats.facts import title_of as plain_title
from analysis.corpus.formats.known import plain
from analysis.corpus.meta import ReportMeta, is_year
from analysis.parsing.face import first_line, published, title_of
from analysis.parsing.normal import normalise
from analysis.parsing.outline import outline
from analysis.parsing.parse import parse

if TYPE_CHECKING:
    from collections.abc import Mapping

    from analysis.adding.gather import Brought
    from analysis.corpus.formats.reading import Reading
    from analysis.lexicon.lexicon import Lexicon
    from analysis.parsing.model import Outline
    from analysis.tables.vocabularies import Tier

NEEDED = ("district", "plan_year")
_YEAR = re.compile(r"(?<!\d)((?:19|20)\d{2})(?!\d)")
_PLANNING = ("plan", "review_plan")


@dataclass(slots=True)
class Proposal:
    """One report that may be added: facts by their names in the registry, and where each was read.

    ``place`` is its full name where it is known, ``areas`` what each source says of where that lies, ``tier`` of which
    level of the administration its text is, and ``headings`` how many were found in it.
    """

    brought: Brought
    reading: Reading
    facts: dict[str, Any] = field(default_factory=dict)
    sources: dict[str, str] = field(default_factory=dict)
    place: str | None = None
    areas: dict[str, dict[str, str]] = field(default_factory=dict)
    tier: Tier | None = None
    headings: int = 0
    doc_id: str = ""
    warnings: list[str] = field(default_factory=list)

    def state(self, name: str, value: Any, source: str) -> None:
        """Take a fact, unless a surer source has stated it already."""
        if value is not None and name not in self.facts:
            self.facts[name], self.sources[name] = value, source

    @property
    def where(self) -> str:
        """How messages call it."""
        row = "" if self.reading.row is None else f", row {self.reading.row}"
        return self.brought.where + row

    @property
    def missing(self) -> tuple[str, ...]:
        """The facts that a registration needs and nobody has stated."""
        return tuple(name for name in NEEDED if name not in self.facts)


def propose(brought: Brought, reading: Reading, given: Mapping[str, Any], lexicon: Lexicon) -> Proposal:
    """What a report is; ``given`` is what people say of it, which counts before anything read."""
    made = Proposal(brought, reading)
    for name, value in given.items():
        made.state(name, value, "given")
    stated = reading.facts
    source = "head" if reading.row is None else "column"
    title, text = stated.title, reading.text
    for name in ("title", "publisher", "published", "source_url", "county"):
        made.state(name, getattr(stated, name), source)
    titled = text if title is None or plain(title) in plain(text[:200]) else f"{title}\n{text}"
    found = outline(titled, normalise(titled, lexicon), lexicon, None)
    read = title_of(found, lexicon)
    made.state("title", plain_title(read) if read else None, "text")
    made.state("published", published(found, lexicon), "text")
    opens = first_line(found, lexicon)
    _place(made, opens.text if opens and "title" not in made.facts else "", text)
    _year(made, found)
    _genre(made, titled, lexicon)
    made.headings = len(found.sections)
    return made


def _place(made: Proposal, opens: str, text: str) -> None:
    """Whose report it is. ``opens`` tells in the place of a title who speaks where: 2031年1月8日在甲县…会议上."""
    told = {"title": made.facts.get("title", ""), "publisher": made.facts.get("publisher", "")}
    if opens:
        told["text"] = opens
    told["name"] = made.brought.name.rsplit(".", 1)[0]
    told.setdefault("text", text.split("\n", maxsplit=1)[0])
    if "district" in made.facts:
        made.place = made.facts["district"]
    elif stated := made.reading.facts.place:
        made.place = stated
        made.state("district", short(stated), "column")
    else:
        named = ((place, source) for source, words in told.items() if (place := place_of(words)))
        made.place, source = next(named, (None, ""))
        made.state("district", short(made.place) if made.place else None, source)
    if made.place:
        made.areas = {source: area_of(words, made.place) for source, words in told.items()}
    for source, area in made.areas.items():
        for name, part in area.items():
            made.state(name, part, source)


def _year(made: Proposal, found: Outline) -> None:
    frame = found.frame
    made.state("plan_year", None if frame.planned is None else frame.planned.value, "text")
    made.state("plan_year", max(_years(made.facts.get("title", "")), default=None), "title")
    if frame.reviewed is not None:
        ahead = frame.kind is None or frame.kind.value in _PLANNING
        made.state("plan_year", frame.reviewed.value + ahead, "text")
    made.state("plan_year", made.reading.facts.year, "column")
    made.state("plan_year", max(_years(made.brought.name), default=None), "name")


def _years(words: str) -> list[int]:
    return [int(year) for year in _YEAR.findall(words) if is_year(int(year))]


def _genre(made: Proposal, text: str, lexicon: Lexicon) -> None:
    year = made.facts.get("plan_year")
    if year is not None and is_year(year):
        meta = ReportMeta(doc_id="a", district=made.facts.get("district", "某"), plan_year=year)
        periods = parse(text, meta, lexicon).periods
        made.state("genre", periods.genre, "text")
        made.tier = periods.decisions["tier"].value


def years_of_the_name(name: str) -> list[int]:
    """The years that the name of a file holds."""
    return _years(name)


def as_fact(name: str, words: str) -> Any:
    """A fact as it is written in a list, in its type; words that are no such fact stay words."""
    if name == "plan_year" and words.isdecimal():
        return int(words)
    if name == "published":
        try:
            return date.fromisoformat(words)
        except ValueError:
            return words
    return words
