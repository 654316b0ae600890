"""A tree of HTML to the text a reader sees, each paragraph on a line of its own, with its tags as ranges over it.

Written here rather than taken from the HTML library, because the ranges need every offset and no text may be lost: the
library's own texts indent quotations and put signs before list items. The walk is iterative, since pages nest deeper
than Python recurses.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

from annotator.model import TextRange

_BLANK = re.compile(r"[ \t\n\r\f]+")
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_KEPT = frozenset(
    (
        *("em", "i", "strong", "b", "u", "s", "del", "ins", "mark", "a", "q", "cite", "sub", "sup", "code", "abbr"),
        *("p", "blockquote", "li", "pre", "figcaption", *_HEADINGS),
    )
)
BLOCKS = frozenset(
    (
        *("p", "blockquote", "li", "pre", "figcaption", "figure", "div", "section", "article", "main", "hgroup", "br"),
        *("ul", "ol", "dl", "dt", "dd", "table", "caption", "thead", "tbody", "tfoot", "tr", "address", "center", "hr"),
        *("header", "footer", "aside", "nav", "form", "fieldset", "details", "summary", "body", *_HEADINGS),
    )
)
_CELLS = frozenset(("td", "th"))
UNSEEN = frozenset(
    (
        *("script", "style", "noscript", "template", "head", "title", "meta", "link", "iframe", "object", "embed"),
        *("svg", "audio", "video", "canvas", "map", "select", "datalist", "textarea", "input", "button"),
    )
)
_LINK = re.compile(r"(?:https?:|mailto:|[^:]*(?:[/?#]|$))", re.IGNORECASE)


class _Open:
    """A range that has begun; `start` is known once a piece of text stands in it."""

    __slots__ = ("kind", "order", "start", "value")

    def __init__(self, kind: str, value: str | None, order: int) -> None:
        self.kind = kind
        self.value = value
        self.order = order
        self.start = -1


class Writer:
    """Collects text, and ranges over it; white space between pieces is held back until the next piece comes."""

    def __init__(self) -> None:
        self.pieces: list[str] = []
        self.length = 0
        self._ranges: list[tuple[int, int, int, TextRange]] = []
        self._between = ""
        self._opened = 0
        self._empty: list[_Open] = []  # ranges opened since the last piece: they start with the next one

    def text(self, data: str) -> None:
        """Add a run of text, its white space folded."""
        self._add(_BLANK.sub(" ", data), " ")

    def verbatim(self, data: str) -> None:
        """Add a run of text with its white space; only line ends at its ends join those around it."""
        self._add(data, "\n")

    def _add(self, data: str, blank: str) -> None:
        if data.startswith(blank):
            self.between(blank)
        bare = data.strip(blank)
        if not bare:
            return
        if self.length and self._between:
            self._put(self._between)
        for opened in self._empty:
            opened.start = self.length
        self._empty.clear()
        self._put(bare)
        self._between = blank if data.endswith(blank) else ""

    def _put(self, piece: str) -> None:
        self.pieces.append(piece)
        self.length += len(piece)

    def between(self, blank: str) -> None:
        """Ask for white space before the next piece; a line end wins over a tab, and that over a blank."""
        order = ("", " ", "\t", "\n")
        self._between = max(self._between, blank, key=order.index)

    def open(self, kind: str, value: str | None) -> _Open:
        """Begin a range at the next piece of text."""
        self._opened += 1
        opened = _Open(kind, value, self._opened)
        self._empty.append(opened)
        return opened

    def close(self, opened: _Open) -> None:
        """End the range opened last with the last piece of text; one that holds none is dropped."""
        if opened.start < 0:
            self._empty.pop()
            return
        found = TextRange(opened.kind, opened.start, self.length, opened.value)
        self._ranges.append((opened.start, -self.length, opened.order, found))

    def ranges(self) -> tuple[TextRange, ...]:
        """The ranges in text order, outer before inner."""
        return tuple(row[3] for row in sorted(self._ranges, key=lambda row: row[:3]))


def to_text(root: Any, skip: Callable[[Any], bool] = lambda element: False) -> tuple[str, tuple[TextRange, ...]]:
    """The text under an element and the ranges over it, in text order, outer before inner.

    Elements that `skip` says are left out, as is what is never shown.
    """
    writer = Writer()
    preformatted = 0
    for event, node, opened in _walk(root, writer, skip):
        if event == "text":
            (writer.verbatim if preformatted else writer.text)(node.data)
            continue
        tag = node.tag
        if tag in BLOCKS:
            writer.between("\n")
        elif tag in _CELLS:
            writer.between("\t")
        if tag == "pre":
            preformatted += 1 if event == "enter" else -1
        if event == "leave" and opened is not None:
            writer.close(opened)
    return "".join(writer.pieces), writer.ranges()


def _walk(root: Any, writer: Writer, skip: Callable[[Any], bool]) -> Iterator[tuple[str, Any, _Open | None]]:
    from turbohtml import CData, Element, Text

    stack: list[tuple[Any, bool, _Open | None]] = [(root, False, None)]
    while stack:
        node, leaving, opened = stack.pop()
        if leaving:
            yield "leave", node, opened
        elif isinstance(node, (Text, CData)):
            yield "text", node, None
        elif isinstance(node, Element) and node.tag not in UNSEEN and not (_is_hidden(node) or skip(node)):
            yield "enter", node, None
            opened = writer.open(node.tag, _target(node)) if node.tag in _KEPT else None
            stack.append((node, True, opened))
            stack.extend((child, False, None) for child in reversed(node.children))


def _is_hidden(element: Any) -> bool:
    attributes = element.attrs
    return bool(attributes) and "hidden" in attributes


def _target(element: Any) -> str | None:
    """Where a link leads, as written; None for what is no address (`javascript:` and its like)."""
    href = element.attrs.get("href") if element.tag == "a" else None
    return href.strip() if isinstance(href, str) and _LINK.match(href.strip()) else None
