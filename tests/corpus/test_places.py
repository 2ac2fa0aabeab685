from __future__ import annotations

from hashlib import sha256
from pathlib import Path

import pandas as pd
import pytest

from analysis.corpus.places import read_places
from analysis.corpus.series import Place
from analysis.errors import InputError

TEXT = "一、回顾\n新建公园3个。\n"
HEAD = "district,year,residents,area_km2,source\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with one registered report of the district 甲."""
    (tmp_path / "jia-2030.txt").write_bytes(TEXT.encode())
    digest = sha256(TEXT.encode()).hexdigest()
    entry = f'[jia-2030]\ndistrict = "甲"\nplan_year = 2030\nsha256 = "{digest}"\n'
    (tmp_path / "reports.toml").write_text(entry, encoding="utf-8")
    return tmp_path


def test_without_a_file_nothing_is_known(folder: Path) -> None:
    """No row, but every column; the same for a file with its first line only."""
    assert read_places(folder).empty
    assert list(read_places(folder)) == [*Place._fields, "year", "residents", "area_km2", "source"]
    (folder / "places.csv").write_text(HEAD, encoding="utf-8")
    assert read_places(folder).dtypes.equals(read_places(folder).dtypes)


def test_what_people_have_is_read(folder: Path) -> None:
    """A byte order mark, Windows line ends, blanks, a quoted comma, an empty line, a field left empty."""
    lines = ['甲, 2029 ,60000,4.5,"年鉴,第3页"', "", "甲,2030,,4.5,普查"]
    (folder / "places.csv").write_bytes("\r\n".join(["\ufeff" + HEAD.strip(), *lines, ""]).encode())
    expected = pd.DataFrame({
        "district": ["甲", "甲"], "county": "", "city": "", "province": "", "year": [2029, 2030],
        "residents": [60000.0, None], "area_km2": [4.5, 4.5], "source": ["年鉴,第3页", "普查"],
    })  # fmt: skip
    pd.testing.assert_frame_equal(read_places(folder), expected, check_dtype=False)


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        ("", "1: found ''; expected the line district,year,residents,area_km2,source, with any of county, city"),
        ("district,year,people\n", "1: found 'district,year,people'; expected the line"),
        (HEAD + "甲,2030,1,2\n", "2: found 4 fields; expected 5"),
        (HEAD + "甲,2030,60,000,4,年鉴\n", "2: found 6 fields; expected 5"),
        (
            HEAD + "\n乙,2030,1,2,年鉴\n",
            "3: found the district '乙'; expected one of the districts of reports.toml: 甲",
        ),
        (HEAD + "甲,二〇三〇,1,2,年鉴\n", "2: found year = '二〇三〇'; expected a year from 1949 to 2100"),
        (HEAD + "甲,30,1,2,年鉴\n", "2: found year = '30'"),
        (HEAD + "甲,2030,6万,2,年鉴\n", "2: found residents = '6万'; expected a number above 0"),
        (HEAD + "甲,2030,1,-2,年鉴\n", "2: found area_km2 = '-2'; expected a number above 0"),
        (HEAD + "甲,2030,nan,2,年鉴\n", "2: found residents = 'nan'"),
        (HEAD + "甲,2030,inf,2,年鉴\n", "2: found residents = 'inf'"),
        (HEAD + "甲,2030,,,年鉴\n", "2: found neither residents nor area_km2"),
        (HEAD + "甲,2030,1,2,\n", "2: found no source"),
        (HEAD + "甲,2030,1,2,年鉴\n甲,2030,1,3,年鉴\n", "3: found 甲 2030 a second time"),
    ],
)
def test_a_mistake_is_told_with_its_line(folder: Path, lines: str, told: str) -> None:
    """In one line: where, what was found, what was expected."""
    (folder / "places.csv").write_text(lines, encoding="utf-8")
    with pytest.raises(InputError) as caught:
        read_places(folder)
    said = str(caught.value)
    assert said.startswith(f"{folder / 'places.csv'}:{told}"), said
    assert "\n" not in said


def _register(folder: Path, *places: str) -> None:
    """Reports of the years from 2030 on, each of a place as the registry writes it."""
    digest, entries = sha256(TEXT.encode()).hexdigest(), []
    for number, place in enumerate(places):
        (folder / f"r{number}.txt").write_bytes(TEXT.encode())
        entries.append(f'[r{number}]\ndistrict = "甲"\n{place}\nplan_year = {2030 + number}\nsha256 = "{digest}"\n')
    (folder / "jia-2030.txt").unlink()
    (folder / "reports.toml").write_text("".join(entries), encoding="utf-8")


def test_two_places_of_one_name(folder: Path) -> None:
    """A line says which of them it is of, by as much as tells them apart; one that says nothing is told what to add."""
    _register(folder, 'county = "东县"\ncity = "子市"', 'county = "西县"', "")
    file, head = folder / "places.csv", "district,county,year,residents,area_km2,source\n"
    file.write_text(f"{head}甲,东县,2030,1,,a\n甲,西县,2030,2,,b\n", encoding="utf-8")
    found = read_places(folder)[["district", "county", "city", "residents"]]
    assert found.to_numpy().tolist() == [["甲", "东县", "子市", 1], ["甲", "西县", "", 2]]
    file.write_text(f"{HEAD}甲,2030,1,,a\n", encoding="utf-8")
    with pytest.raises(InputError) as caught:
        read_places(folder)
    told = "2: found 甲, which is the name of several places; expected one of 东县, 西县 in the column county"
    assert str(caught.value).startswith(f"{file}:{told}")
    file.write_text(f"{head}甲,南县,2030,1,,a\n", encoding="utf-8")
    with pytest.raises(InputError, match=r"2: found 甲 elsewhere; expected it where it is registered: 东县 子市; 西县"):
        read_places(folder)


def test_a_report_that_does_not_say_where_its_place_lies(folder: Path) -> None:
    """Is of the one place of that name, as far as a line goes that does not say it either."""
    _register(folder, 'county = "东县"', "")
    (folder / "places.csv").write_text(f"{HEAD}甲,2030,1,,a\n", encoding="utf-8")
    assert read_places(folder)["county"].tolist() == ["东县", ""]


@pytest.mark.parametrize("head", ["district,county,county,year,residents,area_km2,source", "county,year,source"])
def test_heads_that_are_none(folder: Path, head: str) -> None:
    """A column twice, and one that is missing."""
    (folder / "places.csv").write_text(head + "\n", encoding="utf-8")
    with pytest.raises(InputError, match=r"1: found '(district,county,)?county,"):
        read_places(folder)


def test_a_file_that_is_no_utf_8_is_told(folder: Path) -> None:
    """As for every other file of the folder."""
    (folder / "places.csv").write_bytes(HEAD.encode() + "甲,2030,1,2,年鉴\n".encode("gbk"))
    with pytest.raises(InputError, match="UTF-8"):
        read_places(folder)
