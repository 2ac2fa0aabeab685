"""Every entry of the grammar's files earns its place: a text is read otherwise without it."""

from __future__ import annotations

import pytest

from analysis.lexicon.lexicon import Lexicon
from tests.lexicon.readings import EXAMPLES, Example, entries, examples, lines

NAMES = sorted(path.stem for path in EXAMPLES.glob("*.jsonl"))


@pytest.mark.parametrize("example", examples(), ids=lambda example: f"{example.key} in {example.text[:24]!r}")
def test_an_example_is_read_as_reviewed(example: Example) -> None:
    """The lines that hang on an entry, as a person has read them, are there, and those that it keeps away are not."""
    found = set(lines(example.text))
    assert example.reads or example.never
    assert [line for line in example.reads if line not in found] == []
    assert [line for line in example.never if line in found] == []


def test_every_entry_has_an_example() -> None:
    """No entry without one; and none for an entry that there is not."""
    shown = {(example.file, example.key) for example in examples()}
    assert sorted(set(entries(Lexicon.default())) ^ shown) == []
