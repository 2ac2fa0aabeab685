"""Per: what one value is for, such as 月 in 每月一次 and 人 in 人均."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.parsing.decision import Rules
from analysis.records import reading

if TYPE_CHECKING:
    from analysis.parsing.decision import Span
    from analysis.records.aspect import Aspect
    from analysis.records.clause import Clause

Answer = tuple["str | None", "Span | None"] | None


def as_before(at: Clause, aspect: Aspect) -> Answer:
    """As it was.

    + 每月走访【3次】。 = 月
    """
    return reading.per(at, aspect), None


PER: Rules[[Clause, Aspect], str | None] = Rules("per", as_before)
