from __future__ import annotations

import pandas as pd
import pytest

from analysis.findings.topic_pairs import Agreement, Statements
from analysis.language.topic_scores import MEASURES
from analysis.tables.catalogue import TOPIC_QUALITY, TOPICS
from analysis.tables.frame import frame
from analysis.wording import topics as wording
from analysis.wording.words import Words

DOCUMENTS = pd.DataFrame(
    {"doc_id": ["a", "b", "c"], "district": ["甲", "乙", "丙"], "plan_start": [pd.Timestamp("2022-01-01")] * 3}
)
WORDS = Words.of(DOCUMENTS)
SMALL = "The corpus is too small for topics."


def table(*stability: float | None, named: bool = False) -> pd.DataFrame:
    """Topics of two terms each, with these stabilities; the first with a name where ``named``."""
    rows = [
        (
            at,
            f"词{at}·语{at}",
            rank,
            f"词{at}{rank}",
            1 / rank,
            s,
            *(("Name", "名") if named and at == 1 else (None, None)),
        )
        for at, s in enumerate(stability, 1)
        for rank in (1, 2)
    ]
    return frame(TOPICS, rows)


def quality(seeds: float = 0.95, redraws: float = 0.65, n: int = 1) -> pd.DataFrame:
    """n candidates, the first chosen; every other score is 0.25, every placebo 0.1."""
    scores = dict.fromkeys(MEASURES, 0.25) | {"stability_seeds": seeds, "stability_bootstrap": redraws}
    both = [value for name in MEASURES for value in (scores[name], 0.1)]
    return frame(TOPIC_QUALITY, [("nmf_consensus", 5 + at, *both, at == 0) for at in range(n)])


def shares(*rows: tuple[str, int, float]) -> pd.DataFrame:
    """Rows of topic_shares."""
    return pd.DataFrame(rows, columns=["doc_id", "topic_id", "share"])


def assigned(*groups: tuple[int, str, int]) -> pd.DataFrame:
    """Assigned sentences from (topic_id, theme, how many)."""
    rows = [(topic, theme) for topic, theme, n in groups for _ in range(n)]
    return pd.DataFrame(rows, columns=["topic_id", "theme"])


def test_a_topic_has_its_reviewed_name_or_its_terms() -> None:
    """With its number; weak ones and those of one report are marked, both marks where both hold."""
    topics = table(0.2, 0.5, 0.1, named=True)
    assert wording.called(WORDS, topics) == {1: "1 Name", 2: "2 词2·语2", 3: "3 词3·语3"}
    assert wording.names(WORDS, topics, {1: "b", 2: "a"}) == {
        1: "1 Name (unstable; almost only 乙 2022)",
        2: "2 词2·语2 (almost only 甲 2022)",
        3: "3 词3·语3 (unstable)",
    }
    assert wording.names(WORDS, table(None), {}) == {1: "1 词1·语1"}


@pytest.mark.parametrize(
    ("n", "scores", "about", "said"),
    [
        (
            1,
            (0.95, 0.65),
            ["a"],
            "both at the bars of 0.9 and 0.6. NPMI is 0.25 (shuffled words: 0.10) in this report and",
        ),
        (
            3,
            (0.9, 0.6),
            ["a", "b"],
            "both at the bars of 0.9 and 0.6. NPMI is 0.25 (shuffled words: 0.10) in these 2 reports",
        ),
        (3, (0.95, 0.5), ["a", "b", "c"], "not both at the bars of 0.9 and 0.6, so read them with care."),
        (3, (0.5, 0.5), ["a", "b", "c"], "both below the bars of 0.9 and 0.6, so build nothing on these topics."),
    ],
)
def test_quality_stands_beside_its_placebo(n: int, scores: tuple[float, float], about: list[str], said: str) -> None:
    """One candidate and several; at both bars, at one, at none."""
    told = wording.quality(WORDS.about(about), quality(*scores, n), "measured")
    start = "Of one candidate" if n == 1 else "Of 3 candidates"
    assert told.startswith(
        f"{start}, a consensus of factorisations with 5 topics is used. Runs from other random starts "
    )
    assert f"agree by {scores[0]:.2f} (shuffled words: 0.10), runs on redrawn sections by {scores[1]:.2f}" in told
    assert said in told


def test_a_score_below_nothing_has_a_minus_sign() -> None:
    """And no hyphen."""
    assert "NPMI is −0.20 (shuffled words: −0.30)" in wording.quality(
        WORDS, quality().assign(npmi=-0.2, npmi_placebo=-0.3), "measured"
    )


def test_scores_of_another_corpus_are_said_to_be_that() -> None:
    """What was chosen there, or the default, is used; nothing is claimed of its stability."""
    other, never = (wording.quality(WORDS, quality(), state) for state in ("other", "never"))
    assert other.startswith("The scores stored beside these reports were measured on other words")
    assert never.startswith("No model was measured on these reports; the default is used: a consensus of")
    assert all("is not known: build nothing on them" in said and "0.95" not in said for said in (other, never))


@pytest.mark.parametrize(
    ("stability", "said"),
    [
        ((0.5,), "one of 1 topics keeps half of the ten top terms or more, about 7: 1 词1·语1. None keeps fewer."),
        ((0.5, 0.2), "one of 2 topics keeps half of the ten top terms or more, about 7: 1 词1·语1. 2 词2·语2 keeps "
         "fewer: build nothing on it."),
        ((0.4, 0.5, 0.2, 0.1), "2 of 4 topics keep half of the ten top terms or more, the steadiest about 7: "
         "1 词1·语1 and 2 词2·语2. 3 词3·语3 and 4 词4·语4 keep fewer: build nothing on them."),
        ((0.3, 0.2), "no topic keeps half of its ten top terms: build nothing on them."),
    ],
)  # fmt: skip
def test_which_topics_can_be_relied_on(stability: tuple[float, ...], said: str) -> None:
    """A Jaccard index of 0.5 is about 7 of ten terms (7 / 13), over a third; none, one, several on either side."""
    assert wording.reliable(WORDS, table(*stability)) == f"When sections are drawn anew, {said}"


def test_stability_that_was_not_measured_is_not_claimed() -> None:
    """Neither good nor bad."""
    assert "has not been measured on these reports" in wording.reliable(WORDS, table(None, None))


def test_shares_of_topics() -> None:
    """The topic that every report has, the largest share with the next, and topics of one report."""
    topics = table(0.5, 0.5)
    two = shares(("a", 1, 0.6), ("a", 2, 0.4), ("b", 1, 1.0), ("b", 2, 0.0))
    assert wording.shares(WORDS.about(["a", "b"]), two, topics, {}) == (
        "1 词1·语1 is in both reports. The largest share: 1 词1·语1 has 100% of 乙 2022, and 60% of the other. "
        "None is almost only one report."
    )
    three = pd.concat([two, shares(("c", 1, 0.5), ("c", 2, 0.5))])
    assert "is in each of the 3 reports. The" in wording.shares(WORDS, three, topics, {})
    assert (
        "and at most 60% of another. One says less of policy than of one report: 2 词2·语2 (almost only 甲 2022)."
        in (wording.shares(WORDS, three, topics, {2: "a"}))
    )
    both = wording.shares(WORDS, three, topics, {2: "a", 1: "b"})
    assert "2 say less of policy than of one report: 1 词1·语1 (almost only 乙 2022) and 2 词2·语2" in both
    none = wording.shares(WORDS.about(["a", "b"]), shares(("a", 1, 1.0), ("b", 1, 0.0)), topics, {})
    assert none.startswith("No topic is in both reports.")
    one = wording.shares(WORDS.about(["a"]), two[:2], topics, {})
    assert one.startswith(
        "1 词1·语1 and 2 词2·语2 are in 甲 2022. The largest share: 1 词1·语1 has 60% of 甲 2022. None"
    )


def test_how_far_topics_are_themes() -> None:
    """The purest and the most mixed topic, with the theme that has most of each."""
    rows = assigned((1, "renewal", 9), (1, "rural", 1), (2, "renewal", 4), (2, "rural", 6))
    said = wording.themes(WORDS, rows, table(0.5, 0.5))
    assert said.startswith("Topics and themes share adjusted mutual information of 0.")
    near, mixed = (f"{name} ({share} {WORDS.theme(theme)})" for name, share, theme in (
        ("1 词1·语1", "90%", "renewal"), ("2 词2·语2", "60%", "rural")))  # fmt: skip
    assert said.endswith(f"nearest to one theme is {near}, most mixed is {mixed}.")


@pytest.mark.parametrize(
    ("crossing", "split", "said"),
    [
        (0, 0, "None of the 3 clusters cuts across themes: in each, one theme has half of the sentences or more. "
         "No theme lies in several clusters. No cluster has half of two themes."),
        (1, 1, "One of 3 clusters cuts across themes, with none that has half of its sentences: 1 词1·语1 (40% {rural} "
         "and 30% {party}). One theme of the codebook lies in several clusters: {rural} (40% 1 词1·语1 and 30% "
         "2 词2·语2)."),
        (2, 2, "2 of 3 clusters cut across themes, with none that has half of the sentences: 1 词1·语1 (40% {rural} "
         "and 30% {party}); 2 词2·语2 (40% {rural} and 30% {party}). 2 themes of the codebook lie in several "
         "clusters: "),
    ],
)  # fmt: skip
def test_what_is_learned_beside_the_codebook(crossing: int, split: int, said: str) -> None:
    """None, one, several clusters that cut across; none, one, several themes that lie in several."""
    makeup = pd.DataFrame(
        [(at, 10, ["rural", "party"], [0.4, 0.3], at <= crossing) for at in (1, 2, 3)],
        columns=["topic_id", "n", "themes", "shares", "cuts_across"],
    )
    spread = pd.DataFrame(
        [*[("rural", 9, [1, 2], [0.4, 0.3]), ("party", 9, [1, 2], [0.4, 0.3])][:split], ("safety", 5, [3], [1.0])],
        columns=["theme", "n", "topics", "shares"],
    )
    told = wording.learned(WORDS, makeup, spread, table(0.5, 0.5, 0.5))
    assert told.startswith(said.format(rural=WORDS.theme("rural"), party=WORDS.theme("party")))


@pytest.mark.parametrize(
    ("homes", "said"),
    [
        ([1, 1, 2], "One cluster has half or more of several themes, which share a vocabulary: 1 词1·语1 (90% {rural} "
         "and 80% {party})."),
        ([1, 1, 2, 2], "2 clusters have half or more of several themes, which share a vocabulary: 1 词1·语1 (90% "
         "{rural} and 80% {party}); 2 词2·语2 (70% "),
    ],
)  # fmt: skip
def test_themes_of_one_vocabulary(homes: list[int], said: str) -> None:
    """One cluster that has most of two themes, and two."""
    makeup = pd.DataFrame(columns=["topic_id", "n", "themes", "shares", "cuts_across"])
    rows = zip(["rural", "party", "safety", "culture"], homes, [0.9, 0.8, 0.7, 0.6], strict=False)
    spread = pd.DataFrame(
        [(theme, 10, [home], [share]) for theme, home, share in rows], columns=["theme", "n", "topics", "shares"]
    )
    told = wording.learned(WORDS, makeup.astype({"cuts_across": bool}), spread, table(0.5, 0.5))
    assert said.format(rural=WORDS.theme("rural"), party=WORDS.theme("party")) in told


def test_typical_sentences_are_told_with_names() -> None:
    """Topic and theme as a reader knows them."""
    rows = pd.DataFrame([(1, "a", "s1", "rural", 0.777, "句")], columns=["topic_id", "doc_id", "sentence_id", "theme",
                                                                       "weight", "text"])  # fmt: skip
    told = wording.typical(WORDS, rows, table(0.5, named=True), {})
    assert told.values.tolist() == [["1 Name", "a", "s1", WORDS.theme("rural"), 0.78, "句"]]


ONE = Statements(0.5, "party", 2, "a", 1)


@pytest.mark.parametrize(
    ("n", "other", "said"),
    [
        (1, ONE, "one sentence falls into groups that agree"),
        (9, ONE, "(0 is chance, 1 the same groups). None of 5 statements of this page changes."),
        (9, ONE._replace(everywhere=1), "One of 5 statements of this page changes: 1 instead of 2 topics are in "
         "every report."),
        (9, ONE._replace(heaviest="b", crossing=0), "2 of 5 statements of this page change: the largest share is in 乙 "
         "2022 instead of 甲 2022; 0 instead of 1 clusters cut across themes."),
    ],
)  # fmt: skip
def test_what_character_pairs_change(n: int, other: Statements, said: str) -> None:
    """One sentence, several; no statement, one, several."""
    assert said in wording.pairs(WORDS, (ONE, other, Agreement(n, 0.5, 0.25)))


def test_a_caveat_is_told_where_its_statement_changes() -> None:
    """Below the statement that it is about, and nowhere else."""
    found = ONE, ONE._replace(themes=0.2, nearest="rural"), Agreement(9, 0.5, 0.25)
    said = wording.caveat(WORDS, found, ["themes", "crossing"])
    assert said == "Read as pairs of characters, this changes: mutual information with themes is 0.20 instead of 0.50."
    assert WORDS.theme("rural") in wording.caveat(WORDS, found, ["nearest"])
    assert wording.caveat(WORDS, found, ["heaviest"]) == wording.caveat(WORDS, None, ["themes"]) == ""


@pytest.mark.parametrize(
    ("state", "stale", "said"),
    [
        ("measured", 0, "The scores were measured on these very words (digest 0123456789ab)."),
        ("other", 1, "The scores beside the registry (digest 0123456789ab) are those of other words. One reviewed name "
         "is that of no topic here, and is not used."),
        ("never", 2, "No scores are stored beside the registry. 2 reviewed names are those of no topic here, and "
         "are not used."),
    ],
)  # fmt: skip
def test_where_scores_and_names_come_from(state: str, stale: int, said: str) -> None:
    """The digest is shortened; stale names are counted."""
    assert wording.stored(WORDS, state, "0123456789abcdef", stale) == said


def test_a_corpus_too_small_is_said() -> None:
    """Every sentence says the same of empty tables."""
    none = table()
    assert wording.quality(WORDS, quality(n=0), "never") == SMALL
    assert wording.reliable(WORDS, none) == SMALL
    assert wording.shares(WORDS, shares(), none, {}) == SMALL
    assert wording.themes(WORDS, assigned(), none) == SMALL
    assert wording.learned(WORDS, pd.DataFrame(), pd.DataFrame(), none) == SMALL
    assert wording.pairs(WORDS, None) == "The corpus is too small for topics of character pairs."
