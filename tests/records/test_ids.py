from __future__ import annotations

import re

from analysis.records.ids import Ids


def test_ids_are_made_of_what_is_said() -> None:
    """The same words have the same id whatever came before, and white space does not matter."""
    first, second = Ids("jia"), Ids("jia")
    first.of("s", "修路。")
    assert first.of("s", "架桥。") == second.of("s", "架 桥\u3000。")
    assert re.fullmatch(r"jia-s[0-9a-f]{10}", second.of("s", "种树。"))


def test_the_same_words_again_are_numbered() -> None:
    """A second and third of the same words stay apart."""
    ids = Ids("jia")
    plain = ids.of("s", "修路。")
    assert [ids.of("s", "修路。"), ids.of("s", "修路。")] == [f"{plain}-2", f"{plain}-3"]


def test_kinds_and_documents_are_told_apart() -> None:
    """A heading and a sentence of the same words, or of two reports, have ids of their own."""
    ids = Ids("jia")
    assert len({ids.of("s", "修路"), ids.of("h", "修路"), Ids("yi").of("s", "修路")}) == 3


def test_any_words_have_an_id() -> None:
    """Empty words and signs of any script are no error."""
    assert len({Ids("jia").of("s", words) for words in ("", "🙂", "é", "\n1")}) == 4
