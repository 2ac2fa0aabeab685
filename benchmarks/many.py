"""A folder of many invented reports, to see what a build, its figures and its pages are like with hundreds.

    .venv/bin/python -m benchmarks.many FOLDER [REPORTS]

Each is a report of ``examples/panel`` under another name, with every paragraph taken at random from one of the reports
of the same year: all that is said is invented, and said in a genre's own way. The same number (432 at
most) gives the same folder.
"""

from __future__ import annotations

import random
import sys
from collections import defaultdict
from hashlib import sha256
from itertools import product
from pathlib import Path

from analysis.corpus.meta import ReportMeta
from analysis.corpus.registry import REGISTRY, read_registry, text_of

PANEL = Path("examples/panel")
NAMES = [
    f"{first}{second}" for second, first in product("桥湾浦洲岭泉", "东西南北青白金玉石云龙凤松竹梅兰清长广安永和福新")
]


def many(folder: Path, n: int) -> None:
    """Write ``n`` reports and their registry: three years of as many places as that takes."""
    rng = random.Random(n)
    metas = read_registry(PANEL)
    pool: dict[tuple[int, str], list[str]] = defaultdict(list)
    for meta in metas:
        for kind, paragraph in _paragraphs(meta):
            pool[meta.plan_year, kind].append(paragraph.replace(meta.district, "{place}"))
    years = sorted({meta.plan_year for meta in metas})
    folder.mkdir(parents=True, exist_ok=True)
    entries = []
    for at in range(n):
        place, year = NAMES[at // len(years)], years[at % len(years)]
        skeleton = rng.choice([meta for meta in metas if meta.plan_year == year])
        drawn = (rng.choice(pool[year, kind]) for kind, _ in _paragraphs(skeleton))
        data = "\n".join(drawn).replace("{place}", place).encode()
        doc_id = f"place{at // len(years):03}-{year}"
        (folder / f"{doc_id}.txt").write_bytes(data)
        entries.append(f'[{doc_id}]\ndistrict = "{place}"\nplan_year = {year}\nsha256 = "{sha256(data).hexdigest()}"\n')
    (folder / REGISTRY).write_text("\n".join(entries), encoding="utf-8")


def _paragraphs(meta: ReportMeta) -> list[tuple[str, str]]:
    """(kind, words) of each; of one kind are those of one number in a chapter, which may stand for each other."""
    found, chapter = [], ""
    for words in text_of(PANEL, meta).splitlines():
        chapter = words[:2] if words[1:2] == "、" else chapter
        found.append((chapter + words[:3] if words.startswith("（") else f"{chapter} {words[1:2] == '、'}", words))
    return found


if __name__ == "__main__":
    many(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 300)
