r"""An example for each entry of the grammar that has none: a text whose reading changes when the entry is taken out.

    python tools/lexicon_examples.py                  list the entries that no example hangs on
    python tools/lexicon_examples.py FILE NAME        look for examples of them among the texts of a file, one a line

A text is a whole report (``\n`` is a line break); ``review:``, ``plan:`` or ``situation:`` in front puts a sentence
into such a part. What is found is added to ``tests/lexicon/examples/NAME.jsonl`` with those lines of the reading that
hang on the entry, or, where none does in any text, with those that it keeps away. Read them before you commit them:
what is wrong there is wrong in the lexicon.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).parents[1]))

from analysis.lexicon.lexicon import Lexicon
from tests.lexicon.readings import EXAMPLES, Example, entries, examples, lines

HEADINGS = {"review": "一、工作回顾", "plan": "一、工作安排", "situation": "二、存在的问题"}
MOST = 3  # lines kept of a reading

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


def hangs(text: str, whole: list[str], without: Lexicon) -> tuple[str, list[str]] | None:
    """``reads`` with the lines of a reading that go when an entry is taken out, or else ``never`` with those that come.

    Of those that come, the bare things stand before their values.
    """
    left = lines(text, without)
    if gone := _only(whole, left):
        return "reads", sorted(gone, key=lambda line: line.startswith("mentions"))[:MOST]
    come = sorted(_only(left, whole), key=lambda line: ": " in line)
    return ("never", come[:MOST]) if come else None


def _only(those: list[str], others: list[str]) -> list[str]:
    """Lines that only the first of two readings has."""
    known = set(others)
    return [line for line in those if line not in known]


def missing(lexicon: Lexicon, known: Iterable[Example]) -> Iterator[tuple[str, str]]:
    """The entries that no example hangs on."""
    shown = {(example.file, example.key) for example in known}
    yield from (entry for entry in entries(lexicon) if entry not in shown)


def texts(file: Path) -> list[str]:
    """The candidates of a file."""
    lines_ = [line.replace("\\n", "\n") for line in file.read_text(encoding="utf-8").splitlines() if line.strip()]
    return [
        f"{HEADINGS[part]}\n{words.strip()}\n" if part in HEADINGS and words else line
        for line in lines_
        for part, _, words in [line.partition(":")]
    ]


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("texts", type=Path, nargs="?")
    parser.add_argument("name", nargs="?")
    given = parser.parse_args()
    lexicon = Lexicon.default()
    wanted = list(missing(lexicon, examples()))
    if given.texts is None:
        print("\n".join(f"{file}\t{key}\t{lexicon.table(file)[key].value}" for file, key in wanted))
        return
    candidates = texts(given.texts)
    readings = {text: lines(text, lexicon) for text in candidates}
    found = 0
    with (EXAMPLES / f"{given.name}.jsonl").open("a", encoding="utf-8") as out:
        for file, key in wanted:
            pool = [text for text in candidates if key in text]
            without = lexicon.without(file, key) if pool else lexicon
            changed = [(text, *hanging) for text in pool if (hanging := hangs(text, readings[text], without))]
            if changed:
                text, name, found_lines = next((one for one in changed if one[1] == "reads"), changed[0])
                row = {"file": file, "key": key, "text": text, name: found_lines}
                out.write(json.dumps(row, ensure_ascii=False) + "\n")
                found += 1
            elif pool:
                print(f"nothing hangs on {key} in {pool[0]!r}")
    print(f"{found} of {len(wanted)} found")


if __name__ == "__main__":
    main()
