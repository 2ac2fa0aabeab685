"""How well shares are estimated from a random sample that people review: ``python tools/sampled_shares.py``.

Every annotated report is judged by weights that saw none of its place; so many of its sentences are drawn at random,
time and again, and count as reviewed. Printed are, over parts and themes: the share of 95 % intervals that hold the
share by hand, their mean width and the mean error of the estimate in points; with the sample as it is used, with its
sentences merely known (labelling for all others), and with the classical interval of the sample alone.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from analysis.lexicon.lexicon import Lexicon
from analysis.themes.annotated import examples, reference
from analysis.themes.labelling import REACH, every_theme
from analysis.themes.powered import FEWEST, Powered, powered
from analysis.themes.train import held_out, left_out_by_others

if TYPE_CHECKING:
    from collections.abc import Iterator

    from analysis.themes.votes import Array, Booleans

SIZES, ROUNDS, SEED = (40, 80, 120), 100, 20261130
MOST = 0.8  # of the sentences of a report that a sample has


class Part(NamedTuple):
    """A part of a report, some sentences of which are drawn; sentence × theme as read, and as annotated."""

    read: Array
    true: Array
    chars: Array
    drawn: Booleans
    inflation: float

    @property
    def share(self) -> Array:
        """By hand."""
        return np.asarray((self.chars[:, None] * self.true).sum(axis=0) / self.chars.sum())

    @property
    def given(self) -> Array:
        """As it is once the sample is reviewed."""
        return np.where(self.drawn[:, None], self.true, self.read)


def parts(size: int) -> Iterator[Part]:
    """Review and plan of each report, with samples of so many sentences of the report."""
    lexicon, random = Lexicon.default(), np.random.default_rng(SEED)
    judged = held_out([*examples(lexicon), *reference(lexicon)], lexicon)
    for one, chances, weights in left_out_by_others(*judged, lexicon):
        n, read = len(one.wanted), every_theme(chances, weights.score)
        chars, stances = np.asarray(one.text.ends - one.text.starts, dtype=np.float64), np.array(one.text.stances)
        for _ in range(ROUNDS if size <= MOST * n else 0):
            drawn = np.isin(np.arange(n), random.choice(n, size, replace=False))
            for rows in (stances == stance for stance in ("review", "plan")):
                if FEWEST <= drawn[rows].sum() < rows.sum():
                    true = np.eye(read.shape[1])[one.wanted[rows]]
                    yield Part(read[rows], true, chars[rows], drawn[rows], weights.inflation)


def known_only(part: Part) -> Powered:
    """The interval of labelling, of what is not reviewed."""
    weights = (part.chars / part.chars.sum())[:, None]
    share = (weights * part.given).sum(axis=0)
    error = np.sqrt(part.inflation * (weights**2 * part.given * (1 - part.given)).sum(axis=0))
    return Powered(share, error, np.maximum(share - REACH * error, 0), np.minimum(share + REACH * error, 1))


def classical(part: Part) -> Powered:
    """Prediction-powered without what labelling expects: the mean error of the sample, and its own spread."""
    weights = (part.chars / part.chars.sum())[:, None]
    errors = (weights * (part.true - part.read))[part.drawn]
    n, m = len(errors), int((~part.drawn).sum())
    share = (weights * part.given).sum(axis=0) + m * errors.mean(axis=0)
    error = np.sqrt((n + m) * m / n) * errors.std(axis=0, ddof=1)
    return Powered(share, error, share - REACH * error, share + REACH * error)


def main() -> None:
    """Print a line for each size and way."""
    for size in SIZES:
        found = defaultdict(list)
        for part in parts(size):
            ways = {
                "used": powered(part.read, part.given, part.chars, part.drawn, part.drawn, part.inflation),
                "known": known_only(part), "sample alone": classical(part),
            }  # fmt: skip
            for name, way in ways.items():
                holds = (way.low <= part.share + 1e-12) & (part.share <= way.high + 1e-12)
                found[name].append((holds.mean(), (way.high - way.low).mean(), np.abs(way.share - part.share).mean()))
        for name, told in found.items():
            covered, width, error = 100 * np.mean(told, axis=0)
            print(f"{size} {name}: {covered:.1f} % hold, {width:.1f} wide, {error:.2f} off; {len(told)} parts")


if __name__ == "__main__":
    main()
