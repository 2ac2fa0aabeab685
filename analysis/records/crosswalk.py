"""From the words of a source to the code of a canonical indicator.

The words are cut once into those that the dictionary knows, the longest first, so that 违法建筑 holds no 建筑. The
last thing named is what is counted (加装电梯 counts lifts, 电梯企业 firms); what is done to it, what else is named, and
the kind of the quantity decide between the indicators of that thing.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from itertools import chain
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from analysis.lexicon.classes import any_of, any_of_many
from analysis.lexicon.particles import JOINTS
from analysis.records.canonical import COUNTED, POINTS, indicators
from analysis.records.indicator import name_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from analysis.lexicon.lexicon import Lexicon
    from analysis.parsing.units import Unit
    from analysis.records.canonical import Indicator, Wording
    from analysis.records.report import Record

_UNCOUNTED = "uncounted_thing"  # what it is the last thing of has no code
_NO_HEAD = frozenset({""})
_MOST_PHRASES = 20_000  # are kept; a text without end fills no memory
_QUOTES = str.maketrans("", "", "“”‘’")  # no part of a name: “专精特新”企业


class Line(NamedTuple):
    """One wording of an indicator for one kind of quantity; ``rank`` is its place in the order of trial."""

    rank: int
    code: str
    known: Indicator
    wording: Wording


class Token(NamedTuple):
    """A word that the dictionary knows, and where it stands."""

    start: int
    end: int
    classes: frozenset[str]


class Cut(NamedTuple):
    """A text without quotation marks, the known words in it, and which of their classes are actions."""

    text: str
    tokens: Sequence[Token]
    actions: frozenset[str]


@dataclass(frozen=True, slots=True)
class Phrase:
    """The words of a source, cut: the things that they name, what is done, all classes of words in them."""

    text: str
    tokens: Sequence[Token]
    objects: Sequence[Token]
    actions: Sequence[frozenset[str]]
    classes: frozenset[str]


@dataclass(frozen=True, slots=True)
class Book:
    """The dictionary, as it is looked up in.

    ``words`` finds any word, the longest of those that begin at a place, ``classes`` has the classes of each;
    ``lines[class, kind, aspect]`` are the wordings whose object is of a class, "" for those without one;
    ``patterns[kind, aspect]`` those that are patterns.
    """

    words: re.Pattern[str]
    classes: Mapping[str, frozenset[str]]
    objects: frozenset[str]
    actions: frozenset[str]
    lines: Mapping[tuple[str, str, str], Sequence[Line]]
    patterns: Mapping[tuple[str, str], Sequence[Line]]
    phrases: dict[str, Phrase]  # those cut so far
    ordered: dict[tuple[frozenset[str], str, str], Sequence[Line]]  # the lines of several classes, sorted so far


class Surroundings(NamedTuple):
    """What the clause of a quantity adds: the words in front of it, which may say what is done (改造道路13条、26公里).

    ``whole`` says that it may be all that there is: in 对8家合作社进行检查 the noun is that of a part.
    """

    lead: str = ""
    whole: bool = True


ALONE = Surroundings()


def kind_of(unit: Unit, lexicon: Lexicon) -> str:
    """What a unit says that a quantity is of: its dimension; of a count what is counted; of a share, points of it."""
    if unit.dimension == "count":
        return lexicon.made(_kinds_of_units).get(unit.name, "things")
    return POINTS if unit.dimension == "ratio" and unit.base in lexicon.words("point") else unit.dimension


# Rules of the indicator: beds that are set up in a home count no homes, what is still open is none of what was seen to.
_OF_ITS_OWN = ("set-up-in-it", "room-for", "still-open", "foremost-of-all", "load-of-each")


def of(record: Record, lexicon: Lexicon) -> str | None:
    """The canonical indicator of a quantity with all that is decided of it."""
    at, indicator, named = record.clause, record.indicator, name_of(record.indicator)
    if indicator.rule in _OF_ITS_OWN or _is_beside(record, named, lexicon):
        return None
    kind, aspect = kind_of(at.quantity.unit, lexicon), record.aspect.value.aspect
    behind = indicator.words is not None and indicator.words[0] >= at.entry.end
    stated = at.left != "" and lexicon.made(_there_is).search(at.left) is not None
    # 21个社区发展不平衡: a fact of the background counts what there is; done or planned, 3个社区 are some of them.
    stated_whole = stated or not behind or record.status.value == "baseline"
    # 由214家增加到351家 is how many there are now, of which none need be new.
    moved = at.previous is not None and at.previous.says("left", "status.from") is not None
    stands = stated or (moved and at.says("left", "aspect.now_at") is not None)
    clause = Surroundings("" if stands else at.lead, stated_whole)
    return code(named, kind, aspect, lexicon, record.per.value, clause)


def _is_beside(record: Record, named: str | None, lexicon: Lexicon) -> bool:
    """Whether it says how far a value lies from a mean or the like, which is no value of it."""
    level = named if record.aspect.value.aspect == "level" else None
    return bool(level) and lexicon.pattern("indicator.ends_beside").search(level or "") is not None


def code(
    indicator: str | None,
    kind: str,
    aspect: str,
    lexicon: Lexicon,
    per: str | None = None,
    clause: Surroundings = ALONE,
) -> str | None:
    """The canonical indicator of a quantity, or None where the crosswalk has none.

    ``kind`` is a dimension, or one that ``kind_of`` tells; ``per`` is what one value is for.
    """
    if indicator is None:
        return None
    book = lexicon.made(_book)
    of = "items" if kind == "count" else kind, aspect
    for own in book.patterns.get(of, ()):
        if own.wording.pattern and own.wording.pattern.search(indicator):
            return own.code
    found = (
        _best(book, phrase, head, of, clause.whole)
        for phrase in _readings(indicator, clause.lead if aspect == "level" else "", book)
        for head in _heads(phrase, lexicon)
    )
    line = next((line for line in found if line is not None), None)
    return None if line is None else _for(per, line, lexicon)


def cut(said: str, lexicon: Lexicon) -> Cut:
    """The words of an indicator as the dictionary cuts them."""
    book = lexicon.made(_book)
    phrase = _phrase(said, book)
    return Cut(phrase.text, phrase.tokens, book.actions)


def _readings(indicator: str, lead: str, book: Book) -> Iterator[Phrase]:
    """The words of an indicator; before that, where the clause says more of it or what is done, with that."""
    phrase = _phrase(indicator, book)
    if phrase.objects and lead:
        yield from _with_clause(phrase, lead, book)
    yield phrase


def _with_clause(phrase: Phrase, lead: str, book: Book) -> Iterator[Phrase]:
    """The words of an indicator with what the clause says more of it; where it cannot, the clause is not cut."""
    head = phrase.objects[-1]
    ends = lead.endswith(phrase.text[head.start : head.end])
    if phrase.actions and not ends:
        return
    said = _tokens(lead, book)
    last = said[-1] if ends and said and said[-1].end == len(lead) else None
    if last and last.end - last.start > head.end - head.start:
        longer = Token(head.start, head.end, last.classes)  # 完成投资 in front of the number is more than 投资
        yield Phrase(phrase.text, phrase.tokens, [*phrase.objects[:-1], longer], phrase.actions, phrase.classes)
    done = [token.classes for token in said if token.classes & book.actions]
    if done and not phrase.actions:
        yield Phrase(phrase.text, phrase.tokens, phrase.objects, done, phrase.classes)


def _for(per: str | None, line: Line, lexicon: Lexicon) -> str | None:
    """The code of a value for each of something: one for a year is a value of the indicator, others are rates of it."""
    own = per is None or per in line.known.per or per in lexicon.words("counted_by")
    return line.code if own else line.known.each


def _heads(phrase: Phrase, lexicon: Lexicon) -> Sequence[Token | None]:
    """What may be counted, the likeliest first: the last thing named, but before a project or so what it is for."""
    if not phrase.objects:
        return (None,)
    last = phrase.objects[-1]
    if len(phrase.objects) == 1 or phrase.text[last.start : last.end] not in lexicon.words("general_noun"):
        return (last,)
    return (phrase.objects[-2], last)


def _best(book: Book, phrase: Phrase, head: Token | None, of: tuple[str, str], whole: bool) -> Line | None:
    """The first line in order that the phrase with this head says."""
    for line in _ordered(book, _NO_HEAD if head is None else head.classes, of):
        if (whole or line.wording.action != frozenset()) and _says(phrase, head, line.wording):
            return line
    return None


def _ordered(book: Book, classes: frozenset[str], of: tuple[str, str]) -> Sequence[Line]:
    """The lines of all of some classes in order: heads have a few hundred sets of classes, which are sorted once."""
    key = (classes, *of)
    if key not in book.ordered:
        found = (book.lines.get((name, *of), ()) for name in classes)
        book.ordered[key] = sorted(chain.from_iterable(found), key=attrgetter("rank"))
    return book.ordered[key]


def _says(phrase: Phrase, head: Token | None, said: Wording) -> bool:
    if said.refuses & phrase.classes or (said.needs and not said.needs & phrase.classes):
        return False
    if said.action is not None:
        done = all(said.action & action for action in phrase.actions)
        if not done or bool(said.action) != bool(phrase.actions):
            return False
    return head is None or not _is_listed(phrase, head, said.object | said.needs)


def _is_listed(phrase: Phrase, head: Token, same: frozenset[str]) -> bool:
    """Whether the head is the last of a list of different things, which one number cannot count."""
    others = (token for token in phrase.objects if token.end <= head.start and not token.classes & same)
    return any(phrase.text[token.end] in JOINTS for token in others)


def _phrase(said: str, book: Book) -> Phrase:
    found = book.phrases.get(said)
    if found is None:
        text = said.translate(_QUOTES)
        tokens = _tokens(text, book)
        found = Phrase(
            text,
            tokens,
            [token for token in tokens if token.classes & book.objects],
            [token.classes for token in tokens if token.classes & book.actions],
            frozenset(name for token in tokens for name in token.classes),
        )
        if len(book.phrases) < _MOST_PHRASES:
            book.phrases[said] = found
    return found


def _tokens(text: str, book: Book) -> list[Token]:
    """The known words of a text from left to right, at each place the longest."""
    return [Token(*found.span(), book.classes[found.group()]) for found in book.words.finditer(text)]


def _book(lexicon: Lexicon) -> Book:
    known = indicators(lexicon)
    said = [wording for one in known for wording in one.wordings]
    named = frozenset(name for wording in said for name in wording.classes) | {_UNCOUNTED}
    lines, patterns = _lines(known)
    classes = _vocabulary(lexicon, named)
    return Book(
        words=re.compile(any_of_many(dict.fromkeys(classes, ""))),
        classes=classes,
        objects=frozenset(name for wording in said for name in wording.object) | {_UNCOUNTED},
        actions=frozenset(name for wording in said for name in wording.action or ()),
        lines=lines,
        patterns=patterns,
        phrases={},
        ordered={},
    )


def _vocabulary(lexicon: Lexicon, named: frozenset[str]) -> Mapping[str, frozenset[str]]:
    """The words of some classes, each with those that it has of them."""
    classes: dict[str, set[str]] = defaultdict(set)
    for name in named:
        for word in lexicon.words(name):
            classes[word].add(name)
    return {word: frozenset(names) for word, names in classes.items()}


def _lines(
    known: Sequence[Indicator],
) -> tuple[Mapping[tuple[str, str, str], Sequence[Line]], Mapping[tuple[str, str], Sequence[Line]]]:
    """The wordings of all indicators, by what they are looked up by."""
    lines: dict[tuple[str, str, str], list[Line]] = defaultdict(list)
    patterns: dict[tuple[str, str], list[Line]] = defaultdict(list)
    for rank, one in enumerate(known):
        for said in one.wordings:
            for name, kind, aspect in _taken(one):
                line = Line(rank, name, one, said)
                if said.pattern is not None:
                    patterns[kind, aspect].append(line)
                for head in said.object or ([] if said.pattern else [""]):
                    lines[head, kind, aspect].append(line)
    return dict(lines), dict(patterns)


def _taken(one: Indicator) -> Iterator[tuple[str, str, str]]:
    """(code, kind, aspect) that an indicator takes; a change is told in its own unit and in per cent, or in points."""
    for kind in one.kinds:
        yield from ((one.code, kind, aspect) for aspect in one.aspects)
    if one.growth is not None:
        change = POINTS if one.kinds == {"ratio"} else "ratio"
        yield from ((one.growth, kind, "change") for kind in one.kinds | {change})


def _there_is(lexicon: Lexicon) -> re.Pattern[str]:
    return re.compile(any_of(lexicon.words("there_is")))


def _kinds_of_units(lexicon: Lexicon) -> Mapping[str, str]:
    """What counting words count, where that is no thing."""
    return {unit: kind for kind in COUNTED[1:] for unit in lexicon.words(f"counts_{kind}")}
