"""How much of each report goes to each theme, and how far labelling and wording may move each share."""

from __future__ import annotations

import zlib
from collections import Counter, defaultdict
from itertools import compress
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import pandas as pd
from scipy import sparse

from analysis.tables.catalogue import ATTENTION
from analysis.tables.frame import frame
from analysis.tables.vocabularies import GENERAL, STANCES, THEMES
from analysis.themes.labelling import LEVEL, REACH, Estimate, estimate
from analysis.themes.powered import FEWEST as FEWEST_DRAWN
from analysis.themes.powered import powered
from analysis.themes.sample import SMALLEST, drawn

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from analysis.tables.vocabularies import ShareOrigin
    from analysis.themes.votes import Array, Booleans

_Key = tuple[str, str, str]  # document, stance, theme
RESAMPLES, FEWEST = 1000, 10  # draws of sentences; a part of fewer sentences has no interval of wording


class Part(NamedTuple):
    """One stance of one report, its sentences in reading order; ``chances`` are sentence × theme, 0 or 1 by hand.

    ``read`` are those of the classifier alone; ``drawn`` are the reviewed sentences that are a random sample.
    """

    chances: Array
    read: Array
    chars: Array
    reviewed: Booleans
    drawn: Booleans
    seed: tuple[int, int]

    @property
    def estimate(self) -> Estimate:
        """Shares, and variances before inflation."""
        return estimate(self.chances, self.chars)

    @property
    def origin(self) -> ShareOrigin:
        """What its shares rest on: people, a random sample that people have reviewed, or the classifier."""
        if self.reviewed.all():
            return "reviewed"
        return "sampled" if self.drawn.sum() >= FEWEST_DRAWN else "parsed"


def attention(sentences: pd.DataFrame, metrics: pd.DataFrame, chances: Array, inflation: float) -> pd.DataFrame:
    """The `themes` table: one row per document × stance that it has × theme, those without a character included.

    ``chances`` are the calibrated probabilities of the themes (sentence × theme, in the order of ``sentences`` and of
    the codebook), ``inflation`` is that of the weights. ``share`` is their sum over the sentences of a document and
    stance, weighted by characters; a sentence whose theme a person gave counts for that theme alone. Shares of a
    document and stance add up to 1. ``share_se`` is the standard error of labelling (``analysis.themes.labelling``),
    and ``share_low`` to ``share_high`` its 95 % interval, of zero width where all is by hand. Where people have
    reviewed a random sample of the document (``analysis.themes.sample``), all four are prediction-powered
    (``analysis.themes.powered``), and ``origin`` says ``sampled``.

    ``share_wording_low`` to ``share_wording_high`` answer another question: how far would the share move had the
    authority written some passages twice and left others out? (Benoit, Laver and Mikhaylov 2009, "Treating Words as
    Data with Error", draw sentences; here neighbours are drawn together, since they speak of one matter.)
    ``first_wording`` is the share of these redrawn texts in which the theme has most of all policy themes.
    """
    codes = list(THEMES)
    by_hand = reviewed(sentences)
    given = np.where(by_hand[:, None], np.eye(len(codes))[pd.Categorical(sentences["theme"], codes).codes], chances)
    keys, lengths = _keys(sentences), sentences["text"].str.len().tolist()
    told, n_chars, hand = Counter(keys), Counter[_Key](), Counter(compress(keys, by_hand))
    for key, length in zip(keys, lengths, strict=True):
        n_chars[key] += length
    quantities, targets = Counter(_keys(metrics)), Counter(_keys(metrics[metrics["status"] == "target"]))
    rows: list[tuple[object, ...]] = []
    chars, in_sample = np.array(lengths, dtype=np.float64), _drawn(sentences, by_hand)
    for doc_id, stance, at in _of_parts(keys):
        seed = (zlib.crc32(doc_id.encode()), STANCES.index(stance))
        part = Part(given[at], chances[at], chars[at], by_hand[at], in_sample[at], seed)
        origin = part.origin
        for theme, shares in zip(codes, _shares(part, inflation), strict=True):
            key = (doc_id, stance, theme)
            rows.append((*key, told[key], n_chars[key], *shares, origin, hand[key], quantities[key], targets[key]))
    return frame(ATTENTION, rows)


def _keys(table: pd.DataFrame) -> list[_Key]:
    """Document, stance and theme of each row: counted as tuples, which takes a tenth of the time of a ``groupby``."""
    return list(zip(*(table[column].tolist() for column in ("doc_id", "stance", "theme")), strict=True))


def reviewed(sentences: pd.DataFrame) -> Booleans:
    """Which sentences have their theme from a person. Without a column ``origin`` none has."""
    if "origin" not in sentences:
        return np.zeros(len(sentences), dtype=bool)
    return np.asarray(sentences["origin"] == "reviewed", dtype=bool)


def _drawn(sentences: pd.DataFrame, by_hand: Booleans) -> Booleans:
    """Which sentences are of a reviewed random sample of their document."""
    found = np.zeros(len(sentences), dtype=bool)
    if by_hand.any():
        for at in sentences.reset_index(drop=True).groupby("doc_id", sort=False).indices.values():
            if by_hand[at].sum() >= SMALLEST:
                found[at] = drawn(sentences["sentence_id"].iloc[at].tolist(), by_hand[at])
    return found


def parts(sentences: pd.DataFrame) -> pd.Series[int]:
    """Number of the part that each sentence is in: a heading line, with others right after it, begins the next one."""
    heading = sentences["type"] == "heading"
    begins = heading & ~(heading.shift(fill_value=False) & (sentences["doc_id"] == sentences["doc_id"].shift()))
    return begins.groupby(sentences["doc_id"], sort=False).cumsum().astype("int64")


def _of_parts(keys: Iterable[_Key]) -> Iterator[tuple[str, str, list[int]]]:
    """Each document and stance with the places of its sentences, in order."""
    places: dict[str, dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
    for place, (doc_id, stance, _) in enumerate(keys):
        places[doc_id][stance].append(place)
    for doc_id, own in places.items():
        yield from ((doc_id, stance, own[stance]) for stance in STANCES if stance in own)


def _shares(part: Part, inflation: float) -> list[tuple[float | None, ...]]:
    """For each theme the columns from ``share`` to ``first_wording``."""
    share, variance = part.estimate
    error = np.sqrt(inflation * variance)
    low, high = np.maximum(share - REACH * error, 0), np.minimum(share + REACH * error, 1)
    if part.origin == "sampled":
        share, error, low, high = powered(part.read, part.chances, part.chars, part.reviewed, part.drawn, inflation)
    wording: Sequence[Sequence[float | None]] = [[None] * len(share)] * 3
    if len(part.chars) >= FEWEST:
        drawn = redrawn(part.chances * part.chars[:, None], part.seed)
        bounds = np.percentile(drawn, [50 * (1 - LEVEL), 50 * (1 + LEVEL)], axis=0)
        wording = [*bounds.tolist(), firsts(drawn).tolist()]
    bounded = (share.tolist(), error.tolist(), low.tolist(), high.tolist())
    return list(zip(*bounded, *wording, strict=True))


def firsts(drawn: Array) -> Array:
    """For each theme the share of the rounds in which no other policy theme has more; general is never first."""
    policy = np.where(np.array(THEMES) == GENERAL, -1.0, drawn)
    return np.bincount(policy.argmax(axis=1), minlength=len(THEMES)) / len(drawn)


def redrawn(chars: Array, seed: tuple[int, int], rounds: int = RESAMPLES) -> Array:
    """Round × theme: shares of texts drawn anew (``drawn_anew``) from sentence × theme characters."""
    totals = drawn_anew(chars, seed, rounds)
    return np.asarray(totals / totals.sum(axis=1, keepdims=True))


def drawn_anew(counts: Array, seed: tuple[int, int], rounds: int = RESAMPLES) -> Array:
    """Round × count: sums over texts drawn anew from sentence × count.

    A circular block bootstrap (Politis and Romano 1992): runs of n^(1/3) neighbouring sentences, from places drawn at
    random, until there are as many sentences as before.
    """
    n = len(counts)
    length = round(n ** (1 / 3))
    sums = np.cumsum(np.vstack([np.zeros((1, counts.shape[1])), counts, counts[:length]]), axis=0)
    blocks = sums[length : n + length] - sums[:n]
    drawn = -(-n // length)
    starts = np.random.default_rng(seed).integers(n, size=rounds * drawn)
    times = (np.ones(len(starts)), starts, np.arange(0, len(starts) + 1, drawn))
    return np.asarray(sparse.csr_array(times, shape=(rounds, n)) @ blocks)
