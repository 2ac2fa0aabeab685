from __future__ import annotations

import pandas as pd
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.findings import shared

DOCUMENTS = pd.DataFrame({"doc_id": list("abc"), "district": list("甲乙丙")})


def lines(*rows: tuple[str, str]) -> pd.DataFrame:
    """Body sentences from (doc_id, text); the n-th is sentence s<n>."""
    frame = pd.DataFrame(rows, columns=["doc_id", "text"])
    return frame.assign(sentence_id=[f"s{i}" for i in range(len(frame))], type="body")


def test_a_shared_passage_is_as_long_as_it_can_be() -> None:
    """Punctuation and spaces are passed over; the passage is printed as the first report has it."""
    table = lines(("a", "我们将坚持以人民为中心,的发展思想办事。"), ("b", "必须坚持以人民 为中心的发展思想干活。"))
    found = shared.passages(table, DOCUMENTS)
    assert found[["left", "right", "n_chars", "passage"]].values.tolist() == [
        ["a", "b", 13, "坚持以人民为中心,的发展思想"]
    ]


def test_one_report_repeating_itself_is_no_shared_passage() -> None:
    """Both sides must be different reports."""
    same = "全面推进依法行政和政务公开工作"
    assert shared.passages(lines(("a", same), ("a", same)), DOCUMENTS).empty


def test_three_reports_make_three_pairs() -> None:
    """A passage of three reports is listed for each pair, in the order of documents."""
    same = "全面推进依法行政和政务公开工作"
    found = shared.passages(lines(("c", same), ("a", same), ("b", same)), DOCUMENTS)
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
    assert set(shared.passages(table, DOCUMENTS, min_chars=3).passage) == expected


def test_no_sentence_is_no_passage() -> None:
    """An empty table with its columns."""
    found = shared.passages(lines(), DOCUMENTS)
    assert found.empty
    assert {"left", "right", "n_chars", "passage"} <= set(found)
