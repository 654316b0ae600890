"""Tables for spreadsheets: RFC 4180 in UTF-8, and no cell that a spreadsheet would take for a formula.

A cell such as `=HYPERLINK(...)` in a text that somebody else wrote would act as soon as the table is opened. It gets an
apostrophe before it, which is what people type there to say "this is text".
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable

from annotator.errors import FormatError

BOM = b"\xef\xbb\xbf"
"""What tells spreadsheets of Microsoft that a table is UTF-8."""

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_DIGITS = frozenset("0123456789")


def safe_cell(text: str) -> str:
    """A text as no spreadsheet takes it for a formula. Plain numbers such as `-5` stay as they are."""
    return f"'{text}" if text.startswith(_FORMULA) and not _is_number(text) else text


def _is_number(text: str) -> bool:
    """`-5`, `+3.5`, and a range `-5..-3`, which is text to a spreadsheet."""
    return all(_is_figure(part) for part in text.split("..", 1))


def _is_figure(text: str) -> bool:
    whole, _dot, part = (text[1:] if text[:1] in ("+", "-") else text).partition(".")
    return bool(whole) and _DIGITS.issuperset(whole + part) and not text.endswith(".")


def csv_line(cells: Iterable[str]) -> bytes:
    """One row, with its line end.

    Raises:
        FormatError: without file and line number, where a cell holds half a character, which UTF-8 cannot.
    """
    line = io.StringIO()
    csv.writer(line, lineterminator="\r\n").writerow([safe_cell(cell) if cell else cell for cell in cells])
    try:
        return line.getvalue().encode()
    except UnicodeEncodeError:
        raise FormatError("A cell holds half a character (a lone surrogate).") from None
