from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pandas as pd
import pytest

from analysis.language.concepts import concepts
from analysis.tables.catalogue import CONCEPT_WORDS, CONCEPTS
from analysis.tables.frame import dtype

if TYPE_CHECKING:
    from collections.abc import Hashable

LISTS = {"创新": {"创新": 1.0, "创新驱动": 2.0, "科技": 1.0}, "环境": {"环境": 1.0, "绿": 0.5}, "养老": {"养老": 1.0}}
ROWS = [
    # doc_id, start, type, stance, text
    ("a", 0, "heading", "review", "一、科技创新"),
    ("a", 7, "body", "review", "坚持创新驱动,创新多。"),
    ("a", 19, "body", "plan", "绿化环境,绿化环 境。"),
    ("a", 31, "front", "other", "创新创新创新"),
    ("b", 0, "body", "plan", "没有什么要说的。"),
]


def _sentences(rows: list[tuple[str, int, str, str, str]]) -> pd.DataFrame:
    table = pd.DataFrame(rows, columns=["doc_id", "start", "type", "stance", "text"])
    return table.assign(sentence_id=[f"s{at}" for at in range(len(rows))]).astype({"text": "str", "doc_id": "str"})


def _row(found: pd.DataFrame, *key: str) -> dict[Hashable, Any]:
    (row,) = found[(found[["doc_id", "part", "concept"]] == list(key)).all(axis=1)].to_dict("records")
    return row


def test_counts_are_those_by_hand() -> None:
    """创新: 科技, 创新 | 创新驱动 (2), 创新; 6 + 11 + 11 characters; the front matter is not counted."""
    found = concepts(_sentences(ROWS), LISTS).concepts
    assert list(_row(found, "a", "whole", "创新").values())[3:] == [
        4, 5.0, pytest.approx(1000 * 5 / 28), 2, pytest.approx(2 / 3), 3, "创新", pytest.approx(2 / 5)
    ]  # fmt: skip
    assert _row(found, "a", "review", "创新")["per_1000_chars"] == pytest.approx(1000 * 5 / 17)
    none, plan = _row(found, "a", "plan", "创新"), _row(found, "a", "plan", "环境")
    assert (none["count"], none["per_1000_chars"]) == (0, 0)
    assert (plan["count"], plan["weighted"], plan["n_words"], plan["top_word"]) == (4, 3, 2, "环境")
    assert plan["top_word_share"] == pytest.approx(2 / 3)


def test_every_part_that_has_sentences_has_a_row_for_every_concept() -> None:
    """With 0 where nothing is found: a panel has no holes."""
    found = concepts(_sentences(ROWS), LISTS).concepts
    parts = [("a", "whole"), ("a", "review"), ("a", "plan"), ("b", "whole"), ("b", "plan")]
    assert list(zip(found["doc_id"], found["part"], found["concept"], strict=True)) == [
        (*part, name) for part in parts for name in LISTS
    ]
    none = found[found["doc_id"] == "b"]
    assert none["count"].tolist() == [0] * 6
    assert none["top_word"].isna().all()
    assert none["top_word_share"].isna().all()


def test_places_lead_to_the_source() -> None:
    """Offsets of the source, the words as listed and as written, reports in their order."""
    found = concepts(_sentences(ROWS), LISTS).concept_words
    source = {(row[0], row[1] + at): sign for row in ROWS for at, sign in enumerate(row[4])}
    for doc_id, start, end, quote in found[["doc_id", "start", "end", "quote"]].to_numpy().tolist():
        assert "".join(source[doc_id, at] for at in range(start, end)) == quote
    own = found[found["concept"] == "环境"]
    assert own[["word", "quote", "weight", "start"]].to_numpy().tolist() == [
        ["绿", "绿", 0.5, 19], ["环境", "环境", 1.0, 21], ["绿", "绿", 0.5, 24], ["环境", "环 境", 1.0, 26]
    ]  # fmt: skip


def test_a_list_is_read_by_itself() -> None:
    """A word that two concepts share counts for both, and another list changes no number of the first."""
    alone = concepts(_sentences(ROWS), {"创新": LISTS["创新"]}).concepts
    beside = concepts(_sentences(ROWS), {"创新": LISTS["创新"], "新": {"新驱动": 1.0, "科技创新": 1.0}}).concepts
    first = beside[beside["concept"] == "创新"].reset_index(drop=True)
    pd.testing.assert_frame_equal(first, alone)
    assert beside.loc[(beside["concept"] == "新") & (beside["part"] == "whole"), "count"].tolist() == [2, 0]


@pytest.mark.parametrize("lists", [{}, LISTS])
@pytest.mark.parametrize("rows", [[], ROWS])
def test_the_tables_are_typed_whatever_there_is(
    lists: dict[str, dict[str, float]], rows: list[tuple[str, int, str, str, str]]
) -> None:
    """No list, no sentence, or neither."""
    counted = concepts(_sentences(rows), lists)
    for table, found in ((CONCEPTS, counted.concepts), (CONCEPT_WORDS, counted.concept_words)):
        assert {name: str(kind) for name, kind in found.dtypes.items()} == {c.name: dtype(c) for c in table.columns}
        assert found.empty == (not lists or not rows)
