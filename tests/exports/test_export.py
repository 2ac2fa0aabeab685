from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np
import openpyxl
import pandas as pd
import pyarrow.parquet as pq
import pytest

import analysis
from analysis.errors import InputError
from analysis.exports import stata, workbook
from analysis.exports.stata import LABEL, NAME, legal_names
from analysis.tables.arrow import to_pandas
from analysis.tables.catalogue import TABLES
from analysis.tables.dictionary import dictionary
from analysis.tables.frame import frame
from tests.exports.conftest import UGLY

if TYPE_CHECKING:
    from pathlib import Path

    from openpyxl.worksheet.worksheet import Worksheet

    from analysis.tables.tables import Tables


def _cells(values: pd.Series[Any]) -> list[Any]:
    """A column as plain Python values; None for null."""
    return [None if pd.isna(value) else value for value in values.tolist()]


CONTROL = re.compile(r"_x(00[01][0-9A-F])_")  # how the format writes a control character


def _sheet(sheet: Worksheet) -> dict[str, list[Any]]:
    head, *rows = sheet.iter_rows(values_only=True)
    columns = list(zip(*rows, strict=True)) or [()] * len(head)
    plain = [[_text(value) if isinstance(value, str) else value for value in column] for column in columns]
    return dict(zip(map(str, head), plain, strict=True))


def _text(cell: str) -> str:
    return CONTROL.sub(lambda found: chr(int(found[1], 16)), cell)


def test_a_workbook_is_the_tables(tables: Tables, tmp_path: Path) -> None:
    """A sheet each with every value and its type, and the dictionary; no cell is a formula or a link."""
    said = analysis.export(tables, tmp_path / "out/a.xlsx")
    assert said == (f"{len(TABLES)} tables, {sum(len(f) for _, f in tables.items()):,} rows. "
                    f"Written to {tmp_path / 'out/a.xlsx'}",)  # fmt: skip
    book = openpyxl.load_workbook(tmp_path / "out/a.xlsx")
    assert book.sheetnames == [*(table.name for table in TABLES), "dictionary"]
    for name, table in [*tables.items(), ("dictionary", dictionary())]:
        found = _sheet(book[name])
        assert list(found) == list(table), name
        for column, values in table.items():
            if values.dtype == "float64":  # a workbook keeps sixteen digits
                got = np.array(found[str(column)], dtype=float)
                assert got == pytest.approx(values.to_numpy(), rel=1e-14, abs=0, nan_ok=True), (name, column)
            else:
                assert _cells(pd.Series(found[str(column)], dtype=object)) == _cells(values), (name, column)
        kinds = {cell.data_type for row in book[name].iter_rows() for cell in row}
        assert kinds <= {"s", "n", "b", "d"}
        assert not any(cell.hyperlink for row in book[name].iter_rows() for cell in row)
    assert UGLY.split("，")[0] in "".join(_sheet(book["sentences"])["text"])


@pytest.mark.parametrize("form", ["xlsx", "csv", "dta", "parquet"])
def test_two_exports_are_the_same_bytes_and_replace_each_other(tables: Tables, tmp_path: Path, form: str) -> None:
    """Neither time nor place is in them; what the first wrote does not stay beside the second."""
    names = ["a.xlsx", "b.xlsx"] if form == "xlsx" else ["a", "b"]
    for name in names:
        analysis.export(tables, tmp_path / name, format=form)  # type: ignore[arg-type]  # a parameter of the test
    first, second = ({path.name: path.read_bytes() for path in _files(tmp_path / name)} for name in names)
    assert list(first.values()) == list(second.values())
    analysis.export(tables, tmp_path / names[0], format=form, where="theme = 'renewal'")  # type: ignore[arg-type]
    assert len(_files(tmp_path / names[0])) == (1 if form == "xlsx" else 6)
    assert not list(tmp_path.glob(".*"))


def _files(path: Path) -> list[Path]:
    return [path] if path.is_file() else sorted(path.iterdir())


def test_a_stata_file_is_its_table(tables: Tables, tmp_path: Path) -> None:
    """Read back by pandas: values, days, short and long texts; null is "", NUL a sign, true 1."""
    analysis.export(tables, tmp_path / "out", format="dta")
    for declared in TABLES:
        found = pd.read_stata(tmp_path / f"out/{declared.name}.dta")
        names = legal_names(declared.names)
        assert list(found) == list(names.values())
        for column in declared.columns:
            values = getattr(tables, declared.name)[column.name]
            if column.kind == "string":
                values = values.fillna("").str.replace("\0", "␀")
            got, expected = _cells(found[names[column.name]]), _cells(values)
            assert got == expected, (declared.name, column.name)
    longest = tables.sentences["text"].map(lambda text: len(text.encode())).max()
    assert longest > 2045, "one text is longer than what Stata keeps in fixed width"


def test_stata_has_labels(tables: Tables, tmp_path: Path) -> None:
    """What a column means; under its whole name where Stata's had to be another."""
    analysis.export(tables, tmp_path / "out", format="dta")
    with pd.read_stata(tmp_path / "out/sentences.dta", iterator=True) as file:
        labels = file.variable_labels()
        assert file.data_label == "sentences: one row is one sentence, heading or front-matter line"
    assert labels["stance"].startswith("语态, What the part of the report does")
    assert labels["end_"].startswith("end: 止, ")
    assert max(map(len, labels.values())) <= LABEL


def test_stata_names_are_legal_and_each_is_there_once() -> None:
    """Letters, digits, _; at most 32; no digit first, no reserved word; long ones that begin alike stay apart."""
    long = "old_estate_renovation_target_square_metres"
    given = ["a", "end", "str12", "2031", "率(%)", "率_%_", "", "、", f"{long}_a", f"{long}_b", "_n", "老旧小区_个"]
    found = legal_names(given)
    assert list(found) == given
    assert list(found.values()) == [
        "a", "end_", "str12_", "_2031", "率___", "率____2", "_", "__2",
        long[:32], f"{long[:30]}_2", "_n_", "老旧小区_个",
    ]  # fmt: skip
    assert len(set(found.values())) == len(given)
    for name in found.values():
        assert len(name) <= NAME
        assert all(sign == "_" or sign.isalnum() for sign in name)
        assert not name[0].isdigit()


def test_csv_and_parquet_are_the_tables(tables: Tables, tmp_path: Path) -> None:
    """Parquet with its types; CSV safe from formulas; the dictionary beside."""
    for form in ("csv", "parquet"):
        analysis.export(tables, tmp_path / form, format=form)
        names = {path.name for path in (tmp_path / form).iterdir()}
        assert names == {"dictionary.csv", *(f"{table.name}.{form}" for table in TABLES)}
    for name, table in tables.items():
        declared = next(known for known in TABLES if known.name == name)
        found = to_pandas(declared, pq.read_table(tmp_path / f"parquet/{name}.parquet"))
        pd.testing.assert_frame_equal(found, table)
    texts = pd.read_csv(tmp_path / "csv/sentences.csv")["text"]
    assert not texts.str.match("[=+@-]").any()
    assert texts.str.startswith("'=HYPERLINK").sum() == tables.sentences["text"].str.startswith("=").sum() == 1


def test_sentences_stand_beside_what_they_hold(tables: Tables, tmp_path: Path) -> None:
    """In a last column of each table that names one, told by the dictionary; the table of sentences has its own."""
    analysis.export(tables, tmp_path / "out", format="parquet", with_sentences=True)
    metrics = pd.read_parquet(tmp_path / "out/metrics.parquet")
    texts = tables.sentences.set_index("sentence_id")["text"]
    assert list(metrics)[-1] == "sentence"
    assert metrics["sentence"].tolist() == metrics["sentence_id"].map(texts).tolist()
    assert all(quote in text for quote, text in zip(metrics["quote"], metrics["sentence"], strict=True))
    assert "sentence" not in pd.read_parquet(tmp_path / "out/sentences.parquet")
    told = pd.read_csv(tmp_path / "out/dictionary.csv")
    assert "metrics" in set(told.loc[told["column"] == "sentence", "table"])


def test_what_a_workbook_cannot_hold_is_told(tables: Tables, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is cut: rows, columns and signs, each in one line; the workbook of before stays."""
    file = tmp_path / "a.xlsx"
    analysis.export(tables, file)
    before = file.read_bytes()
    texts = tables.sentences.copy()
    texts.loc[2, "text"] = "𠀀" * 16_384
    with pytest.raises(
        InputError, match=r"^table sentences, column text, row 3: found 32,768 signs; expected at most 3"
    ):
        analysis.export(replace(tables, sentences=texts), file)
    texts.loc[2, "text"] = "𠀀" * 16_383
    analysis.export(replace(tables, sentences=texts), tmp_path / "b.xlsx")
    monkeypatch.setattr(workbook, "ROWS", len(tables.mentions))
    with pytest.raises(InputError, match=r"rows with the head; expected at most .*, as a sheet of Excel holds"):
        analysis.export(tables, file)
    monkeypatch.setattr(stata, "COLUMNS", 20)
    with pytest.raises(
        InputError, match=r"^table panel: found [0-9]+ columns; expected at most 20, as a file of Stata"
    ):
        analysis.export(tables, tmp_path / "out", format="dta", panel="wide")
    assert file.read_bytes() == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.xlsx", "b.xlsx"]


def test_empty_tables_go_out_too(tmp_path: Path) -> None:
    """With their columns."""
    empty = analysis.Tables(**{table.name: frame(table, []) for table in TABLES})
    for form, name in (("xlsx", "a.xlsx"), ("csv", "csv"), ("dta", "dta"), ("parquet", "parquet")):
        for shape in (None, "wide", "long"):
            analysis.export(empty, tmp_path / str(shape) / name, format=form, panel=shape)  # type: ignore[arg-type]
    assert list(pd.read_stata(tmp_path / "None/dta/terms.dta")) == list(empty.terms)
    assert len(pd.read_excel(tmp_path / "None/a.xlsx", "metrics", engine="openpyxl")) == 0


def test_no_foreign_file_is_replaced(tables: Tables, tmp_path: Path) -> None:
    """Neither a folder with other files, nor the folder of the tables themselves; a workbook has its ending."""
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine/notes.txt").write_text("x", encoding="utf-8")
    analysis.write(tables, tmp_path / "tables")
    for name, told in (
        ("mine", "'notes.txt' in it"),
        ("tables", "'datapackage.json' in it"),
        ("mine/notes.txt", "a file"),
    ):
        with pytest.raises(InputError, match=f"found .*{told}"):
            analysis.export(tables, tmp_path / name, format="csv")
    for name in ("mine", "a.xls", "tables"):
        with pytest.raises(InputError, match=r"found no name of a workbook; expected a file that ends in \.xlsx"):
            analysis.export(tables, tmp_path / name)
    with pytest.raises(InputError, match="expected a file that can be written"):
        analysis.export(tables, tmp_path / "mine/notes.txt/a.xlsx")
    assert (tmp_path / "mine/notes.txt").read_text(encoding="utf-8") == "x"
