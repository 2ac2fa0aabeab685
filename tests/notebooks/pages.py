"""Running the notebook of a page in this process, and what every such notebook keeps to."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from analysis.display import page

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

ALWAYS = {"tables": "data/tables", "figures": "figures", "edition": "en"}
HAN = re.compile(r"[\u3400-\u9fff]")
NOTHING = re.compile(r"\b(nan|NaN|None(?! [a-z])|NaT|inf)\b")  # “None of these” is a sentence


def notebook(root: Path, name: str) -> dict[str, Any]:
    """A notebook as stored."""
    found: dict[str, Any] = json.loads((root / f"notebooks/{name}.ipynb").read_text(encoding="utf-8"))
    return found


def run(root: Path, name: str, given: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> str:
    """Run a notebook's code with these parameters; the HTML of all that it displays."""
    shown: list[str] = []
    monkeypatch.setattr(page, "display", lambda data, raw, metadata: shown.append(data["text/html"]))
    space: dict[str, Any] = {}
    for cell in notebook(root, name)["cells"]:
        exec("".join(cell["source"]), space)
        if "parameters" in cell["metadata"].get("tags", ()):
            space |= given
    return "\n".join(shown)


def words(shown: str) -> str:
    """What a reader reads of it; also what a screen reader says of its figures."""
    said = " ".join(re.findall('aria-label="([^"]*)"', shown))
    return re.sub("<[^>]*>", " ", re.sub("<svg.*?</svg>", " ", shown, flags=re.DOTALL)) + said


def check_stored(root: Path, name: str, own: set[str]) -> None:
    """Code cells alone, readable unique ids, the promised parameters, no outputs, no function, no words of its own."""
    stored = notebook(root, name)
    assert (stored["nbformat"], stored["nbformat_minor"]) == (4, 5)
    ids = [cell["id"] for cell in stored["cells"]]
    assert len(set(ids)) == len(ids)
    assert all(re.fullmatch("[a-z][a-z-]*", cell_id) for cell_id in ids)
    assert all((cell["cell_type"], cell["outputs"], cell["execution_count"]) == ("code", [], None)
               for cell in stored["cells"])  # fmt: skip
    sources = ["".join(cell["source"]) for cell in stored["cells"]]
    assert not any(re.search(r"^\s*(def|class) ", source, re.MULTILINE) for source in sources)
    space: dict[str, Any] = {}
    exec(sources[ids.index("parameters")], {}, space)
    assert space.keys() == {*ALWAYS, *own}
    assert {key: space[key] for key in ALWAYS} == ALWAYS
