"""Formats: records to bytes and back, one module a format, pure: no project, no store, no window.

A format's module is imported by who reads or writes it; this one only says which format a file is in.
"""

from __future__ import annotations

import re
from pathlib import PurePath
from typing import Literal

Format = Literal["text", "html", "jsonl", "csv", "brat"]

_ENDINGS: dict[str, Format] = {
    ".txt": "text",
    ".text": "text",
    ".md": "text",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".json": "jsonl",
    ".csv": "csv",
    ".tsv": "csv",
    ".ann": "brat",
}
_HTML = re.compile(
    rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|body)\b", re.I | re.S
)
_OBJECT = re.compile(rb'\s*\{\s*(?:"|\}\s*$)')
_TEXT_COLUMNS = frozenset((b"text", b"body", b"content", b"article"))


def sniff(name: str, head: bytes) -> Format | None:
    """The format of a file by its name's ending, else by its first bytes; None where neither tells."""
    known = _ENDINGS.get(PurePath(name).suffix.lower())
    return known or _by_content(head.removeprefix(b"\xef\xbb\xbf"))


def _by_content(head: bytes) -> Format | None:
    if not head.strip():
        return None
    if _HTML.match(head):
        return "html"
    if _OBJECT.match(head):
        return "jsonl"
    header = head.splitlines()[0].lower()
    cells = (cell.strip(b'" ') for sign in (b",", b";", b"\t", b"|") if sign in header for cell in header.split(sign))
    if not _TEXT_COLUMNS.isdisjoint(cells):
        return "csv"
    return "text" if _is_text(head) else None


def _is_text(head: bytes) -> bool:
    from annotator.errors import FormatError
    from annotator.formats.encoding import decode

    cut = max(head.rfind(b"\n") + 1, head.rfind(b" ") + 1)  # the head may end inside a character
    try:
        decode(head[:cut] or head)
    except FormatError:
        return False
    return True
