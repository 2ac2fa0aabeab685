"""A table in a notebook that a person has open in Jupyter: sorted and filtered by the script of the site.

Each table brings the script along, so that cells may be run in any order; a build of the site has none in it.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from analysis.wording.words import Words

SCRIPT, _STYLE = (Path(__file__).with_name(name) for name in ("tables.js", "jupyter.css"))
# Messages that the script shows, by the names that it has for them, and the slots that it fills in.
MESSAGES = {name: f"table-{name}" for name in ("sort", "sorted", "within", "find", "all", "shown", "more")}
SLOTS = {name: f"{{{name}}}" for name in ("column", "n", "all")}


def is_open() -> bool:
    """Whether a kernel runs this code, as it does in Jupyter and does not in a build of the site."""
    from IPython.core.getipython import get_ipython  # noqa: PLC0415  # slow, and the site wants the messages alone

    return hasattr(get_ipython(), "kernel")


def lively(html: str, words: Words) -> str:
    """The HTML of a table with the script that sorts and filters it, in the words of the edition."""
    said = {name: words.say(message, **SLOTS) for name, message in MESSAGES.items()}
    values = ", ".join(json.dumps(value, ensure_ascii=False) for value in (words.edition, said))
    call = f"sortedAndFiltered(document.currentScript.parentElement, {values}, false);"
    style, script = (file.read_text(encoding="utf-8") for file in (_STYLE, SCRIPT))
    return f"{html}<style>{style}</style><script>{{{script}{call}}}</script>"
