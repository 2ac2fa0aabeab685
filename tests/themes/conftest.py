"""Invented outlines for the tests of themes."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from analysis.lexicon.lexicon import Lexicon
from analysis.parsing.model import Outline
from analysis.parsing.normal import normalise
from analysis.parsing.outline import outline


@pytest.fixture(scope="session")
def read() -> Callable[[str], Outline]:
    """A text, taken apart as the pipeline does it."""
    return lambda text: outline(text, normalise(text), Lexicon.default(), None)
