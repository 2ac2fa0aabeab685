"""An example for each entry of the grammar that has none: a text whose reading changes when the entry is taken out.

    python tools/lexicon_examples.py --missing              list the entries that no example hangs on
    python tools/lexicon_examples.py --try FILE             and look for one among the texts of a file, one a line
    python tools/lexicon_examples.py --templates            and among the templates below

What is found is added to ``tests/lexicon/examples.jsonl`` with those lines of the reading that hang on the entry. Read
them before you commit them: what is wrong there is wrong in the lexicon.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).parents[1]))

from analysis.lexicon.lexicon import Lexicon
from tests.lexicon.readings import EXAMPLES, FILES, Example, examples, lines

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

PARTS = ("一、工作回顾\n{}\n", "一、工作安排\n{}\n", "二、存在的问题\n{}\n")
TEMPLATES = (
    "{w}老旧小区8个。", "新建车位120{w}。", "新建车位一百二十{w}。", "全力{w}各类隐患点。", "{w}税收增长5%。", "税收{w}5%。", "新建车位{w}120个。", "新建车位120个{w}。",
    "{w}新建车位120个。", "税收3亿元,{w}5%。", "发放{w}30万元。", "{w}30万元。", "投入{w}资金30万元。", "{w}资金30万元。", "{w}工作扎实推进。", "落实“{w}”机制。", "落实{w}机制。",
    "{w},新建车位120个。", "{w}底前新建车位120个。", "税收同比{w}5%。", "{w}增长5%。", "{w}达到5%。", "{w}5%。", "完成{w}120个。", "{w}120个。", "{w}120户。", "{w}120人。", "120{w}。", "120个{w}。",
    "每{w}走访3次。", "{w}均收入3万元。", "惠及{w}120户。", "由12个{w}30个。", "由12个{w}到30个。", "{w}排名第3。", "全市{w}第3。", "第3{w}会议召开。", "3{w}完成。", "65{w}老人。",
    "拟{w}车位120个。", "将{w}车位120个。", "{w}将新建车位120个。", "完成{w}改造。", "{w}改造老旧小区8个,惠及居民300户。", "改造老旧小区8个,{w}300户。", "为60户家庭{w}补助30万元。",
    "投入30万元,{w}河道3条。", "投入30万元{w}河道整治。", "发现隐患8条,{w}8条。", "项目8个,{w}5亿元。", "{w}8个小区。", "{w}率95%。", "30个小区{w}95%。", "走访企业30家,{w}8家。",
    "各位代表,{w}。", "{w}", "{w}。", "{w}情况\n新建车位120个。", "2030年{w}\n新建车位120个。", "甲街道{w}\n新建车位120个。", "一、{w}\n新建车位120个。\n", "二、2030年{w}工作\n新建车位120个。\n",
    "6月{w}新建车位120个。", "2030年{w}新建车位120个。", "{w}3次。", "{w}一次。", "召开{w}3次。", "建成{w}级站点3个。", "{w}个站点。", "{w}站点3个。", "3个{w}站点。", "甲路{w}3号。",
)  # fmt: skip


def readable(word: str) -> Iterator[str]:
    """The templates with a word in them, in each part of a report."""
    for template in TEMPLATES:
        words = template.replace("{w}", word)
        if "\n" in words or template in ("{w}", "{w}。"):
            yield words
        yield from (part.format(words) for part in PARTS)


def hangs(text: str, whole: list[str], without: Lexicon) -> list[str]:
    """The lines of the reading of a text that go when an entry is taken out."""
    left = set(lines(text, without))
    return [line for line in whole if line not in left]


def entries(lexicon: Lexicon) -> Iterator[tuple[str, str]]:
    """(file, key) of every entry of the grammar's files."""
    for file in FILES:
        yield from ((file, key) for key in lexicon.table(file))


def missing(lexicon: Lexicon, known: Iterable[Example]) -> Iterator[tuple[str, str]]:
    """The entries that no example hangs on."""
    shown = {(example.file, example.key) for example in known}
    yield from (entry for entry in entries(lexicon) if entry not in shown)


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--missing", action="store_true")
    parser.add_argument("--templates", action="store_true")
    parser.add_argument("--try", dest="texts", type=Path)
    given = parser.parse_args()
    lexicon = Lexicon.default()
    wanted = list(missing(lexicon, examples()))
    if given.missing:
        print("\n".join(f"{file}\t{key}\t{lexicon.table(file)[key].value}" for file, key in wanted))
        return
    texts = [line.replace("\\n", "\n") for line in given.texts.read_text("utf-8").splitlines()] if given.texts else []
    readings: dict[str, list[str]] = {}
    found = 0
    with EXAMPLES.open("a", encoding="utf-8") as out:
        for file, key in wanted:
            without = lexicon.without(file, key)
            pool = [text for text in texts if key in text or file not in ("words.toml", "units.toml")]
            for text in [*pool, *(readable(key) if given.templates else ())]:
                whole = readings[text] if text in readings else readings.setdefault(text, lines(text, lexicon))
                if gone := hangs(text, whole, without):
                    row = {"file": file, "key": key, "text": text, "reads": gone[:3]}
                    out.write(json.dumps(row, ensure_ascii=False) + "\n")
                    out.flush()
                    found += 1
                    break
            if len(readings) > 20_000:
                readings.clear()
    print(f"{found} of {len(wanted)} found")


if __name__ == "__main__":
    main()
