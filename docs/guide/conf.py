"""How Sphinx sets the documentation: Markdown, a reference from the docstrings, nothing fetched from elsewhere."""

from __future__ import annotations

from importlib.metadata import version as installed

project = "subdistrict-reports"
version = release = installed(project)
extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.viewcode"]
html_theme = "alabaster"
html_theme_options = {"show_powered_by": False, "description": "Chinese subdistrict work reports as tables"}
html_show_sourcelink = False
autodoc_member_order = "bysource"
autodoc_typehints = "description"
autodoc_typehints_format = "short"
autodoc_preserve_defaults = True
myst_heading_anchors = 3
