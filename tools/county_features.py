"""The counts of annotated reports whose texts are not in the repository, into ``data/reference``.

    python tools/county_features.py FOLDER LABELS

FOLDER holds the texts, LABELS is the annotation: a JSON line per sentence with file, start, end, theme, secondary,
stance and doubt. What is written holds labels and numbers of terms of the lexicon, sorted, and no text. To be run
again, by someone who has the texts, when terms are added to the lexicon or sentences are cut in another way.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

sys.path.insert(0, str(Path(__file__).parents[1]))

from analysis.corpus.readers import read_text
from analysis.lexicon.lexicon import Lexicon
from analysis.themes.annotated import LABELS, REFERENCE, SECTIONS, SENTENCES, count, counts

if TYPE_CHECKING:
    from collections.abc import Iterable

FACTS = ("file", "start", "end", "theme", "secondary", "stance", "doubt")


def main(texts: Path, labels: Path, out: Path) -> None:
    """Count every text that is annotated, and write labels, sentences and sections."""
    lexicon = Lexicon.default()
    annotated = [json.loads(line) for line in labels.read_text(encoding="utf-8").splitlines()]
    sentences: list[dict[str, Any]] = []
    sections: list[dict[str, Any]] = []
    for file in dict.fromkeys(row["file"] for row in annotated):
        found, above = counts(count(read_text(texts / file), lexicon), lexicon)
        sentences += [{"file": file, **row} for row in found]
        sections += [{"file": file, **row} for row in above]
    out.mkdir(parents=True, exist_ok=True)
    _write(out / LABELS, [{fact: row[fact] for fact in FACTS} for row in annotated])
    _write(out / SENTENCES, sentences)
    _write(out / SECTIONS, sections)
    print(f"{len(annotated)} labels, {len(sentences)} sentences, {len(sections)} sections in {out}")


def _write(path: Path, rows: Iterable[dict[str, Any]]) -> None:
    lines = (json.dumps(row, ensure_ascii=False, separators=(", ", ": ")) for row in rows)
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("texts", type=Path)
    parser.add_argument("labels", type=Path)
    parser.add_argument("--out", type=Path, default=REFERENCE)
    given = parser.parse_args()
    main(given.texts, given.labels, given.out)
