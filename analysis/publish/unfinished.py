"""What a build has ready before anything is shown: kept until it is, so that the next goes on where it was stopped."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from analysis.publish.fresh import Product, digest, key_of
from analysis.storage.files import remove


@dataclass(frozen=True, slots=True)
class Ready:
    """A product that is made: where its files lie now (values), by where they will lie (keys of ``product.files``)."""

    product: Product
    staged: Mapping[Path, Path]


@dataclass(frozen=True, slots=True)
class Unfinished:
    """A folder in which one build works at a time."""

    folder: Path

    @property
    def tables(self) -> Path:
        """The tables."""
        return self.folder / "tables"

    @property
    def site(self) -> Path:
        """The site: made from nothing in each build, from pages that are at hand."""
        return self.folder / "site"

    def executed(self, run: str) -> Path:
        """The executed notebook of a run, by its key."""
        return self.folder / "executed" / f"{run}.ipynb"

    def figures(self, run: str) -> Path:
        """The figures of a run."""
        return self.folder / "figures" / run

    def note(self, name: str, key: str, staged: Mapping[Path, Path]) -> Ready:
        """Remember a product whose files are all written; ``staged`` is final place -> file."""
        ready = Ready(Product(key, {final.as_posix(): digest(path) for final, path in staged.items()}), staged)
        places = {final.as_posix(): path.relative_to(self.folder).as_posix() for final, path in staged.items()}
        record = self._record(name)
        record.parent.mkdir(parents=True, exist_ok=True)
        new = record.with_suffix(".new")
        new.write_text(json.dumps({"key": key, "files": ready.product.files, "staged": places}), encoding="utf-8")
        new.replace(record)
        return ready

    def find(self, name: str, key: str) -> Ready | None:
        """A product that was made from these very inputs and lies as it was written; None where there is none."""
        try:
            data = json.loads(self._record(name).read_text(encoding="utf-8"))
            found = Product(data["key"], data["files"])
            staged = {Path(final): self.folder / path for final, path in data["staged"].items()}
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            return None
        whole = all(digest(staged[Path(final)]) == known for final, known in found.files.items())
        return Ready(found, staged) if found.key == key and whole else None

    def clear(self) -> None:
        """Forget it all: it is shown now."""
        remove(self.folder)

    def _record(self, name: str) -> Path:
        return self.folder / "ready" / f"{key_of(name)[:20]}.json"
