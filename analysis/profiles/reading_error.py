"""How far a share of what was read may lie from the share of what stands in the text.

Whether a promise binds is read by rule, and rules err. How often, was counted on the reports that people annotated
(``reading_errors.json``, made by ``tools/reading_errors.py``); a share of another report is put right by these counts
and gets an interval that says what they leave open. It is the estimator of Rogan and Gladen (1978, "Estimating
prevalence from the results of a screening test") with the rows that were read and are none, and those that were missed,
taken into account; its interval is that of Lang and Reiczigel (2014) in spirit: every rate is drawn from its posterior
(a beta distribution with Jeffreys' prior), and the errors in this report with it.

The interval is one of *reading*. It knows nothing of what else the office might have written. The counts are
in-sample, since the rules were made with the annotated reports in sight; in texts of other kinds reading errs more.
"""

from __future__ import annotations

import json
import zlib
from functools import cache, lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

FILE = "reading_errors.json"
DRAWS = 4000
LEVEL = 0.05
_LEAST = 0.01  # of sensitivity + specificity - 1: a reading that tells nothing apart is not divided by 0
RIGHT = 0.8  # what is read less rightly than that is shown in a table, and not headlined


class ReadingError(NamedTuple):
    """Cases of one measure on the annotated reports.

    Of rows that were read and are annotated: ``tp``, ``fp``, ``fn``, ``tn`` (the measure read, annotated). ``false``
    rows were read and are none, ``false_yes`` of them with the measure; ``missed`` ones were not read, ``missed_yes``
    of them have it. The last four are 0 where rows cannot be missed, as with sentences.
    """

    tp: int
    fp: int
    fn: int
    tn: int
    false: int = 0
    false_yes: int = 0
    missed: int = 0
    missed_yes: int = 0

    def f1(self) -> float:
        """How rightly the measure is read: F1 of the rows that have it."""
        wrong = self.fp + self.false_yes + self.fn + self.missed_yes
        return 2 * self.tp / (2 * self.tp + wrong) if self.tp else 0.0


class Share(NamedTuple):
    """A share with the 95 % interval of reading; all nan where there is nothing to share."""

    share: float
    low: float
    high: float


@cache
def shipped() -> Mapping[str, ReadingError]:
    """The counts of every measure, by its name (``promise:binding``, ``sentence:target``)."""
    data = json.loads(files("analysis.profiles").joinpath(FILE).read_text(encoding="utf-8"))
    return {name: ReadingError(**counts) for name, counts in data.items()}


@lru_cache(maxsize=2**16)  # of many reports many have the same numbers
def corrected(k: int, n: int, error: ReadingError) -> Share:
    """The share of ``k`` of ``n`` rows that were read, put right by the error of reading; nan of no rows.

    The same numbers give the same interval: what is drawn depends on them alone.
    """
    if n == 0:
        return Share(np.nan, np.nan, np.nan)
    rng = np.random.default_rng(zlib.crc32(repr((k, n, *error)).encode()))
    cases = error.tp + error.fp + error.fn + error.tn
    sensitivity, specificity = _rate(rng, error.tp, error.fn), _rate(rng, error.tn, error.fp)
    real = _rate(rng, cases, error.false) if error.false else np.ones(DRAWS + 1)
    found = _rate(rng, cases, error.missed) if error.missed else np.ones(DRAWS + 1)
    matched = n * real
    read = k - n * (1 - real) * _rate(rng, error.false_yes, error.false - error.false_yes)
    true = _true(read, matched, sensitivity, specificity)
    # Which rows of this report were read wrongly is chance as well, given how many have the measure.
    spread = np.sqrt(true * sensitivity * (1 - sensitivity) + (matched - true) * specificity * (1 - specificity))
    true = _true(read + spread * _normal(rng), matched, sensitivity, specificity)
    missed = matched * (1 / found - 1)
    rate = _rate(rng, error.missed_yes, error.missed - error.missed_yes)
    among_missed = np.concatenate([missed[:1] * rate[:1], rng.binomial(np.rint(missed[1:]).astype(int), rate[1:])])
    shares = (true + among_missed) / (matched + missed)
    low, high = np.quantile(shares[1:], [LEVEL / 2, 1 - LEVEL / 2])
    return Share(float(shares[0]), float(low), float(high))


def _true(read: Floats, matched: Floats, sensitivity: Floats, specificity: Floats) -> Floats:
    """How many of the ``matched`` rows have the measure, where it was read in ``read`` of them (Rogan and Gladen)."""
    telling = np.maximum(sensitivity + specificity - 1, _LEAST)
    return np.clip((read - matched * (1 - specificity)) / telling, 0, matched)


def _rate(rng: np.random.Generator, yes: int, no: int) -> Floats:
    """yes / (yes + no) as counted (0 of nothing), and behind it DRAWS from its posterior."""
    return np.concatenate([[yes / max(yes + no, 1)], rng.beta(yes + 0.5, no + 0.5, size=DRAWS)])


def _normal(rng: np.random.Generator) -> Floats:
    """No deviation in the first place, where the estimate stands; DRAWS of the standard normal distribution behind."""
    return np.concatenate([[0.0], rng.standard_normal(DRAWS)])
