"""The examples in the docstrings of the rules of parsing: what each line says, and what is read of it.

A line may begin with the part that its sentence stands in (``plan:``, ``front:`` …) or with what is registered of its
text (``genre=plan:``); ``/`` stands between the lines of a text, 【】 around what is decided.
"""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import re
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

import analysis.parsing
from analysis.lexicon.lexicon import Lexicon
from analysis.parsing import dating, layout
from analysis.parsing.decision import Rules, shown
from analysis.parsing.normal import normalise
from analysis.parsing.parse import parse
from analysis.parsing.times import TimeExpression
from tests.parsing.reading import META

if TYPE_CHECKING:
    from collections.abc import Iterator

    from analysis.parsing.parse import Parsed
    from analysis.tables.vocabularies import Genre

LINE = re.compile(
    r"([+-]) (?:(plan|situation|front|notes|news|progress|account): |genre=(\w+): |day=([0-9-]+): )?(.*?)(?: = (.*))?"
)  # fmt: skip
PARTS = {
    None: "一、工作回顾\n{}\n",
    "situation": "一、存在的问题\n{}\n",
    "plan": "一、工作安排\n{}\n",
    "news": "甲街道召开2031年工作会议\n{}\n",
    "progress": "甲街道2031年实事项目进展\n发布时间:2031-06-11\n修路架桥,居民出行更加方便。\n{}\n",
    "account": "甲街道2030年度财政决算报告\n2031年7月18日\n修路架桥,居民出行更加方便。\n{}\n",
    "front": "{}\n一、工作回顾\n修路。\n",
    "notes": "一、工作回顾\n修路。\n名词解释\n{}\n",
}


class Example(NamedTuple):
    """A line of a rule's docstring. ``value`` is what the rule answers; with sign - another rule is to answer."""

    field: str
    rule: str
    line: str
    sign: str
    part: str | None
    genre: Genre | None
    day: str | None
    text: str
    value: str | None


def rules() -> Iterator[Rules[Any, Any]]:
    """All rules of parsing, field by field."""
    found = {
        value.field: value
        for module in pkgutil.iter_modules(analysis.parsing.__path__)
        for value in vars(importlib.import_module(f"analysis.parsing.{module.name}")).values()
        if isinstance(value, Rules)
    }
    yield from found.values()


def examples() -> Iterator[Example]:
    """Every example of every rule."""
    for field in rules():
        for name, rule in field.rules.items():
            for line in inspect.cleandoc(rule.__doc__ or "").splitlines():
                if line.startswith(("+ ", "- ")):
                    found = LINE.fullmatch(line)
                    assert found is not None, f"{field.field}, {name}: no example: {line}"
                    groups: tuple[Any, ...] = found.groups()
                    yield Example(field.field, name, line, *groups)


def decided(example: Example) -> tuple[str, str]:
    """(rule that decided, value) of what an example is about."""
    text = example.text.replace("/", "\n")
    at = text.find("【")
    plain = text.replace("【", "").replace("】", "")
    if example.field == "line":
        return _line(plain, at)
    if example.field == "stance of a heading":
        return _heading(plain)
    if example.field == "stance of a sentence":
        return _sentence(PARTS[example.part].format(plain), first=example.part == "front")
    meta = replace(
        META, genre=example.genre, reference_date=date.fromisoformat(example.day) if example.day else None
    )  # fmt: skip
    if example.field == "stance of the opening":
        return _opening(parse(f"{plain}\n", meta), at)
    if at < 0:
        found = parse(f"{plain}\n", meta).periods.decisions.get(example.field.partition(" by the ")[0])
        if found is None:
            return "", "none"
        assert found.words is None or plain[slice(*found.words)], f"the words of {found} are not in the text"
        return found.rule, shown(found.value)
    return _time(PARTS[example.part].format(plain), PARTS[example.part].index("{") + at)


def _line(text: str, at: int) -> tuple[str, str]:
    (found,) = [decision for (start, _), _, decision in layout.lines(text, Lexicon.default()) if start == at]
    return found.rule, found.value


def _heading(text: str) -> tuple[str, str]:
    before = "一、聚焦发展\n修路架桥,居民出行更加方便。\n"
    outline = parse(f"{before}{text}\n修路。\n", META).outline
    found = outline.sections[-1].decision
    return found.rule, found.value


def _sentence(text: str, *, first: bool) -> tuple[str, str]:
    found = parse(text, META).outline.sentences[0 if first else -1].decision
    return found.rule, found.value


def _opening(parsed: Parsed, at: int) -> tuple[str, str]:
    (found,) = [sentence.decision for sentence in parsed.outline.sentences if sentence.start == at]
    return found.rule, found.value


def _time(text: str, at: int) -> tuple[str, str]:
    assert normalise(text).text == text
    parsed = parse(text, META)
    (found,) = [
        (entry.read, parsed.outline.sentences[mention.sentence].stance)
        for entry, mention in zip(parsed.entries, parsed.mentions, strict=True)
        if entry.start == at
    ]
    time, stance = found
    assert isinstance(time, TimeExpression)
    days = dating.resolve(time, text, stance, parsed.periods, None, parsed.lexicon)
    return days.rule.partition(": ")[2], f"{days.type} {shown((days.start, days.end))}"
