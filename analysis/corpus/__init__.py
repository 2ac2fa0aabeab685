"""Reports as they come in: the exact text of a file, and what is known of it besides.

``readers.py`` reads a file character for character, ``meta.py`` says what each fact about a report must be,
``registry.py`` reads ``reports.toml``, the list of a folder's reports (or ``reports.csv``: ``csv_registry.py``), by
the ``rules.py`` of what it may state, and finds the lexicon laid beside it;
``places.py`` reads ``places.csv``, what is known of their places from elsewhere, ``reviews.py`` what people have set
right, ``concepts.py`` the words of concepts that they count; ``csv_lines.py`` reads the lines of such files.
``formats`` reads files of every kind, for those that are added.
``series.py`` tells which district continues which other one, ``members.py`` which reports make the series of a place.
"""
