"""The page of the tables: what each column is, files, changes, how to cite, and under which licences."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pandas as pd

from analysis.publish.changes import CHANGES, COLUMNS
from analysis.publish.layout import Frame
from analysis.publish.plan import Page
from analysis.tables.catalogue import TABLES
from analysis.tables.schema import Column, Table
from analysis.tables.tables import Tables
from analysis.wording.catalogue import Catalogue
from analysis.wording.words import Words

DATA, WORKBOOK = "data", "tables.xlsx"
LICENCE = "https://creativecommons.org/licenses/by/4.0/"


def data_page(edition: str) -> Page:
    """The page of the tables: files and dictionary."""
    return Page(DATA, Catalogue.of(edition).say("page-data"), "data", edition)


def dataset(frame: Frame, tables: Tables, folder: Path) -> str:
    """The page; ``folder`` holds the files of data as they are published."""
    words = Words.of(tables.documents, frame.edition)
    changes = pd.read_csv(folder / CHANGES, encoding="utf-8-sig", dtype=dict.fromkeys(COLUMNS[1:], "Int64"))
    page = data_page(frame.edition)
    return frame.page(
        "dataset.html.j2", page, words.say("data-title"),
        description=words.say("data-description", n=len(tables.documents), tables=len(TABLES)),
        data=described(frame, words), tables=[_table(table, tables, words) for table in TABLES],
        changes=[row | {"label": _said(words, "table", row["table"])} for row in _known(changes)],
        compared=bool(changes["added"].notna().any()), cite=_cite(frame, words), licence=LICENCE, workbook=WORKBOOK,
    )  # fmt: skip


def dictionary(frame: Frame) -> pd.DataFrame:
    """The data dictionary in the words of the edition: one row per column of a table."""
    words = Words(frame.catalogue, {})
    heads = [words.say(f"data-{name}") for name in ("table", "column", "label", "about", "type", "unit", "allowed")]
    rows = [
        (table.name, column.name, told["label"], told["about"], told["type"], told["unit"],
         words.say("data-joined").join(f"{code} = {name}" for code, name in told["allowed"]))
        for table in TABLES
        for column in table.columns
        for told in [_column(table, column, words)]
    ]  # fmt: skip
    return pd.DataFrame(rows, columns=heads, dtype="str")


def described(frame: Frame, words: Words) -> Mapping[str, Any]:
    """The tables as a schema.org Dataset; addresses are absolute where that of the site is known."""
    base = frame.settings.address
    years = [report.plan_year for report in frame.reports]
    files = [("text/csv", "csv"), ("application/vnd.apache.parquet", "parquet")]
    downloads = [(kind, f"{table.name}.{ending}") for table in TABLES for kind, ending in files]
    book = ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", WORKBOOK)
    return {
        "@context": "https://schema.org", "@type": "Dataset", "name": words.say("data-name"),
        "description": words.say("data-description", n=len(frame.reports), tables=len(TABLES)), "license": LICENCE,
        "inLanguage": "zh-CN", "version": frame.version, "isAccessibleForFree": True,
        "creator": {"@type": "Organization", "name": words.say("data-authors")},
        "temporalCoverage": f"{min(years)}/{max(years)}",
        **({"url": f"{base}{frame.edition}/{DATA}.html"} if base else {}),
        "distribution": [
            {"@type": "DataDownload", "encodingFormat": kind, "contentUrl": f"{base or '../'}data/{name}"}
            for kind, name in [book, *downloads]
        ],
    }  # fmt: skip


def _cite(frame: Frame, words: Words) -> Mapping[str, str]:
    """One sentence, and the entry for BibTeX."""
    years = sorted({report.plan_year for report in frame.reports})
    address = f"{frame.settings.address}{frame.edition}/" if frame.settings.address else ""
    values = {"version": frame.version, "first": str(years[0]), "last": str(years[-1])}
    title = words.say("data-name")
    lines = [f"title = {{{title}}}", f"author = {{{{{words.say('data-authors')}}}}}", f"version = {{{frame.version}}}"]
    entry = ",\n  ".join([*lines, *([f"url = {{{address}}}"] if address else [])])
    return {"sentence": words.say("data-cite-as", **values), "bibtex": f"@misc{{subdistrict-reports,\n  {entry}\n}}"}


def _table(table: Table, tables: Tables, words: Words) -> Mapping[str, Any]:
    return {
        "name": table.name, "label": _said(words, "table", table.name),
        "row": _said(words, "table", f"{table.name}_row"),
        "key": table.key, "rows": len(getattr(tables, table.name)),
        "columns": [_column(table, column, words) for column in table.columns],
    }  # fmt: skip


def _column(table: Table, column: Column, words: Words) -> dict[str, Any]:
    unit = re.sub(r"\W+", "-", column.unit.replace(",", "")) if column.unit else ""
    return {
        "name": column.name, "label": words.column(column.name),
        "about": words.say(f"about-{table.name}-{column.name}".replace("_", "-")),
        "type": words.say(f"type-{column.kind}", many=str(column.many).lower(), null=str(column.nullable).lower()),
        "unit": words.say(f"unit-{unit}", n=2) if unit else "–",
        "allowed": [(code, words.cell(column.name, code)) for code in column.allowed or ()],
    }  # fmt: skip


def _said(words: Words, kind: str, name: str) -> str:
    return words.say(f"{kind}-{name}".replace("_", "-"))


def _known(frame: pd.DataFrame) -> list[dict[str, Any]]:
    return [
        {str(name): None if pd.isna(value) else value for name, value in row.items()}
        for row in frame.to_dict("records")
    ]
