from __future__ import annotations

import pandas as pd
import pytest

from analysis.findings.topic_pairs import Agreement, Statements
from analysis.language.topic_models import MODELS
from analysis.language.topic_scores import MEASURES
from analysis.tables.catalogue import TOPIC_QUALITY
from analysis.tables.frame import frame
from analysis.wording import topic_models as wording
from analysis.wording.words import Words

DOCUMENTS = pd.DataFrame(
    {"doc_id": ["a", "b", "c"], "district": ["甲", "乙", "丙"], "plan_start": [pd.Timestamp("2022-01-01")] * 3}
)
WORDS, CHINESE = Words.of(DOCUMENTS), Words.of(DOCUMENTS, "zh")


def quality(seeds: float = 0.95, redraws: float = 0.65, n: int = 1) -> pd.DataFrame:
    """n candidates, the first chosen; every other score is 0.25, every placebo 0.1."""
    scores = dict.fromkeys(MEASURES, 0.25) | {"stability_seeds": seeds, "stability_bootstrap": redraws}
    both = [value for name in MEASURES for value in (scores[name], 0.1)]
    return frame(TOPIC_QUALITY, [("nmf_consensus", 5 + at, *both, at == 0) for at in range(n)])


@pytest.mark.parametrize(
    ("n", "scores", "about", "said"),
    [
        (1, (0.95, 0.65), "a", "both at the bars of 0.9 and 0.6. NPMI is 0.25 (shuffled words: 0.10) in this"),
        (3, (0.9, 0.6), "ab", "both at the bars of 0.9 and 0.6. NPMI is 0.25 (shuffled words: 0.10) in these 2"),
        (3, (0.95, 0.5), "abc", "not both at the bars of 0.9 and 0.6, so read them with care."),
        (3, (0.5, 0.5), "abc", "both below the bars of 0.9 and 0.6, so build nothing on these clusters."),
    ],
)  # fmt: skip
def test_quality_stands_beside_its_placebo(n: int, scores: tuple[float, float], about: str, said: str) -> None:
    """One candidate and several; at both bars, at one, at none; the model by its name."""
    told = wording.quality(WORDS.about(about), quality(*scores, n), "measured")
    start = "Of one candidate" if n == 1 else "Of 3 candidates"
    assert told.startswith(f"{start}, this is used: {WORDS.code('nmf_consensus')}, 5 clusters. ")
    assert f"agree by {scores[0]:.2f} (shuffled words: 0.10), runs on redrawn sections by {scores[1]:.2f}" in told
    assert said in told


def test_a_score_below_nothing_has_a_minus_sign() -> None:
    """And no hyphen."""
    table = quality().assign(npmi=-0.2, npmi_placebo=-0.3)
    assert "NPMI is −0.20 (shuffled words: −0.30)" in wording.quality(WORDS, table, "measured")


def test_scores_of_another_corpus_are_said_to_be_that() -> None:
    """What was chosen there, or the default, is used; nothing is claimed of its stability."""
    other, never = (wording.quality(WORDS, quality(), state) for state in ("other", "never"))
    assert other.startswith("The scores stored beside these reports were measured on other words")
    assert never.startswith("No model was measured on these reports; the default is used: consensus of")
    assert all("is not known: build nothing on them" in said and "0.95" not in said for said in (other, never))


def test_candidates_stand_furthest_above_their_placebo_first() -> None:
    """The one in use stands out; one that was not measured is left out; no code is shown."""
    table = quality(n=3).assign(npmi=[0.3, 0.4, 0.2])
    table.loc[2, "stability_bootstrap"] = float("nan")
    rows = wording.candidate_rows(WORDS, table)
    assert rows["value"].round(2).tolist() == [0.3, 0.2]
    assert rows["out"].tolist() == [False, True]
    assert rows["name"][1].endswith(", 5 clusters")
    for words in (WORDS, CHINESE):
        names = wording.candidates(words, table.assign(model=list(MODELS)[:3]))["model"]
        assert not names.str.contains("_").any()
    assert wording.headline(WORDS, table).endswith("which is at both bars of stability")


ONE = Statements(0.5, "party", 2, "a", 1)


@pytest.mark.parametrize(
    ("n", "other", "said"),
    [
        (1, ONE, "one sentence falls into groups that agree"),
        (9, ONE, "(0 is chance, 1 the same groups). None of 5 statements of this page changes."),
        (9, ONE._replace(everywhere=1), "One of 5 statements of this page changes: clusters in every "
         "report: 1 instead of 2."),
        (9, ONE._replace(heaviest="b", crossing=0), "2 of 5 statements of this page change: the largest share is in Yi "
         "2022 instead of Jia 2022; clusters that cut across themes: 0 instead of 1."),
    ],
)  # fmt: skip
def test_what_character_pairs_change(n: int, other: Statements, said: str) -> None:
    """One sentence, several; no statement, one, several."""
    assert said in wording.pairs(WORDS, (ONE, other, Agreement(n, 0.5, 0.25)))


def test_a_caveat_is_told_where_its_statement_changes() -> None:
    """Below the statement that it is about, and nowhere else."""
    found = ONE, ONE._replace(themes=0.2, nearest="rural"), Agreement(9, 0.5, 0.25)
    said = wording.caveat(WORDS, found, ["themes", "crossing"])
    assert said == " Read as pairs of characters, this changes: mutual information with themes is 0.20 instead of 0.50."
    assert WORDS.theme("rural") in wording.caveat(WORDS, found, ["nearest"])
    assert CHINESE.theme("rural") in wording.caveat(CHINESE, found, ["nearest"])
    assert wording.caveat(WORDS, found, ["heaviest"]) == wording.caveat(WORDS, None, ["themes"]) == ""


@pytest.mark.parametrize(
    ("state", "stale", "said"),
    [
        ("measured", 0, "The scores were measured on these very words (digest 0123456789ab)."),
        ("other", 1, "The scores beside the registry (digest 0123456789ab) are those of other words. One name given by "
         "people is that of no cluster here, and is not used."),
        ("never", 2, "No scores are stored beside the registry. 2 names given by people are those of no cluster here, "
         "and are not used."),
    ],
)  # fmt: skip
def test_where_scores_and_names_come_from(state: str, stale: int, said: str) -> None:
    """The digest is shortened; stale names are counted."""
    assert wording.stored(WORDS, state, "0123456789abcdef", stale) == said
