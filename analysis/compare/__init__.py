"""What the pages say: a module for each notebook, of the same name, which takes tables and gives frames and sentences.

``corpus.py``, ``priorities.py``, ``metrics.py``, ``spending.py``, ``commitments.py``, ``topics.py``,
``language.py``, ``district.py``, ``pair.py``, ``quality.py``. A function ``seen_…`` writes what is seen in a frame,
as a sentence.
Several use ``inference.py`` (intervals and tests), ``sensitivity.py`` and ``bigrams.py`` (does a statement hold
when it is made in another way?), ``methods.py`` (what the sections on methods list), ``wording.py`` and
``markdown.py`` (how a number or a name is said).
"""
