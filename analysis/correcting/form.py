"""Sheets as a workbook, with lists to choose from, or as CSV."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pandas as pd
import xlsxwriter
from xlsxwriter.utility import xl_col_to_name

from analysis.correcting.sheet import NEW, NONE
from analysis.errors import InputError
from analysis.tables.sheet import write_csv

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from analysis.correcting.sheet import Sheet

FORMS = (".xlsx", ".csv")
_HOW = (
    "Write the right value into the yellow column beside the one that was read; leave it empty where that is right.",
    f"{NONE}: there is no such value.",
    "action right: all else in this row is right, too. remove: it is no such thing. A row left alone says nothing.",
    "action add, in a new row at the end: the sentence_id, the words as quote, and the yellow columns that are known.",
    "reviewer: who; an empty one is that of the row above. reason and day may stay empty.",
    "Then: analysis review --apply FILE",
)
_WIDTHS = {"quote": 40, "sentence": 60, "place": 8, "drawn": 7}
_SPARE = 200  # rows below the last one in which lists are offered


def write(sheets: Sequence[Sheet], path: Path) -> None:
    """Write the sheets as their file's ending says; InputError for another one, and for a folder that is not there."""
    try:
        if path.suffix == ".xlsx":
            _workbook(sheets, path)
        else:
            (sheet,) = sheets
            write_csv(pd.DataFrame(sheet.rows, columns=list(sheet.columns), dtype="str"), path)
    except (OSError, xlsxwriter.exceptions.FileCreateError) as error:
        raise InputError(str(path), str(error), "a file to write to", "Choose another --out.") from None


def _workbook(sheets: Sequence[Sheet], path: Path) -> None:
    with xlsxwriter.Workbook(path, {"strings_to_numbers": False}) as book:
        looks = {
            "head": book.add_format({"bold": True, "bottom": 1}), "new": book.add_format({"bg_color": "#FFF6CC"}),
            "long": book.add_format({"text_wrap": True, "valign": "top"}), "read": book.add_format({"valign": "top"}),
        }  # fmt: skip
        pages = [book.add_worksheet(sheet.table) for sheet in sheets]
        how, lists = book.add_worksheet("how"), book.add_worksheet("lists")
        for row, line in enumerate(_HOW):
            how.write_string(row, 0, line)
        lists.hide()
        offered = 0
        for page, sheet in zip(pages, sheets, strict=True):
            for name in sheet.allowed:
                for row, value in enumerate(sheet.allowed[name]):
                    lists.write_string(row, offered, value)
                column = xl_col_to_name(offered)
                source = f"=lists!${column}$1:${column}${len(sheet.allowed[name])}"
                at = sheet.columns.index(name)
                page.data_validation(1, at, len(sheet.rows) + _SPARE, at, {"validate": "list", "source": source})
                offered += 1
            _page(page, sheet, looks)


def _page(page: Any, sheet: Sheet, looks: dict[str, Any]) -> None:
    for at, name in enumerate(sheet.columns):
        look = (
            "new" if name.startswith(NEW) or name == "action" else "long" if name in ("quote", "sentence") else "read"
        )
        page.set_column(at, at, _WIDTHS.get(name, 14), looks[look])
        page.write_string(0, at, name, looks["head"])
        for row, values in enumerate(sheet.rows, 1):
            if values.get(name):
                page.write_string(row, at, values[name], looks[look])
    page.freeze_panes(1, 2)
