"""How something is decided: an ordered list of small named rules, of which the first that answers wins.

A rule is a function of what it looks at: a number in its clause, a heading, a sentence, a time. It answers with a value
and the place of the words that told it, or with None where it has nothing to say. Its name, as the reader sees it, is
that of the function. Its docstring says what it knows and holds its examples, a line each, with what is decided in 【】
where it is not the whole:

    + 全镇现有车位【120个】。 = baseline
    - 新建车位【120个】。

A line with + is one that the rule answers, with the value behind the sign =; one with - is left to another rule. It is
a sentence of a review; behind ``plan:`` or ``situation:`` one of such a part, behind ``progress:`` or ``account:`` one
of such a text. The examples are tests.

Most rules have nothing to say of most of what they are asked. Where that is plain from the kinds of words and numbers
that are there, ``needs`` says so, and the rule is not called. What is there is held against what is needed as the bits
of a number, its ``sort``: with sets, that takes as long as many a rule.
"""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar, TypeVarTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

Looked = TypeVarTuple("Looked")
T = TypeVar("T")
Rule = TypeVar("Rule", bound="Callable[..., Any]")
Sort = int  # the kinds that something has, a bit for each
Span = tuple[int, int]  # in the normal form
Answer = tuple[T, Span | None] | None  # the value, and the words that told it


class Decision(NamedTuple, Generic[T]):
    """A value, the rule that decided it, and where the words stand that told it (None: no single place tells it).

    A tuple, as all is of which a report has thousands: it is made in a quarter of the time of a frozen dataclass.
    """

    value: T
    rule: str
    words: Span | None


_made = tuple.__new__  # what Decision(…) does, in half the time


class _Bits(dict[str, int]):
    """The bit of each kind, given where it is first named: there are no more than rules and the lexicon name."""

    def __init__(self) -> None:
        super().__init__()
        self._places = count()

    def __missing__(self, kind: str) -> int:
        return self.setdefault(kind, 1 << next(self._places))


_BITS = _Bits()


def sort_of(kinds: Iterable[str]) -> Sort:
    """The sort of what has these kinds, each of them named once."""
    return sum(map(_BITS.__getitem__, kinds))


class Needs(NamedTuple):
    """The kinds that have to be there for a rule to answer: all of some, and one of others where there are any.

    ``named`` are all of them by name.
    """

    every: Sort = 0
    some: Sort = 0
    named: frozenset[str] = frozenset()


_NOTHING = Needs()
_SORTS = 4096  # whose rules are kept for each field


def needs(*every: str, one_of: Iterable[str] = ()) -> Callable[[Rule], Rule]:
    """Say of a rule that it never answers unless all these kinds are there, and one of the others where any are named.

    The kinds that are there are those of the ``sort`` of the first thing that the rule looks at.
    """
    all_of, some = frozenset(every), frozenset(one_of)

    def noted(rule: Rule) -> Rule:
        vars(rule)["needs"] = Needs(sort_of(all_of), sort_of(some), all_of | some)
        return rule

    return noted


class _Asked(dict[Sort, tuple[tuple[str, Any], ...]]):
    """The rules that may answer, with their names, by the kinds that are there of those that any of them needs.

    What comes with them is sorted out once: most of what is looked at is of a sort that was looked at before.
    """

    def __init__(self, rules: Iterable[tuple[str, Any, Needs]]) -> None:
        super().__init__()
        self._rules = tuple(rules)

    def __missing__(self, sort: Sort) -> tuple[tuple[str, Any], ...]:
        if len(self) == _SORTS:
            self.clear()
        made = self[sort] = tuple(
            (name, rule)
            for name, rule, (every, some, _) in self._rules
            if every & sort == every and (not some or some & sort)
        )
        return made


class Rules(Generic[*Looked, T]):
    """The rules of one field, in the order in which they are asked; ``needed`` are the kinds that any of them needs."""

    def __init__(self, field: str, *rules: Callable[[*Looked], Answer[T]]) -> None:
        self.field = field
        self.rules = {rule.__name__.replace("_", "-"): rule for rule in rules}
        self.needs: dict[str, Needs] = {name: vars(rule).get("needs", _NOTHING) for name, rule in self.rules.items()}
        self._asked = _Asked((name, rule, self.needs[name]) for name, rule in self.rules.items())
        self.needed = frozenset[str]().union(*(need.named for need in self.needs.values()))
        self._needed = sort_of(self.needed)

    def answer(self, *at: *Looked) -> Decision[T] | None:
        """The answer of the first rule that has one; None where none has."""
        looked: tuple[Any, ...] = at
        for name, rule in self._asked[looked[0].sort & self._needed if self._needed else 0]:
            if (answer := rule(*at)) is not None:
                return _made(Decision, (answer[0], name, answer[1]))
        return None

    def decide(self, *at: *Looked) -> Decision[T]:
        """The answer of the first rule that has one, where the last always answers."""
        looked: tuple[Any, ...] = at
        # As above: a call for each field of each number is felt.
        for name, rule in self._asked[looked[0].sort & self._needed if self._needed else 0]:
            if (answer := rule(*at)) is not None:
                return _made(Decision, (answer[0], name, answer[1]))
        raise AssertionError(f"no rule of {self.field} answers")


def shown(value: object) -> str:
    """A value as examples and explanations show it: days as ISO dates, two of a period with "to", nothing as "none"."""
    if type(value) is tuple:
        return " to ".join(map(shown, value))
    return "none" if value is None else str(value)
