"""Bound: how the words on either side of a value bound it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.parsing.decision import Rules
from analysis.records import reading

if TYPE_CHECKING:
    from analysis.parsing.decision import Span
    from analysis.parsing.quantities import Bound
    from analysis.records.clause import Clause

Answer = tuple["Bound", "Span | None"] | None


def as_before(at: Clause) -> Answer:
    """As it was.

    + 新建车位约【120个】。 = approx
    """
    return reading.bound(at.view.clauses, at.rank), None


BOUND: Rules[[Clause], Bound] = Rules("bound", as_before)
