"""A trial of the whole comparison: reports made of sentences that the classifier judged without knowing their place."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import pandas as pd
import pytest

from analysis.findings.priorities import between_reports, shares
from analysis.findings.yardstick import YEAR, yardstick
from analysis.lexicon.lexicon import Lexicon
from analysis.tables.vocabularies import THEMES
from analysis.themes import attention
from analysis.themes.annotated import examples, reference
from analysis.themes.labelling import every_theme
from analysis.themes.train import held_out
from analysis.themes.weights import shipped

if TYPE_CHECKING:
    from pathlib import Path

    from analysis.themes.finder import Indices
    from analysis.themes.votes import Array

LEXICON = Lexicon.default()
CHAPTERS, SENTENCES, CHARS = 22, 8, 400  # of a report; of a chapter
PAIRS = 40
NO_METRICS = pd.DataFrame({"doc_id": [], "stance": [], "theme": [], "status": []}, dtype="str")
NO_YARDSTICK = yardstick(pd.DataFrame({"kind": []}), YEAR)


class Bank(NamedTuple):
    """Sentences of one theme by hand: the probabilities of all themes, and their numbers of characters."""

    chances: Array
    chars: Array


@pytest.fixture(scope="module")
def banks(root: Path) -> list[Bank]:
    """For each theme the annotated sentences, each judged by weights from other places."""
    data = [
        *examples(LEXICON, root / "data/gold", root / "data/reports"), *reference(LEXICON, root / "data/reference"),
    ]  # fmt: skip
    whole, _ = held_out(data, LEXICON)
    chances = np.concatenate([every_theme(made, shipped(LEXICON).score) for _, made in whole])
    chars = np.concatenate([one.text.ends - one.text.starts for one, _ in whole])
    true = np.concatenate([one.wanted for one, _ in whole])
    return [Bank(chances[true == at], chars[true == at]) for at in range(len(THEMES))]


def report(doc_id: str, themes: Indices, banks: list[Bank], random: np.random.Generator) -> tuple[pd.DataFrame, Array]:
    """A plan with a chapter of each theme, all of the same length: its sentences, and the probabilities of each."""
    chances, texts = [], []
    for theme in themes.tolist():
        bank = banks[theme]
        drawn = random.integers(len(bank.chars), size=SENTENCES)
        ends = np.round(np.cumsum(bank.chars[drawn]) / bank.chars[drawn].sum() * CHARS).astype(int)
        chances.append(bank.chances[drawn])
        texts += ["字" * n for n in np.diff(ends, prepend=0).tolist()]
    made = np.concatenate(chances)
    labels = np.array(THEMES)[made.argmax(axis=1)]
    return pd.DataFrame({"doc_id": doc_id, "stance": "plan", "theme": labels, "text": texts}), made


def test_what_differs_is_called_so_and_what_is_equal_is_not(banks: list[Bank], monkeypatch: pytest.MonkeyPatch) -> None:
    """Four of 22 chapters (18 points) more in one theme: found in 90 % of pairs; equal shares: in 5 % at most."""
    monkeypatch.setattr(attention, "redrawn", lambda chars, _: chars.sum(axis=0, keepdims=True) / chars.sum())
    random = np.random.default_rng(20261129)
    more = random.integers(len(THEMES), size=PAIRS).tolist()
    made = []
    for pair in range(PAIRS):
        themes = random.integers(len(THEMES), size=CHAPTERS)
        other = themes.copy()
        other[random.permutation(np.flatnonzero(themes != more[pair]))[:4]] = more[pair]
        for name, own in (("one", themes), ("equal", random.permutation(themes)), ("other", other)):
            made.append(report(f"{name} {pair}", own, banks, random))
    sentences = pd.concat([frame for frame, _ in made], ignore_index=True)
    chances = np.concatenate([own for _, own in made])
    table = attention.attention(sentences, NO_METRICS, chances, shipped(LEXICON).inflation)
    documents = pd.DataFrame({"doc_id": table["doc_id"].unique()})
    by_report = dict(list(shares(table, documents).groupby("doc_id")))

    def called(pair: int, name: str) -> set[str]:
        """The themes that the page calls different."""
        two = pd.concat([by_report[f"one {pair}"], by_report[f"{name} {pair}"]])
        found = between_reports(two, "plan", NO_YARDSTICK)
        return set(found.loc[found["different"], "theme"])

    assert sum(THEMES[more[pair]] in called(pair, "other") for pair in range(PAIRS)) >= 0.9 * PAIRS
    assert sum(bool(called(pair, "equal")) for pair in range(PAIRS)) <= 0.05 * PAIRS
