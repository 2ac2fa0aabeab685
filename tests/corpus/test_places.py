from __future__ import annotations

from hashlib import sha256
from pathlib import Path

import pandas as pd
import pytest

from analysis.corpus.places import read_places
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
    assert list(read_places(folder)) == ["district", "year", "residents", "area_km2", "source"]
    (folder / "places.csv").write_text(HEAD, encoding="utf-8")
    assert read_places(folder).dtypes.equals(read_places(folder).dtypes)


def test_what_people_have_is_read(folder: Path) -> None:
    """A byte order mark, Windows line ends, blanks, a quoted comma, an empty line, a field left empty."""
    lines = ['甲, 2029 ,60000,4.5,"年鉴,第3页"', "", "甲,2030,,4.5,普查"]
    (folder / "places.csv").write_bytes("\r\n".join(["\ufeff" + HEAD.strip(), *lines, ""]).encode())
    expected = pd.DataFrame({
        "district": ["甲", "甲"], "year": [2029, 2030], "residents": [60000.0, None], "area_km2": [4.5, 4.5],
        "source": ["年鉴,第3页", "普查"],
    })  # fmt: skip
    pd.testing.assert_frame_equal(read_places(folder), expected, check_dtype=False)


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        ("", "1: found ''; expected the line district,year,residents,area_km2,source."),
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


def test_a_file_that_is_no_utf_8_is_told(folder: Path) -> None:
    """As for every other file of the folder."""
    (folder / "places.csv").write_bytes(HEAD.encode() + "甲,2030,1,2,年鉴\n".encode("gbk"))
    with pytest.raises(InputError, match="UTF-8"):
        read_places(folder)
