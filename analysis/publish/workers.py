"""Several notebooks at once, each in a process forked from one that has already imported what notebooks use."""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Generator, Sequence
from multiprocessing.connection import Connection, wait
from threading import Thread
from typing import TYPE_CHECKING, Any, cast

from analysis.building.processes import METHOD, obey_parent, start_server
from analysis.publish.tasks import Failure, Outcome, Task

if TYPE_CHECKING:
    from multiprocessing.process import BaseProcess


def warm_up() -> None:
    """Start the process that the others are forked from: it imports while this one goes on. Twice does no harm."""
    start_server("analysis.publish.preload")


def run(tasks: Sequence[Task], workers: int | None = None) -> Generator[tuple[Task, Outcome]]:
    """Run the tasks, as many at a time as there are cores, and yield each as it ends: in which order is chance.

    No new one is started after the first failure. Closing the generator ends those that still run.
    """
    warm_up()
    context: Any = multiprocessing.get_context(METHOD)
    waiting, running = list(tasks), dict[Connection, tuple[Task, "BaseProcess"]]()
    try:
        while waiting or running:
            while waiting and len(running) < (workers or os.cpu_count() or 1):
                task = waiting.pop(0)
                receiver, sender = context.Pipe(duplex=False)
                process = context.Process(target=_child, args=(task, sender))
                process.start()
                sender.close()
                running[receiver] = task, process
            for ready in wait(list(running)):
                task, process = running.pop(cast(Connection, ready))
                outcome = _outcome(cast(Connection, ready), process)
                if outcome.failure:
                    waiting.clear()
                yield task, outcome
    finally:
        for _, process in running.values():
            process.terminate()
            process.join()


def _child(task: Task, sender: Connection) -> None:
    """What a process does: one notebook, then its end."""
    from analysis.publish.execute import execute  # noqa: PLC0415  # only here: papermill takes seconds to import

    obey_parent()
    Thread(target=_end_with_parent, daemon=True).start()
    try:
        sender.send(execute(task))
    except Exception as error:  # whatever it is, the other side must hear of it
        sender.send(Outcome(Failure(0, "", type(error).__name__, str(error))))


def _end_with_parent() -> None:
    """Wait for the end of the process that asked for this one, however it ends, and end this one at once."""
    if parent := multiprocessing.parent_process():
        wait([parent.sentinel])
        os._exit(1)


def _outcome(receiver: Connection, process: BaseProcess) -> Outcome:
    try:
        outcome = cast(Outcome, receiver.recv())
    except EOFError:
        process.join()
        outcome = Outcome(Failure(0, "", "its process died", f"exit code {process.exitcode}"))
    process.join()
    return outcome
