"""What was found, in a few lines for the terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.console import Console
from rich.table import Table
from rich.text import Text

from analysis.tables.catalogue import TABLES

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    import pandas as pd

    from analysis.tables.counts import Counts
    from analysis.tables.tables import Tables

# The option that settles a doubt about a text.
SETTLES = {"genre": "--genre", "stance": "--genre", "years": "--plan-year"}
SHOWN = 8
FEW = 3


def print_counts(counts: Counts, folder: Path) -> None:
    """How many rows each table has, how many numbers no rule explains, and where the tables are."""
    console = Console(highlight=False)
    grid = Table("table", "rows", "one row is", box=None, pad_edge=False)
    for table in TABLES:
        if rows := counts.rows[table.name]:
            grid.add_row(table.name, f"{rows:,}", table.row)
    console.print(grid)
    said = f"{counts.rows['mentions']} numeric expressions, {counts.unexplained} unexplained. Written to {folder}"
    console.print(said, markup=False, soft_wrap=True)


def print_stale(counts: Counts) -> None:
    """How many reviews are not applied, since what they were made for is not there any more."""
    if counts.stale:
        n = counts.rows["reviews"]
        said = f"{counts.stale} of {n} reviews are stale and not applied; they are in the table reviews."
        Console(highlight=False).print(said, markup=False, soft_wrap=True)


def print_rejects(rejects: Sequence[tuple[str, str, str, str]], folder: Path) -> None:
    """How many registered reports could not be read, the first of them, and where all are listed."""
    if not rejects:
        return
    told = "report could not be read and is" if len(rejects) == 1 else "reports could not be read and are"
    lines = [f"{file}: {reason}. {advice}" for _, file, reason, advice in rejects[:FEW]]
    more = [f"… and {len(rejects) - FEW} more"] if len(rejects) > FEW else []
    for line in (f"{len(rejects)} registered {told} left out; the table rejects in {folder} says why:", *lines, *more):
        Console(stderr=True, highlight=False).print(line, markup=False, soft_wrap=True)


def print_doubts(tables: Tables) -> None:
    """What the reading of a report is unsure of, and the option that settles it."""
    console = Console(highlight=False)
    for doubt in ";".join(tables.documents["doubts"].dropna()).split(";"):
        if doubt:
            said = f"Doubtful: {doubt}. {SETTLES[doubt.partition(':')[0]]} settles it."
            console.print(said, markup=False, soft_wrap=True)


def print_metrics(tables: Tables) -> None:
    """The first quantities: what is measured, in the words of the report, and how it is meant."""
    grid = Table("指标", "原文", "value", "unit", "aspect", "status", "theme", box=None, pad_edge=False)
    for row in tables.metrics.head(SHOWN).to_dict("records"):
        indicator = row["indicator"] if isinstance(row["indicator"], str) else ""
        low, high = f"{row['value_low']:,.12g}", f"{row['value_high']:,.12g}"
        value = low if low == high else f"{low}–{high}"
        cells = (indicator, row["quote"], value, row["unit"], row["aspect"], row["status"], row["theme"])
        grid.add_row(*map(Text, cells))  # words of a report are no markup
    if len(tables.metrics) > SHOWN:
        grid.add_row(f"… {len(tables.metrics) - SHOWN} more")
    Console(highlight=False).print(grid)


def print_why(rows: pd.DataFrame) -> None:
    """A line for each field: its value, the rule that decided it, and the words that told it."""
    grid = Table("field", "value", "rule", "words", box=None, pad_edge=False)
    for row in rows.to_dict("records"):
        words = row["words"] if isinstance(row["words"], str) else ""
        grid.add_row(*map(Text, (row["field"], row["value"], row["rule"], words)))  # words of a report are no markup
    Console(highlight=False).print(grid)
