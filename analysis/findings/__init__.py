"""What the pages rest on: a module for each question, which takes tables and gives tables and numbers, no sentences.

``corpus.py``, ``priorities.py``, ``metrics.py``, ``spending.py``, ``commitments.py``, ``topics.py``,
``language.py``, ``district.py``, ``pair.py``, ``quality.py``. What is said of them stands in ``analysis.wording``.
Several use ``attention.py`` and ``yardstick.py`` (which shares of themes are called different, and what is much),
``inference.py`` (intervals and tests), ``sensitivity.py`` and ``bigrams.py`` (does a statement hold
when it is made in another way?), ``methods.py`` (what the sections on methods list) and ``values.py`` (how a value is
written in signs).
"""
