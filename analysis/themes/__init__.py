"""What each sentence is about: one of the themes of the codebook, with a score.

``codebook.py`` reads the themes and their terms from the lexicon; ``finder.py`` and ``votes.py`` count the terms of
a text; ``context.py`` is what the classifier sees of a sentence; ``classifier.py`` chooses by the weights in
``weights.json``, which ``train.py`` makes from the annotation; ``why.py`` tells which terms weighed most.
``attention.py`` makes the table ``themes``: how much of each report goes to which theme.
"""
