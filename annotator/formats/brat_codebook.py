"""A codebook from the annotation.conf and visual.conf of brat.

Labels keep the names that .ann files have, so that annotations made in brat fit the codebook; how types are grouped is
told in their definitions. What this program has no place for (numbers of fillers other than one or many, transitive
relations, knowledge bases) is left out with a remark.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace

from annotator.codebook import ANY, Attribute, Codebook, Count, Kind, Label, Role, check
from annotator.codebook.records import free_color
from annotator.codebook.values import shown
from annotator.errors import CodebookError, FormatError
from annotator.formats.brat_conf import MAX_BYTES, Arg, Entry, read_annotation_conf, read_visual_conf
from annotator.formats.brat_types import KINDS, NESTING, Look, Types, sentences
from annotator.formats.encoding import decode
from annotator.formats.remarks import Remarks
from annotator.model import UNSURE

_REPEATED = re.compile(r"([^?*+{}]+)(?:([?*+])|\{(\d{1,6})(?:-(\d{1,6}))?\})?")
_SIGNS: Mapping[str, Count] = {"": "1", "?": "0..1", "*": "0..n", "+": "1..n"}
_KNOWN_SPECIAL = ("<REL-TYPE>", "<OVL-TYPE>", "<DEFAULT>")
_MOST_ATTRIBUTES = 100_000

Labels = dict[tuple[Kind, str], Label]


def read(
    data: bytes, name: str, source: str = "annotation.conf", visual: bytes | None = None
) -> tuple[Codebook, tuple[str, ...]]:
    """The codebook, called `name`, and what was changed or left out; `visual` is the visual.conf beside the file.

    Raises:
        FormatError: with its line, where the file is no annotation.conf.
    """
    try:
        remarks = Remarks()
        sections = read_annotation_conf(_text(data))
        labels = _Builder(Types(sections, remarks), _look(visual, remarks), remarks).labels(sections)
        codebook = check(Codebook(name, "", "Read from brat’s annotation.conf.", labels))
    except CodebookError as fault:
        raise FormatError(fault.message, source) from None
    except FormatError as fault:
        raise FormatError(fault.message, source, fault.line) from None
    return codebook, remarks.sentences()


def _text(data: bytes) -> str:
    if len(data) > MAX_BYTES:
        raise FormatError("The file is larger than 2 MB, so it is no codebook.")
    return decode(data)[0].replace("\r\n", "\n").replace("\r", "\n")


def _look(visual: bytes | None, remarks: Remarks) -> Look:
    try:
        names, drawing = read_visual_conf(_text(visual or b""))
    except FormatError as fault:
        remarks.add(0, f"visual.conf was left out. {fault.message}")
        names, drawing = {}, {}
    return Look(names, drawing, remarks)


class _Builder:
    """Makes labels out of types."""

    def __init__(self, types: Types, look: Look, remarks: Remarks) -> None:
        self._types = types
        self._look = look
        self._remarks = remarks
        self._given = 0

    def labels(self, sections: Mapping[str, list[Entry]]) -> tuple[Label, ...]:
        """All labels with their attributes."""
        if not (sections.get("entities") or sections.get("events")):
            raise FormatError("The file names no type below [entities] or [events], so it is no annotation.conf.")
        for section in sections:
            if section not in (*KINDS, "attributes"):
                self._remarks.add(0, f"The section {shown(section)} has no meaning here and was left out.")
        labels: Labels = {}
        colors: Counter[str] = Counter()
        for section, kind in KINDS.items():
            for entry in sections.get(section, ()):
                if entry.name in NESTING:
                    self._remarks.add(entry.line, "What may overlap was left out: here all annotations may.")
                elif not entry.abstract:
                    label = self._label(kind, entry, free_color(colors))
                    colors[label.color] += 1
                    self._put(labels, label, entry.line)
        for entry in sections.get("attributes", ()):
            self._give(labels, entry)
        return tuple(labels.values())

    def _put(self, labels: Labels, label: Label, line: int) -> None:
        known = labels.get((label.kind, label.name))
        if known is not None:
            self._remarks.add(line, f"{label.name} stands there twice; the two became one label.")
            label = replace(
                known,
                roles=known.roles + tuple(role for role in label.roles if known.role(role.name) is None),
                heads=_wider(known.heads, label.heads),
                tails=_wider(known.tails, label.tails),
                symmetric=known.symmetric or label.symmetric,
            )
        labels[label.kind, label.name] = label

    def _label(self, kind: Kind, entry: Entry, free: str) -> Label:
        plain = [(key, value) for key, value in entry.args if not key.startswith("<")]
        special = {key: value for key, value in entry.args if key.startswith("<")}
        told = [self._look.title(entry.name), *entry.names[1:]]
        told += [f"Under {' – '.join(entry.above)}"] if entry.above else []
        color = self._look.color(kind, entry.name) or free
        label = Label(kind, entry.name, self._look.short(entry.name), color, definition=sentences(told))
        for key in special:
            if key not in _KNOWN_SPECIAL:
                self._remarks.add(entry.line, f"{shown(key)} was left out.")
        if kind == "relation":
            return self._with_ends(label, entry.line, plain, special.get("<REL-TYPE>", ""))
        if kind == "event":
            return replace(label, roles=self._roles(entry, plain))
        if plain:
            self._remarks.add(entry.line, "What stands behind an entity type was left out.")
        return label

    def _with_ends(self, label: Label, line: int, args: list[Arg], rel_type: str) -> Label:
        heads, tails = (*(self._types.ends(line, value) for _, value in args[:2]), (), ())[:2]
        if len(args) > 2:
            self._remarks.add(line, "A relation joins two annotations; its further arguments were left out.")
        names = [_repeated(key, line)[0] for key, _ in args[:2]]
        if names not in ([], ["Arg1"], ["Arg1", "Arg2"]):
            label = replace(label, definition=sentences([label.definition, f"From {' to '.join(names)}"]))
        kinds = rel_type.split("-") if rel_type else ["symmetric"] * (label.name == "Equiv")
        for kind in kinds:
            if kind != "symmetric":
                self._remarks.add(line, f"That a relation is {shown(kind)} was left out.")
        return replace(label, heads=heads, tails=tails, symmetric="symmetric" in kinds)

    def _roles(self, entry: Entry, args: list[Arg]) -> tuple[Role, ...]:
        roles: dict[str, Role] = {}
        for key, types in args:
            name, count, exact = _repeated(key, entry.line)
            if exact:
                self._remarks.add(entry.line, f"{name} takes {exact} in brat; here it takes {_MANY[count]}.")
            found = self._types.named(entry.line, types)
            role = Role(name, sentences([self._look.title(name)]), found["entity"], found["event"], (), count)
            if not (role.entities or role.events):
                self._remarks.add(entry.line, f"Nothing is left of what {name} takes, so it takes anything.")
            if name in roles:
                self._remarks.add(entry.line, f"{name} stands there twice; the two became one role that takes several.")
                role = _both(roles[name], role)
            roles[name] = role
        return tuple(roles.values())

    def _give(self, labels: Labels, entry: Entry) -> None:
        """Give an attribute to the labels it is for."""
        args = dict(entry.args)
        if entry.name == UNSURE:
            self._remarks.add(entry.line, f"The attribute {UNSURE} was left out: every annotation can be so marked.")
            return
        if "Arg" not in args:
            raise FormatError(
                f"The attribute {shown(entry.name)} does not say what it is for: Arg:<EVENT>.", line=entry.line
            )
        for key in args:
            if key.startswith("<") and key not in _KNOWN_SPECIAL:
                self._remarks.add(entry.line, f"{shown(key)} was left out.")
        attribute = self._attribute(entry, args)
        owners = {kind: set(names) for kind, names in self._types.named(entry.line, args["Arg"]).items()}
        for place, label in labels.items():
            if not owners[label.kind].isdisjoint((ANY, label.name)):
                labels[place] = self._with_attribute(label, attribute, entry.line)

    def _attribute(self, entry: Entry, args: Mapping[str, str]) -> Attribute:
        """An attribute; one that brat does not offer is retired.

        Values are listed behind `Value:`, and once were keys of their own, each with the sign brat draws for it.
        """
        told = sentences([self._look.title(entry.name), *entry.names[1:]])
        listed = args["Value"].split("|") if "Value" in args else [key for key in args if _is_value(key)]
        choices = _once(part.strip() for part in listed if part.strip())
        if not choices:
            return Attribute(entry.name, "flag", definition=told, retired=entry.abstract)
        default = args.get("<DEFAULT>")
        if default is not None and default not in choices:
            self._remarks.add(entry.line, f"The default {shown(default)} is none of the values and was left out.")
        default = default if default in choices else None
        return Attribute(entry.name, "choice", choices, default, told, retired=entry.abstract)

    def _with_attribute(self, label: Label, attribute: Attribute, line: int) -> Label:
        self._given += 1
        if self._given > _MOST_ATTRIBUTES:
            raise FormatError("Written out, the file describes more than a codebook can hold.", line=line)
        known = label.attribute(attribute.name)
        if known is None:
            return replace(label, attributes=(*label.attributes, attribute))
        if known == attribute:
            return label
        self._remarks.add(line, f"The attribute {attribute.name} stands there twice; its values were put together.")
        if not (known.choices and attribute.choices):
            return label
        both = replace(known, choices=_united(known.choices, attribute.choices))
        return replace(label, attributes=tuple(both if old is known else old for old in label.attributes))


_MANY: Mapping[Count, str] = {"1": "one", "0..1": "none or one", "0..n": "any number", "1..n": "one or more"}


def _is_value(key: str) -> bool:
    return key != "Arg" and not key.startswith("<")


def _repeated(key: str, line: int) -> tuple[str, Count, str]:
    """The name of an argument, how often it is filled, and brat's number where that is not the same."""
    found = _REPEATED.fullmatch(key)
    if not found:
        raise FormatError(
            f"{shown(key)} is no argument; how often it is filled is written ?, *, +, {{2}} or {{2-3}}.", line=line
        )
    name, sign, least, most = found[1], found[2] or "", int(found[3] or 1), int(found[4] or found[3] or 1)
    if not found[3]:
        return name, _SIGNS[sign], ""
    if least > most or most == 0:
        raise FormatError(f"{shown(key)} can never be filled.", line=line)
    count: Count = ("1" if least else "0..1") if most == 1 else ("1..n" if least else "0..n")
    return name, count, "" if most == 1 else f"{least} to {most}" if found[4] else str(most)


def _both(one: Role, other: Role) -> Role:
    anything = not (one.entities or one.events) or not (other.entities or other.events)
    return replace(
        one,
        entities=() if anything else _united(one.entities, other.entities),
        events=() if anything else _united(one.events, other.events),
        count="1..n" if one.required or other.required else "0..n",
    )


def _wider(one: tuple[str, ...], other: tuple[str, ...]) -> tuple[str, ...]:
    """What either end of a relation takes, where nothing named means anything."""
    return _united(one, other) if one and other else ()


def _united(one: tuple[str, ...], other: tuple[str, ...]) -> tuple[str, ...]:
    return (ANY,) if ANY in one + other else _once((*one, *other))


def _once(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(names))
