"""What was ready when a report was stopped is not made again, and nobody goes on alone."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path

import pytest

from analysis.publish import workers
from analysis.publish.tasks import Outcome, Task
from tests.faults.moments import DEFAULT
from tests.faults.standin import project, ran, report
from tests.processes import ends, gone

ENVIRONMENT = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
WORKER = """
import multiprocessing, os, sys, time
from threading import Thread
from analysis.publish import workers
def work():
    Thread(target=workers._end_with_parent, daemon=True).start()
    print(os.getpid(), flush=True)
    time.sleep(60)
if __name__ == "__main__":
    process = multiprocessing.get_context(workers.METHOD).Process(target=work)
    process.start()
    process.join()
"""
COMMAND = """
import time
from analysis.cli.app import app
@app.command()
def wait():
    try:
        print("ready", flush=True)
        time.sleep(60)
    finally:
        print("cleaned up", flush=True)
@app.command()
def other():
    pass
if __name__ == "__main__":
    app(["wait"])
"""


def test_the_next_run_goes_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Stopped behind notebook 5 of 8, it runs 3, and does not read the reports again; what was ready is gone then."""
    project(tmp_path / "here")
    monkeypatch.chdir(tmp_path / "here")
    run: list[str] = []

    def some(number: int | None) -> None:
        def outcomes(tasks: Sequence[Task]) -> Iterator[tuple[Task, Outcome]]:
            for task, outcome in islice(ran(tasks, "one"), number):
                run.append(task.page)
                yield task, outcome
            if number:
                raise KeyboardInterrupt

        monkeypatch.setattr(workers, "run", outcomes)

    class Patch:
        """All stand-ins but that of the notebooks."""

        @staticmethod
        def setattr(where: object, name: str, value: object) -> None:
            if (where, name) != (workers, "run"):
                monkeypatch.setattr(where, name, value)

        setitem = staticmethod(monkeypatch.setitem)

    some(5)
    with pytest.raises(KeyboardInterrupt):
        report("one", Patch(), DEFAULT)
    assert not (tmp_path / "here/build/site").exists()
    first = set(run)
    assert len(first) == 5
    run.clear()
    some(None)
    assert report("one", Patch(), DEFAULT)
    assert len(run) == 3
    assert not first & set(run)
    assert not (tmp_path / "here/build/site-work/unfinished").exists()


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="processes are looked for in /proc")
def test_workers_end_with_their_parent(tmp_path: Path) -> None:
    """Even if that is killed, and could not tell them."""
    script = tmp_path / "script.py"
    script.write_text(WORKER, encoding="utf-8")
    with subprocess.Popen([sys.executable, script], stdout=subprocess.PIPE, text=True, env=ENVIRONMENT) as parent:
        assert parent.stdout
        worker = int(parent.stdout.readline())
        assert not gone(worker)
        parent.kill()
    assert ends(worker)


@pytest.mark.parametrize(("number", "status"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_a_command_is_stopped_in_one_line(tmp_path: Path, number: int, status: int) -> None:
    """It cleans up behind it, and ends with the status that a shell expects."""
    script = tmp_path / "script.py"
    script.write_text(COMMAND, encoding="utf-8")
    with subprocess.Popen(
        [sys.executable, script], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=ENVIRONMENT
    ) as process:
        assert process.stdout
        assert process.stdout.readline() == "ready\n"
        process.send_signal(number)
        said, told = process.communicate()
    assert (said, told) == ("cleaned up\n", "Stopped; what was there before is as it was.\n")
    assert process.returncode == status
