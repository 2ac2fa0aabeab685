"""What the classifier sees of a sentence: the votes in it, above it, beside it and below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from analysis.themes.votes import shares, weights

if TYPE_CHECKING:
    from analysis.lexicon.lexicon import Lexicon
    from analysis.themes.counted import Counted
    from analysis.themes.finder import Indices
    from analysis.themes.votes import Array, Booleans

VIEWS = ("words", "share", "heading", "outer", "beside", "near", "below", "section")
HINTS = ("no_votes", "other", "situation", "no_heading", "long")  # each speaks for or against `general`
WINDOW = 6  # sentences on either side that count as near
LARGE = 40  # a section with more sentences says nothing of the theme of one of them
LONG = 120  # characters


def views(text: Counted, lexicon: Lexicon) -> tuple[Array, Array]:
    """(sentence × view × theme, sentence × hint) of all sentences of a text that has some.

    ``words`` are the sentence's own votes, log(1 + votes), and ``share`` the same as shares; ``heading`` is the heading
    above it and ``outer`` the one above that; ``beside`` the sentences before and after it in the same section and
    ``near`` those up to WINDOW away; ``below`` what a heading or run-in announces; ``section`` the rest of its section.
    """
    n = len(text.starts)
    all_votes = text.bags.sums(weights(lexicon))
    own_votes, all_shares = all_votes[:n], shares(all_votes)
    own, nothing = all_shares[:n], np.zeros((1, all_votes.shape[1]))
    headings = np.vstack([all_shares[n:], nothing])  # the last row is for -1
    upto = np.vstack([nothing, np.cumsum(own, axis=0)])  # upto[b] - upto[a] sums sentences a … b-1

    at, holder = np.arange(n), text.holders
    parent = np.append(text.parents, -1)
    begin = np.searchsorted(text.starts, np.append(text.section_starts, 0))
    end = np.searchsorted(text.starts, np.append(text.section_ends, 0))
    opens, over = _opens(text), above(text)
    first, last = _runs(holder)

    before, after = (at > first)[:, None], (at + 1 < last)[:, None]
    beside = np.where(before, own[at - 1], 0) + np.where(after, own[(at + 1) % n], 0)
    near = upto[np.minimum(last, at + WINDOW + 1)] - upto[np.maximum(first, at - WINDOW)] - own
    below = np.where(opens[:, None], upto[end[holder]] - upto[at + 1], 0)
    small = (over >= 0) & (end[over] - begin[over] < LARGE)
    within = np.where(small[:, None], upto[end[over]] - upto[begin[over]] - own, 0)
    held = [shares(np.maximum(part, 0), 0.5) for part in (near, below, within)]  # differences of sums may be -1e-16
    seen = np.stack([np.log1p(own_votes), own, headings[over], headings[parent[over]], beside, *held], axis=1)

    stance, long = np.array(text.stances), text.ends - text.starts > LONG
    hints = [~own_votes.any(axis=1), stance == "other", stance == "situation", over < 0, long]
    return seen, np.stack(hints, axis=1).astype(float)


def above(text: Counted) -> Indices:
    """For each sentence the section whose heading is above it, -1 for none: for a heading, the one around its own."""
    return np.where(_opens(text), np.append(text.parents, -1)[text.holders], text.holders)


def _opens(text: Counted) -> Booleans:
    """Which sentences open their section, as its heading or run-in."""
    firsts = np.searchsorted(text.starts, np.append(text.section_starts, 0))
    return np.asarray((text.holders >= 0) & (firsts[text.holders] == np.arange(len(text.starts))))


def _runs(holder: Indices) -> tuple[Indices, Indices]:
    """For each sentence the bounds of the run of neighbours that are in the same section."""
    cuts = np.flatnonzero(np.diff(holder)) + 1
    edges = np.concatenate([[0], cuts, [len(holder)]])
    run = np.repeat(np.arange(len(edges) - 1), np.diff(edges))
    return edges[run], edges[run + 1]
