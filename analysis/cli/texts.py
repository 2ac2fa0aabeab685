"""Commands about texts and the words that they are read with: parse, explain, read, lexicon, units."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from analysis.cli.app import Corpus, NewTables, NoReviewed, app
from analysis.corpus.meta import YEARS, ReportMeta
from analysis.errors import InputError
from analysis.tables.vocabularies import Genre

DAY = ["%Y-%m-%d"]
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
    tables: NewTables,
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
    from analysis.tables.counts import Counts
    from analysis.tables.summary import print_counts, print_doubts, print_metrics

    meta = _facts(file, district, plan_year, doc_id, genre, published, reference_date)
    known = Lexicon.load(lexicon) if lexicon else Lexicon.default()
    text = read_text(file)
    read = parse_report(text, meta, lexicon=known)
    check(read, {meta.doc_id: text}, canonical.codes(known))
    store.write(read, tables)
    print_metrics(read)
    print_doubts(read)
    print_counts(Counts.of(read), tables)


@app.command()
def explain(
    report: Annotated[str, typer.Argument(metavar="FILE|DOC_ID", help="A text file, or the id of a registered one.")],
    quote: Annotated[str, typer.Argument(metavar="QUOTE|ID", help="Words of the report, or an id of its tables.")],
    corpus: Corpus = Path("data/reports"),
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
    from analysis.corpus.registry import lexicon_of, registered, text_of
    from analysis.corpus.reviews import read_reviews
    from analysis.explanation import explain as explained
    from analysis.lexicon.lexicon import Lexicon
    from analysis.tables.summary import print_why

    file, reviews = Path(report), []
    if file.is_file():
        meta, text = _facts(file, district, plan_year, doc_id, genre, published, reference_date), read_text(file)
        known = Lexicon.load(lexicon) if lexicon else Lexicon.default()
    else:
        meta = registered(corpus, report)
        text, known = text_of(corpus, meta), Lexicon.load(lexicon) if lexicon else lexicon_of(corpus)
        reviews = [] if no_reviewed else read_reviews(corpus).get(meta.doc_id, [])
    print_why(explained(text, meta, quote, lexicon=known, reviews=reviews))


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
