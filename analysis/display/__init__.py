"""What a notebook shows, in the words of an edition.

``page.py`` is a page as a notebook tells it: title, points, sections, figures, rows, tables. ``svg.py`` makes a figure
an element of a page and files, ``tables.py`` makes a frame a table, which
``jupyter.py`` makes lively where a person has the notebook open.
"""
