"""What is said of two reports side by side: what differs for sure, what can be compared, what could not be shown."""

from __future__ import annotations

from math import isnan
from typing import TYPE_CHECKING, Any, Literal

import pandas as pd

from analysis.findings.alike import LINE
from analysis.findings.inference import LEVEL
from analysis.wording import quantities
from analysis.wording.attention import called
from analysis.wording.district import NAMED, both

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping

    from analysis.findings.yardstick import Yardstick
    from analysis.wording.words import Words

    Row = Mapping[Hashable, Any]

SHOWN = 3  # differences, or things, that a sentence names


def answer(words: Words, sure: pd.DataFrame, clear: Mapping[str, pd.DataFrame], n_words: int) -> str:
    """The title: what differs for sure between the two reports of ``words``.

    ``sure`` has the rows of ``findings.pair.measures`` that differ, ``clear`` the themes of each part that clearly do
    (rows of ``findings.attention.compared``); ``n_words`` is the number of words that set the two apart.
    """
    left, right = words.reports.values()
    more = (sure["left_share"] > sure["right_share"]).astype(bool)
    sides = {"left": sure[more], "right": sure[~more]}
    told = {side: both(words, [words.say(f"district-out-{_name(row)}") for row in rows.to_dict("records")[:NAMED]])
            for side, rows in sides.items()}  # fmt: skip
    stance, theme = next(((stance, _largest(rows)[0]) for stance, rows in clear.items() if len(rows)), ("plan", None))
    return words.say(
        "pair-answer",
        left=left,
        right=right,
        n_left=len(sides["left"]),
        n_right=len(sides["right"]),
        more_left=told["left"],
        more_right=told["right"],
        theme=words.theme(theme["theme"]) if theme else "none",
        side="left" if theme and theme["difference"] > 0 else "right",
        stance=stance,
        n_words=n_words,
    )


def badge(
    sure: pd.DataFrame, clear: Mapping[str, pd.DataFrame], n_words: int
) -> Literal["clear", "depends", "not-shown"]:
    """How sure the title is; as for ``answer``."""
    return "clear" if len(sure) or n_words or any(map(len, clear.values())) else "not-shown"


def lead(words: Words, measures: pd.DataFrame, themes: Mapping[str, pd.DataFrame], n_values: int) -> str:
    """Of how many measures and shares of themes how many differ for sure, and how many values stand side by side.

    ``measures`` come from ``findings.pair``, ``themes`` (by part) from ``findings.priorities.between_reports``.
    """
    return words.say(
        "pair-lead",
        n_tested=int(measures["p"].notna().sum()),
        n_sure=int((measures["p_holm"] < LEVEL).sum()),
        n_themes=sum(map(len, themes.values())),
        n_clear=sum(int(table["clear"].astype(bool).sum()) for table in themes.values()),
        n_values=n_values,
    )


def years(words: Words, two: pd.DataFrame) -> str:
    """A caveat where the two are of different kinds or years; ``two`` comes from ``findings.pair.both``."""
    kinds = [words.code(genre) for genre in two["genre"]]
    return words.say(
        "pair-kinds",
        years="same" if two["plan_start"].dt.year.nunique() == 1 else "other",
        kinds="same" if len(set(kinds)) == 1 else "other",
        left_kind=kinds[0],
        right_kind=kinds[1],
    )


def promises(words: Words, sure: pd.DataFrame) -> str:
    """The headline of what differs for sure of promises and of plans, with the shares; none where nothing does."""
    left, right = words.reports.values()
    said = [
        words.say(
            "pair-measure",
            what=words.say(f"pair-measure-{_name(row)}"),
            left=row["left_share"],
            right=row["right_share"],
        )
        for row in sure.to_dict("records")
    ]
    return words.say("pair-promises", n=len(said), left=left, right=right, said=words.listed(said[:SHOWN]))


def attention(words: Words, table: pd.DataFrame, stance: str) -> str:
    """Where the attention of the two of ``words`` clearly differs; from ``findings.priorities.between_reports``."""
    left, right = words.reports.values()
    clear = table[table["clear"].astype(bool)]
    said = [
        words.say("pair-theme", theme=words.theme(row["theme"]), left=row["left"], right=row["right"])
        for row in _largest(clear)[:SHOWN]
    ]
    return words.say("pair-attention", n=len(clear), said=words.listed(said), stance=stance, left=left, right=right)


def measures(words: Words, table: pd.DataFrame) -> pd.DataFrame:
    """``findings.pair.measures`` for readers: the measure in words."""
    named = [words.say(f"pair-measure-{_name(row)}") for row in table.to_dict("records")]
    return table.assign(measure=pd.Series(named, table.index, dtype="str")).drop(columns="unit")


def tested(words: Words, table: pd.DataFrame) -> pd.DataFrame:
    """``measures`` as a table to read: shares with their counts, and p in words."""
    told = measures(words, table)
    p = [words.p(value) if pd.notna(value) else None for value in table["p_holm"]]
    columns = ["measure", "left_share", "left_k", "left_n", "right_share", "right_k", "right_n"]
    return told[columns].assign(p_holm=pd.Series(p, table.index, dtype="str"))


def beside(words: Words, table: pd.DataFrame) -> pd.DataFrame:
    """A line per thing that both state, a column per report; rows of ``findings.alike.comparable`` of the two.

    Of several values of a report all are told. ``note`` says what to keep in mind.
    """
    rows = []
    for _, line in table.groupby(LINE, sort=False, dropna=False):
        values: dict[str, dict[str, None]] = {name: {} for name in words.reports.values()}
        for row in line.to_dict("records"):
            values[words.reports[row["doc_id"]]][_value(words, row)] = None
        marks = dict.fromkeys(mark for each in line["marks"] for mark in each.split(";") if mark)
        note = words.listed(words.say(f"pair-mark-{mark.replace('_', '-')}") for mark in marks)
        first = line.iloc[0]
        told = {name: " · ".join(said) for name, said in values.items()}
        rows.append({"indicator_code": first["indicator_code"], "status": first["status"], **told, "note": note})
    return pd.DataFrame(rows, columns=["indicator_code", "status", *words.reports.values(), "note"])


def comparable(words: Words, table: pd.DataFrame) -> str:
    """How many things both state alike, and how many with a note on what differs; the frame of ``beside``."""
    alike, noted = table[table["note"] == ""], table[table["note"] != ""]
    return words.say(
        "pair-comparable",
        n=len(alike), named=_indicators(words, alike), rest=max(0, len(alike) - SHOWN),
        n_marked=len(noted), marked=_indicators(words, noted), rest_marked=max(0, len(noted) - SHOWN),
    )  # fmt: skip


def _indicators(words: Words, table: pd.DataFrame) -> str:
    """The first of them, named once each."""
    return words.listed(dict.fromkeys(words.indicator(code) for code in table["indicator_code"].head(SHOWN))) or "none"


def not_shown(words: Words, measures: pd.DataFrame, themes: Mapping[str, pd.DataFrame], n_words: int) -> list[str]:
    """What could not be shown to differ: measures of promises, themes of each part, words; a sentence each.

    ``measures`` come from ``findings.pair``, ``themes`` (by part) from ``findings.priorities.between_reports``,
    ``n_words`` is the number of words that set the two apart.
    """
    left, right = words.reports.values()
    names = {"left": left, "right": right}
    unsure = measures[~(measures["p_holm"] < LEVEL)]
    tested = unsure[unsure["p"].notna()]
    told = [words.say(f"pair-measure-{_name(row)}") for row in tested.to_dict("records")]
    untested = len(unsure) - len(tested)
    said = [words.say("pair-not-measures", n=len(told), measures=words.listed(told), untested=untested, **names)]
    for stance, table in themes.items():
        n = int((~table["clear"].astype(bool)).sum())
        said.append(words.say("pair-not-themes", compared="yes" if len(table) else "no", n=n, stance=stance, **names))
    said.append(words.say("pair-not-words", n=n_words, **names))
    return [sentence for sentence in said if sentence]


def links(words: Words) -> list[dict[str, str]]:
    """The way to both reports: the page of each, and its text."""
    return [
        {"head": name, "text": words.say(f"pair-link-{page}"), "href": f"{page}-{doc_id}.html"}
        for doc_id, name in words.reports.items()
        for page in ("district", "evidence")
    ]


def money(words: Words, amounts: pd.DataFrame) -> str:
    """How many amounts each states, in one line; ``findings.spending.amounts`` of the two."""
    left, right = words.reports.items()
    n = amounts["doc_id"].value_counts()
    sizes = {"n_left": int(n.get(left[0], 0)), "n_right": int(n.get(right[0], 0))}
    return words.say("pair-money", left=left[1], right=right[1], **sizes)


def words_apart(words: Words, table: pd.DataFrame) -> str:
    """The headline of the words that set the two apart; rows of ``findings.language.between`` that pass."""
    first = table.sort_values("z", ascending=False, kind="stable").head(SHOWN).to_dict("records")
    told = [
        words.say(
            "pair-word", term=row["term"], report=words.reports[row["doc_id"]],
            everywhere="yes" if row["everywhere"] else "no",
        )
        for row in first
    ]  # fmt: skip
    return words.say("pair-words", n=len(table), told=words.listed(told))


def method(words: Words, bar: float, run: int, yard: Yardstick) -> list[str]:
    """How the two were compared, a paragraph each; ``bar`` from ``findings.language``, ``run`` from ``commitments``."""
    known = {"known": "no", "bar": 0.0} if isnan(bar) else {"known": "yes", "bar": bar}
    return [words.say("pair-method", run=run, **known), called(words, yard)]  # type: ignore[arg-type]  # words, numbers


def _largest(table: pd.DataFrame) -> list[dict[Hashable, Any]]:
    return table.sort_values("difference", key=abs, ascending=False, kind="stable").to_dict("records")


def _value(words: Words, row: Row) -> str:
    said = quantities.quantity(words, row)
    return words.say("pair-value", value=said, period=row["period"]) if row["period"] else said


def _name(row: Row) -> str:
    return f"{row['unit']}-{row['measure']}"
