from __future__ import annotations

import re

import pandas as pd
import pytest

from analysis.findings.topics import main_reports
from analysis.tables.catalogue import TOPICS
from analysis.tables.frame import frame
from analysis.wording import topics as wording
from analysis.wording.words import Words

DOCUMENTS = pd.DataFrame(
    {"doc_id": ["a", "b", "c"], "district": ["甲", "乙", "丙"], "plan_start": [pd.Timestamp("2022-01-01")] * 3}
)
WORDS, CHINESE = Words.of(DOCUMENTS), Words.of(DOCUMENTS, "zh")
NONE = main_reports(pd.DataFrame(columns=["topic_id", "doc_id"]))


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


def makeup(crossing: int, n: int = 3) -> pd.DataFrame:
    """n topics of which the first so many cut across themes."""
    rows = [(at, 10, ["rural", "party"], [0.4, 0.3], at <= crossing) for at in range(1, n + 1)]
    return pd.DataFrame(rows, columns=["topic_id", "n", "themes", "shares", "cuts_across"]).astype(
        {"cuts_across": bool}
    )


def main(alone: int, n: int = 3) -> pd.DataFrame:
    """n topics of which the first so many are almost only in the report b."""
    rows = [(at, 10, "b", 0.9 if at <= alone else 0.5, at <= alone) for at in range(1, n + 1)]
    return pd.DataFrame(rows, columns=["topic_id", "n", "doc_id", "share", "alone"]).astype({"alone": bool})


def spread(*rows: tuple[str, list[int], list[float]]) -> pd.DataFrame:
    """Themes from (theme, topics, shares of it)."""
    frame = pd.DataFrame(rows, columns=["theme", "topics", "shares"])
    return frame.assign(n=10)


def test_a_topic_has_its_reviewed_name_in_the_language_of_the_page_or_its_terms() -> None:
    """Its terms are source words, so that English has them in quotation marks."""
    topics = table(0.2, 0.5, named=True)
    assert wording.called(WORDS, topics) == {1: "Name", 2: "“词2·语2”"}
    assert wording.called(CHINESE, topics) == {1: "名", 2: "词2·语2"}
    assert wording.quoted(WORDS, topics) == {1: "“Name”", 2: "“词2·语2”"}


@pytest.mark.parametrize(
    ("crossing", "alone", "said"),
    [
        (0, 0, "All 3 clusters of words keep to a theme of the codebook"),
        (0, 1, "One of 3 clusters of words is mostly one report"),
        (0, 2, "2 of 3 clusters of words are mostly one report"),
        (1, 0, "One of 3 clusters cuts across themes"),
        (1, 2, "One of 3 clusters cuts across themes; 2 are mostly one report"),
        (2, 1, "2 of 3 clusters cut across themes; one is mostly one report"),
    ],
)
def test_the_title_is_the_answer(crossing: int, alone: int, said: str) -> None:
    """None, one, several on either side."""
    assert wording.answer(WORDS, makeup(crossing), main(alone)) == said


def test_a_corpus_too_small_and_a_report_alone() -> None:
    """Without topics the page says why; with one report nothing is said of reports."""
    assert wording.answer(WORDS, makeup(0, 0), NONE) == "These texts are too short for clusters of words"
    assert "than these 3 reports have" in wording.lead(WORDS, makeup(0, 0), NONE, table())
    alone = WORDS.about(["a"])
    assert wording.answer(alone, makeup(1), NONE) == "One of 3 clusters cuts across themes"
    assert "With one report it cannot be seen" in wording.lead(alone, makeup(1), NONE, table(0.5, 0.5, 0.5))


def test_the_lead_names_the_topics_of_one_report() -> None:
    """None; one; of many the first three."""
    topics = table(*[0.5] * 5)
    assert wording.lead(WORDS, makeup(0), main(0), topics).endswith("None is mostly one report.")
    assert wording.lead(WORDS, makeup(0), main(1), topics).endswith("wording, is “词1·语1” (Yi 2022).")
    many = wording.lead(WORDS, makeup(0, 5), main(5, 5), topics)
    assert "put 50 sentences into 5 groups" in many
    assert many.endswith("“词3·语3” (Yi 2022) and 2 more.")


def test_what_is_learned_beside_the_codebook() -> None:
    """Topics that cut across; the theme that is spread widest; topics that hold most of several themes."""
    topics = table(0.5, 0.5, 0.5)
    rural, party = WORDS.theme("rural"), WORDS.theme("party")
    assert wording.crossing(WORDS, makeup(0), topics).startswith("No cluster cuts across themes")
    assert wording.crossing(WORDS, makeup(1), topics).endswith(f": “词1·语1” (40% {rural} and 30% {party}).")
    none = spread(("safety", [3], [1.0]))
    assert wording.split(WORDS, none, topics) == "No theme of the codebook lies in several clusters."
    assert wording.joined(WORDS, none, topics) == "No cluster has half of two themes."
    two = spread(("rural", [1, 2], [0.6, 0.3]), ("party", [1, 2], [0.5, 0.4]))
    said = f"2 themes of the codebook lie in several clusters; the widest is {rural} (60% “词1·语1” and 30% “词2·语2”)."
    assert wording.split(WORDS, two, topics) == said
    assert wording.joined(WORDS, two, topics).endswith(f"a vocabulary: “词1·语1” ({rural} and {party}).")


@pytest.mark.parametrize(
    ("stability", "said"),
    [
        ((0.5, 0.4), "All clusters keep half of their top words or more when sections are drawn anew."),
        ((0.5, 0.2), "Build nothing on “词2·语2”: it keeps fewer than half"),
        ((0.3, 0.2), "Build nothing on “词1·语1” and “词2·语2”: they keep fewer than half"),
        ((None, None), "How stable these clusters are has not been measured on these reports"),
    ],
)
def test_on_what_nothing_is_to_be_built(stability: tuple[float | None, ...], said: str) -> None:
    """None, one, several; what was not measured is neither good nor bad."""
    assert wording.reliable(WORDS, table(*stability)).startswith(said)


def test_how_many_terms_a_topic_keeps() -> None:
    """A Jaccard index of 0.5 is 20/3 of ten terms, over a third half of them; steadiest first, unknown last."""
    rows = wording.kept_rows(WORDS, table(0.2, 0.5, None))
    assert rows["value"].round(2).head(2).tolist() == [6.67, 3.33]
    assert rows["out"].tolist() == [True, False, False]
    assert rows["note"][0] == "“词21·词22”"
    assert wording.kept_headline(WORDS, table(0.2, 0.5)).startswith("One of 2 clusters keeps half")


def test_shares_are_of_so_many_sentences() -> None:
    """The largest with the next, in the headline and below each topic."""
    shares = pd.DataFrame([("a", 1, 0.5), ("a", 2, 0.5), ("b", 1, 1.0), ("b", 2, 0.0)],
                          columns=["doc_id", "topic_id", "share"])  # fmt: skip
    sizes, topics, two = {"a": 8, "b": 3}, table(0.5, 0.5), WORDS.about(["a", "b"])
    said = wording.shares(two, shares, topics, sizes)
    assert said == "“词1·语1” fills 100% of the 3 sentences of Yi 2022; one cluster is in all 2 reports"
    rows = wording.share_rows(two, shares, topics, sizes)
    assert rows["note"].tolist() == [
        "100% of 3 sentences of Yi 2022, 50% of the other", "50% of 8 sentences of Jia 2022, 0% of the other"
    ]  # fmt: skip
    assert rows["values"].tolist() == [[0.5, 1.0], [0.5, 0.0]]
    assert rows["out"].tolist() == [True, False]


def test_rows_of_figures_are_in_words() -> None:
    """What cuts across and what lies in several stands out; parts are named."""
    topics = table(0.5, 0.5, 0.5)
    rural, party = WORDS.theme("rural"), WORDS.theme("party")
    rows = wording.makeup_rows(WORDS, makeup(1), topics)
    assert rows.to_numpy().tolist()[0] == ["“词1·语1”", 0.4, f"40% {rural} · 30% {party}", True]
    rows = wording.spread_rows(WORDS, spread(("rural", [1, 2], [0.6, 0.3]), ("party", [1], [0.9])), topics)
    assert rows["out"].tolist() == [True, False]
    assert rows["note"].tolist() == ["60% “词1·语1” · 30% “词2·语2”", "90% “词1·语1”"]
    assert wording.main_rows(WORDS, main(1), topics)["note"][0] == "90% of 10 sentences, Yi 2022"


def test_how_far_topics_are_themes() -> None:
    """The purest and the most mixed topic, with the theme that has most of each."""
    groups = [(1, "renewal", 9), (1, "rural", 1), (2, "renewal", 4), (2, "rural", 6)]
    rows = pd.DataFrame([(topic, theme) for topic, theme, n in groups for _ in range(n)], columns=["topic_id", "theme"])
    said = wording.themes(WORDS, rows, table(0.5, 0.5))
    near, mixed = (f"{name} ({share} {WORDS.theme(theme)})" for name, share, theme in (
        ("“词1·语1”", "90%", "renewal"), ("“词2·语2”", "60%", "rural")))  # fmt: skip
    assert said.endswith(f"nearest to one theme is {near}, most mixed is {mixed}.")


def test_in_chinese() -> None:
    """The same statements, names in Chinese, no English word."""
    topics, three = table(0.2, 0.5, 0.5, named=True), makeup(1)
    told = [
        wording.answer(CHINESE, three, main(2)),
        wording.lead(CHINESE, three, main(2), topics),
        wording.crossing(CHINESE, three, topics),
        wording.reliable(CHINESE, topics),
        wording.kept_headline(CHINESE, topics),
    ]
    assert told[0] == "3个词群中有1个横跨主题，2个几乎只见于一份报告"
    assert "“名”（乙 2022）" in told[1]
    assert not re.search("[A-Za-z]", "".join(told))
