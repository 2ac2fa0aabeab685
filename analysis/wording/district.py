"""What is said of one report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.wording import attention
from analysis.wording.markdown import link, plain

if TYPE_CHECKING:
    import pandas as pd

    from analysis.wording.words import Words


def heading(documents: pd.DataFrame, doc_id: str, name: str) -> str:
    """Markdown: the title of a report's page, and the way to its annotated source and to its pairs with all others."""
    ids, names = list(documents["doc_id"]), dict(zip(documents["doc_id"], documents["district"], strict=True))
    at = ids.index(doc_id)
    pairs = [
        link(names[other], f"pair-{'--'.join((other, doc_id) if ids.index(other) < at else (doc_id, other))}")
        for other in ids
        if other != doc_id
    ]
    beside = f" Side by side with: {', '.join(pairs)}." if pairs else ""
    source = link("The report itself, with everything read from it marked", f"evidence-{doc_id}")
    return f"# {plain(name)}\n\n{source}.{beside}"


def against(words: Words, table: pd.DataFrame, name: str, stance: str) -> str:
    """What one report attends to more and less than the others; from ``findings.district.against_others``."""
    called = table[table["different"].astype(bool)] if len(table) else table
    more, less = (called[sign * called["difference"] > 0] for sign in (1, -1))
    told = {name: attention.largest(words, rows, attention.against) for name, rows in (("more", more), ("less", less))}
    n = {"n_more": len(more), "n_less": len(less), "n_others": table["others"].max() if len(table) else 0}
    compared = "yes" if len(table) else "no"
    return words.say("district-against", compared=compared, name=name, stance=stance, **told, **n)
