"""The shipped weights are what training gives, and hold on reports of places that training did not see."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from sklearn.metrics import f1_score

from analysis.lexicon.lexicon import Lexicon
from analysis.themes.annotated import Example, examples, reference
from analysis.themes.calibration import calibration_error
from analysis.themes.train import left_out, train, written
from analysis.themes.weights import Weights, shipped

LEXICON = Lexicon.default()


@pytest.fixture(scope="module")
def annotated(root: Path) -> list[Example]:
    """The annotated reports, those that only counts are known of included."""
    here = examples(LEXICON, root / "data/gold", root / "data/reports")
    return [*here, *reference(LEXICON, root / "data/reference")]


@pytest.fixture(scope="module")
def judged(annotated: list[Example]) -> pd.DataFrame:
    """Each sentence, judged without the reports of its place; ``here`` where its text is in the repository."""
    found = left_out(annotated, LEXICON)
    return found.assign(here=~found["doc_id"].str.contains("_"), right=found["theme"] == found["predicted"])


def test_shipped_weights_are_what_training_gives(annotated: list[Example]) -> None:
    """The file in the package is made by the script in the package, from what is in the repository."""
    trained, there = train(annotated, LEXICON), shipped(LEXICON)
    for part in ("views", "hints", "themes", "echoes", "terms", "score", "pairs"):
        assert np.abs(getattr(trained, part) - getattr(there, part)).max() < 0.01, part


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
