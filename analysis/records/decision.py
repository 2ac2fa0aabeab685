"""How a field of a row is decided: an ordered list of small named rules, of which the first that answers wins.

A rule is a function of a number in its clause. It answers with a value and the place of the words that told it, or with
None where it has nothing to say. Its name, as the reader sees it, is that of the function. Its docstring says what it
knows and holds its examples, a line each, the number in question in 【】:

    + 全镇现有车位【120个】。 = baseline
    - 新建车位【120个】。

A line with + is one that the rule answers, with the value behind the sign =; one with - is left to another rule. It is
a sentence of a review; behind ``plan:`` or ``situation:`` one of such a part. The examples are tests. The last rule of
a field always answers.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, ParamSpec, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

P = ParamSpec("P")
T = TypeVar("T")
Span = tuple[int, int]  # in the normal form
Answer = tuple[T, Span | None] | None  # the value, and the words that told it


@dataclass(frozen=True, slots=True)
class Decision(Generic[T]):
    """The value of a field, the rule that decided it, and where the words stand that told it (None: that none does)."""

    value: T
    rule: str
    words: Span | None


class Rules(Generic[P, T]):
    """The rules of one field, in the order in which they are asked."""

    def __init__(self, field: str, *rules: Callable[P, Answer[T]]) -> None:
        self.field = field
        self.rules = {rule.__name__.replace("_", "-"): rule for rule in rules}

    def decide(self, *args: P.args, **kwargs: P.kwargs) -> Decision[T]:
        """The answer of the first rule that has one."""
        for name, rule in self.rules.items():
            answer = rule(*args, **kwargs)
            if answer is not None:
                return Decision(answer[0], name, answer[1])
        raise AssertionError(f"no rule of {self.field} answers")


def shown(value: object) -> str:
    """A value as examples and explanations show it: days as ISO dates, two of a period with "to", nothing as "none"."""
    if isinstance(value, tuple):
        return " to ".join(map(shown, value))
    return "none" if value is None else str(value)
