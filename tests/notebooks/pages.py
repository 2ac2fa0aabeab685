"""Running the notebook of a page in this process."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from analysis.display import page

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

HAN = re.compile(r"[\u3400-\u9fff]")
NOTHING = re.compile(r"\b(nan|NaN|None(?! [a-z])|NaT|inf)\b")  # “None of these” is a sentence


def notebook(root: Path, name: str) -> dict[str, Any]:
    """A notebook as stored."""
    found: dict[str, Any] = json.loads((root / f"notebooks/{name}.ipynb").read_text(encoding="utf-8"))
    return found


def run(root: Path, name: str, given: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> str:
    """Run a notebook's code with these parameters; the HTML of all that it displays."""
    return "\n".join(html for html, _ in parts(root, name, given, monkeypatch))


def parts(
    root: Path, name: str, given: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> list[tuple[str, dict[str, Any]]]:
    """The same, each by itself: (HTML, what part of the page it is)."""
    shown: list[tuple[str, dict[str, Any]]] = []
    monkeypatch.setattr(page, "display", lambda data, raw, metadata: shown.append((data["text/html"], metadata)))
    space: dict[str, Any] = {}
    for cell in notebook(root, name)["cells"]:
        exec("".join(cell["source"]), space)
        if "parameters" in cell["metadata"].get("tags", ()):
            space |= given
    return shown


def words(shown: str) -> str:
    """What a reader reads of it; also what a screen reader says of its figures."""
    said = " ".join(re.findall('aria-label="([^"]*)"', shown))
    return re.sub("<[^>]*>", " ", re.sub("<svg.*?</svg>", " ", shown, flags=re.DOTALL)) + said
