from __future__ import annotations

from pathlib import Path

from typer.testing import CliRunner

from analysis.cli import app
from tests.corpus.formats.made import BODY, TEXT, pdf_of, shown, xlsx_of


def run(*words: object) -> tuple[int, str, str]:
    """Status, standard output and standard error of the command."""
    result = CliRunner().invoke(app, ["read", *map(str, words)])
    return result.exit_code, result.stdout, result.stderr


def test_the_text_is_printed_and_the_kind_told_apart(tmp_path: Path) -> None:
    """The text alone is on standard output, so that it can go into a file; the rest is for the person."""
    file = tmp_path / "报告.txt"
    file.write_bytes(f"标题：{BODY[0]}\n正文：\n{TEXT}\n力争".encode("gb18030"))
    status, out, told = run(file)
    assert (status, out) == (0, f"{TEXT}\n力争\n")
    lines = told.split("\n")
    assert lines[0] == f"{file}: a text, GB18030, {len(TEXT) + 3} signs"
    assert lines[1:] == [f"  title: {BODY[0]}", "  warning: the text ends without 。 (…力争)", ""]


def test_pages_are_counted(tmp_path: Path) -> None:
    """A PDF says how many."""
    file = tmp_path / "a"
    file.write_bytes(pdf_of([shown(BODY[1], 30, 200), shown(BODY[4], 30, 200)]))
    assert run(file)[2].startswith(f"{file}: a PDF, 2 pages, ")


def test_each_report_of_a_corpus_stands_below_its_name(tmp_path: Path) -> None:
    """And a row that is none is told with its reason."""
    file = tmp_path / "a.xlsx"
    file.write_bytes(xlsx_of([["题", "原文本"], [BODY[0], TEXT], ["乙", ""], [None, TEXT]]))
    status, out, told = run(file, "--column", "text=原文本", "--column", "title=题")
    assert (status, out) == (0, f"=== row 2: {BODY[0]}\n{TEXT}\n=== row 4\n{TEXT}\n")
    assert told.startswith(f"{file}: a workbook, 2 reports, 1 rows refused, {2 * len(TEXT)} signs\n")
    assert f"  refused: {file}, row 3: found no text" in told


def test_mistakes_are_one_line(tmp_path: Path) -> None:
    """With status 2: no file, no report, an option that is none."""
    picture = tmp_path / "a.txt"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n")
    for words in ([tmp_path / "gone"], [picture], [picture, "--column", "文本=甲"], [picture, "--column", "text"]):
        status, out, told = run(*words)
        assert (status, out, told.count("\n")) == (2, "", 1)
