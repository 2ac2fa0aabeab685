"""What a report says of the targets of the one before it: the table ``followups``.

``table.py`` tells which reports of a district are successive; ``reports.py`` has the rows that count, ``sides.py``
takes the two of a pair apart, and ``pair.py`` holds each target of one against the review of the other; ``said.py`` is
what a quantity says, ``alike.py`` how alike two names are, ``answers.py`` whether it answers a target and what it says
of it; ``mentioned.py`` finds targets that are spoken of without their number; ``several_years.py`` tells sums of
several years from results of one.
"""
