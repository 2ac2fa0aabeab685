from __future__ import annotations

from collections.abc import Callable
from math import log2

import pandas as pd
import pytest

from analysis.language.phrases import phrases
from analysis.lexicon.lexicon import Lexicon

Say = Callable[..., pd.DataFrame]
LEXICON = Lexicon.default()
OTHERS = "消防、养老、垃圾、招商、体育、河道、就业、信访、税收、巡逻、物业、绿化。"


def test_phrase_is_found_with_its_measures(say: Say) -> None:
    """文化礼堂 is no word of the dictionary; three times in a, beside many other words, never in b."""
    others = ["消防", "养老", "垃圾", "招商", "体育", "河道", "就业", "信访", "税收", "巡逻"]
    said = [("a", "文化礼堂。" + "、".join(others) + "。")] * 3 + [("b", "、".join(others) + "。")] * 3
    found = phrases(say(*said), LEXICON)
    row = found[found["doc_id"] == "a"].set_index("phrase").loc["文化礼堂"]
    assert (row["count"], row["doc_frequency"]) == (3, 1)
    total = 3 * (2 + 1 + 10 + 10) + 3 * (10 + 10)  # words and signs
    assert row["pmi"] == pytest.approx(log2((3 / total) / (3 / total) ** 2), abs=1e-6)
    assert row["z"] >= 0


def test_rare_and_loose_phrases_are_left_out(say: Say) -> None:
    """Twice is too few; and two words that are everywhere are no phrase for standing side by side now and then."""
    assert phrases(say(("a", "文化礼堂。"), ("a", "文化礼堂。"), ("b", "消防。")), LEXICON).empty
    mixed = [("a", text) for text in ("消防养老。", "养老消防。", "消防、养老。") * 6]
    assert phrases(say(*mixed, ("b", "消防。")), LEXICON).empty


def test_part_of_a_longer_phrase_is_told_only_when_it_stands_alone_as_well(say: Say) -> None:
    """土地征用 four times, three of them in 土地征用程序: both; 征用程序 never alone: not."""
    said = [("a", "土地征用程序。" + OTHERS)] * 3 + [("a", "土地征用。" + OTHERS), ("b", OTHERS)]
    assert set(phrases(say(*said), LEXICON)["phrase"]) == {"土地征用程序", "土地征用"}


def test_signs_and_numbers_end_a_phrase(say: Say) -> None:
    """文化、礼堂 and 文化3礼堂 are no phrases."""
    assert phrases(say(*[("a", "文化、礼堂和文化3礼堂。")] * 5, ("b", "消防。")), LEXICON).empty


@pytest.mark.parametrize("text", ["", "1", "的的的的的的"])
def test_nothing_to_find_is_an_empty_table(say: Say, text: str) -> None:
    """With its columns."""
    found = phrases(say(("a", text)), LEXICON)
    assert found.empty
    assert "z" in found.columns


def test_single_document_is_not_compared(say: Say) -> None:
    """Phrases are found, keyness is 0."""
    assert phrases(say(*[("a", "文化礼堂。" + OTHERS)] * 3), LEXICON)["z"].tolist() == [0]


def measured(found: pd.DataFrame, measure: str) -> dict[str, float]:
    """doc_id -> a measure of 文化礼堂."""
    rows = found[found["phrase"] == "文化礼堂"]
    return dict(zip(rows["doc_id"], rows[measure], strict=True))


def test_weakest_z_is_that_without_the_document_that_matters_most(say: Say) -> None:
    """The least of what is found where each other document is not there at all: nothing else changes a phrase's z."""
    said = [("a", "文化礼堂。" + OTHERS)] * 9 + [("b", "文化礼堂。" + OTHERS)] * 3 + [("b", OTHERS)] * 9
    sentences = say(*said, *[("c", OTHERS)] * 20)
    without = {doc: measured(phrases(sentences[sentences["doc_id"] != doc], LEXICON), "z") for doc in "abc"}
    found = phrases(sentences, LEXICON)
    z, weakest = measured(found, "z"), measured(found, "z_weakest")
    assert weakest["a"] == min(z["a"], without["b"]["a"], without["c"]["a"])
    assert weakest["a"] > 0
    assert z["b"] * without["a"]["b"] < 0  # less than a and c together, more than c alone
    assert weakest["b"] == 0


def test_weakest_z_needs_three_documents(say: Say) -> None:
    """With two, leaving out the other leaves nothing to compare with."""
    found = phrases(say(*[("a", "文化礼堂。" + OTHERS)] * 3, ("b", OTHERS)), LEXICON)
    assert len(found) == 1
    assert found["z_weakest"].isna().all()


def test_three_documents_without_a_phrase_are_no_error(say: Say) -> None:
    """Words that keep together, but too seldom in each."""
    found = phrases(say(*((doc, "文化礼堂。" + OTHERS) for doc in "abc")), LEXICON)
    assert found.empty
    assert "z_weakest" in found.columns


def test_tight_but_rare_phrases_leave_the_columns(say: Say) -> None:
    """Words that keep together, but too seldom: an empty table with all its columns."""
    found = phrases(say(("a", "文化礼堂。消防。养老。垃圾。招商。"), ("b", "河道。就业。")), LEXICON)
    assert found.empty
    assert {"doc_id", "phrase", "count", "z"} <= set(found.columns)


def test_phrases_have_a_bar_of_their_own(say: Say) -> None:
    """The same in every row; none for a single document; two copies of one text are not set apart."""
    text = "文化礼堂。" + OTHERS
    found = phrases(say(*[(doc_id, text) for doc_id in "aaabbb"]), LEXICON)
    assert found["z_bar"].nunique() == 1
    assert not (found["z"] > found["z_bar"]).any()
    assert phrases(say(*[("a", text)] * 3), LEXICON)["z_bar"].isna().all()
