"""Counts of words of texts that stay where they are."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from analysis.findings import outside


def test_words_of_both_folders_are_counted_and_old_national_reports_passed_over(root: Path, tmp_path: Path) -> None:
    """消防 twice in the nation and once in a county; 2014 is too old for the nation only; no sentence is written."""
    texts = {
        "national/国_2014.txt": "养老。\n", "national/国_2015.txt": "一、消防\n开展消防演练。\n",
        "county/县_2014.txt": "排查消防隐患5处。\n", "county/县_2020.txt": "养老。\n",
    }  # fmt: skip
    for name, text in texts.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    out = tmp_path / "out/counts.csv.gz"
    command = [sys.executable, "tools/term_counts.py", str(tmp_path), "--out", str(out)]
    said = subprocess.run(command, check=True, capture_output=True, text=True, cwd=root, encoding="utf-8").stdout
    assert said.startswith("national: 1 reports, 3 words")
    counts = outside.read(out)
    assert list(counts.loc["消防"]) == [2, 1]
    assert list(counts.loc["养老"]) == [0, 1]
    assert "开展消防演练" not in set(counts.index)
    first = out.read_bytes()
    subprocess.run(command, check=True, capture_output=True, cwd=root)
    assert out.read_bytes() == first
