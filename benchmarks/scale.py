"""What a build costs by number of reports: time, memory, one more, the best peer, questions in SQL (`make bench`).

    .venv/bin/python -m benchmarks.scale [REPORTS …]

The reports are those of ``benchmarks.many``, of 6,000 characters. Each number is built from nothing, then again with
nothing new (what is left are the tables that compare reports, and writing), then with one report more. For the smallest
number the same is read by one process, by all cores, and by as many workers of a Dask cluster; some of its reports are
read by the best of the peers too (`make bench-peers` makes their environment). The largest answers questions in SQL,
and its totals are held against the sums of its years.
"""

from __future__ import annotations

import os
import shutil
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

import analysis
from analysis.corpus.csv_registry import LISTING
from analysis.corpus.registry import read_registry, text_of
from analysis.evaluation.gold import read_gold
from benchmarks.adapters import LIBRARY, PEERS
from benchmarks.clusters import cluster
from benchmarks.many import many
from benchmarks.peers import GOLD, run, texts
from benchmarks.results import conditions, markdown, write_section
from benchmarks.scoring import score
from benchmarks.watched import Watched, watched

if TYPE_CHECKING:
    from collections.abc import Sequence

LENGTH, SIZES, COUNTRY = 6000, (300, 1200), 800_000
SAMPLE = 10  # reports that the peer reads
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
    "reports", "million characters", "s", "CPU s", "characters a CPU s", "CPU s, nothing new", "CPU s, one more",
    "s, one more", "MB",
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
        f"{again.cpu:,.0f}", f"{more.cpu:,.0f}", f"{more.wall:,.0f}", f"{cold.memory:,.0f}",
    ]  # fmt: skip
    sys.stdout.write(f"{', '.join(f'{name}: {cell}' for name, cell in zip(HEADER, cells, strict=True))}\n")
    return cells


def readers(corpus: Path, folder: Path) -> list[list[str]]:
    """Seconds of the same corpus by one process, by all cores and on a cluster of as many workers."""
    cores = os.cpu_count() or 1
    took = {
        "one process": build(corpus, folder / "one", "--jobs=1"),
        f"{cores} processes": build(corpus, folder / "all", f"--jobs={cores}"),
    }
    with cluster(folder, cores) as (address, _):
        took[f"Dask, {cores} workers"] = build(corpus, folder / "dask", f"--scheduler={address}")
    alone = took["one process"].wall
    cpu = {who: f"{one.cpu:,.0f}" if "Dask" not in who else "–" for who, one in took.items()}  # workers are not watched
    return [[who, f"{one.wall:,.0f}", f"{alone / one.wall:.2f}", cpu[who]] for who, one in took.items()]


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


def pace(corpus: Path) -> str:
    """What the best of the peers takes, and this library: characters a CPU second of the same reports, in this run.

    The best is that with the highest F1 of value and unit on the annotated reports; it reads numbers alone.
    """
    gold = read_gold(GOLD).mentions
    done = {peer: run(peer, texts()) for peer in PEERS}
    scored = {peer: score(gold, one["quantities"], one["times"]).f1 for peer, one in done.items() if "error" not in one}
    if not scored:
        return f"No peer could be run beside it: {done[next(iter(done))]['error']}."
    best = max(scored, key=lambda peer: scored[peer])
    some: list[dict[str, Any]] = [
        {
            "doc_id": meta.doc_id, "district": meta.district, "plan_year": meta.plan_year, "genre": meta.genre,
            "reference_date": None, "spoken": f"{meta.plan_year}-01-01", "text": text_of(corpus, meta),
        }
        for meta in read_registry(corpus)[:SAMPLE]
    ]  # fmt: skip
    characters = sum(len(one["text"]) for one in some)
    ours, theirs = (characters / run(peer, some)["seconds"] for peer in (LIBRARY, best))
    return (
        f"Of {SAMPLE} of these reports {best}, the peer with the best F1 of value and unit ({scored[best]:.3f}), reads "
        f"the numbers of {theirs:,.0f} characters a CPU second; this library makes all tables of a report of "
        f"{ours:,.0f}, which is {ours / theirs:.1f} times as many."
    )


def projected(rows: Sequence[tuple[int, Watched, Watched]]) -> str:
    """What a country takes, by what the last reports of the largest number added to the one before."""
    (n, cold, again) = rows[-1]
    before = rows[-2] if len(rows) > 1 else (0, Watched(0, 0, 0), Watched(0, 0, 0))
    added = n - before[0]
    a_report, comparing = (cold.cpu - before[1].cpu) / added, (again.cpu - before[2].cpu) / added
    days, cores = COUNTRY * a_report / 86_400, os.cpu_count() or 1
    growth = (cold.cpu / n) / (rows[0][1].cpu / rows[0][0]) - 1
    return (
        f"The last {added:,} reports took {a_report:.3f} CPU s each, {comparing:.3f} of them to sum up and to write. "
        f"So {COUNTRY:,} reports take {days:,.1f} days of one core, {days * 24 / cores:,.0f} hours of {cores} that "
        f"share it all. What is summed up and written is done by one process, however many cores or machines: "
        f"{COUNTRY * comparing / 3600:,.1f} hours of it is the limit. A report costs {growth:+.0%} among {n:,} against "
        f"one among {rows[0][0]:,}; memory went from {rows[0][1].memory:,.0f} to {cold.memory:,.0f} MB."
    )


def main(sizes: Sequence[int]) -> None:
    """Measure, and write the section."""
    with TemporaryDirectory() as temporary:
        folder, rows, built = Path(temporary), [], []
        for n in sizes:
            tables, cold, again, more = by_size(folder, n)
            rows.append(row(n, cold, again, more))
            built.append((n, cold, again))
        told = answers(tables)
        who = readers(folder / f"{sizes[0]}", folder)
        peers = pace(folder / f"{sizes[0]}")
    body = f"""{conditions({})} {os.cpu_count()} cores; “CPU s” and MB are of all processes together, where a page of
memory that several share counts once; “s” is by the clock.

{markdown(HEADER, rows)}

{projected(built)}

{peers}

{markdown(("read by", "s", "times as fast", "CPU s"), who)}

{markdown((f"asked of {n:,} reports", "rows", "s"), told)}"""
    write_section("Cost by number of reports", body)


if __name__ == "__main__":
    main([int(word) for word in sys.argv[1:]] or SIZES)
