"""Classes of words as parts of regular expressions: what ``{name}`` stands for in a pattern.

``{rise}`` is any word of the class, the longest first; ``{<rise}`` and ``{!<rise}`` say that one stands, or that none
stands, directly in front; ``{:rise}`` are the signs of a class of single signs, for use between square brackets. A word
of the class ``not:rise`` only looks as if it held one of them: no word of ``rise`` is found inside it.
"""

from __future__ import annotations

import re
from collections import defaultdict
from functools import lru_cache
from itertools import groupby, pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence

PLACEHOLDER = re.compile(r"\{(:|<|!<|)([a-z][a-z0-9_.]*)\}")
NOT = "not:"
_TOKEN = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|[()|]|[^\\\[()|]+", re.S)  # of a regular expression
_QUANTIFIERS = ("?", "*", "+", "{")
_LONGEST = 100_000  # signs of a source
_GROUPS = (8, 6, 4)  # how many branches stand in a group, how many groups in a larger one, and so on


def filled(source: str, part: Callable[[str], str | None], words: Callable[[str], Collection[str]]) -> str:
    """A pattern's source with everything that it names put in.

    ``part`` gives the source of a named part, or None where the name is that of a class; ``words`` gives the words of a
    class.
    """

    def put(match: re.Match[str]) -> str:
        sign, name = match.groups()
        if not sign and (found := part(name)) is not None:
            return f"(?:{found})"
        words_of = _shape(sign, frozenset(words(name)), frozenset(words(NOT + name)))
        return words_of[3:-1] if words_of.startswith("(?:") and _is_alternative(source, match) else words_of

    return PLACEHOLDER.sub(put, source)


def _is_alternative(source: str, match: re.Match[str]) -> bool:
    """Whether a placeholder is all of an alternative, so that its words need no group around them.

    A search for one flat list of words skips, several times as fast, the signs that none of them begins with.
    """
    before, behind = source[: match.start()], source[match.end() :]
    return (not before or before.endswith(("|", "(?:"))) and (not behind or behind.startswith(("|", ")")))


def multiplied_out(source: str) -> str:
    """The same expression, where no alternative begins with a group: ``(?:a|b)c|d`` is ``ac|bc|d``.

    A search skips, ten times as fast, the signs that no alternative begins with, but looks for them outside groups
    only. An expression that this would make too long stays as it is.
    """
    flat = "|".join(opened for alternative in alternatives(source) for opened in _opened(alternative))
    return flat if len(flat) <= _LONGEST else source


def captures(source: str) -> bool:
    """Whether an expression has a group that is captured; also, whether it is too broken to tell."""
    tokens = _TOKEN.findall(source)
    if "".join(tokens) != source or tokens.count("(") != tokens.count(")"):
        return True
    behind = [after for token, after in pairwise(tokens) if token == "("]
    return any(not after.startswith("?") or after.startswith("?P<") for after in behind)


def _opened(alternative: str) -> Iterator[str]:
    """An alternative without the group that it begins with, once for each alternative of that."""
    closing = alternative.startswith("(?:") and _length_of_group(alternative)
    if not closing or alternative[closing : closing + 1] in _QUANTIFIERS:
        yield alternative
        return
    for inner in alternatives(alternative[3 : closing - 1]):
        yield from _opened(inner + alternative[closing:])


def alternatives(source: str) -> list[str]:
    """The alternatives of an expression outside all groups."""
    found, depth = [""], 0
    for token in _TOKEN.findall(source):
        if token == "|" and depth == 0:
            found.append("")
            continue
        depth += (token == "(") - (token == ")")
        found[-1] += token
    return found


def _length_of_group(source: str) -> int:
    """The length of the group that an expression begins with."""
    depth = length = 0
    for token in _TOKEN.findall(source):
        depth += (token == "(") - (token == ")")
        length += len(token)
        if depth == 0:
            break
    return length


def any_of(words: Collection[str], lookalikes: Collection[str] = ()) -> str:
    """The source of any of the words, the longest first, and not inside of a word that only looks as if it held one."""
    return f"(?:{_tree({word: _guards(word, lookalikes) for word in words})})" if words else "(?!)"


def any_of_many(endings: Mapping[str, str]) -> str:
    """The source of any of very many words, each with what follows it, to be looked for where every third sign is one.

    The engine would try the branches of six hundred first signs one by one, at every sign. So branches stand in groups,
    and these in larger ones, each behind a look at whether the sign is one of theirs at all: four times as fast.
    """
    branches = dict(sorted(_branches(endings).items()))
    for size in _GROUPS:
        branches = {"".join(group): _behind_a_look(branches, group) for group in _of_size(size, branches)}
    return f"(?:{'|'.join(branches.values())})"


def _of_size(size: int, signs: Iterable[str]) -> Iterator[list[str]]:
    rest = list(signs)
    while rest:
        yield rest[:size]
        rest = rest[size:]


def _behind_a_look(branches: Mapping[str, str], group: Sequence[str]) -> str:
    return f"(?=[{re.escape(''.join(group))}])(?:{'|'.join(branches[signs] for signs in group)})"


def _tree(endings: Mapping[str, str]) -> str:
    """The source of words, each with what has to follow it, the longest first; those that begin alike share a branch.

    The engine tries all branches, one by one: the first signs of five hundred verbs are many fewer than the verbs.
    """
    return "|".join(_branches(endings).values())


def _branches(endings: Mapping[str, str]) -> dict[str, str]:
    """The branches of such a source by the sign that they begin with."""
    found: dict[str, dict[str, str]] = defaultdict(dict)
    for word in sorted(endings, key=lambda word: (-len(word), word)):
        found[word[:1]][word[1:]] = endings[word]
    return {sign: _branch(sign, rests) for sign, rests in found.items()}


def _branch(sign: str, rests: Mapping[str, str]) -> str:
    if len(rests) > 1:
        return f"{re.escape(sign)}(?:{_tree(rests)})"
    ((rest, ending),) = rests.items()
    return re.escape(sign + rest) + ending


def _guards(word: str, lookalikes: Collection[str]) -> str:
    """What keeps a word from being found inside of longer ones that only look as if they held it."""
    guards: list[str] = []
    for other in sorted(lookalikes):
        at = other.find(word)
        while at >= 0:
            # The lookbehind reaches back over the word itself, to the beginning of the longer one.
            before, behind = re.escape(other[: at + len(word)]), re.escape(other[at + len(word) :])
            guards.append(f"(?!(?<={before}){behind})")
            at = other.find(word, at + 1)
    return "".join(guards)


def _behind(words: Collection[str], _: Collection[str]) -> str:
    return f"(?:{'|'.join(f'(?<={same})' for same in _by_length(words)) or '(?!)'})"


def _not_behind(words: Collection[str], _: Collection[str]) -> str:
    return "".join(f"(?<!{same})" for same in _by_length(words))


def _by_length(words: Collection[str]) -> list[str]:
    """Alternatives of one length each: a lookbehind takes no others."""
    ordered = sorted(words, key=lambda word: (len(word), word))
    return ["|".join(map(re.escape, same)) for _, same in groupby(ordered, key=len)]


def _signs(words: Collection[str], _: Collection[str]) -> str:
    return "".join(re.escape(word) for word in sorted(words))


_SHAPES: dict[str, Callable[[Collection[str], Collection[str]], str]] = {
    "": any_of,
    "<": _behind,
    "!<": _not_behind,
    ":": _signs,
}


@lru_cache(1024)  # a class stands in many patterns, and is the same in most lexicons
def _shape(sign: str, words: frozenset[str], lookalikes: frozenset[str]) -> str:
    return _SHAPES[sign](words, lookalikes)
