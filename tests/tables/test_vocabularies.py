from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from analysis.evaluation.gold import KIND_KEYS
from analysis.lexicon.lexicon import Lexicon
from analysis.tables import vocabularies
from analysis.tables.catalogue import TABLES

if TYPE_CHECKING:
    from collections.abc import Collection

DECLARED: dict[str, tuple[str, ...]] = {
    name: words for name, words in vars(vocabularies).items() if isinstance(words, tuple)
}


@pytest.mark.parametrize("name", DECLARED)
def test_a_vocabulary_has_words_and_none_twice(name: str) -> None:
    """A tuple is that of the words of its type, in their order."""
    assert len(DECLARED[name]) > 1
    assert len(set(DECLARED[name])) == len(DECLARED[name])
    assert all(word.islower() for word in DECLARED[name])


def test_every_closed_column_has_a_declared_vocabulary_and_every_vocabulary_a_column() -> None:
    """The catalogue spells out no words of its own, and no vocabulary is declared for nothing."""
    used = {column.allowed for table in TABLES for column in table.columns if column.allowed}
    assert used == set(DECLARED.values())


@pytest.mark.parametrize(
    ("found", "declared"),
    [
        (
            [key.removeprefix("flows.") for key in Lexicon.default().patterns("flow") if key.startswith("flows.")],
            vocabularies.FLOWS,
        ),
        ({*KIND_KEYS, "unexplained"}, vocabularies.MENTION_KINDS),  # the annotation explains every number
    ],
    ids=["words of flows", "annotated kinds"],
)
def test_what_is_said_of_each_word_is_said_of_all(found: Collection[str], declared: tuple[str, ...]) -> None:
    """Knowledge that stands elsewhere names the words of the vocabulary, all of them and no others."""
    assert set(found) == set(declared)
    assert len(found) == len(declared)
