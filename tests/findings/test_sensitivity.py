from __future__ import annotations

from pathlib import Path

import pandas as pd

from analysis.findings import sensitivity as compare
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


def test_hand_labels_are_taken_by_overlap(tmp_path: Path) -> None:
    """The first two sentences lie within one annotated one; what overlaps none keeps its theme, as does report b."""
    gold = annotation(tmp_path, ("a", 0, 92, "party"), ("other", 0, 999, "rural"))
    labelled, known = compare.by_hand(SENTENCES, gold)
    assert known == ["a"]
    assert labelled["theme"].tolist() == ["party", "party", *SENTENCES["theme"].iloc[2:]]


def test_without_annotation_nothing_changes(tmp_path: Path) -> None:
    """Nor beside the annotation of others."""
    for gold in (NONE, annotation(tmp_path, ("other", 0, 9, "rural"))):
        assert compare.by_hand(SENTENCES, gold)[0].equals(SENTENCES)


def test_promises_by_hand(tmp_path: Path) -> None:
    """Two promises of safety and one of economy; by hand all three are of economy in a, and b stays."""
    rows = {"doc_id": ["a", "a", "a", "b"], "sentence_id": ["a1", "a1", "a3", "b1"],
            "theme": ["safety", "safety", "economy", "culture"], "firmness": "neutral", "n_targets": 0,
            "due": pd.NaT}  # fmt: skip
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


def test_a_statement_holds_by_hand_or_is_made_anew() -> None:
    """Both say how many reports were annotated; where none was, nothing is said."""
    assert compare.held(True, "Other.", 5) == (
        "With themes given by hand (5 reports), what is said of themes stays the same, figures apart."
    )
    assert compare.held(False, "Other.", 1) == "With themes given by hand (1 report), this would read: Other."
    assert compare.held(True, "Other.", 0) == compare.held(False, "Other.", 0) == ""
