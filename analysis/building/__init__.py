"""A registered corpus to its tables, chunk by chunk, whatever its size and on however many cores.

``chunks.py`` cuts it by size and ``chunk.py`` reads one into a part (``part.py``), with the words of its reports
(``words.py``) and by what reads (``engine.py``); ``pairs.py`` compares reports that follow each other, ``clusters.py``
finds the topics of all. ``crew.py`` and ``cluster.py`` are who does this, ``processes.py`` starts them, ``ready.py`` is
made once for all of them, ``progress.py`` tells how far they are. ``parts.py`` keeps what was read and compared by its
content, ``read.py`` brings it up to date, ``tables.py`` makes the tables of it, with what ``compare.py`` makes of all
reports at once; ``build.py`` is the way through all of this.
"""
