"""Finding words in a text, by what was typed or by a pattern.

The `regex` library runs over the stored text itself: positions in a lower-cased copy would be wrong wherever lowering
changes a text's length. What it finds is widened to grapheme clusters, so that a hit can be labelled as it stands. A
pattern comes from a person, so it may be wrong or never end: the one is told in a sentence, the other is stopped.
"""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import regex

from annotator.text import snap

TIME_LIMIT = 0.5
"""Seconds a search may take."""

_LONGEST = 1000  # characters of a query
_MOST_REPEATS = 20_000  # counted repeats are unrolled when a pattern is made ready: this takes some milliseconds

_CLUSTER = regex.compile(r"\X")
_REPEAT = regex.compile(r"\{\s*(\d*)\s*(?:,\s*(\d*)\s*)?\}")
_RECURSION = regex.compile(r"\(\?(?:R|[+-]?\d+|&\w+|P>\w+)\)")
_UNSPACED = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Khmer}\p{Lao}\p{Myanmar}]")
_BREAKS = "[\u00ad\u200b\u2060\ufeff]"  # where a line may or may not break: no part of a word
_HAS_BREAKS = regex.compile(_BREAKS)
_IN_WORD = r"[\p{L}\p{M}\p{N}_]"

Hits = list[tuple[int, int]]
"""[start, end) in code points, sorted, apart from each other."""


@dataclass(frozen=True, slots=True)
class Query:
    """What to look for. `pattern`: the words are a regular expression, and `whole_word` says nothing."""

    words: str
    match_case: bool = False
    whole_word: bool = False
    pattern: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """The hits; or none, and a sentence that says why the query cannot be answered."""

    hits: Hits
    problem: str = ""


def find(text: str, query: Query, limit: int | None = None) -> Found:
    """The places of a query in a text, the first `limit` of them; none for an empty query.

    Any white space in plain words matches any white space in the text, so words broken over two lines are found; so are
    words with a soft hyphen inside, and letters with marks whether the text has them composed or not.
    """
    problem = _danger(query)
    if problem or not query.words.strip():
        return Found([], problem)
    try:
        return Found(_search(text, query, limit))
    except regex.error as error:
        said, at = getattr(error, "msg", ""), getattr(error, "pos", None)
        where = f" at character {at + 1}" if at is not None else ""
        problem = f"This is not a pattern: {said}{where}."
    except TimeoutError:
        problem = f"The search was stopped after {TIME_LIMIT} seconds; a simpler pattern may be faster."
    except (RecursionError, MemoryError, OverflowError, ValueError, IndexError, KeyError):
        problem = "This pattern is too complicated to be searched for."
    return Found([], problem)


def _search(text: str, query: Query, limit: int | None) -> Hits:
    flags = regex.V1 | regex.MULTILINE | (0 if query.match_case else regex.IGNORECASE)
    compiled = regex.compile(query.words if query.pattern else _plain(text, query), flags)
    spans: Iterable[tuple[int, int]] = (match.span() for match in compiled.finditer(text, timeout=TIME_LIMIT))
    if compiled.flags & regex.REVERSE:
        spans = sorted(spans)
    return _whole(text, spans, limit)


def _danger(query: Query) -> str:
    """Why a query must not even be made ready; empty where it may."""
    pattern = query.words
    if len(pattern) > _LONGEST:
        return f"The query has more than {_LONGEST:,} characters."
    if not query.pattern:
        return ""
    counts = (int(number) for match in _REPEAT.finditer(pattern) for number in match.groups() if number)
    if math.prod(max(1, min(count, _MOST_REPEATS + 1)) for count in counts) > _MOST_REPEATS:
        return f"The pattern counts too far: its repeats together must stay below {_MOST_REPEATS:,}."
    if _RECURSION.search(pattern):
        return "A pattern that holds itself cannot be searched for."
    return ""


def _plain(text: str, query: Query) -> str:
    """The pattern for words taken as they are."""
    joint = f"{_BREAKS}*" if _HAS_BREAKS.search(text) else ""
    words = query.words.split()
    pattern = r"\s+".join(
        joint.join(_either_form(match.group()) for match in _CLUSTER.finditer(word)) for word in words
    )
    if not query.whole_word:
        return pattern
    before = "" if _UNSPACED.match(words[0]) else f"(?<!{_IN_WORD})"
    behind = "" if _UNSPACED.match(words[-1][-1]) else rf"\p{{M}}*+(?!{_IN_WORD})"
    return before + pattern + behind


def _either_form(cluster: str) -> str:
    """A pattern for one written character, composed or decomposed."""
    if cluster.isascii():
        return str(regex.escape(cluster, special_only=True))
    forms = dict.fromkeys((cluster, unicodedata.normalize("NFC", cluster), unicodedata.normalize("NFD", cluster)))
    escaped = [str(regex.escape(form, special_only=True)) for form in forms]
    return escaped[0] if len(escaped) == 1 else f"(?:{'|'.join(escaped)})"


def _whole(text: str, spans: Iterable[tuple[int, int]], limit: int | None) -> Hits:
    """The hits without empty ones, widened to whole characters, each of which counts once."""
    hits: Hits = []
    for start, end in _snapped(text, spans):
        if hits and start < hits[-1][1]:
            continue
        hits.append((start, end))
        if len(hits) == limit:
            break
    return hits


def _snapped(text: str, spans: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    plain = text.isascii() and "\r" not in text
    for start, end in spans:
        if start == end:
            continue
        cuts = not plain and (_may_cut(text, start) or _may_cut(text, end))
        yield snap(text, start, end) if cuts else (start, end)


def _may_cut(text: str, at: int) -> bool:
    """Whether a cluster may reach over `at`; a quick look that is wrong on the safe side only."""
    if not 0 < at < len(text):
        return False
    before = text[at - 1]
    if before == "\u200d" or unicodedata.category(before)[0] == "M":
        return True
    match = _CLUSTER.match(text, at - 1, at + 1)
    return match is not None and match.end() > at
