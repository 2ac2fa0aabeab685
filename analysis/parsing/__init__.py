"""One text taken apart: its normal form, its outline, its calendar and the ledger of its numbers.

Begin at ``parse.py``.
``normal.py`` makes the form that everything else reads; every position in it leads back to the source.
The outline: ``layout.py`` tells headings from text, ``sentences.py`` where sentences end, ``outline.py`` puts them
together; ``stance.py`` and ``opening.py`` decide whether a part reviews or plans.
The calendar: ``genre.py`` and ``periods.py`` say which years a report reviews and plans.
The ledger: ``ledger.py`` asks for numbers, from the most special kind to the most general: ``times.py``,
``formulas.py``, ``qualifiers.py``, ``quantities.py`` with ``numerals.py``, ``units.py`` and ``refusals.py`` (why a
numeral is no quantity). ``unknown_units.py`` lists what was left unexplained.
The days of a time: ``dating.py`` has the rules, ``years.py``, ``months.py`` and ``relative_times.py`` hold them,
``days.py`` is what they see.
``decision.py`` is what a rule is, here and in ``analysis.records``; ``model.py`` the records that are handed on;
``scan.py`` and ``excerpt.py`` help patterns to be quick and to find their way back.
"""
