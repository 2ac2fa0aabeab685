"""Where the time goes between a text and its tables, stage by stage (`make bench`).

    .venv/bin/python -m benchmarks.stages [folder …]

Every stage is run for all texts of a folder before the next, as CPU time of one process on one core; the last row is
the same in one go. So that a busy machine does not pass for a slow stage, a plain regex over the same texts stands
beside them. Without a folder the results go into RESULTS.md too.
"""

from __future__ import annotations

import gc
import sys
import time
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TypeVar

import numpy as np

from analysis.batch import Text, read_batch
from analysis.lexicon.lexicon import Lexicon
from analysis.parsing import ledger
from analysis.parsing.normal import normalise
from analysis.parsing.outline import outline
from analysis.parsing.parse import Parsed
from analysis.parsing.periods import periods
from analysis.records.report import read_report
from analysis.records.rows.commitments import commitments
from analysis.records.rows.document import document
from analysis.records.rows.ledger import formulas, mentions, times
from analysis.records.rows.outline import sections, sentences
from analysis.records.rows.quantities import metrics, spending
from analysis.tables.catalogue import TABLES
from analysis.tables.frame import frame
from analysis.themes.attention import attention
from analysis.themes.classifier import judge
from analysis.themes.weights import shipped
from benchmarks.parse import REPORTS, texts
from benchmarks.results import CPU_TIME, conditions, markdown, write_section
from benchmarks.timing import plain_pass

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from analysis.corpus.meta import ReportMeta
    from analysis.records.report import Report

T = TypeVar("T")
_ROWS: dict[str, Callable[[Report], Sequence[NamedTuple]]] = {
    "sections": sections, "sentences": sentences, "mentions": mentions, "metrics": metrics, "spending": spending,
    "times": times, "formulas": formulas,
}  # fmt: skip
ROUNDS = 3
WHOLE, REGEX = "whole way", "plain regex"
HEADER = ("stage", "characters/s", "µs a thousand characters", "share")


@dataclass(slots=True)
class Clock:
    """CPU seconds by stage."""

    seconds: dict[str, float] = field(default_factory=dict)

    def time(self, stage: str, call: Callable[[], T]) -> T:
        """What a call returns; its time is that of the stage."""
        start = time.process_time()
        made = call()
        self.seconds[stage] = time.process_time() - start
        return made


def once(reports: Sequence[tuple[str, ReportMeta]], lexicon: Lexicon) -> dict[str, float]:
    """Seconds of every stage of one round."""
    clock = Clock()
    parsed = _parsed(reports, lexicon, clock)
    judged = clock.time("themes", lambda: [judge(one.outline, lexicon) for one in parsed])
    read = clock.time(
        "numbers", lambda: [read_report(one, told.labels) for one, told in zip(parsed, judged, strict=True)]
    )
    promised = clock.time("promises", lambda: [commitments(report) for report in read])
    made = clock.time("rows", lambda: _rows(read, promised))
    frames = clock.time(
        "frames", lambda: {table.name: frame(table, made[table.name]) for table in TABLES if table.name in made}
    )
    chances, inflation = np.vstack([told.chances for told in judged]), shipped(lexicon).inflation
    clock.time("shares of themes", lambda: attention(frames["sentences"], frames["metrics"], chances, inflation))
    batch = [Text(meta, text) for text, meta in reports]
    clock.time(WHOLE, lambda: read_batch(batch, lexicon))
    return clock.seconds


def _parsed(reports: Sequence[tuple[str, ReportMeta]], lexicon: Lexicon, clock: Clock) -> list[Parsed]:
    """The reports taken apart (``analysis.parsing.parse``), stage by stage."""
    normals = clock.time("normal form", lambda: [normalise(text, lexicon) for text, _ in reports])
    outlines = clock.time(
        "outline",
        lambda: [
            outline(text, normal, lexicon, meta.plan_year, meta.genre)
            for (text, meta), normal in zip(reports, normals, strict=True)
        ],
    )
    entries = clock.time("ledger", lambda: [tuple(ledger.read(normal, lexicon)) for normal in normals])
    return clock.time(
        "calendar",
        lambda: [
            Parsed(
                meta, normal, found, periods(found, meta, lexicon), read,
                tuple(ledger.mentions(found, normal, list(read))), lexicon,
            )
            for (_, meta), normal, found, read in zip(reports, normals, outlines, entries, strict=True)
        ],
    )  # fmt: skip


def _rows(read: Sequence[Report], promised: Sequence[Sequence[NamedTuple]]) -> dict[str, list[NamedTuple]]:
    """The rows of all tables by name; those of promises are there already."""
    made: dict[str, list[NamedTuple]] = defaultdict(list)
    for report, promises in zip(read, promised, strict=True):
        made["documents"].append(document(report))
        made["commitments"] += promises
        for name, rows in _ROWS.items():
            made[name] += rows(report)
    return made


def stages(folder: Path) -> str:
    """The table of one folder: of each stage the best of the rounds."""
    reports, lexicon = list(texts(folder)), Lexicon.default()
    if not reports:
        raise SystemExit(f"stages: no text in {folder}; name a folder with .txt files")
    size = sum(len(text) for text, _ in reports)
    once(reports, lexicon)  # patterns are compiled when they are first needed
    gc.disable()  # as in a batch, where it waits too
    rounds = []
    for _ in range(ROUNDS):
        gc.collect()
        rounds.append(once(reports, lexicon))
    gc.enable()
    taken = {stage: min(one[stage] for one in rounds) for stage in rounds[0]}
    taken[REGEX] = sum(plain_pass(text) for text, _ in reports)
    rows = [
        (stage, f"{size / seconds:,.0f}", f"{1e9 * seconds / size:,.0f}", f"{100 * seconds / taken[WHOLE]:.1f} %")
        for stage, seconds in taken.items()
    ]
    return f"{len(reports)} texts, {size:,} characters:\n\n{markdown(HEADER, rows)}"


def main(arguments: list[str]) -> None:
    """Measure, print, and write RESULTS.md where only the registered reports were read."""
    tables = [stages(folder) for folder in map(Path, arguments or [str(REPORTS)])]
    body = "\n\n".join([f"{conditions({})} {CPU_TIME}", *tables])
    sys.stdout.write(body + "\n")
    if not arguments:
        write_section("Stages", body)


if __name__ == "__main__":
    main(sys.argv[1:])
