"""How right the tables are, measured against the hand annotation in ``data/gold``.

``gold.py`` reads the annotation and ``predictions.py`` the tables, both as frames of the same columns;
``matching.py`` says which row stands for which; ``outcomes.py`` judges each pair, ``measures.py`` declares what is
counted, and ``score.py`` makes scores with the intervals of ``intervals.py``. ``command.py`` is ``analysis
evaluate``; ``python -m analysis.evaluation`` has more to look at while working on the rules. ``unseen.py`` reads what
was measured on texts that the rules were not made with.
"""
