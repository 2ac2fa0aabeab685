"""The examples beside each rule that refuses a numeral hold."""

from __future__ import annotations

import inspect

import pytest

from analysis.lexicon.lexicon import Lexicon
from analysis.parsing import ledger, quantities, refusals
from analysis.parsing.normal import normalise

LEXICON = Lexicon.default()
EXAMPLES = [
    (name, line[:1], line[2:])
    for name, rule in refusals.RULES.items()
    for line in inspect.cleandoc(rule.__doc__ or "").splitlines()
    if line.startswith(("+ ", "- "))
]


def reasons(words: str) -> list[str | None]:
    """Why each numeral with a unit is none; None for those that count."""
    found = (quantities.read(match, LEXICON) for match in quantities.numbers(words, LEXICON))
    return [refusals.refusal(words, number, LEXICON) for number in found if isinstance(number, quantities.Quantity)]


@pytest.mark.parametrize(("rule", "sign", "words"), EXAMPLES)
def test_an_example_of_a_rule_is_refused_as_it_says(rule: str, sign: str, words: str) -> None:
    """A line with + is refused by its rule; one with - counts."""
    assert (rule in reasons(words)) == (sign == "+")
    assert sign == "+" or None in reasons(words)


def test_every_rule_has_an_example() -> None:
    """A rule that nothing shows to refuse does not stay."""
    assert {rule for rule, sign, _ in EXAMPLES if sign == "+"} == set(refusals.RULES)


def test_arabic_digits_are_never_refused() -> None:
    """Digits with a unit count always."""
    assert reasons("走访1户,涉及3类,抓住3个方面。") == [None, None, None]


def test_a_silent_numeral_says_why() -> None:
    """What is not in the ledger is asked for by itself, in reading order, with the rule."""
    words = "走访这三户、开展一次检查、走访两户。"
    found = ledger.silent(normalise(words), LEXICON)
    assert [(words[one.start : one.end], one.rule) for one in found] == [
        ("三户", "points-to-something"),
        ("一次", "is-an-article"),
    ]
