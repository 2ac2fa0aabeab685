"""Aspect: whether a value is a level, a change (and in which direction), a share or a rank."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from analysis.parsing.decision import Rules
from analysis.records import reading

if TYPE_CHECKING:
    from analysis.parsing.decision import Span
    from analysis.records.clause import Clause

Aspect = Literal["level", "change", "share", "rank"]


@dataclass(frozen=True, slots=True)
class Course:
    """An aspect; ``sign`` is +1 or -1 for a change, else None."""

    aspect: Aspect
    sign: int | None = None

    def __str__(self) -> str:
        """As a reader sees it: level, change -1."""
        return self.aspect if self.sign is None else f"{self.aspect} {self.sign:+d}"


Answer = tuple[Course, "Span | None"] | None


def as_before(at: Clause) -> Answer:
    """As it was.

    + 税收下降【5%】。 = change -1
    """
    return Course(*reading.aspect(at.view.clauses, at.rank)), None


ASPECT: Rules[[Clause], Course] = Rules("aspect", as_before)
