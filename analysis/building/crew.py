"""Who does the work of a build: this process alone, several that end when it ends, or the workers of a cluster."""

from __future__ import annotations

import multiprocessing
import os
import threading
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import AbstractContextManager, ExitStack, contextmanager
from functools import partial
from itertools import chain, islice
from typing import TYPE_CHECKING, Any, Protocol, Self, TypeVar

from analysis.building.cluster import on_cluster
from analysis.building.processes import METHOD, await_server, let_go, obey_parent, start_server
from analysis.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from multiprocessing.connection import Connection

Job = TypeVar("Job")
Done = TypeVar("Done")
BY_OTHERS = ("analysis.building.chunk", "analysis.building.pairs", "analysis.building.clusters")  # all that they do
FOR_MANY = "analysis.building.ready"  # what each of several would else make for itself
PAYS = 3_000_000  # bytes of text, a few seconds of one core: for less, other processes are not worth their start
AHEAD = 4  # jobs for each of those who work, of those that are handed out; what they are about is in memory
CLUSTER = 64  # workers that a cluster is taken to have


class Told(Protocol):
    """Is told how far the reading is: of so many reports to be read, so many more are."""

    def __call__(self, total: int, more: int) -> None:
        """Take note."""


class Each(Protocol):
    """Gives work to several: the first jobs are begun at once, others are asked for as some are done.

    Results come as they are done, in which order is chance.
    """

    def __call__(self, work: Callable[[Job], Done], jobs: Iterator[Job]) -> Iterator[Done]:
        """Raises what the work raises, and InputError where one of those who work is lost."""


class Crew:
    """So many processes (None: all cores where it pays), or the cluster of a scheduler; and who is told how far it is.

    Others than this process are hired with the first work for several, and go at the end of the ``with``.
    """

    def __init__(
        self, jobs: int | None = None, scheduler: str | None = None, told: Told = lambda total, more: None
    ) -> None:
        self.told = told
        self._jobs, self._scheduler = jobs, scheduler
        self._hired: Each | None = None
        self._again = False  # to hire somebody is cheap: what they are forked from is there
        self._until = ExitStack()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *how: Any) -> None:
        self._hired = None
        self._until.__exit__(*how)

    def dismiss(self) -> None:
        """Let those go who were hired, with what their work has left in memory; others come for what is next."""
        self.__exit__(None, None, None)

    def size(self, total: int) -> int:
        """How many there are for work as dear as to read so many bytes of text."""
        return CLUSTER if self._scheduler else self._jobs or (cores() if self._again or total >= PAYS else 1)

    def foresee(self, total: int, *modules: str) -> None:
        """Work will come that is as dear as to read so many bytes: what others come from may be made meanwhile.

        What they need besides what they do is in ``modules``.
        """
        if not self._scheduler and self.size(total) > 1:
            start_server(*BY_OTHERS, *modules)

    def aside(self, work: Callable[[Job], Done], job: Job, total: int) -> Callable[[], Done]:
        """Have one job begun that is as dear as to read so many bytes of text; what is returned waits for it.

        Where that does not pay, it is done when it is waited for. A cluster is not asked: its machines may add up
        numbers in other ways than this one.
        """
        if self._scheduler or self.size(total) < 2:
            return partial(work, job)
        begun = self._hire(lambda: together(self.size(total)))(work, iter([job]))
        return partial(next, begun)

    def _hire(self, hired: Callable[[], AbstractContextManager[Each]]) -> Each:
        if self._hired is None:
            self._hired = self._until.enter_context(hired())
            self._again = True
        return self._hired

    def each(self, work: Callable[[Job], Done], jobs: Iterable[Job], total: int) -> Iterator[Done]:
        """Have each job done; all together are as dear as to read so many bytes of text. Raises as ``Each``.

        Others begin at once; this process, where it is alone, with each when it is asked for the next.
        """
        waiting = iter(jobs)
        first = list(islice(waiting, self.size(total)))
        if len(first) < 2 and not (self._scheduler and first):  # one alone is done by this process
            return map(work, chain(first, waiting))
        hired = partial(on_cluster, self._scheduler) if self._scheduler else partial(together, len(first), FOR_MANY)
        return self._hire(hired)(work, chain(first, waiting))


def cores() -> int:
    """How many processes may run at once here."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


@contextmanager
def together(n: int, *modules: str) -> Iterator[Each]:
    """Several processes, which end at once with the ``with``, and with this process, whatever ends it.

    What they need besides what they do is in ``modules``.
    """
    start_server(*BY_OTHERS, *modules)
    await_server()
    context = multiprocessing.get_context(METHOD)
    theirs, ours = context.Pipe(duplex=False)
    pool = ProcessPoolExecutor(n, mp_context=context, initializer=_begin, initargs=(theirs,))

    def each(work: Callable[[Job], Done], jobs: Iterator[Job]) -> Iterator[Done]:
        return results({pool.submit(work, job) for job in islice(jobs, n * AHEAD)}, work, jobs)

    def results(given: set[Future[Done]], work: Callable[[Job], Done], jobs: Iterator[Job]) -> Iterator[Done]:
        try:
            while given:
                done, given = wait(given, return_when=FIRST_COMPLETED)
                given |= {pool.submit(work, job) for job in islice(jobs, len(done))}
                yield from (one.result() for one in done)
        except BrokenProcessPool:
            expected, todo = "all of them to the end", "Memory may have run out: try fewer at a time, with --jobs."
            raise InputError("--jobs", "a process that was ended from outside", expected, todo) from None

    try:
        yield each
        pool.shutdown()
    finally:
        ours.close()
        theirs.close()
        pool.shutdown(cancel_futures=True)


def _begin(lifeline: Connection) -> None:
    """In each process, before it works: its end is that of the one that started it."""
    obey_parent()
    let_go()
    threading.Thread(target=_end_with, args=(lifeline,), daemon=True).start()


def _end_with(lifeline: Connection) -> None:
    try:
        lifeline.recv_bytes()
    except EOFError:
        os._exit(1)
