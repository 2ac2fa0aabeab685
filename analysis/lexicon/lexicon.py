"""The knowledge of the suite as a value: words with their classes, units, indicators, themes, and patterns."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache, cached_property, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar, cast

from analysis.lexicon import layers
from analysis.lexicon.classes import NOT, PLACEHOLDER, alternatives, captures, filled, multiplied_out
from analysis.lexicon.required import look_for, looking_first

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from analysis.lexicon.layers import Entry

T = TypeVar("T")
PATTERNS = "patterns"
# How the names of patterns end that a look at the signs spares work: those for the head of something only, and those
# that are looked for in every sentence.
LOOKING_FIRST = ("_opens", "_anywhere")
WITH_FACTS = ("units.toml", "numerals.toml")  # their words have classes beside what else is known of them
_SOURCES = 4096  # of patterns: a lexicon has some seven hundred, and most of them are those of any other


class _Known(dict[str, T]):
    """What is made of a name, made when it is first asked for."""

    def __init__(self, make: Callable[[str], T]) -> None:
        super().__init__()
        self._make = make

    def __missing__(self, name: str) -> T:
        made = self[name] = self._make(name)
        return made


class Lexicon:
    """What the suite knows of the language of reports; a value that nothing changes.

    ``folders`` are those whose files it is made of, the later laid over the earlier.

    ``pattern(name)`` is a pattern by the name of its file and its key, compiled: ``status.planned``. ``words(name)``
    are the words of a class; KeyError for one that ``classes.toml`` does not name. ``signs(name)`` finds signs that a
    text has wherever that pattern is found in it: a look that spares to look for a long pattern.
    """

    def __init__(self, folders: tuple[Path, ...]) -> None:
        self.folders = folders
        self._made: dict[Any, Any] = {}
        # Rules look these up a hundred thousand times for a book of reports: a look-up is one of a dict, and no call.
        self.pattern = _Known(self._compile).__getitem__
        self.words = _Known(self._words).__getitem__
        self.signs = _Known(lambda name: look_for(self.pattern(name))).__getitem__

    @staticmethod
    @cache
    def default() -> Lexicon:
        """The lexicon of the package."""
        return Lexicon((layers.PACKAGE,))

    @staticmethod
    def load(*folders: str | Path) -> Lexicon:
        """The lexicon of the package with folders laid over it: an entry of the same key is replaced.

        A line ``key = { remove = true }`` takes an entry out. Raises InputError, with file and line, for a folder that
        does not exist, a file that no lexicon has, and for a wrong entry.
        """
        for folder in map(Path, folders):
            layers.check_names(folder)
        lexicon = Lexicon((layers.PACKAGE, *map(Path, folders)))
        for file in lexicon.pattern_files:  # a wrong one is told now, and not when a text first needs it
            for key in lexicon.patterns(file):
                if not key.startswith("parts."):
                    lexicon.pattern(f"{file}.{key}")
        return lexicon

    def without(self, name: str, key: str) -> Lexicon:
        """This lexicon without one entry of a file: what is read otherwise then, hangs on it."""
        other = Lexicon(self.folders)
        other._made = {at: made for at, made in self._made.items() if isinstance(at, tuple) and at[0] == "table"}
        other._made["table", name] = {at: entry for at, entry in self.table(name).items() if at != key}
        return other

    def table(self, name: str) -> Mapping[str, Entry]:
        """The entries of a file of the lexicon, by key, those of all folders together."""
        return self._once(("table", name), lambda: layers.entries(name, self.folders))

    def made(self, make: Callable[[Lexicon], T]) -> T:
        """What ``make`` makes of this lexicon, made once."""
        if make not in self._made:
            self._made[make] = make(self)
        made: T = self._made[make]
        return made

    @cached_property
    def classes(self) -> Mapping[str, frozenset[str]]:
        """Every word with the names of its classes, those that it has as a unit or as a sign of numbers among them."""
        known = self.table("classes.toml")
        found: dict[str, frozenset[str]] = {}
        for word, entry, said in self._said():
            names = said.split()
            for name in names:
                if name.removeprefix(NOT) not in known:
                    entry.unknown("class", name, known)
            found[word] = found.get(word, frozenset()).union(names)
        return shared(found)

    def _said(self) -> Iterator[tuple[str, Entry, str]]:
        """(word, entry, classes) of each entry that gives a word classes."""
        for word, entry in self.table("words.toml").items():
            if not isinstance(entry.value, str):
                entry.fail(f"{word} = {entry.value!r}", 'classes in quotation marks, such as "verb"')
            yield word, entry, entry.value
        for file in WITH_FACTS:
            for word, entry in self.table(file).items():
                said = entry.value.get("classes", "") if isinstance(entry.value, dict) else ""
                if not isinstance(said, str):
                    entry.fail(f"classes = {said!r}", 'classes in quotation marks, such as "verb"')
                yield word, entry, said

    def _words(self, name: str) -> frozenset[str]:
        found = self._by_class.get(name)
        if found is None and name.removeprefix(NOT) not in self.table("classes.toml"):
            raise KeyError(f"no class {name!r} in classes.toml")
        return found or frozenset()

    @cached_property
    def _by_class(self) -> Mapping[str, frozenset[str]]:
        found: dict[str, set[str]] = defaultdict(set)
        for word, names in self.classes.items():
            for name in names:
                found[name].add(word)
        return {name: frozenset(words) for name, words in found.items()}

    def _compile(self, name: str) -> re.Pattern[str]:
        return self._compiled(name, self.source(name))

    def _compiled(self, name: str, source: str) -> re.Pattern[str]:
        file, _, key = name.partition(".")
        pattern = _compiled(source, self.patterns(file)[key])
        return looking_first(pattern) if key.endswith(LOOKING_FIRST) else pattern

    def alternatives(self, name: str) -> list[re.Pattern[str]]:
        """The alternatives of a pattern, each compiled by itself."""
        file, _, key = name.partition(".")
        entry = self.patterns(file)[key]
        found = (self._filled(one, entry, file) for one in alternatives(self._written(name)))
        return [self._compiled(name, source) for source in found]

    def patterns(self, file: str) -> Mapping[str, Entry]:
        """All patterns of one file, by key, in its order."""
        return self.table(f"{PATTERNS}/{file}.toml")

    @property
    def pattern_files(self) -> list[str]:
        """The names of the files with patterns."""
        return sorted(path.stem for path in (layers.PACKAGE / PATTERNS).glob("*.toml"))

    def named_in(self, name: str) -> frozenset[str]:
        """The classes that a pattern names, also through other patterns that it names."""
        file = name.partition(".")[0]
        found: set[str] = set()
        for _, inner in PLACEHOLDER.findall(self._written(name)):
            if "." in inner:
                found |= self.named_in(inner)
            elif f"parts.{inner}" in self.patterns(file):
                found |= self.named_in(f"{file}.parts.{inner}")
            else:
                found.add(inner)
        return frozenset(found)

    def _written(self, name: str) -> str:
        """The source of a pattern as it is written; alternatives of a list joined."""
        file, _, key = name.partition(".")
        entry = self.patterns(file)[key]
        value = "|".join(entry.value) if isinstance(entry.value, list) else entry.value
        if not isinstance(value, str):
            entry.fail(f"{key} = {value!r}", "a regular expression in quotation marks, or a list of such")
        return value

    def source(self, name: str) -> str:
        """The source of a pattern with all that it names put in. Raises InputError for a name that nothing has."""
        file, _, key = name.partition(".")
        return self._filled(self._written(name), self.patterns(file)[key], file)

    def regex(self, source: str, entry: Entry) -> re.Pattern[str]:
        """A pattern that an entry of another file holds, compiled; it may name classes and patterns.

        Raises InputError, at the line of the entry, for one that names what there is not, or does not compile.
        """
        return _compiled(self._filled(source, entry), entry)

    def _filled(self, source: str, entry: Entry, file: str | None = None) -> str:
        """A source with all that it names put in; ``file`` is the pattern file whose parts it may name."""
        own = {} if file is None else self.patterns(file)

        def part(inner: str) -> str | None:
            if "." in inner:
                return self.source(inner)
            return self.source(f"{file}.parts.{inner}") if f"parts.{inner}" in own else None

        classes = self.table("classes.toml")
        for _, inner in PLACEHOLDER.findall(source):
            if "." not in inner and inner not in classes and f"parts.{inner}" not in own:
                known = [*classes, *(key.removeprefix("parts.") for key in own)]
                entry.unknown("class or part", inner, known)
        return filled(source, part, self.words)

    def _once(self, key: Any, make: Callable[[], T]) -> T:
        if key not in self._made:
            self._made[key] = make()
        return cast("T", self._made[key])


def shared(sets: Mapping[str, frozenset[str]]) -> dict[str, frozenset[str]]:
    """The same mapping, with one set for all that are equal: each full collection of garbage walks through all sets."""
    one: dict[frozenset[str], frozenset[str]] = {}
    return {word: one.setdefault(names, names) for word, names in sets.items()}


def _compiled(source: str, entry: Entry) -> re.Pattern[str]:
    try:
        return _regex(source)
    except re.error as error:
        entry.fail(f"a pattern that is none: {error}", "a regular expression")


@lru_cache(_SOURCES)
def _regex(source: str) -> re.Pattern[str]:
    """A source compiled, once for all lexicons: a folder that is laid over another changes a few of its patterns."""
    return re.compile(source if captures(source) else multiplied_out(source))
