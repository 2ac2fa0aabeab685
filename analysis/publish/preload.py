"""Imported by the process that notebook processes are forked from: all that a notebook takes seconds to import."""

from __future__ import annotations

import os

os.environ["MPLBACKEND"] = "Agg"  # nothing of a build opens a window
# Notebooks run side by side already; and sums do not depend on the number of cores.
os.environ |= {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "MKL_NUM_THREADS": "1"}

import matplotlib.pyplot  # noqa: F401
import typer  # noqa: F401  # every process runs the main script of the build again, which is a typer command

import analysis.display.page
import analysis.publish.execute
import analysis.tables.store
import analysis.wording.words  # noqa: F401  # with pandas, seaborn and DuckDB, Babel and the pinyin of all characters
from analysis.wording.catalogue import Catalogue
from analysis.wording.editions import EDITIONS

for edition in EDITIONS:
    Catalogue.of(edition)  # parsed once, for the pages of all processes
