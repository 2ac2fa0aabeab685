"""What a build costs by number of reports: time, processor, memory, one report more, questions in SQL (`make bench`).

    .venv/bin/python -m benchmarks.scale [REPORTS …]

The reports are those of ``benchmarks.many``, of 6,000 characters. Each number is built from nothing, then again with
nothing new (what is left are the tables that compare reports, and writing), then with one report more. For the smallest
number the same is read by one process, by all cores, and by as many workers of a Dask cluster. The largest answers
questions in SQL, and its totals are held against the sums of its years.
"""

from __future__ import annotations

import os
import shutil
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import analysis
from analysis.corpus.csv_registry import LISTING
from benchmarks.clusters import cluster
from benchmarks.many import many
from benchmarks.results import conditions, markdown, write_section
from benchmarks.watched import Watched, watched

if TYPE_CHECKING:
    from collections.abc import Sequence

LENGTH, SIZES, COUNTRY = 6000, (300, 1200), 800_000
ANALYSIS = Path(sys.executable).with_name("analysis")
QUESTIONS = {
    "an indicator in all districts of a province and year": (
        "SELECT district, max(base_high) FROM metrics JOIN documents USING (doc_id) WHERE province = '桥省' AND "
        "year(plan_end) = 2024 AND indicator_code = 'tax_revenue' GROUP BY district"
    ),
    "all targets due in a month": "SELECT * FROM metrics WHERE due BETWEEN DATE '2024-12-01' AND DATE '2024-12-31'",
    "a phrase, its first hundred sentences": "SELECT * FROM sentences WHERE contains(text, '老旧小区') LIMIT 100",
    "a phrase, counted": "SELECT count(*) FROM sentences WHERE contains(text, '老旧小区')",
}


HEADER = (
    "reports", "million characters", "s", "CPU s", "characters a CPU s", "CPU s, nothing new", "s, one more", "MB",
)  # fmt: skip


def build(corpus: Path, tables: Path, *options: str) -> Watched:
    """One build of a corpus."""
    return watched([ANALYSIS, "build", f"--corpus={corpus}", f"--tables={tables}", *options])


def by_size(folder: Path, n: int) -> tuple[Path, Watched, Watched, Watched]:
    """The tables of so many reports, and what it cost to make them cold, again with nothing new, and with one more."""
    corpus, tables = folder / f"{n}", folder / f"tables-{n}"
    many(corpus, n + 1, LENGTH)
    registry = corpus / LISTING
    every = registry.read_text(encoding="utf-8")
    last = every.splitlines()[-1].split(",")[0]
    one_more = (corpus / f"{last}.txt").rename(folder / f"{last}.txt")
    registry.write_text("\n".join(every.splitlines()[:-1]) + "\n", encoding="utf-8")
    cold, again = build(corpus, tables), build(corpus, tables)
    shutil.move(one_more, corpus)
    registry.write_text(every, encoding="utf-8")
    return tables, cold, again, build(corpus, tables)


def row(n: int, cold: Watched, again: Watched, more: Watched) -> list[str]:
    """A row of the table, which is told as soon as it is there."""
    characters = n * LENGTH
    cells = [
        f"{n:,}", f"{characters / 1e6:,.1f}", f"{cold.wall:,.0f}", f"{cold.cpu:,.0f}", f"{characters / cold.cpu:,.0f}",
        f"{again.cpu:,.0f}", f"{more.wall:,.0f}", f"{cold.memory:,.0f}",
    ]  # fmt: skip
    sys.stdout.write(f"{', '.join(f'{name}: {cell}' for name, cell in zip(HEADER, cells, strict=True))}\n")
    return cells


def readers(corpus: Path, folder: Path) -> list[list[str]]:
    """Seconds of the same corpus by one process, by all cores and on a cluster of as many workers."""
    cores = os.cpu_count() or 1
    took = {
        "one process": build(corpus, folder / "one", "--jobs=1").wall,
        f"{cores} processes": build(corpus, folder / "all", f"--jobs={cores}").wall,
    }
    with cluster(folder, cores) as (address, _):
        took[f"Dask, {cores} workers"] = build(corpus, folder / "dask", f"--scheduler={address}").wall
    return [[who, f"{seconds:,.0f}", f"{took['one process'] / seconds:.2f}"] for who, seconds in took.items()]


def answers(tables: Path) -> list[list[str]]:
    """Seconds of the questions, the second time that they are asked; and that no row is lost between years."""
    connection = analysis.connect(tables)
    rows = []
    for question, sql in QUESTIONS.items():
        connection.sql(sql).fetchall()
        start = time.perf_counter()
        found = connection.sql(sql).fetchall()
        rows.append([question, f"{len(found):,}", f"{time.perf_counter() - start:.2f}"])
    for table in ("sentences", "mentions", "metrics", "commitments"):
        (lost,) = connection.sql(
            f"SELECT (SELECT count(*) FROM {table}) - sum(n) FROM (SELECT year(plan_end), count(*) n FROM {table} "
            "JOIN documents USING (doc_id) GROUP BY ALL)"
        ).fetchall()[0]
        if lost:
            raise SystemExit(f"{table}: {lost} rows are of no report")
    return rows


def main(sizes: Sequence[int]) -> None:
    """Measure, and write the section."""
    with TemporaryDirectory() as temporary:
        folder, rows = Path(temporary), []
        for n in sizes:
            tables, cold, again, more = by_size(folder, n)
            rows.append(row(n, cold, again, more))
        told = answers(tables)
        who = readers(folder / f"{sizes[0]}", folder)
    hours, reading = cold.wall / n * COUNTRY / 3600, 1 - again.cpu / cold.cpu
    body = f"""{conditions({})} {os.cpu_count()} cores; “CPU s” and MB are of all processes together, a page of memory
that two share counted for each; “s” is by the clock.

{markdown(HEADER, rows)}

At the pace of the last row {COUNTRY:,} reports take {hours:,.1f} hours on this machine. {reading:.0%} of its
processor time is reading, which more cores or machines share; comparing and writing are done by one process.

{markdown(("read by", "s", "times as fast"), who)}

{markdown((f"asked of {n:,} reports", "rows", "s"), told)}"""
    write_section("Cost by number of reports", body)


if __name__ == "__main__":
    main([int(word) for word in sys.argv[1:]] or SIZES)
