"""The project's knowledge: what its mentions can be linked to, read and searched.

A search runs over one long text in memory: the folded names of all things, each thing's first name after a mark of its
own. Finding words in it takes a few milliseconds for 200,000 things, which no index of the table gives for words inside
a name. The text is made at the first search after a change.
"""

from __future__ import annotations

import json
import unicodedata
from array import array
from bisect import bisect_right
from collections.abc import Iterable, Sequence

from annotator.model import Thing
from annotator.store.columns import unpack_pairs, unpack_texts
from annotator.store.connection import Connection

_THING = "SELECT id, link, name, aliases, codes FROM knowledge"
_FIRST, _NEXT, _LINK = "\x01", "\x02", "\x03"  # what stands before a name, an alias, the link
_MOST = 400  # hits looked at of each kind: enough for the short ones among them to come first
_PLAIN = str.maketrans({"ı": "i", "ł": "l", "ø": "o", "đ": "d", "ð": "d", "æ": "ae", "œ": "oe", "’": "'", "‘": "'"})


def fold(words: str) -> str:
    """Words without case, accents and blanks too many: what makes no difference to a search."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", words.casefold()) if not unicodedata.combining(c))
    return " ".join("".join(c if c >= " " else " " for c in plain.translate(_PLAIN)).split())


def folded(name: str, aliases: Iterable[str]) -> str:
    """What is kept of a thing for the search, a name on each line."""
    return "\n".join(filter(None, (fold(words) for words in (name, *aliases))))


def _thing(row: tuple[int, str, str, str | None, str | None]) -> Thing:
    return Thing(row[1], row[2], unpack_texts(row[3]), unpack_pairs(row[4]), row[0])


def by_id(connection: Connection, ids: Sequence[int]) -> list[Thing]:
    """The things with these ids, in their order."""
    sql = f"{_THING} WHERE id IN (SELECT value FROM json_each(?))"
    found = {row[0]: _thing(row) for row in connection.execute(sql, (json.dumps(ids),)).fetchall()}
    return [found[number] for number in ids if number in found]


def by_link(connection: Connection, link: str) -> Thing | None:
    """The thing with this link."""
    row = connection.execute(f"{_THING} WHERE link=? ORDER BY id LIMIT 1", (link,)).fetchone()
    return _thing(row) if row else None


def all_things(connection: Connection) -> list[Thing]:
    """Every thing, in the order they came in."""
    return [_thing(row) for row in connection.execute(f"{_THING} ORDER BY id").fetchall()]


class Index:
    """The names of all things, to be searched."""

    def __init__(self, connection: Connection) -> None:
        rows = connection.execute("SELECT id, folded, link FROM knowledge ORDER BY id").fetchall()
        self._ids = array("q", (row[0] for row in rows))
        self._starts = array("q")
        parts, at = [], 0
        for _, names, link in rows:
            self._starts.append(at)
            parts.append(f"{_FIRST}{names}{_LINK}{fold(link)}")
            at += len(parts[-1])
        self._text = "".join(parts).replace("\n", _NEXT)

    def search(self, words: str, limit: int) -> list[int]:
        """The ids of things that go by these words: names that begin with them, then other names and links that do,
        then words inside a name that do, then whatever holds them; among each the shortest names first.
        """
        wanted = fold(words)
        if not wanted or wanted not in self._text:
            return []
        found: dict[int, None] = {}
        for before in (_FIRST, _NEXT, _LINK, " ", ""):
            hits = self._hits(before + wanted)
            for number in sorted(hits, key=lambda number: (self._length(number), number)):
                found.setdefault(number)
            if len(found) >= limit:
                break
        return [self._ids[number] for number in list(found)[:limit]]

    def _hits(self, sought: str) -> set[int]:
        hits: set[int] = set()
        at = self._text.find(sought)
        while at >= 0 and len(hits) < _MOST:
            number = bisect_right(self._starts, at) - 1
            hits.add(number)
            end = self._starts[number + 1] if number + 1 < len(self._starts) else len(self._text)
            at = self._text.find(sought, end)
        return hits

    def _length(self, number: int) -> int:
        """How long a thing's first name is."""
        start = self._starts[number]
        ends = (self._text.find(mark, start) for mark in (_NEXT, _LINK))
        return min(end for end in ends if end >= 0) - start
