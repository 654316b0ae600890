"""Codebooks from lists of event types, as makers of programs that extract events publish them.

JSON: an object of types, `{"Conflict:Attack": {"roles": ["Attacker", "Target"], "template": "<arg1> attacked <arg2>"}}`.
`role_types` beside the roles says which types of entities may fill each; a type may also be a plain list of its roles.
CSV: a type a row, `event_type,template,arg1,arg2`, where a cell is a role, with or without a code before it
(`evt004arg01attacker`). `Type:Subtype` becomes `Type.Subtype`, which is how a tree is written here.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator

from annotator.codebook import ANY, Codebook, Label, Role, check
from annotator.codebook.parts import name_fault
from annotator.codebook.records import default_short, free_color
from annotator.codebook.values import shown
from annotator.errors import CodebookError, FormatError
from annotator.formats.encoding import decode
from annotator.formats.ontology_files import EventType, csv_types, json_types
from annotator.formats.remarks import Remarks

MAX_BYTES = 2_000_000
_MOST_TYPES = 3_000
_MOST_ROLES = 100
_MOST_FILLERS = 200_000
_ARGUMENT = re.compile(r"<arg(\d{1,3})>")
_EVENTS = "event"
"""What stands among the types of entities where an event may fill the role."""
_UNSAID = ("unspecified", "n/a", "na", "other")

Types = Callable[[str, Remarks], Iterator[EventType]]


def read_json(data: bytes, name: str, source: str) -> tuple[Codebook, tuple[str, ...]]:
    """The codebook, called `name`, and what was changed or left out.

    Raises:
        FormatError: with its line where one is at fault, when the file is no such list of types.
    """
    return _read(data, name, source, json_types)


def read_csv(data: bytes, name: str, source: str) -> tuple[Codebook, tuple[str, ...]]:
    """The same from a table.

    Raises:
        FormatError: as `read_json`.
    """
    return _read(data, name, source, csv_types)


def _read(data: bytes, name: str, source: str, types_in: Types) -> tuple[Codebook, tuple[str, ...]]:
    remarks = Remarks()
    try:
        if len(data) > MAX_BYTES:
            raise FormatError("The file is larger than 2 MB, so it is no codebook.")
        types = list(_checked(types_in(decode(data)[0], remarks)))
        labels = (*_entities(types), *_events(types, remarks))
        codebook = check(Codebook(name, "", f"Read from {source.replace(chr(92), '/').rpartition('/')[2]}.", labels))
    except CodebookError as fault:
        raise FormatError(fault.message, source) from None
    except FormatError as fault:
        raise FormatError(fault.message, source, fault.line) from None
    if not codebook.entities:
        remarks.add(0, "The file names no types of entities; anything may fill a role.")
    return codebook, remarks.sentences()


def _checked(types: Iterator[EventType]) -> Iterator[EventType]:
    names: set[str] = set()
    fillers = 0
    for event in types:
        fillers += sum(len(role.entities) for role in event.roles)
        label = _label_name(event.name)
        if label in names:
            raise FormatError(f"There are two types named {shown(event.name)}.", line=event.line)
        names.add(label)
        if len(names) > _MOST_TYPES or fillers > _MOST_FILLERS or len(event.roles) > _MOST_ROLES:
            raise FormatError("The file describes more than a codebook can hold.", line=event.line)
        for name in (label, *(role.name for role in event.roles), *(n for role in event.roles for n in role.entities)):
            fault = name_fault(name)
            if fault:
                raise FormatError(f"The name {shown(name)} {fault}.", line=event.line)
        yield event
    if not names:
        raise FormatError("The file names no type of event.")


def _label_name(name: str) -> str:
    return name.replace(":", ".")


def _entities(types: list[EventType]) -> Iterator[Label]:
    """A label for each type of entity, in the order in which they are named."""
    colors: Counter[str] = Counter()
    for name in dict.fromkeys(name for event in types for role in event.roles for name in role.entities):
        if name != _EVENTS:
            color = free_color(colors)
            colors[color] += 1
            yield Label("entity", name, color=color)


def _events(types: list[EventType], remarks: Remarks) -> Iterator[Label]:
    """A label for each type; those that begin alike have one colour."""
    colors: dict[str, str] = {}
    for event in types:
        if ":" in event.name:
            remarks.add(0, "Type:Subtype became Type.Subtype, so that the types stand in a tree.")
        name = _label_name(event.name)
        color = colors.setdefault(name.partition(".")[0], free_color(Counter(colors.values())))
        roles = _roles(event, remarks)
        yield Label("event", name, _short(name), color, definition=_definition(event), roles=roles)


def _short(name: str) -> str:
    """The part that tells what it is, where the last one only says that there is no more to say."""
    *above, last = name.split(".")
    return default_short(above[-1]) if above and last.casefold() in _UNSAID else ""


def _roles(event: EventType, remarks: Remarks) -> tuple[Role, ...]:
    roles: dict[str, Role] = {}
    for found in event.roles:
        known = roles.get(found.name)
        names = tuple(dict.fromkeys(name for name in found.entities if name != _EVENTS))
        role = Role(found.name, entities=names, events=(ANY,) if _EVENTS in found.entities else ())
        if known is not None:
            remarks.add(event.line, "A role that stands there twice became one that takes several.")
            role = _both(known, role)
        roles[found.name] = role
    return tuple(roles.values())


def _both(one: Role, other: Role) -> Role:
    """A role that takes what either takes; one that names nothing takes anything."""
    if not (one.entities or one.events) or not (other.entities or other.events):
        return Role(one.name)
    return Role(
        one.name,
        entities=tuple(dict.fromkeys((*one.entities, *other.entities))),
        events=one.events or other.events,
    )


def _definition(event: EventType) -> str:
    """What the file tells of a type: its definition, its template with the names of the roles, its words."""

    def role(found: re.Match[str]) -> str:
        number = int(found[1])
        return f"[{event.roles[number - 1].name}]" if 0 < number <= len(event.roles) else found[0]

    words = f"Words such as {', '.join(event.keywords)}" if event.keywords else ""
    told = (event.definition, _ARGUMENT.sub(role, event.template), words)
    return " ".join(f"{part.rstrip('.')}." for part in told if part.strip(". "))
