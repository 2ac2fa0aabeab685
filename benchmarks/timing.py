"""CPU time of a call, and the plain yardstick that other times are put in proportion to.

Standard library only: the environment of the peers uses it too.
"""

from __future__ import annotations

import re
import time
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

# What a first try at the job would be: a number, perhaps 万 or 亿, and the character after it.
PLAIN = re.compile(r"\d+(?:\.\d+)?[万亿]?[\u4e00-\u9fff%]?")


def best(call: Callable[[], Any], repeats: int) -> float:
    """Seconds of CPU time that the fastest of ``repeats`` calls takes; waiting for the core is not counted."""
    times = []
    for _ in range(repeats):
        start = time.process_time()
        call()
        times.append(time.process_time() - start)
    return min(times)


def plain_pass(text: str) -> float:
    """Seconds of one pass of the plain regex over a text: short passes are timed as many in a row."""
    passes = max(1, 200_000 // max(1, len(text)))

    def run() -> None:
        for _ in range(passes):
            PLAIN.findall(text)

    return best(run, 5) / passes
