"""Reports that people bring, into a folder of registered ones: read, proposed, checked, and registered all at once.

``gather.py`` finds what there is to add, in folders, archives and lists; ``propose.py`` says of each report what it is,
with where that was read (``places.py`` for whose it is), and ``checks.py`` what a careful person would look at again
(``alike.py`` for texts that are there already). ``ids.py`` makes ids; ``shelf.py`` writes files and registry.
``add.py`` is all of it in one call, ``told.py`` how it is told, and ``command.py`` the commands.
"""
