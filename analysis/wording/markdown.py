"""Markdown of names: whatever signs a name holds, a reader sees the name, and no markup comes of it."""

from __future__ import annotations

import re

_SIGN = re.compile(r"[!-/:-@\[-`{-~]")  # the ASCII signs that some Markdown, or its formulas, give a meaning to


def plain(words: str) -> str:
    """Words in one line of Markdown that show as they are.

    Signs become character references, which all renderers take alike; a backslash would not keep ``$`` from formulas.
    """
    return _SIGN.sub(lambda sign: f"&#{ord(sign[0])};", " ".join(words.split()))


def link(words: str, page: str) -> str:
    """A link to a page of the site by its name, without the ending; the words show as they are."""
    return f"[{plain(words)}]({page}.html)"
