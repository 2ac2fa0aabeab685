"""The ``analysis`` command. Each subcommand parses its arguments and calls one function.

A mistake of the user (InputError, a wrong option) is one line on standard error and exit status 2; anything else that
goes wrong keeps its traceback. Commands import what they need when they run, so that ``--help`` does not wait.
"""

from __future__ import annotations

import sys
from datetime import datetime
from pathlib import Path
from typing import Annotated, Any, Literal

import typer
from typer.core import TyperGroup

import analysis
from analysis.adding import command as adding
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
NoReviewed = Annotated[
    bool, typer.Option("--no-reviewed", help="What the parser reads, without what people have set right.")
]
DAY = ["%Y-%m-%d"]


@app.command()
def build(
    reports: Reports = Path("data/reports"),
    out: Annotated[Path, typer.Option(help="Folder for the tables; replaced as a whole.")] = Path("data/tables"),
    no_reviewed: NoReviewed = False,
) -> None:
    """Build all tables of the registered reports."""
    from analysis.pipeline import build as build_tables
    from analysis.tables import store
    from analysis.tables.summary import print_counts, print_stale

    tables = build_tables(reports, reviewed=not no_reviewed)
    store.write(tables, out)
    print_stale(tables)
    print_counts(tables, out)


District = Annotated[str | None, typer.Option(help="Short name of the subdistrict, without 街道.")]
PlanYear = Annotated[
    int | None, typer.Option(min=YEARS[0], max=YEARS[-1], help="The year that the plan is for, else that it is about.")
]
DocId = Annotated[str | None, typer.Option(help="Id of the report; else the name of the file.")]
AsGenre = Annotated[Genre | None, typer.Option(help="Else inferred.")]
Published = Annotated[datetime | None, typer.Option(formats=DAY, help="Day of publication.")]
ReferenceDate = Annotated[datetime | None, typer.Option(formats=DAY, help="The day it speaks from.")]
LexiconFolder = Annotated[Path | None, typer.Option(help="Folder to lay over the lexicon of the package.")]


def _facts(
    file: Path,
    district: str | None,
    plan_year: int | None,
    doc_id: str | None,
    genre: Genre | None,
    published: datetime | None,
    reference_date: datetime | None,
) -> ReportMeta:
    """What the options say of a text; InputError, which names the option, where one is missing or wrong."""
    if district is None:
        raise InputError("--district", "nothing", "the short name of the subdistrict", "Name it.")
    if plan_year is None:
        raise InputError("--plan-year", "nothing", "the year that the plan is for", "Name it.")
    try:
        return ReportMeta(
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


@app.command()
def parse(
    file: Annotated[Path, typer.Argument(help="A report as UTF-8 text.")],
    out: Annotated[Path, typer.Option(help="Folder for the tables; replaced as a whole.")],
    district: District = None,
    plan_year: PlanYear = None,
    doc_id: DocId = None,
    genre: AsGenre = None,
    published: Published = None,
    reference_date: ReferenceDate = None,
    lexicon: LexiconFolder = None,
) -> None:
    """Build the tables of a single text file; --district and --plan-year are needed."""
    from analysis.corpus.readers import read_text
    from analysis.lexicon.lexicon import Lexicon
    from analysis.pipeline import parse_report
    from analysis.records import canonical
    from analysis.tables import store
    from analysis.tables.check import check
    from analysis.tables.summary import print_counts, print_doubts, print_metrics

    meta = _facts(file, district, plan_year, doc_id, genre, published, reference_date)
    known = Lexicon.load(lexicon) if lexicon else Lexicon.default()
    text = read_text(file)
    tables = parse_report(text, meta, lexicon=known)
    check(tables, {meta.doc_id: text}, canonical.codes(known))
    store.write(tables, out)
    print_metrics(tables)
    print_doubts(tables)
    print_counts(tables, out)


@app.command()
def explain(
    report: Annotated[str, typer.Argument(metavar="FILE|DOC_ID", help="A text file, or the id of a registered one.")],
    quote: Annotated[str, typer.Argument(metavar="QUOTE|ID", help="Words of the report, or an id of its tables.")],
    reports: Reports = Path("data/reports"),
    district: District = None,
    plan_year: PlanYear = None,
    doc_id: DocId = None,
    genre: AsGenre = None,
    published: Published = None,
    reference_date: ReferenceDate = None,
    lexicon: LexiconFolder = None,
    no_reviewed: NoReviewed = False,
) -> None:
    """Say why a number, a promise or a sentence is read as it is; a FILE takes the options of parse."""
    from analysis.corpus.readers import read_text
    from analysis.corpus.registry import lexicon_of, registered
    from analysis.corpus.reviews import read_reviews
    from analysis.explanation import explain as explained
    from analysis.lexicon.lexicon import Lexicon
    from analysis.tables.summary import print_why

    file, reviews = Path(report), []
    if file.is_file():
        meta = _facts(file, district, plan_year, doc_id, genre, published, reference_date)
        known = Lexicon.load(lexicon) if lexicon else Lexicon.default()
    else:
        meta = registered(reports, report)
        file, known = reports / str(meta.source_file), Lexicon.load(lexicon) if lexicon else lexicon_of(reports)
        reviews = [] if no_reviewed else read_reviews(reports).get(meta.doc_id, [])
    print_why(explained(read_text(file), meta, quote, lexicon=known, reviews=reviews))


@app.command()
def lexicon(
    word: Annotated[str, typer.Argument(help="A word of reports, or the code of an indicator.")],
    folder: Annotated[Path | None, typer.Option("--lexicon", help="Folder to lay over that of the package.")] = None,
) -> None:
    """Say where a word stands in the lexicon, with which classes, and what it decides; or what a code counts."""
    from analysis.lexicon.about import about
    from analysis.lexicon.lexicon import Lexicon
    from analysis.parsing.units import units as units_of
    from analysis.records.canonical import indicators
    from analysis.themes.codebook import codebook

    known = Lexicon.load(folder) if folder else Lexicon.default()
    for read in (units_of, indicators, codebook):  # so that a mistake in a folder is told, whichever word is asked for
        read(known)
    for line in about(known, word):
        typer.echo(line)


@app.command()
def units(
    files: Annotated[list[Path] | None, typer.Argument(help="Reports as UTF-8 text, for --unknown.")] = None,
    unknown: Annotated[bool, typer.Option("--unknown", help="The words behind numbers that no rule explains.")] = False,
) -> None:
    """List the known units, or the unknown ones of some texts."""
    from analysis.corpus.readers import read_text
    from analysis.lexicon.lexicon import Lexicon
    from analysis.parsing.normal import normalise
    from analysis.parsing.units import units as known
    from analysis.parsing.unknown_units import unknown as candidates

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
def read(
    file: Annotated[Path, typer.Argument(help="A text, saved web page, Word document, PDF, workbook or CSV.")],
    column: Annotated[
        list[str] | None, typer.Option(metavar="FACT=NAME", help="A column of a corpus, e.g. text=报告原文.")
    ] = None,
) -> None:
    """Print the text of a report as it is read, whatever kind of file it is, and say what the file was taken for."""
    from analysis.corpus.formats.command import columns_of
    from analysis.corpus.formats.command import read as print_read

    print_read(file, columns_of(column or ()), typer.echo, lambda line: typer.echo(line, err=True))


app.command()(adding.add)
app.command("list")(adding.list_reports)
app.command()(adding.remove)


TablesFolder = Annotated[Path, typer.Option(help="Folder of built tables.")]


@app.command()
def find(
    words: Annotated[str, typer.Argument(help="Words of reports.")],
    tables: TablesFolder = Path("data/tables"),
) -> None:
    """List the sentences that hold some words, in context, across reports."""
    from analysis.tables.find import lines
    from analysis.tables.store import load

    found = load(tables).find(words)
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
    from analysis.tables.store import load

    name = "panel" if panel else "export"
    place = out or Path("build") / (f"{name}.xlsx" if form == "xlsx" else f"{name}-{form}")
    said = write(load(tables), place, format=form, where=where, with_sentences=with_sentences, panel=panel)
    for line in said:
        typer.echo(line)


@app.command()
def evaluate(
    reports: Reports = Path("data/reports"),
    gold: Annotated[Path, typer.Option(help="Folder of the hand annotation.")] = Path("data/gold"),
    json: Annotated[Path, typer.Option(help="The scores and every error, as JSON.")] = Path("build/evaluation.json"),
) -> None:
    """Score the tables against the hand annotation."""
    from analysis.corpus.registry import lexicon_of
    from analysis.evaluation.command import run
    from analysis.wording.quality import left_out

    scores = run(reports, gold, json)
    for said in left_out(gold, lexicon_of(reports), reports, scores.documents):
        typer.echo(said)


@app.command()
def topics(
    reports: Reports = Path("data/reports"),
    outside: Annotated[
        Path, typer.Option(help="Counts of other reports, for coherence; left out where there is no such file.")
    ] = Path("data/reference/word_windows.parquet"),
) -> None:
    """Measure models of topics on the registered reports and choose one; takes minutes, on all cores."""
    from analysis.corpus.registry import lexicon_of
    from analysis.language.topic_command import run
    from analysis.pipeline import build as build_tables

    run(build_tables(reports).sentences, lexicon_of(reports), reports, outside, typer.echo)


@app.command()
def report(
    districts: Annotated[str | None, typer.Option(help='Only these, separated by blanks, e.g. "甲 乙".')] = None,
    out: Annotated[Path, typer.Option(help="Folder for the site.")] = Path("build/site"),
    no_reviewed: NoReviewed = False,
) -> None:
    """Build tables, notebooks, figures and the site; what has not changed is not built again."""
    from analysis.publish.suite import make

    make(districts=(districts or "").split() or None, site=out, reviewed=not no_reviewed)
