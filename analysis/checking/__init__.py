"""How well each report of a folder was read, and what a careful person would look at again, with its place.

``reading.py`` says how a report was read: outline, numbers, themes; ``suspicious.py`` finds values that other values
speak against; ``lines.py`` tells an offset as line and column; ``told.py`` is all of it, report by report, in lines.
"""
