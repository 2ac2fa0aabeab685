"""Stable ids: made of what a thing says, so that another report or an unrelated sentence changes none."""

from __future__ import annotations

from hashlib import blake2b

_HASH = blake2b(digest_size=5)  # copied for each id, which takes less than to make one


class Ids:
    """Ids within one document; the same words a second time get a running number behind."""

    def __init__(self, doc_id: str) -> None:
        self._doc_id = doc_id
        self._seen: dict[str, int] = {}

    def of(self, kind: str, words: str) -> str:
        """The id of the next thing of a kind that says ``words``."""
        digest = _HASH.copy()
        digest.update("".join(words.split()).encode())
        base = f"{self._doc_id}-{kind}{digest.hexdigest()}"
        times = self._seen[base] = self._seen.get(base, 0) + 1
        return base if times == 1 else f"{base}-{times}"
