"""What depends on a value that a person has set: brought in step with it, unless a person has set it as well.

theme and stance of a sentence -> those of its quantities, and the theme of its promises. Value, unit, bound and sign of
a quantity -> its base values, its signed value, its caveats. All of a quantity -> its amount of money. Status of a
quantity -> how many targets the promise has that states it. Status does not follow stance, nor the crosswalk's code the
words of an indicator: these are readings of their own, and may be reviewed by themselves.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from analysis.errors import InputError
from analysis.parsing.units import MONEY, unit_at, units
from analysis.records import caveats
from analysis.records.canonical import codes

if TYPE_CHECKING:
    from analysis.corpus.reviews import Review
    from analysis.lexicon.lexicon import Lexicon
    from analysis.parsing.units import Unit
    from analysis.review.layer import Layer

_VALUE = ("value_low", "value_high", "unit", "bound", "aspect", "sign")
_OF_METRIC = ("theme", "stance", "status", "period_start", "period_end", "due")  # what spending repeats


def follow(layer: Layer) -> None:
    """Bring every dependent value in step. Raises InputError where a row would contradict itself."""
    _of_sentences(layer)
    for key in list(layer.rows["metrics"]):
        before = layer.before["metrics"].get(key)
        if before is None or any(getattr(before, name) != getattr(layer.rows["metrics"][key], name) for name in _VALUE):
            _values(layer, key, before)
    _checked(layer)
    for key in layer.rows["spending"]:
        _amount(layer, key)
    _targets(layer)


def _of_sentences(layer: Layer) -> None:
    sentences = layer.rows["sentences"]
    for table, names in (("metrics", ("theme", "stance")), ("commitments", ("theme",))):
        for key, row in layer.rows[table].items():
            of = sentences[row.sentence_id]
            if of.origin == "reviewed":
                free = [name for name in names if (table, key, name) not in layer.own]
                layer.set(table, key, **{name: getattr(of, name) for name in free})


def _values(layer: Layer, key: str, before: Any) -> None:
    """What is worked out from value, unit, bound and sign; a single value that is set is both its ends."""
    row = layer.rows["metrics"][key]
    own = {name: layer.own.get(("metrics", key, name)) for name in _VALUE}
    unit = unit_of(row.unit, layer.lexicon, next(review for review in own.values() if review))
    if before is not None and before.value_low == before.value_high and not own["value_high"]:
        row = row._replace(value_high=row.value_low)
    if before is not None and own["unit"] and MONEY in {before.dimension, unit.dimension} and (
        before.dimension != unit.dimension
    ):  # fmt: skip
        found = f"the unit {row.unit} in the place of {before.unit}"
        todo = "Remove the quantity, and add it as the amount, or the count, that it is."
        raise InputError(own["unit"].where, found, "money to stay money, and nothing else to become it", todo)
    base = row.value_low * unit.factor
    layer.rows["metrics"][key] = row._replace(
        dimension=unit.dimension, base_unit=unit.base, base_low=base, base_high=row.value_high * unit.factor,
        value_signed=None if row.bound == "range" else base * (row.sign or 1),
        caveats=caveats.again(row.caveats, row.bound),
    )  # fmt: skip


def _amount(layer: Layer, key: str) -> None:
    """An amount of money says what its quantity says; a recipient's part is worked out anew."""
    row, metric = layer.rows["spending"][key], layer.rows["metrics"][key]
    if row == layer.before["spending"].get(key) and metric == layer.before["metrics"].get(key):
        return
    unit = _unit(metric.unit, layer.lexicon)
    currency = unit.currency if unit else row.currency
    yuan = currency == "CNY"
    low, high, number = metric.base_low, metric.base_high, row.beneficiaries
    again = caveats.again(row.caveats or metric.caveats, metric.bound, row.flow)
    layer.set(
        "spending", key, amount_low=low, amount_high=high, currency=currency,
        amount_low_yuan=low if yuan else None, amount_high_yuan=high if yuan else None,
        yuan_per_beneficiary=low / number if yuan and number else None,
        caveats=again if yuan or "foreign_currency" in (again or "") else f"{again or ''};foreign_currency".strip(";"),
        **{name: getattr(metric, name) for name in _OF_METRIC},
    )  # fmt: skip


def _targets(layer: Layer) -> None:
    """How many quantities with status target a promise states, where a quantity of its sentence is another by now."""
    now, before = layer.rows["metrics"], layer.before["metrics"]
    changed = {
        row.sentence_id
        for rows, others in ((now, before), (before, now))
        for key, row in rows.items()
        if key not in others or others[key].status != row.status
    }
    for key, row in layer.rows["commitments"].items():
        if row.sentence_id in changed or key not in layer.before["commitments"]:
            held = [one for one in now.values() if one.sentence_id == row.sentence_id and one.status == "target"]
            layer.set("commitments", key, n_targets=sum(row.start <= one.start < row.end for one in held))


def _checked(layer: Layer) -> None:
    """InputError where values that a person has set do not go together."""
    known = codes(layer.lexicon)
    for (table, key, _), review in layer.own.items():
        row: Any = layer.rows[table].get(key)
        if row is None:
            continue
        if table == "metrics":
            _together(row.value_low <= row.value_high, review, "value_low above value_high")
            signed = row.sign is None or (row.sign in (1, -1) and row.aspect == "change")
            _together(signed, review, f"the sign {row.sign} of a {row.aspect}")
            code = row.indicator_code
            _together(code is None or code in known, review, f"the unknown indicator_code {code}")
            _together(_in_order(row.period_start, row.period_end), review, "period_start behind period_end")
        elif table == "times":
            _together(_in_order(row.from_date, row.to_date), review, "from_date behind to_date")
        elif table == "spending":
            alone = (row.beneficiaries is None) != (row.beneficiary_unit is None)
            _together(not alone, review, "beneficiaries or beneficiary_unit alone")


def _in_order(first: Any, last: Any) -> bool:
    return first is None or last is None or first <= last


def _together(right: bool, review: Review, found: str) -> None:
    if not right:
        expected = "values of one row that go together"
        raise InputError(review.where, found, expected, "Set all of them in one line, with | between them.")


def unit_of(name: str, lexicon: Lexicon, review: Review) -> Unit:
    """A unit by its name; InputError at the review where the lexicon has none of it."""
    unit = _unit(name, lexicon)
    if unit is None:
        raise InputError(review.where, f"the unknown unit {name}", "a unit of units.toml", "Add it there, or correct.")
    return unit


def _unit(name: str, lexicon: Lexicon) -> Unit | None:
    unit = units(lexicon).get(name) or unit_at(name, 0, lexicon)  # the latter knows those that are made of two
    return unit if unit is not None and unit.name == name else None
