"""Whatever ends a report, at whatever moment, each place shows one whole version, and the next run makes it good."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults.extent import LONG

MOMENTS, RACES = (0, 30) if LONG else (1, 1)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the moments are reached in forked processes")
def test_a_report_that_is_disturbed(tmp_path: Path) -> None:
    """By kill -9, Ctrl-C, a disk that is full from then on, or another report that is begun at the same time.

    Be it the first report, the next one, one after an earlier release, or one into folders named elsewhere. The next
    run makes the same files as one that nobody disturbs, and leaves nothing.
    """
    ran = subprocess.run(
        [sys.executable, "-m", "tests.faults.moments", str(tmp_path), str(MOMENTS), str(RACES)],
        check=True, capture_output=True, text=True, env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)},
        cwd=Path(__file__).parents[2],
    )  # fmt: skip
    told = json.loads(ran.stdout)
    assert told["wrong"] == {}
    assert min(told["operations"].values()) > 100
    assert told["tried"]["kill"] == (MOMENTS * 4 or sum(told["operations"].values()))
    assert told["tried"]["race"] == 2 * RACES
    print(told)  # noqa: T201  # the figures of the long form
