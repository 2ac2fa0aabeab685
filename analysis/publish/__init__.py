"""``analysis report``: from reports to a site, where only what has changed is made again. Begin at ``suite.py``.

``paths.py``, ``plan.py`` and ``pairs.py`` say where and which pages, ``fresh.py`` what is out of date, ``build.py``
takes the steps and ``console.py`` tells of them; ``alone.py`` makes one page by itself. Notebooks: ``notebook.py``
reads one, ``tasks.py`` is a run of one, ``execute.py`` with ``engine.py`` runs it, ``workers.py`` and ``preload.py``
run several at once. Pages:
``render.py`` makes one of a notebook, ``pages.py`` the index and the dictionary, ``evidence.py`` and ``marks.py``
the annotated source of a report; ``layout.py`` and ``templates/`` are the frame of all, ``markup.py`` what each
goes through, ``fonts.py`` their fonts. ``site.py`` is the folder that they end in, and ``place.py`` puts it into
its place in one step.
"""
