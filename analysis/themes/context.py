"""What the classifier sees of a sentence: the votes in it, above it, beside it and below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from analysis.themes.votes import Array, shares, votes

if TYPE_CHECKING:
    from analysis.lexicon.lexicon import Lexicon
    from analysis.parsing.model import Outline

Indices = npt.NDArray[np.intp]
VIEWS = ("words", "share", "heading", "outer", "beside", "near", "below", "section")
HINTS = ("no_votes", "other", "situation", "no_heading", "long")  # each speaks for or against `general`
WINDOW = 6  # sentences on either side that count as near
LARGE = 40  # a section with more sentences says nothing of the theme of one of them
LONG = 120  # characters


def views(outline: Outline, lexicon: Lexicon) -> tuple[Array, Array]:
    """(sentence × view × theme, sentence × hint) of all sentences of an outline.

    ``words`` are the sentence's own votes, log(1 + votes), and ``share`` the same as shares; ``heading`` is the heading
    above it and ``outer`` the one above that; ``beside`` the sentences before and after it in the same section and
    ``near`` those up to WINDOW away; ``below`` what a heading or run-in announces; ``section`` the rest of its section.
    """
    sentences, sections = outline.sentences, outline.sections
    n = len(sentences)
    all_votes = votes([at.text for at in sentences] + [at.heading for at in sections], lexicon)
    own_votes, all_shares = all_votes[:n], shares(all_votes)
    own, nothing = all_shares[:n], np.zeros((1, all_votes.shape[1]))
    headings = np.vstack([all_shares[n:], nothing])  # the last row is for -1
    upto = np.vstack([nothing, np.cumsum(own, axis=0)])  # upto[b] - upto[a] sums sentences a … b-1

    at = np.arange(n)
    holder = np.array([-1 if sentence.section is None else sentence.section for sentence in sentences])
    parent = np.array([-1 if section.parent is None else section.parent for section in sections] + [-1])
    starts = np.array([sentence.start for sentence in sentences])
    begin = np.searchsorted(starts, [section.start for section in sections] + [0])
    end = np.searchsorted(starts, [section.end for section in sections] + [0])
    opens = (holder >= 0) & (begin[holder] == at)
    above = np.where(opens, parent[holder], holder)
    first, last = _runs(holder)

    before, after = (at > first)[:, None], (at + 1 < last)[:, None]
    beside = np.where(before, own[at - 1], 0) + np.where(after, own[(at + 1) % n], 0)
    near = upto[np.minimum(last, at + WINDOW + 1)] - upto[np.maximum(first, at - WINDOW)] - own
    below = np.where(opens[:, None], upto[end[holder]] - upto[at + 1], 0)
    small = (above >= 0) & (end[above] - begin[above] < LARGE)
    within = np.where(small[:, None], upto[end[above]] - upto[begin[above]] - own, 0)
    held = [shares(np.maximum(part, 0), 0.5) for part in (near, below, within)]  # differences of sums may be -1e-16
    seen = np.stack([np.log1p(own_votes), own, headings[above], headings[parent[above]], beside, *held], axis=1)

    stance = np.array([sentence.stance for sentence in sentences])
    long = np.array([len(sentence.text) > LONG for sentence in sentences])
    hints = [~own_votes.any(axis=1), stance == "other", stance == "situation", above < 0, long]
    return seen, np.stack(hints, axis=1).astype(float)


def _runs(holder: Indices) -> tuple[Indices, Indices]:
    """For each sentence the bounds of the run of neighbours that are in the same section."""
    cuts = np.flatnonzero(np.diff(holder)) + 1
    edges = np.concatenate([[0], cuts, [len(holder)]])
    run = np.repeat(np.arange(len(edges) - 1), np.diff(edges))
    return edges[run], edges[run + 1]
