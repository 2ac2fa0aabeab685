"""An invented project: two reports, a notebook about both and one per district, built once for all tests."""

from __future__ import annotations

import hashlib
import json
import shutil
from pathlib import Path

import pytest

REPORTS = {
    "jia-2024": (
        "甲",
        "甲街道2024年工作计划\n一、经济发展\n2024年，完成税收5亿元，新增企业20家。6月底前完成厂房改造3处，确保投产。\n"
        "二、民生保障\n新增养老床位50张，每月开展志愿服务1次。a < b & <script>alert(1)</script>\n",
    ),
    "yi-2024": (
        "乙",
        "乙街道2024年工作计划\n一、城市更新\n改造老旧小区8个，惠及居民1200余户。年底前加装电梯15台。\n"
        "二、平安建设\n排查隐患300处，整改率达到95%以上。开展“1+3+N”网格治理。\n",
    ),
}
FOLDERS = 'tables = "data/tables"\nfigures = "figures"\nedition = "en"'
LOOK = """
import analysis
from analysis.display.page import Page
from analysis.wording.words import Words
t = analysis.load(tables)
page = Page.of(Words.of(t.documents, edition), figures)
page.title("Look", f"{len(t.metrics)} quantities were read", "All of them are below.", "counted")
page.table(t.metrics[["doc_id", "metric_id", "indicator", "quote"]], "All quantities")
"""
PROFILE = """
from functools import partial
import analysis
from analysis.charts.share_bars import share_bars
from analysis.display.page import Page
from analysis.wording.words import Words
t = analysis.load(tables)
words = Words.of(t.documents, edition)
page = Page.of(words, figures)
rows = t.documents.assign(share=0.5, low=0.4, high=0.6, k=1, n=2)[["doc_id", "share", "low", "high", "k", "n"]]
page.title(words.say("page-district"), f"About {district}", "One of them.", "clear")
page.figure(f"profile-{district}", partial(share_bars, rows, words), "Bars", f"For {district}", rows)
"""


def notebook(*cells: tuple[str, str, str], tags: tuple[str, ...] = ("parameters",)) -> str:
    """A notebook file of (kind, id, source) cells; the cell with the id "parameters" has the tags."""
    made: list[object] = []
    for kind, name, source in cells:
        cell: dict[str, object] = {"cell_type": kind, "id": name, "source": source, "metadata": {}}
        if name == "parameters":
            cell["metadata"] = {"tags": list(tags)}
        made.append(cell | ({"outputs": [], "execution_count": None} if kind == "code" else {}))
    kernel = {"kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}}
    return json.dumps({"cells": made, "metadata": kernel, "nbformat": 4, "nbformat_minor": 5})


def register(folder: Path, reports: dict[str, tuple[str, str]]) -> None:
    """Write reports and their registry, replacing what was registered before."""
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*"):
        old.unlink()
    entries = []
    for doc_id, (district, text) in reports.items():
        data = text.encode()
        (folder / f"{doc_id}.txt").write_bytes(data)
        sha256 = hashlib.sha256(data).hexdigest()
        entries.append(f'[{doc_id}]\ndistrict = "{district}"\nplan_year = 2024\nsha256 = "{sha256}"\n')
    (folder / "reports.toml").write_text("\n".join(entries), encoding="utf-8")


def lay_out(project: Path) -> None:
    """The invented project, not built yet."""
    register(project / "data/reports", REPORTS)
    (project / "data/gold").mkdir()
    (project / "notebooks").mkdir()
    look = notebook(("code", "parameters", FOLDERS), ("code", "look", LOOK))
    (project / "notebooks/look.ipynb").write_text(look, encoding="utf-8")
    parameters = f'{FOLDERS}\ndistrict = "甲"'
    profile = notebook(("code", "parameters", parameters), ("code", "draw", PROFILE))
    (project / "notebooks/district.ipynb").write_text(profile, encoding="utf-8")


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The invented project, built; do not change it."""
    from analysis.publish.suite import make

    project = tmp_path_factory.mktemp("built")
    lay_out(project)
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(project)
        assert make()
    return project


@pytest.fixture
def project(built: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the built project to change; the current folder."""
    shutil.copytree(built, tmp_path, dirs_exist_ok=True)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def snapshot(*folders: Path) -> dict[str, tuple[int, bytes]]:
    """When each file below the folders was last written, and what it holds."""
    files = [path for folder in folders for path in folder.rglob("*") if path.is_file()]
    return {path.as_posix(): (path.stat().st_mtime_ns, path.read_bytes()) for path in files}
