"""The table of profiles: of an invented report by hand, of the registered reports against people."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
import pytest
from scipy.stats import spearmanr
from sklearn.metrics import precision_score, recall_score

import analysis
from analysis.findings.profiles import told
from analysis.lexicon.lexicon import Lexicon
from analysis.profiles import echo
from analysis.profiles.table import marked_sentences, profiles
from analysis.tables.catalogue import PROFILES
from analysis.tables.vocabularies import THEMES
from analysis.themes.attention import attention

if TYPE_CHECKING:
    from pathlib import Path

LEXICON = Lexicon.default()
META = analysis.ReportMeta(doc_id="jia-2031", district="甲", plan_year=2031)
NATIONAL = echo.fingerprints({2031: "建设美丽海岸城市。"})
# Of five sentences of the plan two have a number, one of these a deadline; two are vague, one with a number is not.
TEXT = """甲街道2031年工作计划
一、经济
6月底前新建公园3个。
持续引进企业12家。
不断改善环境。
进一步加强管理。
建设美丽海岸城市。
"""


def made(text: str, national: echo.Fingerprints = NATIONAL) -> pd.DataFrame:
    """The profile of an invented report."""
    tables = dict(analysis.parse_report(text, META).items())
    labels = pd.Categorical(tables["sentences"]["theme"], list(THEMES)).codes
    tables["themes"] = attention(tables["sentences"], tables["metrics"], np.eye(len(THEMES))[labels], 1.0)
    return profiles(tables, LEXICON, national).set_index(["part", "measure"])


def test_a_profile_by_hand() -> None:
    """Vague: 2 of 5. Numbers: 2 in the characters of the plan. Echo: 3 runs, all years (of one) have them: formula."""
    table = made(TEXT)
    assert list(table.reset_index().columns.sort_values()) == sorted(PROFILES.names)
    assert table.loc[("plan", "vagueness"), "value"] == pytest.approx(2 / 5)
    assert table.loc[("plan", "specificity"), "n"] == 5
    value, n = (table[column]["plan", "numbers"] for column in ("value", "n"))
    assert value == pytest.approx(1000 * 2 / n)
    letters = sum(map(str.isalpha, TEXT))
    assert table["value"]["whole", "formula"] == pytest.approx(1000 * 3 / letters)
    assert table["n"]["whole", "formula"] == letters
    assert table.loc[("whole", "echo_2031"), "value"] == 0
    assert table["low"].isna().all()  # too few sentences
    assert table[["percentile", "peers"]].isna().all(axis=None)


@pytest.mark.parametrize("text", ["", "\n", "1", "。", "一、\n一、\n", "🙂3个🙂"])
def test_any_text_has_a_profile(text: str) -> None:
    """Without a plan no measure of it; what is there holds to the declaration."""
    table = made(text)
    assert not table.index.duplicated().any()
    assert table["value"].dropna().ge(0).all()


def test_every_vague_word_marks_a_sentence_and_is_not_seen_in_others() -> None:
    """Each word by itself; 可持续 and the other words that hold one are none."""

    def vague(text: str) -> bool:
        frame = pd.DataFrame({"sentence_id": ["s"], "text": [text]})
        nothing = frame.iloc[:0][["sentence_id"]]
        return bool(marked_sentences(frame, nothing, nothing, LEXICON)["vague"].item())

    assert len(LEXICON.words("vague")) > 20
    assert [word for word in LEXICON.words("vague") if not vague(f"要{word}做")] == []
    assert [word for word in LEXICON.words("not:vague") if vague(f"要{word}做")] == []
    assert vague("可持续发展不断向前")


def test_intervals_hold_their_values(by_hand: analysis.Tables, tables: analysis.Tables) -> None:
    """In every row; shares and diversity are between 0 and 1; the tables hold to their declaration."""
    for built in (by_hand, tables):
        rows = built.profiles[built.profiles["low"].notna()]
        assert len(rows) > 60
        assert ((rows["low"] <= rows["value"] + 1e-9) & (rows["value"] <= rows["high"] + 1e-9)).all()
        shares = rows[rows["measure"].isin(["specificity", "vagueness", "firmness", "diversity"])]
        assert ((shares[["value", "low", "high"]] >= 0) & (shares[["value", "low", "high"]] <= 1)).all(axis=None)
        assert rows["method"].notna().all()


def test_the_parse_tells_what_people_tell(by_hand: analysis.Tables, tables: analysis.Tables) -> None:
    """Specificity, firmness, numbers and diversity by hand lie in the intervals of the parse, nine in ten."""
    keys = ["doc_id", "part", "measure"]
    both = tables.profiles.merge(by_hand.profiles[[*keys, "value"]], on=keys, suffixes=("", "_hand"))
    both = both[both["measure"].isin(["specificity", "firmness", "numbers", "diversity"]) & both["low"].notna()]
    assert len(both) >= 20
    assert both["value_hand"].between(both["low"], both["high"]).mean() >= 0.9


@pytest.mark.parametrize("built", ["tables", "by_hand"])
def test_one_plan_is_told_from_the_others_by_how_concrete_it_is(built: str, request: pytest.FixtureRequest) -> None:
    """By the parse as by hand one report lies above all others: over half of its sentences, under a third of theirs."""
    rows = told(request.getfixturevalue(built).profiles, "specificity", "plan").sort_values("value")
    assert rows["side"].tolist() == ["none"] * 4 + ["above"]
    assert rows["doc_id"].iloc[-1] == "yatou-2021"
    assert rows["low"].iloc[-1] > 0.5
    assert rows["high"].iloc[:-1].max() < 0.33


def test_what_is_marked_vague_a_reader_calls_vague(by_hand: analysis.Tables, root: Path) -> None:
    """60 sentences of plans, read by one person: most of the marked are vague, half of the vague are not marked.

    The reports come in much the same order by the reader as by the words.
    """
    read = pd.read_csv(root / "data/gold/vagueness.csv")
    frames = by_hand.sentences, by_hand.metrics, by_hand.times
    both = read.merge(marked_sentences(*frames, LEXICON), on=["doc_id", "start", "end"], suffixes=("_read", ""))
    assert len(both) == len(read) == 60
    assert precision_score(both["vague_read"], both["vague"]) >= 0.85
    assert 0.4 <= recall_score(both["vague_read"], both["vague"]) <= 0.7
    of = both.groupby("doc_id")[["vague_read", "vague"]].mean()
    assert spearmanr(of["vague_read"], of["vague"]).statistic >= 0.85


def test_a_report_of_a_corpus_has_the_profile_that_it_has_alone(by_hand: analysis.Tables) -> None:
    """Nothing is compared: other reports change no row."""
    last = by_hand.documents["doc_id"].iloc[-1]
    alone = {name: frame[frame["doc_id"] == last] for name, frame in by_hand.items() if "doc_id" in frame}
    again = profiles(alone, LEXICON)
    wanted = by_hand.profiles[by_hand.profiles["doc_id"] == last].reset_index(drop=True)
    columns = ["part", "measure", "value", "low", "high", "n", "method", "origin"]
    pd.testing.assert_frame_equal(again[columns], wanted[columns])
