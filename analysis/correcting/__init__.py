"""Sheets in which people set right what was read of a report, and the way of these into the reviewed layer.

``known.py`` is a report as it is read and as it is reviewed by now; ``sheet.py`` makes the rows of its sheets, and
``form.py`` writes them as workbook or CSV. ``filled.py`` reads a sheet that was filled in; ``lines.py`` makes lines of
the reviewed layer of it, ``layer_files.py`` puts them into its files, ``facts.py`` facts into the registry.
``take.py`` is all of it, row by row, and ``command.py`` the command.
"""
