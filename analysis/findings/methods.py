"""What the pages were computed with, for their sections on methods: lists of words, exclusions, parameters.

Frames of codes; ``analysis.wording.methods`` puts them in words.
"""

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
    from collections.abc import Iterable, Mapping

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
    return _lists({name: lexicon.words(name) for name in ("stop", "term", "not_name")})


def promise_words(lexicon: Lexicon) -> pd.DataFrame:
    """One row per list that promises are read with: list, n, words."""
    lists = {
        "binding": {"binds", "limits", "nothing_left"},
        "effort": {"tries", "tries_only", "about_so"},
        "verbs": {"verb", "undertaking"},
    }
    return _lists(
        {name: [word for word, own in lexicon.classes.items() if own & classes] for name, classes in lists.items()}
    )


def attention_parameters(lexicon: Lexicon) -> pd.DataFrame:
    """One row per parameter of the page on priorities: parameter, value."""
    return _table({
        "level_of_intervals": labelling.LEVEL,
        "inflation": shipped(lexicon).inflation,
        "sentences_of_a_part": priorities.MIN_SENTENCES,
        "draws_of_sentences": attention.RESAMPLES,
        "sentences_for_wording": attention.FEWEST,
        "leading": SURE,
        "within_yardstick": yardstick.WITHIN,
        "correction": "holm",
    })  # fmt: skip


def topic_parameters() -> pd.DataFrame:
    """One row per parameter of the page on topics: parameter, value."""
    return _table(
        {
            "words_of_a_sentence": passages.FEWEST_WORDS,
            "sentences_of_a_term": passages.FEWEST_SENTENCES,
            "sentences_of_a_term_share": passages.LARGEST_SHARE,
            "terms": passages.MOST_TERMS,
            "beside_in_section": passages.IN_SECTION,
            "beside_under_heading": passages.IN_PART,
            "starts": topic_models.RUNS,
            "learns_from": topic_models.LARGEST,
            "top_terms": topic_models.TOP_TERMS,
            "seeds": topic_search.FULL.seeds,
            "redraws": topic_search.FULL.redraws,
            "placebos": topic_search.PLACEBOS,
            "of_one_placebo": f"{topic_search.PLACEBO.seeds}, {topic_search.PLACEBO.redraws}",
            "windows": ", ".join(map(str, coherence.WINDOWS)),
            "stable_seeds": topic_search.STABLE_SEEDS,
            "stable_redraws": topic_search.STABLE_BOOTSTRAP,
        }
        | {name: ", ".join(map(str, model.ks)) or "themes" for name, model in topic_models.MODELS.items()}
    )


def language_parameters(n_reports: int) -> pd.DataFrame:
    """One row per parameter of the page on language about so many reports: parameter, value."""
    return _table({
        "prior": log_odds.PRIOR,
        "uses": dealing.FEWEST,
        "dealings": dealing.rounds(n_reports),
        "dealings_passed": dealing.FAMILY,
        "pmi": phrases.LEAST_PMI,
        "phrase_words": phrases.LONGEST_WORDS,
        "phrase_characters": f"{phrases.SHORTEST}–{phrases.LONGEST}",
        "passage": shared.MIN_PASSAGE,
    })  # fmt: skip


def promise_parameters() -> pd.DataFrame:
    """One row per parameter of the page on commitments: parameter, value."""
    return _table({
        "level": inference.LEVEL,
        "run": commitments.RUN,
        "runs_for_a_test": inference.MIN_SECTIONS,
        "shuffles": inference.ROUNDS,
        "draws_of_reading": reading_error.DRAWS,
        "headlined": reading_error.RIGHT,
    })  # fmt: skip


def _lists(lists: Mapping[str, Iterable[str]]) -> pd.DataFrame:
    words = {name: sorted(of) for name, of in lists.items()}
    rows = [(name, len(own), "; ".join(own)) for name, own in words.items()]
    return pd.DataFrame(rows, columns=["list", "n", "words"])


def _table(parameters: Mapping[str, object]) -> pd.DataFrame:
    values = [str(value) for value in parameters.values()]
    return pd.DataFrame({"parameter": list(parameters), "value": values})
