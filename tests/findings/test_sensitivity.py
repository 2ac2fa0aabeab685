from __future__ import annotations

from pathlib import Path

import pandas as pd

from analysis.findings import sensitivity as compare
from analysis.findings.priorities import section_chars
from analysis.tables.vocabularies import THEMES

DOCUMENTS = pd.DataFrame({"doc_id": ["a", "b"], "district": ["甲", "乙"]})
NAMES = {"a": "甲 2032", "b": "乙 2032"}
LABELS = {code: code for code in THEMES}
NONE = Path("no such folder")


def plan(doc_id: str, *body: tuple[str, int]) -> pd.DataFrame:
    """One report's plan: (theme, characters) of each body sentence, each under a heading line of its own."""
    rows = []
    for theme, length in body:
        rows += [("heading", theme, "题"), ("body", theme, "字" * length)]
    frame = pd.DataFrame(rows, columns=["type", "theme", "text"])
    start = (frame["text"].str.len() + 1).cumsum() - frame["text"].str.len() - 1
    ids = [f"{doc_id}{at}" for at in range(len(frame))]
    return frame.assign(doc_id=doc_id, sentence_id=ids, stance="plan", start=start, end=start + frame["text"].str.len())


# In a, safety has the most characters and economy the most sentences; b is of one mind however it is counted.
A = plan("a", ("safety", 90), ("economy", 20), ("economy", 20), ("economy", 20), ("general", 30), ("culture", 10))
B = plan("b", *[("culture", 20)] * 5, ("general", 5))
SENTENCES = pd.concat([A, B], ignore_index=True)


def annotation(folder: Path, *rows: tuple[str, int, int, str]) -> Path:
    """A folder with annotated sentences (doc, start, end, theme)."""
    frame = pd.DataFrame(rows, columns=["doc", "start", "end", "theme"])
    frame.to_json(folder / "themes.jsonl", orient="records", lines=True)
    return folder


def test_the_largest_theme_by_characters_is_not_the_one_by_sentences() -> None:
    """a: safety 91 of 196 characters, economy 6 of 12 sentences; b: culture both ways."""
    table = compare.compare(SENTENCES, DOCUMENTS, NONE).set_index(["statement", "doc_id"])
    ways = ("as shown", "by sentences", "without general")
    assert [table[way]["most", "a"] for way in ways] == [("safety",), ("economy",), ("safety",)]
    assert not table.loc[("most", "a"), "holds"]
    assert table.loc[("most", "b"), "holds"]


def test_furthest_and_closest_by_hand() -> None:
    """Culture has 11 of 196 characters in a and 105 of 112 in b; without general the same, and no share of general."""
    said = compare.answers(SENTENCES, DOCUMENTS)
    assert said["furthest", ""] == ("culture",)
    assert said["closest", ""] == ("general",)  # 31 of 196 and 6 of 112: 0.10 apart, nearer than any other
    without = compare.answers(compare.variants(SENTENCES, NONE)["without general"], DOCUMENTS)
    assert without["closest", ""] != ("general",)


def test_sections_are_the_same_without_general() -> None:
    """A heading that weighs nothing still parts: the sections that are left are those with policy in them."""
    without = compare.variants(SENTENCES, NONE)["without general"]
    assert section_chars(SENTENCES, "a", "plan").shape[0] == 6
    chars = section_chars(without, "a", "plan")
    assert chars.sum(axis=1).tolist() == [91, 21, 21, 21, 11]


def test_nothing_that_is_the_same_is_said_to_change() -> None:
    """One theme throughout, the same in both: every way of counting gives the same answers, and no test differs."""
    same = pd.concat([plan(doc, *[("culture", 20)] * 8) for doc in "ab"], ignore_index=True)
    table = compare.compare(same, DOCUMENTS, NONE)
    assert table["holds"].all()
    assert table.set_index("statement").loc["differ", "as shown"] == ()
    assert compare.seen(table, NAMES).endswith("none changes.")
    assert "stays the same" in compare.caveat(table, ("differ",), NAMES, LABELS)


def test_two_plans_of_other_themes_differ_in_every_way_of_counting() -> None:
    """Eight sections of culture against eight of safety: both themes by test, however counted."""
    apart = pd.concat([plan("a", *[("culture", 20)] * 8), plan("b", *[("safety", 9)] * 8)], ignore_index=True)
    row = compare.compare(apart, DOCUMENTS, NONE).set_index("statement").loc["differ"]
    assert set(row["as shown"]) == {"culture", "safety"}
    assert row["holds"]


def test_a_shift_has_its_direction() -> None:
    """A review of culture and a plan of safety: + and - of the plan against the review."""
    review = plan("a", *[("culture", 20)] * 8).assign(stance="review")
    said = compare.answers(pd.concat([review, plan("a", *[("safety", 20)] * 8)], ignore_index=True), DOCUMENTS)
    assert set(said["shift", "a"]) == {"+safety", "-culture"}


def test_hand_labels_are_taken_by_overlap(tmp_path: Path) -> None:
    """The first two sentences lie within one annotated one; what overlaps none keeps its theme, as does report b."""
    gold = annotation(tmp_path, ("a", 0, 92, "party"), ("other", 0, 999, "rural"))
    labelled, known = compare.by_hand(SENTENCES, gold)
    assert known == ["a"]
    assert labelled["theme"].tolist() == ["party", "party", *SENTENCES["theme"].iloc[2:]]
    table = compare.compare(SENTENCES, DOCUMENTS, gold).set_index(["statement", "doc_id"])
    assert table.loc[("most", "a"), "with hand labels (1 report)"] == ("party",)


def test_reports_without_annotation_have_no_such_column(tmp_path: Path) -> None:
    """Nor do reports beside the annotation of others; nothing changes then."""
    for gold in (NONE, annotation(tmp_path, ("other", 0, 9, "rural"))):
        assert list(compare.variants(SENTENCES, gold)) == ["as shown", "by sentences", "without general"]
        assert compare.by_hand(SENTENCES, gold)[0].equals(SENTENCES)


def test_what_changes_is_told_where_it_is_stated() -> None:
    """The note names the way of counting, the report and the other answer; the table says same where it is."""
    table = compare.compare(SENTENCES, DOCUMENTS, NONE)
    assert compare.caveat(table, ("most",), NAMES, LABELS) == (
        "This depends on the way of counting: by sentences, 甲 2032: attends most to economy."
    )
    told = compare.in_words(table, NAMES, LABELS).set_index("statement")
    assert list(told.loc["甲 2032: attends most to"]) == ["safety", "economy", "same", False]
    said = compare.seen(table, NAMES)
    assert "甲 2032: attends most to … (by sentences)" in said


def test_nothing_to_say_is_no_error() -> None:
    """Reports too short to be divided make no statements."""
    table = compare.compare(SENTENCES.iloc[:2], DOCUMENTS, NONE)
    assert table.empty
    assert compare.seen(table, NAMES).startswith("The page makes no statement")
    assert compare.caveat(table, ("most",), NAMES, LABELS) == ""


def test_promises_by_hand(tmp_path: Path) -> None:
    """Two promises of safety and one of economy; by hand all three are of economy in a, and b stays."""
    rows = {"doc_id": ["a", "a", "a", "b"], "sentence_id": ["a1", "a1", "a3", "b1"],
            "theme": ["safety", "safety", "economy", "culture"], "firmness": "neutral", "n_targets": 0,
            "due": pd.NaT, "origin": "parsed"}  # fmt: skip
    promises = pd.DataFrame(rows)
    labelled, _ = compare.by_hand(SENTENCES, annotation(tmp_path, ("a", 0, 999, "economy")))
    assert compare.seen_promises(promises, labelled, DOCUMENTS, NAMES, LABELS) == (
        "With themes given by hand the leading theme stays in 1 of 2 reports, not in 1: economy in 甲 2032 instead of "
        "safety."
    )
    unchanged = compare.seen_promises(promises, SENTENCES, DOCUMENTS, NAMES, LABELS)
    assert unchanged.endswith("2 of 2 reports, none changes.")
    assert "no promise" in compare.seen_promises(promises.iloc[:0], SENTENCES, DOCUMENTS, NAMES, LABELS)


def test_rows_take_the_theme_that_their_sentence_was_given(tmp_path: Path) -> None:
    """Two numbers of one sentence, one of another; what is not annotated keeps its theme, and the index stays."""
    labelled, _ = compare.by_hand(SENTENCES, annotation(tmp_path, ("a", 0, 92, "party")))
    rows = pd.DataFrame({"sentence_id": ["b1", "a1", "a1"], "theme": ["culture", "safety", "safety"]}, index=[7, 3, 5])
    assert compare.rethemed(rows, labelled)["theme"].to_dict() == {7: "culture", 3: "party", 5: "party"}
    assert compare.rethemed(rows.iloc[:0], labelled).empty


def test_what_moves_has_a_direction_and_is_beyond_chance() -> None:
    """p of exactly the level is not below it; what could not be tested has not moved."""
    table = pd.DataFrame({
        "theme": ["safety", "party", "culture", "rural"], "difference": [0.2, -0.1, 0.3, 0.4],
        "p_holm": [0.01, 0.049, 0.05, float("nan")],
    })  # fmt: skip
    assert compare.moved(table) == ("+safety", "-party")
    assert compare.moved(table.iloc[2:]) == ()


def test_a_statement_holds_by_hand_or_is_made_anew() -> None:
    """Both say how many reports were annotated; where none was, nothing is said."""
    assert compare.held(True, "Other.", 5) == (
        "With themes given by hand (5 reports), what is said of themes stays the same, figures apart."
    )
    assert compare.held(False, "Other.", 1) == "With themes given by hand (1 report), this would read: Other."
    assert compare.held(True, "Other.", 0) == compare.held(False, "Other.", 0) == ""
