"""What a report is read with: the key of what was read."""

from __future__ import annotations

from analysis.building.engine import PACKAGE, ROOMS
from tests.test_architecture import imported, rooms

WORK = ("chunk.py", "pairs.py")  # what is done for each report or pair, and kept


def test_all_that_reads_is_counted() -> None:
    """Every room that a chunk is read with, directly or not, is in the digest of the code."""
    counted = {name.removesuffix(".py") for name in ROOMS}
    there = rooms()
    reached, ahead = (
        set[str](),
        {"batch"}.union(*(imported(PACKAGE / "building" / name) for name in WORK)),
    )
    while ahead:
        room = ahead.pop()
        reached.add(room)
        modules = [] if room == "building" else there[room]
        ahead |= {other for module in modules for other in imported(module) if other in there} - reached
    assert reached <= counted


def test_rooms_are_there() -> None:
    """A room that was renamed would drop out of the digest unseen."""
    assert all((PACKAGE / name).exists() for name in ROOMS)
