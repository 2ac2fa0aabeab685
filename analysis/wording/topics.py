"""What is said of topics: how good they are, which can be relied on, what they show that the codebook does not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd

from analysis.findings import topic_pairs
from analysis.findings.topics import MEASURED, STABLE, chosen, nearest, shared
from analysis.language.topic_models import TOP_TERMS
from analysis.language.topic_search import STABLE_BOOTSTRAP, STABLE_SEEDS
from analysis.language.topic_tables import by_theme

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from analysis.findings.topic_pairs import Agreement, Statements
    from analysis.wording.words import Words


def called(words: Words, topics: pd.DataFrame) -> dict[int, str]:
    """topic_id -> its number with the reviewed name in the language of the page, else with its three top terms."""
    firsts = topics.drop_duplicates("topic_id")
    language = words.catalogue.locale.split("_")[0]
    name = firsts[f"name_{language}"].fillna(firsts["label"])
    return {int(at): f"{at} {one}" for at, one in zip(firsts["topic_id"], name, strict=True)}


def names(words: Words, topics: pd.DataFrame, alone: Mapping[int, str]) -> dict[int, str]:
    """As ``called``, with a mark behind unstable topics and those of one report; ``alone`` from ``one_report``."""
    marked = {}
    stability = topics.drop_duplicates("topic_id").set_index("topic_id")["stability"]
    for at, name in called(words, topics).items():
        marks = [words.say("topics-unstable")] if stability[at] < STABLE else []
        marks += [words.say("topics-one-report", report=words.reports[alone[at]])] if at in alone else []
        marked[at] = f"{name} ({'; '.join(marks)})" if marks else name
    return marked


def quality(words: Words, table: pd.DataFrame, state: str) -> str:
    """Which model is used and how good it is, beside its placebo; ``state`` comes from ``findings.topics.state``."""
    if table.empty:
        return words.say("topics-too-small")
    row = chosen(table)
    model = words.say(f"topics-model-{str(row['model']).replace('_', '-')}", k=row["k"])
    if state != MEASURED:
        return words.say("topics-not-measured", model=model, state=state)
    at_bars = (row["stability_seeds"] >= STABLE_SEEDS) + (row["stability_bootstrap"] >= STABLE_BOOTSTRAP)
    return words.say(
        "topics-quality",
        n=len(table),
        model=model,
        bars=at_bars,
        seeds=_beside(words, row, "stability_seeds"),
        redraws=_beside(words, row, "stability_bootstrap"),
        npmi=_beside(words, row, "npmi"),
        outside=_beside(words, row, "npmi_outside"),
        seeds_bar=STABLE_SEEDS,
        redraws_bar=STABLE_BOOTSTRAP,
    )


def reliable(words: Words, topics: pd.DataFrame) -> str:
    """Which topics can be relied on and which not; ``topics`` is the table."""
    if topics.empty:
        return words.say("topics-too-small")
    firsts = topics.drop_duplicates("topic_id")
    if firsts["stability"].isna().all():
        return words.say("topics-stability-unknown")
    name, steadiest = called(words, topics), firsts["stability"].max()
    stable = firsts["stability"] >= STABLE
    good, bad = ([name[int(at)] for at in rows["topic_id"]] for rows in (firsts[stable], firsts[~stable]))
    return words.say(
        "topics-reliable",
        n=len(firsts),
        n_good=len(good),
        good=words.listed(good),
        n_bad=len(bad),
        bad=words.listed(bad),
        found=round(2 * TOP_TERMS * steadiest / (1 + steadiest)),  # m of n terms in common: Jaccard m / (2n - m)
    )


def shares(words: Words, table: pd.DataFrame, topics: pd.DataFrame, alone: Mapping[int, str]) -> str:
    """Which topics all reports have, which are one report, the largest share; of the tables and ``one_report``."""
    if table.empty:
        return words.say("topics-too-small")
    name, by_topic = called(words, topics), table.groupby("topic_id")["share"]
    common = [name[int(str(at))] for at in by_topic.min()[by_topic.min() > 0].index]
    top = table.sort_values("share", ascending=False, kind="stable").iloc[0].to_dict()
    others = table[(table["topic_id"] == top["topic_id"]) & (table["doc_id"] != top["doc_id"])]["share"]
    own = [words.say("topics-of", topic=name[at], report=words.reports[doc]) for at, doc in sorted(alone.items())]
    return words.say(
        "topics-shares",
        n_common=len(common),
        common=words.listed(common),
        topic=name[int(top["topic_id"])],
        share=top["share"],
        report=words.reports[top["doc_id"]],
        n_others=len(others),
        next=others.max() if len(others) else 0,
        n_alone=len(own),
        alone=words.listed(own),
    )


def themes(words: Words, assigned: pd.DataFrame, topics: pd.DataFrame) -> str:
    """How far topics are the themes; ``assigned`` comes from ``language.topic_tables.assignments``."""
    if assigned.empty:
        return words.say("topics-too-small")
    counts, ami = by_theme(assigned)
    name = called(words, topics)
    near, mixed = (
        words.say("topics-mostly", topic=name[at], share=share, theme=words.theme(theme))
        for at, theme, share in nearest(counts)
    )
    return words.say("topics-themes", ami=ami, near=near, mixed=mixed)


def learned(words: Words, crossing: pd.DataFrame, spread: pd.DataFrame, topics: pd.DataFrame) -> str:
    """What clusters show that the codebook does not: from ``findings.topics.makeup``, ``spread_themes``, and the table.

    Clusters that cut across themes, themes that lie in several clusters, and clusters that hold most of several themes.
    """
    if topics.empty:
        return words.say("topics-too-small")
    name = called(words, topics)
    across = crossing[crossing["cuts_across"]].to_dict("records")
    split = spread[spread["topics"].map(len) > 1].to_dict("records")
    parts = [
        words.say(
            "topics-crossing-one",
            topic=name[row["topic_id"]],
            parts=_parts(words, map(words.theme, row["themes"]), row),
        )
        for row in across
    ]
    pieces = [
        words.say(
            "topics-split-one",
            theme=words.theme(row["theme"]),
            parts=_parts(words, (name[at] for at in row["topics"]), row),
        )
        for row in split
    ]
    joined = [
        words.say(
            "topics-shared-one",
            topic=name[row["topic_id"]],
            parts=_parts(words, map(words.theme, row["themes"]), row),
        )
        for row in shared(spread).to_dict("records")
    ]
    return words.say(
        "topics-learned",
        n=len(crossing),
        n_crossing=len(parts),
        crossing="; ".join(parts),
        n_split=len(pieces),
        split="; ".join(pieces),
        n_shared=len(joined),
        shared="; ".join(joined),
    )


def typical(words: Words, table: pd.DataFrame, topics: pd.DataFrame, alone: Mapping[int, str]) -> pd.DataFrame:
    """The rows of ``findings.topics.typical`` with topics and themes by their names."""
    name = names(words, topics, alone)
    called_so = pd.Series([name[int(at)] for at in table["topic_id"]], index=table.index, dtype="str")
    themes_so = pd.Series([words.theme(code) for code in table["theme"]], index=table.index, dtype="str")
    told = table.assign(topic=called_so, theme=themes_so, weight=table["weight"].round(2))
    return told[["topic", "doc_id", "sentence_id", "theme", "weight", "text"]]


def pairs(words: Words, found: tuple[Statements, Statements, Agreement] | None) -> str:
    """Whether the statements of the page hold by character pairs; from ``findings.topic_pairs.compare``."""
    if found is None:
        return words.say("topics-too-small-pairs")
    by_words, by_pairs, agreement = found
    other = [_statement(words, name, by_words, by_pairs) for name in topic_pairs.changed(by_words, by_pairs)]
    return words.say(
        "topics-pairs", **agreement._asdict(), total=len(by_words), changed=len(other), statements="; ".join(other)
    )


def caveat(words: Words, found: tuple[Statements, Statements, Agreement] | None, about: Sequence[str]) -> str:
    """What character pairs say otherwise of some statements, for the note below them; empty where nothing."""
    if found is None:
        return ""
    by_words, by_pairs, _ = found
    other = [
        _statement(words, name, by_words, by_pairs) for name in topic_pairs.changed(by_words, by_pairs) if name in about
    ]
    return words.say("topics-caveat", statements="; ".join(other)) if other else ""


def stored(words: Words, state: str, digest: str, stale_names: int) -> str:
    """Where scores and names come from; ``digest`` is that of the scores beside the registry, empty without any."""
    return words.say("topics-stored", state=state, digest=digest[:12], stale=stale_names)


def _statement(words: Words, name: str, by_words: Statements, by_pairs: Statements) -> str:
    one, other = (_answer(words, name, getattr(said, name)) for said in (by_words, by_pairs))
    return words.say(f"topics-statement-{name}", words=one, pairs=other)


def _answer(words: Words, name: str, value: str | int | float) -> str:
    if name == "nearest":
        return words.theme(str(value))
    if name == "heaviest":
        return words.reports[str(value)]
    return f"{value:.2f}" if name == "themes" else str(value)


def _beside(words: Words, row: Mapping[object, float], name: str) -> str:
    """“0.98 (shuffled words: 0.31)”."""
    value, placebo = (f"{row[column]:.2f}".replace("-", "−") for column in (name, f"{name}_placebo"))
    return words.say("topics-beside", value=value, placebo=placebo)


def _parts(words: Words, named: Iterable[str], row: Mapping[object, Sequence[float]]) -> str:
    """“45% environment and 35% renewal”."""
    told = (words.say("topics-part", share=share, of=of) for of, share in zip(named, row["shares"], strict=True))
    return words.listed(told)
