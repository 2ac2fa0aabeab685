"""Object: the words of a clause that name what is done, or what is reached."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.lexicon.particles import DONE, JOINTS, LIST_MARK
from analysis.parsing.decision import Rules

if TYPE_CHECKING:
    from analysis.parsing.decision import Decision, Span
    from analysis.records.promise_clause import Said, Token

Answer = tuple[str | None, "Span | None"] | None
_MARKS = {"“": "”", "(": ")", "《": "》"}
_LOOSE = DONE + LIST_MARK


def trimmed(text: str, start: int, end: int) -> Span:
    """A stretch without what is loose at its ends: marks of lists, and half a pair of quotation marks."""
    while start < end and (text[start] in _LOOSE or text[start].isspace() or text[start] in _MARKS.values()):
        start += 1
    while start < end and (text[end - 1] in _LOOSE or text[end - 1].isspace() or text[end - 1] in _MARKS):
        end -= 1
    return start, end


def _answer(at: Said, start: int, end: int) -> Answer:
    start, end = trimmed(at.text, start, end)
    return (at.text[start:end], (start, end)) if start < end else None


def _behind(at: Said, verb: Decision[str]) -> int:
    """Where the words behind the verb begin: 推进好|项目."""
    assert verb.words is not None  # noqa: S101  # a verb stands somewhere
    end = verb.words[1]
    following = next((token for token in at.tokens if token.start == end), None)
    return following.end if following is not None and "trails" in following.kinds else end


def _topic(at: Said, before: int, since: int) -> Span:
    """The words from a token on up to a place, without words of manner and time at their end."""
    tokens: list[Token] = [token for token in at.tokens[since:] if token.end <= before]
    while tokens and tokens[-1].kinds & {"how", "time", "will", "modal", "joins", "recurs"}:
        tokens.pop()
    return (tokens[0].start, tokens[-1].end) if tokens else (before, before)


def moved_in_front(at: Said, verb: Decision[str]) -> Answer:
    """What 把 or 将 moved in front of the verb.

    + plan: 将党组织延伸至商圈。 = 党组织
    """
    if verb.rule != "moved-object" or verb.words is None:
        return None
    place = at.told - 1 if at.has(at.told - 1, "disposes") else at.told
    verb_at = next(token for token in at.tokens if token.end == verb.words[1])
    behind = next((token for token in at.tokens if token.start == verb.words[1]), None)
    if behind is not None and not behind.kinds & {"to", "trails"} and "attaches" not in verb_at.kinds:
        return None
    return _answer(at, *_topic(at, verb.words[0], place + 1))


def treated_thing(at: Said, verb: Decision[str]) -> Answer:
    """What 对 leads to, where no other words say what is done.

    + plan: 对账目进行审计。 = 账目
    - plan: 对困难群众开展慰问。
    """
    if verb.words is None or not (at.has(at.told, "towards") or at.has(at.told, "with")):
        return None
    behind = at.text[verb.words[1] : at.end]
    following = next((token for token in at.tokens if token.start == verb.words[1]), None)
    led = following is not None and "to" in following.kinds
    if verb.rule != "treated" and behind and behind[0] not in JOINTS and not led:
        return None
    gives = at.first("gives", at.told) if verb.rule == "treated" else None
    end = verb.words[0] if gives is None else at.tokens[gives].start
    return _answer(at, *_topic(at, end, at.told + 1))


def subject_and_rest(at: Said, verb: Decision[str]) -> Answer:
    """What something is said of, with what is said of it.

    + plan: 普及率达97%。 = 普及率97%
    + plan: 兴业厂房9月投产。 = 兴业厂房
    - plan: 新建公园。
    """
    if verb.rule not in ("value-reached", "comes-about") or verb.words is None:
        return None
    start, end = _topic(at, verb.words[0], at.told)
    behind = _behind_of_value(at, verb.words[1])
    return at.text[start:end] + at.text[behind : at.end], (start, at.end if behind < at.end else end)


def _behind_of_value(at: Said, end: int) -> int:
    """Where the value begins that is reached, behind 到, 至 …."""
    following = next((token for token in at.tokens if token.start == end), None)
    return following.end if following is not None and "to" in following.kinds else end


def behind_the_verb(at: Said, verb: Decision[str]) -> Answer:
    """The words behind the verb.

    + plan: 抓好了“安全”。 = “安全”
    - plan: 持续优化。
    """
    return _answer(at, _behind(at, verb), at.end)


def nothing_behind(at: Said, verb: Decision[str]) -> Answer:
    """The clause ends with its verb.

    + plan: 持续优化。 = none
    """
    return None, None


OBJECT: Rules[[Said, "Decision[str]"], str | None] = Rules(
    "object", moved_in_front, treated_thing, subject_and_rest, behind_the_verb, nothing_behind
)
