"""Counts of texts that stay where they are."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from analysis.lexicon.lexicon import Lexicon
from analysis.themes.annotated import LABELS, SECTIONS, SENTENCES, reference

TEXT = "一、工作打算\n开展垃圾分类。排查消防隐患。\n"


def test_labels_and_counts_are_written_and_no_text(root: Path, tmp_path: Path) -> None:
    """What was written is read back as the annotated report; no sentence stands in any of the files."""
    (tmp_path / "某县_2030.txt").write_text(TEXT, encoding="utf-8")
    facts = {"file": "某县_2030.txt", "secondary": None, "stance": "plan", "doubt": False, "second_reader": "safety"}
    labels = [
        {**facts, "start": start, "end": end, "theme": theme}
        for start, end, theme in ((0, 6, "general"), (7, 14, "environment"), (14, 21, "safety"))
    ]
    (tmp_path / "labels.jsonl").write_text("\n".join(map(json.dumps, labels)), encoding="utf-8")
    out = tmp_path / "out"
    command = [
        sys.executable,
        "tools/county_features.py",
        str(tmp_path),
        str(tmp_path / "labels.jsonl"),
        "--out",
        str(out),
    ]
    said = subprocess.run(command, check=True, capture_output=True, text=True, cwd=root, encoding="utf-8").stdout
    assert said.startswith("3 labels, 3 sentences, ")
    (found,) = reference(Lexicon.default(), out)
    assert found.themes == ("general", "environment", "safety")
    written = "".join((out / name).read_text(encoding="utf-8") for name in (LABELS, SENTENCES, SECTIONS))
    assert '"垃圾分类": 1' in written
    assert "开展垃圾分类" not in written
    assert "second_reader" not in written
