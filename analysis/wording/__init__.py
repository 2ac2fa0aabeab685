"""Sentences about findings, from one catalogue: a module for each question, of the name that it has in ``findings``.

``corpus.py``, ``priorities.py`` with ``attention.py``, ``metrics.py``, ``spending.py``, ``commitments.py``,
``topics.py`` with ``topic_models.py``, ``formulas.py``, ``language.py``, ``concepts.py``, ``shared.py``,
``district.py``, ``series.py``, ``peers.py``, ``pair.py``, ``quality.py``, ``followups.py``, ``reviewed.py``,
``profiles.py``. ``catalogue.py`` reads the words of an edition of ``editions.py`` (``en/*.ftl``, ``zh/*.ftl``),
``words.py`` holds them together with the names of the reports that a page is about, ``names.py`` says how places are
called, ``indicators.py`` how indicators are, ``quantities.py`` how numbers with their units are written,
``methods.py`` tells parameters and lists of words. A function takes ``Words``
and frames of ``findings`` and gives a sentence, or a frame in words.
"""
