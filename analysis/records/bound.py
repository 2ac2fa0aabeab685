"""Bound: how the words on either side of a value bound it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.records import reading
from analysis.records.decision import Rules

if TYPE_CHECKING:
    from analysis.parsing.quantities import Bound
    from analysis.records.clause import Clause
    from analysis.records.decision import Span

Answer = tuple["Bound", "Span | None"] | None


def as_before(at: Clause) -> Answer:
    """As it was.

    + 新建车位约【120个】。 = approx
    """
    return reading.bound(at.view.clauses, at.rank), None


BOUND: Rules[[Clause], Bound] = Rules("bound", as_before)
