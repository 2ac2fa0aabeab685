"""The fonts in which PDFium sets text whose own font is not in the file."""

from __future__ import annotations

import ctypes
import os
import sys
from functools import cache
from importlib.resources import files
from typing import Any

# Where PDFium looks by itself on Linux; what it is given stands in place of these.
_OF_THE_MACHINE = (
    "/usr/share/fonts", "/usr/share/X11/fonts/Type1", "/usr/share/X11/fonts/TTF", "/usr/local/share/fonts",
)  # fmt: skip


def with_fonts() -> Any:
    """PDFium, with the Chinese font of this package beside those of the machine; ImportError where it is missing.

    Without any Chinese font it leaves out a sign that stands by itself, such as the last one of a cell, since that has
    no width. Other systems than Linux have such a font; and where somebody in this process has PDFium in use already,
    it stays as it is.
    """
    in_use = "pypdfium2" in sys.modules
    import pypdfium2  # type: ignore[import-untyped]  # noqa: PLC0415  # has no types; of the extra formats

    if sys.platform == "linux" and not in_use:
        _start_anew()
    return pypdfium2


@cache
def _start_anew() -> Any:
    """Start PDFium with these folders; what is returned has to stay as long as it runs."""
    import pypdfium2.raw as pdfium  # type: ignore[import-untyped]  # noqa: PLC0415  # has no types; of the extra formats

    folders = [os.fsencode(str(files("analysis") / "charts" / "fonts")), *map(os.fsencode, _OF_THE_MACHINE)]
    paths = (ctypes.c_char_p * (len(folders) + 1))(*folders, None)
    config = pdfium.FPDF_LIBRARY_CONFIG(version=2)
    config.m_pUserFontPaths = ctypes.cast(paths, type(config.m_pUserFontPaths))
    pdfium.FPDF_DestroyLibrary()
    pdfium.FPDF_InitLibraryWithConfig(config)
    return paths, config
