"""What tests of several folders share: the registered reports, their tables built once, and an invented report."""

from __future__ import annotations

import gc
import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

if TYPE_CHECKING:
    import analysis

ROOT = Path(__file__).parents[1]

# A slow machine is no failure; CI tries the same examples each time, a developer always new ones.
settings.register_profile("project", deadline=None, derandomize="CI" in os.environ)
settings.load_profile("project")


def pytest_collection_finish() -> None:
    """All tests stay to the end: no search for what can be thrown away needs to look through them again."""
    gc.freeze()


def pytest_unconfigure() -> None:
    """At the end they are thrown away, else DuckDB tells at length that they were not."""
    gc.unfreeze()


@pytest.fixture(scope="session")
def root() -> Path:
    """The folder of the repository."""
    return ROOT


@pytest.fixture(scope="session")
def corpus() -> dict[str, str]:
    """The text of each registered report by its doc_id."""
    from analysis.corpus.registry import read_registry, text_of

    folder = ROOT / "data/reports"
    reports = read_registry(folder)
    return {report.doc_id: text_of(folder, report) for report in reports}


@pytest.fixture(scope="session")
def tables() -> analysis.Tables:
    """All tables of the registered reports as the parser reads them; built once for the whole run: change nothing."""
    import analysis

    return analysis.build(ROOT / "data/reports", reviewed=False)


@pytest.fixture(scope="session")
def by_hand() -> analysis.Tables:
    """The same with what people have checked laid over; built once for the whole run: change nothing."""
    import analysis

    return analysis.build(ROOT / "data/reports")


@pytest.fixture(scope="session")
def panel() -> analysis.Tables:
    """The tables of the invented panel of ``examples/``; built once for the whole run: change nothing."""
    import analysis

    return analysis.build(ROOT / "examples/panel")


@pytest.fixture
def tiny_meta() -> analysis.ReportMeta:
    """The registration of an invented report."""
    import analysis

    return analysis.ReportMeta(doc_id="jia-2024", district="甲", plan_year=2024)
