"""The profile of each report: how concrete, vague, wide and national-sounding it is, as the table ``profiles``.

``table.py`` puts the table together and is the one to begin with. ``pledges.py`` counts promises and sentences of
plans, with the error of their reading (``reading_error.py``); ``measures.py`` makes values and intervals, ``echo.py``
finds the wording that is shared with national reports; ``peers.py`` is where a report stands among others.
"""
