"""Annotated reports are read from texts or from counts, and cut into passages."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from analysis.lexicon.lexicon import Lexicon
from analysis.themes.annotated import (
    LABELS,
    PASSAGE,
    REFERENCE,
    SECTIONS,
    SENTENCES,
    Example,
    count,
    counts,
    example,
    examples,
    given,
    passages,
    reference,
    uncounted,
)
from analysis.themes.context import views

LEXICON = Lexicon.default()
TEXT = """甲街道2030年工作报告
一、工作打算
(一)推进垃圾分类
一是抓宣传。继续开展生活垃圾分类宣传。增设投放点,增设投放点。
二是抓消防。排查消防隐患。
"""
GOLD = pd.DataFrame({"start": [0, 10], "end": [10, 25], "theme": ["safety", "party"], "secondary": [None, "culture"]})


def whole(theme: str, end: int) -> pd.DataFrame:
    """One annotated sentence that reaches over a whole text."""
    return pd.DataFrame({"start": [0], "end": [end], "theme": [theme]})


def test_the_annotated_sentence_of_the_largest_overlap_gives_the_theme() -> None:
    """Two characters of the first, five of the second; what overlaps none has none."""
    assert given([(8, 15), (0, 9), (30, 40)], GOLD) == ["party", "safety", None]
    assert given([(8, 15), (0, 9)], GOLD, "secondary") == ["culture", None]


def test_counts_hold_no_text_and_give_the_same_views() -> None:
    """What is read back from them is seen as the text itself; terms are sorted, so that they tell no order."""
    text = count(TEXT, LEXICON)
    sentences, sections = counts(text, LEXICON)
    read = uncounted(json.loads(json.dumps(sentences)), json.loads(json.dumps(sections)), LEXICON)
    for ours, theirs in zip(views(read, LEXICON), views(text, LEXICON), strict=True):
        assert np.allclose(ours, theirs)
    assert [list(row["terms"]) for row in sentences] == [sorted(row["terms"]) for row in sentences]
    assert sentences[5]["terms"] == {"投放点": 2}
    assert {key for row in sentences for key in row} == {"start", "end", "section", "stance", "terms"}


def test_a_term_that_is_no_more_is_passed_over() -> None:
    """Counts outlive the lexicon that they were made with."""
    row = {"start": 0, "end": 5, "section": -1, "stance": "plan", "terms": {"没有这个词": 2, "消防": 1}}
    assert len(uncounted([row], [], LEXICON).bags.terms) == 1


def test_reports_come_from_the_folder_of_counts(tmp_path: Path) -> None:
    """Each with its labels; a folder without any has none."""
    assert reference(LEXICON, tmp_path) == []
    sentences, sections = counts(count(TEXT, LEXICON), LEXICON)
    label = {"file": "某省_甲县_2030.txt", "start": 0, "end": len(TEXT), "theme": "environment", "secondary": None}
    for name, rows in ((SENTENCES, sentences), (SECTIONS, sections), (LABELS, [label])):
        lines = (json.dumps({"file": "某省_甲县_2030.txt", **row}, ensure_ascii=False) for row in rows)
        (tmp_path / name).write_text("\n".join(lines), encoding="utf-8")
    (found,) = reference(LEXICON, tmp_path)
    assert (found.doc_id, found.place) == ("某省_甲县_2030", "某省_甲县")
    assert set(found.themes) == {"environment"}
    assert set(found.seconds) == {None}


def test_the_counts_in_the_repository_are_of_its_labels(root: Path) -> None:
    """Each labelled sentence is counted; no row holds words that are not terms of the lexicon or facts of the label."""
    found = reference(LEXICON, root / REFERENCE)
    assert [len(one.themes) for one in found] == [317, 333, 339, 322, 240, 314, 324]
    assert sum(second is not None for one in found for second in one.seconds) == 442


def test_sentence_without_annotation_is_told() -> None:
    """A report that is longer than its annotation stops training, with its name and the place."""
    with pytest.raises(ValueError, match="invented: no annotated sentence at 9"):
        example("invented", count("第一句话说完了。\n第二句话也说完了。\n", LEXICON), whole("general", 8))


def test_reports_without_a_text_are_passed_over(tmp_path: Path) -> None:
    """The annotation may be of more reports than there are here, or not be there."""
    assert examples(LEXICON, tmp_path, tmp_path) == []
    (tmp_path / "a-2030.txt").write_text("某句话。", encoding="utf-8")
    rows = pd.concat([whole("general", 4).assign(doc="a-2030"), whole("general", 4).assign(doc="b-2030")])
    rows.to_json(tmp_path / "themes.jsonl", orient="records", lines=True)
    (found,) = examples(LEXICON, tmp_path, tmp_path)
    assert (found.doc_id, found.place) == ("a-2030", "a")


def test_passages_are_read_as_if_nothing_stood_around_them() -> None:
    """Each is seen as the text of its sentences alone, read anew."""
    body = "".join(f"{sign}是抓宣传。开展垃圾分类。排查消防隐患。服务企业。\n" for sign in "一二三四五六七八九")
    text = f"一、工作打算\n(一)推进垃圾分类\n{body}(二)其他\n{body}"
    report = example("a-2030", count(text, LEXICON), whole("general", len(text)))
    pieces = passages(report)
    assert [len(piece.themes) for piece in pieces] == [25, 25, len(report.themes) - 50]
    for piece in pieces:
        cut = text[piece.text.starts[0] : piece.text.ends[-1]]
        alone = count(cut, LEXICON)
        same = Example("a-2030", piece.text, piece.themes, piece.seconds).text
        assert (same.ends - same.starts).tolist() == (alone.ends - alone.starts).tolist()
        assert np.allclose(views(same, LEXICON)[0], views(alone, LEXICON)[0])
    assert PASSAGE == 25
