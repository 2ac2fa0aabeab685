"""benchmarks/RESULTS.md: one section per benchmark, each replaced by the next run of that benchmark."""

from __future__ import annotations

import os
import platform
import re
from datetime import date
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

FILE = Path(__file__).with_name("RESULTS.md")
TITLE = "# Benchmarks\n\nWritten by `make bench` and `make bench-peers`; each replaces its own section.\n"
ORDER = ("Speed of the parse", "Stages", "Cost by number of reports", "Peers")  # the sections of the file


def write_section(name: str, body: str) -> None:
    """Put a section (its heading is ``name``) into RESULTS.md and leave the others as they are."""
    held = FILE.read_text(encoding="utf-8") if FILE.exists() else TITLE
    sections = dict(re.findall(r"^## ([^\n]+)\n\n(.*?)\n*(?=^## |\Z)", held, re.M | re.S)) | {name: body.strip()}
    parts = [f"## {title}\n\n{sections[title]}\n" for title in ORDER if title in sections]
    FILE.write_text("\n".join([TITLE, *parts]), encoding="utf-8")


def conditions(versions: dict[str, str], names: Sequence[str] = ("pandas", "numpy", "jieba")) -> str:
    """The day, the machine, Python, and the versions of these packages and of ``versions``, in a sentence."""
    known = {name: version(name) for name in names} | versions
    listed = ", ".join(f"{name} {known[name]}" for name in sorted(known, key=str.lower))
    return (
        f"{date.today().isoformat()}; {os.cpu_count()} × {processor()}, {platform.system()}; "
        f"Python {platform.python_version()}; {listed}."
    )


CPU_TIME = "Times are CPU time of one process on one core, the best of several runs."


def processor() -> str:
    """The model name of the processor, where the system tells."""
    cpuinfo = Path("/proc/cpuinfo")
    found = re.search(r"model name\s*:\s*(.+)", cpuinfo.read_text()) if cpuinfo.exists() else None
    return found[1].strip() if found else platform.processor() or platform.machine()


def markdown(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A Markdown table, columns padded for reading as plain text; the first column is flush left, others right."""
    lines = [tuple(header), *(tuple(row) for row in rows)]
    widths = [max(_width(line[column]) for line in lines) for column in range(len(header))]
    rule = ["-" * width if column == 0 else "-" * (width - 1) + ":" for column, width in enumerate(widths)]
    padded = [[_pad(cell, width, at == 0) for at, (cell, width) in enumerate(zip(line, widths, strict=True))]
              for line in lines]  # fmt: skip
    return "\n".join(f"| {' | '.join(line)} |" for line in (padded[0], rule, *padded[1:]))


def _pad(cell: str, width: int, left: bool) -> str:
    space = " " * (width - _width(cell))
    return cell + space if left else space + cell


def _width(cell: str) -> int:
    """Columns in a terminal: a Chinese character takes two."""
    return max(3, sum(2 if ord(character) >= 0x2E80 else 1 for character in cell))
