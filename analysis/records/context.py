"""What the surroundings of a number say that the words beside it leave unsaid: the object of a verb, whose price it is.

排查隐患八条,整改八条 are both of 隐患; of 项目40个,总投资50亿元 the investment is that of the projects.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from analysis.lexicon.particles import DE, LIST_MARK, SUCH_AS
from analysis.records.trim import object_of, trimmed, without_trailing

if TYPE_CHECKING:
    from analysis.lexicon.lexicon import Lexicon
    from analysis.records.clause import Clause

_BREAK = re.compile("[,;]")
_MARK = re.compile("[,;:。()|]")
_KIND = 2  # signs of the noun that a kind is of, at the end of its name: 项目 in 工业项目
_LONGEST_KIND = 4
_LONGEST_NUMBER = 6  # signs at the end of a clause that its number and unit may have
_LONGEST_PART = 10  # signs; a longer one says by itself what it is part of
_LONGEST_SHARED = 4  # signs that an object and what is said of it may share
_LONGEST_TOPIC = 14
_LONGEST_PHRASE = 18  # signs of a noun phrase that is still read as one
_SHORTEST_MEMBER, _SHORTEST_OF_EXAMPLES = 6, 4  # signs of what says by itself what is measured


def object_near(at: Clause, earlier: str | None) -> str:
    """The object of ``earlier``, the indicator of the number before, if no clause stands between."""
    if earlier is None:
        return ""
    pattern = at.view.lexicon.pattern
    _, *said = _BREAK.split(pattern("indicator.reckoned").sub("", at.before[at.gap :]))
    if sum(pattern("indicator.only_stage").fullmatch(one) is None for one in said) > 1:  # 学校1所,2028年9月投用,|概算
        return ""
    return object_of(earlier, at.view.lexicon)


def topic(at: Clause) -> str:
    """What the last clause before is about that says more than a time, or nothing where there is none."""
    lexicon = at.view.lexicon
    only_time = lexicon.pattern("indicator.only_time")
    for piece in reversed(_MARK.split(at.before)):
        if len(piece) > 1 and not only_time.fullmatch(piece):
            break
    else:
        return ""
    if lexicon.pattern("indicator.only_stage").fullmatch(piece):
        return ""  # 3月开工、10月完工,|投资860万元
    about = piece
    if any(map(str.isdigit, piece[-_LONGEST_NUMBER:])):
        about = lexicon.pattern("indicator.ends_in_number").sub("", piece)
    about = lexicon.pattern("indicator.regard").sub("", about)
    about = lexicon.pattern("indicator.one_of_them").sub("", about)
    for mark in (DE, SUCH_AS):
        if mark in about[-_LONGEST_TOPIC:-2]:
            about = about.rsplit(mark, 1)[1]
    about = lexicon.pattern("indicator.stands_now").sub("", trimmed(about, lexicon))
    about = lexicon.pattern("indicator.steps_up").sub("", about)
    cut = about[-_LONGEST_TOPIC:]
    return cut if cut == about else cut.partition(LIST_MARK)[2] or cut  # no half of a name: 文|化站、社区设点


def undertaking(at: Clause) -> str:
    """What the clause behind an investment undertakes: 投资15亿元,|实施16个城建项目."""
    found = at.view.lexicon.pattern("indicator.undertaking").match(at.tail)
    return without_trailing(found[1], at.view.lexicon) if found else ""


def joined(thing: str, words: str) -> str:
    """A thing with what is said of it, what both share once: 隐患整改 with 整改率 is 隐患整改率."""
    if words and words in thing:
        return thing
    shared = next((length for length in range(_LONGEST_SHARED, 1, -1) if thing.endswith(words[:length])), 0)
    return thing + words[min(shared, len(words)) :]


def of_whole(part: str, whole: str) -> str:
    """A part with what it is part of: 在建项目30个,其中工业项目8个; 规上企业70家,其中工业20家."""
    if not part.endswith(whole[-_KIND:]):
        return part + whole[-_KIND:] if len(part) <= _LONGEST_KIND else part
    of = whole[:-_KIND] if len(part) <= _LONGEST_PART else ""
    return of + part if 1 < len(of) <= _LONGEST_KIND and not part.startswith(of) else part


def in_row(words: str, earlier: str, lexicon: Lexicon) -> str:
    """A member of a row with what the row shares: 新建小学2所、幼儿园3所; 粮食产量5吨、销量4吨."""
    if len(words) == _KIND and len(earlier) > _KIND + 1 and earlier[-1] == words[-1]:
        return earlier[:-_KIND] + words
    if lexicon.pattern("indicator.verb").match(words) or words.endswith(object_of(earlier, lexicon)):
        return words  # 征集心愿、|了却心愿
    shared = lexicon.pattern("indicator.verbs").match(earlier)
    return shared.group() + words if shared else words


def last_of_many(words: str) -> str:
    """The last member where the words in front are a long list, or what stands behind examples of it."""
    *_, last = words.split(LIST_MARK)
    if len(words) > _LONGEST_PHRASE and len(last) >= _SHORTEST_MEMBER:
        words = last
    _, such_as, kind = words.rpartition(SUCH_AS)
    return kind if such_as and len(kind) >= _SHORTEST_OF_EXAMPLES else words
