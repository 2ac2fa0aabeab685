"""Who does one job beside others, and that nobody's memory outlasts the work."""

from __future__ import annotations

import os

import pytest

from analysis.building import crew
from analysis.building.crew import Crew


def process(_: int) -> int:
    """Which process does it."""
    return os.getpid()


def test_one_process_does_a_job_when_it_is_waited_for() -> None:
    """Nobody else is there, and nothing is begun before."""
    done: list[int] = []
    with Crew(1) as alone:
        waits = alone.aside(done.append, 5, 1)
        assert done == []
        waits()
    assert done == [5]


def test_others_do_a_job_aside_and_go_before_the_next() -> None:
    """What they have left in memory goes with them; those who come then are no more asked what pays."""
    with Crew(2) as several:
        first = several.aside(process, 0, 1)()
        assert first != os.getpid()
        assert several.aside(process, 0, 1)() == first
        several.dismiss()
        assert several.aside(process, 0, 1)() not in {first, os.getpid()}


def test_a_small_job_is_done_by_others_only_where_they_are_there(monkeypatch: pytest.MonkeyPatch) -> None:
    """To start the first is what costs; it is one process's work until a larger one has paid for that."""
    monkeypatch.setattr(crew, "cores", lambda: 2)
    with Crew() as some:
        assert some.aside(process, 0, crew.PAYS - 1)() == os.getpid()
        assert some.aside(process, 0, crew.PAYS)() != os.getpid()
        assert some.aside(process, 0, 1)() != os.getpid()
