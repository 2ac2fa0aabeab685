"""The ``analysis`` command. Each subcommand parses its arguments and calls one function.

A mistake of the user (InputError, a wrong option) is one line on standard error and exit status 2; anything else that
goes wrong keeps its traceback. Commands import what they need when they run, so that ``--help`` does not wait.
"""

from __future__ import annotations

import sys
from datetime import datetime
from pathlib import Path
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

import analysis
from analysis.corpus.meta import YEARS, ReportMeta
from analysis.errors import InputError
from analysis.tables.vocabularies import Genre


class _OneLineErrors(TyperGroup):
    def main(self, *args: Any, **options: Any) -> Any:
        try:
            code = super().main(*args, **(options | {"standalone_mode": False}))
        except InputError as error:
            typer.echo(error, err=True)
            code = 2
        except typer.TyperException as error:
            typer.echo(f"{error.format_message().rstrip('.')}. For help: analysis --help", err=True)
            code = error.exit_code
        sys.exit(code)


app = typer.Typer(
    name="analysis",
    help="Comparative analytics of Chinese subdistrict (街道) work reports.",
    cls=_OneLineErrors,
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)


def _print_version(asked: bool) -> None:
    if asked:
        typer.echo(f"analysis {analysis.__version__}")
        raise typer.Exit


@app.callback()
def main(
    _version: Annotated[
        bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Print the version and stop.")
    ] = False,
) -> None:
    """Take what belongs to no command; the help is that of ``app``."""


Reports = Annotated[Path, typer.Option(help="Folder of the registered reports (with reports.toml).")]
DAY = ["%Y-%m-%d"]


@app.command()
def build(
    reports: Reports = Path("data/reports"),
    out: Annotated[Path, typer.Option(help="Folder for the tables; replaced as a whole.")] = Path("data/tables"),
) -> None:
    """Build all tables of the registered reports."""
    from analysis.pipeline import build as build_tables
    from analysis.tables import store
    from analysis.tables.summary import print_counts

    tables = build_tables(reports)
    store.write(tables, out)
    print_counts(tables, out)


@app.command()
def parse(
    file: Annotated[Path, typer.Argument(help="A report as UTF-8 text.")],
    district: Annotated[str, typer.Option(help="Short name of the subdistrict, without 街道.")],
    plan_year: Annotated[int, typer.Option(min=YEARS[0], max=YEARS[-1], help="The year that the plan part is about.")],
    out: Annotated[Path, typer.Option(help="Folder for the tables; replaced as a whole.")],
    doc_id: Annotated[str | None, typer.Option(help="Id of the report; else the name of the file.")] = None,
    genre: Annotated[Genre | None, typer.Option(help="Else inferred.")] = None,
    published: Annotated[datetime | None, typer.Option(formats=DAY, help="Day of publication.")] = None,
    reference_date: Annotated[datetime | None, typer.Option(formats=DAY, help="The day it speaks from.")] = None,
    lexicon: Annotated[Path | None, typer.Option(help="Folder to lay over the lexicon of the package.")] = None,
) -> None:
    """Build the tables of a single text file."""
    from analysis.corpus.readers import read_text
    from analysis.lexicon.lexicon import Lexicon
    from analysis.pipeline import parse_report
    from analysis.records import crosswalk
    from analysis.tables import store
    from analysis.tables.check import check
    from analysis.tables.summary import print_counts, print_metrics

    try:
        meta = ReportMeta(
            doc_id=doc_id or "-".join(file.stem.split()),
            district=district,
            plan_year=plan_year,
            genre=genre,
            published=published and published.date(),
            reference_date=reference_date and reference_date.date(),
            source_file=file.name,
        )
    except InputError as error:
        option = error.where.replace("ReportMeta.", "--").replace("_", "-")
        raise InputError(option, error.found, error.expected, error.todo) from None
    known = Lexicon.load(lexicon) if lexicon else Lexicon.default()
    text = read_text(file)
    tables = parse_report(text, meta, lexicon=known)
    check(tables, {meta.doc_id: text}, crosswalk.codes(known))
    store.write(tables, out)
    print_metrics(tables)
    print_counts(tables, out)


@app.command()
def units(
    files: Annotated[list[Path] | None, typer.Argument(help="Reports as UTF-8 text, for --unknown.")] = None,
    unknown: Annotated[bool, typer.Option("--unknown", help="The words behind numbers that no rule explains.")] = False,
) -> None:
    """List the known units, or the unknown ones of some texts."""
    from analysis.corpus.readers import read_text
    from analysis.lexicon.lexicon import Lexicon
    from analysis.parsing.candidates import unknown as candidates
    from analysis.parsing.normal import normalise
    from analysis.parsing.units import units as known

    lexicon = Lexicon.default()
    if not unknown:
        for unit in known(lexicon).values():
            typer.echo(f"{unit.name}\t{unit.dimension}\t{unit.factor:g} {unit.base}")
        return
    if not files:
        raise InputError(
            "analysis units --unknown", "no file", "one or more texts", "Name the reports to look through."
        )
    for file in files:
        for found in candidates(lexicon, normalise(read_text(file), lexicon)):
            typer.echo(f"{file.name}\t{found.word or '-'}\t{found.number}\t{found.context}")


@app.command()
def evaluate(
    reports: Reports = Path("data/reports"),
    gold: Annotated[Path, typer.Option(help="Folder of the hand annotation.")] = Path("data/gold"),
    json: Annotated[Path, typer.Option(help="The scores and every error, as JSON.")] = Path("build/evaluation.json"),
) -> None:
    """Score the tables against the hand annotation."""
    from analysis.evaluation.command import run

    run(reports, gold, json)


@app.command()
def report(
    districts: Annotated[str | None, typer.Option(help='Only these, separated by blanks, e.g. "甲 乙".')] = None,
    out: Annotated[Path, typer.Option(help="Folder for the site.")] = Path("build/site"),
) -> None:
    """Build tables, notebooks, figures and the site; what has not changed is not built again."""
    from analysis.publish.suite import make

    make(districts=(districts or "").split() or None, site=out)
