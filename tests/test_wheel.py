"""The wheel holds what the tree holds, and works without the tree."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
USE = """
import json, analysis
meta = analysis.ReportMeta(doc_id="jia-2031", district="甲", plan_year=2031)
tables = analysis.parse_report("一、2031年工作安排\\n6月底前新建公园3个。\\n", meta)
told = [analysis.__file__, analysis.__version__, list(tables.metrics["quote"]), list(tables.sentences["theme"])]
print(json.dumps(told))
"""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel of this tree, unpacked."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(build, cwd=ROOT, capture_output=True, check=True)
    (packed,) = folder.glob("*.whl")
    with zipfile.ZipFile(packed) as archive:
        archive.extractall(folder / "unpacked")
    return folder / "unpacked"


def test_the_wheel_holds_the_package_and_nothing_else(wheel: Path) -> None:
    """Every file of analysis/ that git knows or would take, byte for byte, beside its own description."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard", "analysis"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout.split("\0")
    tree = {name for name in listed if name and (ROOT / name).is_file()}
    held = {path.relative_to(wheel).as_posix() for path in wheel.rglob("*") if path.is_file()}
    assert {name for name in held if not name.split("/")[0].endswith(".dist-info")} == tree
    assert [name for name in sorted(tree) if (wheel / name).read_bytes() != (ROOT / name).read_bytes()] == []


def test_the_wheel_reads_a_report_away_from_the_tree(wheel: Path, tmp_path: Path) -> None:
    """In another folder, with nothing of the tree on the path before it: lexicon and weights are its own."""
    environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(wheel), "PYTHONUTF8": "1"}
    run = [sys.executable, "-P", "-s", "-c", USE]
    result = subprocess.run(run, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr
    file, version, quotes, themes = json.loads(result.stdout)
    assert file == str(wheel / "analysis/__init__.py")
    (description,) = wheel.glob("*.dist-info")
    assert description.name == f"subdistrict_reports-{version}.dist-info"
    assert quotes == ["3个"]
    assert len(themes) == 2
    assert "analysis = analysis.cli:app" in (description / "entry_points.txt").read_text(encoding="utf-8")
