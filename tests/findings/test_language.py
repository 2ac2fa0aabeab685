from __future__ import annotations

from math import isnan, log, sqrt

import pandas as pd
import pytest

from analysis.findings import language
from analysis.language.log_odds import PRIOR

DOCUMENTS = pd.DataFrame({"doc_id": list("abc"), "district": list("甲乙丙")})


def terms(bar: float, *rows: tuple[str, str, int, float]) -> pd.DataFrame:
    """The terms table from the bar and (doc_id, term, count, z)."""
    frame = pd.DataFrame(rows, columns=["doc_id", "term", "count", "z"])
    return frame.assign(per_10k=1.0, doc_frequency=1, log_odds=0.5, z_bar=bar)


def test_only_words_that_a_report_uses_more_and_often_are_listed() -> None:
    """Highest z first; no rare word, none that the report uses less than others. What is above the bar passes."""
    table = terms(
        3.0,
        ("a", "渔港", 9, 3.0),
        ("a", "菜场", 5, 5.0),
        ("a", "偶见", 1, 6.0),
        ("a", "发展", 9, -2.0),
        ("b", "弄堂", 4, 2.5),
    )
    found = language.distinctive(table, DOCUMENTS)
    assert found["term"].tolist() == ["菜场", "渔港", "弄堂"]
    assert found["passes"].tolist() == [True, False, False]  # what is at the bar is not above it
    assert language.distinctive(table, DOCUMENTS, top=1)["term"].tolist() == ["菜场", "弄堂"]
    assert language.bar(table) == 3.0


def test_nothing_compared_has_no_bar_and_no_word() -> None:
    """One report, or none with a word."""
    assert isnan(language.bar(terms(3.0)))
    assert language.distinctive(terms(3.0), DOCUMENTS).empty
    found = language.between(terms(3.0), DOCUMENTS, "a", "b")
    assert found.empty
    assert found["passes"].dtype == bool


def counted(bar: float, **counts: dict[str, int]) -> pd.DataFrame:
    """The terms table from document -> word -> count, with a z of 9 where the word begins with 全."""
    rows = [(doc, word, n) for doc, own in counts.items() for word, n in own.items()]
    return terms(bar, *((*row, 9.0 if row[1].startswith("全") else 0.0) for row in rows))


def test_two_reports_are_compared_alone() -> None:
    """A word that only a third report has plays no part; each side has the words it uses more, left first."""
    table = counted(3.0, a={"渔港": 40, "发展": 20, "偶见": 1}, b={"弄堂": 40, "发展": 19}, c={"高原": 90})
    found = language.between(table, DOCUMENTS, "b", "a")
    assert found[["doc_id", "term"]].to_numpy().tolist() == [["b", "弄堂"], ["a", "渔港"], ["a", "发展"]]
    n, rest, prior = 59, 61, PRIOR * 40 / 120
    odds = log((40 + prior) / (n + PRIOR - 40 - prior)) - log(prior / (rest + PRIOR - prior))
    assert found["z"].iloc[0] == pytest.approx(odds / sqrt(1 / (40 + prior) + 1 / prior), abs=1e-6)


def test_what_passes_between_two_is_told_from_what_passes_everywhere() -> None:
    """The bar is that of all reports; whether the word passes it against all the others stands beside it."""
    table = counted(1.0, a={"全渔港": 40, "渔船": 30, "发展": 20}, b={"弄堂": 40, "发展": 19})
    found = language.between(table, DOCUMENTS, "a", "b").set_index("term")
    assert found.loc[["全渔港", "渔船", "弄堂"], "passes"].all()
    assert not found["passes"]["发展"]
    assert found.index[found["everywhere"]].tolist() == ["全渔港"]
    assert not language.between(table.assign(z_bar=50.0), DOCUMENTS, "a", "b")["passes"].any()


def test_two_copies_of_one_report_have_no_word_between_them() -> None:
    """Every z is 0."""
    words = {"渔港": 40, "发展": 20}
    assert language.between(counted(0.0, a=words, b=words), DOCUMENTS, "a", "b").empty


def test_names_of_the_own_place_do_not_set_two_apart() -> None:
    """Neither 甲 nor what holds it."""
    table = counted(1.0, a={"甲街道": 40, "渔港": 40}, b={"弄堂": 40})
    assert language.between(table, DOCUMENTS, "a", "b")["term"].tolist() == ["渔港", "弄堂"]


def test_names_of_the_own_place_are_no_words_of_policy() -> None:
    """The district, pieces of it, those above it with or without 区 and 市, and what holds one; not those of others."""
    documents = pd.DataFrame({
        "doc_id": ["a", "b"], "district": ["鹿鸣路", "松涛"], "county": ["云岭区", None], "city": ["星港市", "星港市"],
    })  # fmt: skip
    words = ["鹿鸣", "云岭", "星港市", "鹿鸣路街道", "松涛", "养老", "新区"]
    found = pd.DataFrame({"doc_id": "a", "term": words})
    assert language.policy(found, documents)["term"].tolist() == ["松涛", "养老", "新区"]
    other = language.policy(found.assign(doc_id="b"), documents)
    assert other["term"].tolist() == ["鹿鸣", "云岭", "鹿鸣路街道", "养老", "新区"]
    assert language.policy(found.iloc[:0], documents).columns.tolist() == ["doc_id", "term"]


def phrase_rows(*rows: tuple[str, str, float]) -> pd.DataFrame:
    """Phrases from (doc_id, phrase, z); the bar is 1.8."""
    frame = pd.DataFrame(rows, columns=["doc_id", "phrase", "z"])
    return frame.assign(count=3, doc_frequency=1, pmi=5.0, log_odds=1.0, z_weakest=frame["z"] - 1, z_bar=1.8)


def test_phrases_with_a_name_are_set_apart() -> None:
    """In the order of documents, the highest z first; a phrase that others use more is in neither list."""
    found = phrase_rows(
        ("b", "垃圾分类", 3.0), ("a", "养老服务", 2.0), ("a", "海湾养老院", 1.5), ("a", "便民服务", 1.0),
        ("a", "别处多", -1.0),
    )  # fmt: skip
    names = pd.DataFrame({"doc_id": ["a"], "name": ["海湾"], "count": [4]})
    policy, local = language.phrase_list(found, names, DOCUMENTS)
    assert policy["phrase"].tolist() == ["养老服务", "便民服务", "垃圾分类"]
    assert policy["z_weakest"].tolist() == [1.0, 0.0, 2.0]
    assert policy["passes"].tolist() == [True, False, True]
    assert local["phrase"].tolist() == ["海湾养老院"]
    assert language.phrase_list(found, names, DOCUMENTS, top=1)[0]["phrase"].tolist() == ["养老服务", "垃圾分类"]


def test_names_are_listed_for_each_report() -> None:
    """Those of the dictionary and those of the own place among the words, most frequent first, if any."""
    names = pd.DataFrame({"doc_id": ["a"], "name": ["海湾"], "count": [4]})
    table = language.name_list(terms(3.0, ("a", "甲街道", 6, 3.0), ("a", "养老", 9, 3.0)), names, DOCUMENTS)
    assert table["names"].fillna("").tolist() == ["甲街道 6、海湾 4", "", ""]


def test_the_words_used_most_are_counted_over_all_reports() -> None:
    """By hand: 5 + 2 and 4 + 4 uses; a word that one report lacks is not everywhere; its own name is none."""
    documents = pd.DataFrame({"doc_id": ["a", "b"], "district": ["海湾", "甲"]})
    rows = [("a", "企业", 5), ("b", "企业", 2), ("a", "小区", 4), ("b", "小区", 4), ("a", "渔港", 6), ("a", "海湾", 90)]
    found = language.frequent(pd.DataFrame(rows, columns=["doc_id", "term", "count"]), documents)
    assert found.values.tolist() == [["小区", 8, 2, True], ["企业", 7, 2, True], ["渔港", 6, 1, False]]
    assert len(language.frequent(pd.DataFrame(rows, columns=["doc_id", "term", "count"]), documents, top=1)) == 1
