from __future__ import annotations

from itertools import permutations
from math import isnan, log, sqrt

import numpy as np
import pandas as pd
import pytest
from scipy.stats import norm

from analysis.language import dealing
from analysis.language.keyness import count_table, keyness
from analysis.language.log_odds import PRIOR

Section = tuple[str, str, list[str]]
SEED = 11


def uses(*sections: Section) -> pd.DataFrame:
    """Uses of words from (doc_id, section_id, words)."""
    rows = [(doc_id, section, word) for doc_id, section, words in sections for word in words]
    return pd.DataFrame(rows, columns=["doc_id", "section_id", "word"])


def passing(table: pd.DataFrame, bar: float) -> set[tuple[str, str]]:
    """(doc_id, word) whose z is above a bar."""
    found = keyness(count_table(table, "word"))
    found = found[(found["z"] > bar) & (found["count"] >= dealing.FEWEST)]
    return set(zip(found["doc_id"], found["term"], strict=True))


def highest(sections: list[Section]) -> float:
    """The highest z of any word that a document has three times, written out by the formulas of the article."""
    best, everything = 0.0, [word for _, _, words in sections for word in words]
    for doc_id in {doc_id for doc_id, _, _ in sections}:
        own = [word for owner, _, words in sections if owner == doc_id for word in words]
        n, rest = len(own), len(everything) - len(own)
        for word in set(own):
            y, other = own.count(word), everything.count(word) - own.count(word)
            prior = PRIOR * everything.count(word) / len(everything)
            odds = log((y + prior) / (n + PRIOR - y - prior)) - log((other + prior) / (rest + PRIOR - other - prior))
            if y >= 3:
                best = max(best, odds / sqrt(1 / (y + prior) + 1 / (other + prior)))
    return best


def test_bar_is_the_one_of_all_dealings_written_out() -> None:
    """Six sections of two reports: ten dealings that differ, a tenth of chance each, so the bar is the highest z."""
    said = ["x x x y", "x y y y y", "w w w w", "v v v v v v v v", "x x w v", "u u u u y"]
    sections = [("ab"[at // 3], f"s{at}", words.split()) for at, words in enumerate(said)]
    every = {
        highest([(owner, *section[1:]) for owner, section in zip(owners, sections, strict=True)])
        for owners in permutations("aaabbb")
    }
    assert len({round(z, 6) for z in every}) > 5
    assert dealing.bar(uses(*sections)) == pytest.approx(max(every), abs=1e-6)
    assert passing(uses(*sections), dealing.bar(uses(*sections))) == set()


def test_bar_is_passed_by_five_dealings_of_a_hundred() -> None:
    """Three reports of four sections: against the distribution of the highest z in dealings made one by one."""
    random = np.random.default_rng(3)
    sections: list[Section] = [
        ("abc"[at % 3], f"s{at}", list(random.choice(list("uvwxyz"), 9, p=[0.4, 0.2, 0.1, 0.1, 0.1, 0.1])))
        for at in range(12)
    ]
    owners, dealt = [doc_id for doc_id, _, _ in sections], []
    for _ in range(1500):
        drawn = random.permutation(owners)
        dealt.append(highest([(str(owner), *section[1:]) for owner, section in zip(drawn, sections, strict=True)]))
    above = (np.array(dealt) > dealing.bar(uses(*sections))).mean()
    assert 0.03 < above < 0.07


def test_word_of_one_section_does_not_pass_where_one_of_many_sections_does() -> None:
    """Both are said thirty times by one report and by no other, and have the same z; the one is a clump."""
    rest = [(doc_id, f"s{at}", list("qrstuv") * 5) for doc_id in "abc" for at in range(30)]
    clump = uses(*rest, ("a", "s0", ["clump"] * 30))
    spread = uses(*rest, *(("a", f"s{at}", ["spread"]) for at in range(30)))
    (one,) = passing(clump, norm.isf(0.05 / 2 / 20))  # a word of one test among twenty, by the normal distribution
    assert one == ("a", "clump")
    assert passing(clump, dealing.bar(clump)) == set()
    assert passing(spread, dealing.bar(spread)) == {("a", "spread")}


def test_two_copies_of_one_text_are_not_set_apart() -> None:
    """Every z is 0, which no bar lets pass."""
    text = [(f"s{at}", list("xxxyyz" * at)) for at in range(1, 6)]
    table = uses(*((doc_id, *section) for doc_id in "ab" for section in text))
    assert passing(table, dealing.bar(table)) == set()


def test_reports_of_one_section_are_not_set_apart() -> None:
    """There is only one way to deal: what is seen is what chance gives, however much the two differ."""
    table = uses(("a", "s", ["x"] * 50 + ["y"] * 5), ("b", "t", ["y"] * 50 + ["x"] * 5))
    assert keyness(count_table(table, "word"))["z"].max() > 3.5
    assert passing(table, dealing.bar(table)) == set()


@pytest.mark.parametrize("sections", [(), (("a", "s", ["x"] * 9), ("a", "t", ["y"] * 9))])
def test_nothing_to_compare_has_no_bar(sections: tuple[Section, ...]) -> None:
    """No use of any word; one report alone."""
    assert isnan(dealing.bar(uses(*sections)))


def test_no_word_said_often_has_the_bar_of_nothing() -> None:
    """Three uses of a word are never together in a report, so no dealing has a word that is looked at."""
    assert dealing.bar(uses(("a", "s", ["x", "y"]), ("b", "t", ["y", "z"]))) == 0


def test_what_stands_before_the_first_heading_is_a_section() -> None:
    """A missing section_id is as good as any."""
    sections = [(doc_id, f"{doc_id}{at}", list("xxyz"[: at + 2])) for doc_id in "ab" for at in range(3)]
    table = uses(*sections)
    missing = table.assign(section_id=table["section_id"].where(~table["section_id"].isin(["a0", "b0"])))
    assert dealing.bar(missing) == dealing.bar(table)


def test_sizes_count_words_that_are_no_terms() -> None:
    """One term among other words: as if the others were counted as many rare terms."""
    sections = [(doc_id, f"s{at}", ["x"] * (1 + at)) for doc_id in "ab" for at in range(4)]
    filled = [(doc_id, at, words + [f"{doc_id}{at}{n}" for n in range(7)]) for doc_id, at, words in sections]
    place = pd.MultiIndex.from_tuples([(doc_id, at) for doc_id, at, _ in sections])
    sizes = pd.Series([len(words) + 7 for _, _, words in sections], index=place)
    assert dealing.bar(uses(*sections), sizes) == dealing.bar(uses(*filled))


def invented(random: np.random.Generator, lengths: tuple[tuple[int, ...], ...], planted: int = 0) -> pd.DataFrame:
    """Reports of sections of these numbers of words: some 35 words on one of twelve subjects, then on another.

    ``planted`` is how many uses of one more word are scattered over the first report.
    """
    subjects = random.dirichlet(np.full(150, 0.1), size=12)
    rows: list[Section] = []
    for doc_id, own in enumerate(lengths):
        for at, n in enumerate(own):
            for part in np.array_split(np.arange(n), max(1, round(n / 35))):
                words = random.choice(150, size=len(part), p=subjects[random.integers(12)])
                rows.append((f"d{doc_id}", f"{doc_id}-{at}", [f"w{word}" for word in words]))
    places = random.integers(len(lengths[0]), size=planted)
    return uses(*rows, *(("d0", f"0-{at}", ["planted"]) for at in places))


UNLIKE = ((160,) * 5, (40,) * 17, (33,) * 22, (30,) * 50, (30,) * 59)  # one report of few long sections
ALIKE = ((40,) * 20,) * 4


@pytest.mark.parametrize("lengths", [UNLIKE, ALIKE])
def test_where_nothing_differs_a_word_seldom_passes(
    monkeypatch: pytest.MonkeyPatch, lengths: tuple[tuple[int, ...], ...]
) -> None:
    """Forty invented corpora, clumped by subject: some word passes in four at most, by normal distribution in most."""
    monkeypatch.setattr(dealing, "ROUNDS", 199)
    random, dealt, normal = np.random.default_rng(SEED), 0, 0
    for _ in range(40):
        table = invented(random, lengths)
        dealt += bool(passing(table, dealing.bar(table)))
        normal += bool(passing(table, norm.isf(0.05 / 2 / len(keyness(count_table(table, "word"))))))
    assert dealt <= 4
    assert normal >= 20


def test_word_that_is_a_habit_of_one_report_passes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Sixty uses scattered over a report of 800 words, none elsewhere: found in nine corpora of ten."""
    monkeypatch.setattr(dealing, "ROUNDS", 199)
    random = np.random.default_rng(SEED)
    tables = [invented(random, ALIKE, planted=60) for _ in range(20)]
    assert sum(("d0", "planted") in passing(table, dealing.bar(table)) for table in tables) >= 18


def test_a_sample_is_held_against_the_whole_corpus() -> None:
    """What the rest of a corpus says often sets nobody apart: with it, the bar of the same reports is another one."""
    table = uses(*[(doc, f"{doc}{at}", ["x"] * 4 + ["y"] * at) for doc in "abc" for at in range(4)])
    own = table.iloc[:, -1].value_counts()
    assert dealing.bar(table, every=own) == dealing.bar(table)
    assert dealing.bar(table, every=own * 50) != dealing.bar(table)


def test_of_many_documents_a_sample_is_dealt_to_in_fewer_rounds(monkeypatch: pytest.MonkeyPatch) -> None:
    """The sample hangs on ids alone, and is as large as is stated; the bar of many holds as that of few does."""
    monkeypatch.setattr(dealing, "MOST", 3)
    ids = list("abcdefg")
    assert sorted(dealing.sample(ids)) == sorted(dealing.sample(reversed(ids)))
    assert (len(dealing.sample(ids)), dealing.sample("ab")) == (3, dealing.sample("ba"))
    table = uses(*[(doc, f"{doc}{at}", ["x"] * (at + 1) + ["y"]) for doc in "abcd" for at in range(3)])
    full = dealing.bar(table)
    monkeypatch.setattr(dealing, "MANY", 3)
    assert dealing.bar(table) == pytest.approx(full, rel=0.2)
