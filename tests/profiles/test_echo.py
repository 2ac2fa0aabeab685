"""Wording that is shared with national reports, on invented texts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from analysis.profiles import echo
from tools.national import main

if TYPE_CHECKING:
    from pathlib import Path

# All three years say 坚持人民至上理念; 2030 and 2031 say 建设美丽海岸城市, 2032 alone 发展深海养殖产业.
NATIONAL = echo.fingerprints({
    2030: "坚持人民至上理念。建设美丽海岸城市。",
    2031: "建设美丽海岸城市;坚持人民至上理念。",
    2032: "坚持人民至上理念。发展深海养殖产业。",
})  # fmt: skip


def in_whole_numbers(run: str) -> int:
    """The hash of a run, in numbers of any size."""
    made = 0
    for letter in run:
        made = made * 0x9E3779B97F4A7C15 + ord(letter)
    for factor in (0xFF51AFD7ED558CCD, 0xC4CEB9FE1A85EC53):
        made %= 2**64
        made = (made ^ made >> 33) * factor
    return made % 2**64 >> 32


def test_shared_runs_are_counted_by_hand() -> None:
    """建设美丽海岸城市 has 8 letters and so 3 runs of six; 2030 and 2031 have them, 2032 has none of them."""
    assert echo.shared(["建设美丽海岸城市"], NATIONAL).tolist() == [[8, 0, 3, 3, 0]]


def test_what_all_years_have_is_formula_and_no_echo() -> None:
    """坚持人民至上理念: 3 runs that all have."""
    assert echo.shared(["坚持人民至上理念"], NATIONAL).tolist() == [[8, 3, 0, 0, 0]]


def test_signs_figures_and_blanks_neither_count_nor_part() -> None:
    """A run may cross them, and a sentence: it counts where it begins. Of the second sentence nothing begins."""
    assert echo.shared(["建设“美丽”海 岸,1", "城市。"], NATIONAL).tolist() == [[6, 0, 3, 3, 0], [2, 0, 0, 0, 0]]


@pytest.mark.parametrize("text", ["", "123。", "建设美丽海"])
def test_less_than_a_run_has_none(text: str) -> None:
    """No text, no letter, five letters."""
    assert echo.shared([text], NATIONAL)[0, 1:].tolist() == [0, 0, 0, 0]
    assert echo.shared([], NATIONAL).shape == (0, 5)


def test_another_text_shares_nothing() -> None:
    """No difference between years."""
    assert echo.shared(["修建老旧小区停车棚二十处"], NATIONAL)[:, 1:].sum() == 0


def test_counts_are_those_of_plain_sets_of_words() -> None:
    """Recomputed without hashes, on 400 texts of random letters of six."""
    rng = np.random.default_rng(3)
    texts = {year: "".join(rng.choice([*"甲乙丙丁"], 900)) for year in (2030, 2031, 2032)}
    made = echo.fingerprints(texts)
    runs = {year: {text[at : at + 6] for at in range(len(text) - 5)} for year, text in texts.items()}
    own = "".join(rng.choice([*"甲乙丙丁"], 400))
    every = [own[at : at + 6] for at in range(len(own) - 5)]
    formula = set.intersection(*runs.values())
    wanted = [len(own), sum(run in formula for run in every)]
    wanted += [sum(run in of - formula for run in every) for of in runs.values()]
    assert echo.shared([own[:250], own[250:]], made).sum(axis=0).tolist() == wanted
    assert min(wanted) > 0


def test_the_tool_writes_hashes_and_no_text(tmp_path: Path) -> None:
    """What is read back is what was made of the texts; years before the first are left out."""
    (tmp_path / "某_2030.txt").write_text("建设美丽海岸城市", encoding="utf-8")
    (tmp_path / "某_1999.txt").write_text("发展深海养殖产业", encoding="utf-8")
    main(tmp_path, tmp_path / "made.npz")
    made = echo.read(tmp_path / "made.npz")
    assert made.years == (2030,)
    runs = ("建设美丽海岸", "设美丽海岸城", "美丽海岸城市")
    wanted = [in_whole_numbers(run) for run in runs]
    assert made.hashes.tolist() == sorted(wanted)
    assert made.had_in.tolist() == [1, 1, 1]
    assert "建设".encode() not in (tmp_path / "made.npz").read_bytes()
    with pytest.raises(SystemExit, match="no text named like"):
        main(tmp_path / "nowhere", tmp_path / "made.npz")


def test_the_package_has_ten_years() -> None:
    """2015 to 2025 without 2020, each with thousands of runs; hashes ascend, and each is of some year."""
    shipped = echo.shipped()
    assert shipped.years == (*range(2015, 2020), *range(2021, 2026))
    assert (np.diff(shipped.hashes.astype(np.int64)) > 0).all()
    assert (shipped.had_in > 0).all()
    assert min(int((shipped.had_in >> bit & 1).sum()) for bit in range(10)) > 10_000
