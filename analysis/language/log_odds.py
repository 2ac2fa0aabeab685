"""Log-odds with an informative Dirichlet prior: how much more one text uses a word than the others do.

The method is that of Monroe, Colaresi and Quinn, "Fightin' Words", Political Analysis 16 (2008), eq. 15-22.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

PRIOR = 500.0  # alpha_0: the prior weighs as much as 500 counted words, spread as in all documents together
DECIMALS = 6


def scores(own: Floats, n: Floats, every: Floats, n_every: float | Floats) -> tuple[Floats, Floats]:
    """(log_odds, z) of terms in documents: ``own`` uses of ``n`` words, against ``every`` use of ``n_every`` words.

    With y a count, n a total and a_w = PRIOR × the term's share of all words: log_odds = ln((y + a_w) / (n + PRIOR - y
    - a_w)) of the document, less the same of the others; its variance is about 1 / (y + a_w) + 1 / (y of the others +
    a_w), and z is log_odds over the root of it. Where all words are one and the same, both are 0.
    """
    rest, n_rest, prior = every - own, n_every - n, PRIOR * every / n_every
    with np.errstate(divide="ignore", invalid="ignore"):
        odds = np.log((own + prior) / (n + PRIOR - own - prior)) - np.log(
            (rest + prior) / (n_rest + PRIOR - rest - prior)
        )
    odds = np.nan_to_num(odds, nan=0.0, posinf=0.0, neginf=0.0)
    return odds, odds / np.sqrt(1 / (own + prior) + 1 / (rest + prior))
