"""Out of the suite, into people's own tools: a workbook, Stata, CSV or Parquet; all tables, some rows, or a panel.

``sheets.py`` says what is taken along, with the rows that a condition in SQL keeps (``where.py``); ``panel.py`` makes
one table of places and years. ``workbook.py``, ``stata.py`` and ``folder.py`` write it, ``command.py`` is all of it in
one call.
"""
