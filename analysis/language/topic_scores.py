"""The scores of models of topics, as ``analysis topics`` stores them beside the registry of the reports."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

import pandas as pd

from analysis.errors import InputError
from analysis.language import coherence, passages, topic_models

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

FILE = "topic_scores.json"
MEASURES = (*coherence.NAMES, "stability_seeds", "stability_bootstrap", "ami_themes", "diversity")


@dataclass(frozen=True, slots=True)
class Topic:
    """Top terms, and how well they are found again when sections are drawn anew."""

    terms: tuple[str, ...]
    stability: float


@dataclass(frozen=True, slots=True)
class Scores:
    """What ``topic_search.search`` found.

    ``made_from`` is the digest of the words that were read, ``themes`` that of the themes of their sentences;
    ``parameters`` are those of the reading and the models. ``table`` has a row per model and k with each of MEASURES
    and its ``…_placebo``; ``topics`` are those of the ``chosen`` (model, k).
    """

    made_from: str
    themes: str
    parameters: Mapping[str, Any]
    chosen: tuple[str, int]
    table: pd.DataFrame
    topics: tuple[Topic, ...]

    def of(self, digest: str) -> bool:
        """Whether they are scores of a corpus of this digest, read and fitted as it is now."""
        return self.made_from == digest and self.parameters == parameters()


def parameters() -> dict[str, Any]:
    """What the scores hang on besides the words."""
    models = {name: list(model.ks) for name, model in topic_models.MODELS.items()}
    names = {passages: ("FEWEST_WORDS", "FEWEST_SENTENCES", "LARGEST_SHARE", "MOST_TERMS", "IN_SECTION", "IN_PART"),
             topic_models: ("RUNS", "LARGEST", "TOP_TERMS")}  # fmt: skip
    return {name.lower(): getattr(module, name) for module, own in names.items() for name in own} | {"models": models}


def themes_digest(table: pd.DataFrame) -> str:
    """The digest of the themes of passages, in their order."""
    return hashlib.sha256("\n".join(table["theme"]).encode()).hexdigest()


def write(scores: Scores, folder: Path) -> Path:
    """Put the scores beside the registry of the reports."""
    content = asdict(scores) | {
        "table": scores.table.astype(object).where(scores.table.notna(), None).to_dict("records")
    }
    path = folder / FILE
    path.write_text(json.dumps(content, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return path


def read(folder: Path) -> Scores | None:
    """The scores beside a registry; None where nobody has measured. InputError for a file that is not as written."""
    path = folder / FILE
    if not path.exists():
        return None
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
        table = pd.DataFrame(content.pop("table"))
        measured = [name + end for name in MEASURES for end in ("", "_placebo")]
        table = table[["model", "k", *measured]].astype(dict.fromkeys(measured, float))
        model, k = content.pop("chosen")
        topics = tuple(Topic(tuple(topic["terms"]), float(topic["stability"])) for topic in content.pop("topics"))
        if model not in topic_models.MODELS or not ((table["model"] == model) & (table["k"] == k)).any():
            raise ValueError(model)
        return Scores(**content, chosen=(model, int(k)), table=table, topics=topics)
    except (ValueError, KeyError, TypeError):
        found, expected = "no scores of topics that this version reads", "what `analysis topics` writes"
        raise InputError(str(path), found, expected, "Run `analysis topics` again, or remove the file.") from None
