from __future__ import annotations

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.evaluation.matching import align, character_f1, join


def spans(*rows: tuple[int, int], doc: str = "one", **columns: list[bool]) -> pd.DataFrame:
    """A frame of spans of one report, each with its offsets as quote."""
    starts, ends = [start for start, _ in rows], [end for _, end in rows]
    names = pd.Series([f"{start}-{end}" for start, end in rows], dtype=str)
    docs = pd.Series([doc] * len(rows), dtype=str)
    return pd.DataFrame({"doc_id": docs, "start": starts, "end": ends, "quote": names, **columns}).astype(
        {"start": int, "end": int}
    )


def pairs(joined: pd.DataFrame) -> list[tuple[str, str]]:
    """The quotes of both sides, row by row."""
    return sorted(zip(joined["gold_quote"], joined["found_quote"], strict=True))


def test_greatest_overlap_is_matched_first() -> None:
    """Of two found spans in an annotated one the better is its match, wherever it stands; the other is left over."""
    assert pairs(join(spans((0, 10)), spans((0, 3), (3, 10)))) == [("", "0-3"), ("0-10", "3-10")]
    assert pairs(join(spans((0, 10)), spans((0, 7), (7, 10)))) == [("", "7-10"), ("0-10", "0-7")]


def test_match_is_one_to_one() -> None:
    """A found span over two annotated ones stands for one of them only."""
    assert pairs(join(spans((0, 4), (4, 6)), spans((0, 6)))) == [("0-4", "0-6"), ("4-6", "")]


def test_spans_that_only_touch_do_not_match() -> None:
    """The end is exclusive: 0–4 and 4–6 share no character."""
    assert pairs(join(spans((0, 4)), spans((4, 6)))) == [("", "4-6"), ("0-4", "")]


def test_reports_are_kept_apart() -> None:
    """The same offsets in another report are another place."""
    assert pairs(join(spans((0, 4)), spans((0, 4), doc="two"))) == [("", "0-4"), ("0-4", "")]


def test_optional_rows_drop_out_with_what_touches_them() -> None:
    """A found span at an optional one is neither match nor surplus, unless it matches something else."""
    gold = spans((0, 4), (5, 9), optional=[True, False])
    assert pairs(join(gold, spans((0, 2), (2, 4), (5, 9)))) == [("5-9", "5-9")]
    assert pairs(join(gold, spans((3, 9)))) == [("5-9", "3-9")]


def test_empty_sides() -> None:
    """Nothing found leaves every annotated row, nothing annotated every found one, nothing at all nothing."""
    assert pairs(join(spans((0, 4)), spans())) == [("0-4", "")]
    assert pairs(join(spans(), spans((0, 4)))) == [("", "0-4")]
    assert join(spans(), spans()).empty


def test_align_takes_the_longest_shared_part() -> None:
    """Each annotated sentence gets the found one with most shared characters, the first of equal ones, or none."""
    found = spans((0, 3), (3, 8), (8, 12))
    aligned = align(spans((0, 8), (1, 5), (6, 10), (20, 22)), found)
    assert list(aligned["found_quote"]) == ["3-8", "0-3", "3-8", ""]
    assert list(aligned["in_found"]) == [True, True, True, False]


@pytest.mark.parametrize(
    ("expected", "found", "score"),
    [
        ("新建食堂", "新建食堂", 1.0),
        ("新建食堂", "食堂", 4 / 6),
        ("食堂食堂", "食堂", 4 / 6),
        ("“食堂”, 新建", "食堂新建", 1.0),
        ("食堂", "公园", 0.0),
        ("食堂", "", 0.0),
        ("", "", 0.0),
        ("……", "。", 0.0),
    ],
)
def test_character_f1(expected: str, found: str, score: float) -> None:
    """2 × shared characters over all characters, each as often as it occurs, punctuation and white space aside."""
    assert character_f1(expected, found) == pytest.approx(score)


SPANS = st.lists(
    st.tuples(st.integers(0, 30), st.integers(1, 6)).map(lambda row: (row[0], row[0] + row[1])), max_size=8
)


@settings(deadline=None, max_examples=50)
@given(SPANS, SPANS)
def test_every_row_stands_once(gold: list[tuple[int, int]], found: list[tuple[int, int]]) -> None:
    """Whatever the spans: each is in exactly one row, pairs overlap, and no overlapping two are left over."""
    joined = join(spans(*gold), spans(*found))
    for side, given_ in (("gold", gold), ("found", found)):
        rows = joined[joined[f"in_{side}"]]
        assert sorted(zip(rows[f"{side}_start"], rows[f"{side}_end"], strict=True)) == sorted(given_)
    both = joined[joined["in_gold"] & joined["in_found"]]
    assert (both["gold_start"] < both["found_end"]).all()
    assert (both["found_start"] < both["gold_end"]).all()
    missed, surplus = joined[~joined["in_found"]], joined[~joined["in_gold"]]
    for start, end in zip(missed["start"], missed["end"], strict=True):
        assert not ((surplus["start"] < end) & (surplus["end"] > start)).any()
