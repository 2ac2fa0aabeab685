"""Where a build reads and where it writes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from analysis.storage.versions import CURRENT

MANIFEST, EXECUTED = "manifest.json", "executed"
# Where a project has what is made. These places are links that lead to one version of them all; a folder that is named
# elsewhere is a real one, whole by itself.
PLACES: Mapping[str, Path] = {"tables": Path("data/tables"), "figures": Path("figures"), "site": Path("build/site")}


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
    def places(self) -> Mapping[str, Path]:
        """The folders that are written, by their name in a version."""
        return {"tables": self.tables, "figures": self.figures, "site": self.site}

    @property
    def links(self) -> Mapping[str, Path]:
        """Those of them that are links into versions."""
        return {name: place for name, place in self.places.items() if place.absolute() == PLACES[name].absolute()}

    @property
    def work(self) -> Path:
        """Versions and what a build remembers: beside the site and of its name, since a folder may hold sites."""
        return self.site.with_name(f"{self.site.name}-work")

    @property
    def current(self) -> Path:
        """The version that is shown."""
        return self.work / CURRENT

    @property
    def manifest(self) -> Path:
        """What the last good build was made from, and what it made."""
        return self.current / MANIFEST

    @property
    def executed(self) -> Path:
        """The notebooks with their outputs, so that a changed template needs no second run."""
        return self.current / EXECUTED

    @property
    def unfinished(self) -> Path:
        """What is made and not shown yet; of a build that was interrupted, what the next one need not make again."""
        return self.work / "unfinished"

    @property
    def failed(self) -> Path:
        """The notebooks that raised, half run, with the full traceback."""
        return self.work / "failed"

    def within(self, file: Path) -> Path:
        """Where a file of one of the places, or an executed notebook, lies in a version."""
        for name, place in {**self.places, EXECUTED: self.executed}.items():
            if file.is_relative_to(place):
                return Path(name) / file.relative_to(place)
        raise ValueError(f"{file} is no file of a version")
