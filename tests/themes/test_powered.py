"""Shares from a random sample that people have reviewed."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from analysis.tables.vocabularies import THEMES
from analysis.themes.attention import attention
from analysis.themes.labelling import REACH
from analysis.themes.powered import WORTH, powered
from analysis.themes.sample import SMALLEST, drawn, order

NO_METRICS = pd.DataFrame({"doc_id": [], "stance": [], "theme": [], "status": []}, dtype="str")


def test_shares_and_errors_by_hand() -> None:
    """Four sentences of 10 characters, two themes, each read as 0.8 and 0.2; drawn: one of either.

    With weights of 1/4 the errors of the first theme are 0.05 and -0.2, their mean -0.075, their squares about it
    2 · 0.125²; labelling (inflation 2) expects 2 · 0.16 / 16 = 0.02 of each sentence.
    """
    read = np.tile([0.8, 0.2], (4, 1))
    seen = np.array([True, True, False, False])
    given = np.where(seen[:, None], [[1, 0], [0, 1], [0, 0], [0, 0]], read)
    found = powered(read, given, np.full(4, 10.0), seen, seen, 2.0)
    spread = (2 * 0.125**2 + WORTH * 0.02) / (1 + WORTH)
    of_sample, of_labelling = 4 * 2 / 2 * spread, 2 * 0.02
    trust = of_labelling / (of_labelling + of_sample)
    assert found.share[0] == pytest.approx(0.25 + 0.4 - trust * 2 * 0.075)
    assert found.share.sum() == pytest.approx(1)
    assert found.error[0] == pytest.approx((trust * of_sample) ** 0.5)
    assert found.low[0] == pytest.approx(max(found.share[0] - REACH * found.error[0], 0.25))
    assert found.high[0] == pytest.approx(min(found.share[0] + REACH * found.error[0], 0.75))


def test_the_interval_covers_and_is_narrower_than_that_of_labelling() -> None:
    """Reports whose sentences are mistaken together, as inflation says: 60 of 300 drawn, 400 reports of three themes.

    Each report has a bias of its own towards the second theme; inflation is what makes labelling cover.
    """
    random = np.random.default_rng(20310501)
    covered, widths, plain = [], [], []
    for _ in range(400):
        read = random.dirichlet([0.5, 0.3, 0.2], size=300) * 0.999 + 0.001 / 3
        tilt = np.array([1.0, np.exp(random.normal(0, 0.5)), 1.0])
        chances = read * tilt / (read * tilt).sum(axis=1, keepdims=True)
        true = np.eye(3)[(random.random((300, 1)) > chances.cumsum(axis=1)).sum(axis=1).clip(max=2)]
        chars = random.integers(5, 60, size=300).astype(float)
        seen = np.zeros(300, dtype=bool)
        seen[random.choice(300, 60, replace=False)] = True
        weights = chars[:, None] / chars.sum()
        inflation = 6.0
        found = powered(read, np.where(seen[:, None], true, read), chars, seen, seen, inflation)
        share = (weights * true).sum(axis=0)
        covered.append((found.low <= share) & (share <= found.high))
        widths.append(found.high - found.low)
        labelled = inflation * (weights**2 * read * (1 - read))[~seen].sum(axis=0)
        plain.append(2 * REACH * np.sqrt(labelled))
    assert 0.94 <= np.mean(covered) <= 0.99
    assert np.mean(widths) < 0.9 * np.mean(plain)


def sentences(n: int) -> pd.DataFrame:
    """Sentences of one plan, none of them reviewed."""
    about = {"doc_id": "a", "type": "body", "stance": "plan", "theme": "economy", "origin": "parsed", "text": "字" * 10}
    return pd.DataFrame([about | {"sentence_id": f"a-s{at:010x}"} for at in range(n)])


def test_a_sample_is_known_by_its_order() -> None:
    """All of the first 45 drawn are a sample, one beside them none of it; without the third, none."""
    ids = sentences(120)["sentence_id"].tolist()
    first = set(order(ids)[:45])
    other = order(ids)[60]
    reviewed = np.array([name in first or name == other for name in ids])
    assert {name for name, is_drawn in zip(ids, drawn(ids, reviewed), strict=True) if is_drawn} == first
    reviewed[ids.index(order(ids)[2])] = False
    assert not drawn(ids, reviewed).any()
    assert order(ids)[:SMALLEST] == order(reversed(ids))[:SMALLEST]


@pytest.mark.parametrize(("n", "origin"), [(39, "parsed"), (40, "sampled"), (120, "reviewed")])
def test_attention_says_what_a_share_rests_on(n: int, origin: str) -> None:
    """From 40 drawn sentences on; fewer leave the interval of labelling, all leave none."""
    frame = sentences(120)
    first = order(frame["sentence_id"])[:n]
    frame.loc[frame["sentence_id"].isin(first), ["theme", "origin"]] = ["safety", "reviewed"]
    read = np.full((120, len(THEMES)), 0.1 / (len(THEMES) - 1))
    read[:, THEMES.index("economy")] = 0.9
    table = attention(frame, NO_METRICS, read, 2.0).set_index("theme")
    assert set(table["origin"]) == {origin}
    assert table["share"].sum() == pytest.approx(1)
    safety = table.loc["safety"]
    assert safety["share_low"] <= safety["share"] <= safety["share_high"]
    assert (safety["share"] > n / 120 + 0.3) == (origin == "sampled")  # every one drawn was misread
