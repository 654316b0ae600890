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
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate

from annotator.model import Thing
from annotator.store.columns import unpack_pairs, unpack_texts
from annotator.store.connection import Connection

_THING = "SELECT id, link, name, aliases, codes FROM knowledge"
_FIRST, _NEXT, _LINK = "\x01", "\x02", "\x03"  # what stands before a name, another name, the link
_MARKS = (_FIRST, _NEXT, _LINK, " ")
_FEW, _MOST = 1500, 300
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
        names = f"replace(folded, char(10), char({ord(_NEXT)}))"
        texts = f"SELECT char({ord(_FIRST)}) || {names} || char({ord(_LINK)}) || lower(link) AS t FROM knowledge ORDER BY id"
        row = connection.execute(f"SELECT group_concat(t, '') FROM ({texts})").fetchone()
        self._text: str = row[0] or ""
        rows = connection.execute("SELECT id FROM knowledge ORDER BY id").fetchall()
        self._ids = array("q", (number for (number,) in rows))
        lengths = (len(part) + 1 for part in self._text.split(_FIRST)[1:])
        self._starts = array("q", accumulate(lengths, initial=0))
        self._initials = {mark: {part[:1] for part in self._text.split(mark)} for mark in _MARKS}

    @property
    def count(self) -> int:
        """How many things there are."""
        return len(self._ids)

    def search(self, words: str, limit: int) -> list[int]:
        """The ids of things that go by these words, best first: their name begins with them, then another name or the
        link does, then a word inside a name, then they stand anywhere. Among equals the shortest name is first.
        """
        wanted = fold(words)
        if not wanted:
            return []
        found: dict[int, None] = {}
        for places in self._ranked(wanted):
            numbers = {bisect_right(self._starts, at) - 1 for at in places}
            for number in sorted(numbers, key=lambda number: (self._length(number), number)):
                found.setdefault(self._ids[number])
            if len(found) >= limit:
                break
        return list(found)[:limit]

    def _ranked(self, wanted: str) -> Iterator[list[int]]:
        """Where words stand, the best places first."""
        anywhere = self._places(wanted, _FEW)
        for mark in _MARKS:
            if len(anywhere) < _FEW:
                yield [at for at in anywhere if self._text[at - 1] == mark]
            elif wanted[0] in self._initials[mark]:
                yield self._places(mark + wanted, _MOST)
        yield anywhere

    def _places(self, sought: str, most: int) -> list[int]:
        """Where a text stands, the first `most` places."""
        places: list[int] = []
        at = self._text.find(sought)
        while at >= 0 and len(places) < most:
            places.append(at)
            at = self._text.find(sought, at + 1)
        return places

    def _length(self, number: int) -> int:
        """How long a thing's first name is."""
        start = self._starts[number]
        ends = (self._text.find(mark, start, self._starts[number + 1]) for mark in (_NEXT, _LINK))
        return min(end for end in ends if end >= 0) - start
