"""How much faster `analysis report` makes the site than papermill and nbconvert do by themselves, in one run.

    .venv/bin/python -m benchmarks.plain [--every N]

The plain way is what one would type: for each page of each edition ``papermill`` with its parameters, then
``jupyter nbconvert --to html`` of what came out. Both ways start from nothing; ours makes the tables, evidence pages,
search and downloads as well, the plain one finds the tables there. With ``--every N`` only each N-th page is made the
plain way, and the time multiplied. Run it on a machine that does nothing else: the two ways do not take turns.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from analysis.corpus.registry import read_registry
from analysis.publish.paths import Paths
from analysis.publish.plan import Run, built, runs, silent
from analysis.wording.editions import EDITIONS

PROGRAMS = Path(sys.executable).parent
REPORTS, NOTEBOOKS, GOLD = Path("data/reports"), Path("notebooks"), Path("data/gold")


def ours(folder: Path) -> float:
    """Seconds of a report from nothing; its tables, figures and site lie in the folder afterwards."""
    places = [f"--tables={folder / 'tables'}", f"--figures={folder / 'figures'}", f"--out={folder / 'site'}"]
    return seconds([PROGRAMS / "analysis", "report", *places])


def plain(run: Run, paths: Paths, folder: Path) -> float:
    """Seconds of one page by the two programs."""
    executed = folder / f"{run.edition}-{run.name}.ipynb"
    values = [word for name, value in run.values(paths).items() for word in ("-p", name, value)]
    made = seconds([PROGRAMS / "papermill", run.notebook, executed, *values])
    return made + seconds([PROGRAMS / "jupyter", "nbconvert", "--to", "html", executed])


def seconds(command: list[str | Path]) -> float:
    """Seconds that a command takes; what it says is not shown unless it fails."""
    start = time.perf_counter()
    subprocess.run(command, check=True, capture_output=True)
    return time.perf_counter() - start


def main() -> None:
    """Time both ways and say the ratio."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--every", type=int, default=1)
    every = parser.parse_args().every
    with TemporaryDirectory() as temporary:
        folder = Path(temporary)
        report = ours(folder)
        made = {name: folder / name for name in ("tables", "figures", "site")}
        paths = Paths(reports=REPORTS, notebooks=NOTEBOOKS, gold=GOLD, **made)
        reports = read_registry(REPORTS)
        without = silent(REPORTS, reports, GOLD)
        plan = built([run for edition in EDITIONS for run in runs(NOTEBOOKS, reports, edition, without)], reports)
        chosen = plan[::every]
        took = sum(plain(run, paths, folder) for run in chosen) * len(plan) / len(chosen)
    sys.stdout.write(
        f"{len(plan)} pages: analysis report {report:.0f} s, papermill and nbconvert {took:.0f} s "
        f"({len(chosen)} pages timed): {took / report:.1f} times\n"
    )


if __name__ == "__main__":
    main()
