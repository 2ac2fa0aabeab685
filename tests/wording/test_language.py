from __future__ import annotations

import re
from itertools import combinations
from math import nan

import numpy as np
import pandas as pd
import pytest

from analysis.findings import language as findings
from analysis.language.dealing import bar as dealt
from analysis.language.keyness import count_table, keyness
from analysis.wording import language as wording
from analysis.wording.words import Words

DOCUMENTS = pd.DataFrame(
    {"doc_id": ["a", "b", "c"], "district": ["甲", "乙", "丙"], "plan_start": [pd.Timestamp("2022-01-01")] * 3}
)
WORDS, CHINESE = Words.of(DOCUMENTS), Words.of(DOCUMENTS, "zh")


def table(bar: float, *rows: tuple[str, str, float], kind: str = "term") -> pd.DataFrame:
    """Words as ``distinctive`` gives them, from (doc_id, word, z) of each; the weakest z is one less."""
    frame = pd.DataFrame(rows, columns=["doc_id", kind, "z"]).astype({"z": float})
    return frame.assign(passes=frame["z"] > bar, z_weakest=frame["z"] - 1)


@pytest.mark.parametrize(
    ("about", "said"),
    [
        ("a", "There is no word of Jia 2022 to set against another report."),
        ("ab", "There is no word of these 2 reports to set against each other."),
    ],
)
def test_without_another_report_nothing_is_compared(about: str, said: str) -> None:
    """No bar: one report alone, or reports without a word."""
    assert wording.apart(WORDS.about(about), table(3.0), nan) == said


@pytest.mark.parametrize(
    ("about", "rows", "said"),
    [
        (
            "a",
            (),
            "No word sets Jia 2022 apart from all the other reports: none that it uses three times or more is more "
            "frequent in it than in the others.",
        ),
        (
            "abc",
            (),
            "No word sets one of these 3 reports apart from all the other reports: none that it uses three times or "
            "more is more frequent in it than in the others.",
        ),
        (
            "a",
            (("a", "渔港", 2.0),),
            "No word sets Jia 2022 apart from all the other reports: none is above the bar of z = 3.0. "
            "The nearest to it is “渔港” (z = 2.0).",
        ),
        (
            "ab",
            (("a", "渔港", 2.0), ("b", "弄堂", 3.0)),
            "No word sets one of these 2 reports apart from all the other reports: none is above the bar of z = 3.0. "
            "The nearest to it is “弄堂” in Yi 2022 (z = 3.0).",
        ),
        (
            "a",
            (("a", "渔港", 4.0),),
            "One word sets a report apart from all the other reports, above the bar of z = 3.0: “渔港” (z = 4.0).",
        ),
        (
            "ab",
            (("a", "渔港", 4.0), ("b", "弄堂", 5.0)),
            "2 words set reports apart from all the other reports, above the bar of z = 3.0: "
            "“弄堂” in Yi 2022 (z = 5.0) and “渔港” in Jia 2022 (z = 4.0).",
        ),
        (
            "a",
            (("a", "渔港", 5.0), ("a", "渔船", 4.0)),
            "2 words set Jia 2022 apart from all the other reports, above the bar of z = 3.0: "
            "“渔港” (z = 5.0) and “渔船” (z = 4.0).",
        ),
    ],
)
def test_words_that_set_reports_apart(about: str, rows: tuple[tuple[str, str, float], ...], said: str) -> None:
    """None at all, none above the bar, one, two; of one report and of several."""
    assert wording.apart(WORDS.about(about), table(3.0, *rows), 3.0) == said


def test_many_words_are_counted_and_the_foremost_named() -> None:
    """Six pass; five are named."""
    said = wording.apart(WORDS, table(3.0, *(("a", f"词{at}", 9.0 - at) for at in range(6))), 2.5)
    assert said.startswith("6 words set reports apart")
    assert said.count("(z =") == wording.NAMED
    assert ": the foremost are “词0” in Jia 2022 (z = 9.0)," in said


def test_phrases_are_called_phrases() -> None:
    """The same sentences."""
    rows = table(3.0, ("a", "养老服务", 4.0), kind="phrase")
    assert wording.apart(WORDS, rows, 3.0, "phrase").startswith("One phrase sets a report apart")
    assert "1 phrase" not in wording.left_out(WORDS, rows, 3.0, "phrase")
    assert wording.apart(WORDS.about("a"), rows, nan, "phrase").startswith("There is no phrase of Jia 2022")


def test_what_is_left_when_another_report_is_left_out() -> None:
    """None, one below, one above, several; how many of those that pass stay above."""
    assert wording.left_out(WORDS, table(3.0), 3.0).startswith("No word is looked at without one of the other reports")
    two = table(3.0, ("a", "渔港", 3.5)).assign(z_weakest=nan)
    assert wording.left_out(WORDS, two, 3.0).startswith("No word is looked at")
    start = "Without the other report that supports it most, the z of the "
    one = wording.left_out(WORDS, table(3.0, ("a", "渔港", 2.5)), 3.0)
    assert one == start + "one word listed falls by 1.0 (from 2.5 to 1.5)."
    below = wording.left_out(WORDS, table(3.0, ("a", "渔港", 3.5)), 3.0)
    assert below.endswith("(from 3.5 to 2.5); the one that passes the bar is then below it.")
    above = wording.left_out(WORDS, table(3.0, ("a", "渔港", 4.5)), 3.0)
    assert above.endswith("; the one that passes the bar stays above it.")
    rows = table(3.0, ("a", "渔港", 5.0), ("a", "渔船", 3.5), ("b", "弄堂", 2.0))
    several = wording.left_out(WORDS, rows.assign(z_weakest=[4.0, 2.5, -1.0]), 3.0)
    assert several == (
        start + "3 words listed falls on average by 1.7, most for “弄堂” in Yi 2022 (from 2.0 to -1.0); "
        "of the 2 that pass the bar, 1 stay above it."
    )


@pytest.mark.parametrize(
    ("pairs", "said"),
    [
        ([], "There is no word to be read as pairs of characters."),
        ([2.0], "the one word listed is…."),
        ([2.0, 1.0], "all 2 words listed are…."),
        ([2.0, -1.0], "one of the 2 words listed is not…: “词1” in Jia 2022."),
        ([nan] * 6, "6 of the 6 words listed are not…: “词0” in Jia 2022, “词1” in Jia 2022, “词2” in Jia 2022, “词3” "
                    "in Jia 2022 and “词4” in Jia 2022, and one more."),
    ],
)  # fmt: skip
def test_words_read_as_pairs(pairs: list[float], said: str) -> None:
    """None, one, several; lost ones are named, up to five."""
    terms = [f"词{at}" for at in range(len(pairs))]
    rows = pd.DataFrame({"doc_id": "a", "term": terms, "z_pairs": pd.Series(pairs, dtype=float)})
    told = wording.pairs(WORDS, rows)
    whole = " more frequent in the report than in the others by each of their pairs"
    assert told.removeprefix("Read as pairs of neighbouring characters, ") == said.replace("…", whole)


def test_words_beside_national_and_county_reports() -> None:
    """None or no counts; one; several; a word that is not there is told of."""
    columns = ["doc_id", "log_odds_national", "count_national", "log_odds_county", "count_county"]
    rows = pd.DataFrame([("a", 2.0, 0, 1.0, 4), ("a", -1.0, 90, 1.0, 5)], columns=columns)
    missing = rows.assign(log_odds_national=nan, log_odds_county=nan)
    nothing = "No word is set against national and county reports: no word is listed, or their counts are not at hand."
    assert wording.outside(WORDS, missing) == wording.outside(WORDS, rows.iloc[:0]) == nothing
    assert wording.outside(WORDS, rows.iloc[:1]) == (
        "Of the one word listed, 1 is more frequent here than in national reports (where 1 never occurs), and 1 than "
        "in reports of counties (where 0 never occur)."
    )
    assert wording.outside(WORDS, rows).startswith("Of the 2 words listed, 1 is more frequent here than in national")


def claims(sentence: str) -> set[tuple[str, str]]:
    """(word, report) of every word that a sentence says to pass the bar."""
    if sentence.startswith("No word"):
        return set()
    return set(re.findall(r"“(\w+)” in (\w+ \d+) \(z =", sentence))


def test_pages_do_not_contradict_each_other() -> None:
    """All reports, each alone, each pair: one bar, and what one page says of a word the others say."""
    random, rows = np.random.default_rng(5), []
    for doc_id in "abc":
        for section in range(25):
            own = [*random.choice(list("甲乙丙丁戊己庚辛"), 20)]
            habits = {"a": ["渔港"] * 2, "b": ["共有"] * 2, "c": ["共有"] * 4}[doc_id]  # b is midway between a and c
            rows += [(doc_id, f"{doc_id}{section}", word * 2 if len(word) < 2 else word) for word in own + habits]
    uses = pd.DataFrame(rows, columns=["doc_id", "section_id", "word"])
    terms = keyness(count_table(uses, "word")).assign(doc_frequency=1, per_10k=1.0, z_bar=dealt(uses))
    documents = DOCUMENTS.assign(district=["东", "南", "北"])
    words, bar = Words.of(documents), findings.bar(terms)
    listed = findings.distinctive(terms, documents)
    everywhere = claims(wording.apart(words, listed, bar))
    assert everywhere == {("渔港", "Dong 2022"), ("共有", "Bei 2022")}
    for doc_id, name in words.reports.items():
        said = wording.apart(words.about([doc_id]), listed[listed["doc_id"] == doc_id], bar)
        assert said.startswith("No word") == (name not in {report for _, report in everywhere})
        assert f"z = {bar:.1f}" in said
    between = set()
    for two in combinations("abc", 2):
        shown = findings.between(terms, documents, *two).query("passes")
        for row in shown.to_dict("records"):
            between.add((row["term"], words.reports[row["doc_id"]]))
            assert bool(row["everywhere"]) == ((row["term"], words.reports[row["doc_id"]]) in everywhere)
    assert ("共有", "Nan 2022") in between - everywhere


def packed(*rows: tuple[str, str, int, int]) -> pd.DataFrame:
    """Formulas from (doc_id, formula, times, how many reports have it); the first is explained."""
    frame = pd.DataFrame(rows, columns=["doc_id", "formula", "times", "n_reports"])
    definition = pd.Series(["三支队伍"] * len(frame), index=frame.index, dtype=object).where(frame.index == 0)
    return frame.assign(definition=definition, sentence_id=[f"s{at}" for at in frame.index])


FORMULAS = packed(("a", "3+N", 4, 2), ("b", "3+N", 1, 2), ("b", "1+4", 2, 1))


@pytest.mark.parametrize(
    ("formulas", "words", "bar", "said"),
    [
        (packed(), (), nan, "No formula, and nothing to compare words with"),
        (FORMULAS[2:], (), nan, "One formula, and nothing to compare words with"),
        (packed(), (2.0,), 3.0, "No formula, and no word that sets a report apart"),
        (FORMULAS, (2.0,), 3.0, "1 of 2 formulas are one report’s own; no word sets one apart"),
        (FORMULAS, (4.0, 2.0), 3.0, "1 of 2 formulas are one report’s own; one word sets a report apart"),
        (FORMULAS, (4.0, 5.0), 3.0, "1 of 2 formulas are one report’s own; 2 words set reports apart"),
    ],
)
def test_the_title_says_what_is_shown_and_what_is_not(
    formulas: pd.DataFrame, words: tuple[float, ...], bar: float, said: str
) -> None:
    """A formula of two reports is counted once; none, one, several on either side; alone, nothing is compared."""
    rows = [("a", f"词{at}", z) for at, z in enumerate(words)]
    assert wording.answer(WORDS, formulas, table(3.0, *rows), bar) == said


def frequent(*rows: tuple[str, int, int]) -> pd.DataFrame:
    """Words used most from (word, uses, reports), of three."""
    frame = pd.DataFrame(rows, columns=["term", "count", "reports"])
    return frame.assign(everywhere=frame["reports"] == 3)


def test_the_lead_explains_a_formula_and_names_common_words() -> None:
    """By the formula used most; only words that every report has are everyone's."""
    said = wording.lead(WORDS, FORMULAS, frequent(("企业", 9, 3), ("渔港", 8, 1)))
    assert said == (
        "A numeric formula packs a programme into a number: the one used most is “3+N” (4 times in Jia 2022). "
        "Of the words used most, “企业” stands in every report."
    )
    none = wording.lead(WORDS, packed(), frequent(("渔港", 8, 1)))
    assert none == "No numeric formula is found. None of the words used most stands in every report."
    told = frequent(("企业", 9, 3), ("渔港", 8, 1))
    assert wording.frequent_headline(WORDS, told) == "One of the 2 words used most stands in every report"
    assert wording.frequent_rows(WORDS, told)["note"].tolist() == ["9 · 3 reports", "8 · one report"]


def test_formulas_of_several_reports_are_named() -> None:
    """None, one; the report with most, or how many have as many."""
    assert wording.shared_formulas(WORDS, FORMULAS).endswith(
        "One formula stands in more than one report: “3+N” (2 reports)."
    )
    assert wording.shared_formulas(WORDS, FORMULAS[2:]) == "No formula stands in more than one report."
    assert wording.formulas_headline(WORDS, FORMULAS) == "Yi 2022 has most, 2 different formulas"
    assert wording.formulas_headline(WORDS, FORMULAS[:2]) == "2 reports have most, one formula each"
    rows = wording.formula_rows(WORDS, FORMULAS, DOCUMENTS.assign(n_chars=[900, 1200, 800]))
    assert rows["value"].tolist() == [2, 1, 0]
    assert rows["out"].tolist() == [True, False, False]
    assert rows["note"][1] == "1, the text explains 1; 900 characters in all"
    sentences = pd.DataFrame({"sentence_id": ["s0", "s1"], "text": ["深化“3+N”", "推进“3+N”"]})
    assert [row["note"] for row in wording.shared_rows(WORDS, FORMULAS[:2], sentences)] == ["Jia 2022", "Yi 2022"]


def test_words_nearest_to_the_bar() -> None:
    """Nearest first, each with what is left of it; the headline says whether one is above."""
    rows = table(3.0, ("a", "渔港", 2.0), ("b", "弄堂", 2.5)).assign(count=[3, 4])
    told = wording.apart_rows(WORDS, rows)
    assert told[["name", "value", "weakest", "note"]].values.tolist() == [
        ["弄堂", 2.5, 1.5, "Yi 2022 · 4"], ["渔港", 2.0, 1.0, "Jia 2022 · 3"]
    ]  # fmt: skip
    said = wording.apart_headline(WORDS, rows, 3.0)
    assert said == "No word is above the bar; “弄堂” in Yi 2022 comes nearest"
    above = wording.apart_headline(WORDS, rows.assign(passes=[False, True]), 2.2)
    assert above == "One word is above the bar of z = 2.2: “弄堂” in Yi 2022"


def test_of_many_places_the_first_are_shown() -> None:
    """And it is said how many more there are."""
    rows = pd.DataFrame([("a", "b", "s1", 12, "基层治理")] * 21,
                        columns=["left", "right", "left_sentence", "n_chars", "passage"])  # fmt: skip
    told = wording.passage_rows(WORDS, rows)
    assert len(told) == wording.SHOWN
    assert told[0] == {
        "head": "12 characters", "text": "基层治理", "href": "evidence-a.html#s1", "note": "Jia 2022 and Yi 2022"
    }  # fmt: skip
    assert wording.shown(WORDS, rows) == "The first 20; there are 1 more."
    assert wording.shown(WORDS, rows[:20]) == ""


def test_in_chinese() -> None:
    """The same statements without an English word."""
    rows = table(3.0, ("a", "渔港", 2.0)).assign(count=3)
    told = [
        wording.answer(CHINESE, FORMULAS, rows, 3.0),
        wording.lead(CHINESE, FORMULAS, frequent(("企业", 9, 3))),
        wording.apart_headline(CHINESE, rows, 3.0),
        wording.formulas_headline(CHINESE, FORMULAS),
    ]
    assert told[0] == "2个数字提法中1个为一份报告独有；没有一个词能区分报告"
    assert told[2] == "没有一个词超过门槛，最接近的是甲 2022的“渔港”"
    assert not re.search("[A-Za-z]{2,}", "".join(told))
