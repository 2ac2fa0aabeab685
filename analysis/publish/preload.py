"""Imported by the process that notebook processes are forked from: all that a notebook takes seconds to import."""

from __future__ import annotations

import atexit
import gc
import os
from importlib import import_module
from pkgutil import iter_modules

os.environ["MPLBACKEND"] = "Agg"  # nothing of a build opens a window
# Notebooks run side by side already; and sums do not depend on the number of cores.
os.environ |= {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "MKL_NUM_THREADS": "1"}

import matplotlib.pyplot  # noqa: F401
import typer  # noqa: F401  # every process runs the main script of the build again, which is a typer command

import analysis.display.page
import analysis.publish.execute
import analysis.tables.store
import analysis.wording.words  # noqa: F401  # with pandas, seaborn and DuckDB, Babel and the pinyin of all characters
from analysis import charts, findings, wording
from analysis.lexicon.lexicon import Lexicon
from analysis.records.canonical import indicators
from analysis.wording.catalogue import Catalogue
from analysis.wording.editions import EDITIONS

for room in (charts, findings, wording):
    for module in iter_modules(room.__path__, f"{room.__name__}."):
        import_module(module.name)
# Read once, for the pages of all processes.
for edition in EDITIONS:
    Catalogue.of(edition)
indicators(Lexicon.default())
# What is here stays until the end: no process looks through it again for what can go.
gc.freeze()
atexit.register(gc.unfreeze)
