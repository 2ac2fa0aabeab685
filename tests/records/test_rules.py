"""The examples beside each rule hold."""

from __future__ import annotations

import pytest

from analysis.parsing.decision import shown
from tests.records.examples import Example, decided, examples, rules, text_of

NAMED = ("indicator", "purpose", "verb")


@pytest.mark.parametrize(
    "example", list(examples()), ids=lambda example: f"{example.field}-{example.rule}-{example.line}"
)
def test_an_example_of_a_rule_is_decided_as_it_says(example: Example) -> None:
    """A line with + is decided by its rule, with the value behind =; one with - by another rule.

    Its words stand in the text; what is named in them, and not only told by them, is just these.
    """
    sign, part, sentence, value = example.parts
    found = decided(example.field, part, sentence)
    if found.words is not None:
        words = text_of(part, sentence)[slice(*found.words)]
        said = found.words[0] < found.words[1]
        assert words if said else example.rule in ("stands-at", "grows-by")
        assert not said or example.field not in NAMED or words == found.value
    if sign == "-":
        assert found.rule != example.rule
    else:
        assert (found.rule, shown(found.value)) == (example.rule, value)


def test_every_rule_has_an_example() -> None:
    """A rule that nothing shows to answer does not stay; one that states the default needs none that it refuses."""
    shown = {(example.field, example.rule) for example in examples() if example.line.startswith("+")}
    bare = [f"{field.field}: {name}" for field in rules() for name in field.rules if (field.field, name) not in shown]
    assert not bare
