"""The trained numbers of the theme classifier, as arrays and as the file ``weights.json``."""

from __future__ import annotations

import json
from dataclasses import dataclass
from importlib.resources import files
from typing import TYPE_CHECKING, Any

import numpy as np

from analysis.tables.vocabularies import GENERAL
from analysis.themes.codebook import codes
from analysis.themes.context import HINTS, VIEWS
from analysis.themes.votes import Array, terms

if TYPE_CHECKING:
    from collections.abc import Sequence

    from analysis.lexicon.lexicon import Lexicon

ECHOES = ("share", "heading", "outer")  # the views in which a theme speaks for and against the other themes as well
CURVE = ("slope", "offset")
SHARES = "inflation"
DIGITS, DIGITS_OF_WORDS = 3, 2

Table = dict[str, dict[str, float]]


@dataclass(frozen=True, slots=True)
class Weights:
    """What is trained.

    A theme is scored by ``views`` (one weight per view, for its votes there) and ``themes`` (a leaning towards it),
    `general` by ``hints`` as well. To that comes what was learned of single words: ``terms`` (term × theme) for each
    time that a term stands in the sentence, and ``echoes`` (view of ECHOES and theme × theme) for the votes that other
    themes have. ``score`` is the curve that calibrates the score; ``pairs`` (first × second theme, a last row and
    column for none) says how often a second theme was right. ``inflation`` is by how much the variance of a share is
    larger than it would be if the errors of sentences were independent (``analysis.themes.labelling``).
    """

    codes: tuple[str, ...]
    views: Array
    hints: Array
    themes: Array
    echoes: Array
    terms: Array
    score: Array
    pairs: Array
    inflation: float

    @staticmethod
    def untrained(lexicon: Lexicon) -> Weights:
        """All 0; scores are left as they are, and there are no second themes."""
        known = codes(lexicon)
        n = len(known)
        return Weights(
            codes=known,
            views=np.zeros(len(VIEWS)),
            hints=np.zeros(len(HINTS)),
            themes=np.zeros(n),
            echoes=np.zeros((len(ECHOES) * n, n)),
            terms=np.zeros((len(terms(lexicon)), n)),
            score=np.array([1.0, 0.0]),
            pairs=np.zeros((n + 1, n + 1)),
            inflation=1.0,
        )

    @property
    def general(self) -> int:
        """Where ``general`` stands among the themes."""
        return self.codes.index(GENERAL)

    def to_json(self, lexicon: Lexicon) -> dict[str, Any]:
        """Plain numbers by name, rounded; of the tables what is 0 then is left out."""
        echoes = [f"{view} {code}" for view in ECHOES for code in self.codes]
        return {
            "views": _named(VIEWS, self.views),
            "hints": _named(HINTS, self.hints),
            "themes": _named(self.codes, self.themes),
            "score": _named(CURVE, self.score),
            "shares": {SHARES: round(self.inflation, DIGITS)},
            "pairs": _table(self.codes, self.codes, self.pairs[:-1, :-1]),
            "echoes": _table(echoes, self.codes, self.echoes),
            "terms": _table(terms(lexicon), self.codes, self.terms),
        }

    @staticmethod
    def from_json(data: dict[str, Any], lexicon: Lexicon) -> Weights:
        """The weights as ``to_json`` wrote them, for the themes and terms of a lexicon.

        KeyError for a missing view, hint, number of the curve or inflation. A theme or term that they were not trained
        with has no leaning, 0: it counts by its votes alone; one that the lexicon does not have is passed over.
        """
        known = codes(lexicon)
        views, hints, score = (
            np.array([data[part][name] for name in names])
            for part, names in (("views", VIEWS), ("hints", HINTS), ("score", CURVE))
        )
        themes = np.array([data["themes"].get(code, 0.0) for code in known])
        echoes = _array([f"{view} {code}" for view in ECHOES for code in known], known, data["echoes"])
        words = _array(terms(lexicon), known, data["terms"])
        pairs = np.pad(_array(known, known, data["pairs"]), (0, 1))
        return Weights(known, views, hints, themes, echoes, words, score, pairs, data["shares"][SHARES])


def shipped(lexicon: Lexicon) -> Weights:
    """The weights trained on all annotated reports by ``analysis.themes.train``, for the themes of a lexicon."""
    return lexicon.made(_shipped)


def _shipped(lexicon: Lexicon) -> Weights:
    data = json.loads((files(__package__) / "weights.json").read_text(encoding="utf-8"))
    return Weights.from_json(data, lexicon)


def _named(names: Sequence[str], values: Array) -> dict[str, float]:
    return {name: round(value, DIGITS) for name, value in zip(names, values.tolist(), strict=True)}


def _table(rows: Sequence[str], columns: Sequence[str], values: Array) -> Table:
    """Row -> column -> value, of the rows and columns that are not 0."""
    found: Table = {}
    rounded = values.round(DIGITS_OF_WORDS)
    for row, column in zip(*np.nonzero(rounded), strict=True):
        found.setdefault(rows[row], {})[columns[column]] = float(rounded[row, column])
    return found


def _array(rows: Sequence[str], columns: Sequence[str], table: Table) -> Array:
    """The values of a table by the names of rows and columns, 0 where it has none."""
    found = np.zeros((len(rows), len(columns)))
    numbers = {name: number for number, name in enumerate(columns)}
    for number, row in enumerate(rows):
        for name, value in table.get(row, {}).items():
            if name in numbers:
                found[number, numbers[name]] = value
    return found
