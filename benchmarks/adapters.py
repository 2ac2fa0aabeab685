"""Each peer in its best use: one function per peer, from a line of text to what it finds there.

    python -m benchmarks.adapters <peer> < texts.json

Runs in the environment that holds the peer; the last line of its output is the result as JSON. What is done for a peer
beyond calling it is said in its docstring. Only the standard library, and the library itself, are imported at the top.
"""

from __future__ import annotations

import bisect
import json
import re
import sys
from dataclasses import asdict, dataclass
from datetime import date, datetime, timedelta
from functools import cache
from importlib.metadata import version
from typing import TYPE_CHECKING, Any

from benchmarks.timing import best, plain_pass

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence


@dataclass(frozen=True, slots=True)
class Quantity:
    """A value with its unit; ``unit`` is "" where the peer gives a bare number."""

    start: int
    end: int
    low: float
    high: float
    unit: str


@dataclass(frozen=True, slots=True)
class Time:
    """A time; "" for an end that is open or not given."""

    start: int
    end: int
    from_date: str
    to_date: str
    recurs: bool = False  # 每月 and its like


Found = list[Quantity | Time]

# --- what several peers share -------------------------------------------------------------------------------------

ARABIC = r"\d[\d,，]*(?:\.\d+)?"
CHINESE = r"[零〇一二两三四五六七八九十百千廿]+"
NUMERAL = rf"(?:{ARABIC}|{CHINESE})[十百千万亿]*"
# Counting words that make times, ages and ranks, and idioms: what hardly ever counts things.
OF_TIME = frozenset("年天号岁届点秒周分级些") | {"周岁", "周年", "分钟", "天天", "种种", "层层", "系列"}


@cache
def counting_words() -> tuple[str, ...]:
    """JioNLP's dictionary of measure words, longest first, without those of times and ages; 人 and % added."""
    import jionlp  # type: ignore[import-not-found]  # only in the environment of the peers, as below  # noqa: PLC0415

    words = {word for word in jionlp.quantifiers_loader() if not word.isascii()} - OF_TIME
    return tuple(sorted(words | {"人", "%", "‰", "百分点", "个百分点"}, key=lambda word: (-len(word), word)))


@cache
def quantity_pattern() -> re.Pattern[str]:
    """A numeral or a range of two, 余 or 多, and a counting word; or 百分之 and a numeral."""
    units = "|".join(map(re.escape, counting_words()))
    return re.compile(
        rf"百分之(?P<percent>{NUMERAL})"
        rf"|(?P<low>{NUMERAL})(?:[-—~～至到](?P<high>{NUMERAL}))?[余多几]?(?P<scale>[万亿]?)[余多]?\s*(?P<unit>{units})"
    )


def value(numeral: str) -> float | None:
    """A numeral of any style as cn2an reads it, in the mode that takes most of them; None for one that it refuses."""
    import cn2an  # type: ignore[import-not-found]  # noqa: PLC0415

    plain = re.sub("[,，]", "", numeral)
    try:
        return float(cn2an.cn2an("一" + plain if plain[0] in "百千" else plain, "smart"))
    except ValueError:
        return None


def read_quantity(match: re.Match[str], at: int = 0) -> Quantity | None:
    """A match of ``quantity_pattern`` as a quantity, its place counted from ``at``."""
    first, last = (match["percent"], None) if match["percent"] else (match["low"], match["high"])
    low, high = value(first), value(last or first)
    if low is None or high is None:
        return None
    scale = {"": 1, None: 1, "万": 1e4, "亿": 1e8}[match["scale"]]
    if last and low < high and last[-1] in "万亿" and first[-1] not in "万亿":
        low *= {"万": 1e4, "亿": 1e8}[last[-1]]
    unit = "%" if match["percent"] else match["unit"]
    return Quantity(at + match.start(), at + match.end(), low * scale, high * scale, unit)


def overlaps(start: int, end: int, others: Sequence[Quantity | Time]) -> bool:
    """Whether a span shares a character with any of the others."""
    return any(start < other.end and other.start < end for other in others)


# --- the peers ----------------------------------------------------------------------------------------------------


def jionlp(line: str, spoken: date) -> Found:
    """JioNLP: its money and its times. Money of two values is a range; a time that is a bare number is left out."""
    import jionlp as jio  # noqa: PLC0415

    found: Found = []
    for money in jio.ner.extract_money(line, with_parsing=True):
        amount = money["detail"]["num"]
        low, high = amount if isinstance(amount, list) else (amount, amount)
        if None not in {low, high}:
            start, end = money["offset"]
            found.append(Quantity(start, end, float(low), float(high), money["detail"]["case"]))
    base = {"year": spoken.year, "month": spoken.month, "day": spoken.day}
    for time in jio.ner.extract_time(line, time_base=base, with_parsing=True):
        start, end = time["offset"]
        if re.fullmatch(r"[\d\-—.]+", time["text"]) or overlaps(start, end, found):
            continue
        ends = time["detail"]["time"] if time["type"] in {"time_span", "time_point"} else ("", "")
        days = ["" if "inf" in day else day[:10] for day in ends]
        found.append(Time(start, end, days[0], days[1], time["text"].startswith("每")))
    return found


UNIT_NAMES = {
    "Chinese yuan": "元", "United States dollar": "美元", "Hong Kong dollar": "港元", "Euro": "欧元",
    "Square meter": "平方米", "Square kilometer": "平方公里", "Mu": "亩", "Hectare": "公顷", "Meter": "米",
    "Kilometer": "公里", "Ton": "吨", "Kilogram": "公斤", "Cubic meter": "立方米",
}  # fmt: skip


def recognizers(line: str, spoken: date) -> Found:
    """Recognizers-Text for Chinese: currency, dimensions and percentages, then times, then bare numbers elsewhere.

    Units are put into Chinese; a time that is a bare number is left out, and its open day range is closed.
    """
    from recognizers_date_time import recognize_datetime  # type: ignore[import-not-found]  # noqa: PLC0415
    from recognizers_number import recognize_number, recognize_percentage  # type: ignore[import-not-found]  # noqa: PLC0415
    from recognizers_number_with_unit import recognize_currency, recognize_dimension  # type: ignore[import-not-found]  # noqa: PLC0415

    found: Found = []
    for recognize in (recognize_currency, recognize_dimension, recognize_percentage):
        for result in recognize(line, "zh-cn"):
            number = (result.resolution or {}).get("value")
            if number is None or overlaps(result.start, result.end + 1, found):
                continue
            unit = "%" if number.endswith("%") else result.resolution["unit"]
            amount = float(number.rstrip("%"))
            found.append(Quantity(result.start, result.end + 1, amount, amount, UNIT_NAMES.get(unit, unit)))
    for result in recognize_datetime(line, "zh-cn", reference=datetime(spoken.year, spoken.month, spoken.day)):
        if not result.text.isdigit() and not overlaps(result.start, result.end + 1, found):
            days = _range(result.resolution)
            found.append(Time(result.start, result.end + 1, *days, result.text.startswith("每")))
    for result in recognize_number(line, "zh-cn"):
        if not overlaps(result.start, result.end + 1, found):
            amount = float(result.resolution["value"])
            found.append(Quantity(result.start, result.end + 1, amount, amount, ""))
    return found


def _range(resolution: dict[str, Any] | None) -> tuple[str, str]:
    """First and last day of Recognizers-Text's first reading; its ranges end before their ``end``."""
    reading = ((resolution or {}).get("values") or [{}])[0]
    first, last = (_day(reading.get(name, reading.get("value", ""))) for name in ("start", "end"))
    if last and "end" in reading:
        last -= timedelta(days=1)
    return str(first or ""), str(last or "")


def _day(stamp: str) -> date | None:
    return date.fromisoformat(stamp[:10]) if re.match(r"\d{4}-\d\d-\d\d", stamp) else None


def recognizers_with_words(line: str, spoken: date) -> Found:
    """Recognizers-Text, and its bare numbers take the counting word (JioNLP's dictionary) that follows them.

    A number without one is left out; 余 and 多 may stand between.
    """
    follows = re.compile(rf"[余多]?\s*({'|'.join(map(re.escape, counting_words()))})")
    found: Found = []
    for item in recognizers(line, spoken):
        if isinstance(item, Time) or item.unit:
            found.append(item)
        elif match := follows.match(line, item.end):
            found.append(Quantity(item.start, match.end(), item.low, item.high, match[1]))
    return found


def quantulum3(line: str, _: date) -> Found:
    """quantulum3 as it comes, which is for English."""
    from quantulum3 import parser  # type: ignore[import-not-found]  # noqa: PLC0415

    found: Found = []
    for result in parser.parse(line):
        unit = {"percentage": "%", "dimensionless": ""}.get(result.unit.name, result.unit.name)
        start, end = result.span
        found.append(Quantity(start, end, float(result.value), float(result.value), unit))
    return found


@cache
def _quantulum() -> Callable[[str], list[Any]]:
    """quantulum3's parser, with the Chinese units registered as its own: each counting word, with 余, 万 and 亿."""
    from quantulum3 import load, parser  # noqa: PLC0415

    for word in counting_words():
        for before in ("", "余", "多", "万", "亿", "万余", "亿多"):
            if word not in {"%", "‰"}:
                name = f"{before}|{word}"
                load.add_custom_unit(
                    name=name, entity="dimensionless", surfaces=[before + word], symbols=[], dimensions=[], URI=""
                )  # fmt: skip
    parse: Callable[[str], list[Any]] = parser.parse
    return parse


def quantulum3_with_units(line: str, _: date) -> Found:
    """quantulum3, with Chinese units registered and a space on either side of each number, since it reads by words."""
    places: list[int] = []  # of each padded character, its place in the line
    pieces: list[str] = []
    for piece in re.finditer(r"\d[\d,]*(?:\.\d+)?|[^\d，。；、：“”（）\s]+|.", line):
        pieces.append(piece[0] + " ")
        places += [*range(piece.start(), piece.end()), piece.end()]
    # A word runs up to the next mark; a unit is one only where a word ends, so that it is set apart too.
    units = "|".join(map(re.escape, counting_words()))
    padded = re.sub(rf"(?<=\d )([余多]?[万亿]?[余多]?(?:{units}))(?=.)", r"\1，", "".join(pieces))
    return list(_read_quantulum(padded, _map(padded, "".join(pieces), places), len(line)))


def _map(padded: str, before: str, places: Sequence[int]) -> list[int]:
    """The places again, after commas were put in."""
    found, at = [], 0
    for character in padded:
        found.append(places[min(at, len(places) - 1)])
        at += at < len(before) and before[at] == character
    return found


def _read_quantulum(padded: str, places: Sequence[int], length: int) -> Iterator[Quantity]:
    for result in _quantulum()(padded):
        start, end = result.span
        scale, _, unit = result.unit.name.rpartition("|")
        if unit == "percentage":
            unit = "%"
        factor = 1e4 if "万" in scale else 1e8 if "亿" in scale else 1
        amount = float(result.value) * factor
        last = places[end] if end < len(places) else length
        if places[start] < last:
            yield Quantity(places[start], last, amount, amount, "" if unit == "dimensionless" else unit)


def cn2an(line: str, _: date) -> Found:
    """cn2an, which converts numerals; a plain regex finds them, with the counting word after them."""
    read = (read_quantity(match) for match in quantity_pattern().finditer(line))
    return [quantity for quantity in read if quantity]


def stack(line: str, spoken: date) -> Found:
    """JioNLP's money and times, and elsewhere each number that jieba's tags put before a measure word (m, q).

    A number starts at a token m (or digits, x), and goes on over m and q; a token after it that JioNLP's dictionary
    holds counts as a measure word too, whatever its tag; so does %. Numerals are converted by cn2an.
    """
    import jieba.posseg  # noqa: PLC0415

    found = jionlp(line, spoken)
    starts, ends = set(), set()
    at = 0
    previous = ""
    words = frozenset(counting_words())
    for token, tag in jieba.posseg.cut(line):
        numeric = tag in {"m", "q"} or token[0].isdigit()
        if numeric or (previous and (token in words or token in "-—~.至")):
            starts |= set() if previous else {at}
            ends.add(at + len(token))
        previous = token if numeric or (previous and token in "-—~.至") else ""
        at += len(token)
    stops, openings = sorted(ends), sorted(starts)
    for match in quantity_pattern().finditer(line):
        run = bisect.bisect_right(openings, match.start())
        tagged = run and match.end() in ends and stops[-1] >= match.end()
        if tagged and not overlaps(*match.span(), found) and (quantity := read_quantity(match)):
            found.append(quantity)
    return found


# --- running one --------------------------------------------------------------------------------------------------

PEERS: dict[str, tuple[Callable[[str, date], Found], tuple[str, ...]]] = {
    "JioNLP": (jionlp, ("jionlp",)),
    "Recognizers-Text": (recognizers, ("recognizers-text-suite",)),
    "Recognizers-Text + counting words": (recognizers_with_words, ("recognizers-text-suite", "jionlp")),
    "quantulum3": (quantulum3, ("quantulum3",)),
    "quantulum3 + Chinese units": (quantulum3_with_units, ("quantulum3", "jionlp")),
    "cn2an + regex": (cn2an, ("cn2an", "jionlp")),
    "JioNLP + jieba tags": (stack, ("jionlp", "jieba", "cn2an")),
}
LIBRARY = "this library"


def by_line(read: Callable[[str, date], Found], text: str, spoken: date) -> Found:
    """What a peer finds in a text, line by line: long texts slow some of them down and gain none anything."""
    found: Found = []
    for line in re.finditer(r"[^\n]+", text):
        for item in read(line[0], spoken):
            moved = asdict(item) | {"start": item.start + line.start(), "end": item.end + line.start()}
            found.append(type(item)(**moved))
    return found


def library(report: dict[str, Any]) -> Found:
    """This library: the metrics and times of its whole reading, with everything else that it reads."""
    from analysis.corpus.meta import ReportMeta  # noqa: PLC0415
    from analysis.evaluation import predictions  # noqa: PLC0415
    from analysis.pipeline import parse_report  # noqa: PLC0415

    day = date.fromisoformat(report["reference_date"]) if report["reference_date"] else None
    facts = {name: report[name] for name in ("doc_id", "district", "plan_year", "genre")}
    tables = parse_report(report["text"], ReportMeta(**facts, reference_date=day))
    columns = ("start", "end", "low", "high", "unit")
    quantities = predictions.measures(tables)[list(columns)].itertuples(index=False)
    times = predictions.times(tables)[["start", "end", "from_date", "to_date"]].itertuples(index=False)
    return [*(Quantity(*row) for row in quantities), *(Time(*row) for row in times)]


def main(peer: str) -> None:
    """Read the texts of standard input, time the reading, and print what was found."""
    reports = json.load(sys.stdin)
    read, packages = PEERS.get(peer, (None, ()))

    def run() -> list[Found]:
        if read is None:
            return [library(report) for report in reports]
        return [by_line(read, report["text"], date.fromisoformat(report["spoken"])) for report in reports]

    found = run()  # loads models and dictionaries, which is not counted
    result = {
        "quantities": _rows(Quantity, reports, found),
        "times": _rows(Time, reports, found),
        "versions": {package: version(package) for package in packages},
        "seconds": best(run, 3),
        "plain": plain_pass("\n".join(report["text"] for report in reports)),
    }
    sys.stdout.write(json.dumps(result) + "\n")


def _rows(kind: type[Quantity | Time], reports: list[dict[str, Any]], found: list[Found]) -> list[dict[str, Any]]:
    pairs = zip(reports, found, strict=True)
    return [{"doc_id": report["doc_id"]} | asdict(item) for report, items in pairs for item in items
            if isinstance(item, kind)]  # fmt: skip


if __name__ == "__main__":
    main(sys.argv[1])
