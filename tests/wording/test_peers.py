from __future__ import annotations

import pandas as pd
import pytest

from analysis.wording import peers as wording
from analysis.wording.words import Words


def documents(n: int, years: int = 1, genres: tuple[str, ...] = ("plan",)) -> pd.DataFrame:
    """n places, each with a report for some years and genres."""
    rows = [
        (f"d{at}-{year}-{genre}", f"甲{at}", None, genre, "township", pd.NaT, pd.Timestamp(2030 + year, 1, 1), pd.NaT)
        for at in range(n) for year in range(years) for genre in genres
    ]  # fmt: skip
    columns = ["doc_id", "district", "formerly", "genre", "tier", "published", "plan_start", "review_end"]
    return pd.DataFrame(rows, columns=columns)


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (
            documents(1),
            "Where Jia0 2030 stands among its like cannot be said: that takes 20 reports of one genre and tier.",
        ),
        (
            documents(5),
            "Where one of these 5 reports stands among its like cannot be said: that takes 20 reports of one genre and "
            "tier, and the most there are of one is 5.",
        ),
        (documents(21), "21 reports of one genre and tier are set among each other."),
        (
            documents(20, genres=("plan", "budget")),
            "40 reports in 2 groups of one genre and tier each are set among each other.",
        ),
    ],
)
def test_whether_there_are_peers(given: pd.DataFrame, said: str) -> None:
    """One report speaks of itself alone; too few, one group, several groups."""
    assert wording.placed(Words.of(given), given) == said


def rows(*shares: float) -> pd.DataFrame:
    """Themes of plans whose variance lies between places by these shares."""
    told = [
        ("plan", theme, share, share / 2, 1.0) for theme, share in zip(("economy", "culture"), shares, strict=False)
    ]
    return pd.DataFrame(told, columns=["stance", "theme", "share", "low", "high"])


NEEDED = (
    "How much of a difference is the place, and how much the year, cannot be known here: that takes 3 reports of "
    "different years for each of 2 places or more, and "
)


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (documents(1), "no place has so many."),
        (documents(5), "no place has so many."),
        (documents(1, years=3), "one place has so many."),
        (documents(2, years=3), "2 places have so many, without any difference between them."),
    ],
)
def test_what_place_and_year_would_need(given: pd.DataFrame, said: str) -> None:
    """In one line, for one report and for several."""
    assert wording.place_or_year(Words.of(given), rows(), given) == NEEDED + said


def test_how_much_is_the_place() -> None:
    """One theme is told by itself, of several the most and the least."""
    given = documents(7, years=3)
    words = Words.of(given)
    assert wording.place_or_year(words, rows(0.8), given) == (
        "Of the differences between reports of 7 places, the place makes up 80% in Economic development in plans "
        "(95% interval 40%–100%)."
    )
    assert wording.place_or_year(words, rows(0.2, 0.8), given) == (
        "Of the differences between reports of 7 places, the place makes up most in Culture, education and civic "
        "virtue in plans (80%, 95% interval 40%–100%) and least in Economic development in plans (20%, 10%–100%)."
    )
