"""``analysis add``, ``list`` and ``remove``: the reports of a folder, brought in, named and taken out.

What the commands use is imported when they run, so that ``analysis --help`` does not wait for it.
"""
# ruff: noqa: PLC0415

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from analysis.corpus.meta import YEARS
from analysis.errors import InputError
from analysis.tables.vocabularies import Genre

if TYPE_CHECKING:
    from analysis.adding.propose import Proposal

Corpus = Annotated[Path, typer.Option(help="Folder of the registered reports (with reports.toml); may be new.")]
HERE = Path("data/reports")


def add(
    paths: Annotated[
        list[Path] | None,
        typer.Argument(metavar="PATH…", help="Files, folders, zips or corpora in one file; - is standard input."),
    ] = None,
    corpus: Corpus = HERE,
    district: Annotated[str | None, typer.Option(help="Short name of the subdistrict, for all of them.")] = None,
    year: Annotated[
        int | None, typer.Option(min=YEARS[0], max=YEARS[-1], help="The year that the plans are for, else about.")
    ] = None,
    genre: Annotated[Genre | None, typer.Option(help="Else inferred.")] = None,
    from_list: Annotated[
        Path | None, typer.Option("--from", metavar="LIST.CSV", help="Files to add, with what is known of each.")
    ] = None,
    column: Annotated[
        list[str] | None, typer.Option(metavar="FACT=NAME", help="A column of a corpus, e.g. text=报告原文.")
    ] = None,
    replace: Annotated[
        str | None, typer.Option(metavar="DOC_ID", help="The report that the file is a newer one of.")
    ] = None,
    yes: Annotated[bool, typer.Option("--yes", help="Take what is proposed without asking.")] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Show what would be added, and write nothing.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Tell it as JSON.")] = False,
) -> None:
    """Register reports, whatever kind of files they are in; status 1 where some were refused (rejects.csv says why)."""
    from contextlib import nullcontext
    from itertools import chain

    from analysis.adding import told
    from analysis.adding.add import REJECTS
    from analysis.adding.add import add as add_all
    from analysis.adding.gather import brought, listed
    from analysis.corpus.formats.command import columns_of
    from analysis.storage.lock import held

    if not paths and from_list is None:
        raise InputError("analysis add", "nothing", "files, folders, or --from with a list", "Name what to add.")
    given = {
        name: value
        for name, value in (("district", district), ("plan_year", year), ("genre", genre))
        if value is not None
    }
    files = chain(brought(paths or ()), listed(from_list) if from_list else ())
    asks = sys.stdin.isatty() and not (yes or dry_run or as_json)
    with nullcontext() if dry_run else held(corpus):
        found = add_all(
            corpus,
            files,
            given,
            columns=columns_of(column or ()),
            ask=_ask if asks else None,
            dry_run=dry_run,
            replace=replace,
        )
    if as_json:
        typer.echo(told.as_json(found, dry_run=dry_run))
    else:
        for made in found.added:
            for line in told.lines(made):
                typer.echo(line)
    for error in found.refused:
        typer.echo(f"refused: {error}", err=True)
    done = "would be added to" if dry_run else "added to"
    rest = f", {len(found.refused)} refused" + ("" if dry_run or not found.refused else f" ({corpus / REJECTS})")
    typer.echo(f"{len(found.added)} {done} {corpus}{rest if found.refused else ''}.", err=True)
    if found.refused:
        raise typer.Exit(1)


def _ask(made: Proposal) -> None:
    """Show a proposal to the person at the terminal, ask for what is missing, and whether it is right."""
    from analysis.adding import told

    for line in told.lines(made):
        typer.echo(line)
    if "district" in made.missing:
        made.state("district", typer.prompt("district (short name)"), "given")
    if "plan_year" in made.missing:
        made.state("plan_year", typer.prompt("year that the plan is for", type=int), "given")
    if not typer.confirm("Add it?", default=True):
        raise InputError(made.where, "a no", "a yes", "Add it later with the right facts: --district, --year, --genre.")


def list_reports(corpus: Corpus = HERE) -> None:
    """List the registered reports of a folder: id, district, year, genre, file."""
    from analysis.corpus.registry import read_registry

    for meta in read_registry(corpus, growing=True):
        facts = (meta.doc_id, meta.district, meta.plan_year, meta.genre or "-", meta.original_file or meta.source_file)
        typer.echo("\t".join(map(str, facts)))


def remove(
    doc_ids: Annotated[list[str], typer.Argument(metavar="DOC_ID…", help="Ids of reports.")],
    corpus: Corpus = HERE,
) -> None:
    """Take reports out of the registry; their files are laid into the folder removed/ beside it."""
    from analysis.adding.shelf import remove as take_out
    from analysis.storage.lock import held

    with held(corpus):
        files = take_out(corpus, doc_ids)
    for file in files:
        typer.echo(f"now {file}")
