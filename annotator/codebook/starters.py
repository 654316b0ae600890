"""The codebooks that ship with the program."""

from __future__ import annotations

import functools

from annotator.codebook.reading import loads
from annotator.codebook.records import Codebook
from annotator.errors import CodebookError
from annotator.resources import resource

_ORDER = ("conflict-events", "ace", "plover", "acled", "entities", "blank")


def starters() -> tuple[str, ...]:
    """Their names, the default first."""
    found = {path.stem for path in resource("codebooks").glob("*.toml")}
    return (*(name for name in _ORDER if name in found), *sorted(found.difference(_ORDER)))


@functools.cache
def starter(name: str) -> Codebook:
    """The codebook of that name.

    Raises:
        CodebookError: when none has it.
    """
    if name not in starters():
        raise CodebookError(f"There is no starter codebook “{name}”; there are {', '.join(starters())}.")
    path = resource("codebooks", f"{name}.toml")
    return loads(path.read_text(encoding="utf-8"), path.name)
