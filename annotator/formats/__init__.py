"""Formats: records to bytes and back, one module a format, pure: no project, no store, no window.

A format's module is imported by who reads or writes it; this one only says which format a file is in.
"""

from __future__ import annotations

import re
from pathlib import PurePath
from typing import Literal

Format = Literal["text", "html", "jsonl", "csv"]

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
}
_HTML = re.compile(
    rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|body)\b", re.I | re.S
)
_OBJECT = re.compile(rb'\s*\{\s*(?:"|\}\s*$)')
_CELL = rb'(?:"[^"\r\n]{1,60}"|[^",;\t|\r\n]{1,60})'
_HEADER = re.compile(rb"%s(?:([,;\t|])%s)(?:\1%s)*\r?\n" % (_CELL, _CELL, _CELL))
_TEXT_NAME = re.compile(rb"\b(?:text|body|content|article)\b", re.I)


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
    header = _HEADER.match(head)
    if header and _TEXT_NAME.search(header.group()):
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
