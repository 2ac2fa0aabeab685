"""Training of the theme classifier, and its honest score: each report judged by weights trained on other places.

``python -m analysis.themes.train`` reads ``data/gold``, ``data/reports`` and ``data/reference`` and writes
``weights.json`` beside it.
"""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from analysis.lexicon.lexicon import Lexicon
from analysis.themes.annotated import examples, passages, reference
from analysis.themes.calibration import calibrated, curve
from analysis.themes.fit import fit, sample
from analysis.themes.labelling import estimate, every_theme, inflation
from analysis.themes.second import pairs, runner_up, second
from analysis.themes.weights import Weights

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from analysis.themes.annotated import Example
    from analysis.themes.fit import Sample
    from analysis.themes.votes import Array, Booleans

FEWEST = 10  # sentences of a part whose shares are compared with those by hand
Judged = list[tuple["Sample", "Array"]]


def train(data: Sequence[Example], lexicon: Lexicon) -> Weights:
    """The weights of the classifier, fitted on all examples.

    Calibration and second themes are fitted on what weights from other places say of each report.
    """
    weights = fit([sample(one, lexicon) for one in data], lexicon)
    whole, short = held_out(data, lexicon)
    return judging(weights, whole, short)


def held_out(data: Sequence[Example], lexicon: Lexicon) -> tuple[Judged, Judged]:
    """Each report with its probabilities, judged whole, and each of its passages; training saw none of its place."""
    samples = [sample(one, lexicon) for one in data]
    whole: Judged = []
    short: Judged = []
    for place in dict.fromkeys(one.place for one in data):
        tested = [one for one in samples if one.place == place]
        weights = fit([one for one in samples if one.place != place], lexicon)
        whole += [(one, one.chances(weights)) for one in tested]
        pieces = [sample(piece, lexicon) for one in tested for piece in passages(one.example)]
        short += [(one, one.chances(weights)) for one in pieces]
    return whole, short


def left_out(data: Sequence[Example], lexicon: Lexicon) -> pd.DataFrame:
    """One row per sentence: doc_id, start, end, theme (annotated), predicted, score, secondary, second.

    ``secondary`` is annotated, ``second`` predicted; None for none. Needs reports of three places or more. Each report
    is judged by weights that were fitted without those of its place, and its scores and second themes by what was
    fitted on the held-out probabilities of other places (of which the weights had seen it). The lexicon is the same for
    all: it was written by hand from knowledge of the genre, by people who had read these reports, and its part in the
    score cannot be left out.
    """
    return sentences_left_out(*held_out(data, lexicon), lexicon)


def sentences_left_out(whole: Judged, short: Judged, lexicon: Lexicon) -> pd.DataFrame:
    """``left_out`` from what ``held_out`` gives."""
    names = (*Weights.untrained(lexicon).codes, None)  # the last one is for -1
    frames = []
    for tested, chances, weights in left_out_by_others(whole, short, lexicon):
        other = second(chances, tested.seen, weights)
        frames.append(
            pd.DataFrame(
                {
                    "doc_id": tested.example.doc_id,
                    "start": tested.text.starts,
                    "end": tested.text.ends,
                    "theme": tested.example.themes,
                    "predicted": [names[at] for at in chances.argmax(axis=1)],
                    "score": calibrated(chances.max(axis=1), weights.score).round(4),
                    "secondary": tested.example.seconds,
                    "second": [names[at] for at in other],
                }
            )
        )
    return pd.concat(frames, ignore_index=True)


def shares_left_out(whole: Judged, short: Judged, lexicon: Lexicon) -> pd.DataFrame:
    """One row per report × part (review, plan) × theme: doc_id, stance, theme, true, counted, share, se.

    ``true`` is the share by hand, ``counted`` the share of characters with the label, ``share`` the sum of
    probabilities, ``se`` its standard error; all from what other places taught, as in ``left_out``.
    """
    codes, frames = Weights.untrained(lexicon).codes, []
    for tested, chances, weights in left_out_by_others(whole, short, lexicon):
        for stance, rows in _parts(tested):
            chars = _chars(tested)[rows]
            made = estimate(every_theme(chances, weights.score)[rows], chars)
            hand, label = (
                estimate(np.eye(len(codes))[first[rows]], chars).share
                for first in (tested.wanted, chances.argmax(axis=1))
            )
            named = {"doc_id": tested.example.doc_id, "stance": stance, "theme": codes, "true": hand, "counted": label}
            frames.append(pd.DataFrame(named | {"share": made.share, "se": np.sqrt(weights.inflation * made.variance)}))
    return pd.concat(frames, ignore_index=True)


def left_out_by_others(whole: Judged, short: Judged, lexicon: Lexicon) -> Iterator[tuple[Sample, Array, Weights]]:
    """Each report with its held-out probabilities, and weights that have the judgement of other places only."""
    untrained = Weights.untrained(lexicon)
    for tested, chances in whole:
        others = ([one for one in judged if one[0].place != tested.place] for judged in (whole, short))
        yield tested, chances, judging(untrained, *others)


def judging(weights: Weights, whole: Judged, short: Judged) -> Weights:
    """The weights with what makes sense of probabilities.

    The calibration of the score comes from passages, second themes and the inflation of shares from whole reports.
    """
    top = np.concatenate([chances.max(axis=1) for _, chances in short])
    right = np.concatenate([chances.argmax(axis=1) == one.wanted for one, chances in short])
    cases = [case for one, chances in whole for case in _cases(one, chances, weights.general)]
    score, sure = curve(top, right), np.eye(len(weights.codes))
    made, true = [], []
    for one, chances in whole:
        for _, rows in _parts(one):
            chars = _chars(one)[rows]
            made.append(estimate(every_theme(chances, score)[rows], chars))
            true.append(estimate(sure[one.wanted[rows]], chars).share)
    return replace(
        weights, score=score, pairs=pairs(cases, len(weights.codes)), inflation=inflation(made, true) if made else 1.0
    )


def _parts(one: Sample) -> Iterator[tuple[str, Booleans]]:
    """Review and plan of a report, where they are long enough to have shares, as masks of its sentences."""
    stances = np.array(one.text.stances)
    for stance in ("review", "plan"):
        rows = stances == stance
        if rows.sum() >= FEWEST:
            yield stance, rows


def _chars(one: Sample) -> Array:
    return np.asarray(one.text.ends - one.text.starts, dtype=np.float64)


def _cases(one: Sample, chances: Array, general: int) -> list[tuple[int, int, bool]]:
    """(first theme, second theme, whether that is annotated) of the sentences of a report that could have a second."""
    first, other = chances.argmax(axis=1), runner_up(chances, one.seen, general)
    found = zip(first.tolist(), other.tolist(), (one.seconds == other).tolist(), strict=True)
    return [case for case in found if case[1] >= 0]


def main() -> None:
    """Train on all annotated reports and write the weights beside this module."""
    lexicon = Lexicon.default()
    weights = train([*examples(lexicon), *reference(lexicon)], lexicon)
    Path(__file__).with_name("weights.json").write_text(written(weights.to_json(lexicon)), encoding="utf-8")


def written(data: dict[str, Any]) -> str:
    """The weights as text: a line for each entry of a part."""
    parts = []
    for part, entries in data.items():
        lines = (f"  {json.dumps(name, ensure_ascii=False)}: {json.dumps(x)}" for name, x in entries.items())
        parts.append(f" {json.dumps(part)}: {{\n" + ",\n".join(lines) + "\n }")
    return "{\n" + ",\n".join(parts) + "\n}\n"


if __name__ == "__main__":
    main()
