"""Who reads the chunks on this machine: this process alone, or several that end when it ends."""

from __future__ import annotations

import multiprocessing
import os
import threading
from concurrent.futures import ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from typing import TYPE_CHECKING

from analysis.building.chunk import read_chunk
from analysis.building.processes import METHOD, await_server, obey_parent, start_server
from analysis.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable
    from multiprocessing.connection import Connection

    from analysis.building.chunk import ChunkRead
    from analysis.building.chunks import Chunk


def cores() -> int:
    """How many processes may run at once here."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def alone(chunks: Iterable[Chunk]) -> Generator[ChunkRead]:
    """Each chunk, read by this process."""
    yield from map(read_chunk, chunks)


def together(chunks: Iterable[Chunk], n: int) -> Generator[ChunkRead]:
    """The chunks, read by ``n`` processes, each as it is done: in which order is chance.

    Closing the iterator ends them at once, and so does the end of this process, whatever ends it. Raises what
    ``read_chunk`` raises, and InputError where a process was ended from outside.
    """
    start_server("analysis.building.chunk")
    await_server()
    context = multiprocessing.get_context(METHOD)
    theirs, ours = context.Pipe(duplex=False)
    crew = ProcessPoolExecutor(n, mp_context=context, initializer=_begin, initargs=(theirs,))
    try:
        for done in as_completed([crew.submit(read_chunk, chunk) for chunk in chunks]):
            yield done.result()
        crew.shutdown()
    except BrokenProcessPool:
        expected, todo = "all of them to the end", "Memory may have run out: try fewer at a time, with --jobs."
        raise InputError("--jobs", "a reading process that was ended from outside", expected, todo) from None
    finally:
        ours.close()
        theirs.close()
        crew.shutdown(cancel_futures=True)


def _begin(lifeline: Connection) -> None:
    """In each process, before it reads: its end is that of the one that started it."""
    obey_parent()
    threading.Thread(target=_end_with, args=(lifeline,), daemon=True).start()


def _end_with(lifeline: Connection) -> None:
    try:
        lifeline.recv_bytes()
    except EOFError:
        os._exit(1)
