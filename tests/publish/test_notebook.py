"""What planning reads from a notebook file, held against papermill's own reading."""

from __future__ import annotations

from pathlib import Path

import papermill
import pytest

from analysis.errors import InputError
from analysis.publish.notebook import check_parameters, parameters_of
from tests.publish.conftest import FOLDERS, notebook


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where a test writes its notebook."""
    return tmp_path / "some.ipynb"


@pytest.mark.parametrize(
    "source", [FOLDERS, 'a = 1\nb: float = 2.5  # a remark\nc = ["x", None]\n\n# no parameter\nd = -3', ""]
)
def test_parameters_are_those_that_papermill_finds(path: Path, source: str) -> None:
    """Names and default values of the cell that is tagged for them."""
    path.write_text(notebook(("code", "parameters", source), ("code", "later", "e = 5")), encoding="utf-8")
    theirs = {name: eval(found["default"]) for name, found in papermill.inspect_notebook(path).items()}
    assert parameters_of(path) == theirs


@pytest.mark.parametrize(
    ("source", "told"),
    [
        ("a = open('x')", "found a parameter that is computed; expected plain values"),
        ("a = 1\nb = = 2", "line 2: found invalid syntax"),
    ],
)
def test_parameters_that_are_no_plain_values_are_told(path: Path, source: str, told: str) -> None:
    """Papermill would show them as text."""
    path.write_text(notebook(("code", "parameters", source)), encoding="utf-8")
    with pytest.raises(InputError, match=told):
        parameters_of(path)


@pytest.mark.parametrize(
    ("values", "told"),
    [
        ({"table": "x"}, "found no parameter 'table' (it has tables, figures, edition); expected table in the cell"),
        ({"tables": 3}, "parameter tables: found 3; expected str, such as 'data/tables'"),
    ],
)
def test_an_unknown_parameter_is_an_error(path: Path, values: dict[str, object], told: str) -> None:
    """Papermill only warns of it, and runs the notebook with its default."""
    path.write_text(notebook(("code", "parameters", FOLDERS)), encoding="utf-8")
    check_parameters(path, {"tables": "elsewhere"})
    with pytest.raises(InputError) as caught:
        check_parameters(path, values)
    assert told in str(caught.value)


@pytest.mark.parametrize("content", ["", "{", "[]", '{"cells": [{"cell_type": "code"}]}', '{"worksheets": []}'])
def test_a_file_that_is_no_notebook_is_told_in_one_line(path: Path, content: str) -> None:
    """With its name."""
    path.write_text(content, encoding="utf-8")
    with pytest.raises(InputError, match=r"some\.ipynb: found no notebook") as caught:
        parameters_of(path)
    assert "\n" not in str(caught.value)
