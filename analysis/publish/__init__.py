"""``analysis report``: from reports to a site, where only what has changed is made again. Begin at ``suite.py``.

``paths.py``, ``plan.py`` and ``pairs.py`` say where and which pages, ``fresh.py`` what is out of date, ``build.py``
takes the steps and ``console.py`` tells of them; ``alone.py`` makes one page by itself. Notebooks: ``notebook.py``
reads one, ``tasks.py`` is a run of one, ``execute.py`` with ``engine.py`` runs it, ``workers.py`` and ``preload.py``
run several at once, ``front.py`` is what an executed one says of itself. Pages: ``site.py`` makes all, ``layout.py`` is
the frame of an edition, ``render.py`` sets a notebook, ``pages.py`` the others, ``doors.py`` leads from the root to an
edition, ``evidence.py`` and ``marks.py`` show a source, ``markup.py`` finishes a page, ``fonts.py`` cuts the fonts
down, ``place.py`` puts all into its place.
"""
