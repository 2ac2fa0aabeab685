"""These tests look at what `make report` has built; where that is not there, they are skipped."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@cache
def why_not() -> str:
    """Why there is nothing to look at; empty where the site is that of the present tree, with all districts."""
    from analysis.publish import fresh
    from analysis.publish.paths import Paths

    names = {"reports": "data/reports", "notebooks": "notebooks", "gold": "data/gold"}
    made = {"tables": "data/tables", "figures": "figures", "site": "build/site"}
    paths = Paths(**{name: Path(folder) for name, folder in (names | made).items()})
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(ROOT)
        if not (paths.site / "index.html").exists():
            return "no site in build/site: run `make report` first"
        if not fresh.Manifest.read(paths.manifest).up_to_date(fresh.inputs(paths, None)):
            return "build/site is older than the tree, or holds some districts only: run `make report` first"
    return ""


@pytest.fixture(autouse=True)
def built_site() -> None:
    """Skip the test where there is no site to test."""
    if why_not():
        pytest.skip(why_not())
