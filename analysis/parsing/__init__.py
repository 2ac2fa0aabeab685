"""One text taken apart: its normal form, its outline, its calendar and the ledger of its numbers.

Begin at ``parse.py``.
``normal.py`` makes the form that everything else reads; every position in it leads back to the source.
The outline: ``layout.py`` tells headings from text, with ``numbering.py`` for their numbers, ``end_matter.py`` for what
stands behind a text, ``run_in.py`` for texts without line breaks and ``cells.py`` and ``cell_units.py`` for tables;
``pieces.py`` takes a text apart, ``sentences.py`` says where sentences end, ``outline.py`` puts them together.
What a text is: ``face.py`` is what it shows at first sight, ``genre.py`` and ``genre_by_parts.py`` say of which kind it
is, ``years_told.py`` which year it is about. ``opening.py``, ``stance.py``, ``stance_announced.py``,
``stance_by_year.py``, ``news.py``, ``notes.py`` and ``running.py`` decide whether a part, or a sentence, reviews or
plans; ``telling.py`` says of which sentences they need not be asked, and whose stance goes on behind them.
The calendar: ``periods.py`` is that of a text, ``reviewed.py`` says what it looks back on and what it plans, ``now.py``
from which day it speaks, ``day_told.py`` which day it carries; ``spans.py`` has years and ends of months. ``tier.py``
says for whom it speaks, ``doubts.py`` what of all this is doubtful.
The ledger: ``ledger.py`` asks for numbers, from the most special kind to the most general: ``times.py``,
``formulas.py``, ``qualifiers.py``, ``quantities.py``, ``named_numbers.py`` (those that their name explains) and
``ranks.py`` with ``numerals.py``, ``units.py`` and ``refusals.py`` (why a numeral is no quantity); ``unsaid.py`` has
units as they are spoken. ``unknown_units.py`` lists what was left unexplained.
The days of a time: ``dating.py`` has the rules, ``years.py``, ``months.py`` and ``relative_times.py`` hold them,
``days.py`` is what they see.
``decision.py`` is what a rule is, here and in ``analysis.records``; ``model.py`` the records that are handed on;
``scan.py``, ``guards.py`` and ``excerpt.py`` help patterns to be quick and to find their way back.
"""
