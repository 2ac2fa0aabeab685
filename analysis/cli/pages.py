"""Commands about the site: report, page."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from analysis.cli.app import Corpus, NewTables, NoReviewed, TablesFolder, app

Figures = Annotated[Path, typer.Option(help="Folder for the figures.")]
SiteFolder = Annotated[Path, typer.Option(help="Folder for the site.")]


@app.command()
def report(
    corpus: Corpus = Path("data/reports"),
    districts: Annotated[str | None, typer.Option(help='Only these, separated by blanks, e.g. "甲 乙".')] = None,
    pairs: Annotated[
        str | None,
        typer.Option(help='Two side by side, e.g. "甲:乙 甲@2023:乙@2024", or all; else all of up to 6 districts.'),
    ] = None,
    tables: NewTables = Path("data/tables"),
    figures: Figures = Path("figures"),
    out: SiteFolder = Path("build/site"),
    no_reviewed: NoReviewed = False,
) -> None:
    """Build tables, notebooks, figures and the site; what has not changed is not built again.

    Ends with status 1 where a report could not be read: it is left out, and in the table rejects.
    """
    from analysis.publish.suite import make
    from analysis.tables.rejects import read_rejects

    make(
        reports=corpus, tables=tables, figures=figures, site=out, districts=(districts or "").split() or None,
        pairs=pairs, reviewed=not no_reviewed,
    )  # fmt: skip
    if rejects := read_rejects(tables):
        from analysis.tables.summary import print_rejects

        print_rejects(rejects, tables)
        raise typer.Exit(1)


@app.command()
def page(
    name: Annotated[str, typer.Argument(help="A notebook: district, pair, corpus …")],
    settings: Annotated[
        list[str] | None, typer.Option("--set", metavar="NAME=VALUE", help="What it is about, e.g. district=甲.")
    ] = None,
    corpus: Corpus = Path("data/reports"),
    tables: TablesFolder = Path("data/tables"),
    figures: Figures = Path("figures"),
    out: SiteFolder = Path("build/site"),
) -> None:
    """Make one page by itself from built tables, into the folder of the site; the next report makes its own site."""
    from analysis.publish.alone import page as make
    from analysis.publish.paths import Paths

    notebooks, gold = Path("notebooks"), Path("data/gold")
    paths = Paths(reports=corpus, notebooks=notebooks, gold=gold, tables=tables, figures=figures, site=out)
    typer.echo(f"Made {', '.join(map(str, make(paths, name, settings or [])))}")
