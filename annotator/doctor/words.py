"""Whether a text is what was stored, and whether every span lies where its quote says.

A million spans pass through here: what is sound is told apart by a few comparisons, and only the rest is looked at.
"""

from __future__ import annotations

import hashlib
import itertools
import json
from collections.abc import Iterable, Iterator
from typing import Any

import regex

from annotator.doctor.findings import Finding, Severity
from annotator.documents import shortened
from annotator.model import Fragments
from annotator.store.checks import StoredSpan, StoredText, StoredWords
from annotator.text import quote, snap, trim

_BIDI = regex.compile("[\u202a-\u202e\u2066-\u2069]")
# Characters that may belong to one cluster with the one before them or after them.
_JOINING = regex.compile(
    r"[\p{GCB=Extend}\p{GCB=SpacingMark}\p{GCB=ZWJ}\p{GCB=Prepend}\p{GCB=L}\p{GCB=V}\p{GCB=T}\p{RI}]"
)
_CODECS = {"UTF-8": "utf-8", "UTF-16le": "utf-16-le", "UTF-16be": "utf-16-be"}


def decoded(stored: StoredText, encoding: str) -> str | None:
    """The text, lone surrogates and all; None where the bytes are none."""
    try:
        return stored.text.decode(_CODECS[encoding], "surrogatepass")
    except UnicodeDecodeError:
        return None


def of_text(stored: StoredText, text: str | None) -> Iterator[Finding]:
    """What is wrong with a document's text."""
    where = f"document {stored.key}"
    if text is None:
        yield Finding("TEXT_NOT_UTF8", "error", "The stored text is no UTF-8.", where)
        return
    try:
        if hashlib.sha256(text.encode()).hexdigest() != stored.sha256:
            message = "The text is not the one that was stored: its hash differs."
            yield Finding("TEXT_HASH_MISMATCH", "error", message, where)
    except UnicodeEncodeError as error:
        yield Finding("TEXT_LONE_SURROGATE", "error", f"Half a character stands at position {error.start}.", where)
    if len(text) != stored.length:
        message = f"The text has {len(text)} characters, and {stored.length} were stored."
        yield Finding("TEXT_HASH_MISMATCH", "error", message, where)
    if "\0" in text:
        yield Finding("TEXT_HAS_NUL", "error", f"A NUL character stands at position {text.index(chr(0))}.", where)
    if text.startswith(("\ufeff", "\ufffe")):
        yield Finding("TEXT_BOM", "error", "The text begins with a byte-order mark, which no window can show.", where)
    yield from _oddities(text, where)


def _oddities(text: str, where: str) -> Iterator[Finding]:
    if "\r" in text:
        pairs = text.count("\r\n")
        kinds = [name for name, count in _newlines(text, pairs) if count]
        if len(kinds) > 1:
            yield Finding("TEXT_MIXED_NEWLINES", "warn", f"Lines end in {' and in '.join(kinds)}.", where)
    bidi = None if text.isascii() else _BIDI.search(text)
    if bidi:
        message = f"A control character at position {bidi.start()} can make the text read in another order."
        yield Finding("TEXT_BIDI_CONTROL", "warn", message, where)


def _newlines(text: str, pairs: int) -> Iterable[tuple[str, int]]:
    return ("CR LF", pairs), ("LF alone", text.count("\n") - pairs), ("CR alone", text.count("\r") - pairs)


def of_places(text: str, rows: Iterable[StoredSpan] | Iterable[StoredWords], where: str) -> Iterator[Finding]:
    """What is wrong with where the spans, triggers or value words of a set lie; `where` begins their names."""
    length = len(text)
    for row in rows:
        start, end = row.start, row.end
        if (
            row.fragments is None
            and 0 <= start < end <= length
            and text[start:end] == row.quote
            and _tidy(text, start, end)
        ):
            continue
        for name, severity, message in _faults(text, row):
            yield Finding(name, severity, message, f"{where} {row.id}")


def _tidy(text: str, start: int, end: int) -> bool:
    return trim(text, start, end) == (start, end) and not _cuts(text, start) and not _cuts(text, end)


def _cuts(text: str, at: int) -> bool:
    """Whether a border at `at` cuts a grapheme cluster."""
    if not 0 < at < len(text):
        return False
    left, right = text[at - 1], text[at]
    if left < "\u0300" and right < "\u0300":
        return left == "\r" and right == "\n"
    return _JOINING.search(text, at - 1, at + 1) is not None and snap(text, at, len(text))[0] != at


def _faults(text: str, row: StoredSpan | StoredWords) -> Iterator[tuple[str, Severity, str]]:
    fragments = _fragments(row)
    if fragments is None:
        yield "FRAGMENT_ORDER", "error", "Its fragments are no list of [start, end] pairs."
        return
    if any(start < 0 or end <= start for start, end in fragments):
        yield "SPAN_NEGATIVE", "error", f"It begins before the text or ends before it begins: {_said(fragments)}."
        return
    if any(end > len(text) for _, end in fragments) or row.end > len(text):
        yield "SPAN_PAST_END", "error", f"It lies at {_said(fragments)}, and the text has {len(text)} characters."
        return
    yield from _disorder(row, fragments)
    found = quote(text, fragments)
    if found != row.quote:
        message = f"Its quote is “{shortened(row.quote)}”, and “{shortened(found)}” stands at {_said(fragments)}."
        yield "SPAN_TEXT_MISMATCH", "error", message
        return
    yield from _edges(text, fragments)


def _fragments(row: StoredSpan | StoredWords) -> Fragments | None:
    if row.fragments is None:
        return ((row.start, row.end),)
    try:
        parts: Any = json.loads(row.fragments)
    except ValueError:
        return None
    if not isinstance(parts, list) or not parts:
        return None
    for part in parts:
        if not isinstance(part, list) or [type(number) for number in part] != [int, int]:
            return None
    return tuple((start, end) for start, end in parts)


def _disorder(row: StoredSpan | StoredWords, fragments: Fragments) -> Iterator[tuple[str, Severity, str]]:
    for (start, end), (next_start, _) in itertools.pairwise(fragments):
        if next_start < start:
            yield "FRAGMENT_ORDER", "error", f"Its fragments are not in the order of the text: {_said(fragments)}."
        elif next_start < end:
            yield "FRAGMENTS_OVERLAP", "error", f"Its fragments overlap: {_said(fragments)}."
    if (fragments[0][0], fragments[-1][1]) != (row.start, row.end):
        message = f"It is said to lie at {row.start} to {row.end}, and its fragments at {_said(fragments)}."
        yield "FRAGMENT_ORDER", "error", message


def _edges(text: str, fragments: Fragments) -> Iterator[tuple[str, Severity, str]]:
    for start, end in fragments:
        inner = trim(text, start, end)
        if inner != (start, end) and (inner[0] == inner[1] or snap(text, *inner) != (start, end)):
            yield "SPAN_EDGE_SPACE", "warn", f"“{text[start:end]}” begins or ends with white space."
        if _cuts(text, start) or _cuts(text, end):
            yield "SPAN_SPLITS_GRAPHEME", "warn", f"“{text[start:end]}” begins or ends inside a character."


def _said(fragments: Fragments) -> str:
    return ", ".join(f"{start} to {end}" for start, end in fragments)
