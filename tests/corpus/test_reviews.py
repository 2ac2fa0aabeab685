from __future__ import annotations

import codecs
from datetime import date
from hashlib import sha256
from typing import TYPE_CHECKING

import pytest

from analysis.corpus.reviews import COLUMNS, Review, read_reviews
from analysis.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

HEAD = ",".join(COLUMNS)
ID = "jia-2031-s0123456789"
GOOD = f"change,sentences,{ID},0,9,新建公园3个,theme,general,renewal,names a park,王,2031-05-01"


@pytest.fixture
def given(tmp_path: Path) -> Callable[..., list[Review]]:
    """What is read of a file with these lines below the head."""
    text = "新建公园3个。\n"
    (tmp_path / "jia-2031.txt").write_text(text, encoding="utf-8")
    entry = f'[jia-2031]\ndistrict = "甲"\nplan_year = 2031\nsha256 = "{sha256(text.encode()).hexdigest()}"\n'
    (tmp_path / "reports.toml").write_text(entry, encoding="utf-8")
    (tmp_path / "reviewed").mkdir()

    def read(*lines: str, head: str = HEAD, mark: bytes = b"") -> list[Review]:
        content = mark + "\r\n".join((head, *lines, "")).encode()
        (tmp_path / "reviewed/a.csv").write_bytes(content)
        return read_reviews(tmp_path).get("jia-2031", [])

    return read


def wrong(line: str, at: int, value: str) -> str:
    """The line with another cell."""
    cells = line.split(",")
    cells[at] = value
    return ",".join(cells)


@pytest.mark.parametrize("mark", [b"", codecs.BOM_UTF8])
def test_a_line_is_a_review(given: Callable[..., list[Review]], mark: bytes) -> None:
    """With or without a byte order mark; empty lines, as a spreadsheet leaves them, say nothing."""
    (review,) = given(",,,,,,,,,,,", GOOD, "", mark=mark)
    assert review.where.endswith("a.csv:3")
    assert (review.doc_id, review.id, review.start, review.quote) == ("jia-2031", ID, 0, "新建公园3个")
    assert (review.columns, review.old, review.new) == (("theme",), ("general",), ("renewal",))
    assert (review.reason, review.reviewer, review.day) == ("names a park", "王", date(2031, 5, 1))


def test_several_columns_stand_in_one_line(given: Callable[..., list[Review]]) -> None:
    """Each with its value, typed as its column; an empty one is none."""
    (review,) = given(
        f"change,metrics,{ID}.1,,,3个,value_low | sign | due | per,3 | | |,4 | -1 | 2031-06-30 |,why,王,2031-05-01"
    )
    assert review.columns == ("value_low", "sign", "due", "per")
    assert review.old == (3.0, None, None, None)
    assert review.new == (4.0, -1, date(2031, 6, 30), None)
    assert review.start is None


def test_a_cell_may_hold_a_line_break(given: Callable[..., list[Review]]) -> None:
    """The line after it is still told by its own number."""
    broken = GOOD.replace("names a park", '"names\na park"')
    with pytest.raises(InputError, match=r"a\.csv:4: found the action 'delete'"):
        given(broken, wrong(GOOD, 0, "delete"))


@pytest.mark.parametrize(
    ("at", "value", "said"),
    [
        (0, "chnage", "found the action 'chnage'; expected one of change, add, remove. Did you mean change?"),
        (
            1,
            "documents",
            "found the table 'documents'; expected one of sentences, metrics, spending, times, commitments",
        ),
        (2, "yi-2031-s0123456789", "found the id 'yi-2031-s0123456789'; expected an id of jia-2031"),
        (2, "jia-2031", "found the id 'jia-2031'"),
        (3, "-1", "found start '-1'; expected an offset in the text, or nothing"),
        (5, "", "found no quote; expected one in every line"),
        (6, "text", "found the column 'text'; expected one of theme, theme_secondary, stance of sentences"),
        (6, "them", "Did you mean theme?"),
        (6, "theme | theme", "found a column twice"),
        (6, "", "expected one of theme, theme_secondary, stance"),
        (6, "theme | stance", "found 1 values in old; expected 2, one for each column"),
        (8, "parks", "found theme 'parks'; expected one of economy"),
        (8, "", "found no new value of theme; expected one"),
        (9, "", "found no reason"),
        (10, "", "found no reviewer"),
        (11, "1.5.2031", "found day '1.5.2031'; expected a day such as 2031-06-30"),
    ],
)
def test_a_mistake_is_told_with_its_line(given: Callable[..., list[Review]], at: int, value: str, said: str) -> None:
    """One line: file and line, what was found, what was expected."""
    with pytest.raises(InputError) as caught:
        given(wrong(GOOD, at, value))
    assert "a.csv:2: " in str(caught.value)
    assert said in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (
            f"change,metrics,{ID}.1,,,3个,value_low,three,4,w,王,2031-05-01",
            "found old 'three' of value_low; expected a number",
        ),
        (f"change,metrics,{ID}.1,,,3个,value_low,3,inf,w,王,2031-05-01", "found new 'inf' of value_low"),
        (f"change,metrics,{ID}.1,,,3个,sign,,0.5,w,王,2031-05-01", "expected a whole number"),
        (
            f"add,sentences,{ID},,,3个,theme,,party,w,王,2031-05-01",
            "found the table 'sentences'; expected one of metrics",
        ),
        (f"add,spending,{ID},,,3元,flow,,other,w,王,2031-05-01", "found the table 'spending'"),
        (f"add,times,{ID},,,六月,from_date,,2031-06-01,w,王,2031-05-01", "expected at least type"),
        (f"add,times,{ID},,,六月,type,point,point,w,王,2031-05-01", "found old 'point'; expected nothing there"),
        (f"remove,metrics,{ID}.1,,,3个,,,4,w,王,2031-05-01", "found new '4'; expected nothing there"),
        (f"remove,metrics,{ID}.1,,,3个,unit,,,w,王,2031-05-01", "found the column 'unit'; expected none"),
        ("change,sentences", "found 2 cells; expected 12"),
        ('change,"sentences', "found no CSV"),
    ],
)
def test_a_line_that_says_no_review_is_refused(given: Callable[..., list[Review]], line: str, said: str) -> None:
    """Values of the wrong kind, rows that cannot be added by themselves, what has no place in such a line."""
    with pytest.raises(InputError) as caught:
        given(line)
    assert "a.csv:2: " in str(caught.value)
    assert said in str(caught.value)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (GOOD, GOOD),
        (GOOD, wrong(GOOD, 8, "party")),
        (GOOD, wrong(wrong(wrong(GOOD, 6, "stance | theme"), 7, "plan | general"), 8, "plan | party")),
        (f"remove,metrics,{ID}.1,,,3个,,,,w,王,2031-05-01", f"change,metrics,{ID}.1,,,3个,unit,个,座,w,王,2031-05-01"),
        (
            f"change,spending,{ID}.1,,,3元,flow,other,relief,w,王,2031-05-01",
            f"remove,metrics,{ID}.1,,,3元,,,,w,王,2031-05-01",
        ),
        (f"add,times,{ID},,,六月,type,,point,w,王,2031-05-01", f"add,times,{ID},,,六月,type,,period,w,王,2031-05-01"),
    ],
)
def test_two_reviews_of_one_value_are_refused(given: Callable[..., list[Review]], first: str, second: str) -> None:
    """Whether they agree or not: the second names the first. Other values of a row are no contradiction."""
    with pytest.raises(InputError, match=r"a\.csv:3: found a second review .* the first is in .*a\.csv:2"):
        given(first, second)
    assert len(given(GOOD, wrong(wrong(wrong(GOOD, 6, "stance"), 7, "plan"), 8, "plan"))) == 2


def test_another_head_or_encoding_is_told(given: Callable[..., list[Review]], tmp_path: Path) -> None:
    """By the first line, or by what the encoding may be."""
    with pytest.raises(InputError, match=r"a\.csv:1: found the head .*; expected action,table,id"):
        given(GOOD, head="action;table;id")
    (tmp_path / "reviewed/a.csv").write_bytes(f"{HEAD}\n{GOOD}\n".encode("gb18030"))
    with pytest.raises(InputError, match="GB18030"):
        read_reviews(tmp_path)


def test_a_file_that_is_no_csv_is_told(given: Callable[..., list[Review]], tmp_path: Path) -> None:
    """Nothing in the folder is passed over, but what an editor or a spreadsheet leaves there for itself."""
    (tmp_path / "reviewed/~$a.csv").write_bytes(b"lock")
    (tmp_path / "reviewed/.a.csv.swp").write_bytes(b"swap")
    assert len(given(GOOD)) == 1
    (tmp_path / "reviewed/b.xlsx").write_bytes(b"PK")
    with pytest.raises(InputError, match=r"b\.xlsx: found something else than a \.csv; expected nothing but \.csv"):
        given(GOOD)


def test_without_a_folder_there_is_none(tmp_path: Path) -> None:
    """Not even the registry is looked at."""
    assert read_reviews(tmp_path) == {}
