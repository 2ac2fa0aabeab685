"""What is said of topics: what they show that the codebook does not, which are one report, which can be relied on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd

from analysis.findings.topics import STABLE, nearest, shared
from analysis.language.topic_models import TOP_TERMS
from analysis.language.topic_tables import LABEL_TERMS, by_theme

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
    from typing import Any

    from analysis.wording.catalogue import Value
    from analysis.wording.words import Words

_ROWS = ["name", "value", "note", "out"]  # what ``charts.headed`` draws
_NAMED = 3  # topics or themes of a sentence; the figure has them all


def called(words: Words, topics: pd.DataFrame) -> dict[int, str]:
    """topic_id -> the name that people gave it, in the language of the page, else its heaviest terms."""
    firsts = topics.drop_duplicates("topic_id")
    terms = pd.Series([words.say("topics-terms", terms=label) for label in firsts["label"]], index=firsts.index)
    return dict(zip(firsts["topic_id"].astype(int), firsts[f"name_{words.edition}"].fillna(terms), strict=True))


def quoted(words: Words, topics: pd.DataFrame) -> dict[int, str]:
    """As ``called``, in quotation marks, so that a sentence can hold it."""
    firsts = topics.drop_duplicates("topic_id")
    names = firsts[f"name_{words.edition}"].fillna(firsts["label"])
    return {int(at): words.say("topics-name", name=one) for at, one in zip(firsts["topic_id"], names, strict=True)}


def answer(words: Words, makeup: pd.DataFrame, main: pd.DataFrame) -> str:
    """The title of the page: how many topics cut across themes, how many are one report.

    From ``findings.topics.makeup`` and ``main_reports``; both empty where a corpus is too small.
    """
    return words.say("topics-answer", **_counts(makeup, main))


def lead(words: Words, makeup: pd.DataFrame, main: pd.DataFrame, topics: pd.DataFrame) -> str:
    """What the title rests on: of what the topics were found, and which are one report."""
    name = quoted(words, topics)
    own = [
        words.say("topics-of", topic=name[int(row["topic_id"])], report=words.reports[row["doc_id"]])
        for row in main[main["alone"]].to_dict("records")
    ]
    counts = _counts(makeup, main)
    return words.say("topics-lead", **counts, sentences=int(makeup["n"].sum()), told=_few(words, own))


def _counts(makeup: pd.DataFrame, main: pd.DataFrame) -> dict[str, Value]:
    return {"n": len(makeup), "crossing": int(makeup["cuts_across"].sum()), "alone": int(main["alone"].sum())}


def crossing(words: Words, makeup: pd.DataFrame, topics: pd.DataFrame) -> str:
    """Which topics cut across themes; from ``findings.topics.makeup``."""
    name = quoted(words, topics)
    across = makeup[makeup["cuts_across"]].sort_values("n", ascending=False, kind="stable").to_dict("records")
    told = [
        words.say("topics-crossing-one", topic=name[row["topic_id"]], parts=_parts(words, words.theme, row, "themes"))
        for row in across
    ]
    return words.say("topics-crossing", n=len(makeup), crossing=len(told), told=_few(words, told))


def split(words: Words, spread: pd.DataFrame, topics: pd.DataFrame) -> str:
    """How many themes lie in several topics, and which is spread widest; from ``findings.topics.spread_themes``."""
    name = quoted(words, topics)
    widest = spread[spread["topics"].map(len) > 1].to_dict("records")
    told = [
        words.say(
            "topics-split-one", theme=words.theme(row["theme"]), parts=_parts(words, name.__getitem__, row, "topics")
        )
        for row in widest[:1]
    ]
    return words.say("topics-split", n=len(spread), split=len(widest), told="".join(told))


def joined(words: Words, spread: pd.DataFrame, topics: pd.DataFrame) -> str:
    """Which topics hold most of several themes; from ``findings.topics.spread_themes``."""
    name = quoted(words, topics)
    told = [
        words.say(
            "topics-joined-one", topic=name[row["topic_id"]], themes=words.listed(map(words.theme, row["themes"]))
        )
        for row in shared(spread).to_dict("records")
    ]
    return words.say("topics-joined", joined=len(told), told=_few(words, told))


def makeup_headline(words: Words, makeup: pd.DataFrame) -> str:
    """In how many topics no theme has half of the sentences; from ``findings.topics.makeup``."""
    return words.say("topics-makeup-headline", n=len(makeup), crossing=int(makeup["cuts_across"].sum()))


def spread_headline(words: Words, spread: pd.DataFrame) -> str:
    """How many themes lie in several topics; from ``findings.topics.spread_themes``."""
    return words.say("topics-spread", n=len(spread), split=int((spread["topics"].map(len) > 1).sum()))


def main_headline(words: Words, main: pd.DataFrame) -> str:
    """How many topics are one report; from ``findings.topics.main_reports``."""
    return words.say("topics-mainly", n=len(main), alone=int(main["alone"].sum()))


def kept_headline(words: Words, topics: pd.DataFrame) -> str:
    """How many topics keep half of their terms when sections are drawn anew, where that was measured."""
    stability = topics.drop_duplicates("topic_id")["stability"]
    return words.say("topics-kept", n=len(stability), kept=int((stability >= STABLE).sum()))


def reliable(words: Words, topics: pd.DataFrame) -> str:
    """On which topics nothing is to be built; ``topics`` is the table."""
    firsts = topics.drop_duplicates("topic_id")
    if firsts["stability"].isna().all():
        return words.say("topics-stability-unknown")
    name = quoted(words, topics)
    bad = [name[int(at)] for at in firsts.loc[firsts["stability"] < STABLE, "topic_id"]]
    return words.say("topics-reliable", n=len(firsts), bad=len(bad), told=words.listed(bad))


def shares(words: Words, table: pd.DataFrame, topics: pd.DataFrame, sizes: Mapping[str, int]) -> str:
    """The largest share that a topic has of a report, and how many topics all reports have; of ``topic_shares``.

    ``sizes`` says of how many sentences of a report (doc_id) the shares are.
    """
    name, least = quoted(words, topics), table.groupby("topic_id")["share"].min()
    top = table.nlargest(1, "share").iloc[0].to_dict()
    return words.say(
        "topics-shares",
        common=int((least > 0).sum()),
        topic=name[int(top["topic_id"])],
        share=top["share"],
        n=sizes[top["doc_id"]],
        report=words.reports[top["doc_id"]],
    )


def themes(words: Words, assigned: pd.DataFrame, topics: pd.DataFrame) -> str:
    """How far topics are the themes; ``assigned`` comes from ``language.topic_tables.assignments``."""
    counts, ami = by_theme(assigned)
    name = quoted(words, topics)
    near, mixed = (
        words.say("topics-mostly", topic=name[at], share=share, theme=words.theme(theme))
        for at, theme, share in nearest(counts)
    )
    return words.say("topics-themes", ami=ami, near=near, mixed=mixed)


def kept_rows(words: Words, topics: pd.DataFrame) -> pd.DataFrame:
    """One row per topic, steadiest first: name, value (top terms that are found again), note (its terms), out."""
    name = called(words, topics)
    rows = []
    for at, own in topics.groupby("topic_id"):
        stability = float(own["stability"].iloc[0])
        found = 2 * TOP_TERMS * stability / (1 + stability)  # m of n terms in common: Jaccard m / (2n - m)
        terms = words.say("topics-terms", terms="·".join(own["term"].head(2 * LABEL_TERMS)))
        rows.append((name[int(str(at))], found, terms, stability >= STABLE))
    return pd.DataFrame(rows, columns=_ROWS).sort_values("value", ascending=False, kind="stable", ignore_index=True)


def makeup_rows(words: Words, makeup: pd.DataFrame, topics: pd.DataFrame) -> pd.DataFrame:
    """One row per topic, most mixed first: name, value (largest share of a theme), note, out (it cuts across)."""
    name = called(words, topics)
    rows = [
        (name[row["topic_id"]], row["shares"][0], _drawn(words, words.theme, row, "themes"), row["cuts_across"])
        for row in makeup.to_dict("records")
    ]
    return pd.DataFrame(rows, columns=_ROWS).sort_values("value", kind="stable", ignore_index=True)


def spread_rows(words: Words, spread: pd.DataFrame, topics: pd.DataFrame) -> pd.DataFrame:
    """One row per theme, spread widest first: name, value (largest share of a topic), note, out (in several)."""
    name = called(words, topics)
    rows = [
        (
            words.theme(row["theme"]),
            row["shares"][0],
            _drawn(words, name.__getitem__, row, "topics"),
            len(row["topics"]) > 1,
        )
        for row in spread.to_dict("records")
    ]
    return pd.DataFrame(rows, columns=_ROWS)


def main_rows(words: Words, main: pd.DataFrame, topics: pd.DataFrame) -> pd.DataFrame:
    """One row per topic: name, value (share of its sentences in one report), note (which), out (it is alone)."""
    name = called(words, topics)
    rows = [
        (
            name[row["topic_id"]],
            row["share"],
            words.say("topics-main", report=words.reports[row["doc_id"]], share=row["share"], n=row["n"]),
            row["alone"],
        )
        for row in main.sort_values("share", ascending=False, kind="stable").to_dict("records")
    ]
    return pd.DataFrame(rows, columns=_ROWS)


def share_rows(words: Words, table: pd.DataFrame, topics: pd.DataFrame, sizes: Mapping[str, int]) -> pd.DataFrame:
    """One row per topic: name, values (a share for each report), note (the largest and the next), out (the largest).

    From ``topic_shares``; ``sizes`` as for ``shares``.
    """
    name, rows = called(words, topics), []
    for at, own in table.groupby("topic_id"):
        best = own.sort_values("share", ascending=False, kind="stable").to_dict("records")
        first = best[0]["share"]
        note = words.say(
            "topics-most",
            report=words.reports[best[0]["doc_id"]],
            share=first,
            n=sizes[best[0]["doc_id"]],
            next=best[1]["share"] if len(best) > 1 else 0,
            others=len(best) - 1,
        )
        rows.append((name[int(str(at))], list(own["share"]), note, first == table["share"].max(), first))
    found = pd.DataFrame(rows, columns=["name", "values", "note", "out", "largest"])
    return found.sort_values("largest", ascending=False, kind="stable", ignore_index=True).drop(columns="largest")


def share_table(words: Words, table: pd.DataFrame, topics: pd.DataFrame) -> pd.DataFrame:
    """The table ``topic_shares`` in words: report, topic, share."""
    name = called(words, topics)
    report, topic = table["doc_id"].map(dict(words.reports)), table["topic_id"].map(name)
    return pd.DataFrame({"report": report, "topic": topic, "share": table["share"]})


def typical(words: Words, table: pd.DataFrame, topics: pd.DataFrame) -> list[dict[str, str]]:
    """The rows of ``findings.topics.typical`` as rows of a page: topic, sentence, report and theme."""
    name = called(words, topics)
    return [
        {
            "head": name[int(row["topic_id"])],
            "text": row["text"],
            "href": f"evidence-{row['doc_id']}.html#{row['sentence_id']}",
            "note": " · ".join([words.reports[row["doc_id"]], words.theme(row["theme"])]),
        }
        for row in table.to_dict("records")
    ]


def _few(words: Words, told: Sequence[str]) -> str:
    """The first few, and how many more there are."""
    more = len(told) - _NAMED
    return words.listed([*told[:_NAMED], *([words.say("topics-more", n=more)] if more > 0 else [])])


def _parts(words: Words, of: Callable[[Any], str], row: Mapping[Hashable, Any], kind: str) -> str:
    """“45% Environment and 35% Renewal”."""
    return words.listed(_each(words, of, row, kind))


def _drawn(words: Words, of: Callable[[Any], str], row: Mapping[Hashable, Any], kind: str) -> str:
    """“45% Environment · 35% Renewal”."""
    return " · ".join(_each(words, of, row, kind))


def _each(words: Words, of: Callable[[Any], str], row: Mapping[Hashable, Any], kind: str) -> Iterable[str]:
    parts = zip(row[kind], row["shares"], strict=True)
    return (words.say("topics-part", share=share, of=of(one)) for one, share in parts)


def _yes(value: bool) -> str:
    return "yes" if value else "no"
