from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
import pytest

from analysis.findings.yardstick import CHANCE, KINDS, PARTS, PLACES, YEAR, kinds, measured, yardstick

if TYPE_CHECKING:
    from pathlib import Path


def test_what_nine_of_ten_stay_within_by_hand() -> None:
    """Distances 0.00, 0.01 … 0.10: the median is 0.05, nine of ten stay within 0.09."""
    pairs = pd.DataFrame({"kind": YEAR, "distance": np.arange(11) / 100, "largest": np.arange(11) / 50})
    row = kinds(pairs).iloc[0]
    assert row.tolist() == [YEAR, 11, pytest.approx(0.05), pytest.approx(0.09), pytest.approx(0.1), pytest.approx(0.18)]
    assert yardstick(pairs, YEAR)[1:] == pytest.approx((11, 0.09, 0.18))


def test_a_kind_that_was_not_measured_has_no_bound() -> None:
    """Nothing is beyond it."""
    assert yardstick(pd.DataFrame({"kind": []}), PARTS) == (PARTS, 0, np.inf, np.inf)


def test_without_the_file_there_is_no_row(tmp_path: Path) -> None:
    """Reports can be read without it."""
    assert measured(tmp_path).empty
    assert kinds(measured(tmp_path)).empty


def test_the_shipped_figures_are_distances(root: Path) -> None:
    """Every kind was measured; a theme moves by no more than the distance and no less than a seventh of it."""
    pairs = measured(root / "data/reference")
    assert set(pairs["kind"]) == set(KINDS)
    assert pairs["distance"].between(0, 1).all()
    assert (pairs["largest"] <= pairs["distance"] + 1e-4).all()
    assert (pairs["largest"] >= pairs["distance"] * 2 / 13 - 1e-4).all()
    assert len(pairs[pairs["kind"] == YEAR]) >= 30


def test_one_place_moves_less_than_places_differ(root: Path) -> None:
    """The order of the medians that the pages rest on."""
    table = kinds(measured(root / "data/reference")).set_index("kind")
    year, place, chance = table["distance"].reindex([YEAR, PLACES, CHANCE]).tolist()
    assert year < place < chance
