"""Chunks read on the machines of a Dask cluster. What is read, and in how many bytes, is as on this machine."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.building.chunk import read_chunk
from analysis.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable

    from analysis.building.chunk import ChunkRead
    from analysis.building.chunks import Chunk

RETRIES = 3  # of a chunk whose worker was lost
PATIENCE = "20s"  # to reach the scheduler


def on_cluster(chunks: Iterable[Chunk], scheduler: str) -> Generator[ChunkRead]:
    """The chunks, read by the workers of the scheduler at an address, each as it is done: in which order is chance.

    Workers need the folder of the reports under the same path, and the same code. A chunk whose worker is lost is read
    by another one. Raises what ``read_chunk`` raises, and InputError where the cluster cannot be reached or is lost.
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
    with client:
        given = [client.submit(read_chunk, chunk, retries=RETRIES, pure=False) for chunk in chunks]
        waiting = as_completed(given)  # type: ignore[no-untyped-call]  # published without types
        try:
            for future in waiting:
                yield future.result()
                future.release()
        except (KilledWorker, FutureCancelledError, OSError) as error:
            found = f"a cluster that was lost ({type(error).__name__})"
            raise InputError("--scheduler", found, "workers to the end", "Start it anew; build goes on.") from None
