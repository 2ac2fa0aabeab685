"""Sentences about findings, from one catalogue: a module for each question, of the name that it has in ``findings``.

``corpus.py``, ``priorities.py`` with ``attention.py``, ``metrics.py``, ``spending.py``, ``commitments.py``,
``topics.py``, ``formulas.py``, ``language.py``, ``concepts.py``, ``shared.py``, ``district.py``, ``series.py``,
``peers.py``, ``pair.py``, ``quality.py``, ``followups.py``, ``reviewed.py``, ``profiles.py``. ``catalogue.py`` reads
the words (``en/*.ftl``), ``words.py`` holds them together with the names of the reports that a page is about,
``labels.py`` says what codes and columns are called, ``quantities.py`` how numbers and their units are written,
``markdown.py`` how a name is set safely. A function takes ``Words`` and frames of ``findings`` and gives a sentence, or
a frame in words.
"""
