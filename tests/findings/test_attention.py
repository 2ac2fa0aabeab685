from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from scipy.stats import norm
from statsmodels.stats.multitest import multipletests

from analysis.findings.attention import compared, distance, holm, leading, p_values
from analysis.findings.yardstick import Yardstick
from analysis.tables.vocabularies import THEMES
from tests.findings.shares import part

YARD = Yardstick("next year", 10, 0.25, 0.15)


def test_a_difference_by_hand() -> None:
    """0.5 against 0.3, errors 0.03 and 0.04: difference 0.2, error 0.05, z 4; Holm multiplies the least p by 13."""
    table = compared(
        part("a", "plan", {"safety": 0.5, "party": 0.5}, 0.03),
        part("b", "plan", {"safety": 0.3, "party": 0.7}, 0.04),
        YARD,
    ).set_index("theme")
    row = table.to_dict("index")["safety"]
    assert [row["difference"], row["low"], row["high"]] == pytest.approx([0.2, 0.2 - 0.098, 0.2 + 0.098], abs=1e-4)
    assert row["p_holm"] == pytest.approx(13 * 2 * norm.sf(4))
    assert row["different"]
    assert row["clear"]
    assert table["different"].sum() == 2
    assert table.loc["rural", "p_holm"] == 1


def test_holm_by_an_independent_computation() -> None:
    """Step down over the thirteen themes, the largest so far kept."""
    left = {theme: 0.05 + 0.004 * at for at, theme in enumerate(THEMES)}
    table = compared(part("a", "plan", left, 0.02), part("b", "plan", dict.fromkeys(THEMES, 0.06), 0.01), YARD)
    p = 2 * norm.sf(table["difference"].abs() / np.hypot(0.02, 0.01))
    order, expected, running = np.argsort(p, kind="stable"), np.zeros(13), 0.0
    for rank, at in enumerate(order):
        running = max(running, min(1.0, p[at] * (13 - rank)))
        expected[at] = running
    assert table["p_holm"].to_numpy() == pytest.approx(expected)


def test_equal_shares_are_not_different() -> None:
    """With an error and without, and where sums of floating-point numbers differ in the last digit."""
    for error in (0.0, 0.02):
        left, right = (
            part(doc, "plan", {"safety": share, "party": 0.7}, error) for doc, share in (("a", 0.3), ("b", 0.1 * 3))
        )
        table = compared(left, right, YARD)
        assert not table["different"].any()
        assert (table["p_holm"] == 1).all()
        assert distance(table) == 0


def test_by_hand_every_difference_is_one_but_not_every_one_is_clear() -> None:
    """Five points are no more than one place moves in a year, twenty are."""
    table = compared(
        part("a", "plan", {"safety": 0.5, "party": 0.3, "rural": 0.2}),
        part("b", "plan", {"safety": 0.25, "party": 0.35, "rural": 0.4}), YARD,
    ).set_index("theme")  # fmt: skip
    assert table["different"].sum() == 3
    assert table.index[table["clear"]].tolist() == ["safety", "rural"]
    assert (table["low"] == table["high"]).all()


def test_much_is_not_clear_where_labelling_is_unsure() -> None:
    """Twenty points with an error of ten: neither."""
    table = compared(part("a", "plan", {"safety": 0.5}, 0.1), part("b", "plan", {"safety": 0.3}, 0.1), YARD)
    assert not table["different"].any()
    assert not table["clear"].any()


def test_without_a_yardstick_nothing_is_clear() -> None:
    """However far apart."""
    table = compared(
        part("a", "plan", {"safety": 1}), part("b", "plan", {"party": 1}), Yardstick("next year", 0, np.inf, np.inf)
    )
    assert table["different"].sum() == 2
    assert not table["clear"].any()


def test_distance_by_hand() -> None:
    """25 points from safety, 5 of them to party, 20 to rural: a quarter of the text changes its theme."""
    left = part("a", "plan", {"safety": 0.5, "party": 0.3, "rural": 0.2})
    assert distance(
        compared(left, part("b", "plan", {"safety": 0.25, "party": 0.35, "rural": 0.4}), YARD)
    ) == pytest.approx(0.25)


def test_p_of_no_error() -> None:
    """0 where they differ, 1 where not."""
    assert p_values(np.array([0.0, -0.1, 0.1]), np.array([0.0, 0.0, 0.1])) == pytest.approx([1, 0, 2 * norm.sf(1)])


def test_how_sure_the_first_theme_is_by_hand() -> None:
    """0.4 before 0.3 and 0.2, errors 0.05 each: 1 - P(z > 1) - P(z > 2) - 9 P(z > 8); wording was 0.9."""
    found = part("a", "plan", {"safety": 0.4, "party": 0.3, "rural": 0.2, "general": 0.1}, 0.05, 0.9)
    row = leading(found).iloc[0]
    assert row["theme"] == "safety"
    rest = 9 * norm.sf(0.4 / 0.05)
    assert row["labelling"] == pytest.approx(1 - norm.sf(1) - norm.sf(2) - rest)
    assert row["probability"] == pytest.approx(row["labelling"])


def test_the_smaller_probability_counts() -> None:
    """By hand labelling is sure; wording says 0.4. A part too short for wording has labelling alone."""
    row = leading(part("a", "plan", {"safety": 0.6, "party": 0.4}, first=0.4)).iloc[0]
    assert (row["labelling"], row["wording"], row["probability"]) == (1, 0.4, 0.4)
    short = part("a", "plan", {"safety": 0.6, "party": 0.4}, first=float("nan"))
    assert leading(short)["probability"].tolist() == [1]


def test_two_themes_alike_leave_no_leader() -> None:
    """By hand, too: half and half is no lead; general never leads."""
    assert leading(part("a", "plan", {"safety": 0.3, "party": 0.3, "general": 0.4}))["probability"].tolist() == [
        0.5 - 0.0
    ]
    assert leading(pd.DataFrame(columns=list(part("a", "plan", {})))).empty


def test_holm_is_that_of_statsmodels() -> None:
    """Line by line, ties included."""
    p = np.random.default_rng(1).random((20, 13)) ** 3
    p[:, 3] = p[:, 4]
    assert np.allclose(holm(p), [multipletests(line, method="holm")[1] for line in p])
