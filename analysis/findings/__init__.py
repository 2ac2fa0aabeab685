"""What the pages rest on: a module for each question, which takes tables and gives tables and numbers, no sentences.

``corpus.py``, ``priorities.py``, ``metrics.py``, ``spending.py``, ``commitments.py``, ``topics.py``, ``formulas.py``,
``language.py``, ``concepts.py``, ``shared.py``, ``district.py`` with ``standing.py``, ``series.py`` with
``restated.py``, ``peers.py``, ``pair.py``, ``followups.py``, ``quality.py``, ``profiles.py``; ``reviewed.py`` is what
people have set right, ``overview.py`` has a row of counts for each report. What is said of them stands in
``analysis.wording``.
``alike.py`` tells which stated values are like with like, ``attention.py`` and ``yardstick.py`` which shares of themes
are called different, and what is much. Several use ``inference.py`` (intervals and tests), ``topic_pairs.py`` and
``bigrams.py`` (does a statement hold when it is made in another way?), ``outside.py`` (reports of other levels),
``methods.py`` (what the sections on methods list) and ``values.py`` (how a value is written in signs).
"""
