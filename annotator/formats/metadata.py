"""Names that files give to what is known of an article, and the fields of ours they fill."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields

from annotator.model import Metadata, Pair

_FIELDS = frozenset(field.name for field in fields(Metadata)) - {"extra"}
_ALIASES = {
    "headline": "title",
    "publisher": "source",
    "site": "source",
    "byline": "author",
    "published": "date",
    "pubdate": "date",
    "publication_date": "date",
    "link": "url",
    "lang": "language",
    "licence": "license",
}


def field_of(name: str) -> str | None:
    """The field of `Metadata` that a file's name means, in any case of letters; None where it means none."""
    name = name.strip().casefold()
    name = _ALIASES.get(name, name)
    return name if name in _FIELDS else None


def metadata(pairs: Iterable[Pair]) -> Metadata:
    """Named values as `Metadata`: the first value for a field fills it, everything else is kept as extra."""
    known: dict[str, str] = {}
    extra: list[Pair] = []
    for name, value in pairs:
        field = field_of(name)
        if field is None or field in known:
            extra.append((name, value))
        else:
            known[field] = value
    return Metadata(**known, extra=tuple(extra))
