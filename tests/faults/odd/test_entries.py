"""Odd registries: what TOML and CSV can say, and a registry cannot."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from tests.faults.odd.bench import ENTRY, EVERY, SUM, Odd, good, hold

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="limits as of Linux")

AT, HEAD, ROW = "reports.toml:", "doc_id,district,plan_year,sha256", f"jia-2030,甲,2030,{SUM}"


def _toml(source: str | bytes) -> Callable[[Path], object]:
    data = source if isinstance(source, bytes) else source.encode()
    return lambda folder: (folder / "reports.toml").write_bytes(data)


def _csv(source: str | bytes) -> Callable[[Path], None]:
    data = source if isinstance(source, bytes) else source.encode()

    def make(folder: Path) -> None:
        (folder / "reports.toml").unlink()
        (folder / "reports.csv").write_bytes(data)

    return make


def _id(written: str) -> str:
    return ENTRY.replace("jia-2030", written) + 'source_file = "jia-2030.txt"\n'


def _with(line: str) -> str:
    return f"{ENTRY}{line}\n"


REGISTRIES = [
    # the file as a whole
    Odd("nothing", _toml(""), "reports.toml: found no entry", ("check", "build")),
    Odd("a mark alone", _toml(b"\xef\xbb\xbf"), "reports.toml: found no entry", ("check", "build")),
    Odd("a mark in front", _toml(b"\xef\xbb\xbf" + ENTRY.encode()), None),
    Odd("lines of Windows", _toml(ENTRY.replace("\n", "\r\n")), None),
    Odd("lines of an old Mac", _toml(ENTRY.replace("\n", "\r")), f"{AT}1: found “"),
    Odd("GB18030", _toml(ENTRY.encode("gb18030")), "reports.toml: found byte 0xbc at position 23 (line 2)"),
    Odd("UTF-16", _toml(ENTRY.encode("utf-16")), "reports.toml: found byte 0xff at position 0"),
    Odd("NUL", _toml(ENTRY + "\0"), f"{AT}5: found “"),
    Odd("11 MB", _toml(f"{ENTRY}#{'x' * 11_000_000}\n"), "reports.toml: found 11,"),
    Odd("brackets without end", _toml(_with("x = " + "[" * 100_000)), "reports.toml: found brackets within brackets"),
    Odd("deep lists", _toml(_with(f"x = {'[' * 5_000}{']' * 5_000}")), "reports.toml: found brackets within brackets"),
    Odd("deep tables", _toml(_with("x = " + "{a = " * 5_000)), "reports.toml: found brackets within brackets"),
    Odd("a deep heading", _toml(f"[{'.'.join('a' * 100_000)}]\n"), f"{AT}1: found a name of 50 parts or more"),
    Odd("a deep key", _toml(_with(f"{'.'.join('a' * 100_000)} = 1")), f"{AT}5: found a name of 50 parts or more"),
    Odd("a number without end", _toml(ENTRY.replace("2030\n", "2" * 5_000 + "\n")), "reports.toml: found “Exceeds"),
    Odd("a large number", _toml(ENTRY.replace("2030\n", "2" * 900 + "\n")), f"{AT}3: found plan_year = 2222"),
    # what an entry is
    Odd("a second entry", _toml(ENTRY + ENTRY), f"{AT}5: found a second [jia-2030]"),
    Odd("a second key", _toml(_with("plan_year = 2031")), f"{AT}5: found a key that is already set"),
    Odd("a value alone", _toml("x = 1\n"), f"{AT}1: found x outside of any table"),
    Odd("words for a table", _toml('jia-2030 = "甲"\n'), f"{AT}1: found jia-2030 outside of any table"),
    Odd("a list of tables", _toml(ENTRY.replace("[jia-2030]", "[[jia-2030]]")), f"{AT}1: found a list jia-2030"),
    Odd("a table within", _toml(_with("[jia-2030.more]\nx = 1")), f"{AT}1: found the unknown key 'more'"),
    Odd("one file twice", _toml(ENTRY + _id("yi")), f"{AT}9: found jia-2030.txt again, the file of [jia-2030]"),
    *(
        Odd(f"the id {written[:20]}", _toml(_id(written)), f"{AT}1: found the doc_id ")
        for written in (
            '""', '"a b"', '"a\\tb"', '"a\\nb"', '"a\\u0000b"', '"a/b"', '"a\\\\b"', '"../x"', '".."', '"甲"', "Jia",
            "a--b", "a_b", '"a.b"', '"-"', "x" * 81, "con", "nul", "aux", "prn", "com1", "lpt9", '"<b>"', '"a\\u202eb"',
        )
    ),
    Odd("an id of 80 signs", _toml(_id("x" * 80)), None),
    *(
        Odd(f"no {key}", _toml("".join(x for x in ENTRY.splitlines(True) if key not in x)), f"{AT}1: found no {key}; ")
        for key in ("district", "plan_year", "sha256")
    ),
    # what a file may be called
    *(
        Odd(f"the file {name[:20]}", _toml(_with(f'source_file = "{name}"')), f"{AT}5: found source_file = ")
        for name in (
            "", ".txt/..", "../a.txt", "/etc/passwd.txt", "a/b.txt", "a\\\\b.txt", "a\\u0000.txt", "a\\n.txt", "a.pdf",
            "a.TXT", f"{'甲' * 84}.txt", f"{'x' * 300}.txt",
        )
    ),
    *(
        Odd(f"the original {name[:20]}", _toml(_with(f'original_file = "{name}"\noriginal_sha256 = "{SUM}"')),
            f"{AT}5: found original_file = ")
        for name in ("", ".", "..", "../a.pdf", "/a.pdf", "a\\\\b", "a\\u0000", "a\\n", "x" * 300)
    ),
    Odd("no original", _toml(_with(f'original_file = "a.pdf"\noriginal_sha256 = "{SUM}"')), "originals/a.pdf: "),
]  # fmt: skip

_WORDS = ('""', '" "', '" 甲"', '"a\\nb"', '"a\\u0000b"', '"a\\u007fb"', f'"{"甲" * 501}"')
_NO_WORDS = ("3", "nan", "true", "[1]", "{ a = 1 }", "2030-01-01", "07:00:00", "2030-01-01T00:00:00Z")
_NO_DAYS = ('"2030年1月1日"', '"2030-01-01"', "20300101", "2030.1", "07:00:00", "2030-01-01T00:00:00Z", "0001-01-01",
            "1500-01-01", "9999-12-31", "[2030-01-01]", "true")  # fmt: skip
VALUES = {
    **dict.fromkeys(("title", "publisher"), (*_WORDS, *_NO_WORDS)),
    **dict.fromkeys(
        ("district", "name_en", "county", "city", "province"),
        (*_WORDS, *_NO_WORDS, '"<b>甲</b>"', '"甲/乙"', '".\\\\甲"'),
    ),
    **dict.fromkeys(("published", "reference_date"), _NO_DAYS),
    "plan_year": ('"2030"', '"二〇三〇"', "2030.0", "-2030", "20300", "nan", "inf", "true", "[2030]", "2030-01-01"),
    "genre": ('"plans"', '""', "1", "[]"),
    "source_url": ('"javascript:alert(1)"', '"data:text/html,x"', '"http://"', '"http:///x"', '"//x.cn"',
                   '"https://a b"', "'https://x\"onload=x'", '"https://x<b>"', '"https://x\\u0000"',
                   f'"http://{"x" * 3000}"', "1"),
    "sha256": (f'"{SUM[1:]}"', f'"{SUM}0"', f'"{SUM.upper()}"', f'" {SUM}"', f'"{"g" * 64}"', '""', "1"),
    "formerly": ('"乙"', "[]", '[""]', "[1]", "[[]]", '["<b>"]'),
    "inferred": ('"city"', '["town"]', "[1]", "[[]]", "1"),
    "pages": ("3", "[1]", "[0, -1]", "[3, 0]", "[true]", '["0"]', "[[]]", "{ a = 1 }"),
}  # fmt: skip


@pytest.mark.parametrize("odd", REGISTRIES, ids=lambda odd: odd.name)
def test_odd_registries(tmp_path: Path, odd: Odd) -> None:
    """What is no registry is told in one line by every command that needs it, soon and in little memory."""
    corpus = good(tmp_path / "corpus")
    odd.make(corpus)
    hold(corpus, odd)


@pytest.mark.parametrize("key", VALUES)
def test_odd_values(tmp_path: Path, key: str) -> None:
    """A value that its key cannot have is told with its line."""
    corpus = good(tmp_path / "corpus")
    lines = [line for line in ENTRY.splitlines() if not line.startswith(f"{key} =")]
    for number, value in enumerate(VALUES[key]):
        (corpus / "reports.toml").write_text("\n".join([*lines, f"{key} = {value}\n"]), encoding="utf-8")
        odd = Odd(value, lambda _: None, f"{AT}{len(lines) + 1}: found {key} = ")
        hold(corpus, odd, EVERY if number == 0 else ("list",))  # all of them read the registry in one way


@pytest.mark.parametrize("day", ["2030-13-01", "2030-02-30", "2030-1-1", "2030/01/01", "明年"])
def test_days_that_toml_does_not_know(tmp_path: Path, day: str) -> None:
    """Are no TOML, in that line."""
    corpus = good(tmp_path / "corpus")
    (corpus / "reports.toml").write_text(_with(f"published = {day}"), encoding="utf-8")
    hold(corpus, Odd(day, lambda _: None, f"{AT}5: found “"))


ROWS = [
    Odd("rows", _csv(f"{HEAD}\n{ROW}"), None),
    Odd("a mark and lines of Windows", _csv(f"\ufeff{HEAD}\r\n{ROW}\r\n"), None),
    Odd("lines of an old Mac", _csv(f"{HEAD}\r{ROW}"), None),
    Odd("nothing", _csv(""), "reports.csv:1: found the head ''"),
    Odd("a head alone", _csv(HEAD), "reports.csv: found no entry", ("check", "build")),
    Odd("no ids", _csv(f"{HEAD[7:]}\n{ROW[9:]}"), "reports.csv:1: found the head 'district,plan_year,sha256'"),
    Odd("no sums", _csv("doc_id,district,plan_year\njia-2030,甲,2030"), "reports.csv:2: found no sha256"),
    Odd("an unknown column", _csv(f"{HEAD},x\n{ROW},1"), "reports.csv:1: found the unknown column 'x'"),
    Odd("a column twice", _csv(f"{HEAD},district\n{ROW},乙"), "reports.csv:1: found the head "),
    Odd("tabs", _csv(f"{HEAD}\n{ROW}".replace(",", "\t")), "reports.csv:1: found the head "),
    Odd("more cells", _csv(f"{HEAD}\n{ROW},,"), "reports.csv:2: found 6 cells; expected 4"),
    Odd("fewer cells", _csv(f"{HEAD}\njia-2030"), "reports.csv:2: found 1 cells; expected 4"),
    Odd("NUL in a cell", _csv(f"{HEAD}\n{ROW}\0"), "reports.csv:2: found sha256 = "),
    Odd("NUL in the head", _csv(f"\0{HEAD}\n{ROW}"), "reports.csv:1: found the head '\\x00doc_id"),
    Odd("a cell of 1 MB", _csv(f"{HEAD},title\n{ROW},{'x' * 1_000_000}"), "reports.csv:2: found "),
    Odd("a cell of 100 kB", _csv(f"{HEAD}\n{'x' * 100_000}{ROW[8:]}"), "reports.csv:2: found the doc_id 'xxx"),
    Odd("a line of 20 MB", _csv(f"{HEAD}\n{'x,' * 10_000_000}"), "reports.csv:2: found a line of more than"),
    Odd("words behind a quotation", _csv(f'{HEAD}\n"jia"x,甲,2030,{SUM}'), "reports.csv:2: found “"),
    Odd("a quotation without end", _csv(f'{HEAD}\n"jia,甲,2030,{SUM}'), "reports.csv:2: found “"),
    Odd("GB18030", _csv(f"{HEAD}\n{ROW}".encode("gb18030")), "reports.csv:1: found “'utf-8' codec"),
    Odd("UTF-16", _csv(f"{HEAD}\n{ROW}".encode("utf-16")), "reports.csv:1: found “'utf-8' codec"),
    Odd("an id of its own line", _csv(f'{HEAD}\n"jia\n",甲,2030,{SUM}'), "jia.txt: found no such file"),
    Odd("no id", _csv(f"{HEAD}\n{ROW[8:]}"), "reports.csv:2: found the doc_id ''"),
    Odd("an id twice", _csv(f"{HEAD}\n{ROW}\n{ROW}"), "reports.csv:3: found the doc_id jia-2030 a second time"),
    Odd("a formula", _csv(f"{HEAD}\n{ROW.replace('甲', '=1+1')}"), None),
    *(
        Odd(f"{key} {cell[:20]}", _csv(f"{HEAD.replace(key, '')},{key}\n{ROW},{cell}".replace(",,", ",title,")),
            f"reports.csv:2: found {key} = ")
        for key, cell in (
            ("published", "2030-1-1"), ("published", "2030年1月1日"), ("published", "0001-01-01"),
            ("reference_date", "x"), ("pages", "0;x"), ("pages", "1"), ("formerly", ";"), ("inferred", "town"),
            ("genre", "plans"), ("source_url", "javascript:1"), ("county", "a<b"), ("source_file", "../a.txt"),
        )
    ),
    *(
        Odd(f"the year {year[:20]}", _csv(f"{HEAD}\n{ROW.replace(',2030,', f',{year},')}"), "reports.csv:2: found plan")
        for year in ("二〇三〇", "2030.0", "-1", "9" * 5_000, "20300")
    ),
]  # fmt: skip


@pytest.mark.parametrize("odd", ROWS, ids=lambda odd: odd.name)
def test_odd_rows(tmp_path: Path, odd: Odd) -> None:
    """What is no registry in rows is told in one line."""
    corpus = good(tmp_path / "corpus")
    odd.make(corpus)
    hold(corpus, odd)
