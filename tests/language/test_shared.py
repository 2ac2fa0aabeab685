from __future__ import annotations

from collections.abc import Callable

import pandas as pd
from hypothesis import given
from hypothesis import strategies as st

from analysis.language.shared import COLUMNS, shared_passages

Say = Callable[..., pd.DataFrame]


def longest_common(left: str, right: str) -> int:
    """Length of the longest common substring, by dynamic programming."""
    best, before = 0, [0] * (len(right) + 1)
    for a in left:
        row = [0] * (len(right) + 1)
        for at, b in enumerate(right):
            row[at + 1] = before[at] + 1 if a == b else 0
        best, before = max(best, *row), row
    return best


def test_passage_is_told_with_both_places(say: Say) -> None:
    """As long as it can be, with offsets of both sources; the words of each document stand at its own."""
    sentences = say(("a", "序。"), ("a", "今年要把每一件小事办好,再创佳绩。"), ("b", "明年也要把每一件小事办好。"))
    row = shared_passages(sentences, 8).iloc[0]
    assert (row["left_doc_id"], row["right_doc_id"], row["text"], row["n_chars"]) == ("a", "b", "要把每一件小事办好", 9)
    for side, doc_id in (("left", "a"), ("right", "b")):
        text = "\n".join(sentences.loc[sentences["doc_id"] == doc_id, "text"])
        assert text[row[f"{side}_start"] : row[f"{side}_end"]] == row["text"]


def test_white_space_makes_no_difference(say: Say) -> None:
    """Stray spaces inside words are in the quote but not in the length."""
    row = shared_passages(say(("a", "把每 一件小事办好"), ("b", "把每一件小 事办好")), 8).iloc[0]
    assert (row["text"], row["n_chars"], row["left_end"], row["right_end"]) == ("把每 一件小事办好", 8, 9, 9)


def test_short_and_own_repetitions_are_left_out(say: Say) -> None:
    """What one document says twice is not shared, nor is what is too short."""
    assert shared_passages(say(("a", "把每一件小事办好"), ("a", "把每一件小事办好")), 8).empty
    assert shared_passages(say(("a", "把每一件小事办好"), ("b", "把每一件小事办好")), 9).empty


def test_passage_is_told_once_for_a_pair_of_documents(say: Say) -> None:
    """Said twice in a and twice in b: one row; a third document makes rows with each of the others."""
    same = "把每一件小事办好"
    assert len(shared_passages(say(*[(doc_id, same) for doc_id in "aabb"]), 8)) == 1
    assert len(shared_passages(say(*[(doc_id, same) for doc_id in "abc"]), 8)) == 3


def test_nothing_shared_is_an_empty_table(say: Say) -> None:
    """With its columns; no sentences are fine."""
    assert list(shared_passages(say(("a", "春"), ("b", "秋"))).columns) == list(COLUMNS)
    assert shared_passages(say().iloc[:0]).empty


@given(st.text("天地人", max_size=40), st.text("天地人", max_size=40))
def test_longest_passage_is_the_longest_common_substring(left: str, right: str) -> None:
    """Against dynamic programming, where that is long enough to be told."""
    columns = {"doc_id": ["a", "b"], "sentence_id": ["s", "t"], "start": [0, 0], "text": [left, right]}
    found = shared_passages(pd.DataFrame(columns), 3)
    longest = longest_common(left, right) if left and right else 0
    assert found["n_chars"].max() == longest if longest >= 3 else found.empty
