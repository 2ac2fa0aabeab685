"""``site.toml`` beside the registry: where the site will lie, and where readers write to. It may be left out."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from analysis.corpus.meta import ADDRESS
from analysis.corpus.readers import decode, read_bytes
from analysis.errors import shown
from analysis.toml_file import TomlFile

SETTINGS = "site.toml"
_KEYS = ("address", "feedback")


@dataclass(frozen=True, slots=True)
class Settings:
    """What only the publisher of a site knows.

    ``address`` is that of its folder, with a ``/`` at the end: sitemap and pictures for link previews need it.
    ``feedback`` is where errors are reported.
    """

    address: str = ""
    feedback: str = ""

    @staticmethod
    def read(folder: Path) -> Settings:
        """The settings of a folder of registered reports. InputError for an unknown key or what is no address."""
        path = folder / SETTINGS
        if not path.is_file():
            return Settings()
        file = TomlFile(path, decode(read_bytes(path), str(path)).removeprefix("\ufeff").replace("\r\n", "\n"))
        found = file.content()
        for key, value in found.items():
            if key not in _KEYS:
                file.unknown((None, key), "key", key, _KEYS)
            if not ADDRESS.holds(value):
                file.fail(None, key, f"{key} = {shown(value)}", ADDRESS.expected, "Correct the value.")
        address = str(found.get("address", ""))
        return Settings(f"{address.rstrip('/')}/" if address else "", str(found.get("feedback", "")))
