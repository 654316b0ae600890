"""Plain text: one file, one article, not a character changed but for a leading byte-order mark."""

from __future__ import annotations

from annotator.errors import FormatError
from annotator.formats.encoding import decode
from annotator.formats.jsonl_check import check_article
from annotator.formats.records import DocumentRecord
from annotator.formats.stray_tags import has_stray_tags

__all__ = ["has_stray_tags", "read"]


def read(data: bytes, source: str, encoding: str | None = None) -> list[DocumentRecord]:
    """The one document of a text file.

    Raises:
        FormatError: when the bytes are no text, or nothing but white space.
    """
    try:
        text, origin = decode(data, encoding)
        check_article(text)
    except FormatError as fault:
        raise FormatError(fault.message, source) from None
    return [DocumentRecord(text=text, origin=origin)]
