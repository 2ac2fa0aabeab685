"""Is everything as its inputs make it? Answered from digests alone: nothing that takes long to import is.

A product is a set of files with one key, the digest of all that went into them. It is fresh while the key is the same
and every file is still as it was written; a file deleted or edited by hand makes it stale.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from analysis.building.engine import versions
from analysis.corpus.concepts import CONCEPTS
from analysis.corpus.registry import LEXICON
from analysis.corpus.reviews import REVIEWED
from analysis.publish.paths import Paths
from analysis.publish.settings import SETTINGS
from analysis.wording.editions import EDITIONS

PACKAGE = Path(__file__).parent.parent
# Parts of the package that say how to publish or export, not what the tables or the outputs of a notebook are.
PUBLISHING = ("publish", "exports", "cli", "adding")
# Parts of the package that the tables are made without.
AFTER_TABLES = (*PUBLISHING, "charts", "display", "findings", "wording", "evaluation")
# What the outputs of a notebook depend on by the messages alone that it shows (``display.page.SAID``).
MESSAGES = tuple(f"wording/{edition}" for edition in EDITIONS)


@dataclass(frozen=True, slots=True)
class Product:
    """What was made together: the key of its inputs, and the digest of each file by its path."""

    key: str
    files: Mapping[str, str]

    def intact(self) -> bool:
        """Every file is there, as it was written."""
        return all(digest(Path(path)) == found for path, found in self.files.items())


@dataclass(frozen=True, slots=True)
class Manifest:
    """The last good build: digests of all inputs by their path, and its products by name."""

    inputs: Mapping[str, str] = field(default_factory=dict)
    products: Mapping[str, Product] = field(default_factory=dict)

    @staticmethod
    def read(path: Path) -> Manifest:
        """The manifest of the last build; an empty one where there is none that can be read."""
        try:
            data = json.loads(path.read_text(encoding="utf-8"))
            products = {name: Product(**product) for name, product in data["products"].items()}
            return Manifest(data["inputs"], products)
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            return Manifest()

    def write(self, path: Path) -> None:
        """Replace the manifest in one step."""
        path.parent.mkdir(parents=True, exist_ok=True)
        new = path.with_suffix(".new")
        new.write_text(json.dumps(asdict(self), ensure_ascii=False, indent=1, sort_keys=True) + "\n", encoding="utf-8")
        new.replace(path)

    def up_to_date(self, now: Mapping[str, str]) -> bool:
        """The inputs are the same, and all that was made from them is still there, unchanged."""
        return bool(self.products) and self.inputs == now and all(made.intact() for made in self.products.values())

    def fresh(self, name: str, key: str) -> bool:
        """The product was made from these very inputs and nobody has touched it since."""
        product = self.products.get(name)
        return product is not None and product.key == key and product.intact()


def inputs(
    paths: Paths, districts: Sequence[str] | None, pairs: str | None = None, *, reviewed: bool = True
) -> dict[str, str]:
    """Digests of all that a build depends on, each under a path-like name: ``reports/…``, ``code/charts/…``."""
    found = {
        "districts": key_of(sorted(set(districts))) if districts else "all",
        "pairs": key_of(sorted(set((pairs or "").split()))),
        "reviewed": "laid over" if reviewed else "left out",
        "folders": key_of([str(paths.tables), str(paths.figures), str(paths.gold), str(paths.reports)]),
        "versions": key_of(versions()),
    }
    beside = (file for name in (LEXICON, REVIEWED, CONCEPTS) for file in (paths.reports / name).rglob("*"))
    registered = (path for path in paths.reports.glob("*") if path.name != SETTINGS)
    found |= _under("reports", paths.reports, (*registered, *beside))
    found |= _under("settings", paths.reports, [paths.reports / SETTINGS])
    found |= _under("notebooks", paths.notebooks, paths.notebooks.glob("*.ipynb"))
    found |= _under("gold", paths.gold, paths.gold.rglob("*"))
    counts = paths.gold.parent / "reference"  # what the quality page judges besides
    found |= _under("gold/reference", counts, counts.rglob("*"))
    return found | _under("code", PACKAGE, PACKAGE.rglob("*"))


def part(inputs: Mapping[str, str], prefix: str, without: Sequence[str] = ()) -> str:
    """One digest of all inputs at or below ``prefix``, those at or below ``prefix/<name>`` left out for ``without``."""
    left_out = [f"{prefix}/{name}" for name in without]
    return key_of({
        name: found
        for name, found in inputs.items()
        if _below(name, prefix) and not any(_below(name, other) for other in left_out)
    })  # fmt: skip


def changed(before: Mapping[str, str], now: Mapping[str, str]) -> list[str]:
    """Names of the inputs that are new, gone or different, in order."""
    return sorted(name for name in before.keys() | now.keys() if before.get(name) != now.get(name))


def product(key: str, files: Iterable[Path]) -> Product:
    """A product as it now lies on disk."""
    return Product(key, {path.as_posix(): digest(path) for path in sorted(files)})


def digest(path: Path) -> str:
    """SHA-256 of a file; empty where there is no such file."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return ""


def key_of(value: Any) -> str:
    """Digest of anything that JSON can hold."""
    return hashlib.sha256(json.dumps(value, ensure_ascii=False, sort_keys=True).encode()).hexdigest()


def _below(name: str, prefix: str) -> bool:
    return name == prefix or name.startswith(f"{prefix}/")


def _under(name: str, folder: Path, files: Iterable[Path]) -> dict[str, str]:
    return {
        f"{name}/{path.relative_to(folder).as_posix()}": digest(path)
        for path in files
        if path.is_file() and "__pycache__" not in path.parts and not path.name.startswith(".")
    }
