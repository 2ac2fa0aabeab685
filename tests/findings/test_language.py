from __future__ import annotations

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.findings import language as compare

NAMES = {"a": "甲 2022", "b": "乙 2022", "c": "丙 2022"}
DOCUMENTS = pd.DataFrame({"doc_id": list("abc"), "district": list("甲乙丙")})


def terms(*rows: tuple[str, str, int, float]) -> pd.DataFrame:
    """Terms from (doc_id, term, count, z)."""
    frame = pd.DataFrame(rows, columns=["doc_id", "term", "count", "z"])
    return frame.assign(per_10k=1.0, doc_frequency=1, log_odds=0.5)


def lines(*rows: tuple[str, str]) -> pd.DataFrame:
    """Body sentences from (doc_id, text); the n-th is sentence s<n>."""
    frame = pd.DataFrame(rows, columns=["doc_id", "text"])
    return frame.assign(sentence_id=[f"s{i}" for i in range(len(frame))], type="body")


def test_the_bar_rises_with_the_number_of_tests() -> None:
    """One test: 1.96; a thousand: the normal quantile of 1 - 0.05 / 2000."""
    assert compare.threshold(1) == pytest.approx(1.96, abs=0.001)
    assert compare.threshold(1000) == pytest.approx(4.056, abs=0.001)


def test_only_words_that_a_report_uses_more_and_often_are_listed() -> None:
    """Highest z first; a rare word, and one that the report uses less than others, are left out."""
    table = terms(
        ("a", "渔港", 9, 3.0),
        ("a", "菜场", 5, 5.0),
        ("a", "偶见", 1, 6.0),
        ("a", "发展", 9, -2.0),
        ("b", "弄堂", 4, 2.5),
    )
    found = compare.distinctive(table, DOCUMENTS)
    assert found.term.tolist() == ["菜场", "渔港", "弄堂"]
    assert found.sure.tolist() == [True, True, False]  # five tests ask for z > 2.58
    assert compare.distinctive(table, DOCUMENTS, top=1).term.tolist() == ["菜场", "弄堂"]


def test_formulas_are_listed_once_a_report_with_times_and_gloss() -> None:
    """The gloss may stand at a later use; n_reports counts the reports that have the same formula."""
    rows = [
        ("a", "s1", "3+N", "3+N", None),
        ("a", "s2", "3+N", "3+N", "三支队伍"),
        ("b", "s9", "3+N", "3+N", None),
        ("b", "s9", "五个一", "5+1", None),
    ]
    formulas = pd.DataFrame(rows, columns=["doc_id", "sentence_id", "quote", "terms", "definition"])
    table = compare.formula_list(formulas, DOCUMENTS).set_index(["doc_id", "formula"])
    assert list(table.loc[("a", "3+N"), ["sentence_id", "times", "definition", "n_reports"]]) == [
        "s1",
        2,
        "三支队伍",
        2,
    ]
    assert table.loc[("b", "五个一"), "n_reports"] == 1
    said = compare.seen_formulas(table.reset_index(), NAMES)
    assert said.startswith("2 numeric formulas are found, 1 of them in more than one report, most in 乙 2022 (2);")


def test_a_shared_passage_is_as_long_as_it_can_be() -> None:
    """Punctuation and spaces are passed over; the passage is printed as the first report has it."""
    table = lines(("a", "我们将坚持以人民为中心,的发展思想办事。"), ("b", "必须坚持以人民 为中心的发展思想干活。"))
    found = compare.shared_passages(table, DOCUMENTS)
    assert found[["left", "right", "n_chars", "passage"]].values.tolist() == [
        ["a", "b", 13, "坚持以人民为中心,的发展思想"]
    ]


def test_one_report_repeating_itself_is_no_shared_passage() -> None:
    """Both sides must be different reports."""
    same = "全面推进依法行政和政务公开工作"
    assert compare.shared_passages(lines(("a", same), ("a", same)), DOCUMENTS).empty


def test_three_reports_make_three_pairs() -> None:
    """A passage of three reports is listed for each pair, in the order of documents."""
    same = "全面推进依法行政和政务公开工作"
    found = compare.shared_passages(lines(("c", same), ("a", same), ("b", same)), DOCUMENTS)
    assert found[["left", "right"]].values.tolist() == [["a", "b"], ["a", "c"], ["b", "c"]]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.text("甲乙丙", max_size=12), max_size=4), st.lists(st.text("甲乙丙", max_size=12), max_size=4))
def test_shared_passages_are_all_the_longest_common_runs(left: list[str], right: list[str]) -> None:
    """The same set of maximal common substrings as a plain search over all pairs of positions."""
    expected = set()
    for x in left:
        for y in right:
            for i in range(len(x)):
                for j in range(len(y)):
                    if i and j and x[i - 1] == y[j - 1]:
                        continue
                    n = 0
                    while i + n < len(x) and j + n < len(y) and x[i + n] == y[j + n]:
                        n += 1
                    if n >= 3:
                        expected.add(x[i : i + n])
    table = lines(*(("a", x) for x in left), *(("b", y) for y in right))
    assert set(compare.shared_passages(table, DOCUMENTS, min_chars=3).passage) == expected


def test_what_is_seen_of_words() -> None:
    """The first word of each report, and how many words pass the bar."""
    table = terms(("a", "渔港", 9, 3.0), ("b", "弄堂", 4, 1.5))
    said = compare.seen_words(compare.distinctive(table, DOCUMENTS), len(table), NAMES)
    assert said.startswith(
        "What stands out most is 渔港 in 甲 2022 (z = 3.0), 弄堂 in 乙 2022 (z = 1.5); 1 of the 2 words shown"
    )


def test_what_is_seen_of_passages() -> None:
    """Of two reports it is said that both have them; of more, which two share most."""
    same, other = "全面推进依法行政和政务公开工作", "持续提升公共服务能力和治理水平"
    two = compare.shared_passages(lines(("a", same), ("b", same)), DOCUMENTS)
    assert (
        compare.seen_passages(two, NAMES)
        == "1 passage stands in both 甲 2022 and 乙 2022; the longest has 15 characters."
    )
    three = compare.shared_passages(
        lines(("a", same), ("b", same), ("b", other), ("c", same + "。" + other)), DOCUMENTS
    )
    said = compare.seen_passages(three, NAMES)
    assert said.startswith("2 passages stand in two reports or more, most of them in 乙 2022 and 丙 2022 (2);")


def test_nothing_found_is_said() -> None:
    """Empty tables give empty frames and sentences that say none."""
    words = compare.distinctive(terms(), DOCUMENTS)
    formulas = compare.formula_list(
        pd.DataFrame(columns=["doc_id", "sentence_id", "quote", "terms", "definition"], dtype="str"), DOCUMENTS
    )
    passages = compare.shared_passages(lines(), DOCUMENTS)
    assert "No word" in compare.seen_words(words, 0, NAMES)
    assert "No numeric formula" in compare.seen_formulas(formulas, NAMES)
    assert "No two reports" in compare.seen_passages(passages, NAMES)


def test_names_of_the_own_place_are_no_words_of_policy() -> None:
    """The district, pieces of it, those above it with or without 区 and 市, and what holds one; not those of others."""
    documents = pd.DataFrame({
        "doc_id": ["a", "b"], "district": ["鹿鸣路", "松涛"], "county": ["云岭区", None], "city": ["星港市", "星港市"],
    })  # fmt: skip
    words = ["鹿鸣", "云岭", "星港市", "鹿鸣路街道", "松涛", "养老", "新区"]
    found = pd.DataFrame({"doc_id": "a", "term": words})
    assert compare.policy(found, documents)["term"].tolist() == ["松涛", "养老", "新区"]
    other = compare.policy(found.assign(doc_id="b"), documents)
    assert other["term"].tolist() == ["鹿鸣", "云岭", "鹿鸣路街道", "养老", "新区"]
    assert compare.policy(found.iloc[:0], documents).columns.tolist() == ["doc_id", "term"]


def phrase_rows(*rows: tuple[str, str, float]) -> pd.DataFrame:
    """Phrases from (doc_id, phrase, z)."""
    frame = pd.DataFrame(rows, columns=["doc_id", "phrase", "z"])
    return frame.assign(count=3, doc_frequency=1, pmi=5.0, log_odds=1.0, z_weakest=frame["z"] - 1)


def test_phrases_with_a_name_are_set_apart() -> None:
    """In the order of documents, the highest z first; a phrase that others use more is in neither list."""
    found = phrase_rows(
        ("b", "垃圾分类", 3.0), ("a", "养老服务", 2.0), ("a", "海湾养老院", 1.5), ("a", "便民服务", 1.0),
        ("a", "别处多", -1.0),
    )  # fmt: skip
    names = pd.DataFrame({"doc_id": ["a"], "name": ["海湾"], "count": [4]})
    policy, local = compare.phrase_list(found, names, DOCUMENTS)
    assert policy["phrase"].tolist() == ["养老服务", "便民服务", "垃圾分类"]
    assert policy["z_weakest"].tolist() == [1.0, 0.0, 2.0]
    assert local["phrase"].tolist() == ["海湾养老院"]
    assert compare.phrase_list(found, names, DOCUMENTS, top=1)[0]["phrase"].tolist() == ["养老服务", "垃圾分类"]
    said = compare.seen_phrases(policy, 5, NAMES)
    assert "are 养老服务 in 甲 2022 (z = 2.0), 垃圾分类 in 乙 2022 (z = 3.0); 1 of those shown passes" in said
    assert "No phrase" in compare.seen_phrases(policy.iloc[:0], 0, NAMES)


def test_names_are_listed_for_each_report() -> None:
    """Those of the dictionary and those of the own place among the words, most frequent first; none is said."""
    names = pd.DataFrame({"doc_id": ["a"], "name": ["海湾"], "count": [4]})
    table = compare.name_list(terms(("a", "甲街道", 6, 3.0), ("a", "养老", 9, 3.0)), names, DOCUMENTS)
    assert table["names"].tolist() == ["甲街道 6、海湾 4", "none", "none"]


def test_what_is_seen_when_districts_are_left_out() -> None:
    """Of four words three pass z = 1.96, two whichever other report goes; with two reports none can be left out."""
    table = pd.DataFrame({
        "term": ["渔港", "菜场", "弄堂", "河道"], "z": [3.0, 3.0, 3.0, 1.9], "z_weakest": [2.5, 2.0, 1.9, 1.8]
    })  # fmt: skip
    said = compare.seen_robust(table)
    without = "With each of the other districts left out in turn,"
    assert said == (
        f"Tested one by one, 3 of the 4 words shown pass z = 1.96. {without} 2 of these do so every time, not 弄堂."
    )
    many = pd.DataFrame({"term": [*"甲乙丙丁戊己", "甲", "庚"], "z": 2.0, "z_weakest": [0.0] * 7 + [1.99]})
    assert compare.seen_robust(many).endswith("1 of these does so every time, not 甲, 乙, 丙, 丁, 戊 and others.")
    assert "fewer than three" in compare.seen_robust(table.assign(z_weakest=float("nan")))


def test_phrases_that_do_not_stand_out_cannot_cease_to() -> None:
    """None to begin with; one, which hangs on another report; one that does not; no phrase at all."""
    table = pd.DataFrame({"phrase": ["垃圾分类", "养老服务"], "z": [1.5, 1.2], "z_weakest": [1.2, 0.0]})
    assert compare.seen_robust(table, "phrase", "phrase") == (
        "Tested one by one, none of the 2 phrases shown passes z = 1.96."
    )
    start = "Tested one by one, 1 of the 2 phrases shown passes z = 1.96. With each of the other districts left out in"
    lost = compare.seen_robust(table.assign(z=[2.5, 1.2]), "phrase", "phrase")
    assert lost == f"{start} turn, none of these does so every time."
    kept = compare.seen_robust(table.assign(z=[2.5, 1.2], z_weakest=[2.1, 0.0]), "phrase", "phrase")
    assert kept == f"{start} turn, 1 of these does so every time."
    assert compare.seen_robust(table.iloc[:0], "phrase", "phrase").startswith("There is no phrase")
