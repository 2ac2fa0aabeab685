"""Consensus clustering of passages: what most of many factorisations from random starts put together.

Brunet, Tamayo, Golub and Mesirov, "Metagenes and molecular pattern discovery using matrix factorization", PNAS 101
(2004). One factorisation from a random start is one opinion; the consensus of many hardly depends on the starts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt
from scipy.cluster.hierarchy import fcluster, linkage
from scipy.spatial.distance import squareform

if TYPE_CHECKING:
    from collections.abc import Sequence

Labels = npt.NDArray[np.intp]
Array = npt.NDArray[np.float64]


def consensus_matrix(labelings: Sequence[Labels]) -> Array:
    """Row × row: the share of labelings that put the two together. 1 on the diagonal."""
    together = np.zeros((len(labelings[0]),) * 2)
    for labels in labelings:
        member = np.eye(labels.max() + 1)[labels]
        together += member @ member.T
    return together / len(labelings)


def clusters(consensus: Array, k: int) -> Labels:
    """A label for each row: average linkage of 1 - consensus, cut into at most k clusters (fewer where rows tie)."""
    tree = linkage(squareform(1 - consensus, checks=False), "average")
    return np.asarray(fcluster(tree, k, "maxclust") - 1, dtype=np.intp)


def profiles(data: Any, labels: Labels, k: int) -> Array:
    """Cluster × term: the mean row of each of the k clusters; of one that has no row, zeros."""
    member = np.eye(k)[labels]
    return np.asarray((data.T @ member) / np.maximum(member.sum(axis=0), 1)).T


def likeness(data: Any, profile: Array) -> Array:
    """Row × cluster: the cosine of each row (of length 1) with each profile; 0 with one of zeros."""
    length = np.linalg.norm(profile, axis=1, keepdims=True)
    return np.asarray(data @ np.divide(profile, length, out=np.zeros_like(profile), where=length > 0).T)
