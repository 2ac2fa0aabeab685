"""The examples beside each rule hold."""

from __future__ import annotations

import pytest

from analysis.parsing.decision import shown
from tests.records.examples import Example, decided, examples, rules


@pytest.mark.parametrize(
    "example", list(examples()), ids=lambda example: f"{example.field}-{example.rule}-{example.line}"
)
def test_an_example_of_a_rule_is_decided_as_it_says(example: Example) -> None:
    """A line with + is decided by its rule, with the value behind =; one with - by another. Its words exist."""
    sign, part, sentence, value = example.parts
    found = decided(example.field, part, sentence)
    assert found.words is None or 0 <= found.words[0] <= found.words[1]  # at one place where a verb is not said
    if sign == "-":
        assert found.rule != example.rule
    else:
        assert (found.rule, shown(found.value)) == (example.rule, value)


def test_every_rule_has_an_example() -> None:
    """A rule that nothing shows to answer does not stay; one that states the default needs none that it refuses."""
    shown = {(example.field, example.rule) for example in examples() if example.line.startswith("+")}
    bare = [f"{field.field}: {name}" for field in rules() for name in field.rules if (field.field, name) not in shown]
    assert not bare
