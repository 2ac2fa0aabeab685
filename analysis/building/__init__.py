"""A registered corpus to its tables, chunk by chunk, whatever its size and on however many cores.

``chunks`` cuts it by size, ``chunk`` reads one into a part (``part``), ``crew`` and ``cluster`` are who reads.
``parts`` keeps what was read by its content, ``read`` brings it up to date, ``tables`` makes the tables of it, with
what ``compare`` makes of all reports at once, and ``build`` is the way through all of this.
"""
