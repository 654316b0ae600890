"""Plain `{"text": ..., "meta": {...}}` records, as most other programs write them.

Texts and what is known of them come in; annotations of other shapes do not, and the reader says so instead of guessing
what their offsets count.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

import msgspec

from annotator.errors import FormatError
from annotator.formats.jsonl_check import check_article
from annotator.formats.metadata import metadata
from annotator.formats.records import DocumentRecord
from annotator.model import Pair

_KEYS = ("key", "id")
_META = ("meta", "metadata")
_ANNOTATIONS = (
    *("spans", "entities", "events", "relations", "label", "labels", "annotations", "predictions", "cats"),
    *("tokens", "ents", "clusters", "triggers", "arguments", "accept", "options"),
)


def read_plain(record: Mapping[str, Any], number: int, say: Callable[[str], None]) -> DocumentRecord:
    """The document of one record; `say` hears what was left out.

    Raises:
        FormatError: without file and line, when there is no text, or a key or meta of the wrong type.
    """
    text = record.get("text")
    if not isinstance(text, str):
        raise FormatError('The record has no "text".' if text is None else 'The "text" is not a text.')
    if text.startswith("\ufeff"):
        text = text[1:]
        say("The text started with a byte-order mark, which was taken off.")
    check_article(text)
    key = _key(record)
    rest = {name: value for name, value in record.items() if name not in ("text", *_META, key[0])}
    pairs = (*_meta_pairs(record), *_top_pairs(rest, say))
    return DocumentRecord(text=text, meta=metadata(pairs), key=key[1], line=number)


def _key(record: Mapping[str, Any]) -> tuple[str, str | None]:
    for name in _KEYS:
        value = record.get(name)
        if isinstance(value, (str, int)) and not isinstance(value, bool) and str(value).strip():
            return name, str(value)
        if value is not None and value != "":
            raise FormatError(f'The "{name}" is neither a text nor a whole number.')
    return "", None


def _meta_pairs(record: Mapping[str, Any]) -> Iterator[Pair]:
    for name in _META:
        meta = record.get(name)
        if meta is None:
            continue
        if not isinstance(meta, dict):
            raise FormatError(f'The "{name}" is not an object.')
        yield from ((key, as_text(value)) for key, value in meta.items() if value is not None)


def _top_pairs(rest: Mapping[str, Any], say: Callable[[str], None]) -> Iterator[Pair]:
    for name, value in rest.items():
        if value is None or value in ([], {}):
            continue
        if name in _ANNOTATIONS:
            say(f'Annotations of this shape ("{name}") were not read; only the text came in.')
        elif isinstance(value, (dict, list)):
            say(f'The key "{name}" holds more than one value and was not read.')
        if not isinstance(value, (dict, list)):
            yield name, as_text(value)


def as_text(value: Any) -> str:
    """A JSON value in its canonical text form: `51`, `true`, and compact JSON for what holds several."""
    return value if isinstance(value, str) else msgspec.json.encode(value).decode()
