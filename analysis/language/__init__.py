"""How reports speak, compared over a corpus: counted words, phrases and topics, with the tables of these.

``segmenter.py`` cuts, ``tokens.py`` says which words are counted; ``place_names.py`` tells names from words,
``new_words.py`` finds words that the dictionary lacks. ``keyness.py`` makes the table ``terms``: which words set a
report apart, by their ``log_odds.py`` and by how high these go when sections are dealt anew (``dealing.py``);
``phrases.py`` does so for runs of words. ``concepts.py`` counts the words of people's own concepts. ``passages.py`` is
what topics are made of, and has their placebo; ``topic_models.py`` (with ``consensus.py`` and ``lda.py``) fits them,
``coherence.py`` and ``topic_quality.py`` have the measures. ``topic_search.py`` measures all models and chooses one
(``analysis topics``, in ``topic_command.py``), ``topic_scores.py`` keeps what it found beside the registry,
``topic_names.py`` reads what people called topics, and ``topic_tables.py`` makes the tables ``topics``,
``topic_shares`` and ``topic_quality`` with the chosen model; of a large corpus, with that of ``many_topics.py``.
"""
