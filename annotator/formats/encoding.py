"""Bytes to text without loss: a byte-order mark first, strict UTF-8 next, `code_pages` last.

Nothing is ever replaced by U+FFFD and nothing is normalised: the text is what the bytes say, or there is a refusal, or
a doubt that the importer can ask about. Encodings carry Python's names.
"""

from __future__ import annotations

import codecs

from annotator.errors import AnnotatorError, FormatError
from annotator.formats.code_pages import candidates, is_sure
from annotator.formats.records import Origin
from annotator.text import check_text

_MARKS = (  # UTF-32 before UTF-16: the little-endian marks begin alike
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_NOT_TEXT = (
    (b"\x89PNG", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF8", "a GIF picture"),
    (b"%PDF-", "a PDF document"),
    (b"PK\x03\x04", "a zip archive (or a Word, Excel or EPUB document)"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"7z\xbc\xaf", "a 7z archive"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"),
    (b"SQLite format 3\0", "a database"),
    (b"\xd0\xcf\x11\xe0", "an old Word or Excel document"),
    (b"{\\rtf", "an RTF document"),
)
_CONTROLS = bytes(set(range(32)) - set(b"\t\n\v\f\r\x1b"))
_SAMPLE = 200_000


def decode(data: bytes, encoding: str | None = None) -> tuple[str, Origin]:
    """The text of a file's bytes and how it was read; with `encoding`, in that one.

    Raises:
        FormatError: without a file name, when the bytes are no text, or none in the given encoding.
    """
    text, origin = _decode_as(data, encoding) if encoding else _decode_unknown(data)
    bare = text.lstrip("\ufeff")
    if len(bare) < len(text):
        origin = Origin(origin.encoding, True, origin.sure, origin.candidates)
    try:
        check_text(bare)
    except AnnotatorError as error:
        raise FormatError(str(error)) from None
    return bare, origin


def _decode_as(data: bytes, encoding: str) -> tuple[str, Origin]:
    try:
        return data.decode(encoding), Origin(encoding, candidates=(encoding,))
    except LookupError:
        raise FormatError(f'There is no text encoding named "{encoding}".') from None
    except UnicodeDecodeError as error:
        at = f"byte {error.start + 1} (0x{data[error.start]:02x})" if error.start < len(data) else "its end"
        raise FormatError(f"The file is not in the encoding {encoding}: {at} does not fit.") from None
    except UnicodeError:
        raise FormatError(f"The file is not in the encoding {encoding}.") from None


def _decode_unknown(data: bytes) -> tuple[str, Origin]:
    for mark, name in _MARKS:
        if data.startswith(mark):
            return _decode_as(data, name)
    for magic, what in _NOT_TEXT:
        if data.startswith(magic):
            raise FormatError(f"This is no text but {what}.")
    if b"\0" in data:
        return _decode_wide(data)
    try:
        return data.decode("utf-8"), Origin("utf-8", candidates=("utf-8",))
    except UnicodeDecodeError as error:
        _refuse_damaged(data, error.start)
        return _detect(data)


def _refuse_damaged(data: bytes, at: int) -> None:
    """Refuse what is UTF-8 but for a few bytes: any code page would read all of its other letters wrong."""
    found = data.decode("utf-8", "surrogateescape")
    bad = sum("\udc80" <= character <= "\udcff" for character in found)
    good = sum(character > "\x7f" for character in found) - bad
    if good >= 4 * bad:
        raise FormatError(f"The file is damaged UTF-8: byte {at + 1} (0x{data[at]:02x}) fits no character.")


def _decode_wide(data: bytes) -> tuple[str, Origin]:
    """UTF-16 without a mark: the NULs stand on one side of the byte pairs only, and not here and there in a text."""
    even, odd = data[::2].count(0), data[1::2].count(0)
    common = (even + odd) * 5 > len(data)  # 40 % of the pairs: mostly ASCII
    if len(data) % 2 == 0 and (even == 0) != (odd == 0) and (common or not _is_bytewise(data)):
        name = "utf-16-le" if odd else "utf-16-be"
        try:
            text = data.decode(name)
        except UnicodeDecodeError:
            text = "\0"
        if _printable(text):
            return text, Origin(name, sure=common, candidates=(name,))
    raise FormatError("This is no text: it holds NUL bytes.")


def _is_bytewise(data: bytes) -> bool:
    """Whether the bytes read as text when the NULs are left out."""
    rest = data.replace(b"\0", b"")
    try:
        rest.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return len(rest.translate(None, _CONTROLS)) == len(rest)


def _printable(text: str) -> bool:
    return all(character.isprintable() or character.isspace() for character in text[:_SAMPLE])


def _detect(data: bytes) -> tuple[str, Origin]:
    if len(data.translate(None, _CONTROLS)) < len(data) * 0.98:
        raise FormatError("This is no text: it is full of control characters.")
    found = candidates(data)
    if not found:
        raise FormatError("The encoding of the file could not be found out; save it as UTF-8.")
    names = tuple(candidate.encoding for candidate in found)
    return found[0].text, Origin(names[0], sure=is_sure(found), candidates=names[:8])
