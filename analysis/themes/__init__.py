"""What each sentence is about: one of the themes of the codebook, with a score.

``codebook.py`` reads the themes and their terms from the lexicon; ``finder.py`` and ``votes.py`` find the terms of a
text, ``counted.py`` what else is counted in it; ``context.py`` is what the classifier sees of a sentence.
``classifier.py`` chooses by the weights in ``weights.json`` (``weights.py``), ``calibration.py`` makes the score a
probability, ``structure.py`` says which sentences are of no field, ``second.py`` when there is a second theme, and
``why.py`` what weighed most. ``train.py`` makes the weights from the annotated reports (``annotated.py``) with
``fit.py``, and judges each report without its place.
``attention.py`` makes the table ``themes``: how much of each report goes to which theme; ``labelling.py`` says how sure
that is, and ``powered.py`` where people have reviewed sentences drawn at random (``sample.py``).
"""
