"""How fast this checkout reads texts beside another one, the two taking turns in one run.

    .venv/bin/python -m benchmarks.against PATH [folder] [--rounds N]

PATH is the root of another checkout (``git worktree add PATH COMMIT``). On a machine that others use too, a time means
nothing and a ratio of two times of different runs little; so both read all texts of the folder in turn, round after
round, each in a process of its own that has read them once before. A round's ratio compares two neighbours in time.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import time
from contextlib import ExitStack
from pathlib import Path

HERE = Path(__file__).resolve().parents[1]
READER = "--read"  # the first argument of a process that reads


def read(folder: Path) -> None:
    """Read all texts once; then again for each line on standard input, with the CPU seconds as answer."""
    # What is measured is the package of whichever checkout stands first in the path.
    from analysis.corpus.meta import ReportMeta  # noqa: PLC0415
    from analysis.corpus.readers import read_text  # noqa: PLC0415
    from analysis.pipeline import parse_report  # noqa: PLC0415

    texts = [
        (read_text(file), ReportMeta(doc_id=f"text-{number}", district="无", plan_year=2024))
        for number, file in enumerate(sorted(folder.glob("*.txt")), start=1)
    ]
    if not texts:
        raise SystemExit(f"against: no .txt file in {folder}")
    for text, meta in texts:
        parse_report(text, meta)
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    for _ in sys.stdin:
        start = time.process_time()
        for text, meta in texts:
            parse_report(text, meta)
        sys.stdout.write(f"{time.process_time() - start}\n")
        sys.stdout.flush()


def start(checkout: Path, folder: Path) -> subprocess.Popen[str]:
    """A process that reads with the package of a checkout."""
    command = [sys.executable, "-P", __file__, READER, str(folder.resolve())]
    return subprocess.Popen(
        command,
        env=os.environ | {"PYTHONPATH": str(checkout.resolve())},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def ask(process: subprocess.Popen[str]) -> float:
    """The CPU seconds of one more round."""
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write("again\n")
    process.stdin.flush()
    answer = process.stdout.readline()
    if not answer:
        raise SystemExit("against: a reader has stopped; what it said stands above")
    return float(answer)


def measure(other: Path, folder: Path, rounds: int) -> list[tuple[float, float]]:
    """(CPU seconds of the other checkout, of this one) of each round."""
    with ExitStack() as stack:
        readers = [stack.enter_context(start(checkout, folder)) for checkout in (other, HERE)]
        for reader in readers:
            assert reader.stdout is not None
            reader.stdout.readline()
        pairs = [(ask(readers[0]), ask(readers[1])) for _ in range(rounds)]
        for reader in readers:
            assert reader.stdin is not None
            reader.stdin.close()
    return pairs


def main(arguments: list[str]) -> None:
    """Measure and print a line a round and the median of the ratios."""
    if arguments[:1] == [READER]:
        read(Path(arguments[1]))
        return
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("other", type=Path)
    parser.add_argument("folder", type=Path, nargs="?", default=HERE / "data" / "reports")
    parser.add_argument("--rounds", type=int, default=5)
    given = parser.parse_args(arguments)
    pairs = measure(given.other, given.folder, given.rounds)
    for before, now in pairs:
        sys.stdout.write(f"{before:.3f} s there, {now:.3f} s here: {before / now:.3f} times as fast\n")
    ratio = statistics.median(before / now for before, now in pairs)
    sys.stdout.write(f"median of {len(pairs)}: {ratio:.3f} times as fast\n")


if __name__ == "__main__":
    main(sys.argv[1:])
