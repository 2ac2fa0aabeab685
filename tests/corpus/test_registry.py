from __future__ import annotations

from datetime import date
from hashlib import sha256
from pathlib import Path

import pytest

from analysis.corpus.meta import ReportMeta
from analysis.corpus.registry import ChangedFile, read_registry, text_of
from analysis.errors import InputError

TEXT = "一、回顾\n新建公园3个。\n"
SUM = sha256(TEXT.encode()).hexdigest()
ENTRY = f'[jia-2030]\ndistrict = "甲"\nplan_year = 2030\nsha256 = "{SUM}"\n'


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with one registered report."""
    (tmp_path / "jia-2030.txt").write_bytes(TEXT.encode())
    (tmp_path / "reports.toml").write_text(ENTRY, encoding="utf-8")
    return tmp_path


def _texts(folder: Path) -> list[str]:
    return [text_of(folder, report) for report in read_registry(folder)]


def _told(folder: Path, registry: str | None = None) -> str:
    if registry is not None:
        (folder / "reports.toml").write_bytes(registry.encode())
    with pytest.raises(InputError) as caught:
        _texts(folder)
    assert "\n" not in str(caught.value)
    return str(caught.value).replace(f"{folder}/", "")


def test_facts(folder: Path) -> None:
    """What is registered is in the ReportMeta; the file is <doc_id>.txt, and nothing is inferred, unless said."""
    assert read_registry(folder) == (
        ReportMeta(doc_id="jia-2030", district="甲", plan_year=2030, source_file="jia-2030.txt", sha256=SUM),
    )
    more = 'published = 2030-01-31\nsource_file = "b.txt"\ngenre = "midyear"\ninferred = ["county"]\ncounty = "乙县"\n'
    (folder / "jia-2030.txt").rename(folder / "b.txt")
    (folder / "reports.toml").write_bytes(b"\xef\xbb\xbf" + (ENTRY + more).replace("\n", "\r\n").encode())
    (report,) = read_registry(folder)
    assert (report.published, report.source_file, report.genre) == (date(2030, 1, 31), "b.txt", "midyear")
    assert (report.inferred, report.county) == (("county",), "乙县")


def _several(folder: Path, *entries: tuple[str, str, str]) -> str:
    """A registry of (doc_id, district, further lines), with a file for each."""
    for doc_id, _, _ in entries:
        (folder / f"{doc_id}.txt").write_bytes(TEXT.encode())
    return "".join(
        f'[{doc_id}]\ndistrict = "{district}"\nplan_year = 2030\nsha256 = "{SUM}"\n{more}\n'
        for doc_id, district, more in entries
    )


def test_former_names(tmp_path: Path) -> None:
    """A district has one former name where it was renamed, several where it was merged; most have none."""
    renamed, merged = ("b", "乙", 'formerly = ["甲"]'), ("c", "丙", 'formerly = ["丁", "戊"]')
    entries = [("a", "甲", ""), renamed, merged, ("d", "乙", "")]
    (tmp_path / "reports.toml").write_text(_several(tmp_path, *entries), encoding="utf-8")
    assert [report.formerly for report in read_registry(tmp_path)] == [(), ("甲",), ("丁", "戊"), ()]


def test_former_names_of_one_name_in_two_counties(tmp_path: Path) -> None:
    """They are two districts, and each tells of its own."""
    east, west = 'county = "东县"\nformerly = ["乙"]', 'county = "西县"\nformerly = ["丙"]'
    (tmp_path / "reports.toml").write_text(_several(tmp_path, ("a", "甲", east), ("b", "甲", west)), encoding="utf-8")
    assert [report.formerly for report in read_registry(tmp_path)] == [("乙",), ("丙",)]


@pytest.mark.parametrize(
    ("entries", "told"),
    [
        ([("a", "甲", 'formerly = "乙"')], "reports.toml:5: found formerly = '乙'; expected a list of former names"),
        ([("a", "甲", "formerly = []")], "reports.toml:5: found formerly = []; expected a list of former names"),
        ([("a", "甲", 'formerly = [" "]')], "reports.toml:5: found formerly = [' ']; expected a list of former"),
        ([("a", "甲", 'formerly = ["甲"]')], "reports.toml:5: found 甲 as a former name of itself; expected names"),
        (
            [("a", "甲", 'formerly = ["乙"]'), ("b", "甲", 'formerly = ["丙"]')],
            "reports.toml:10: found formerly = ['丙']; expected ['乙'], as in [a]. Let all reports of a district say",
        ),
        (
            [("a", "甲", 'formerly = ["丙"]'), ("b", "乙", 'formerly = ["丙"]')],
            "reports.toml:10: found 丙 as the former name of 甲 and of 乙; expected one of them. Leave it out where",
        ),
        (
            [("a", "甲", 'formerly = ["乙"]'), ("b", "乙", 'formerly = ["甲"]')],
            "reports.toml:5: found 甲 as a former name of itself",
        ),
        (
            [("a", "甲", ""), ("b", "乙", 'formerly = ["甲", "丙"]'), ("c", "丙", 'formerly = ["乙"]')],
            "reports.toml:10: found 乙 as a former name of itself",
        ),
    ],
)
def test_former_names_that_make_no_series(tmp_path: Path, entries: list[tuple[str, str, str]], told: str) -> None:
    """A name that leads nowhere, to two districts or in a circle is told with its line."""
    assert told in _told(tmp_path, _several(tmp_path, *entries))


def test_order_is_that_of_the_registry(folder: Path) -> None:
    """Reports come in the order in which they are registered, not in that of the alphabet."""
    (folder / "a.txt").write_bytes(TEXT.encode())
    (folder / "reports.toml").write_text(ENTRY + ENTRY.replace("jia-2030", "a"), encoding="utf-8")
    assert [report.doc_id for report in read_registry(folder)] == ["jia-2030", "a"]


@pytest.mark.parametrize(
    ("registry", "told"),
    [
        (
            ENTRY + "distrct = 1",
            "reports.toml:5: found the unknown key 'distrct'; expected one of district, plan_year, ",
        ),
        (ENTRY + "x_y_z = 1", "reports.toml:5: found the unknown key 'x_y_z'; expected one of district, plan_year, "),
        (
            ENTRY + ENTRY,
            "reports.toml:5: found a second [jia-2030]; expected every name once. Give each entry a name",
        ),
        (ENTRY + "genre = plan", "reports.toml:5: found “Invalid value”; expected valid TOML. Correct this line."),
        (ENTRY + "district = '乙'", "reports.toml:5: found a key that is already set; expected every key once."),
        (ENTRY + "district = '乙'\n", "reports.toml:5: found a key that is already set; expected every key once."),
        (ENTRY + "county = 'x", "reports.toml:5: found “"),
        (
            ENTRY + "county = ' x'",
            "reports.toml:5: found county = ' x'; expected a name in quotation marks, in one line",
        ),
        (ENTRY + "county = ''", "reports.toml:5: found county = ''; expected a name in quotation marks"),
        (ENTRY + "city = 3", "reports.toml:5: found city = 3; expected a name in quotation marks"),
        (
            ENTRY + "genre = 'plans'",
            "reports.toml:5: found genre = 'plans'; expected one of plan, review, review_plan, ",
        ),
        (ENTRY + "published = '2030-01-01'", "reports.toml:5: found published = '2030-01-01'; expected a date such as"),
        (
            ENTRY + "published = 2030-01-01T00:00:00",
            "reports.toml:5: found published = 2030-01-01T00:00:00; expected a date",
        ),
        (
            ENTRY + "inferred = 'city'",
            "reports.toml:5: found inferred = 'city'; expected a list of names out of district",
        ),
        (ENTRY + "inferred = ['town']", "reports.toml:5: found inferred = ['town']; expected a list of names out of "),
        (
            ENTRY + "source_file = '../a.txt'",
            "reports.toml:5: found source_file = '../a.txt'; expected the name of a .txt",
        ),
        (
            ENTRY + "source_url = 'www.example.cn'",
            "reports.toml:5: found source_url = 'www.example.cn'; expected an ",
        ),
        (
            ENTRY + "source_url = 'file:///a'",
            "reports.toml:5: found source_url = 'file:///a'; expected an ",
        ),
        (
            ENTRY + "inferred = ['sha256']",
            "reports.toml:5: found inferred = ['sha256']; expected a list of ",
        ),
        (ENTRY + "[jia-2030.more]\nx = 1", "reports.toml:1: found the unknown key 'more'; expected one of district"),
        (
            ENTRY.replace("2030\n", "20300\n"),
            "reports.toml:3: found plan_year = 20300; expected a year from 1949 to 2100",
        ),
        (
            ENTRY.replace("= 2030\n", "= '2030'\n"),
            "reports.toml:3: found plan_year = '2030'; expected a year from 1949",
        ),
        (ENTRY.replace("= 2030\n", "= true\n"), "reports.toml:3: found plan_year = True; expected a year from 1949"),
        (ENTRY.replace(SUM, SUM[1:]), "reports.toml:4: found sha256 = '"),
        (
            ENTRY.replace('district = "甲"\n', ""),
            "reports.toml:1: found no district; expected district in every entry. Add",
        ),
        (
            ENTRY.replace("plan_year = 2030\n", ""),
            "reports.toml:1: found no plan_year; expected plan_year in every entry.",
        ),
        (ENTRY.replace(f'sha256 = "{SUM}"', ""), "reports.toml:1: found no sha256; expected sha256 in every entry."),
        (ENTRY.replace("[jia", "[Jia"), "reports.toml:1: found the doc_id 'Jia-2030'; expected letters a-z and digits"),
        (
            ENTRY.replace("[jia-", "[jia--"),
            "reports.toml:1: found the doc_id 'jia--2030'; expected letters a-z and digits",
        ),
        (
            ENTRY.replace("jia-2030", "j" * 81),
            f"reports.toml:1: found the doc_id '{'j' * 39}…; expected letters ",
        ),
        ("plan_year = 2030\n", "reports.toml:1: found plan_year outside of any table; expected one [doc_id] table"),
        ("# later\n", "reports.toml: found no entry; expected one [doc_id] table for each report."),
        ("", "reports.toml: found no entry; expected one [doc_id] table for each report."),
    ],
)
def test_wrong_registry(folder: Path, registry: str, told: str) -> None:
    """A mistake in the registry is told with its line, what was found and what was expected."""
    assert _told(folder, registry).startswith(told)


def test_near_key_is_suggested(folder: Path) -> None:
    """A misspelt key comes with the one that was probably meant; a missing sum with the one to paste."""
    assert _told(folder, ENTRY + "plan_yaer = 1").endswith(" Did you mean plan_year?")
    assert _told(folder, ENTRY + "weather = 1").endswith(" Correct or remove it.")
    assert _told(folder, ENTRY.replace(f'sha256 = "{SUM}"', "")).endswith(f'Add sha256 = "{SUM}" to [jia-2030].')


def test_line_is_that_of_the_entry(folder: Path) -> None:
    """The same key stands in every entry: the line told is that of the wrong one."""
    (folder / "yi.txt").write_bytes(TEXT.encode())
    second = ENTRY.replace("[jia-2030]", '\n["yi"] # comment').replace("= 2030\n", "= 1\n")
    assert _told(folder, ENTRY + second).startswith("reports.toml:8: found plan_year = 1;")


def test_changed_file(folder: Path) -> None:
    """One changed byte is an error that names the file, both sums and what to do."""
    (folder / "jia-2030.txt").write_bytes(TEXT.replace("3", "4").encode())
    other = sha256(TEXT.replace("3", "4").encode()).hexdigest()
    expected = (
        f"jia-2030.txt: found SHA-256 {other[:12]}…; expected {SUM[:12]}… as registered. Restore the file, or register"
    )
    assert _told(folder).startswith(expected)


def test_file_that_cannot_be_read(folder: Path) -> None:
    """A registered file that is missing, empty or not UTF-8 is named."""
    file = folder / "jia-2030.txt"
    file.write_bytes(b"")
    assert _told(folder, ENTRY.replace(SUM, sha256(b"").hexdigest())).startswith("jia-2030.txt: found an empty file; ")
    file.write_bytes("街道".encode("gbk"))
    registry = ENTRY.replace(SUM, sha256("街道".encode("gbk")).hexdigest())
    assert _told(folder, registry).startswith("jia-2030.txt: found byte 0xbd at position 0 (line 1); ")
    file.unlink()
    assert _told(folder).startswith("jia-2030.txt: found no such file; ")


def test_file_of_two_reports(folder: Path) -> None:
    """One file cannot be two reports."""
    second = ENTRY.replace("[jia-2030]", "[yi]") + 'source_file = "jia-2030.txt"\n'
    expected = "reports.toml:9: found jia-2030.txt again, the file of [jia-2030]; expected a file for each report."
    assert _told(folder, ENTRY + second).startswith(expected)


def test_text_that_is_not_registered(folder: Path) -> None:
    """A text that was put into the folder but not registered is told with the command that registers it."""
    (folder / "yi-2031.txt").write_bytes(TEXT.encode())
    told = _told(folder)
    assert told.startswith(
        "yi-2031.txt: found a text that reports.toml does not register; expected every .txt of the folder"
    )
    assert "analysis add yi-2031.txt --corpus " in told


def test_no_registry(tmp_path: Path) -> None:
    """A missing folder and a folder without registry are told by name."""
    assert _told(tmp_path).startswith("reports.toml: found no such file; ")
    assert _told(tmp_path / "gone").endswith("gone: found no such folder; expected a folder with a reports.toml. "
                                             "Check the name of the folder.")  # fmt: skip


def test_own_reports() -> None:
    """The registered reports of the project are whole, and every inferred fact is one that is given."""
    folder = Path(__file__).parents[2] / "data" / "reports"
    reports = read_registry(folder)
    assert len(reports) == 5
    for report in reports:
        text = text_of(folder, report)
        assert report.district in text
        assert all(getattr(report, fact) is not None for fact in report.inferred)
        stated = {"county", "city", "province", "title", "publisher"} - set(report.inferred)
        place = [value for fact in sorted(stated) if (value := getattr(report, fact)) is not None]
        assert all(value in text for value in place), report.doc_id


def test_originals_are_as_registered(folder: Path) -> None:
    """The file that a text was taken from stands in originals/, untouched; pages begin within the text."""
    (folder / "originals").mkdir()
    (folder / "originals/甲 报告.pdf").write_bytes(b"%PDF-")
    registry = (
        ENTRY + f'original_file = "甲 报告.pdf"\noriginal_sha256 = "{sha256(b"%PDF-").hexdigest()}"\npages = [0, 5]\n'
    )
    (folder / "reports.toml").write_text(registry, encoding="utf-8")
    (report,) = read_registry(folder)
    assert (report.original_file, report.pages) == ("甲 报告.pdf", (0, 5))
    (folder / "originals/甲 报告.pdf").write_bytes(b"%PDF+")
    assert _told(folder).startswith("originals/甲 报告.pdf: found SHA-256 ")
    (folder / "originals/甲 报告.pdf").unlink()
    assert _told(folder).startswith("originals/甲 报告.pdf: found no such file")


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ('original_file = "a.pdf"', "original_file without original_sha256"),
        (f'original_sha256 = "{SUM}"', "original_sha256 without original_file"),
        ('original_file = "../a.pdf"', "original_file = '../a.pdf'; expected the name of a file in originals"),
        ('original_file = ".."', "original_file = '..'"),
        ("pages = [3, 0]", "pages = [3, 0]; expected a list of the places in the text at which pages begin"),
        ("pages = [1]", "pages = [1]"),
        ('pages = ["0"]', "pages = ['0']"),
    ],
)
def test_wrong_originals(folder: Path, line: str, told: str) -> None:
    """Are told with the line."""
    assert _told(folder, f"{ENTRY}{line}\n").startswith(f"reports.toml:5: found {told}")


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (f"<html><body><p>{TEXT}</p></body></html>".encode(), "a web page"),
        ("标题,正文\n甲,修路。\n".encode(), "a CSV"),
        (b"%PDF-1.4", "a PDF"),
        (b"PK\x03\x04", "an archive (ZIP, as .docx and .xlsx are)"),
        (b"\x06" + bytes(160), "control signs"),
    ],
)
def test_what_is_no_text_is_named(folder: Path, data: bytes, told: str) -> None:
    """It never becomes a table, whatever it is called."""
    (folder / "jia-2030.txt").write_bytes(data)
    assert _told(folder, ENTRY.replace(SUM, sha256(data).hexdigest())).startswith(f"jia-2030.txt: found {told}")


def test_a_page_behind_the_text(folder: Path) -> None:
    """Is told when the text is read."""
    told = _told(folder, f"{ENTRY}pages = [0, 99]\n")
    assert told.startswith("jia-2030.txt: found pages = [0, 99] in the registry; expected places up to 13.")


def test_no_text_is_read_to_check_a_registry(folder: Path) -> None:
    """Whoever wants a text reads it once, with its check."""
    (folder / "jia-2030.txt").write_bytes(b"\xff")
    (report,) = read_registry(folder)
    with pytest.raises(ChangedFile):
        text_of(folder, report)


LISTING = "doc_id,district,plan_year,sha256,published,formerly,county\n"


def _listed(folder: Path, rows: str) -> None:
    (folder / "reports.toml").unlink(missing_ok=True)
    (folder / "reports.csv").write_bytes(rows.encode())


def test_a_registry_may_be_a_csv(folder: Path) -> None:
    """It says the same as its TOML; an empty cell says nothing, a list is joined by semicolons."""
    more = 'published = 2030-01-31\nformerly = ["乙", "丙"]\n'
    (folder / "reports.toml").write_text(ENTRY + more, encoding="utf-8")
    said = read_registry(folder)
    _listed(folder, f"\ufeff{LISTING}jia-2030,甲,2030,{SUM},2030-01-31,乙; 丙,\r\n\r\n")
    assert read_registry(folder) == said


@pytest.mark.parametrize(
    ("rows", "told"),
    [
        (LISTING, "reports.csv: found no entry; "),
        ("", "reports.csv:1: found the head ''; expected a head with doc_id"),
        ("doc_id,doc_id\n", "reports.csv:1: found the head 'doc_id,doc_id'; expected a head with doc_id, each"),
        (f"{LISTING}jia-2030,甲\n", "reports.csv:2: found 2 cells; expected 7, as in the head. "),
        (f"{LISTING}jia-2030,甲,x,{SUM},,,\n", "reports.csv:2: found plan_year = 'x'; expected a year from 1949"),
        (f"{LISTING}jia-2030,甲,2030,{SUM},1.1.,,\n", "reports.csv:2: found published = '1.1.'; expected a date"),
        (f"{LISTING}jia-2030,,2030,{SUM},,,\n", "reports.csv:2: found no district; "),
        (LISTING + f"jia-2030,甲,2030,{SUM},,,\n" * 2, "reports.csv:3: found the doc_id jia-2030 a second time; "),
        (f"{LISTING}yi-2030,甲,2030,{SUM},,,\n", "yi-2030.txt: found no such file; "),
        (LISTING.replace("county", "contry") + f"jia-2030,甲,2030,{SUM},,,x\n",
         "reports.csv:1: found the unknown column 'contry'; expected some of doc_id, "),
    ],
)  # fmt: skip
def test_a_wrong_csv_is_told_with_its_line(folder: Path, rows: str, told: str) -> None:
    """As a mistake in TOML is."""
    _listed(folder, rows)
    assert _told(folder).startswith(told)


def test_a_csv_of_another_encoding(folder: Path) -> None:
    """Is told in one line."""
    _listed(folder, "")
    (folder / "reports.csv").write_bytes("doc_id,district\na,街道\n".encode("gbk"))
    assert "expected a CSV in UTF-8" in _told(folder)


def test_one_registry(folder: Path) -> None:
    """Two of them might say different things."""
    (folder / "reports.csv").write_text(LISTING, encoding="utf-8")
    with pytest.raises(InputError, match=r"found both reports\.toml and reports\.csv; expected one registry"):
        read_registry(folder)
