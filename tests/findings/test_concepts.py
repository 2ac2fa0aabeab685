from __future__ import annotations

import pandas as pd
import pytest

from analysis.findings import concepts as compare

TABLE = pd.DataFrame(
    [
        ("a", "whole", "创新", 4, 4.0, 4.0), ("a", "review", "创新", 3, 3.0, 6.0), ("a", "plan", "创新", 1, 1.0, 2.0),
        ("b", "whole", "创新", 2, 2.0, 1.0), ("b", "plan", "创新", 2, 2.0, 1.0),
        ("a", "whole", "环境", 0, 0.0, 0.0), ("a", "review", "环境", 0, 0.0, 0.0), ("a", "plan", "环境", 0, 0.0, 0.0),
        ("b", "whole", "环境", 1, 0.5, 0.25), ("b", "plan", "环境", 1, 0.5, 0.25),
    ],
    columns=["doc_id", "part", "concept", "count", "weighted", "per_1000_chars"],
)  # fmt: skip
PLACES = pd.DataFrame(
    [
        ("a", "s1", "创新", "创新", 1.0, 0), ("a", "s1", "创新", "创新", 1.0, 5), ("a", "s2", "创新", "创新", 1.0, 9),
        ("a", "s3", "创新", "创新", 1.0, 12), ("b", "t1", "创新", "科技", 1.0, 0), ("b", "t1", "创新", "创 新", 1.0, 3),
        ("b", "t2", "环境", "绿", 0.5, 7),
    ],
    columns=["doc_id", "sentence_id", "concept", "word", "weight", "start"],
)  # fmt: skip


def test_plan_less_review_for_reports_that_have_both() -> None:
    """b has no review."""
    found = compare.by_part(TABLE)
    assert found.to_numpy().tolist() == [["a", "创新", 6.0, 2.0, -4.0], ["a", "环境", 0.0, 0.0, 0.0]]
    assert compare.by_part(TABLE[TABLE["part"] == "whole"]).empty
    assert compare.by_part(TABLE.head(0)).empty


def test_words_by_their_share_of_the_concept() -> None:
    """创新 4 of 6 places, the others one each."""
    found = compare.words(PLACES)
    assert found["word"].tolist() == ["创新", "科技", "创 新", "绿"]
    assert found["share"].tolist() == pytest.approx([4 / 6, 1 / 6, 1 / 6, 1])
    assert found[["n", "reports"]].to_numpy().tolist() == [[4, 1], [1, 1], [1, 1], [1, 1]]
    assert compare.words(PLACES.head(0)).empty


def test_how_much_hangs_on_a_word_is_seen_without_it() -> None:
    """Without 创新 a has nothing left and b comes first; without 绿 nobody does."""
    found = compare.leading(TABLE, PLACES)
    assert found[["concept", "word", "n", "first"]].to_numpy().tolist() == [
        ["创新", "创新", 4, "a"],
        ["环境", "绿", 1, "b"],
    ]
    assert found["first_without"].fillna("none").tolist() == ["b", "none"]
    assert compare.leading(TABLE, PLACES.head(0)).empty
    alike = TABLE.assign(per_1000_chars=1.0)
    assert compare.leading(alike[alike["concept"] == "创新"], PLACES)["first"].isna().all()


def test_sentences_with_most_places_in_reading_order() -> None:
    """Not more than SHOWN of a report and concept; the words once each."""
    texts = pd.DataFrame({"sentence_id": ["s1", "s2", "s3", "s4", "t1", "t2"], "text": list("甲乙丙丁戊己")})
    more = pd.DataFrame([("a", "s4", "创新", "科技", 1.0, at) for at in (20, 25)], columns=PLACES.columns)
    found = compare.sentences(pd.concat([PLACES[:4], more, PLACES[4:]], ignore_index=True), texts)
    assert found["sentence_id"].tolist() == ["s1", "s2", "s4", "t1", "t2"]
    assert found[["words", "n", "text"]].to_numpy().tolist()[3] == ["科技、创 新", 2, "戊"]
    assert compare.sentences(PLACES.head(0), texts).empty
