"""What the pages were computed with, for their sections on methods: lists of words, exclusions, parameters."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd

from analysis.findings import commitments, inference, priorities, shared, yardstick
from analysis.findings.attention import SURE
from analysis.language import coherence, dealing, log_odds, passages, phrases, topic_models, topic_search
from analysis.profiles import reading_error
from analysis.themes import attention, labelling
from analysis.themes.codebook import codebook
from analysis.themes.weights import shipped

if TYPE_CHECKING:
    from collections.abc import Mapping

    from analysis.lexicon.lexicon import Lexicon

SHARED = ("views", "hints", "themes", "score", "shares")  # parts of the trained weights


def theme_words(lexicon: Lexicon) -> pd.DataFrame:
    """One row per theme of the codebook: theme, definition, n (its terms), strong, weak (the terms)."""
    rows = [
        (theme.code, theme.definition, len(theme.terms), "; ".join(theme.strong), "; ".join(theme.weak))
        for theme in codebook(lexicon)
    ]
    return pd.DataFrame(rows, columns=["theme", "definition", "n", "strong", "weak"])


def theme_weights(lexicon: Lexicon) -> pd.DataFrame:
    """One row per trained weight of the theme classifier that is no weight of a word: part, name, weight."""
    trained = shipped(lexicon).to_json(lexicon)
    rows = [(part, name, weight) for part in SHARED for name, weight in trained[part].items()]
    return pd.DataFrame(rows, columns=["part", "name", "weight"])


def counted_words(lexicon: Lexicon) -> pd.DataFrame:
    """One row per list that says which words are counted: list, what it does, n, words."""
    lists = {
        "stop words": ("not counted", "stop"),
        "domain terms": ("kept together by the segmenter", "term"),
        "common words": ("counted although a dictionary has them as places", "not_name"),
    }
    words = {name: sorted(lexicon.words(of)) for name, (_, of) in lists.items()}
    rows = [(name, does, len(words[name]), "、".join(words[name])) for name, (does, _) in lists.items()]
    return pd.DataFrame(rows, columns=["list", "effect", "n", "words"])


def promise_words(lexicon: Lexicon) -> pd.DataFrame:
    """One row per list that promises are read with: list, n, words."""
    lists = {
        "binding": {"binds", "limits", "nothing_left"},
        "effort": {"tries", "tries_only", "about_so"},
        "verbs": {"verb", "undertaking"},
    }
    rows = []
    for name, classes in lists.items():
        words = [word for word, own in lexicon.classes.items() if own & classes]
        rows.append((name, len(words), "、".join(words)))
    return pd.DataFrame(rows, columns=["list", "n", "words"])


def attention_parameters(lexicon: Lexicon) -> pd.DataFrame:
    """One row per parameter of the page on priorities: parameter (a code, see the catalogue), value."""
    return _table({
        "level": labelling.LEVEL,
        "inflation": shipped(lexicon).inflation,
        "min-sentences": priorities.MIN_SENTENCES,
        "resamples": attention.RESAMPLES,
        "fewest": attention.FEWEST,
        "sure": SURE,
        "within": yardstick.WITHIN,
    })  # fmt: skip


def topic_parameters() -> pd.DataFrame:
    """One row per parameter of the page on topics: parameter, value."""
    return _table(
        {
            "fewest different counted words of a sentence": passages.FEWEST_WORDS,
            "fewest sentences of a term": passages.FEWEST_SENTENCES,
            "largest share of sentences of a term": passages.LARGEST_SHARE,
            "most terms": passages.MOST_TERMS,
            "sentences read on either side, in the section": passages.IN_SECTION,
            "sentences read on either side, under the heading line": passages.IN_PART,
            "random starts of one consensus": topic_models.RUNS,
            "passages that a model learns from, at most": topic_models.LARGEST,
            "top terms of a topic": topic_models.TOP_TERMS,
            "runs from other random starts": topic_search.FULL.seeds,
            "draws of sections": topic_search.FULL.redraws,
            "placebos: shuffles of the words of each report": topic_search.PLACEBOS,
            "runs and draws of one placebo": f"{topic_search.PLACEBO.seeds}, {topic_search.PLACEBO.redraws}",
            "windows of NPMI, in counted words": ", ".join(map(str, coherence.WINDOWS)),
            "agreement over random starts asked for": topic_search.STABLE_SEEDS,
            "agreement over redrawn sections asked for": topic_search.STABLE_BOOTSTRAP,
        }
        | {
            f"numbers of topics of {name}": ", ".join(map(str, model.ks))
            or "themes of the codebook that have terms here"
            for name, model in topic_models.MODELS.items()
        }
    )


def language_parameters() -> pd.DataFrame:
    """One row per parameter of the page on language: parameter, value."""
    return _table({
        "weight of the prior, in words": log_odds.PRIOR,
        "fewest uses of a word or a phrase": dealing.FEWEST,
        "dealings of sections": dealing.ROUNDS,
        "share of dealings in which some word passes the bar": dealing.FAMILY,
        "least PMI of a phrase, in bits a joint": phrases.LEAST_PMI,
        "most words of a phrase": phrases.LONGEST_WORDS,
        "characters of a phrase": f"{phrases.SHORTEST}–{phrases.LONGEST}",
        "fewest characters of a shared passage": shared.MIN_PASSAGE,
    })  # fmt: skip


def promise_parameters() -> pd.DataFrame:
    """One row per parameter of the page on commitments: parameter, value."""
    return _table({
        "level of tests and intervals": inference.LEVEL,
        "promises, or sentences, of a run that a test moves": commitments.RUN,
        "fewest runs of a report for a test": inference.MIN_SECTIONS,
        "shuffles of a test": inference.ROUNDS,
        "draws of an interval of reading": reading_error.DRAWS,
        "least F1 of what is headlined": reading_error.RIGHT,
    })  # fmt: skip


def _table(parameters: Mapping[str, object]) -> pd.DataFrame:
    values = [str(value) for value in parameters.values()]
    return pd.DataFrame({"parameter": list(parameters), "value": values})
