"""A folder of many invented reports, to see what a build, its figures and its pages are like with any number of them.

    .venv/bin/python -m benchmarks.many FOLDER [REPORTS [CHARACTERS]]

Each is a report of ``examples/panel`` under another name, with every paragraph taken at random from one of the reports
of the same year, and drawn out by sentences of other such paragraphs until it has about as many characters as asked
for: all that is said is invented, and said in a genre's own way. The same numbers give the same folder.
"""

from __future__ import annotations

import csv
import random
import re
import sys
from collections import defaultdict
from hashlib import sha256
from itertools import product
from pathlib import Path
from typing import NamedTuple

from analysis.corpus.csv_registry import LISTING
from analysis.corpus.meta import ReportMeta
from analysis.corpus.readers import read_text
from analysis.corpus.registry import read_registry

PANEL = Path("examples/panel")
FIRST, SECOND = "桥湾浦洲岭泉", "东西南北青白金玉石云龙凤松竹梅兰清长广安永和福新"
NAMES = [f"{first}{second}" for first, second in product(FIRST, SECOND)]
ITEM = re.compile(r"（[一二三四五六七八九十]+）")  # what opens a paragraph with a heading of its own, to be drawn out
Pool = dict[tuple[int, str], list[str]]


class _Many(NamedTuple):
    """What reports are made of."""

    metas: tuple[ReportMeta, ...]
    paragraphs: dict[str, list[tuple[str, str]]]  # of each report: kind and words
    pool: Pool  # paragraphs by year and kind
    sentences: Pool  # those behind the heading of a paragraph, by year and chapter


def many(folder: Path, n: int, characters: int = 0) -> None:
    """Write ``n`` reports of about so many ``characters`` (at least) and their registry: three years of each place."""
    rng, parts = random.Random(n), _material()
    years = sorted({meta.plan_year for meta in parts.metas})
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / LISTING).open("w", encoding="utf-8", newline="") as file:
        to = csv.writer(file)
        to.writerow(["doc_id", "district", "province", "plan_year", "sha256"])
        for at in range(n):
            place, year = _name(at // len(years)), years[at % len(years)]
            data = _report(rng, parts, year, characters).replace("{place}", place).encode()
            doc_id = f"place{at // len(years):03}-{year}"
            (folder / f"{doc_id}.txt").write_bytes(data)
            to.writerow([doc_id, place, f"{place[0]}省", year, sha256(data).hexdigest()])


def _name(at: int) -> str:
    """The name of a place: two characters, and more where so many places have names."""
    more, own = divmod(at, len(NAMES))
    return NAMES[own] + "".join(SECOND[int(digit)] for digit in (str(more - 1) if more else ""))


def _material() -> _Many:
    metas = read_registry(PANEL)
    paragraphs = {meta.doc_id: list(_paragraphs(meta)) for meta in metas}
    pool: Pool = defaultdict(list)
    sentences: Pool = defaultdict(list)
    for meta in metas:
        for kind, words in paragraphs[meta.doc_id]:
            named = words.replace(meta.district, "{place}")
            pool[meta.plan_year, kind].append(named)
            if ITEM.match(words):
                sentences[meta.plan_year, kind[:2]] += re.findall(r"[^。]+。", named)[1:]
    return _Many(metas, paragraphs, pool, sentences)


def _report(rng: random.Random, parts: _Many, year: int, characters: int) -> str:
    skeleton = parts.paragraphs[rng.choice([meta.doc_id for meta in parts.metas if meta.plan_year == year])]
    drawn = [(kind, rng.choice(parts.pool[year, kind])) for kind, _ in skeleton]
    items = [at for at, (_, words) in enumerate(drawn) if ITEM.match(words)]
    lines = [words for _, words in drawn]
    missing = characters - sum(map(len, lines))
    while missing > 0:
        at = items[missing % len(items)]
        more = rng.choice(parts.sentences[year, drawn[at][0][:2]])
        lines[at] += more
        missing -= len(more)
    return "\n".join(lines)


def _paragraphs(meta: ReportMeta) -> list[tuple[str, str]]:
    """(kind, words) of each; of one kind are those of one number in a chapter, which may stand for each other."""
    found, chapter = [], ""
    for at, words in enumerate(read_text(PANEL / str(meta.source_file)).splitlines()):
        is_heading = words[1:2] == "、"
        chapter = words[:2] if is_heading else chapter
        own = words[:3] if ITEM.match(words) else f" {is_heading}" if chapter else f"front {at}"
        found.append((chapter + own, words))
    return found


if __name__ == "__main__":
    many(Path(sys.argv[1]), *map(int, sys.argv[2:] or ["300"]))
