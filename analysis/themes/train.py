"""Training of the theme classifier, and its honest score: each report judged by weights trained on the others.

``python -m analysis.themes.train`` reads ``data/gold`` and ``data/reports`` and writes ``weights.json`` beside it.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
from scipy.optimize import minimize

from analysis.corpus.readers import read_text
from analysis.lexicon.lexicon import Lexicon
from analysis.parsing.normal import normalise
from analysis.parsing.outline import outline
from analysis.tables.vocabularies import GENERAL
from analysis.themes.classifier import Weights, probabilities
from analysis.themes.codebook import codes
from analysis.themes.context import HINTS, VIEWS, views
from analysis.themes.votes import Array

if TYPE_CHECKING:
    from collections.abc import Sequence

GOLD, REPORTS = Path("data/gold"), Path("data/reports")
# Penalties per example; the leaning towards a theme is held smaller than the weights, since themes differ by district.
PENALTY_VIEWS, PENALTY_HINTS, PENALTY_THEMES = 0.001, 0.007, 0.02


@dataclass(frozen=True, slots=True)
class Example:
    """One annotated report: what the classifier sees of each sentence, and the theme that a person gave it."""

    doc_id: str
    seen: Array
    hints: Array
    themes: tuple[str, ...]
    spans: tuple[tuple[int, int], ...]


def examples(gold: Path = GOLD, reports: Path = REPORTS) -> list[Example]:
    """The annotated reports, by doc_id. A sentence has the theme of the annotated one that it overlaps most.

    Raises InputError for a report that cannot be read and ValueError for a sentence that no annotated one overlaps.
    """
    rows = pd.read_json(gold / "themes.jsonl", lines=True)
    return [
        example(str(doc_id), read_text(reports / f"{doc_id}.txt"), annotated)
        for doc_id, annotated in rows.groupby("doc")
    ]


def example(doc_id: str, text: str, gold: pd.DataFrame) -> Example:
    """One annotated report from its text and its annotated sentences (columns start, end, theme).

    Raises ValueError for a sentence of the text that no annotated one overlaps.
    """
    lexicon = Lexicon.default()
    parsed = outline(text, normalise(text), lexicon, None)
    spans = tuple((sentence.start, sentence.end) for sentence in parsed.sentences)
    labels: list[str] = []
    for sentence, theme in zip(parsed.sentences, given(spans, gold), strict=True):
        if theme is None:
            raise ValueError(f"{doc_id}: no annotated sentence at {sentence.start}: {sentence.text[:20]}")
        labels.append(theme)
    return Example(doc_id, *views(parsed, lexicon), tuple(labels), spans)


def given(spans: Sequence[tuple[int, int]], gold: pd.DataFrame) -> list[str | None]:
    """For each span the theme of the annotated sentence that it overlaps most, None where it overlaps none.

    ``gold`` are the annotated sentences of the same report (columns start, end, theme).
    """
    starts, ends, themes = gold["start"].to_numpy(), gold["end"].to_numpy(), gold["theme"].to_numpy()
    found: list[str | None] = []
    for start, end in spans:
        overlap = np.minimum(ends, end) - np.maximum(starts, start)
        found.append(str(themes[overlap.argmax()]) if overlap.max() > 0 else None)
    return found


def train(data: Sequence[Example]) -> Weights:
    """The weights of the conditional logit with the least penalised log loss on the examples."""
    themes = codes(Lexicon.default())
    seen = np.concatenate([example.seen for example in data])
    hints = np.concatenate([example.hints for example in data])
    wanted = np.concatenate([np.array([themes.index(theme) for theme in example.themes]) for example in data])
    sizes = np.cumsum([len(VIEWS), len(HINTS), len(themes)])
    penalty = np.repeat([PENALTY_VIEWS, PENALTY_HINTS, PENALTY_THEMES], [len(VIEWS), len(HINTS), len(themes)])
    general = themes.index(GENERAL)

    def loss(flat: Array) -> tuple[float, Array]:
        chances = probabilities(seen, hints, Weights(themes, *np.split(flat, sizes[:2])))
        hit = chances[np.arange(len(wanted)), wanted]
        error = chances.copy()
        error[np.arange(len(wanted)), wanted] -= 1
        error /= len(wanted)
        slope = np.concatenate(
            [np.einsum("svt,st->v", seen, error), hints.T @ error[:, general], error.sum(axis=0)],
        )
        return float(-np.log(hit).mean() + penalty @ flat**2 / 2), slope + penalty * flat

    found = minimize(loss, np.zeros(sizes[-1]), jac=True, method="L-BFGS-B", options={"maxiter": 2000, "ftol": 1e-12})
    return Weights(themes, *np.split(found.x, sizes[:2]))


def left_out(data: Sequence[Example]) -> pd.DataFrame:
    """One row per sentence: doc_id, start, end, theme (annotated), predicted, score, without its report in training.

    Needs two reports or more. The lexicon is the same for all: it was written by hand from knowledge of the genre, by
    people who had read these reports, and its part in the score cannot be left out.
    """
    themes = np.array(codes(Lexicon.default()))
    frames = []
    for tested in data:
        weights = train([other for other in data if other is not tested])
        chances = probabilities(tested.seen, tested.hints, weights)
        frames.append(
            pd.DataFrame(
                {
                    "doc_id": tested.doc_id,
                    "start": [start for start, _ in tested.spans],
                    "end": [end for _, end in tested.spans],
                    "theme": list(tested.themes),
                    "predicted": themes[chances.argmax(axis=1)],
                    "score": chances.max(axis=1).round(4),
                }
            )
        )
    return pd.concat(frames, ignore_index=True)


def main() -> None:
    """Train on all annotated reports and write the weights beside this module."""
    path = Path(__file__).with_name("weights.json")
    path.write_text(json.dumps(train(examples()).to_json(), indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
