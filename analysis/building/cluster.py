"""Work done on the machines of a Dask cluster. What is done, and in how many bytes, is as on this machine."""

from __future__ import annotations

from contextlib import contextmanager
from itertools import islice
from typing import TYPE_CHECKING, Any

from analysis.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from analysis.building.crew import Done, Each, Job

AHEAD = 256  # jobs that are handed out at a time
RETRIES = 3  # of a job whose worker was lost
PATIENCE = "20s"  # to reach the scheduler


@contextmanager
def on_cluster(scheduler: str) -> Iterator[Each]:
    """The workers of the scheduler at an address.

    They need the folder of the reports under the same path, and the same code. What a worker that is lost was doing is
    done by another one. Raises InputError where the cluster cannot be reached or is lost.
    """
    try:
        from distributed import Client, as_completed  # noqa: PLC0415  # of an extra that few need
        from distributed.client import FutureCancelledError  # noqa: PLC0415
        from distributed.scheduler import KilledWorker  # noqa: PLC0415
    except ImportError:
        todo = "Install the extra: pip install '.[scale]'."
        raise InputError("--scheduler", "no package distributed", "it to be installed", todo) from None
    try:
        client = Client(scheduler, timeout=PATIENCE)  # type: ignore[no-untyped-call]  # published without types
    except (OSError, ValueError) as error:
        found = f"no scheduler at {scheduler} ({type(error).__name__})"
        todo = "Start it, or check the address: docs/many-reports.md."
        raise InputError("--scheduler", found, "one like tcp://host:8786", todo) from None

    def each(work: Callable[[Job], Done], jobs: Iterator[Job]) -> Iterator[Done]:
        def given(n: int) -> list[Any]:
            return [client.submit(work, job, retries=RETRIES, pure=False) for job in islice(jobs, n)]

        return results(as_completed(given(AHEAD)), given)  # type: ignore[no-untyped-call]  # published without types

    def results(waiting: Any, given: Callable[[int], list[Any]]) -> Iterator[Any]:
        try:
            for future in waiting:
                waiting.update(given(1))
                yield future.result()
                future.release()
        except (KilledWorker, FutureCancelledError, OSError) as error:
            found = f"a cluster that was lost ({type(error).__name__})"
            raise InputError("--scheduler", found, "workers to the end", "Start it anew; build goes on.") from None

    with client:
        yield each
