"""How much of each report goes to each theme, with an interval for each share."""

from __future__ import annotations

import zlib

import numpy as np
import numpy.typing as npt
import pandas as pd

from analysis.tables.catalogue import ATTENTION
from analysis.tables.frame import frame
from analysis.tables.vocabularies import STANCES, THEMES

RESAMPLES, FEWEST_PARTS = 2000, 3


def attention(sentences: pd.DataFrame, metrics: pd.DataFrame) -> pd.DataFrame:
    """The `themes` table: one row per document × stance that it has × theme, those without a character included.

    ``share`` is the theme's part of all characters in sentences of that document and stance, so that the shares of a
    document and stance add up to 1. ``share_low`` and ``share_high`` bound it at 95 %: the percentiles of 2,000
    bootstrap samples of the document's parts (a part reaches from one heading line to the next), null where the stance
    has fewer than three parts. Parts are drawn whole, since the sentences under one heading are about one thing.

    A report is not a sample of reports: what it says is known exactly. The interval answers another question: how far
    would the share move if the authority had written some of these parts twice and left others out? A share that hangs
    on a single chapter has a wide interval. It tells nothing about other years, and with fewer than about ten parts it
    is too narrow rather than too wide.
    """
    marked = sentences.assign(part=parts(sentences), n_chars=sentences["text"].str.len())
    quantities = metrics.groupby(["doc_id", "stance", "theme"], observed=True).size()
    targets = metrics[metrics["status"] == "target"].groupby(["doc_id", "stance", "theme"], observed=True).size()
    rows: list[tuple[object, ...]] = []
    for doc_id, document in marked.groupby("doc_id", sort=False):
        for stance in STANCES:
            said = document[document["stance"] == stance]
            if said.empty:
                continue
            counts = part_table(said)
            low, high = interval(counts, seed=(zlib.crc32(str(doc_id).encode()), STANCES.index(stance)))
            n_sentences = said["theme"].value_counts()
            for at, theme in enumerate(THEMES):
                key = (doc_id, stance, theme)
                n_chars = counts[:, at].sum()
                share = n_chars / counts.sum()
                told = (n_sentences.get(theme, 0), n_chars, share, low[at], high[at])
                rows.append((*key, *told, quantities.get(key, 0), targets.get(key, 0)))
    return frame(ATTENTION, rows)


def parts(sentences: pd.DataFrame) -> pd.Series[int]:
    """Number of the part that each sentence is in: a heading line, with others right after it, begins the next one."""
    heading = sentences["type"] == "heading"
    begins = heading & ~(heading.shift(fill_value=False) & (sentences["doc_id"] == sentences["doc_id"].shift()))
    return begins.groupby(sentences["doc_id"], sort=False).cumsum().astype("int64")


def part_table(sentences: pd.DataFrame) -> npt.NDArray[np.float64]:
    """Part × theme: characters, of sentences that have the columns ``part`` and ``n_chars``."""
    table = sentences.pivot_table(index="part", columns="theme", values="n_chars", aggfunc="sum", fill_value=0)
    return table.reindex(columns=list(THEMES), fill_value=0).to_numpy(dtype=np.float64)


def interval(counts: npt.NDArray[np.float64], seed: tuple[int, ...]) -> tuple[list[float | None], list[float | None]]:
    """Bounds of each theme's 95 % percentile interval from the rows of a part × theme table; None for too few rows."""
    if len(counts) < FEWEST_PARTS:
        return [None] * counts.shape[1], [None] * counts.shape[1]
    drawn = np.random.default_rng(seed).multinomial(len(counts), np.full(len(counts), 1 / len(counts)), size=RESAMPLES)
    totals = drawn @ counts
    low, high = np.percentile(totals / totals.sum(axis=1, keepdims=True), [2.5, 97.5], axis=0)
    return list(low), list(high)
