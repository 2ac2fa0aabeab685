"""What every notebook of the project keeps to."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest

from tests.notebooks.pages import notebook

if TYPE_CHECKING:
    from pathlib import Path

ALWAYS = {"tables": "data/tables", "figures": "figures", "edition": "en"}
OWN: dict[str, set[str]] = {
    "corpus": set(), "priorities": {"reports"}, "metrics": {"reports"}, "spending": set(), "commitments": {"reports"},
    "profiles": set(), "topics": {"reports"}, "language": {"reports"}, "concepts": set(), "district": {"district"},
    "series": {"district"}, "followups": {"district"}, "pair": {"left", "right", "reports"},
    "quality": {"gold", "reports"},
}  # fmt: skip


def test_every_notebook_is_known(root: Path) -> None:
    """A new one tells its parameters here."""
    assert {path.stem for path in (root / "notebooks").glob("*.ipynb")} == set(OWN)


@pytest.mark.parametrize("name", OWN)
def test_it_is_thin_and_stored_clean(root: Path, name: str) -> None:
    """Code cells alone, readable unique ids, the promised parameters, no outputs, no function."""
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
    assert space.keys() == {*ALWAYS, *OWN[name]}
    assert {key: space[key] for key in ALWAYS} == ALWAYS
