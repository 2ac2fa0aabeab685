"""``analysis topics``: models measured, one chosen and stored, and its topics shown to whoever is to name them."""

from __future__ import annotations

import json
from functools import partial
from typing import TYPE_CHECKING

from analysis.language import topic_scores
from analysis.language.coherence import read_windows
from analysis.language.tokens import counted
from analysis.language.topic_names import FILE, read_names, stale
from analysis.language.topic_search import search
from analysis.language.topic_tables import assignments, representatives, topics

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import pandas as pd

    from analysis.lexicon.lexicon import Lexicon


def run(sentences: pd.DataFrame, lexicon: Lexicon, folder: Path, outside: Path, tell: Callable[[str], None]) -> None:
    """Measure and store; tell which model was chosen, and what to write into ``topic_names.toml`` for new topics."""
    counts = read_windows(outside) if outside.exists() else None
    scores = search(sentences, partial(counted, lexicon=lexicon), lexicon, counts, tell)
    if scores is None:
        tell("The reports are too small for topics.")
        return
    path = topic_scores.write(scores, folder)
    tell(f"Chosen: {scores.chosen[0]} with {scores.chosen[1]} topics; written to {path}")
    names = read_names(folder)
    unknown = stale(names, (topic.terms for topic in scores.topics))
    if unknown:
        tell(f"{folder / FILE}: {unknown} of {len(names)} names are those of no topic")
    unnamed = [at for at, topic in enumerate(scores.topics, 1) if frozenset(topic.terms) not in names]
    if unnamed:
        tell(f"Topics without a name; read the sentences, and put a name for each into {folder / FILE}:")
    typical = _typical(sentences, lexicon, folder)
    for at in unnamed:
        terms = json.dumps(scores.topics[at - 1].terms, ensure_ascii=False)
        said = "".join(f"# {text}\n" for text in typical.get(at, []))
        tell(f'\n{said}[topic-{at}]\nterms = {terms}\nen = ""\nzh = ""\nreason = ""\nreviewer = ""\nday = ""')


def _typical(sentences: pd.DataFrame, lexicon: Lexicon, folder: Path) -> dict[int, list[str]]:
    """topic_id -> the sentences that have it most strongly."""
    assigned = assignments(sentences, topics(sentences, lexicon, folder).topic_quality, lexicon)
    texts = sentences.set_index("sentence_id")["text"]
    rows = representatives(assigned, 5)
    return {int(str(at)): [texts[one] for one in own] for at, own in rows.groupby("topic_id")["sentence_id"]}
