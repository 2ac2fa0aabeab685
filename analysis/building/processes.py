"""How other processes are started here: from a server that imports once what all of them need, and quiet at Ctrl-C."""

from __future__ import annotations

import ctypes
import multiprocessing
import signal
from contextlib import suppress
from multiprocessing import forkserver, resource_tracker
from typing import Any

import pyarrow as pa

_GIVE_BACK = {-8: 1, -1: 2**17}  # M_ARENA_MAX: one heap; M_TRIM_THRESHOLD: what may be kept, in bytes (mallopt(3))
# Where processes cannot be forked (Windows), each starts from nothing: slower, but with the same result.
METHOD = "forkserver" if "forkserver" in multiprocessing.get_all_start_methods() else "spawn"


def start_server(*preload: str) -> None:
    """Start the process that others are forked from: it imports modules while this one goes on. Twice does no harm.

    Ctrl-C is for this process, which ends the others; the terminal tells it to all of them, be they still importing.
    """
    if METHOD == "forkserver":
        forkserver.set_forkserver_preload(list(preload))
        resource_tracker.ensure_running()  # before: starting it lets signals through again
        before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})  # the new process inherits it
        try:
            forkserver.ensure_running()
        finally:
            signal.pthread_sigmask(signal.SIG_SETMASK, before)


def await_server() -> None:
    """Wait until the server has imported, so that the processes of a pool start at once.

    Where this one ends meanwhile, what was asked of the server comes to nothing; a process of a pool would tell at
    length that the locks are gone which it was to share.
    """
    context: Any = multiprocessing.get_context(METHOD)
    process = context.Process(target=int)
    process.start()
    process.join()


def obey_parent() -> None:
    """In a process that was started: let Ctrl-C be for the one that started it, and let SIGTERM end it at once."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)


def let_go() -> None:
    """Let this process give back what it does not need any more.

    Arrow's own pools keep it, some hundred MB in a build; so does the C library (glibc), which has a heap for each of
    several threads, and waits longer the more was given back before.
    """
    pa.set_memory_pool(pa.system_memory_pool())
    with suppress(AttributeError, OSError):  # other C libraries have no such settings
        for parameter, value in _GIVE_BACK.items():
            ctypes.CDLL(None).mallopt(parameter, value)
