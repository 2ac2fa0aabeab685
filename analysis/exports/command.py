"""``analysis export``: tables, or a panel made of them, into a file or folder; what was left out is told."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from analysis.errors import InputError
from analysis.exports import folder, workbook
from analysis.exports.panel import panel as panel_of
from analysis.exports.sheets import sheets
from analysis.tables.catalogue import TABLES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from analysis.exports.panel import Panel, Shape
    from analysis.exports.sheets import Sheet
    from analysis.tables.tables import Tables

Format = Literal["xlsx", "csv", "dta", "parquet"]


def export(
    tables: Tables,
    out: str | Path,
    *,
    format: Format = "xlsx",  # noqa: A002  # what the option of the command is called
    where: str | None = None,
    with_sentences: bool = False,
    panel: Shape | None = None,
) -> tuple[str, ...]:
    """Write tables for other tools and say what was written, and what was left out, a line each.

    ``xlsx`` is one workbook, ``out`` its file; the others are a folder with a file per table and ``dictionary.csv``.
    ``where`` is a condition in SQL (``analysis.exports.where.kept``), ``with_sentences`` puts the text of its sentence
    beside each row that has one, ``panel`` ("wide" or "long") makes one table of places and years out of all that.

    InputError for a condition that is none, for what the format cannot hold, and for a place that cannot be written.
    """
    if panel and with_sentences:
        raise InputError("--with-sentences", "it beside --panel", "one of them", "A panel has no sentences.")
    found = sheets(tables, where, with_sentences=with_sentences)
    said = [_not_asked(found)] if where is not None and len(found) < len(TABLES) else []
    if panel:
        made = _panel(tables, found, panel)
        found, said = [made.sheet], [*said, *_not_in(made)]
    path = Path(out)
    if format == "xlsx":
        _book(found, path)
    else:
        folder.write(found, path, format)
    rows = sum(len(sheet.frame) for sheet in found)
    what = "1 table" if len(found) == 1 else f"{len(found)} tables"
    return (*said, f"{what}, {rows:,} {'row' if rows == 1 else 'rows'}. Written to {path}")


def _panel(tables: Tables, found: Sequence[Sheet], shape: Shape) -> Panel:
    frames = {sheet.table.name: sheet.frame for sheet in found}
    return panel_of(frames.get("documents", tables.documents), frames, shape)


def _not_asked(found: Sequence[Sheet]) -> str:
    names = {sheet.table.name for sheet in found}
    return f"Left out, without the columns of --where: {', '.join(t.name for t in TABLES if t.name not in names)}."


def _not_in(made: Panel) -> list[str]:
    said = []
    if made.left_out:
        said.append(f"Left out of the panel (an earlier edition of its place and year, or no year): "
                    f"{', '.join(made.left_out)}.")  # fmt: skip
    if made.several:
        said.append(f"Empty, as the report states several values of the indicator (see metrics): {made.several:,}.")
    return said


def _book(found: Sequence[Sheet], path: Path) -> None:
    if path.suffix.lower() != ".xlsx" or path.is_dir():
        raise InputError(str(path), "no name of a workbook", "a file that ends in .xlsx", "Choose another --out.")
    new = path.with_name(f".{path.name}-{os.getpid()}-new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        workbook.write(found, new)
        new.replace(path)
    except OSError as error:
        raise InputError(
            str(path), str(error.strerror), "a file that can be written", "Choose another --out."
        ) from None
    finally:
        if new.is_file():
            new.unlink()
