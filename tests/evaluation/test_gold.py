from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from analysis.corpus.readers import read_text
from analysis.errors import InputError
from analysis.evaluation.gold import UNKNOWN, read_gold
from analysis.evaluation.outcomes import DIGITS

DATA = Path(__file__).parents[2] / "data"


def test_annotation_of_the_reports_fits_their_texts() -> None:
    """Every annotated sentence and number stands in its report, and the sentences leave only white space uncovered."""
    gold = read_gold(DATA / "gold")
    assert (len(gold.mentions), len(gold.sentences)) == (641, 632)
    for doc, text in gold.texts.items():
        report = read_text(DATA / "reports" / f"{doc}.txt")
        uncovered = [at for at in range(len(report)) if at >= len(text) or text[at] == UNKNOWN]
        assert not "".join(report[at] for at in uncovered).strip()
        for frame in (gold.mentions, gold.sentences):
            own = frame[frame["doc_id"] == doc]
            quotes = [report[start:end] for start, end in zip(own["start"], own["end"], strict=True)]
            assert quotes == own["quote"].to_list()


def test_annotation_holds_every_run_of_digits_once() -> None:
    """The annotation keeps the promise that it measures: each run of Arabic digits lies in exactly one mention."""
    gold = read_gold(DATA / "gold")
    for doc, text in gold.texts.items():
        own = gold.mentions[gold.mentions["doc_id"] == doc]
        for run in DIGITS.finditer(text):
            assert ((own["start"] <= run.start()) & (own["end"] >= run.end())).sum() == 1


def test_nulls_are_empty_text(gold: Path) -> None:
    """Missing values read as "", terms as in the tables, and both ends of a period as columns."""
    mentions = read_gold(gold).mentions.set_index("quote")
    assert mentions[["sign", "due", "period_start", "terms"]].T["3家"].to_list() == ["", "", "2019-01-01", ""]
    assert mentions.loc["5%", "sign"] == "1"
    assert mentions.loc["1+2", "terms"] == "1+2"
    assert mentions[["from_date", "to_date"]].T["6月底前"].to_list() == ["", "2020-06-30"]
    assert mentions.index[mentions["optional"]].to_list() == ["十棵"]


@pytest.mark.parametrize("name", ["mentions.jsonl", "themes.jsonl", "commitments.jsonl"])
def test_missing_file_is_named(gold: Path, name: str) -> None:
    """A folder without one of the two files is an error that names the file."""
    (gold / name).unlink()
    with pytest.raises(InputError, match=f"{name}: found no such file"):
        read_gold(gold)


def test_wrong_offset_is_told_with_its_line(annotation: Any, gold: Path) -> None:
    """A quote that does not stand at its offsets is an error with the line, the quote and what stands there."""
    annotation.mention("120户")["start"] += 1
    annotation.write(gold)
    with pytest.raises(
        InputError, match=r"mentions.jsonl:3: found the quote '120户' at \d+–\d+ of one; expected '20户'"
    ):
        read_gold(gold)


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("{", "found no JSON"),
        ("[1, 2]", "found no object with whole numbers start and end"),
        ('{"start": "3", "end": 4}', "found no object with whole numbers start and end"),
        ('{"start": 0, "end": 2}', "found no doc, quote, kind; expected the keys doc, start, end, quote, kind"),
        (
            '{"start": 0, "end": 2, "doc": "one", "quote": "去年", "kind": "tme"}',
            "found the kind 'tme'; expected one of measure",
        ),
        ('{"start": 0, "end": 2, "doc": "one", "quote": "去年", "kind": "time"}', "found no type, from, to"),
    ],
)
def test_malformed_line_is_named(gold: Path, line: str, message: str) -> None:
    """A line that is no whole annotation is an error that says which line and what is wrong with it."""
    (gold / "mentions.jsonl").write_text(f"\n{line}\n", encoding="utf-8")
    with pytest.raises(InputError, match=rf"mentions.jsonl:2: {message}"):
        read_gold(gold)


def test_sentence_of_the_wrong_length_is_an_error(annotation: Any, gold: Path) -> None:
    """A sentence whose text is not as long as its offsets say would shift all that follows."""
    annotation.sentences[2]["end"] += 3
    annotation.write(gold)
    with pytest.raises(InputError, match=r"themes.jsonl:3: found a text of \d+ characters"):
        read_gold(gold)
