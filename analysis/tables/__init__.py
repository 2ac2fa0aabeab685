"""What the tables are: their declaration, their checks, and the way to disk and back.

``catalogue.py`` declares every table and column (``schema.py`` is how), ``vocabularies.py`` every closed list of
values, ``relations.py`` which column refers to which key, ``reviewable.py`` which columns a person may set right.
``frame.py`` makes typed frames of rows, ``tables.py`` is the set of all; ``check.py`` and ``consistency.py`` say what
is wrong with them (``violation.py`` in one line, ``within.py`` for one column in another).
``store.py`` reads and writes them, with ``arrow.py`` for Parquet, ``sheet.py`` for CSV, ``package.py`` for
``datapackage.json`` and ``verified.py``, which holds what is read against that. ``partitioned.py`` writes those of very
many reports, ``some.py`` reads some of them; ``blank.py`` completes a set of which only some are given.
``dictionary.py``, ``counts.py`` and ``summary.py`` show them to people; ``find.py`` (by ``spelling.py``) has sentences
in context; ``years.py`` has the year that a report is called by; ``rejects.py`` the reports that could not be read.
"""
