"""A notebook file as far as planning needs it: its cells and its parameters.

Read as JSON: nbformat takes more than a second to import, which a build spends better.
"""

from __future__ import annotations

import ast
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from analysis.errors import InputError


def cells(notebook: Path) -> list[dict[str, Any]]:
    """The cells of a notebook, each source as one string; InputError where the file is no notebook of format 4."""
    expected, todo = "a notebook of Jupyter, format 4", "Correct it in JupyterLab, or remove it."
    try:
        data = json.loads(notebook.read_text(encoding="utf-8"))
        return [cell | {"source": "".join(cell["source"])} for cell in data["cells"]]
    except OSError as error:
        raise InputError(str(notebook), str(error.strerror), expected, todo) from None
    except (ValueError, KeyError, TypeError) as error:
        found = f"no notebook ({type(error).__name__}: {error})"
        raise InputError(str(notebook), " ".join(found.split())[:160], expected, todo) from None


def parameters_of(notebook: Path) -> dict[str, Any]:
    """Names and default values of the first cell tagged ``parameters``; InputError where they are no plain values."""
    tagged = (cell for cell in cells(notebook) if "parameters" in cell.get("metadata", {}).get("tags", ()))
    found: dict[str, Any] = {}
    todo = "Write numbers, strings, lists, True, False or None there, and compute in a later cell."
    try:
        for statement in ast.parse(next(tagged, {"source": ""})["source"]).body:
            target = statement.targets[0] if isinstance(statement, ast.Assign) else getattr(statement, "target", None)
            if isinstance(target, ast.Name):
                found[target.id] = ast.literal_eval(statement.value)  # type: ignore[attr-defined]  # an assignment
    except SyntaxError as error:
        where = f"{notebook}, cell tagged “parameters”, line {error.lineno}"
        raise InputError(where, str(error.msg), "Python assignments", "Correct the line.") from None
    except (ValueError, TypeError):
        raise InputError(str(notebook), "a parameter that is computed", "plain values as parameters", todo) from None
    return found


def check_parameters(notebook: Path, values: Mapping[str, Any]) -> None:
    """InputError for a parameter that the notebook does not have, or has with another type: papermill would go on."""
    known = parameters_of(notebook)
    for name, value in values.items():
        if name not in known:
            names = ", ".join(known) or "none: no cell is tagged “parameters”"
            found = f"no parameter {name!r} (it has {names})"
            raise InputError(str(notebook), found, f"{name} in the cell tagged “parameters”", "Declare it there.")
        if known[name] is not None and type(value) is not type(known[name]):
            wanted = f"{type(known[name]).__name__}, such as {known[name]!r}"
            raise InputError(f"{notebook}, parameter {name}", repr(value), wanted, "Give a value of that type.")
