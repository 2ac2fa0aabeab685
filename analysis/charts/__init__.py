"""What the pages show: a module of figures for each notebook, of the same name.

``corpus.py``, ``priorities.py``, ``metrics.py``, ``spending.py``, ``commitments.py``, ``topics.py``, ``language.py``,
``concepts.py``, ``district.py``, ``series.py``, ``pair.py``, ``followups.py``, ``quality.py``, ``profiles.py``: they
draw the frames of ``analysis.findings``.
``style.py`` is how all look; ``share_bars.py``, ``strips.py``, ``bars.py``, ``headed.py`` and ``differences.py``
are marks that several use.
"""
