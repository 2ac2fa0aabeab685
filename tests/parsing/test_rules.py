"""The examples beside each rule of parsing hold."""

from __future__ import annotations

import pytest

from tests.parsing.examples import Example, decided, examples, rules


@pytest.mark.parametrize("example", list(examples()), ids=lambda example: f"{example.field}-{example.line}")
def test_an_example_of_a_rule_is_decided_as_it_says(example: Example) -> None:
    """A line with + is decided by its rule, with the value behind =; one with - by another rule."""
    if example.sign == "-":
        assert decided(example)[0] != example.rule
    else:
        assert decided(example) == (example.rule, example.value)


def test_every_rule_has_an_example() -> None:
    """A rule that nothing shows to answer does not stay."""
    shown = {(example.field, example.rule) for example in examples() if example.sign == "+"}
    assert [(field.field, name) for field in rules() for name in field.rules if (field.field, name) not in shown] == []
