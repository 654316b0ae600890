"""JSON columns and the tuples they stand for; NULL where there is nothing to hold."""

from __future__ import annotations

import json
from collections.abc import Sequence

from annotator.errors import ProjectError
from annotator.model import Fragments, Pair

_SPOILED = (
    "The project holds a row that cannot be read; another program spoiled it. Run `annotator check` on the project."
)


def unpack_pairs(packed: str | None) -> tuple[Pair, ...]:
    """A JSON column of [name, value] pairs as a tuple.

    Raises:
        ProjectError: it holds something else.
    """
    try:
        return tuple((name, value) for name, value in json.loads(packed)) if packed else ()
    except (ValueError, TypeError):
        raise ProjectError(_SPOILED) from None


def pack_pairs(pairs: Sequence[Pair]) -> str | None:
    """Pairs as a JSON column holds them: NULL where there are none."""
    return json.dumps(pairs, ensure_ascii=False) if pairs else None


def unpack_fragments(start: int, end: int, packed: str | None) -> Fragments:
    """The fragments of a row; the column is NULL where there is only one.

    Raises:
        ProjectError: it holds something else than [start, end] pairs.
    """
    try:
        return tuple((left, right) for left, right in json.loads(packed)) if packed else ((start, end),)
    except (ValueError, TypeError):
        raise ProjectError(_SPOILED) from None


def pack_fragments(fragments: Fragments) -> str | None:
    """Fragments as a JSON column holds them: NULL where there is only one."""
    return json.dumps(fragments) if len(fragments) > 1 else None


def unpack_texts(packed: str | None) -> tuple[str, ...]:
    """A JSON column of texts as a tuple.

    Raises:
        ProjectError: it holds something else.
    """
    try:
        return tuple(str(text) for text in json.loads(packed)) if packed else ()
    except (ValueError, TypeError):
        raise ProjectError(_SPOILED) from None


def pack_texts(texts: Sequence[str]) -> str | None:
    """Texts as a JSON column holds them: NULL where there are none."""
    return json.dumps(texts, ensure_ascii=False) if texts else None
