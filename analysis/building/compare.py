"""The tables that look at all reports at once, made of those that look at one: the one place where they meet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.corpus.concepts import read_concepts

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    import pandas as pd

    from analysis.lexicon.lexicon import Lexicon


def compare(tables: Mapping[str, pd.DataFrame], lexicon: Lexicon, folder: Path) -> dict[str, pd.DataFrame]:
    """The tables terms to followups of some reports of a folder, by name, of their tables documents to themes.

    Raises InputError for a list of concepts in the folder that cannot be read.
    """
    # Slow to load, and one report needs none of them.
    from analysis.following.table import followups  # noqa: PLC0415
    from analysis.language.concepts import concepts  # noqa: PLC0415
    from analysis.language.keyness import terms  # noqa: PLC0415
    from analysis.language.topic_tables import topics  # noqa: PLC0415
    from analysis.profiles.peers import with_peers  # noqa: PLC0415
    from analysis.profiles.table import profiles  # noqa: PLC0415

    sentences = tables["sentences"]
    counted = concepts(sentences, read_concepts(folder))
    found = topics(sentences, lexicon, folder)
    return {
        "terms": terms(sentences, lexicon),
        "topics": found.topics,
        "topic_shares": found.topic_shares,
        "topic_quality": found.topic_quality,
        "profiles": with_peers(profiles(tables, lexicon), tables["documents"]),
        "concepts": counted.concepts,
        "concept_words": counted.concept_words,
        "followups": followups(tables, lexicon),
    }
