"""``analysis report``: from reports to a site, where only what has changed is made again. Begin at ``suite.py``.

``paths.py``, ``plan.py`` and ``pairs.py`` say where and which pages, ``fresh.py`` what is out of date, ``build.py``
takes the steps and ``console.py`` tells of them; ``alone.py`` makes one page by itself. Notebooks: ``notebook.py``
reads one, ``tasks.py`` is a run of one, ``execute.py`` with ``engine.py`` runs it, ``workers.py`` and ``preload.py``
run several at once. Pages: ``front.py`` says what a notebook tells of itself and ``render.py`` makes a page of it;
``overview.py`` is the first page, ``dataset.py`` with ``changes.py`` that of the data, ``search.py`` what can be
searched. ``source.py`` is the evidence page of a report: ``evidence.py`` and ``marks.py`` its text, ``readings.py``
what was read of each number, ``uses.py`` where that is shown. ``layout.py``, ``settings.py`` and ``templates/`` are the
frame of all, ``markup.py`` what each goes through, ``fonts.py`` the fonts of figures, ``doors.py`` the addresses
without an edition. ``site.py`` is the folder that they end in, ``unfinished.py`` keeps what is ready until all is,
``room.py`` asks whether it will fit, and ``place.py`` lets all take its place in one step.
"""
