"""How many characters a second one core reads, and whether time grows with length alone (`make bench`).

    .venv/bin/python -m benchmarks.parse [folder …]

Times on a busy machine mean little by themselves, so each stands beside yardsticks of the same run: a plain regex over
the same text, and jieba cutting it into words. Without a folder the results go into RESULTS.md too.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import jieba

from analysis.corpus.meta import ReportMeta
from analysis.corpus.readers import read_text
from analysis.corpus.registry import REGISTRY, read_registry, text_of
from analysis.parsing.parse import parse
from analysis.pipeline import parse_report
from benchmarks.results import CPU_TIME, conditions, markdown, write_section
from benchmarks.timing import best, plain_pass

if TYPE_CHECKING:
    from collections.abc import Iterator

REPORTS = Path("data/reports")
LONG = 1_000_000  # characters
HOSTILE = {
    "digits": "1", "一": "一", "brackets （": "（", "brackets （）": "（）", "quotation marks “": "“", "1个": "1个",
    "1.": "1.", "2031年": "2031年", "spaces": " ", "newlines": "\n",
}  # fmt: skip
SHORTEST, LONGEST = 3_125, 50_000  # characters of a hostile text; it is read at four times the length too
ENOUGH = 0.3  # seconds that show the growth: a text that takes them is not made longer
NOWHERE = ReportMeta(doc_id="hostile", district="无", plan_year=2024)
HEADER = (
    "text", "characters", "parse, s", "characters/s", "whole way, s", "characters/s", "regex, s", "jieba, s",
    "whole way / regex", "whole way / jieba",
)  # fmt: skip


def texts(folder: Path) -> Iterator[tuple[str, ReportMeta]]:
    """The registered reports of a folder, or its .txt files where it has no registry."""
    if (folder / REGISTRY).exists():
        for meta in read_registry(folder):
            yield text_of(folder, meta), meta
        return
    for number, file in enumerate(sorted(folder.glob("*.txt")), start=1):
        text = read_text(file)
        year = re.search(r"20[0-3]\d", text)
        yield text, ReportMeta(doc_id=f"text-{number}", district=file.stem, plan_year=int(year[0]) if year else 2024)


def row(name: str, text: str, meta: ReportMeta) -> tuple[str, ...]:
    """One line of the speed table."""
    repeats = 5 if len(text) < LONG / 10 else 2
    parsing = best(lambda: parse(text, meta), repeats)
    whole = best(lambda: parse_report(text, meta), repeats)
    regex = plain_pass(text)
    words = best(lambda: jieba.lcut(text), repeats)
    return (
        name, f"{len(text):,}", f"{parsing:.4f}", f"{len(text) / parsing:,.0f}", f"{whole:.4f}",
        f"{len(text) / whole:,.0f}", f"{regex:.5f}", f"{words:.4f}", f"{whole / regex:,.0f}", f"{whole / words:.2f}",
    )  # fmt: skip


def speed(folders: list[Path]) -> str:
    """The table of each report and of all of them repeated up to a long text."""
    jieba.setLogLevel("ERROR")
    jieba.initialize()
    reports = [pair for folder in folders for pair in texts(folder)]
    joined = "\n".join(text for text, _ in reports)
    if not joined:
        raise SystemExit(f"bench: no text in {', '.join(map(str, folders))}; name a folder with .txt files")
    long = "\n".join([joined] * max(1, LONG // len(joined)))
    rows = [row(meta.doc_id, text, meta) for text, meta in reports]
    return markdown(HEADER, [*rows, row("all, repeated", long, reports[0][1])])


def linearity() -> str:
    """Seconds for hostile texts and for ones four times as long; 4 is linear."""
    rows = []
    for name, unit in HOSTILE.items():
        size = SHORTEST
        while (once := seconds(unit, size)) < ENOUGH and size < LONGEST:
            size *= 2
        four = seconds(unit, 4 * size)
        growth, pace = four / once, 4 * size / four
        rows.append((name, f"{size:,}", f"{once:.3f}", f"{four:.3f}", f"{growth:.1f}", f"{pace:,.0f}"))
    header = ("text of nothing but", "characters n", "n, s", "4n, s", "ratio (linear: 4)", "characters/s at 4n")
    return markdown(header, rows)


def seconds(unit: str, size: int) -> float:
    """The whole way of a text that is nothing but unit."""
    text = (unit * size)[:size]
    return best(lambda: parse_report(text, NOWHERE), 2)


def main(arguments: list[str]) -> None:
    """Measure, print, and write RESULTS.md where only the registered reports were read."""
    folders = [REPORTS, *map(Path, arguments)]
    body = "\n\n".join((
        f"{conditions({})} {CPU_TIME}",
        "“Parse” is `analysis.parsing.parse.parse`: outline, calendar and ledger of numbers. The “whole way” is "
        "`analysis.pipeline.parse_report`: the parse, the themes, the reading of every number, and nine data frames, "
        "whose making costs a fixed few milliseconds that a short report feels and a long one does not.",
        speed(folders),
        "Time at length n and 4n of the whole way:",
        linearity(),
    ))  # fmt: skip
    sys.stdout.write(body + "\n")
    if not arguments:
        write_section("Speed of the parse", body)


if __name__ == "__main__":
    main(sys.argv[1:])
