"""``analysis review``: a sheet in which people set right what was read, and the sheet taken in again."""
# ruff: noqa: PLC0415  # what a command uses is imported when it runs

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from analysis.errors import InputError

Corpus = Annotated[Path, typer.Option(help="Folder of the registered reports (with reports.toml).")]


def review(
    doc_id: Annotated[
        str | None, typer.Argument(metavar="DOC_ID", help="A registered report, to write a sheet.")
    ] = None,
    table: Annotated[
        list[str] | None, typer.Option(help="facts, sentences, metrics, spending, times or commitments; else all.")
    ] = None,
    sample: Annotated[
        int | None, typer.Option(min=1, help="Only so many sentences, drawn at random; 40 or more tell of the others.")
    ] = None,
    out: Annotated[Path | None, typer.Option(help="The sheet to write, .xlsx or .csv (of one table).")] = None,
    apply: Annotated[Path | None, typer.Option(metavar="SHEET", help="A filled-in sheet to take in.")] = None,
    corpus: Corpus = Path("data/reports"),
) -> None:
    """Write a sheet to set right what was read of a report, or take one in; status 1 where a row was not taken."""
    from analysis.correcting.take import take
    from analysis.storage.lock import held

    if apply is None:
        _write(doc_id, table or [], sample, out, corpus)
        return
    if doc_id or table or sample or out:
        raise InputError("analysis review --apply", "other options", "the sheet, and --corpus", "Leave them out.")
    with held(corpus):
        outcome = take(corpus, apply)
    for error in outcome.refused:
        typer.echo(f"not taken: {error}", err=True)
    for line in outcome.said:
        typer.echo(line)
    typer.echo(f"{outcome.taken} rows taken, {len(outcome.refused)} not.")
    if outcome.refused:
        raise typer.Exit(1)


def _write(doc_id: str | None, tables: list[str], sample: int | None, out: Path | None, corpus: Path) -> None:
    from analysis.corpus.reviews import read_reviews
    from analysis.correcting.form import FORMS, write
    from analysis.correcting.known import Known
    from analysis.correcting.sheet import ALL, sheets

    if doc_id is None or out is None:
        todo = "Name the report and the sheet to write, or the sheet to take in."
        raise InputError("analysis review", "no DOC_ID with --out, and no --apply", "one of them", todo)
    if out.suffix not in FORMS:
        raise InputError("--out", out.name, f"a name that ends in {' or '.join(FORMS)}", "Choose another name.")
    wanted = tables or (["sentences"] if sample else list(ALL))
    for name in wanted:
        if name not in ALL:
            raise InputError("--table", name, f"one of {', '.join(ALL)}", "Correct the name.")
    if out.suffix == ".csv" and len(wanted) > 1:
        raise InputError("--table", f"{len(wanted)} tables", "one, as a CSV holds", "Name one, or write an .xlsx.")
    known = Known.of(corpus, doc_id, read_reviews(corpus).get(doc_id, []))
    made = list(sheets(known, wanted, sample))
    write(made, out)
    typer.echo(f"{sum(len(sheet.rows) for sheet in made)} rows to look at in {out}")
