"""Which tables, lists and figures of an edition rest on a sentence or a number: found in the pages as they were made.

A link into an annotated source says it of a row, an id in the data of a figure of what is drawn.
"""

from __future__ import annotations

import csv
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import unescape
from pathlib import Path

from analysis.publish.front import parts
from analysis.publish.plan import Run

# What tells where a reader is in a page, and the links into sources.
_SPOT = re.compile(
    r'<h2[^>]*?\sid="(?P<section>[^"]+)"[^>]*>(?P<heading>.*?)</h2>'
    r"|<caption[^>]*>(?P<caption>.*?)</caption>|(?P<end></table>)"
    r'|<a href="evidence-[^"#]+#(?P<anchor>[^"]+)"',
    re.DOTALL,
)
_TAG = re.compile(r"<[^>]*>")
_ID = re.compile(r".+-[a-z][0-9a-f]{10}(?:-[0-9]+)?(?P<number>\.r?[0-9]+)?")


@dataclass(frozen=True, slots=True, order=True)
class Use:
    """A place of the edition: its address, the page that it is on, and what stands there."""

    href: str
    page: str
    what: str


Uses = Mapping[str, Sequence[Use]]  # by the id of a sentence or of a number, in the order of the pages


def uses(
    runs: Sequence[Run], pages: Mapping[str, Path], executed: Mapping[str, Path], figures: Mapping[str, Path],
    sentences: Mapping[str, str],
) -> Uses:  # fmt: skip
    """Where each id is used. ``sentences`` says in which sentence a promise stands, by its id.

    ``pages`` and ``executed`` are by the key of a run, ``figures`` by name of the file (``commitments-dated.csv``).
    """
    found: defaultdict[str, dict[Use, None]] = defaultdict(dict)
    for run in runs:
        for anchor, use in _links(run, pages[run.key].read_text(encoding="utf-8")):
            found[anchor][use] = None
        for told in parts(executed[run.key]):
            if told["part"] == "figure" and (data := figures.get(f"{told['id']}.csv")):
                use = Use(f"{run.file}#{told['id']}", run.label, told["title"])
                for name in _ids(data):
                    found[sentences.get(name, name)][use] = None
    return {name: tuple(places) for name, places in found.items()}


def _links(run: Run, html: str) -> Iterator[tuple[str, Use]]:
    """(id, where) of each link of a page into a source; a table is called by its caption, a list by its heading."""
    section, heading, caption = "main", run.label, ""
    for spot in _SPOT.finditer(html):
        if spot["section"]:
            section, heading = spot["section"], _plain(spot["heading"])
        elif spot["anchor"]:
            yield unescape(spot["anchor"]), Use(f"{run.file}#{section}", run.label, caption or heading)
        else:
            caption = "" if spot["end"] else _plain(spot["caption"])


def _ids(data: Path) -> Iterator[str]:
    """The most precise id of each row: a number's, else the last that stands in it, which is no report's."""
    with data.open(encoding="utf-8-sig", newline="") as file:
        for row in csv.reader(file):
            told = [match for cell in row if (match := _ID.fullmatch(cell))]
            if told:
                yield next((match for match in told if match["number"]), told[0])[0]


def _plain(html: str) -> str:
    return " ".join(unescape(_TAG.sub("", html)).split())
