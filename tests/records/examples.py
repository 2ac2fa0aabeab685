"""The examples in the docstrings of rules: what each line says, and what is read of it."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import analysis.records
from analysis.corpus.meta import ReportMeta
from analysis.parsing.decision import Decision, Rules
from analysis.parsing.parse import parse
from analysis.records.commitments import promises, quantities
from analysis.records.left_out import LEFT_OUT
from analysis.records.promise_reading import Reading
from analysis.records.promise_verb import VERB
from analysis.records.report import read_report
from analysis.themes.classifier import judge

if TYPE_CHECKING:
    from collections.abc import Iterator

    from analysis.records.report import Record, Report

LINE = re.compile(r"\s*([+-]) (?:(plan|situation|progress|account): )?(.*?)(?:\s+= (.*))?\s*")
HEADINGS = {
    None: "一、工作回顾",
    "situation": "二、存在的问题",
    "plan": "三、工作安排",
    "progress": "甲街道2031年实事项目进展\n发布时间:2031-06-11\n修路架桥,居民出行更加方便。",
    "account": "甲街道2030年度财政决算\n修路架桥,居民出行更加方便。",
}
META = ReportMeta(doc_id="jia-2031", district="甲", plan_year=2031)  # reviews 2030, plans 2031


@dataclass(frozen=True)
class Example:
    """A line of a rule's docstring. ``value`` is what the rule answers, None where another rule is to answer."""

    field: str
    rule: str
    line: str

    def __str__(self) -> str:
        """The name of its test."""
        return f"{self.field}, {self.rule}: {self.line}"

    @property
    def parts(self) -> tuple[str, str | None, str, str | None]:
        """(+ or -, part of the report, sentence, value)."""
        found = LINE.fullmatch(self.line)
        assert found is not None, f"{self.field}, {self.rule}: no example: {self.line}"
        return found[1], found[2], found[3], found[4]


def rules() -> Iterator[Rules[Any, Any]]:
    """The rules of every field."""
    for module in pkgutil.iter_modules(analysis.records.__path__):
        for value in vars(importlib.import_module(f"analysis.records.{module.name}")).values():
            if isinstance(value, Rules):
                yield value


def examples() -> Iterator[Example]:
    """Every example of every rule."""
    for field in {id(found): found for found in rules()}.values():
        for name, rule in field.rules.items():
            for line in inspect.cleandoc(rule.__doc__ or "").splitlines():
                if line.startswith(("+ ", "- ")):
                    yield Example(field.field, name, line)


def text_of(part: str | None, sentence: str) -> str:
    """The text that a sentence of a part of a report is read in."""
    return f"{HEADINGS[part]}\n{sentence}\n".replace("⏎", "\n").replace("【", "").replace("】", "")


def reading(part: str | None, sentence: str) -> Record:
    """What is read of the number in 【】 in a sentence of a part of a report."""
    at = len(HEADINGS[part]) + 1 + sentence.index("【")
    parsed = parse(text_of(part, sentence), META)
    found = read_report(parsed, judge(parsed.outline, parsed.lexicon).labels)
    marked = [one for one in found.records if found.parsed.mentions[one.mention].start == at]
    assert len(marked) == 1, f"no single quantity begins at 【 in {sentence}: {[m.quote for m in parsed.mentions]}"
    return marked[0]


def decided(field: str, part: str | None, sentence: str) -> Decision[Any]:
    """How a field is decided: of the number in 【】, or of the promise that a sentence without one makes."""
    if "【" in sentence:
        return decision(field, reading(part, sentence))
    parsed = parse(f"{HEADINGS[part]}\n{sentence}\n".replace("⏎", "\n"), META)
    if field == "left_out":
        return left_out(read_report(parsed, judge(parsed.outline, parsed.lexicon).labels))
    promised = list(promises(read_report(parsed, judge(parsed.outline, parsed.lexicon).labels)))
    assert len(promised) == 1, f"no single promise in {sentence}"
    found = getattr(promised[0], field)
    assert isinstance(found, Decision)
    return found


def left_out(report: Report) -> Decision[bool]:
    """Whether, and why, the clause that the last sentence of a report is promises nothing."""
    last = len(report.spans) - 1
    (clause,) = Reading(report, last, quantities(report).get(last, ())).clauses()
    verb = VERB.answer(clause)
    assert verb is not None, f"no verb in {clause.text}"
    assert verb.words is not None
    counts = clause.first("number") is not None
    return LEFT_OUT.answer(clause, verb.words, counts) or Decision(False, "none", None)


def decision(field: str, read_: Record) -> Decision[Any]:
    """How a field of it was decided."""
    found = getattr(read_, field, None) or getattr(read_.amount, field)
    assert isinstance(found, Decision), f"{field} is not decided by rules"
    return found
