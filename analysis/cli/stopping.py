"""Ctrl-C and SIGTERM: a command ends in one line, with the status that a shell expects, and cleans up behind it."""

from __future__ import annotations

import signal
from contextlib import contextmanager
from typing import TYPE_CHECKING, NoReturn

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import FrameType

STOPPED = "Stopped; what was there before is as it was."


class Stopped(BaseException):
    """The command is to end with ``status``; no Exception, so that nothing on the way takes it for a failure."""

    def __init__(self, status: int) -> None:
        self.status = status
        super().__init__(status)


@contextmanager
def stoppable() -> Iterator[None]:
    """Let both signals raise Stopped meanwhile, once: a second one does not disturb the cleaning up."""
    before = {number: signal.signal(number, _stop) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _stop(number: int, _frame: FrameType | None) -> NoReturn:
    for each in (signal.SIGINT, signal.SIGTERM):
        signal.signal(each, signal.SIG_IGN)
    raise Stopped(128 + number)
