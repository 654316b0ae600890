"""A table of articles: one column holds the texts, the others say what is known of them.

The header row is required. The text column is the one so named, or the one with most text; known names become
metadata, an id or key column the documents' keys, and all others are kept as extra. A fault names the physical line a
row starts on, which differs from its row number as soon as a cell holds a line end.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from annotator.errors import FormatError
from annotator.formats.encoding import decode
from annotator.formats.jsonl_check import check_article
from annotator.formats.metadata import metadata
from annotator.formats.records import DocumentRecord, Origin

csv.field_size_limit(2**31 - 1)  # the module's own limit of 131,072 would refuse a long article

DELIMITERS = (",", ";", "\t", "|")
_TEXT = ("text", "body", "content", "article", "article_text", "full_text", "fulltext", "article text", "full text")
_KEY = ("key", "id", "doc_id", "document_id", "docid")
_SAMPLE_ROWS = 50
_LONGEST_NAME = 200

Row = tuple[int, list[str]]


@dataclass(frozen=True, slots=True)
class Layout:
    """What a table looks like: its columns' names, the one taken for the text, and the sign between cells."""

    columns: tuple[str, ...]
    text_column: str
    delimiter: str


def read(
    data: bytes,
    source: str,
    encoding: str | None = None,
    text_column: str | None = None,
    delimiter: str | None = None,
) -> list[DocumentRecord]:
    """The documents of a table, in its order.

    Raises:
        FormatError: with the line, at a header that is missing, empty or double, a row with too many or too few cells,
            a cell whose quotes do not close, or an empty text.
    """
    try:
        table, origin = decode(data, encoding)
        return list(_documents(table, _layout(table, text_column, delimiter), origin))
    except FormatError as fault:
        raise FormatError(fault.message, source, fault.line) from None


def layout(data: bytes, encoding: str | None = None, delimiter: str | None = None) -> Layout:
    """What `read` would take a table for.

    Raises:
        FormatError: without a file name.
    """
    return _layout(decode(data, encoding)[0], None, delimiter)


def columns(data: bytes, encoding: str | None = None) -> tuple[str, ...]:
    """The names of a table's columns, for asking which one holds the text.

    Raises:
        FormatError: without a file name.
    """
    return layout(data, encoding).columns


def rows(data: bytes, encoding: str | None = None) -> tuple[tuple[str, ...], Iterator[Row]]:
    """The names of a table's columns, and its rows with the lines they start on; a row may have any number of cells.

    Raises:
        FormatError: without a file name; at a row that cannot be read, when it is its turn.
    """
    table = decode(data, encoding)[0]
    found = _rows(table, _sniff(table))
    line, header = next(found, (1, []))
    if not header:
        raise FormatError("The table is empty.")
    return _names(header, line), found


def _layout(table: str, text_column: str | None, delimiter: str | None) -> Layout:
    if delimiter is not None and (len(delimiter) != 1 or delimiter in '"\r\n'):
        raise FormatError(f"{delimiter!r} cannot stand between cells; choose one character.")
    delimiter = delimiter or _sniff(table)
    rows = _sample(table, delimiter)
    if not rows:
        raise FormatError("The table is empty.")
    line, header = rows[0]
    names = _names(header, line)
    return Layout(names, _text_column(names, rows[1:], text_column, line), delimiter)


def _documents(table: str, found: Layout, origin: Origin) -> Iterator[DocumentRecord]:
    rows = _rows(table, found.delimiter)
    next(rows)
    key = _first(found.columns, _KEY)
    for line, cells in rows:
        if len(cells) != len(found.columns):
            raise FormatError(f"The row has {_counted(len(cells))}, the header {len(found.columns)}.", line=line)
        row = dict(zip(found.columns, (cell.strip() for cell in cells), strict=True))
        text = cells[found.columns.index(found.text_column)]
        try:
            check_article(text)
        except FormatError as fault:
            raise FormatError(f'{fault.message} (column "{found.text_column}")', line=line) from None
        rest = [(name, cell) for name, cell in row.items() if name not in (found.text_column, key) and cell]
        own = row.get(key or "") or None
        yield DocumentRecord(text=text, meta=metadata(rest), key=own, line=line, origin=origin)


def _rows(table: str, delimiter: str) -> Iterator[Row]:
    """The rows that are not blank, each with the line it starts on."""
    reader = csv.reader(io.StringIO(table, newline=""), delimiter=delimiter, strict=True)
    line = 1
    while True:
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            raise FormatError(_explain(str(error)), line=line) from None
        if cells:
            yield line, cells
        line = reader.line_num + 1


def _explain(error: str) -> str:
    if "unexpected end" in error:
        return "A cell of the row opens with a quotation mark that nothing closes."
    if "expected after" in error:
        return "A quotation mark closes a cell of the row and text follows; inside a cell it must be doubled."
    return f"The row cannot be read: {error}."


def _sample(table: str, delimiter: str) -> list[Row]:
    return [row for _, row in zip(range(_SAMPLE_ROWS), _rows(table, delimiter), strict=False)]


def _sniff(table: str) -> str:
    """The sign that cuts the header and the rows below into the same number of cells, the most."""
    best, most = ",", 1
    for delimiter in DELIMITERS:
        try:
            widths = [len(cells) for _, cells in _sample(table, delimiter)]
        except FormatError:
            continue
        if widths and widths[0] > most and widths.count(widths[0]) * 2 > len(widths):
            best, most = delimiter, widths[0]
    return best


def _names(header: Sequence[str], line: int) -> tuple[str, ...]:
    names = tuple(name.strip() for name in header)
    for i, name in enumerate(names):
        if not name:
            raise FormatError(f"The header has no name for column {i + 1}.", line=line)
        if len(name) > _LONGEST_NAME:
            raise FormatError("The first row looks like an article, not like the names of columns.", line=line)
        if name.casefold() in (other.casefold() for other in names[:i]):
            raise FormatError(f'The header names two columns "{name}".', line=line)
    return names


def _text_column(names: Sequence[str], rows: Sequence[Row], wanted: str | None, line: int) -> str:
    if wanted is not None:
        if wanted not in names:
            raise FormatError(f'There is no column "{wanted}"; there are {", ".join(names)}.', line=line)
        return wanted
    named = _first(names, _TEXT)
    if named is not None:
        return named
    sizes = [sum(len(cells[i]) for _, cells in rows if i < len(cells)) for i in range(len(names))]
    return names[sizes.index(max(sizes))]


def _first(names: Sequence[str], wanted: Sequence[str]) -> str | None:
    """The column with the first of the wanted names, in any case of letters."""
    known = {name.casefold(): name for name in names}
    return next((known[name] for name in wanted if name in known), None)


def _counted(cells: int) -> str:
    return "1 cell" if cells == 1 else f"{cells} cells"
