"""Documents in Markdown that are carried out as they are written: their blocks of code, by language.

``toml``   its first line names a file, ``# path``; the rest is added to that file
``diff``   what is to be changed in files, by the words around it
``sh``     commands, which succeed
``console``  commands behind ``$``, and what each prints; ``…`` stands for lines or words that are left out
``python`` statements behind ``>>>``, and what each gives
"""

from __future__ import annotations

import doctest
import os
import re
import shlex
import subprocess
import sys
from contextlib import redirect_stderr, redirect_stdout, suppress
from io import StringIO
from pathlib import Path
from unittest.mock import patch

FLAGS = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE
WIDE = {"COLUMNS": "100"}  # a terminal in which tables are not wrapped
ANALYSIS, PYTHON = ".venv/bin/analysis", ".venv/bin/python"


def blocks(text: str, language: str = r"\w+") -> list[tuple[str, str]]:
    """(language, code) of each block, in order."""
    return re.findall(rf"^```({language})\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)


def sections(text: str, level: int) -> dict[str, str]:
    """The text below each heading of a level, up to the next of this level or a higher one; # in code is no heading."""
    found: dict[str, str] = {}
    name, in_code = None, False
    for line in text.splitlines(keepends=True):
        in_code ^= line.startswith("```")
        heading = None if in_code else re.match(r"(#+) (.*)", line)
        if heading and len(heading[1]) <= level:
            name = heading[2] if len(heading[1]) == level else None
        elif name is not None:
            found[name] = found.get(name, "") + line
    return found


def carry_out(text: str, package: Path | None = None) -> None:
    """Carry out every block of a text in the current folder; AssertionError where one does not do what it says.

    Commands run in this process, or, where a ``package`` is given, in one that imports what that folder holds.
    """
    names: dict[str, object] = {}
    for language, code in blocks(text):
        if language == "toml":
            _add(code)
        elif language == "diff":
            _change(code)
        elif language == "sh":
            _said(code, package)
        elif language == "console":
            _console(code, package)
        elif language == "python":
            _python(code, names, package)


def _add(code: str) -> None:
    named, _, lines = code.partition("\n")
    path = Path(named.removeprefix("# "))
    before = path.read_text(encoding="utf-8") if path.exists() else ""
    path.write_text(before + lines, encoding="utf-8")


def _change(code: str) -> None:
    """Each hunk, known by its lines without + in front, stands once in its file."""
    path = Path()
    for part in re.split(r"^(--- a/.*\n\+\+\+ b/.*)\n@@.*\n|^@@.*\n", code, flags=re.MULTILINE)[1:]:
        if part is None:
            continue
        if part.startswith("--- a/"):
            path = Path(part.splitlines()[0].removeprefix("--- a/"))
            continue
        lines = part.splitlines(keepends=True)
        before, after = ("".join(line[1:] for line in lines if line[0] != sign) for sign in "+-")
        text = path.read_text(encoding="utf-8")
        assert text.count(before) == 1, f"{path} has {text.count(before)} times:\n{before}"
        path.write_text(text.replace(before, after), encoding="utf-8")


def _console(code: str, package: Path | None) -> None:
    for command, wanted in re.findall(r"^\$ (.*)\n((?:(?!\$ ).*\n)*)", code, re.MULTILINE):
        got = _said(command, package)
        assert doctest.OutputChecker().check_output(_elided(wanted), got, FLAGS), f"{command}\n{got}\nis not\n{wanted}"


def _elided(output: str) -> str:
    return output.replace("…", "...")


def _said(command: str, package: Path | None) -> str:
    """What a command prints, its errors as well."""
    if package is None and command.startswith(ANALYSIS):
        return _in_this_process(shlex.split(command)[1:])
    environment = os.environ | WIDE | ({"PYTHONPATH": str(package)} if package else {})
    line = command.replace(ANALYSIS, f"{PYTHON} -m analysis").replace(PYTHON, shlex.quote(sys.executable))
    made = subprocess.run(["bash", "-ec", line], env=environment, capture_output=True, text=True, check=False)
    assert made.returncode == 0, f"{command}\n{made.stdout}{made.stderr}"
    return made.stdout + made.stderr


def _in_this_process(words: list[str]) -> str:
    from analysis.cli import app

    told = StringIO()
    with patch.dict(os.environ, WIDE), redirect_stdout(told), redirect_stderr(told), suppress(SystemExit):
        app(words, prog_name="analysis")
    return told.getvalue()


def _python(code: str, names: dict[str, object], package: Path | None) -> None:
    if package is not None:
        Path("statements.txt").write_text(code, encoding="utf-8")
        _said(f"{PYTHON} -m doctest -o ELLIPSIS -o NORMALIZE_WHITESPACE statements.txt", package)
        return
    told: list[str] = []
    test = doctest.DocTestParser().get_doctest(code, names, "python", None, 0)
    failed, _ = doctest.DocTestRunner(optionflags=FLAGS).run(test, out=told.append, clear_globs=False)
    names.update(test.globs)
    assert failed == 0, "".join(told)
