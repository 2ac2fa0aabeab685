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
    """One row per list that says which words are counted: list (its class in the lexicon), n, words."""
    lists = {name: sorted(lexicon.words(name)) for name in ("stop", "term", "not_name")}
    rows = [(name, len(words), "、".join(words)) for name, words in lists.items()]
    return pd.DataFrame(rows, columns=["list", "n", "words"])


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
    """One row per parameter of the page on topics: parameter (its code), value."""
    return _table(
        {
            "sentence_words": passages.FEWEST_WORDS,
            "term_sentences": passages.FEWEST_SENTENCES,
            "term_share": passages.LARGEST_SHARE,
            "terms": passages.MOST_TERMS,
            "near_in_section": passages.IN_SECTION,
            "near_in_part": passages.IN_PART,
            "starts": topic_models.RUNS,
            "learned_from": topic_models.LARGEST,
            "top_terms": topic_models.TOP_TERMS,
            "seeds": topic_search.FULL.seeds,
            "redraws": topic_search.FULL.redraws,
            "placebos": topic_search.PLACEBOS,
            "placebo_runs": f"{topic_search.PLACEBO.seeds}, {topic_search.PLACEBO.redraws}",
            "windows": ", ".join(map(str, coherence.WINDOWS)),
            "bar_seeds": topic_search.STABLE_SEEDS,
            "bar_redraws": topic_search.STABLE_BOOTSTRAP,
        }
        | {f"k_{name}": ", ".join(map(str, model.ks)) or "–" for name, model in topic_models.MODELS.items()}
    )


def language_parameters() -> pd.DataFrame:
    """One row per parameter of the page on language: parameter (its code), value."""
    return _table({
        "prior": log_odds.PRIOR,
        "uses": dealing.FEWEST,
        "dealings": dealing.ROUNDS,
        "family": dealing.FAMILY,
        "pmi": phrases.LEAST_PMI,
        "phrase_words": phrases.LONGEST_WORDS,
        "phrase_signs": f"{phrases.SHORTEST}–{phrases.LONGEST}",
        "passage_signs": shared.MIN_PASSAGE,
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
