"""What the types of an annotation.conf stand for where they are named, and how its visual.conf shows them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from annotator.codebook import ANY, Kind
from annotator.codebook.records import SHORT_LENGTH
from annotator.codebook.values import shown
from annotator.errors import FormatError
from annotator.formats.brat_conf import RESERVED, Entry
from annotator.formats.css_colors import hex_color
from annotator.formats.remarks import Remarks

KINDS: Mapping[str, Kind] = {"entities": "entity", "events": "event", "relations": "relation"}
"""The sections that become labels, and the kinds of these."""

NESTING = ("<OVERLAP>", "ENTITY-NESTING")
"""What stands among the relations and is none, but says which annotations may overlap."""

_OF_ALL: Mapping[str, tuple[Kind, ...]] = {
    "<ENTITY>": ("entity",),
    "<EVENT>": ("event",),
    "<RELATION>": ("relation",),
    "<ANY>": ("entity", "event"),
}
_MOST_FILLERS = 200_000


class Types:
    """The types of a file by name: which kinds they are of, and which stand below a group."""

    def __init__(self, sections: Mapping[str, Sequence[Entry]], remarks: Remarks) -> None:
        self._remarks = remarks
        self._kinds: dict[str, tuple[Kind, ...]] = {}
        self._members: dict[str, list[str]] = {}
        self._named = 0
        for section, kind in KINDS.items():
            for entry in sections.get(section, ()):
                if entry.abstract or entry.name in NESTING:
                    continue
                kinds = self._kinds.get(entry.name, ())
                self._kinds[entry.name] = kinds if kind in kinds else (*kinds, kind)
                for group in entry.above:
                    self._members.setdefault(group, []).append(entry.name)

    def named(self, line: int, types: str) -> dict[Kind, tuple[str, ...]]:
        """The labels of each kind that `A|B|<EVENT>` stands for; a group stands for all that is in it.

        Raises:
            FormatError: when so many have been named that the file is no codebook.
        """
        found: dict[Kind, dict[str, None]] = {kind: {} for kind in KINDS.values()}
        for name in (part.strip() for part in types.split("|")):
            members = [name] if name in self._kinds else self._members.get(name, [])
            self._named += len(members) + 1
            if self._named > _MOST_FILLERS:
                raise FormatError("Written out, the file describes more than a codebook can hold.", line=line)
            for kind in _OF_ALL.get(name, ()):
                found[kind][ANY] = None
            for member in members:
                for kind in self._kinds[member]:
                    found[kind][member] = None
            if name and not members and name not in RESERVED:
                self._remarks.add(line, f"{shown(name)} is no type of this file; where it stands alone, anything may.")
        return {kind: (ANY,) if ANY in names else tuple(names) for kind, names in found.items()}

    def ends(self, line: int, types: str) -> tuple[str, ...]:
        """The labels at an end of a relation; none where any annotation may be there.

        Raises:
            FormatError: as `named`.
        """
        found = self.named(line, types)
        named: dict[str, None] = {}
        ends: tuple[tuple[Kind, Kind], ...] = (("entity", "event"), ("event", "entity"))
        for kind, others in ends:
            if ANY not in found[kind]:
                named |= dict.fromkeys(found[kind])
            elif ANY in found[others] or not self._of(others):
                return ()
            else:
                named |= dict.fromkeys(self._of(kind))
        self._named += len(named)
        return tuple(named)

    def _of(self, kind: Kind) -> list[str]:
        return [name for name, kinds in self._kinds.items() if kind in kinds]


class Look:
    """How visual.conf shows types."""

    def __init__(
        self, names: Mapping[str, tuple[str, ...]], drawing: Mapping[str, Mapping[str, str]], remarks: Remarks
    ) -> None:
        self._names = names
        self._drawing = drawing
        self._remarks = remarks

    def color(self, kind: Kind, name: str) -> str:
        """The colour of a type, empty where none is given that is known."""
        drawn = self._drawing.get(name, {})
        color = drawn.get("color" if kind == "relation" else "bgColor", "")
        found = hex_color(color)
        if color and not found:
            self._remarks.add(0, f"visual.conf: {shown(color)} is no colour that is known; another was taken.")
        return found

    def short(self, name: str) -> str:
        """The longest name to show that fits over the text; empty for what the name itself gives."""
        fitting = [other for other in self._names.get(name, ()) if other.isprintable()]
        capitals = [other.upper() for other in fitting if len(other.upper()) <= SHORT_LENGTH]
        return max(capitals, key=len, default="")

    def title(self, name: str) -> str:
        """The name to show, where it tells more than the name itself."""
        return next((other for other in self._names.get(name, ())[:1] if _bare(other) != _bare(name)), "")


def _bare(name: str) -> str:
    return name.replace("-", " ").replace("_", " ").casefold()


def sentences(parts: Iterable[str]) -> str:
    """The parts as sentences of one definition."""
    return " ".join(f"{part.rstrip('.')}." for part in parts if part.strip(". "))
