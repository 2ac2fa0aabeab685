"""Sheets written, filled in as people do it, and taken in."""

from __future__ import annotations

import csv
import tomllib
from collections.abc import Callable, Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any

import openpyxl
import pandas as pd
import pytest
from typer.testing import CliRunner

from analysis.cli import app
from analysis.corpus.registry import lexicon_of, registered
from analysis.corpus.reviews import read_reviews
from analysis.pipeline import parse_report
from analysis.tables.tables import Tables
from analysis.themes.sample import SMALLEST, order

TEXT = """甲街道2030年工作总结和2031年工作安排
一、2030年工作回顾
为40户发放补贴8000元,走访老人60户。新建公园3个,清运垃圾12吨。
二、2031年工作安排
6月底前新建停车场2个,修路5条。完善机制。整治河道十余处。
"""


def run(*words: object, status: int = 0) -> str:
    """All that the command says; its status is as expected."""
    result = CliRunner().invoke(app, [str(word) for word in words])
    assert result.exit_code == status, result.output
    return result.output


def register(folder: Path, text: str) -> Path:
    """A registered corpus of one report."""
    (folder / "jia-2031.txt").write_text(text, encoding="utf-8")
    (folder / "reports.toml").write_text(
        f'# Kept as it is.\n[jia-2031]\ndistrict = "甲"  # short\nplan_year = 2031\n'
        f'sha256 = "{sha256(text.encode()).hexdigest()}"\n',
        encoding="utf-8",
    )
    return folder


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The report above."""
    return register(tmp_path, TEXT)


def tables(folder: Path) -> Tables:
    """The report as it is reviewed by now."""
    meta = registered(folder, "jia-2031")
    text = (folder / "jia-2031.txt").read_text(encoding="utf-8")
    return parse_report(text, meta, lexicon_of(folder), read_reviews(folder).get("jia-2031", ()))


def of(frame: pd.DataFrame, quote: str, *names: str) -> list[Any]:
    """Values of the one row with a quote."""
    (row,) = frame[frame["quote"] == quote].to_dict("records")
    return [row[name] for name in names]


Fill = Callable[[dict[str, str]], dict[str, str]]


def fill(path: Path, how: Fill, *more: dict[str, str], encoding: str = "utf-8-sig") -> None:
    """Fill in a sheet in CSV: what ``how`` gives for a row is put into it; ``more`` are rows at the end."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        reader = csv.DictReader(file)
        rows, head = [row | how(row) for row in reader], list(reader.fieldnames or ())
    with path.open("w", encoding=encoding, newline="") as file:
        writer = csv.DictWriter(file, head, restval="")
        writer.writeheader()
        writer.writerows([*rows, *more])


def filled_xlsx(path: Path) -> Iterator[tuple[str, dict[str, Any]]]:
    """Every row of a workbook with the name of its sheet, as name of column -> cell; saved at the end."""
    book = openpyxl.load_workbook(path)
    for sheet in book.worksheets[:-2]:
        head = [str(cell.value) for cell in sheet[1]]
        for row in sheet.iter_rows(min_row=2):
            yield sheet.title, dict(zip(head, row, strict=True))
    book.save(path)


def test_a_workbook_goes_round(folder: Path) -> None:
    """Values chosen in any sheet are in the tables, numbers and days as a spreadsheet keeps them; nothing else is."""
    sheet = folder / "sheet.xlsx"
    run("review", "jia-2031", "--corpus", folder, "--out", sheet)
    book = openpyxl.load_workbook(sheet)
    assert book.sheetnames == ["facts", "sentences", "metrics", "spending", "times", "commitments", "how", "lists"]
    assert book["sentences"].data_validations.dataValidation  # lists to choose from
    before = tables(folder)
    for name, cells in filled_xlsx(sheet):
        if name == "facts":
            cells["new title"].value, cells["new plan_year"].value = "甲街道工作总结", 2031
        elif name == "sentences" and "走访老人" in str(cells["quote"].value):
            cells["new theme"].value, cells["reviewer"].value = "party", "王"
        elif name == "metrics" and cells["quote"].value == "3个":
            cells["new value_low"].value, cells["reviewer"].value = 4, "王"
        elif name == "metrics" and cells["quote"].value == "2个":
            cells["new due"].value = "none"
        elif name == "metrics" and cells["quote"].value == "12吨":
            cells["action"].value = "remove"
        elif name == "times" and cells["quote"].value == "6月底前":
            cells["action"].value, cells["reviewer"].value = "right", "李"
    assert run("review", "--corpus", folder, "--apply", sheet) == "6 rows taken, 0 not.\n"
    after = tables(folder)
    assert of(after.metrics, "3个", "value_low", "value_high", "origin") == [4, 4, "reviewed"]
    assert of(after.metrics, "40户", "theme") == ["party"]
    assert pd.notna(of(before.metrics, "2个", "due"))
    assert pd.isna(of(after.metrics, "2个", "due"))
    assert set(before.metrics["quote"]) - set(after.metrics["quote"]) == {"12吨"}
    assert of(after.times, "6月底前", "origin") == ["reviewed"]
    assert set(after.reviews["state"]) == {"applied"}
    assert after.reviews.set_index("quote")["reviewer"].to_dict() == {
        **dict.fromkeys(["3个", "2个", "12吨"], "王"), "6月底前": "李",
        next(text for text in after.sentences["text"] if "走访老人" in text): "王",
    }  # fmt: skip
    registry = (folder / "reports.toml").read_text(encoding="utf-8")
    assert registry.startswith("# Kept as it is.\n")
    assert tomllib.loads(registry)["jia-2031"]["title"] == "甲街道工作总结"
    assert run("review", "--corpus", folder, "--apply", sheet, status=1).startswith("not taken: ")  # read otherwise now


def test_a_row_is_added_and_a_later_sheet_supersedes_an_earlier_one(folder: Path) -> None:
    """As CSV of a Chinese spreadsheet; one value of a line of two is set anew, the other stays."""
    sheet = folder / "metrics.csv"
    run("review", "jia-2031", "--corpus", folder, "--table", "metrics", "--out", sheet)
    sentences = tables(folder).sentences.set_index("text")["sentence_id"]
    new = {"table": "metrics", "action": "add", "sentence_id": sentences["完善机制。"], "quote": "完善机制"}
    new |= {"new indicator": "机制", "new value_low": "1", "new unit": "个", "new status": "target"}
    change = {"new indicator": "公园", "new value_low": "30", "reviewer": "王"}
    fill(sheet, lambda row: change if row["quote"] == "3个" else {}, new, encoding="gb18030")
    assert run("review", "--corpus", folder, "--apply", sheet) == "2 rows taken, 0 not.\n"
    run("review", "jia-2031", "--corpus", folder, "--table", "metrics", "--out", sheet)
    fill(sheet, lambda row: {"new value_low": "3", "reviewer": "李"} if row["quote"] == "3个" else {})
    assert run("review", "--corpus", folder, "--apply", sheet) == "1 rows taken, 0 not.\n"
    metrics = tables(folder).metrics
    assert of(metrics, "3个", "indicator", "value_low") == ["公园", 3]
    assert of(metrics, "完善机制", "indicator", "value_low", "status") == ["机制", 1, "target"]


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ({"new theme": "partyy"}, "found theme 'partyy'"),
        ({"new theme": "party", "theme": "rural"}, "by now"),
        ({"new theme": "party", "quote": "别的话"}, "found other words"),
        ({"new theme": "party", "id": "jia-2031-s0000000000"}, "found the id"),
        ({"new theme": "party", "id": "yi-2031-s0000000000"}, "expected a row of one of jia-2031"),
        ({"new theme": "party", "reviewer": ""}, "found no reviewer"),
        ({"action": "delete"}, "found the action 'delete'"),
        ({"action": "change"}, "found change, and no value"),
        ({"action": "remove"}, "found the table 'sentences'"),
        ({"new theme": "party", "day": "gestern"}, "found day 'gestern'"),
    ],
)
def test_what_cannot_be_taken_is_told_with_its_row(folder: Path, row: dict[str, str], said: str) -> None:
    """One line for the row; what is right beside it is taken."""
    sheet = folder / "sentences.csv"
    run("review", "jia-2031", "--corpus", folder, "--table", "sentences", "--out", sheet)

    def how(read: dict[str, str]) -> dict[str, str]:
        if "走访老人" in read["quote"]:
            return {"reviewer": "王"} | row
        return {"action": "right", "reviewer": "王"} if "完善机制" in read["quote"] else {}

    fill(sheet, how)
    told = run("review", "--corpus", folder, "--apply", sheet, status=1).splitlines()
    assert told[0].startswith(f"not taken: {sheet}, row 4: ")
    assert said in told[0]
    assert told[1:] == ["1 rows taken, 1 not."]
    assert set(tables(folder).reviews["quote"]) == {"完善机制。"}


def test_values_that_would_contradict_each_other_are_not_taken(folder: Path) -> None:
    """A period that ends before it begins, and money that becomes a count, alone are left out."""
    sheet = folder / "metrics.csv"
    run("review", "jia-2031", "--corpus", folder, "--table", "metrics", "--out", sheet)
    ends = {"new period_start": "2030/5/1", "new period_end": "2030/4/1", "reviewer": "王"}
    wrong = {
        "3个": ends,
        "8000元": {"new unit": "户", "reviewer": "王"},
        "60户": {"new value_low": "61", "reviewer": "王"},
    }
    fill(sheet, lambda row: wrong.get(row["quote"], {}))
    told = run("review", "--corpus", folder, "--apply", sheet, status=1)
    assert "expected values of one row that go together" in told
    assert "money to stay money" in told
    assert told.endswith("1 rows taken, 2 not.\n")
    assert of(tables(folder).metrics, "60户", "value_low") == [61]


def test_a_random_sample_gives_its_report_shares(tmp_path: Path) -> None:
    """Drawn by the order of ids; the layer says of each line that it was drawn, and in which place."""
    lines = [f"推进第{at}项{what}。" for at in range(60) for what in ("垃圾分类", "养老服务")]
    folder = register(tmp_path, "甲街道2031年工作要点\n一、重点工作\n" + "\n".join(lines))
    sheet = folder / "sample.csv"
    run("review", "jia-2031", "--corpus", folder, "--sample", SMALLEST, "--out", sheet)
    fill(sheet, lambda row: {"action": "right", "reviewer": "王"})
    with sheet.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    ids = tables(folder).sentences["sentence_id"]
    assert {row["id"] for row in rows} == set(order(ids)[:SMALLEST])
    said = run("review", "--corpus", folder, "--apply", sheet)
    assert f"the first {SMALLEST} of {len(ids)} sentences drawn at random are reviewed" in said
    reasons = set(tables(folder).reviews["reason"])
    assert "drawn at random, place 1; checked against the source, found right" in reasons


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["review"], "no DOC_ID with --out"),
        (["review", "jia-2031", "--out", "a.ods"], "expected a name that ends in .xlsx or .csv"),
        (["review", "jia-2031", "--out", "a.csv"], "found 6 tables"),
        (["review", "jia-2031", "--table", "topics", "--out", "a.csv"], "expected one of facts, sentences"),
        (["review", "jia", "--out", "a.xlsx"], "found no report 'jia'"),
        (["review", "--apply", "jia-2031.txt"], "no sheet of a report"),
        (["review", "jia-2031", "--apply", "jia-2031.txt"], "found other options"),
    ],
)
def test_mistakes_in_the_command(folder: Path, monkeypatch: pytest.MonkeyPatch, words: list[str], said: str) -> None:
    """One line, status 2."""
    monkeypatch.chdir(folder)
    told = run(*words, "--corpus", ".", status=2)
    assert said in told
    assert told.count("\n") == 1
