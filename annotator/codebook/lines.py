"""On which line of a TOML text a value stands; `tomllib` keeps no positions.

A second, shallow walk over a text that `tomllib` has accepted, made only when there is a fault to report. It needs to
know strings, brackets and headers, and may take their correctness for granted.
"""

from __future__ import annotations

import re
from bisect import bisect_left

Path = tuple[str | int, ...]
"""Keys and list positions from the top: `("event", 3, "roles", 0)`."""

_DEPTH = 9  # no key of a codebook lies deeper
_BLANK = re.compile(r"(?:[ \t\r\n]+|#[^\n]*)*")
_STRING = re.compile(r'"""(?:\\[\s\S]|[^\\])*?"""(?!")' r"|'''[\s\S]*?'''(?!')" r'|"(?:\\.|[^"\\\n])*"' r"|'[^'\n]*'")
_BARE = re.compile(r"[^,\]}#\n]*")
_KEY = re.compile(r"""[A-Za-z0-9_-]+|"(?:\\.|[^"\\\n])*"|'[^'\n]*'""")
_DOT = re.compile(r"[ \t]*(\.?)[ \t]*")


class Lines:
    """Where each header, key and list item of a TOML text starts."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._starts: dict[Path, int] = {}
        self._counts: dict[Path, int] = {}
        self._newlines = [found.start() for found in re.finditer("\n", text)]
        table: Path = ()
        while first := self._next():
            table = self._header() if first == "[" else self._pair(table)

    def of(self, path: Path) -> int:
        """The line (from 1) of the value at `path`, or of the nearest table around it that stands in the text."""
        while path and path not in self._starts:
            path = path[:-1]
        return bisect_left(self._newlines, self._starts[path]) + 1 if path else 1

    def _next(self) -> str:
        """The next character that is neither white space nor comment; empty at the end."""
        self._at = self._match(_BLANK)
        return self._text[self._at : self._at + 1]

    def _match(self, pattern: re.Pattern[str]) -> int:
        found = pattern.match(self._text, self._at)
        return found.end() if found else self._at + 1

    def _header(self) -> Path:
        """Step over `[a.b]` or `[[a.b]]` and give the table that the following keys belong to."""
        start = self._at
        brackets = 2 if self._text.startswith("[[", start) else 1
        self._at += brackets
        self._next()
        *parents, name = self._keys()
        self._next()
        self._at += brackets
        table: Path = ()
        for part in parents:
            table = self._latest((*table, part))
        table = (*table, name)
        self._starts.setdefault(table, start)
        if brackets == 2:
            self._counts[table] = self._counts.get(table, 0) + 1
        table = self._latest(table)
        self._starts.setdefault(table, start)
        return table

    def _latest(self, path: Path) -> Path:
        """The last table so far where `path` is a list of tables."""
        count = self._counts.get(path)
        return (*path, count - 1) if count else path

    def _keys(self) -> list[str]:
        """Step over a dotted key."""
        keys = []
        while True:
            start, self._at = self._at, self._match(_KEY)
            keys.append(self._text[start : self._at].strip("\"'"))
            dot = _DOT.match(self._text, self._at)
            self._at = dot.end() if dot else self._at
            if not (dot and dot[1]):
                return keys[:_DEPTH]

    def _pair(self, table: Path) -> Path:
        """Step over `key = value` and give the table back."""
        start = self._at
        path = (*table, *self._keys())[:_DEPTH]
        self._starts.setdefault(path, start)
        self._at += 1
        self._value(path)
        return table

    def _value(self, path: Path) -> None:
        first = self._next()
        if first == "[":
            self._items(path)
        elif first == "{":
            self._at += 1
            while self._next() != "}":
                self._at += self._text[self._at] == ","
                if self._next() != "}":
                    self._pair(path)
            self._at += 1
        else:
            self._at = self._match(_STRING if first in "\"'" else _BARE)

    def _items(self, path: Path) -> None:
        self._at += 1
        count = 0
        while (first := self._next()) != "]":
            if first == ",":
                self._at += 1
                continue
            self._starts.setdefault((*path, count)[:_DEPTH], self._at)
            self._value((*path, count)[:_DEPTH])
            count += 1
        self._at += 1
