"""The shipped weights are what training gives, and hold on reports of places that training did not see."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from sklearn.metrics import f1_score

from analysis.lexicon.lexicon import Lexicon
from analysis.profiles.measures import evenness, moved_by_labelling
from analysis.tables.vocabularies import GENERAL
from analysis.themes.annotated import Example, examples, reference
from analysis.themes.calibration import calibration_error
from analysis.themes.labelling import REACH
from analysis.themes.train import Judged, held_out, sentences_left_out, shares_left_out, train, written
from analysis.themes.weights import Weights, shipped

LEXICON = Lexicon.default()


@pytest.fixture(scope="module")
def annotated(root: Path) -> list[Example]:
    """The annotated reports, those that only counts are known of included."""
    here = examples(LEXICON, root / "data/gold", root / "data/reports")
    return [*here, *reference(LEXICON, root / "data/reference")]


@pytest.fixture(scope="module")
def held(annotated: list[Example]) -> tuple[Judged, Judged]:
    """Each report and passage, judged by weights from other places."""
    return held_out(annotated, LEXICON)


@pytest.fixture(scope="module")
def judged(held: tuple[Judged, Judged]) -> pd.DataFrame:
    """Each sentence, judged without the reports of its place; ``here`` where its text is in the repository."""
    found = sentences_left_out(*held, LEXICON)
    return found.assign(here=~found["doc_id"].str.contains("_"), right=found["theme"] == found["predicted"])


def test_shipped_weights_are_what_training_gives(annotated: list[Example]) -> None:
    """The file in the package is made by the script in the package, from what is in the repository."""
    trained, there = train(annotated, LEXICON), shipped(LEXICON)
    for part in ("views", "hints", "themes", "echoes", "terms", "score", "pairs"):
        assert np.abs(getattr(trained, part) - getattr(there, part)).max() < 0.01, part
    assert trained.inflation == pytest.approx(there.inflation, abs=0.01)


def test_every_sentence_is_judged_once(annotated: list[Example], judged: pd.DataFrame) -> None:
    """All reports of a place at the same time."""
    assert len(judged) == sum(len(one.themes) for one in annotated)
    assert not judged.duplicated(["doc_id", "start"]).any()


@pytest.mark.parametrize(("here", "accuracy", "macro_f1"), [(True, 0.92, 0.91), (False, 0.89, 0.84)])
def test_scores_hold_without_the_tested_place(
    judged: pd.DataFrame, *, here: bool, accuracy: float, macro_f1: float
) -> None:
    """On the five reports of districts, and on those of counties, which are written in another way."""
    rows = judged[judged["here"] == here]
    assert rows["right"].mean() >= accuracy
    assert f1_score(rows["theme"], rows["predicted"], average="macro") >= macro_f1


def test_scores_mean_what_they_say(judged: pd.DataFrame) -> None:
    """A score of 0.9 is right nine times in ten."""
    assert calibration_error(judged["score"].to_numpy(), judged["right"].to_numpy()) <= 0.03


def test_intervals_of_shares_hold_what_people_say(held: tuple[Judged, Judged]) -> None:
    """95 % of the shares of left-out reports lie within intervals that other places taught (measured: 0.952)."""
    shares = shares_left_out(*held, LEXICON)
    inside = (shares["share"] - shares["true"]).abs() <= REACH * shares["se"]
    assert inside.mean() >= 0.93
    assert 2 * REACH * shares["se"].mean() <= 0.07  # no wider than need be: 0.060


def test_summed_probabilities_are_no_worse_than_counted_labels(held: tuple[Judged, Judged]) -> None:
    """Root mean squared error 1.64 points against 1.76; the mean absolute error is about a point for both."""
    shares = shares_left_out(*held, LEXICON)
    off = {name: (shares[name] - shares["true"]) for name in ("share", "counted")}
    assert (off["share"] ** 2).mean() < (off["counted"] ** 2).mean()
    assert off["share"].abs().mean() <= 0.0105


def test_diversity_of_left_out_reports_is_what_people_say(held: tuple[Judged, Judged]) -> None:
    """Of 21 parts its mean error is 0.019, and 95 % of the intervals of labelling hold it (measured: 20 of 21).

    H of the shares as estimated is above what people say, and its intervals hold less (18 of 21).
    """
    found = []
    for key, part in shares_left_out(*held, LEXICON).groupby(["doc_id", "stance"]):
        rows = part[part["theme"] != GENERAL]
        shares, errors = rows["share"].to_numpy(), rows["se"].to_numpy()
        moved = moved_by_labelling(shares, errors, str(key))
        found.append((evenness(rows["true"].to_numpy()), evenness(shares), moved.mean(), moved.std()))
    true, plain, mean, spread = np.array(found, dtype=float).T
    assert np.abs(mean - true).mean() <= 0.02
    assert (plain - true).mean() > 0
    held_by = [(np.abs(value - true) <= REACH * spread).mean() for value in (plain, mean)]
    assert held_by[0] < 0.9 < held_by[1]


def test_second_themes_are_right_more_often_than_not(judged: pd.DataFrame) -> None:
    """There are few of them."""
    given = judged[judged["second"].notna()]
    assert 20 <= len(given) <= 0.05 * len(judged)
    assert (given["second"] == given["secondary"]).mean() >= 0.5


def test_weights_are_written_a_line_each() -> None:
    """As JSON that a person can read, and a version control compare."""
    text = written({"views": {"words": 0.5, "share": 1.0}, "terms": {"消防": {"safety": 0.1}}})
    assert json.loads(text) == {"views": {"words": 0.5, "share": 1.0}, "terms": {"消防": {"safety": 0.1}}}
    assert ' "views": {\n  "words": 0.5,\n  "share": 1.0\n },' in text
    assert '  "消防": {"safety": 0.1}\n' in text


def test_untrained_weights_know_nothing() -> None:
    """Nothing of it is written of single words."""
    data = Weights.untrained(LEXICON).to_json(LEXICON)
    assert data["terms"] == data["echoes"] == data["pairs"] == {}
    assert data["score"] == {"slope": 1, "offset": 0}
