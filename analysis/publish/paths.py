"""Where a build reads and where it writes."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Paths:
    """The folders of one build."""

    reports: Path
    notebooks: Path
    gold: Path
    tables: Path
    figures: Path
    site: Path

    @property
    def work(self) -> Path:
        """What only the build itself reads: a folder beside the site and of its name, since a folder may hold sites."""
        return self.site.with_name(f"{self.site.name}-work")

    @property
    def manifest(self) -> Path:
        """What the last good build was made from, and what it made."""
        return self.work / "manifest.json"

    @property
    def executed(self) -> Path:
        """The notebooks with their outputs, so that a changed template needs no second run."""
        return self.work / "executed"

    @property
    def failed(self) -> Path:
        """The notebooks that raised, half run, with the full traceback."""
        return self.work / "failed"
