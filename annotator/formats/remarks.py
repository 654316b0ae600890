"""What a reader changed or left out, said once for all the lines it happened on.

A file of a hundred types can have the same oddity a hundred times; whoever reads the remarks wants to see it once.
"""

from __future__ import annotations

import sys

_NAMED = 5


class Remarks:
    """Collects sentences and the lines they are about; line 0 is the file as a whole."""

    def __init__(self) -> None:
        self._lines: dict[str, list[int]] = {}

    def add(self, line: int, sentence: str) -> None:
        """Note a sentence; the same sentence about another line only adds the line."""
        lines = self._lines.setdefault(sentence, [])
        if line not in lines[-1:]:
            lines.append(line)

    def sentences(self) -> tuple[str, ...]:
        """All of them, by the line on which each came up first; what concerns the whole file comes last."""
        found = sorted(self._lines.items(), key=lambda item: item[1][0] or sys.maxsize)
        return tuple(f"{_place(lines)}{sentence}" for sentence, lines in found)


def _place(lines: list[int]) -> str:
    named = [str(line) for line in lines if line][:_NAMED]
    if not named:
        return ""
    more = len(lines) - len(named)
    if more:
        return f"Lines {', '.join(named)} and {more} more: "
    return f"Line {named[0]}: " if len(named) == 1 else f"Lines {', '.join(named[:-1])} and {named[-1]}: "
