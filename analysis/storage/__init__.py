"""Folders that change as a whole: one writer at a time, one version for every reader, whatever fails.

``lock.py`` lets one process write a folder; ``files.py`` links files instead of copying them and tells a full disk;
``exchange.py`` lets one folder take the place of another in one step; ``versions.py`` keeps the versions of several
folders behind one pointer; ``whole.py`` replaces a folder, be it by itself or one of a version.
"""
