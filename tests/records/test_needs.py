"""A rule that is not asked, for want of what it needs, would not have answered."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from analysis.batch import read
from analysis.corpus.registry import lexicon_of, read_registry, text_of
from analysis.lexicon.lexicon import Lexicon
from analysis.parsing.decision import Decision, Rules, needs, sort_of
from analysis.records.commitments import promises
from tests.records.examples import HEADINGS, META, examples

ROOT = Path(__file__).parents[2]


@dataclass
class Asked:
    """The rules that answered though what they need was not there."""

    wrong: set[str] = field(default_factory=set)


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> Asked:
    """Ask every rule, whatever it needs, and note which should have been left out."""
    noted = Asked()

    def ask(self: Rules[Any, Any], *at: Any) -> Decision[Any] | None:
        sort = at[0].sort if self.needed else 0
        for name, rule in self.rules.items():
            answer = rule(*at)
            if answer is not None:
                every, some, _ = self.needs[name]
                if every & sort != every or (some and not some & sort):
                    noted.wrong.add(f"{self.field}: {name}")
                return Decision(answer[0], name, answer[1])
        return None

    monkeypatch.setattr(Rules, "answer", ask)
    monkeypatch.setattr(Rules, "decide", ask)
    return noted


@pytest.mark.parametrize("folder", ["data/reports", "tests/invented"])
def test_no_rule_that_is_left_out_answers_for_a_report(folder: str, asked: Asked) -> None:
    """Of all numbers and promises of the registered reports, and of invented ones of all genres."""
    lexicon = lexicon_of(ROOT / folder)
    for meta in read_registry(ROOT / folder):
        list(promises(read(text_of(ROOT / folder, meta), meta, lexicon)))
    assert asked.wrong == set()


def test_no_rule_that_is_left_out_answers_for_an_example(asked: Asked) -> None:
    """Of the sentences that show what rules know, one after the other in the parts that they are of.

    A rule that needs what there never is fails the test of its own example.
    """
    parts: dict[str | None, list[str]] = {}
    for example in examples():
        _, part, sentence, _ = example.parts
        parts.setdefault(part, []).append(sentence.replace("⏎", "\n").replace("【", "").replace("】", ""))
    for part, sentences in parts.items():
        text = "\n".join([HEADINGS[part], *sentences, ""])
        list(promises(read(text, META, Lexicon.default())))
    assert asked.wrong == set()


def test_what_needs_too_much_is_noticed(asked: Asked) -> None:
    """A rule that answers where a kind is not there that it says it needs is among those found."""

    @needs("plan")
    def always(_: Any) -> tuple[int, None]:
        return 1, None

    class Looked:
        sort = sort_of(["review"])

    assert Rules("field", always).answer(Looked()) is not None
    assert asked.wrong == {"field: always"}


def test_rules_are_left_out_for_want_of_what_they_need() -> None:
    """All that it names first has to be there, and any one of the others."""

    @needs("plan", "time", one_of=("row", "listed"))
    def needy(_: Any) -> tuple[str, None]:
        return "needy", None

    def last(_: Any) -> tuple[str, None]:
        return "last", None

    class Looked:
        def __init__(self, *kinds: str) -> None:
            self.sort = sort_of(kinds)

    told: Rules[Looked, str] = Rules("field", needy, last)
    there = [("plan", "time", "row"), ("plan", "time", "listed", "row"), ("plan", "time"), ("plan", "row"), ()]
    assert [told.decide(Looked(*kinds)).value for kinds in there] == ["needy", "needy", "last", "last", "last"]
