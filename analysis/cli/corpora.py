"""Commands about registered reports and their tables: build, check, find, export, evaluate, topics."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

import typer

from analysis.cli.app import Corpus, NewTables, NoReviewed, TablesFolder, app


@app.command()
def build(
    corpus: Corpus = Path("data/reports"),
    tables: NewTables = Path("data/tables"),
    no_reviewed: NoReviewed = False,
    jobs: Annotated[
        int | None, typer.Option(min=1, help="Processes that read reports at once; else all cores where it pays.")
    ] = None,
    only: Annotated[str | None, typer.Option(metavar="YEAR|PROVINCE", help="Only the reports of it.")] = None,
    scheduler: Annotated[
        str | None, typer.Option(metavar="ADDRESS", help="Read on the Dask cluster of this scheduler: tcp://host:8786.")
    ] = None,
) -> None:
    """Build all tables of the registered reports; what was read before is not read again.

    Ends with status 1 where a report could not be read: it is left out, and in the table rejects.
    """
    from analysis.building.build import write_corpus
    from analysis.building.crew import Crew
    from analysis.building.processes import let_go
    from analysis.building.progress import bar
    from analysis.tables.summary import print_counts, print_rejects, print_stale

    let_go()
    with bar() as told:
        built = write_corpus(corpus, tables, only, Crew(jobs, scheduler, told), reviewed=not no_reviewed)
    print_stale(built.counts)
    print_counts(built.counts, tables)
    print_rejects(built.rejects, tables)
    if built.rejects:
        raise typer.Exit(1)


@app.command()
def check(corpus: Corpus = Path("data/reports")) -> None:
    """Say how well each registered report was read, and which values are worth a look, with file, line and column."""
    from analysis.checking.told import told

    for line in told(corpus):
        typer.echo(line)


@app.command()
def find(
    words: Annotated[str, typer.Argument(help="Words of reports.")],
    tables: TablesFolder = Path("data/tables"),
) -> None:
    """List the sentences that hold some words, in context, across reports."""
    from analysis.tables.find import lines
    from analysis.tables.store import load

    found = load(tables, ["documents", "sentences"]).find(words)
    for line in lines(found):
        typer.echo(line)
    if found.empty:
        typer.echo(f"{words} stands in no sentence.")


@app.command()
def export(
    form: Annotated[
        Literal["xlsx", "csv", "dta", "parquet"], typer.Option("--format", help="dta is Stata's.")
    ] = "xlsx",
    out: Annotated[
        Path | None, typer.Option(help="File of the workbook, or folder of the other formats; else in build/.")
    ] = None,
    tables: TablesFolder = Path("data/tables"),
    where: Annotated[
        str | None, typer.Option(metavar="SQL", help="Only rows for which this holds, e.g. \"district = '甲'\".")
    ] = None,
    with_sentences: Annotated[
        bool, typer.Option("--with-sentences", help="Put the text of its sentence beside each row.")
    ] = False,
    panel: Annotated[
        Literal["wide", "long"] | None, typer.Option(help="One table of places and years instead of all tables.")
    ] = None,
) -> None:
    """Write the tables for other tools: a workbook, CSV, Stata or Parquet; all of them, some rows, or a panel."""
    from analysis.exports.command import export as write
    from analysis.exports.folder import write_partitioned
    from analysis.tables.partitioned import is_partitioned
    from analysis.tables.store import load

    name = "panel" if panel else "export"
    place = out or Path("build") / (f"{name}.xlsx" if form == "xlsx" else f"{name}-{form}")
    if form == "csv" and where is None and panel is None and not with_sentences and is_partitioned(tables):
        typer.echo(f"{write_partitioned(tables, place):,} rows. Written to {place}")
        return
    said = write(load(tables), place, format=form, where=where, with_sentences=with_sentences, panel=panel)
    for line in said:
        typer.echo(line)


@app.command()
def evaluate(
    corpus: Corpus = Path("data/reports"),
    gold: Annotated[Path, typer.Option(help="Folder of the hand annotation.")] = Path("data/gold"),
    json: Annotated[Path, typer.Option(help="The scores and every error, as JSON.")] = Path("build/evaluation.json"),
) -> None:
    """Score the tables against the hand annotation."""
    from analysis.corpus.registry import lexicon_of
    from analysis.evaluation.command import run
    from analysis.wording.quality import left_out

    scores = run(corpus, gold, json)
    for said in left_out(gold, lexicon_of(corpus), corpus, scores.documents):
        typer.echo(said)


@app.command()
def topics(
    corpus: Corpus = Path("data/reports"),
    outside: Annotated[
        Path, typer.Option(help="Counts of other reports, for coherence; left out where there is no such file.")
    ] = Path("data/reference/word_windows.parquet"),
) -> None:
    """Measure models of topics on the registered reports and choose one; takes minutes, on all cores."""
    from analysis.corpus.registry import lexicon_of
    from analysis.language.topic_command import run
    from analysis.pipeline import build as build_tables

    run(build_tables(corpus).sentences, lexicon_of(corpus), corpus, outside, typer.echo)
