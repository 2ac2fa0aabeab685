"""Which words, formulas and passages set a report apart, and which it shares with others."""

from __future__ import annotations

from collections import defaultdict
from itertools import combinations
from statistics import NormalDist
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import pandas as pd

from analysis.findings.inference import LEVEL
from analysis.findings.values import counted, listed
from analysis.language.keyness import robust

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

NOMINAL = NormalDist().inv_cdf(1 - LEVEL / 2)  # the z of one single test
MIN_COUNT = 3  # a word used once or twice in a report says little of it
PLACES = ("district", "county", "city", "province")
MIN_PASSAGE = 10  # characters; shorter strings are mostly names of agencies and set phrases


def threshold(n_terms: int) -> float:
    """The |z| that a word must pass among ``n_terms`` words tested at once (Bonferroni, 5%, two-sided)."""
    return NormalDist().inv_cdf(1 - LEVEL / 2 / max(n_terms, 1))


def distinctive(terms: pd.DataFrame, documents: pd.DataFrame, top: int = 10) -> pd.DataFrame:
    """One row per report × word that it uses more than the others do: at most ``top`` a report, highest z first.

    ``terms`` is the table. Columns: doc_id, district, term, count, doc_frequency, log_odds, z, z_weakest (z when the
    other report that supports it most is left out; none with fewer than three reports), sure (z passes the threshold of
    all word tests of all reports). Names of the district are set apart (``policy``).
    """
    rows = leading(policy(terms, documents), top).merge(documents[["doc_id", "district"]], on="doc_id")
    rows = rows.merge(robust(counts(terms)), on=["doc_id", "term"], how="left")
    order = {doc_id: place for place, doc_id in enumerate(documents["doc_id"])}
    rows = rows.assign(sure=rows["z"] > threshold(len(terms)), order=[order[doc_id] for doc_id in rows["doc_id"]])
    columns = ["doc_id", "district", "term", "count", "doc_frequency", "log_odds", "z", "z_weakest", "sure"]
    return rows.sort_values("order", kind="stable", ignore_index=True)[columns]


def policy(found: pd.DataFrame, documents: pd.DataFrame, column: str = "term") -> pd.DataFrame:
    """The rows whose word or phrase is no name of the report's own place.

    A name is the district, county, city or province that ``documents`` has for the report, with or without its last
    character (市, 区 …), alone or within a longer string, or a piece of the district's name.
    """
    wholes: dict[str, set[str]] = {}
    for row in documents.to_dict("records"):
        given = [str(row[level]) for level in PLACES if isinstance(row.get(level), str)]
        wholes[row["doc_id"]] = {name for one in given for name in (one, one[:-1]) if len(name) > 1 or name == one}
    districts = dict(zip(documents["doc_id"], documents["district"], strict=True))
    named = [
        word in districts.get(doc_id, "") or any(name in word for name in wholes.get(doc_id, ()))
        for doc_id, word in zip(found["doc_id"], found[column], strict=True)
    ]
    return found[~np.array(named, dtype=bool)]


def phrase_list(
    found: pd.DataFrame, named: pd.DataFrame, documents: pd.DataFrame, top: int = 6
) -> tuple[pd.DataFrame, pd.DataFrame]:
    """(phrases of policy, phrases with a name of a place) that set reports apart: the ``top`` of each report.

    ``found`` comes from ``analysis.language.phrases.phrases``, ``named`` from ``analysis.language.tokens.named``. In
    the order of ``documents``, highest z first: doc_id, district and the columns of ``found``.
    """
    order = {doc_id: place for place, doc_id in enumerate(documents["doc_id"])}
    rows = found[found["z"] > 0].merge(documents[["doc_id", "district"]], on="doc_id")
    rows = rows.sort_values("doc_id", key=lambda ids: ids.map(order), kind="stable")
    names = named.groupby("doc_id")["name"].agg(set).to_dict()
    place = [
        any(name in phrase for name in names.get(doc_id, ()))
        for doc_id, phrase in zip(rows["doc_id"], rows["phrase"], strict=True)
    ]
    without = policy(rows[~np.array(place, dtype=bool)], documents, "phrase")
    columns = ["doc_id", "district", "phrase", "count", "doc_frequency", "pmi", "log_odds", "z", "z_weakest"]
    apart = (without, rows.drop(index=without.index))
    first, second = (part.groupby("doc_id", sort=False).head(top)[columns].reset_index(drop=True) for part in apart)
    return first, second


def name_list(terms: pd.DataFrame, named: pd.DataFrame, documents: pd.DataFrame) -> pd.DataFrame:
    """One row per report: doc_id, district, names that are kept out of the lists of words, with their counts.

    ``terms`` is the table; ``named`` comes from ``analysis.language.tokens.named``.
    """
    own = terms.drop(index=policy(terms, documents).index).rename(columns={"term": "name"})
    every = pd.concat([named, own[["doc_id", "name", "count"]]], ignore_index=True)
    every = every.sort_values(["count", "name"], ascending=[False, True])
    told = {doc_id: "、".join(f"{name} {n}" for name, n in zip(own["name"], own["count"], strict=True))
            for doc_id, own in every.groupby("doc_id")}  # fmt: skip
    rows = documents[["doc_id", "district"]]
    return rows.assign(names=[told.get(doc_id, "none") for doc_id in rows["doc_id"]])


def leading(found: pd.DataFrame, top: int) -> pd.DataFrame:
    """The ``top`` words of each document with the highest z, of those it uses more than the others and not rarely."""
    used = found[(found["count"] >= MIN_COUNT) & (found["z"] > 0)]
    return used.sort_values(["z", "term"], ascending=[False, True], kind="stable").groupby("doc_id").head(top)


def counts(terms: pd.DataFrame) -> pd.DataFrame:
    """Document × word: how often each document has each word, from the ``terms`` table."""
    return terms.pivot(index="doc_id", columns="term", values="count").fillna(0)


def formula_list(formulas: pd.DataFrame, documents: pd.DataFrame) -> pd.DataFrame:
    """One row per report × numeric formula, in reading order.

    Columns: doc_id, district, sentence_id (its first), formula, terms, times (how often it stands in the report),
    definition (the gloss that the report gives), n_reports (that have the same formula).
    """
    rows = documents[["doc_id", "district"]].merge(formulas, on="doc_id").rename(columns={"quote": "formula"})
    grouped = rows.groupby(["doc_id", "district", "formula"], sort=False)
    found = grouped.agg(
        sentence_id=("sentence_id", "first"),
        terms=("terms", "first"),
        times=("formula", "size"),
        definition=("definition", "first"),
    ).reset_index()
    n_reports = found.groupby("formula").doc_id.transform("nunique")
    return found.assign(n_reports=n_reports)[
        ["doc_id", "district", "sentence_id", "formula", "terms", "times", "definition", "n_reports"]
    ]


class _Line(NamedTuple):
    """One sentence without spaces and punctuation; ``at`` gives the place of each kept character in ``text``."""

    doc_id: str
    sentence_id: str
    text: str
    kept: str
    at: list[int]


def _lines(sentences: pd.DataFrame) -> Iterator[_Line]:
    for row in sentences[sentences.type.isin(["body", "heading"])].itertuples():
        text = str(row.text)
        at = [i for i, character in enumerate(text) if character.isalnum()]
        yield _Line(str(row.doc_id), str(row.sentence_id), text, "".join(text[i] for i in at), at)


def shared_passages(sentences: pd.DataFrame, documents: pd.DataFrame, min_chars: int = MIN_PASSAGE) -> pd.DataFrame:
    """One row per pair of reports × longest run of at least ``min_chars`` letters and digits that both have.

    Spaces and punctuation are passed over; a run stays within one sentence of each report. Columns: left, right
    (doc_id, in the order of ``documents``), left_district, right_district, left_sentence, right_sentence (the first
    place of each), n_chars (without punctuation), passage (as printed in the left report). Longest first.
    """
    lines = list(_lines(sentences))
    places: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for number, line in enumerate(lines):
        for start in range(len(line.kept) - min_chars + 1):
            places[line.kept[start : start + min_chars]].append((number, start))
    order = {doc_id: i for i, doc_id in enumerate(documents.doc_id)}
    found: dict[tuple[str, str, str], tuple[object, ...]] = {}
    for spots in places.values():
        for (a, i), (b, j) in combinations(sorted(spots, key=lambda spot: (order[lines[spot[0]].doc_id], spot)), 2):
            left, right = lines[a], lines[b]
            if left.doc_id == right.doc_id or (i and j and left.kept[i - 1] == right.kept[j - 1]):
                continue  # the same report, or the middle of a run already met at its beginning
            n = min_chars
            while i + n < len(left.kept) and j + n < len(right.kept) and left.kept[i + n] == right.kept[j + n]:
                n += 1
            passage = left.text[left.at[i] : left.at[i + n - 1] + 1]
            key = (left.doc_id, right.doc_id, left.kept[i : i + n])
            found.setdefault(key, (*key[:2], left.sentence_id, right.sentence_id, n, passage))
    rows = pd.DataFrame(
        list(found.values()), columns=["left", "right", "left_sentence", "right_sentence", "n_chars", "passage"]
    )
    names = dict(zip(documents.doc_id, documents.district, strict=True))
    rows = rows.assign(left_district=rows.left.map(names), right_district=rows.right.map(names))
    order_of = [
        "left",
        "right",
        "left_district",
        "right_district",
        "left_sentence",
        "right_sentence",
        "n_chars",
        "passage",
    ]
    return rows.sort_values(["n_chars", "left", "right", "passage"], ascending=[False, True, True, True])[
        order_of
    ].reset_index(drop=True)


def seen_words(table: pd.DataFrame, n_tests: int, names: Mapping[str, str]) -> str:
    """One sentence: the word that stands out most in each report; ``table`` comes from ``distinctive``."""
    if table.empty:
        return f"No word used at least {MIN_COUNT} times sets a report apart from the others."
    firsts = table.groupby("doc_id", sort=False).head(1)
    words = ", ".join(f"{row.term} in {names[str(row.doc_id)]} (z = {row.z:.1f})" for row in firsts.itertuples())
    sure = int(table.sure.sum())
    verdict = (
        f"{sure} of the {len(table)} words shown pass{'es' * (sure == 1)}" if sure else "none of the words shown passes"
    )
    bar = f"the bar that {n_tests:,} tests at once call for (z > {threshold(n_tests):.1f})"
    return f"What stands out most is {words}; {verdict} {bar}."


def seen_robust(table: pd.DataFrame, column: str = "term", noun: str = "word") -> str:
    """How many words (phrases) stand out by themselves, and how many of them hang on one other report.

    ``table`` comes from ``distinctive``, or from ``phrase_list`` with the column and the noun of phrases.
    """
    if table.empty:
        return f"There is no {noun} to look at without one of the other districts."
    tested = table.dropna(subset="z_weakest")
    if tested.empty:
        return "With fewer than three reports none of the others can be left out."
    alone = tested[tested["z"] > NOMINAL]
    start = f"Tested one by one, {len(alone) or 'none'} of the {counted(len(tested), noun)} shown pass"
    start += f"{'es' * (len(alone) < 2)} z = {NOMINAL:.2f}"
    if alone.empty:
        return f"{start}."
    lost = alone.loc[alone["z_weakest"] <= NOMINAL, column]
    told, kept = list(dict.fromkeys(lost)), len(alone) - len(lost)
    weak = f", not {listed(told[:5] + ['others'] * (len(told) > 5))}" if told and kept else ""
    times = f"{kept or 'none'} of these do{'es' * (kept < 2)} so every time"
    return f"{start}. With each of the other districts left out in turn, {times}{weak}."


def seen_phrases(table: pd.DataFrame, n_tests: int, names: Mapping[str, str]) -> str:
    """One sentence: the phrase that stands out most in each report; ``table`` is the first of ``phrase_list``."""
    if table.empty:
        return "No phrase sets a report apart from the others."
    firsts = table.groupby("doc_id", sort=False).head(1).to_dict("records")
    said = ", ".join(f"{row['phrase']} in {names[row['doc_id']]} (z = {row['z']:.1f})" for row in firsts)
    sure = int((table["z"] > threshold(n_tests)).sum())
    bar = f"the bar of {n_tests:,} tests at once (z > {threshold(n_tests):.1f})"
    return f"The phrases that stand out most are {said}; {sure or 'none'} of those shown pass{'es' * (sure < 2)} {bar}."


def seen_formulas(table: pd.DataFrame, names: Mapping[str, str]) -> str:
    """One sentence: how many formulas, how many of them explained, how many shared; ``table`` from ``formula_list``."""
    if table.empty:
        return "No numeric formula is found in these reports."
    shared, glossed = table[table.n_reports > 1].formula.nunique(), int(table.definition.notna().sum())
    counts = table.groupby("doc_id", sort=False).size()
    together = f"{shared} of them in more than one report" if shared else "none of them in more than one report"
    return (
        f"{table.formula.nunique()} numeric formulas are found, {together}, most in {names[str(counts.idxmax())]} "
        f"({counts.max()}); a gloss is given for {glossed or 'none'} of the {len(table)} uses."
    )


def seen_passages(table: pd.DataFrame, names: Mapping[str, str]) -> str:
    """One sentence: how much wording pairs of reports share; ``table`` comes from ``shared_passages``."""
    if table.empty:
        return f"No two reports share a run of {MIN_PASSAGE} characters or more."
    pairs = table.groupby(["left", "right"], sort=False).size().sort_values(ascending=False, kind="stable")
    left, right = (names[doc_id] for doc_id in pairs.index[0])
    n, longest = table.passage.nunique(), f"the longest has {table.n_chars.max()} characters"
    if len(pairs) == 1:
        return f"{n} passage{'s' * (n > 1)} stand{'s' * (n == 1)} in both {left} and {right}; {longest}."
    return (
        f"{n} passages stand in two reports or more, most of them in {left} and {right} ({pairs.iloc[0]}); {longest}."
    )
