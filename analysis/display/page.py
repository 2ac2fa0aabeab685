"""A page as a notebook tells it: the answer first, then figures with a headline each, then how sure it is, then rows.

Each function of ``Page`` displays HTML. What it displays says in its metadata what part of a page it is, so that the
site can put contents, links and code around it; in JupyterLab it reads as it stands.
"""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any

from IPython.display import display

from analysis.charts.style import PHONE, WIDE, style
from analysis.display.jupyter import is_open, lively
from analysis.display.svg import png, render
from analysis.display.tables import table
from analysis.errors import InputError
from analysis.tables.sheet import write_csv

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    import pandas as pd
    from matplotlib.figure import Figure

    from analysis.wording.words import Badge, Words

# Rows of a table on a page, of one that is folded and of a list, up to which all are shown; of more an excerpt is, and
# all are in the tables to download.
MOST, MOST_FOLDED, LISTED, EXCERPT = 300, 120, 60, 40
_STOPS = ".。"
SAID = "said"  # of an output's metadata: the messages that it shows; beside it “part”, what part of a page it is


@dataclass(frozen=True, slots=True)
class Page:
    """One page in the words of an edition; its figures are written to ``folder``, a folder for each edition."""

    words: Words
    folder: Path

    @staticmethod
    def of(words: Words, figures: str | Path) -> Page:
        """The page whose figures lie under ``figures``."""
        return Page(words, Path(figures) / words.edition)

    def title(self, topic: str, answer: str, lead: str, badge: Badge) -> None:
        """The name of the question, its answer as title, what it rests on in a sentence, and how sure it is."""
        said = escape(self.words.say(f"badge-{badge}"))
        html = (
            f'<p class="topic">{escape(topic)}</p><h1>{escape(answer)}</h1>'
            f'<p class="lead">{escape(lead)} <span class="badge {badge}">{said}</span></p>'
        )
        self._show(html, part="title", topic=topic, title=answer, lead=lead, badge=badge)

    def points(self, points: Sequence[str]) -> None:
        """The main points, about three."""
        items = "".join(f"<li>{escape(self._sentence(point))}</li>" for point in points if point)
        self._show(f'<ul class="points">{items}</ul>', part="points")

    def section(self, name: str, heading: str, text: str = "") -> None:
        """A heading with its anchor, and a paragraph or several under it (an empty line stands between two)."""
        html = f'<h2 id="{name}">{escape(heading)}</h2>{_paragraphs(text)}'
        self._show(html, part="section", id=name, title=heading)

    def figure(
        self, name: str, draw: Callable[[], Figure], headline: str, subtitle: str, data: pd.DataFrame, note: str = ""
    ) -> None:
        """A figure drawn for a wide page and for a phone, with what it shows above it and its caveat below.

        ``draw`` is called within ``style`` of both widths. Written are name.svg, name.png and name.csv, the rows of
        ``data`` under heads of the edition. InputError: the figure has a character that the font lacks.
        """
        self.folder.mkdir(parents=True, exist_ok=True)
        headline, subtitle = (said.rstrip(_STOPS) for said in (headline, subtitle))
        alt = f"{self._sentence(headline)} {self._sentence(subtitle)}"
        shapes = {}
        for shape, width in (("wide", WIDE), ("phone", PHONE)):
            with style(width):
                figure = draw()
            shapes[shape], svg = self._rendered(figure, name, shape, alt)
            if shape == "wide":
                (self.folder / f"{name}.svg").write_text(svg, encoding="utf-8", newline="\n")
                (self.folder / f"{name}.png").write_bytes(png(figure))
        write_csv(data.rename(columns=self.words.column), self.folder / f"{name}.csv")
        small = f'<p class="note">{escape(note)}</p>' if note else ""
        html = (
            f'<figure class="chart" id="{name}"><figcaption><h3>{escape(headline)}</h3>'
            f'<p class="subtitle">{escape(subtitle)}</p></figcaption>'
            f'<div class="wide">{shapes["wide"]}</div><div class="phone" hidden>{shapes["phone"]}</div>{small}</figure>'
        )
        self._show(html, part="figure", id=name, title=headline, rows=len(data))

    def _rendered(self, figure: Figure, name: str, shape: str, alt: str) -> tuple[str, str]:
        try:
            return render(figure, f"{name}-{shape}", alt)
        except UserWarning as warning:
            found = f"a character that the font of the figures lacks ({warning})"
            todo = "Add it to SIGNS in tools/make_fonts.py and run that script."
            raise InputError(f"figure {name}", found, "characters of the committed font files", todo) from None

    def say(self, text: str, note: str = "") -> None:
        """A finding that needs no figure and, smaller, how it was made."""
        self._show(f'<p class="finding">{escape(text)}</p>' + (f'<p class="note">{escape(note)}</p>' if note else ""))

    def sure(self, text: str) -> None:
        """“How sure is this?”: paragraphs in everyday words, an empty line between two."""
        heading = self.words.say("page-sure")
        html = f'<section class="sure"><h2 id="sure">{escape(heading)}</h2>{_paragraphs(text)}</section>'
        self._show(html, part="section", id="sure", title=heading)

    def rows(self, rows: Sequence[Mapping[str, str]]) -> None:
        """Rows that read as sentences: each has ``head``, ``text`` (the source's words), ``href`` and ``note``.

        At most LISTED; a line below them says how many there are.
        """
        items = "".join(
            f'<li><b>{escape(row["head"])}</b> <a href="{escape(row["href"])}" lang="zh-CN">{escape(row["text"])}</a>'
            + (f' <span class="note">{escape(row["note"])}</span>' if row.get("note") else "")
            + "</li>"
            for row in rows[:LISTED]
        )
        cut = self.words.say("rows-cut", shown=LISTED, n=len(rows)) if len(rows) > LISTED else ""
        self._show(f'<ul class="rows">{items}</ul>' + (f'<p class="note">{escape(cut)}</p>' if cut else ""))

    def table(self, frame: pd.DataFrame, caption: str, evidence: bool = True) -> None:
        """A table of at most MOST rows, or the first EXCERPT; its caption says so. See ``display.tables.table``."""
        shown = _shown(frame, MOST)
        html = table(self.words, shown, self._cut(shown, frame, caption), evidence)
        self._show(lively(html, self.words) if is_open() else html)

    def folded(self, frame: pd.DataFrame, caption: str) -> None:
        """A table that few will read (words, parameters); it opens by its caption."""
        shown = _shown(frame, MOST_FOLDED)
        said = self._cut(shown, frame, caption)
        told, body = escape(said), table(self.words, shown, said, evidence=False, cards=False)
        body = body.replace(f"<caption>{told}</caption>", "")
        self._show(f'<details class="method"><summary>{told}</summary>{body}</details>')

    def _sentence(self, said: str) -> str:
        """With its full stop: what is said as a point may be said as a headline, which has none."""
        return said if said.endswith(tuple(_STOPS)) else said + self.words.say("page-stop")

    def _cut(self, shown: pd.DataFrame, frame: pd.DataFrame, caption: str) -> str:
        """The caption, with how many rows of a long table are shown."""
        if len(shown) == len(frame):
            return caption
        return self.words.say("table-cut", caption=caption, shown=len(shown), n=len(frame))

    def _show(self, html: str, **metadata: Any) -> None:
        """Display it, with the messages that were said for it: it is made again where one of them has changed."""
        metadata |= {SAID: sorted(self.words.catalogue.said)}
        self.words.catalogue.said.clear()
        display({"text/html": html, "text/plain": ""}, raw=True, metadata=metadata)  # type: ignore[no-untyped-call]  # IPython


def _shown(frame: pd.DataFrame, most: int) -> pd.DataFrame:
    """All rows of a table that is not long, else the first."""
    return frame if len(frame) <= most else frame.head(EXCERPT)


def _paragraphs(text: str) -> str:
    return "".join(f"<p>{escape(paragraph)}</p>" for paragraph in text.split("\n\n") if paragraph.strip())
