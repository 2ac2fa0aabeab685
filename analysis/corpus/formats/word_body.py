"""The body of a Word document in the order of the page: paragraphs, tables, notes and boxes, each as lines."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from analysis.corpus.formats.numbering import Numbers

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_ALTERNATIVE = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_LEFT_OUT = frozenset({f"{_W}{name}" for name in ("del", "moveFrom", "delText", "instrText", "rPr", "pPr", "sectPr")})
_SIGNS = {
    f"{_W}tab": " ", f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}noBreakHyphen": "-", f"{_W}ptab": " ",
}  # fmt: skip
_NOTES = {f"{_W}footnoteReference": "footnotes", f"{_W}endnoteReference": "endnotes"}
_OFF = ("0", "false", "off")
_LONGEST_CHAIN = 20  # styles that are based on each other


class Body:
    """What a document says, line by line."""

    def __init__(self, document: Any) -> None:
        parts = {_name(part): part for part in document.part.package.iter_parts()}
        self._root = document.element.body
        styles = _tree(parts.get("styles"))
        self._styles: Mapping[str, Any] = (
            {} if styles is None else {one.get(f"{_W}styleId") or "": one for one in styles.iter(f"{_W}style")}
        )
        self._numbers = Numbers(_tree(parts.get("numbering")), self._styles)
        self._notes = {kind: _notes(_tree(parts.get(kind))) for kind in ("footnotes", "endnotes")}

    def lines(self) -> list[str]:
        """The lines of the document; cells of a row of a table have tabs between them."""
        return list(self._blocks(self._root))

    def _blocks(self, holder: Any) -> Iterator[str]:
        for block in holder:
            if block.tag == f"{_W}p":
                yield from self._paragraph(block)
            elif block.tag == f"{_W}tbl":
                yield from self._table(block)
            elif block.tag == f"{_W}sdt":
                if not _is_contents(block):
                    yield from self._blocks(_content(block))
            elif block.tag in (f"{_W}ins", f"{_W}moveTo", f"{_W}smartTag", f"{_W}customXml"):
                yield from self._blocks(block)

    def _paragraph(self, paragraph: Any) -> Iterator[str]:
        style = paragraph.find(f"{_W}pPr/{_W}pStyle")
        if style is not None and self._lists_contents(_value(style)):
            return
        notes: list[Any] = []
        boxes: list[Any] = []
        pieces: list[str] = []
        self._inline(paragraph, pieces, notes, boxes, self._hides(style))
        text = "".join(pieces)
        if text.strip() or any(text):
            number = self._numbers.of(paragraph)
            yield from (number + text).split("\n")
        elif paragraph.find(f"{_W}pPr/{_W}numPr") is not None and not pieces:
            pass  # an empty paragraph of a list shows no number worth reading
        for box in boxes:
            yield from self._blocks(box)
        for note in notes:
            yield from self._blocks(note)

    def _inline(self, holder: Any, pieces: list[str], notes: list[Any], boxes: list[Any], hidden: bool) -> None:
        """What stands in a paragraph: words into ``pieces``, what hangs on it into ``notes`` and ``boxes``."""
        for child in holder:
            tag = child.tag
            if tag in _LEFT_OUT or tag == _ALTERNATIVE or not isinstance(tag, str):
                continue
            if tag == f"{_W}r" and self._is_hidden(child, hidden):
                continue
            if tag == f"{_W}t":
                pieces.append(child.text or "")
            elif tag in _SIGNS:
                pieces.append(_SIGNS[tag])
            elif tag in _NOTES:
                note = self._notes[_NOTES[tag]].get(child.get(f"{_W}id") or "")
                if note is not None:
                    notes.append(note)
            elif tag == f"{_W}txbxContent":
                boxes.append(child)
            else:
                self._inline(child, pieces, notes, boxes, hidden)

    def _is_hidden(self, run: Any, hidden: bool) -> bool:
        own = run.find(f"{_W}rPr/{_W}vanish")
        if own is not None:
            return (_value(own) or "1") not in _OFF
        style = run.find(f"{_W}rPr/{_W}rStyle")
        return hidden if style is None else self._hides(style)

    def _hides(self, style: Any | None) -> bool:
        """Whether text of a style is hidden."""
        for at in self._chain("" if style is None else _value(style)):
            hides = at.find(f"{_W}rPr/{_W}vanish")
            if hides is not None:
                return (_value(hides) or "1") not in _OFF
        return False

    def _lists_contents(self, style: str) -> bool:
        """Whether a style is that of lines in a table of contents."""
        for at in self._chain(style):
            name = at.find(f"{_W}name")
            if name is not None and _value(name).lower().startswith("toc "):
                return True
        return False

    def _chain(self, style: str) -> Iterator[Any]:
        """A style and those that it is based on."""
        for _ in range(_LONGEST_CHAIN):
            at = self._styles.get(style)
            if at is None:
                return
            yield at
            base = at.find(f"{_W}basedOn")
            style = "" if base is None else _value(base)

    def _table(self, table: Any) -> Iterator[str]:
        for row in _children(table, "tr"):
            if row.find(f"{_W}trPr/{_W}del") is not None:
                continue
            cells = [self._cell(cell) for cell in _children(row, "tc")]
            if sum(map(bool, cells)) > 1:
                yield "\t".join(" ".join(lines).replace("\t", " ") for lines in cells)
            else:
                yield from (line for lines in cells for line in lines)

    def _cell(self, cell: Any) -> list[str]:
        """The lines of a cell; one that goes on from the row above says nothing again."""
        merged = cell.find(f"{_W}tcPr/{_W}vMerge")
        if merged is not None and _value(merged) != "restart":
            return []
        return [line for line in self._blocks(cell) if line.strip()]


def _children(holder: Any, name: str) -> Iterator[Any]:
    """Rows of a table or cells of a row, also those within content controls and insertions."""
    for child in holder:
        if child.tag == f"{_W}{name}":
            yield child
        elif child.tag == f"{_W}sdt":
            yield from _children(_content(child), name)
        elif child.tag in (f"{_W}ins", f"{_W}customXml"):
            yield from _children(child, name)


def _content(control: Any) -> Any:
    content = control.find(f"{_W}sdtContent")
    return () if content is None else content


def _is_contents(control: Any) -> bool:
    gallery = control.find(f"{_W}sdtPr/{_W}docPartObj/{_W}docPartGallery")
    return gallery is not None and _value(gallery) == "Table of Contents"


def _notes(root: Any | None) -> dict[str, Any]:
    """Notes by id, without the lines that separate them from the text."""
    if root is None:
        return {}
    return {
        note.get(f"{_W}id") or "": note
        for note in root
        if isinstance(note.tag, str) and note.get(f"{_W}type") in (None, "normal")
    }


def _tree(part: Any | None) -> Any | None:
    if part is None:
        return None
    if hasattr(part, "element"):
        return part.element
    from docx.oxml.parser import parse_xml  # noqa: PLC0415  # of the extra formats

    return parse_xml(part.blob)


def _name(part: Any) -> str:
    return str(part.partname).rsplit("/", 1)[-1].removesuffix(".xml")


def _value(element: Any) -> str:
    return element.get(f"{_W}val") or ""
