"""Numeric policy formulas: “1+4+27+47”, 3+N, “三会一代理”, “141”体系, 四大机制 - and their numeric elements."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from analysis.parsing import numerals, scan

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from analysis.lexicon.lexicon import Lexicon

_SHORT = 5  # signs: words as short as these in quotation marks are a scheme wherever their number sign stands


class Formula(NamedTuple):
    """A formula in the normal form and its numeric elements in order, as digits or N."""

    start: int
    end: int
    terms: tuple[str, ...]
    rule: str


def find(text: str, lexicon: Lexicon) -> Iterator[Formula]:
    """Formulas of a text in normal form, by rule; they may overlap, the earlier ones count."""
    for name in ("sum", "quoted", "known", "bare"):
        for match in _found(name, text, lexicon):
            start, end = match.span(match.lastindex or 0)
            words = text[start:end]
            if name != "quoted" or _is_scheme(words, lexicon):
                yield Formula(start, end, terms(words, lexicon), f"formula-{name}")


def _found(name: str, text: str, lexicon: Lexicon) -> Iterator[re.Match[str]]:
    pattern = lexicon.pattern(f"formulas.{name}")
    if name in ("sum", "bare"):
        return scan.matches(pattern, lexicon.pattern(f"formulas.head.{name}"), text)
    return pattern.finditer(text)


def _is_scheme(words: str, lexicon: Lexicon) -> bool:
    """Whether words in quotation marks are a scheme, and no date, ordinal or idiom."""
    if any(lexicon.pattern(f"formulas.{name}").fullmatch(words) for name in ("known", "digits_only")):
        return True
    if lexicon.pattern("formulas.numbered").match(words):
        return True
    if lexicon.pattern("formulas.ordinary").search(words):
        return False
    signs, twofold = lexicon.words("scheme_sign"), lexicon.words("twofold")
    counted = lexicon.pattern("formulas.idiom").sub("", words)
    many = sum(sign in signs and (not at or sign not in twofold) for at, sign in enumerate(counted))
    if not many:
        return False
    opens = lexicon.pattern("formulas.parts.sign").match(words) is not None
    return len(words) <= _SHORT or opens or many > 1 or lexicon.pattern("formulas.tailed").search(words) is not None


def terms(words: str, lexicon: Lexicon) -> tuple[str, ...]:
    """Numeric elements in order: 三会一代理 -> 3, 1; 双趋零 -> 2, 0; 1+3+N -> 1, 3, N; 141 -> 1, 4, 1."""
    if lexicon.pattern("formulas.digits_only").fullmatch(words):
        return tuple(words)
    found: list[str] = []
    for match in lexicon.pattern("formulas.term").finditer(words):
        found += _elements(match.group(), words, lexicon)
    return tuple(found)


def _elements(sign: str, words: str, lexicon: Lexicon) -> list[str]:
    if sign.isascii():
        return [sign.upper()]
    known = numerals.signs(lexicon)
    multiplied = any(one in known.scales for one in sign)
    whole = words == sign and len(sign) == 2  # “四百” is four times a hundred
    value = numerals.chinese(sign, lexicon) if multiplied and not whole else None
    if value is not None:
        return [f"{value:.0f}"]
    return [str(known.digits.get(one, known.scales.get(one, 0))) for one in sign]
