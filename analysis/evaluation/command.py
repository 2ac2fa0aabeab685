"""``analysis evaluate``: score the parser on a folder of reports, print the scores, write them as JSON.

It is always the parse that is scored, never the reviewed layer, part of which is the annotation itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd
from rich.console import Console
from rich.table import Table as Grid

from analysis.corpus.registry import lexicon_of, read_registry, text_of
from analysis.evaluation.intervals import METHOD
from analysis.evaluation.score import Scores, evaluate
from analysis.pipeline import parse_report
from analysis.tables.tables import Tables

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path

SHORT = {"f1": "F1", "accuracy": "acc.", "macro_f1": "mF1"}


def run(reports: Path, gold: Path, json: Path) -> Scores:
    """Parse the registered reports, score them, print the table and write ``json`` (errors listed in it).

    InputError where a report or the annotation is missing or does not fit.
    """
    scores = evaluate_reports(reports, gold)
    write_json(scores, json)
    print_scores(scores, by_report=False)
    Console(highlight=False).print(
        f"{len(scores.errors)} errors in their context and the scores of each report: {json}"
    )
    return scores


def evaluate_reports(reports: Path, gold: Path, documents: Collection[str] | None = None) -> Scores:
    """Parse the registered reports, or some of them, each by itself, and score what the parser reads.

    What compares reports is not looked at, nor what people have set right.
    """
    parsed, lexicon = [], lexicon_of(reports)
    for meta in read_registry(reports):
        if documents is not None and meta.doc_id not in documents:
            continue
        text = text_of(reports, meta)
        parsed.append(dict(parse_report(text, meta, lexicon).items()))
    merged = {name: pd.concat([tables[name] for tables in parsed], ignore_index=True) for name in parsed[0]}
    return evaluate(Tables(**merged), gold)


def write_json(scores: Scores, path: Path) -> None:
    """The scores and every error as JSON; makes the folder where there is none."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(scores.to_json(), encoding="utf-8")


def print_scores(scores: Scores, *, by_report: bool) -> None:
    """The score table, of all reports together or of each as well."""
    console = Console(highlight=False)
    for doc, rows in scores.table.groupby("doc_id", sort=False):
        if doc != "all" and not by_report:
            continue
        console.print(_grid(rows, f"{len(scores.documents)} reports" if doc == "all" else str(doc)))
    if scores.unscored:
        console.print(f"Annotated, but not in the tables: {', '.join(scores.unscored)}", style="bold")
    console.print(METHOD, style="dim")


def _grid(rows: pd.DataFrame, title: str) -> Grid:
    """The scores of one report (or of all) as a table that fits 80 columns."""
    grid = Grid(title=title, title_justify="left", box=None, pad_edge=False, padding=(0, 0, 0, 1))
    for name in ("measure", ""):
        grid.add_column(name, no_wrap=True)
    for name in ("value", "95 %", "prec.", "recall", "n", "found", "right"):
        grid.add_column(name, justify="right", no_wrap=True)
    for group, members in rows.groupby("group", sort=False):
        grid.add_row(f"[bold]{group}[/]")
        for row in members.to_dict("records"):
            interval = f"{_share(row['low'])}–{_share(row['high'])}" if row["n"] else ""
            shares = [_share(row["value"]), interval, _share(row["precision"]), _share(row["recall"])]
            counts = [str(row[name]) for name in ("n", "n_found", "n_right")]
            grid.add_row(row["measure"], SHORT[row["statistic"]], *shares, *counts)
    return grid


def _share(value: float) -> str:
    return "" if pd.isna(value) else f"{value:.3f}"


def print_errors(scores: Scores, measures: Collection[str] | None = None) -> None:
    """One line per error of all or some measures: where, what was expected, what was found, the words around it."""
    console = Console(highlight=False)
    errors = scores.errors if measures is None else scores.errors[scores.errors["measure"].isin(measures)]
    if errors.empty:
        console.print("No errors.")
    for measure, rows in errors.groupby("measure", sort=False):
        console.print(f"{measure}: {len(rows)} errors", style="bold")
        for row in rows.to_dict("records"):
            expected, found = row["expected"] or "—", row["found"] or "—"
            where = f"  {row['doc_id']} {row['start']}–{row['end']}"
            line = f"{where}  expected {expected} | found {found} | {row['context']}"
            console.print(line, markup=False, soft_wrap=True)
