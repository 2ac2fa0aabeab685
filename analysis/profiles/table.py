"""The table ``profiles``: every measure of every report."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from analysis.profiles import echo
from analysis.profiles.measures import PER, diversity, rates, share
from analysis.profiles.pledges import plan_sentences, promises, shares
from analysis.tables.catalogue import PROFILES
from analysis.tables.frame import frame
from analysis.tables.within import within

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from analysis.lexicon.lexicon import Lexicon
    from analysis.profiles.measures import Measured

    Frames = Mapping[str, pd.DataFrame]
    Row = tuple[str, str, str, Measured]

STANCES = ("review", "plan")


def profiles(tables: Frames, lexicon: Lexicon, national: echo.Fingerprints | None = None) -> pd.DataFrame:
    """One row per report × part × measure, in the order of ``documents``; ``percentile`` and ``peers`` are empty.

    ``tables`` has documents, sentences, metrics, times, commitments and themes. A part that a report does not have has
    no row. ``national`` are the fingerprints of the package unless others are given.
    """
    marked = marked_sentences(tables["sentences"], tables["metrics"], tables["times"], lexicon)
    made: list[Row] = [*_pledged(tables), *_counted(marked, tables["metrics"]), *_attention(tables["themes"], marked)]
    made += _echoed(marked, national or echo.shipped())
    order = {doc_id: at for at, doc_id in enumerate(tables["documents"]["doc_id"])}
    made.sort(key=lambda row: order[row[0]])
    return frame(PROFILES, [(*row[:3], *row[3], None, None) for row in made])


def marked_sentences(
    sentences: pd.DataFrame, metrics: pd.DataFrame, times: pd.DataFrame, lexicon: Lexicon
) -> pd.DataFrame:
    """The sentences with ``vague`` (a vague word and neither quantity nor time), n_metrics and n_chars."""
    word = lexicon.pattern("profiles.vague")
    says = np.array([word.search(text) is not None for text in sentences["text"]], dtype=bool)
    checked = within(sentences["sentence_id"], pd.concat([metrics["sentence_id"], times["sentence_id"]]))
    n_metrics = sentences["sentence_id"].map(metrics["sentence_id"].value_counts()).fillna(0)
    return sentences.assign(vague=says & ~checked, n_metrics=n_metrics, n_chars=sentences["text"].str.len())


def _pledged(tables: Frames) -> Iterator[Row]:
    """specificity of the plan, firmness of the promises, wherever these stand."""
    plan = plan_sentences(tables["sentences"], tables["metrics"], tables["commitments"])
    units = (
        ("sentence", "specific", "plan", "specificity", plan),
        ("promise", "binding", "whole", "firmness", promises(tables["commitments"])),
    )
    for unit, measure, part, name, marked in units:
        told = shares(marked, tables["documents"], unit, [measure]).set_index("doc_id")
        for (doc_id,), own in _groups(marked.sort_values("start")[["doc_id", measure]], "doc_id"):
            yield doc_id, part, name, share(own, measure, told.loc[[doc_id]], f"{doc_id} {name}")


def _counted(marked: pd.DataFrame, metrics: pd.DataFrame) -> Iterator[Row]:
    """vagueness and numbers, of the review and of the plan."""
    by_hand = (metrics["origin"] == "reviewed").groupby([metrics["doc_id"], metrics["stance"]]).all()
    reviewed = {part for part, all_are in by_hand.items() if all_are}
    own = marked[marked["stance"].isin(STANCES)]
    body, vague = (own["type"] == "body").to_numpy(), own[["vague"]].to_numpy(dtype=float)
    numbers, sizes = own[["n_metrics"]].to_numpy(dtype=float), own["n_chars"].to_numpy(dtype=float)
    places = own[["doc_id", "stance"]].reset_index(drop=True)
    for (doc_id, stance), of_part in _groups(places, "doc_id", "stance"):
        at = of_part.index.to_numpy()
        n = int(body[at].sum())
        (found,) = rates(vague[at][body[at]], np.ones(n), 1, "parsed", f"{doc_id} {stance} vagueness", n)
        yield doc_id, stance, "vagueness", found
        origin = "reviewed" if (doc_id, stance) in reviewed else "parsed"
        chars = sizes[at]
        (found,) = rates(numbers[at], chars, PER, origin, f"{doc_id} {stance} numbers", int(chars.sum()))
        yield doc_id, stance, "numbers", found


def _attention(themes: pd.DataFrame, marked: pd.DataFrame) -> Iterator[Row]:
    """diversity, of the review and of the plan."""
    sentences = dict(_groups(marked[["doc_id", "stance", "text", "theme"]], "doc_id", "stance"))
    for (doc_id, stance), own in _groups(themes[themes["stance"].isin(STANCES)], "doc_id", "stance"):
        yield doc_id, stance, "diversity", diversity(own, sentences[doc_id, stance], f"{doc_id} {stance} diversity")


def _echoed(sentences: pd.DataFrame, national: echo.Fingerprints) -> Iterator[Row]:
    """formula and the echo of each year, of the whole report."""
    for (doc_id,), own in _groups(sentences[["doc_id", "text"]], "doc_id"):
        letters, counts = np.split(echo.shared(own["text"].tolist(), national).astype(float), [1], axis=1)
        found = rates(counts, letters[:, 0], PER, "parsed", f"{doc_id} echo", int(letters.sum()))
        for name, measured in zip(echo.measures(national), found, strict=True):
            yield doc_id, "whole", name, measured


def _groups(frame: pd.DataFrame, *columns: str) -> Iterator[tuple[tuple[str, ...], pd.DataFrame]]:
    """The rows of each value of some columns, in order of appearance."""
    for key, own in frame.groupby(list(columns), sort=False):
        yield tuple(map(str, key)), own
