"""How reports speak, compared over a corpus: counted words, phrases and topics, with the tables of these.

``tokens.py`` cuts a text into words and says which are counted; ``place_names.py`` tells names from words,
``new_words.py`` finds words that the dictionary lacks. ``keyness.py`` makes the table ``terms``: which words set a
report apart, by their ``log_odds.py`` and by how high these go when sections are dealt anew (``dealing.py``);
``phrases.py`` does so for runs of words. ``passages.py`` is what topics are made of,
``topic_models.py`` (with ``lda.py``) fits and measures them, ``topic_quality.py`` has the measures, and
``topic_tables.py`` makes the tables ``topics``, ``topic_shares`` and ``topic_quality``.
"""
