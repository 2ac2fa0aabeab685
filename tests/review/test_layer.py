"""What people have set right, laid over an invented report."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pandas as pd
import pytest

from analysis.errors import InputError
from tests.review.conftest import TEXT

if TYPE_CHECKING:
    import analysis
    from tests.review.conftest import Built

KEYS = {"sentences": "sentence_id", "metrics": "metric_id", "spending": "metric_id", "times": "mention_id",
        "commitments": "commitment_id"}  # fmt: skip


def row(tables: analysis.Tables, table: str, quote: str) -> Any:
    """The row whose words hold the quote, or are it."""
    frame = getattr(tables, table)
    words = (
        frame["text"].str.contains(quote, regex=False)
        if table in ("sentences", "commitments")
        else frame["quote"] == quote
    )
    (found,) = frame[words].itertuples()
    return found


def change(tables: analysis.Tables, table: str, quote: str, **values: tuple[str, str]) -> dict[str, str]:
    """A line that changes values, each from old to new, of the row with these words."""
    found = row(tables, table, quote)
    return {
        "action": "change", "table": table, "id": getattr(found, KEYS[table]), "start": found.start,
        "quote": found.text if table in ("sentences", "commitments") else found.quote,
        "column": " | ".join(values), "old": " | ".join(old for old, _ in values.values()),
        "new": " | ".join(new for _, new in values.values()),
    }  # fmt: skip


def test_without_reviews_the_tables_are_the_parse(laid: Built, parsed: analysis.Tables) -> None:
    """Column by column; and no row says anything else of where it is from."""
    for (_, one), (_, other) in zip(laid().items(), parsed.items(), strict=True):
        pd.testing.assert_frame_equal(one, other)
    assert set(parsed.metrics["origin"]) == set(parsed.sentences["origin"]) == {"parsed"}


def test_the_theme_of_a_sentence_goes_with_it(laid: Built, parsed: analysis.Tables) -> None:
    """To its quantities and its amount of money, unless these are reviewed by themselves; they stay parsed rows."""
    old = row(parsed, "sentences", "走访老人").theme
    tables = laid(
        change(parsed, "sentences", "走访老人", theme=(old, "party"), stance=("review", "situation")),
        change(parsed, "metrics", "60户", theme=(old, "safety")),
    )
    metrics = tables.metrics.set_index("quote")
    assert metrics.loc[["40户", "8000元", "60户"], "theme"].tolist() == ["party", "party", "safety"]
    assert metrics.loc[["40户", "8000元", "60户"], "stance"].tolist() == ["situation"] * 3
    assert metrics.loc[["40户", "60户"], "origin"].tolist() == ["parsed", "reviewed"]
    assert row(tables, "spending", "8000元")[4:6] == ("party", "situation")
    assert row(tables, "sentences", "走访老人").origin == "reviewed"
    assert row(tables, "sentences", "新建公园").theme == row(parsed, "sentences", "新建公园").theme


def test_the_theme_of_a_promise_follows_too(laid: Built, parsed: analysis.Tables) -> None:
    """It stands in the sentence."""
    old = row(parsed, "sentences", "停车场").theme
    tables = laid(change(parsed, "sentences", "停车场", theme=(old, "party")))
    assert row(tables, "commitments", "停车场").theme == "party"


def test_what_is_worked_out_of_a_value_follows_it(laid: Built, parsed: analysis.Tables) -> None:
    """12 t are 12,000 kg; set to 15 t that fell, with 余 behind: 15,000 and -15,000, and a lower bound."""
    before = row(parsed, "metrics", "12吨")
    assert (before.base_low, before.base_unit) == (12_000, "千克")
    now = row(
        laid(change(parsed, "metrics", "12吨", value_low=("12", "15"), bound=("exact", "over"),
                    aspect=("level", "change"), sign=("", "-1"))),
        "metrics", "12吨",
    )  # fmt: skip
    assert (now.value_low, now.value_high) == (15, 15)
    assert (now.base_low, now.base_high, now.value_signed) == (15_000, 15_000, -15_000)
    assert (now.caveats, now.origin) == ("lower_bound", "reviewed")


def test_a_range_has_no_signed_value(laid: Built, parsed: analysis.Tables) -> None:
    """Its ends are set by themselves."""
    now = row(
        laid(change(parsed, "metrics", "12吨", value_high=("12", "14"), bound=("exact", "range"))), "metrics", "12吨"
    )
    assert (now.value_low, now.value_high, now.caveats) == (12, 14, "range")
    assert pd.isna(now.value_signed)


def test_an_amount_goes_with_its_quantity(laid: Built, parsed: analysis.Tables) -> None:
    """9,000 yuan for the 40 households, not the 60, are 225 each. A flow that is no public money says so."""
    assert row(parsed, "spending", "8000元").beneficiaries == 60
    tables = laid(
        change(parsed, "metrics", "8000元", value_low=("8000", "9000"), status=("achieved", "baseline")),
        change(parsed, "spending", "8000元", flow=("expenditure", "capital"), beneficiaries=("60", "40")),
    )
    now = row(tables, "spending", "8000元")
    assert (now.amount_low, now.amount_high_yuan, now.yuan_per_beneficiary) == (9000, 9000, 225)
    assert (now.status, now.flow, now.caveats, now.origin) == ("baseline", "capital", "not_public_money", "reviewed")


def test_targets_are_counted_anew(laid: Built, parsed: analysis.Tables) -> None:
    """A quantity that is no target, or is none at all, is none of its promise."""
    assert row(parsed, "commitments", "停车场").n_targets == row(parsed, "commitments", "修路").n_targets == 1
    lines = [
        change(parsed, "metrics", "2个", status=("target", "baseline")),
        {"action": "remove", "table": "metrics", "id": row(parsed, "metrics", "5条").metric_id, "quote": "5条"},
    ]
    tables = laid(*lines)
    assert row(tables, "commitments", "停车场").n_targets == row(tables, "commitments", "修路").n_targets == 0


def test_a_row_that_is_removed_stays_in_the_ledger(laid: Built, parsed: analysis.Tables) -> None:
    """As a number that only names something; what hung on it goes with it, and the review keeps its words."""
    amount = row(parsed, "metrics", "8000元")
    tables = laid({"action": "remove", "table": "metrics", "id": amount.metric_id, "quote": "8000元"})
    assert "8000元" not in set(tables.metrics["quote"]) | set(tables.spending["quote"])
    assert row(tables, "mentions", "8000元")[7:] == ("qualifier", "reviewed")
    (told,) = tables.reviews.itertuples()
    assert (told.table, told.id, told.quote, told.action, told.state) == (
        "metrics",
        amount.metric_id,
        "8000元",
        "remove",
        "applied",
    )


def test_a_time_and_a_promise_can_be_removed(laid: Built, parsed: analysis.Tables) -> None:
    """The promise leaves no trace but in reviews."""
    promise = row(parsed, "commitments", "完善机制")
    tables = laid(
        {"action": "remove", "table": "times", "id": row(parsed, "times", "6月底前").mention_id, "quote": "6月底前"},
        {"action": "remove", "table": "commitments", "id": promise.commitment_id, "quote": promise.text},
    )
    assert "6月底前" not in set(tables.times["quote"])
    assert row(tables, "mentions", "6月底前").kind == "qualifier"
    assert promise.commitment_id not in set(tables.commitments["commitment_id"])
    assert list(tables.reviews["state"]) == ["applied", "applied"]


def test_a_quantity_taken_for_something_else_is_added(laid: Built, parsed: analysis.Tables) -> None:
    """The number keeps its id in the ledger and is a measure now; a time that it was taken for goes."""
    time = row(parsed, "times", "6月底前")
    tables = laid({
        "action": "add", "table": "metrics", "id": time.sentence_id, "quote": "6月底前",
        "column": "indicator | value_low | unit | status", "new": "月数 | 6 | 个 | target",
    })  # fmt: skip
    now = row(tables, "metrics", "6月底前")
    assert (now.metric_id, now.value_high, now.bound, now.aspect, now.origin) == (
        time.mention_id,
        6,
        "exact",
        "level",
        "reviewed",
    )
    assert (now.theme, now.stance) == (row(tables, "sentences", "停车场").theme, "plan")
    assert (now.base_low, now.value_signed, now.dimension) == (6, 6, "count")
    assert "6月底前" not in set(tables.times["quote"])
    assert row(tables, "mentions", "6月底前")[7:] == ("measure", "reviewed")


def test_words_that_were_no_number_at_all_are_added(laid: Built, parsed: analysis.Tables) -> None:
    """They get an id of their own in the ledger, and what the new row says is in reviews, a value each."""
    sentence = row(parsed, "sentences", "完善机制")
    tables = laid({
        "action": "add", "table": "metrics", "id": sentence.sentence_id, "quote": "机制",
        "column": "indicator | value_low | unit | status | flow", "new": "机制 | 20 | 元 | target | funding",
    })  # fmt: skip
    now = row(tables, "spending", "机制")
    assert now.metric_id == f"{sentence.sentence_id}.r1"
    assert (now.flow, now.amount_low_yuan, now.currency, now.theme) == ("funding", 20, "CNY", sentence.theme)
    assert tables.reviews["column"].tolist() == ["indicator", "value_low", "unit", "status", "flow"]
    assert set(tables.reviews["id"]) == {now.metric_id}
    assert tables.reviews["parsed"].isna().all()
    assert row(tables, "commitments", "完善机制").n_targets == 1


def test_an_added_quote_takes_in_the_numbers_that_it_holds(laid: Built, parsed: analysis.Tables) -> None:
    """Each run of digits is in one mention still; a quote that cuts a number in two is refused."""
    sentence = row(parsed, "sentences", "新建公园")
    line = {"action": "add", "table": "times", "id": sentence.sentence_id, "column": "type", "new": "point"}
    tables = laid(line | {"quote": "公园3个"})
    assert "3个" not in set(tables.mentions["quote"]) | set(tables.metrics["quote"])
    assert row(tables, "times", "公园3个").origin == "reviewed"
    with pytest.raises(InputError, match="found the quote '园3', which cuts the number '3个' in two"):
        laid(line | {"quote": "园3"})


def test_a_promise_is_added(laid: Built, parsed: analysis.Tables) -> None:
    """With the theme of its sentence, and the targets that it states."""
    sentence = row(parsed, "sentences", "停车场")
    text = "停车场2个"
    tables = laid({
        "action": "add", "table": "commitments", "id": sentence.sentence_id, "quote": text,
        "column": "verb | firmness | due", "new": "新建 | binding | 2031-06-30",
    })  # fmt: skip
    (now,) = tables.commitments[tables.commitments["text"] == text].itertuples()
    assert (now.verb, now.firmness, now.n_targets, now.theme, now.origin) == (
        "新建",
        "binding",
        1,
        sentence.theme,
        "reviewed",
    )
    assert tables.commitments.set_index("text").loc[text].isna()["object"]


def test_a_quote_that_stands_twice_needs_its_place(laid: Built) -> None:
    """In one sentence; with its offset it is found."""
    text = TEXT.replace("完善机制", "完善机制,健全机制")
    import analysis
    from tests.review.conftest import META

    sentence = row(analysis.parse_report(text, META), "sentences", "健全机制")
    line = {
        "action": "add",
        "table": "times",
        "id": sentence.sentence_id,
        "quote": "机制",
        "column": "type",
        "new": "point",
    }
    with pytest.raises(InputError, match="found the quote 2 times in its sentence; expected its start, too"):
        laid(line, text=text)
    at = text.index("健全机制") + 2
    assert row(laid(line | {"start": at}, text=text), "times", "机制").start == at


def test_a_value_found_right_is_reviewed_and_no_other(laid: Built, parsed: analysis.Tables) -> None:
    """new is old: the row is reviewed, and says what it said."""
    tables = laid(change(parsed, "metrics", "3个", unit=("个", "个")))
    now = row(tables, "metrics", "3个")._replace(origin="parsed")
    assert now == row(parsed, "metrics", "3个") or str(now) == str(row(parsed, "metrics", "3个"))
    assert tables.metrics["origin"].value_counts()["reviewed"] == 1
    assert tables.reviews["state"].tolist() == ["applied"]


def test_a_review_is_stale_where_its_sentence_has_changed(laid: Built, parsed: analysis.Tables) -> None:
    """Even where the same words stand at the same place: nothing is laid over, and all of it is told."""
    lines = [
        change(parsed, "sentences", "新建公园", theme=(row(parsed, "sentences", "新建公园").theme, "party")),
        change(parsed, "metrics", "3个", value_low=("3", "4")),
        {"action": "remove", "table": "metrics", "id": row(parsed, "metrics", "12吨").metric_id, "quote": "12吨"},
        {"action": "add", "table": "times", "id": row(parsed, "sentences", "新建公园").sentence_id, "quote": "公园",
         "column": "type", "new": "point"},
    ]  # fmt: skip
    assert set(laid(*lines).reviews["state"]) == {"applied"}
    tables = laid(*lines, text=TEXT.replace("清运垃圾", "清理垃圾"))
    assert tables.reviews["state"].tolist() == ["stale"] * 4
    assert tables.reviews["reviewed"].tolist()[:2] == ["party", "4"]
    assert set(tables.metrics["origin"]) | set(tables.sentences["origin"]) == {"parsed"}
    assert row(tables, "metrics", "3个").value_low == 3


def test_a_change_elsewhere_makes_nothing_stale(laid: Built, parsed: analysis.Tables) -> None:
    """All offsets are others, and the id and words of the row are what they were."""
    line = change(parsed, "metrics", "3个", value_low=("3", "4"))
    tables = laid(line, text=TEXT.replace("走访老人", "多次走访困难老人"))
    assert tables.reviews["state"].tolist() == ["applied"]
    assert row(tables, "metrics", "3个").value_low == 4


def test_a_number_counted_otherwise_by_now_is_found_by_its_words(laid: Built, parsed: analysis.Tables) -> None:
    """In the same sentence; where it holds the words twice, the offset tells which."""
    line = change(parsed, "metrics", "3个", value_low=("3", "4"))
    tables = laid(line | {"id": line["id"].rpartition(".")[0] + ".7"})
    assert tables.reviews[["id", "state"]].to_numpy().tolist() == [[line["id"], "applied"]]
    assert laid(line | {"quote": "4个"}).reviews["state"].tolist() == ["stale"]


def test_a_value_that_is_read_otherwise_by_now_is_stale(laid: Built, parsed: analysis.Tables) -> None:
    """The parse is neither what it was nor what it was set to; the other value of the line holds."""
    line = change(parsed, "metrics", "3个", value_low=("5", "4"), status=("achieved", "baseline"))
    tables = laid(line)
    assert tables.reviews[["column", "parsed", "reviewed", "state"]].to_numpy().tolist() == [
        ["value_low", "3", "4", "stale"], ["status", "achieved", "baseline", "applied"],
    ]  # fmt: skip
    assert row(tables, "metrics", "3个").value_low == 3


def test_a_parser_that_has_learned_it_makes_no_review_stale(laid: Built, parsed: analysis.Tables) -> None:
    """It reads now what the person has set."""
    tables = laid(change(parsed, "metrics", "3个", value_low=("5", "3")))
    assert tables.reviews[["parsed", "reviewed", "state"]].to_numpy().tolist() == [["3", "3", "applied"]]


def test_a_row_that_is_there_by_now_is_not_added_twice(laid: Built, parsed: analysis.Tables) -> None:
    """The review is stale."""
    time = row(parsed, "times", "6月底前")
    line = {
        "action": "add",
        "table": "times",
        "id": time.sentence_id,
        "quote": "6月底前",
        "column": "type",
        "new": "point",
    }
    tables = laid(line)
    assert tables.reviews["state"].tolist() == ["stale"]
    assert row(tables, "times", "6月底前").type == time.type


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"unit": ("个", "疙瘩")}, "found the unknown unit 疙瘩"),
        ({"unit": ("个", "元")}, "found the unit 元 in the place of 个"),
        ({"value_low": ("3", "4"), "value_high": ("3", "3")}, "found value_low above value_high"),
        ({"sign": ("", "1")}, "found the sign 1 of a level"),
        ({"indicator_code": ("", "nothing")}, "found the unknown indicator_code nothing"),
        ({"period_end": ("2030-12-31", "2029-12-31")}, "found period_start behind period_end"),
    ],
)
def test_values_that_do_not_go_together_are_refused(
    laid: Built, parsed: analysis.Tables, values: dict[str, tuple[str, str]], said: str
) -> None:
    """With file and line, before any rule of the tables is broken."""
    old = row(parsed, "metrics", "3个").indicator_code
    if "indicator_code" in values:
        values = {"indicator_code": ("" if pd.isna(old) else old, "nothing")}
    with pytest.raises(InputError) as caught:
        laid(change(parsed, "metrics", "3个", **values))
    assert "a.csv:2: " in str(caught.value)
    assert said in str(caught.value)
    assert "\n" not in str(caught.value)
