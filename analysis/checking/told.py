"""How well the reports of a folder were read, told report by report, with file, line and column."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

import pandas as pd

from analysis.checking.lines import Lines
from analysis.checking.reading import reading, unexplained, without_theme
from analysis.checking.suspicious import out_of_scale, out_of_time, smaller_than_its_part
from analysis.corpus.registry import lexicon_of, read_registry, text_of
from analysis.corpus.reviews import read_reviews
from analysis.pipeline import parse_report

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from analysis.checking.reading import Finding, Reading

_OUTLINE = {
    "headings": "outline by headings", "run_in": "outline by headings within paragraphs", "none": "no outline",
}  # fmt: skip


def told(folder: Path) -> Iterator[str]:
    """A line for each registered report, and one for each thing in it that is worth a look.

    What people have set right counts as it was set. Raises InputError for a folder that cannot be read.
    """
    metas, lexicon, reviews = read_registry(folder), lexicon_of(folder), read_reviews(folder)
    texts = {meta.doc_id: text_of(folder, meta) for meta in metas}
    tables = {
        meta.doc_id: parse_report(texts[meta.doc_id], meta, lexicon, reviews.get(meta.doc_id, ())) for meta in metas
    }
    odd: defaultdict[str, list[Finding]] = defaultdict(list)
    for doc_id, finding in out_of_scale(pd.concat([one.metrics for one in tables.values()], ignore_index=True)):
        odd[doc_id].append(finding)
    for meta in metas:
        text, of = texts[meta.doc_id], tables[meta.doc_id]
        found = [
            *unexplained(of, text, lexicon), *without_theme(of), *smaller_than_its_part(of.metrics), *out_of_time(of),
            *odd[meta.doc_id],
        ]  # fmt: skip
        yield f"{meta.doc_id}: {_summary(reading(of), found)}"
        lines, file = Lines.of(text), folder / str(meta.source_file)
        for finding in sorted(found):
            yield f"  {file}:{lines.place(finding.start)}: {finding.kind}: {finding.told}"


def _summary(read: Reading, found: Sequence[Finding]) -> str:
    kinds = Counter(finding.kind for finding in found)
    numbers = kinds.pop("unknown unit", 0) + kinds.pop("unexplained number", 0)
    themes = kinds.pop("no clear theme", 0)
    explained = f"{1 - numbers / read.numbers:.1%} of {read.numbers} numbers explained" if read.numbers else "no number"
    parts = [
        f"{read.genre}, {_OUTLINE[read.outline]} ({read.sections} sections)", explained,
        f"{themes} of {read.sentences} sentences without a clear theme", f"{kinds.total()} suspicious values",
        *(f"doubtful {doubt}" for doubt in read.doubts),
    ]  # fmt: skip
    return "; ".join(parts)
