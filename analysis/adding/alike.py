"""Texts that are there already: the same one, or nearly (MinHash over runs of five signs)."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from analysis.corpus.formats.known import plain

if TYPE_CHECKING:
    from collections.abc import Iterator

_RUN = 5  # signs
_HASHES = 128
_NEAR = 0.5  # of the runs in common; unrelated reports have at most 0.2, editions of one report 0.7 and more


@dataclass(slots=True)
class Texts:
    """Texts by their names, and how near a further one comes to them."""

    same: dict[str, str] = field(default_factory=dict)  # digest -> name
    sketches: dict[str, Any] = field(default_factory=dict)

    def add(self, name: str, text: str) -> None:
        """Take one more text."""
        self.same.setdefault(_digest(text), name)
        self.sketches[name] = _sketch(text)

    def the_same(self, text: str) -> str | None:
        """The name of the text that has the same signs, blanks aside."""
        return self.same.get(_digest(text))

    def near(self, text: str) -> Iterator[tuple[str, float]]:
        """Names of texts that share much with another one, and the share of runs that both have."""
        own = _sketch(text)
        if own is None:
            return
        for name, sketch in self.sketches.items():
            if sketch is not None and (share := own.jaccard(sketch)) >= _NEAR:
                yield name, share


def _digest(text: str) -> str:
    return hashlib.sha256(plain(text).encode()).hexdigest()


def _sketch(text: str) -> Any | None:
    try:
        from rensa import RMinHash  # type: ignore[import-untyped]  # noqa: PLC0415  # has no types; an extra
    except ImportError:
        return None
    signs = plain(text)
    sketch = RMinHash(num_perm=_HASHES, seed=1)
    sketch.update(sorted({signs[at : at + _RUN] for at in range(max(len(signs) - _RUN + 1, 1))}))
    return sketch
