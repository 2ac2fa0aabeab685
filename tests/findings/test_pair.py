from __future__ import annotations

import pandas as pd
import pytest

from analysis.errors import InputError
from analysis.findings import pair as compare
from analysis.wording import pair as wording

DOCUMENTS = pd.DataFrame({
    "doc_id": ["a", "b"], "district": ["甲", "乙"], "plan_start": pd.to_datetime(["2022-01-01", "2023-07-01"]),
    "plan_end": pd.to_datetime(["2022-12-31", "2023-12-31"]),
})  # fmt: skip
NAMES = {"a": "甲 2022", "b": "乙 2023"}


def promises(doc_id: str, *binding: bool) -> pd.DataFrame:
    """Promises of one report that bind or do not, without numbers or dates."""
    number = range(len(binding))
    return pd.DataFrame({
        "doc_id": doc_id, "firmness": ["binding" if binds else "neutral" for binds in binding], "n_targets": 0,
        "due": pd.NaT, "start": list(number),
    })  # fmt: skip


def terms(**counts: dict[str, int]) -> pd.DataFrame:
    """Rows of the terms table from document -> word -> count."""
    rows = [(doc, word, n) for doc, words in counts.items() for word, n in words.items()]
    return pd.DataFrame(rows, columns=["doc_id", "term", "count"]).assign(log_odds=0.0, z=0.0)


def test_both_puts_left_first() -> None:
    """In the order asked for, not in that of the table."""
    assert compare.both(DOCUMENTS, "乙", "甲").doc_id.tolist() == ["b", "a"]


@pytest.mark.parametrize(
    ("left", "right", "words"), [("甲", "甲", "another district"), ("丙", "甲", "left: found '丙'")]
)
def test_one_district_twice_or_an_unknown_one_is_an_error(left: str, right: str, words: str) -> None:
    """The message says which parameter and what is expected."""
    with pytest.raises(InputError, match=words):
        compare.both(DOCUMENTS, left, right)


def test_heading_leads_to_both_reports() -> None:
    """The title has both names with their years; each has its profile and its source."""
    words = wording.heading(compare.both(DOCUMENTS, "甲", "乙"))
    assert words.startswith("# 甲 2022 and 乙 2023\n")
    assert all(f"({kind}-{doc}.html)" in words for kind in ("district", "evidence") for doc in "ab")


def test_promises_differ_where_they_do() -> None:
    """30 binding promises against 30 that do not bind differ; deadlines, which neither has, do not."""
    table = pd.concat([promises("a", *[True] * 30), promises("b", *[False] * 30)])
    tests = compare.promises(table, "a", "b")
    binding, _, deadline = tests.to_dict("records")
    assert (binding["left"], binding["right"], binding["difference"]) == (1, 0, 1)
    assert binding["p_holm"] < 0.05
    assert deadline["p"] == 1
    said = compare.seen_promises(tests, (30, 30), "甲", "乙")
    assert "100% and 0% bind (a difference)" in said
    assert "0% and 0% name a deadline (no difference shown)" in said


def test_too_few_promises_are_not_tested_and_none_are_not_compared() -> None:
    """Three promises on one side give shares without a test; none give nothing to compare."""
    few = compare.promises(pd.concat([promises("a", True, False, True), promises("b", *[False] * 30)]), "a", "b")
    assert few.p.isna().all()
    assert "not tested" in compare.seen_promises(few, (3, 30), "甲", "乙")
    none = compare.promises(promises("a"), "a", "b")
    assert compare.seen_promises(none, (0, 0), "甲", "乙") == "甲 states no promises and 乙 none: nothing to compare."


def test_words_are_those_of_the_two_alone() -> None:
    """A word that only a third report has plays no part; each side has the words it uses more, left first."""
    table = terms(a={"渔港": 40, "发展": 20, "偶见": 1}, b={"弄堂": 40, "发展": 19}, c={"高原": 90})
    found, limit = compare.words(table, "b", "a")
    assert found[["doc_id", "term"]].values.tolist() == [["b", "弄堂"], ["a", "渔港"], ["a", "发展"]]
    assert limit == pytest.approx(2.498, abs=0.001)  # four words tested: the normal quantile of 1 - 0.05 / 8
    said = compare.seen_words(found, limit, NAMES)
    assert said.startswith("What stands out: 乙 2023 by 弄堂; 甲 2022 by 渔港 and 发展;")


def test_words_without_a_table_of_terms() -> None:
    """An empty table gives no words and says so."""
    found, limit = compare.words(terms(), "a", "b")
    assert found.empty
    assert "No word" in compare.seen_words(found, limit, NAMES)
