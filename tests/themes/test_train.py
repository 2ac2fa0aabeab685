from __future__ import annotations

from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score

from analysis.compare.quality import calibration
from analysis.lexicon.lexicon import Lexicon
from analysis.tables.vocabularies import THEMES
from analysis.themes import train as training
from analysis.themes.classifier import probabilities, shipped
from analysis.themes.context import HINTS, VIEWS
from analysis.themes.train import Example, examples, left_out, train

LEXICON = Lexicon.default()


@pytest.fixture(scope="module")
def annotated(root: Path) -> list[Example]:
    """The annotated reports."""
    return examples(root / "data/gold", root / "data/reports")


@pytest.fixture(scope="module")
def judged(annotated: list[Example]) -> pd.DataFrame:
    """Each sentence, judged without its report."""
    return left_out(annotated)


def test_shipped_weights_are_what_training_gives(annotated: list[Example]) -> None:
    """The file in the package is made by the script in the package, from the annotation in the repository."""
    trained, there = train(annotated).to_json(), shipped(LEXICON).to_json()
    for part, weights in there.items():
        assert trained[part] == pytest.approx(weights, abs=2e-3)


def test_scores_hold_without_the_tested_report(judged: pd.DataFrame) -> None:
    """Accuracy ≥ 0.85 and macro-F1 ≥ 0.80 with each report judged by weights from the other four."""
    assert (judged["theme"] == judged["predicted"]).mean() >= 0.85
    assert f1_score(judged["theme"], judged["predicted"], average="macro") >= 0.80


def test_scores_mean_what_they_say(judged: pd.DataFrame) -> None:
    """Expected calibration error, also left out, is at most 0.05: a score of 0.9 is right nine times in ten."""
    fifths = calibration(judged)
    assert fifths["n"].sum() == len(judged)
    assert ((fifths["score"] - fifths["share"]).abs() * fifths["n"]).sum() / fifths["n"].sum() <= 0.05


def invented(seed: int, n: int = 400) -> Example:
    """Sentences whose theme is drawn from the model itself: weights 3 and -1 on the first views, no leaning."""
    random = np.random.default_rng(seed)
    seen = random.normal(size=(n, len(VIEWS), len(THEMES)))
    weights = np.zeros(len(VIEWS))
    weights[:2] = 3, -1
    scores = np.einsum("svt,v->st", seen, weights)
    drawn = (scores + random.gumbel(size=scores.shape)).argmax(axis=1)
    themes = tuple(THEMES[at] for at in drawn)
    return Example(f"doc{seed}", seen, np.zeros((n, len(HINTS))), themes, tuple((at, at + 1) for at in range(n)))


def test_training_finds_the_weights_that_made_the_data() -> None:
    """3, -1 and nothing for the other views, within sampling error."""
    found = train([invented(1), invented(2)])
    assert found.views[:2] == pytest.approx([3, -1], abs=0.3)
    assert np.abs(found.views[2:]).max() < 0.3


def test_training_without_signal_finds_none() -> None:
    """Themes that have nothing to do with the views leave all weights near 0 and all themes near their frequency."""
    example, other = invented(3), invented(4)
    noise = Example("noise", example.seen, example.hints, other.themes, example.spans)
    assert np.abs(train([noise]).views).max() < 0.25


def test_two_themes_are_a_logistic_regression(monkeypatch: pytest.MonkeyPatch) -> None:
    """With two themes in play it is a logistic regression (sklearn) on the difference of their views."""
    for name in ("PENALTY_VIEWS", "PENALTY_HINTS", "PENALTY_THEMES"):
        monkeypatch.setattr(training, name, 1e-7)
    random = np.random.default_rng(0)
    seen = np.full((500, len(VIEWS), len(THEMES)), 0.0)
    seen[:, :2, :2] = random.normal(size=(500, 2, 2))
    difference = seen[:, :2, 0] - seen[:, :2, 1]
    first = random.random(500) < 1 / (1 + np.exp(-(difference @ [1.5, -0.5] + 0.3)))
    example = Example("d", seen, np.zeros((500, len(HINTS))), tuple(np.where(first, *THEMES[:2])), ((0, 1),) * 500)
    ours = train([example])
    theirs = LogisticRegression(C=1e6).fit(difference, first)
    assert ours.views[:2] == pytest.approx(theirs.coef_[0], rel=0.01)
    assert ours.themes[0] - ours.themes[1] == pytest.approx(theirs.intercept_[0], abs=0.01)
    chances = probabilities(seen, example.hints, ours)[:, 0]
    assert chances == pytest.approx(theirs.predict_proba(difference)[:, 1], abs=0.01)


def test_sentence_without_annotation_is_told(tmp_path: Path) -> None:
    """A report that is longer than its annotation stops training, with its name and the sentence."""
    (tmp_path / "invented.txt").write_text("第一句话说完了。\n第二句话也说完了。\n", encoding="utf-8")
    line = '{"doc": "invented", "start": 0, "end": 8, "theme": "general"}\n'
    (tmp_path / "themes.jsonl").write_text(line, encoding="utf-8")
    with pytest.raises(ValueError, match="invented: no annotated sentence at 9: 第二句话"):
        examples(tmp_path, tmp_path)
