"""Knowledge as data, and the one value that holds it.

``words.toml`` has the words of the grammar, each once, with its classes (``classes.toml`` says what these are);
``units.toml`` and ``numerals.toml`` those that have facts besides; ``patterns/`` how classes combine, a file for each
field or room of the grammar; ``indicators.toml``, ``themes.toml`` and ``theme_terms.toml`` what texts are about.
``lexicon.py`` is the value, ``layers.py`` lays folders over each other, ``classes.py`` puts classes into patterns,
``required.py`` tells which signs a pattern cannot do without, ``about.py`` what is known of a word; ``particles.py``
has the few signs that the code itself knows, ``radicals.py`` those that stand for others in copies of PDFs.
"""
