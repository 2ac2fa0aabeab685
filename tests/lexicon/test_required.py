"""What a text has to have for a pattern to be found in it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from analysis.lexicon.lexicon import Lexicon
from analysis.lexicon.required import endings, known, look_for, looking_first, required

INVENTED = Path(__file__).parents[1] / "invented"


@pytest.mark.parametrize(
    ("source", "signs"),
    [
        ("ab", {"ab"}),
        ("a|b", {"a", "b"}),
        ("a[bc]", {"ab", "ac"}),
        ("a(?:bx|c)", {"ab", "ac"}),
        (r"\Aab{2}\Z", {"ab"}),
        ("x?ab", {"ab"}),
        ("(?:ab)?", None),
        ("(?:ab)+", {"ab"}),
        ("ab|.", None),
        ("a|(?!b)", None),
        ("(?!ab)cd", {"cd"}),
        ("(?<=ab)c", {"ab"}),
        ("[^a]b", {"b"}),
        (r"\d", None),
        ("(?i)ab", None),
        ("(?P<x>a)b*+c", {"a"}),
        ("", None),
    ],
)
def test_signs_are_told_of_a_source(source: str, signs: set[str] | None) -> None:
    """A text needs all members of a sequence, the rarest of which is told, and one of the alternatives."""
    found = required(re.compile(source))
    assert found == signs


def test_no_pattern_is_found_where_its_signs_are_missing() -> None:
    """Every pattern of the lexicon is looked for in all invented lines; where it is found, one of its signs stands."""
    lexicon = Lexicon.default()
    lines = [line for file in INVENTED.glob("*.txt") for line in file.read_text(encoding="utf-8").splitlines()]
    found = 0
    for file in lexicon.pattern_files:
        for key in lexicon.patterns(file):
            if key.startswith("parts."):
                continue
            pattern = lexicon.pattern(f"{file}.{key}")
            signs = required(pattern)
            for match in filter(None, map(pattern.search, lines)):
                found += 1
                assert signs is None or any(one in match.string for one in signs), f"{file}.{key}: {match.string}"
    assert found > 1000


@pytest.mark.parametrize(
    ("source", "signs"),
    [
        ("今年以来|去年|(?:上|下)半年", "上下今去"),
        ("(?!今后)今.", "今"),
        (".{0,3}今年", None),
        ("(?:在)?今年", None),
        ("(?i)a", None),
    ],
)
def test_a_look_at_the_first_sign_changes_no_match(source: str, signs: str | None) -> None:
    """A pattern behind such a look is found where it was; where its signs cannot be told, it is left as it is."""
    pattern = re.compile(source)
    guarded = looking_first(pattern)
    assert guarded.pattern == (source if signs is None else f"(?=[{signs}])(?:{source})")
    for text in ("今年以来", "去年", "下半年", "在今年", "今后", "甲", "", "A"):
        assert _place(guarded.match(text)) == _place(pattern.match(text))


def _place(found: re.Match[str] | None) -> tuple[int, int] | None:
    return found.span() if found else None


@pytest.mark.parametrize(
    ("source", "last", "inside"),
    [
        (r"(?:至少|超(?:过|)|每[^,]{1,4}|约(?!定))++\Z", "少过超约", "每"),
        (r"(?:占|要(?<!只要))\Z", "占要", ""),
        (r"(?:高?)\Z", None, None),
        (r"(?i)(?:a|b)\Z", None, None),
    ],
)
def test_endings_are_told_of_alternatives(source: str, last: str | None, inside: str | None) -> None:
    """Of each alternative the signs that it can end with, or else those that it has; of one without either, nothing."""
    found = endings(re.compile(source))
    if last is None:
        assert found.may_end("甲")
        return
    assert (found.last, found.inside.pattern) == (frozenset(last), inside or "(?!)")
    assert not found.may_end("甲")
    assert not found.may_end("")


def test_a_look_for_signs_finds_all_that_a_pattern_may_be_found_in() -> None:
    """Of many patterns at once as of each by itself; a pattern that needs nothing may be found anywhere."""
    patterns = [re.compile(source) for source in ("甲[乙丙]", "丁", ".", "乙丁|丙")]
    together = known((1 << place, pattern) for place, pattern in enumerate(patterns))
    for text in ("甲乙", "甲丁", "乙丁", "丙", "", "戊"):
        found = [bool(look_for(pattern).search(text)) for pattern in patterns]
        assert found == [bool(together.of(text, 0, len(text)) >> place & 1) for place in range(len(patterns))]
