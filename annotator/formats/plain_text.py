"""Plain text: one file, one article, not a character changed but for a leading byte-order mark."""

from __future__ import annotations

import re

from annotator.errors import FormatError
from annotator.formats.encoding import decode
from annotator.formats.jsonl_check import check_article
from annotator.formats.records import DocumentRecord

# Tags that stray into a text pasted from a page. Not `<s>`, `<person>` and the like: those may be the text's own signs.
_NAMES = "a|abbr|b|big|blockquote|br|cite|code|div|em|font|h[1-6]|hr|i|img|li|ol|p|pre|q|small|span|strong|sub|sup|u|ul"
_OPEN_AND_CLOSED = re.compile(rf"<({_NAMES})(?:\s[^<>]*)?>[^<]{{0,2000}}</\1\s*>", re.IGNORECASE)
_ALONE = re.compile(r"<(?:br|hr)\s*/?>|<img\s[^<>]*>|<p(?:\s[^<>]*)?>", re.IGNORECASE)


def read(data: bytes, source: str, encoding: str | None = None) -> list[DocumentRecord]:
    """The one document of a text file.

    Raises:
        FormatError: when the bytes are no text, or nothing but white space.
    """
    try:
        text, _ = decode(data, encoding)
        check_article(text)
    except FormatError as fault:
        raise FormatError(fault.message, source) from None
    return [DocumentRecord(text=text)]


def has_stray_tags(text: str) -> bool:
    """Whether a text holds HTML inline tags, opened and closed: `a < b` and `<PERSON>` are none."""
    return bool(_OPEN_AND_CLOSED.search(text) or _ALONE.search(text))
