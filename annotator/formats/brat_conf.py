"""The lines of brat's configuration files, before anyone asks what they mean.

annotation.conf and visual.conf have sections in square brackets; in them, one type a line: its name and, after a blank
or a tab, arguments with commas between them. What is indented further belongs to the type above. `!` before a name
says that nothing can be labelled with it, `<NAME>=` gives a name to a part of a line, hyphens draw a line in brat's
menus, `#` begins a comment. brat refuses a whole file for one odd line; here only what cannot be told apart is refused.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from annotator.codebook.parts import name_fault
from annotator.codebook.values import shown
from annotator.errors import FormatError

MAX_BYTES = 2_000_000
MAX_TYPES = 3_000
_MOST_MACROS = 200
_MOST_ARGUMENTS = 500
_LONGEST_LINE = 20_000  # with its macros written out, which hold each other
_ALIASES = {"spans": "entities"}
_SECTION = re.compile(r"\[(.*)\]")
_MACRO = re.compile(r"<([\w-]+)>=(.*)")
_HYPHENS = re.compile(r"-+")
_TYPE = re.compile(r"(\S+)\s*(.*)", re.DOTALL)
_OLD_TYPE = re.compile(r"([^\t]+)\t\s*(.*)", re.DOTALL)
INHERIT = "<INHERIT>"
RESERVED = frozenset(
    f"<{name}>"
    for name in (
        *("ANY", "ENTITY", "RELATION", "EVENT", "NONE", "EMPTY", "REL-TYPE", "URL", "URLBASE", "GLYPH-POS", "DEFAULT"),
        *("NORM", "OVERLAP", "OVL-TYPE", "INHERIT"),
    )
)

Arg = tuple[str, str]
"""What stands before the first colon of an argument, and after it: (`Arg1`, `Person|GPE`)."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A type of a section; `names` are its own and others for it, `above` the types it is indented under, outermost first."""

    line: int
    names: tuple[str, ...]
    args: tuple[Arg, ...] = ()
    abstract: bool = False
    above: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        return self.names[0]


def read_annotation_conf(text: str) -> dict[str, list[Entry]]:
    """The types by section, in the file's order.

    Raises:
        FormatError: with its line, at what is neither a type nor any of the other lines.
    """
    reader = _Reader()
    for number, line in enumerate(text.split("\n"), start=1):
        try:
            reader.feed(number, line.rstrip())
        except FormatError as fault:
            raise FormatError(fault.message, line=number) from None
    return reader.sections


def read_visual_conf(text: str) -> tuple[dict[str, tuple[str, ...]], dict[str, dict[str, str]]]:
    """The names to show for a type, the best first, and how it is drawn. Nothing here is worth a refusal."""
    labels: dict[str, tuple[str, ...]] = {}
    drawing: dict[str, dict[str, str]] = {}
    section = ""
    for raw in text.split("\n"):
        line = raw.strip()
        if not line or line.startswith("#"):
            continue
        header = _SECTION.fullmatch(line)
        if header:
            section = header[1].strip()
        elif section == "labels":
            name, *others = (part.strip() for part in line.split("|"))
            labels[name] = tuple(part for part in others if part)
        elif section == "drawing" and (found := _TYPE.match(line)):
            drawing.setdefault(found[1], {}).update(_pairs(found[2]))
    return labels, drawing


def _pairs(args: str) -> Iterator[tuple[str, str]]:
    for part in args.split(","):
        key, colon, value = part.partition(":")
        if colon:
            yield key.strip(), value.strip()


class _Reader:
    """Reads line after line, remembering macros and the types that the next one may be indented under."""

    def __init__(self) -> None:
        self.sections: dict[str, list[Entry]] = {}
        self._section = ""
        self._macros: dict[str, str] = {}
        self._above: list[tuple[int, Entry]] = []
        self._types = 0

    def feed(self, number: int, line: str) -> None:
        """Take in one line."""
        bare = line.strip()
        if not bare or bare.startswith("#") or _HYPHENS.fullmatch(bare):
            return
        header = _SECTION.fullmatch(bare)
        macro = _MACRO.fullmatch(bare)
        if header:
            name = header[1].strip()
            self._section = _ALIASES.get(name, name)
            self.sections.setdefault(self._section, [])
            self._above, self._macros = [], {}
        elif macro:
            self._define(f"<{macro[1]}>", macro[2].strip())
        elif self._section:
            self._add(number, len(line) - len(line.lstrip()), self._expanded(bare))
        else:
            raise FormatError(f"{shown(bare)} stands before the first section, such as [entities].")

    def _define(self, name: str, value: str) -> None:
        if name in RESERVED:
            raise FormatError(f"{name} means something to brat and cannot be given another meaning.")
        if len(self._macros) == _MOST_MACROS:
            raise FormatError(f"The section has more than {_MOST_MACROS} macros.")
        self._macros[name] = self._expanded(value)

    def _expanded(self, text: str) -> str:
        for name, value in self._macros.items():
            if name in text:
                if len(text) + text.count(name) * len(value) > _LONGEST_LINE:
                    raise FormatError("The line grows too long when its macros are written out.")
                text = text.replace(name, value)
        return text

    def _add(self, number: int, indent: int, line: str) -> None:
        self._types += 1
        if self._types > MAX_TYPES:
            raise FormatError(f"The file has more than {MAX_TYPES} types, so it is no codebook.")
        names, args = _parts(line)
        while self._above and self._above[-1][0] >= indent:
            self._above.pop()
        parent = self._above[-1][1] if self._above else None
        inherited = parent.args if parent else ()
        abstract = any(name.startswith("!") for name in names)
        entry = Entry(
            number,
            tuple(name.removeprefix("!").strip() for name in names),
            _arguments(args, inherited),
            abstract,
            (*parent.above, parent.name) if parent else (),
        )
        fault = name_fault(entry.name)
        if fault:
            raise FormatError(f"The name {shown(entry.name)} {fault}.")
        self._above.append((indent, entry))
        self.sections[self._section].append(entry)


def _parts(line: str) -> tuple[list[str], list[str]]:
    """The names and the arguments of a line; where a name holds blanks, as it once could, a tab ends it."""
    found = _TYPE.fullmatch(line)
    old = _OLD_TYPE.fullmatch(line)
    args = _split(found[2]) if found else []
    if old and any(re.search(r"\s", arg) for arg in args):
        found, args = old, _split(old[2])
    names = [name.strip() for name in found[1].split("|") if name.strip(" !")] if found else []
    if not names:
        raise FormatError(f"{shown(line)} names no type.")
    return names, args


def _split(args: str) -> list[str]:
    return [part.strip() for part in args.split(",") if part.strip()]


def _arguments(args: Sequence[str], inherited: Sequence[Arg]) -> tuple[Arg, ...]:
    found: list[Arg] = []
    for arg in args:
        key, colon, value = (part.strip() for part in arg.partition(":"))
        if arg == INHERIT:
            found.extend(inherited)
        elif key and colon and value:
            found.append((key, value))
        else:
            raise FormatError(f"{shown(arg)} is not written as a name, a colon and what it takes: Arg1:Person.")
        if len(found) > _MOST_ARGUMENTS:
            raise FormatError(f"The type has more than {_MOST_ARGUMENTS} arguments.")
    return tuple(found)
