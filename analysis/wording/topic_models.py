"""What is said of the model that topics are found by: which is used, how good it is, whether pairs answer otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pandas as pd

from analysis.findings import topic_pairs
from analysis.findings.topics import MEASURED, chosen
from analysis.language.topic_search import STABLE_BOOTSTRAP, STABLE_SEEDS

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping, Sequence

    from analysis.findings.topic_pairs import Agreement, Statements
    from analysis.wording.words import Words


def quality(words: Words, table: pd.DataFrame, state: str) -> str:
    """Which model is used and how good it is, beside its placebo; ``state`` comes from ``findings.topics.state``."""
    row = chosen(table)
    model = _model(words, row)
    if state != MEASURED:
        return words.say("topics-not-measured", model=model, state=state)
    return words.say(
        "topics-quality",
        n=len(table),
        model=model,
        bars=_at_bars(row),
        seeds=_beside(words, row, "stability_seeds"),
        redraws=_beside(words, row, "stability_bootstrap"),
        npmi=_beside(words, row, "npmi"),
        outside=_beside(words, row, "npmi_outside"),
        seeds_bar=STABLE_SEEDS,
        redraws_bar=STABLE_BOOTSTRAP,
    )


def headline(words: Words, table: pd.DataFrame) -> str:
    """Which model was chosen, of those that were measured: ``table`` is ``topic_quality``."""
    row = chosen(table)
    return words.say("topics-chosen", model=_model(words, row), bars=_at_bars(row))


def candidate_rows(words: Words, table: pd.DataFrame) -> pd.DataFrame:
    """One row per candidate that was measured, furthest above its placebo first: name, value, note, out (chosen)."""
    rows = [
        (
            _model(words, row),
            row["npmi"] - row["npmi_placebo"],
            words.say("topics-candidate", seeds=row["stability_seeds"], redraws=row["stability_bootstrap"]),
            row["chosen"],
        )
        for row in table.dropna(subset=["stability_bootstrap"]).to_dict("records")
    ]
    found = pd.DataFrame(rows, columns=["name", "value", "note", "out"])
    return found.sort_values("value", ascending=False, kind="stable", ignore_index=True)


def candidates(words: Words, table: pd.DataFrame) -> pd.DataFrame:
    """The table ``topic_quality`` with models by their names."""
    return table.assign(model=table["model"].map(words.code)).round(2)


def pairs(words: Words, found: tuple[Statements, Statements, Agreement] | None) -> str:
    """Whether the statements of the page hold by character pairs; from ``findings.topic_pairs.compare``."""
    if found is None:
        return words.say("topics-too-small-pairs")
    by_words, by_pairs, agreement = found
    other = [_statement(words, name, by_words, by_pairs) for name in topic_pairs.changed(by_words, by_pairs)]
    return words.say(
        "topics-pairs",
        **agreement._asdict(),
        total=len(by_words),
        changed=len(other),
        statements=words.apart(other),
    )


def caveat(words: Words, found: tuple[Statements, Statements, Agreement] | None, about: Sequence[str]) -> str:
    """What character pairs say otherwise of some statements, for the note below them; empty where nothing."""
    if found is None:
        return ""
    by_words, by_pairs, _ = found
    other = [
        _statement(words, name, by_words, by_pairs) for name in topic_pairs.changed(by_words, by_pairs) if name in about
    ]
    return words.say("topics-caveat", statements=words.apart(other)) if other else ""


def stored(words: Words, state: str, digest: str, stale_names: int) -> str:
    """Where scores and names come from; ``digest`` is that of the scores beside the registry, empty without any."""
    return words.say("topics-stored", state=state, digest=digest[:12], stale=stale_names)


def _model(words: Words, row: Mapping[Hashable, Any]) -> str:
    return words.say("topics-model", model=words.code(str(row["model"])), k=row["k"])


def _at_bars(row: Mapping[Hashable, Any]) -> int:
    return int(row["stability_seeds"] >= STABLE_SEEDS) + int(row["stability_bootstrap"] >= STABLE_BOOTSTRAP)


def _statement(words: Words, name: str, by_words: Statements, by_pairs: Statements) -> str:
    one, other = (_answer(words, name, getattr(said, name)) for said in (by_words, by_pairs))
    return words.say(f"topics-statement-{name}", words=one, pairs=other)


def _answer(words: Words, name: str, value: str | int | float) -> str:
    if name == "nearest":
        return words.theme(str(value))
    if name == "heaviest":
        return words.reports[str(value)]
    return f"{value:.2f}" if name == "themes" else str(value)


def _beside(words: Words, row: Mapping[Hashable, Any], name: str) -> str:
    """“0.98 (shuffled words: 0.31)”."""
    value, placebo = (f"{row[column]:.2f}".replace("-", "−") for column in (name, f"{name}_placebo"))
    return words.say("topics-beside", value=value, placebo=placebo)
