from __future__ import annotations

import pandas as pd
import pytest

from analysis.corpus.members import members
from analysis.errors import InputError
from analysis.findings import priorities, series
from analysis.findings.yardstick import YEAR, Yardstick
from tests.findings.shares import part

YARD = Yardstick(YEAR, 10, 0.25, 0.15)


def documents(*rows: tuple[str, str, int, str, str | None]) -> pd.DataFrame:
    """Reports of (doc_id, district, year, genre, day of publication); year 0 for one of no year."""
    told = [
        (
            doc,
            district,
            None,
            genre,
            pd.Timestamp(day) if day else pd.NaT,
            pd.Timestamp(year, 1, 1) if year else pd.NaT,
            pd.NaT,
        )
        for doc, district, year, genre, day in rows
    ]
    columns = ["doc_id", "district", "formerly", "genre", "published", "plan_start", "review_end"]
    return pd.DataFrame(told, columns=columns)


def roles(table: pd.DataFrame) -> dict[str, str]:
    """doc_id -> role."""
    found = members(table)
    return dict(zip(found["doc_id"], found["role"], strict=True))


def test_single_reports_are_no_error() -> None:
    """Each is the only one of its place, and counts."""
    assert roles(documents(("a", "甲", 2030, "plan", None), ("b", "乙", 2030, "midyear", None))) == {
        "a": "counts", "b": "counts",
    }  # fmt: skip


def test_of_two_editions_the_later_counts() -> None:
    """By day of publication, not by their order in the registry; a day that is not known is the earliest."""
    earlier, later = "2030-01-01", "2030-03-01"
    for first, second, counts in ((later, earlier, "a"), (None, None, "b"), (None, earlier, "b"), (earlier, None, "a")):
        two = documents(("a", "甲", 2030, "plan", first), ("b", "甲", 2030, "review_plan", second))
        assert roles(two) == {doc: "counts" if doc == counts else "earlier_edition" for doc in "ab"}


def test_a_series_is_of_one_kind() -> None:
    """Plans and yearly reports are of one kind, a final account is another; what most years have is taken."""
    table = documents(
        ("a", "甲", 2029, "plan", None), ("b", "甲", 2030, "review_plan", None), ("c", "甲", 2030, "account", None),
        ("d", "甲", 2031, "midyear", None), ("e", "甲", 0, "plan", None),
    )  # fmt: skip
    assert roles(table) == {"a": "counts", "b": "counts", "c": "other_genre", "d": "other_genre", "e": "undated"}


def test_of_two_kinds_with_as_many_years_the_later_is_taken() -> None:
    """A place that went from one kind of report to another is shown as it is now."""
    table = documents(("a", "甲", 2029, "plan", None), ("b", "甲", 2030, "midyear", None))
    assert roles(table) == {"a": "other_genre", "b": "counts"}


def test_a_renamed_place_is_one_series_under_its_last_name() -> None:
    """Found by any of its names or reports, year by year; a merged one is another place than those before."""
    table = documents(
        ("a", "乙", 2031, "plan", None), ("b", "甲", 2030, "plan", None), ("c", "丙", 2030, "plan", None),
        ("d", "丁", 2031, "plan", None),
    )  # fmt: skip
    table["formerly"] = pd.Series({0: "甲", 3: "丙;戊"})
    for name in ("甲", "乙", "a", "b"):
        found = series.find(table, name)
        assert found[["place", "district", "doc_id"]].to_numpy().tolist() == [["乙", "甲", "b"], ["乙", "乙", "a"]]
    assert series.find(table, "丙")["doc_id"].tolist() == ["c"]
    assert series.find(table, "丁")["doc_id"].tolist() == ["d"]


def test_one_name_in_two_counties_is_two_places() -> None:
    """Each with its own years and editions, and named with its county; the bare name is told to be of both."""
    table = documents(*((doc, "甲", year, "plan", None) for doc, year in (("a", 2030), ("b", 2030), ("c", 2031))))
    table["county"] = ["东县", "西县", "东县"]
    assert set(roles(table).values()) == {"counts"}
    assert series.find(table, "甲（东县）")["doc_id"].tolist() == ["a", "c"]
    assert series.find(table, "b")["place"].tolist() == ["甲（西县）"]
    with pytest.raises(
        InputError, match=r"'甲', of several places; expected one of the districts: 甲（东县）, 甲（西县）\."
    ):
        series.find(table, "甲")


def test_an_unknown_place_is_told_with_the_known_ones() -> None:
    """In one line, under their last names."""
    with pytest.raises(InputError, match=r"district: found '癸'; expected one of the districts: 甲, 乙\."):
        series.find(documents(("a", "甲", 2030, "plan", None), ("b", "乙", 2030, "plan", None)), "癸")
    with pytest.raises(InputError, match="none, since no report was read"):
        series.find(documents(), "甲")


def test_attention_goes_from_year_to_year() -> None:
    """A rise is above 0; by hand 20 points are clear and 5 are only different; a year that is too short is passed."""
    themes = pd.concat([
        part("a", "plan", {"economy": 0.4, "culture": 0.6}), part("b", "plan", {"economy": 0.6, "culture": 0.4}),
        part("c", "plan", {"economy": 0.55, "culture": 0.45}), part("a", "review", {"economy": 1.0}),
    ], ignore_index=True)  # fmt: skip
    table = documents(*((doc, "甲", 2030 + at, "plan", None) for at, doc in enumerate("abc")))
    found = series.attention(priorities.shares(themes, table), list("abc"), YARD)
    assert set(found["stance"]) == {"plan"}  # one review is compared with none
    first, second = found[found["theme"] == "economy"].to_dict("records")
    assert [(row["earlier"], row["later"]) for row in (first, second)] == [("a", "b"), ("b", "c")]
    assert (first["left"], first["right"], first["difference"]) == (0.6, 0.4, pytest.approx(0.2))
    assert (first["different"], first["clear"]) == (True, True)
    assert (second["difference"], second["different"], second["clear"]) == (pytest.approx(-0.05), True, False)
    assert len(found) == 26
    without = series.attention(priorities.shares(themes[themes["doc_id"] != "b"], table), list("abc"), YARD)
    assert set(zip(without["earlier"], without["later"], strict=True)) == {("a", "c")}
    assert series.attention(priorities.shares(themes[:0], table), list("abc"), YARD).empty


def test_a_measure_moves_where_intervals_lie_apart() -> None:
    """0.1–0.2 to 0.3–0.4 is a rise, 0.3–0.4 to 0.35–0.5 is none; what one report alone has is left out."""
    rows = [
        ("c", "plan", "specificity", 0.4, 0.35, 0.5), ("a", "plan", "specificity", 0.15, 0.1, 0.2),
        ("b", "plan", "specificity", 0.35, 0.3, 0.4), ("a", "plan", "vagueness", 0.2, 0.1, 0.3),
        ("x", "plan", "vagueness", 0.2, 0.1, 0.3), ("b", "plan", "vagueness", None, None, None),
        ("a", "plan", "firmness", 0.5, 0.4, 0.6), ("b", "plan", "firmness", 0.2, 0.1, 0.3),
        ("a", "whole", "formula", 5.0, None, None), ("b", "whole", "formula", 9.0, None, None),
    ]  # fmt: skip
    profiles = pd.DataFrame(rows, columns=["doc_id", "part", "measure", "value", "low", "high"])
    found = series.measures(profiles, list("abc"))
    assert found[["measure", "doc_id", "moved"]].to_numpy().tolist() == [
        ["firmness", "a", ""], ["firmness", "b", "down"],
        ["specificity", "a", ""], ["specificity", "b", "up"], ["specificity", "c", ""],
        ["formula", "a", ""], ["formula", "b", ""],
    ]  # fmt: skip
    assert series.measures(profiles[:0], list("abc")).empty
