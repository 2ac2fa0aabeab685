from __future__ import annotations

from pathlib import Path

import pytest

from analysis.errors import InputError
from analysis.language.topic_names import Name, read_names, stale

ENTRY = """[estates]
terms = ["小区", "改造"]
en = "Estates "
zh = "小区"
reason = "Sentences on estates."
reviewer = "a reader"
day = 2031-01-02
"""


def names(folder: Path, text: str) -> dict[frozenset[str], Name]:
    """What a file of names says."""
    (folder / "topic_names.toml").write_text(text, encoding="utf-8")
    return dict(read_names(folder))


def test_a_name_holds_for_its_terms_in_any_order(tmp_path: Path) -> None:
    """In both languages; nothing where there is no file."""
    assert read_names(tmp_path) == {}
    assert names(tmp_path, "\ufeff" + ENTRY) == {frozenset({"改造", "小区"}): Name("Estates", "小区")}


def test_names_of_no_topic_are_counted(tmp_path: Path) -> None:
    """One term more or less is another topic."""
    found = names(tmp_path, ENTRY)
    assert stale(found, [["改造", "小区"], ["x"]]) == 0
    assert stale(found, [["改造", "小区", "x"], ["改造"]]) == 1
    assert stale({}, [["改造"]]) == 0


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ('en = "Estates "\n', "", "1: found no en; expected each of terms, en,"),
        ('zh = "小区"', 'zh = ""', "4: found ''; expected words in quotation marks"),
        ('terms = ["小区", "改造"]', "terms = []", "2: found []; expected a list of words"),
        ('terms = ["小区", "改造"]', 'terms = "小区"', "2: found '小区'; expected a list of words"),
        ("reviewer", "reviewr", "6: found the unknown key 'reviewr'"),
        ("[estates]", "estates = 1", "1: found estates outside of any entry"),
        ("day = 2031-01-02", 'day = 2031-01-02\n[again]\nterms = ["改造", "小区"]\nen = "x"\nzh = "x"\nreason = ""\n'
         'reviewer = ""\nday = ""', "9: found terms that have a name already"),
    ],
)  # fmt: skip
def test_a_mistake_is_told_with_its_line(tmp_path: Path, old: str, new: str, told: str) -> None:
    """One line that says where."""
    with pytest.raises(InputError) as error:
        names(tmp_path, ENTRY.replace(old, new))
    assert f"topic_names.toml:{told}" in str(error.value)


def test_names_of_the_registered_reports_are_read() -> None:
    """Ten terms each, the two languages told apart."""
    found = read_names(Path(__file__).parents[2] / "data/reports")
    assert found
    assert {len(terms) for terms in found} == {10}
    assert all(name.en.isascii() and not name.zh.isascii() for name in found.values())
