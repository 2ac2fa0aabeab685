"""Comparative analytics of Chinese subdistrict (街道) work reports: the public API, loaded when it is used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    __version__: str

    from analysis.corpus.meta import ReportMeta
    from analysis.errors import InputError
    from analysis.explanation import explain
    from analysis.exports.command import export
    from analysis.lexicon.lexicon import Lexicon
    from analysis.pipeline import build, parse_report
    from analysis.tables.store import connect, load, write
    from analysis.tables.tables import Tables

__all__ = [
    "InputError", "Lexicon", "ReportMeta", "Tables",
    "build", "connect", "explain", "export", "load", "parse_report", "write",
]  # fmt: skip

_HOMES = {
    "InputError": "analysis.errors",
    "Lexicon": "analysis.lexicon.lexicon",
    "ReportMeta": "analysis.corpus.meta",
    "Tables": "analysis.tables.tables",
    "build": "analysis.pipeline",
    "explain": "analysis.explanation",
    "export": "analysis.exports.command",
    "parse_report": "analysis.pipeline",
    "connect": "analysis.tables.store",
    "load": "analysis.tables.store",
    "write": "analysis.tables.store",
}


def __getattr__(name: str) -> Any:  # what is not used is not loaded: the freshness check of a build must start at once
    if name == "__version__":
        return _version()
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)


def _version() -> str:
    """The version of pyproject.toml, as it was installed; "0" where the package runs without being installed."""
    from importlib import metadata  # noqa: PLC0415  # slow to load, and rarely asked

    try:
        return metadata.version("subdistrict-reports")
    except metadata.PackageNotFoundError:
        return "0"


def __dir__() -> list[str]:
    return sorted([*__all__, "__version__"])
