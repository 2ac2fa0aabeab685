from __future__ import annotations

from math import log2

import pytest

from analysis.language.new_words import candidates


def test_word_that_the_text_uses_is_found_first() -> None:
    """业委会 in many surroundings keeps together on both joints and is free on both sides."""
    before, after = "甲乙丙丁戊己庚辛", "子丑寅卯辰巳午未"
    found = candidates(["".join(f"{a}业委会{b}" for a, b in zip(before, after, strict=True))], least=5)
    assert found["term"].iloc[0] == "业委会"
    assert found["freedom"].iloc[0] == pytest.approx(3)  # eight neighbours, all different


def test_cohesion_by_hand() -> None:
    """ab stands four times among 16 characters, a and b nowhere else: log2(4 × 16 / (4 × 4)) = 2 bits."""
    found = candidates(["天地一二天地三四天地五六天地七八"], least=4).set_index("term")
    assert found.loc["天地", "cohesion"] == pytest.approx(log2(4 * 16 / (4 * 4)))
    assert found.loc["天地", "count"] == 4


def test_part_of_a_word_is_not_free() -> None:
    """业委 is always followed by 会."""
    found = candidates(["甲业委会子、乙业委会丑、丙业委会寅"], least=3).set_index("term")
    assert found.loc["业委", "freedom"] == 0


def test_edges_count_as_new_neighbours() -> None:
    """Four lines of one word: nothing says that it is a part of something."""
    found = candidates(["业委会", "业委会", "业委会", "业委会"], least=4).set_index("term")
    assert found.loc["业委会", "freedom"] == pytest.approx(2)


@pytest.mark.parametrize("texts", [[], [""], ["abc 123"], ["一"]])
def test_text_without_candidates_is_an_empty_table(texts: list[str]) -> None:
    """With its columns."""
    assert list(candidates(texts).columns) == ["term", "count", "cohesion", "freedom"]
    assert candidates(texts).empty
