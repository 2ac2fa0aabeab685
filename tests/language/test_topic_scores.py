from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from analysis.errors import InputError
from analysis.language import topic_models, topic_scores
from analysis.language.topic_scores import MEASURES, Scores, Topic, parameters, read, themes_digest, write


def scores(**changed: Any) -> Scores:
    """Scores of one model, one of them unknown."""
    row = {f"{name}{end}": 0.5 for name in MEASURES for end in ("", "_placebo")} | {"npmi_outside": float("nan")}
    table = pd.DataFrame([{"model": "nmf_consensus", "k": 5} | row])
    made = Scores("a1", "b2", parameters(), ("nmf_consensus", 5), table, (Topic(("小区", "改造"), 0.25),))
    return replace(made, **changed)


def test_scores_are_read_as_they_were_written(tmp_path: Path) -> None:
    """All of them, what is unknown as well; none where nobody has measured; the same bytes twice."""
    assert read(tmp_path) is None
    first = write(scores(), tmp_path).read_bytes()
    found = read(tmp_path)
    assert found is not None
    pd.testing.assert_frame_equal(found.table, scores().table)
    same = scores().table
    assert found.topics == scores().topics
    assert replace(found, table=same).chosen == scores().chosen
    assert (found.made_from, found.themes, found.parameters) == ("a1", "b2", parameters())
    assert write(found, tmp_path).read_bytes() == first
    assert b"NaN" not in first


def test_scores_are_those_of_their_words_and_parameters(monkeypatch: pytest.MonkeyPatch) -> None:
    """Other words, or the same words fitted otherwise, are not what was measured."""
    assert scores().of("a1")
    assert not scores().of("a2")
    monkeypatch.setattr(topic_models, "RUNS", 3)
    assert not scores(parameters=parameters() | {"runs": 50}).of("a1")
    assert scores(parameters=parameters()).of("a1")


def test_digest_of_themes_hangs_on_their_order() -> None:
    """One theme otherwise, or two exchanged, is another digest."""
    digests = [themes_digest(pd.DataFrame({"theme": list(themes)})) for themes in ("ab", "ba", "aa", "ab")]
    assert digests[0] == digests[3]
    assert len(set(digests)) == 3


@pytest.mark.parametrize(
    "text",
    ["", "[]", "{}", '{"table": [], "chosen": ["nmf_consensus", 5]}', "not json"],
)
def test_a_file_of_something_else_is_told(tmp_path: Path, text: str) -> None:
    """With what to do about it."""
    (tmp_path / topic_scores.FILE).write_text(text, encoding="utf-8")
    with pytest.raises(InputError, match=r"topic_scores\.json: found no scores .*Run `analysis topics` again"):
        read(tmp_path)


@pytest.mark.parametrize("chosen", [("nmf_consensus", 6), ("other", 5)])
def test_a_choice_that_was_not_measured_is_told(tmp_path: Path, chosen: tuple[str, int]) -> None:
    """The chosen model has a row, and is one that can be fitted."""
    write(scores(chosen=chosen), tmp_path)
    with pytest.raises(InputError, match="found no scores"):
        read(tmp_path)
