"""Which fragments touch a stretch of text: a grid of cells, because a grid is edited in no time and built in one pass."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

_BITS = 10  # a cell holds 1024 code points
_MOST_CELLS = 8  # a longer fragment would fill the grid; it goes on a list of its own

Entry = tuple[int, int, int]
"""Start, end and key of a fragment."""


class Cells:
    """Fragments by where they are. All offsets are code points; a fragment is never empty."""

    def __init__(self) -> None:
        self._cells: dict[int, list[Entry]] = {}
        self._long: list[Entry] = []
        self._last = 0  # no entry starts in a later cell

    def add(self, start: int, end: int, key: int) -> None:
        first, last = start >> _BITS, end - 1 >> _BITS
        entry = (start, end, key)
        self._last = max(self._last, first)
        if last - first >= _MOST_CELLS:
            self._long.append(entry)
            return
        for cell in range(first, last + 1):
            entries = self._cells.get(cell)
            if entries is None:
                self._cells[cell] = [entry]
            else:
                entries.append(entry)

    def fill(self, entries: Iterable[Entry]) -> None:
        """Add many: most fragments lie in one cell, and of those a document may have hundreds of thousands."""
        cells = self._cells
        for entry in entries:
            cell = entry[0] >> _BITS
            if cell != entry[1] - 1 >> _BITS:
                self.add(*entry)
            elif cell in cells:
                cells[cell].append(entry)
            else:
                cells[cell] = [entry]
        self._last = max(self._last, max(cells, default=0))

    def remove(self, start: int, end: int, key: int) -> None:
        """Raises ValueError when there is no such entry."""
        first, last = start >> _BITS, end - 1 >> _BITS
        if last - first >= _MOST_CELLS:
            self._long.remove((start, end, key))
            return
        for cell in range(first, last + 1):
            self._cells[cell].remove((start, end, key))

    def touching(self, start: int, end: int) -> list[Entry]:
        """The fragments that share a code point with [start, end), in no order."""
        found = [entry for entry in self._long if entry[0] < end and start < entry[1]]
        first = start >> _BITS
        for cell in range(first, (max(end - 1, start) >> _BITS) + 1):
            for entry in self._cells.get(cell, ()):
                # An entry in several cells counts in the first of them that was asked for.
                if entry[0] < end and start < entry[1] and (cell == first or entry[0] >> _BITS == cell):
                    found.append(entry)
        return found

    def starting_from(self, start: int) -> Iterator[list[Entry]]:
        """Batches of the fragments that start at or after the cell of `start`, each batch behind the one before."""
        for cell in range(start >> _BITS, self._last + 1):
            yield self._starting_in(cell)

    def starting_before(self, start: int) -> Iterator[list[Entry]]:
        """Batches of the fragments that start in or before the cell of `start`, each batch before the last one."""
        for cell in range(min(start >> _BITS, self._last), -1, -1):
            yield self._starting_in(cell)

    def _starting_in(self, cell: int) -> list[Entry]:
        entries = [entry for entry in self._cells.get(cell, ()) if entry[0] >> _BITS == cell]
        return entries + [entry for entry in self._long if entry[0] >> _BITS == cell]
