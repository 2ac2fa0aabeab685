from __future__ import annotations

import pandas as pd
import pytest

from analysis.findings import methods
from analysis.lexicon.lexicon import Lexicon
from analysis.wording.catalogue import EDITIONS
from analysis.wording.parameters import lists, parameters
from analysis.wording.words import Words

DOCUMENTS = pd.DataFrame({"doc_id": ["a"], "district": ["甲"], "plan_start": [pd.Timestamp("2022-01-01")]})


@pytest.mark.parametrize("edition", EDITIONS)
def test_every_parameter_and_list_has_words_of_its_own(edition: str) -> None:
    """No two are called the same, none by its code."""
    words = Words.of(DOCUMENTS, edition)
    for table in (methods.topic_parameters(), methods.language_parameters()):
        told = parameters(words, table)
        assert told["parameter"].is_unique
        assert not told["parameter"].str.contains("_").any()
        assert told["value"].equals(table["value"])
    assert lists(words, methods.counted_words(Lexicon.default()))["list"].is_unique
