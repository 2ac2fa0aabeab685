"""Reading what people have: any file to the text of a report, or to the reports of a corpus in one file.

``read.py`` is the one door: it asks ``sniff.py`` what a file is by its content (``encoding.py`` for texts) and hands it
to ``plain_text.py``, ``web.py`` (with ``page_text.py``), ``word.py`` (``word_body.py``, ``numbering.py``,
``numerals.py``), ``pdf.py`` (``pdf_fonts.py``, ``pdf_lines.py``, ``pdf_tables.py``, ``running_heads.py``,
``paragraphs.py``) or ``sheets.py``. ``reading.py`` is what comes out, and ``command.py`` prints it. ``known.toml``
(``known.py``) knows the containers, labels and frames of sites; ``lines.py``, ``frame.py``, ``head.py`` and
``facts.py`` take lines apart, ``warnings.py`` looks at the text. ``workbook.py`` reads workbooks in a process of its
own. ``limits.py`` says how large what is read may be; ``archive.py`` looks through what is packed.
"""
