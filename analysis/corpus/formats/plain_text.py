"""Text files: in whatever encoding of Chinese, with what collections and apps put around the text taken off."""

from __future__ import annotations

from analysis.corpus.formats import limits
from analysis.corpus.formats.encoding import decoded
from analysis.corpus.formats.facts import facts_of, with_facts
from analysis.corpus.formats.frame import without_frame
from analysis.corpus.formats.head import without_head
from analysis.corpus.formats.lines import lines_of
from analysis.corpus.formats.reading import Reading
from analysis.corpus.formats.warnings import of_text
from analysis.errors import InputError


def read(data: bytes, where: str, *, own: bool) -> Reading:
    """The report of a text file.

    ``own`` says that the file may be its own text (a .txt): if it is UTF-8 it is kept as it is, in ``exact``.
    """
    found = decoded(data)
    if found is None:
        raise InputError(where, "bytes that are no text", "text in UTF-8 or GB18030", "Save it as UTF-8 text.")
    if len(found.text) > limits.LONGEST_TEXT:  # before anything looks through it
        limits.over(where, f"{len(found.text):,} signs", f"{limits.LONGEST_TEXT:,}")
    head = without_head(lines_of(found.text))
    lines, told = without_frame(head.lines)
    facts = with_facts(facts_of(told), head.facts)
    text = "\n".join(lines)
    cut = ("the file ends in the middle of a sign",) if found.cut else ()
    exact = data.decode("utf-8") if own and found.encoding in ("utf-8", "utf-8-sig") and not found.cut else None
    return Reading(
        text=text, format="txt", encoding="utf-8" if found.encoding == "utf-8-sig" else found.encoding, facts=facts,
        exact=exact, warnings=(*cut, *of_text(text)),
    )  # fmt: skip
