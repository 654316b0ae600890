"""A codebook from TOML, with every rule checked.

Faults are collected with the path of the value at fault, and the first one in the file is raised with its line. What
a faulty value leaves open is read as if it were not there, so that reading goes on and each rule stands in one place.
"""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, cast

from annotator.codebook.lines import Path, line_of
from annotator.codebook.records import (
    ANY,
    ATTRIBUTE_KINDS,
    COUNTS,
    KINDS,
    PALETTE,
    SHORT_LENGTH,
    VALUE_KINDS,
    Attribute,
    AttributeKind,
    Codebook,
    Count,
    Kind,
    Label,
    Role,
    free_color,
)
from annotator.codebook.values import fault_of, listed
from annotator.codebook.writing import dumps
from annotator.errors import CodebookError
from annotator.model import UNSURE

MAX_BYTES = 2_000_000

_TOP = ("name", "title", "description", *(f"{kind}_attribute" for kind in KINDS), "role", *KINDS)
_LABEL = ("name", "short", "color", "definition", "example", "attributes")
_LABEL_KEYS: Mapping[Kind, tuple[str, ...]] = {
    "entity": (*_LABEL, "key"),
    "event": (*_LABEL, "key", "roles"),
    "relation": _LABEL,
    "document": _LABEL,
}
_ATTRIBUTE_KEYS = ("name", "kind", "choices", "default", "definition")
_ROLE_KEYS = ("name", "definition", "entities", "events", "values", "count")
_COLOR = re.compile(r"#[0-9a-fA-F]{6}")
_AT_LINE = re.compile(r" \(at (?:line (\d+), column \d+|end of document)\)$")

Table = dict[str, Any]


def loads(toml_text: str, source: str = "") -> Codebook:
    """The codebook that a TOML text describes; `source` is its file's name for messages.

    Raises:
        CodebookError: at the first fault, with its line.
    """
    if len(toml_text.encode(errors="surrogatepass")) > MAX_BYTES:
        raise CodebookError("The codebook is larger than 2 MB, so it is no codebook.", source)
    text = toml_text.removeprefix("\ufeff").replace("\r\n", "\n")
    try:
        reader = _Reader(_parse(text, source))
        codebook = reader.codebook()
        found = [(line_of(text, path), message) for path, message in reader.faults]
    except RecursionError:
        raise CodebookError("The brackets are nested too deep.", source) from None
    if found:
        line, message = min(found, key=lambda fault: fault[0])
        raise CodebookError(message, source, line)
    return codebook


def check(codebook: Codebook) -> Codebook:
    """The same codebook, held to the rules of a file.

    Raises:
        CodebookError: at the first fault, without a line.
    """
    try:
        return loads(dumps(codebook))
    except CodebookError as error:
        raise CodebookError(error.message) from None


def _parse(text: str, source: str) -> Table:
    try:
        return tomllib.loads(text)
    except ValueError as error:  # also an integer of thousands of digits
        message = str(error)
        place = _AT_LINE.search(message)
        line = int(place[1]) if place and place[1] else text.rstrip().count("\n") + 1
        raise CodebookError(f"{_AT_LINE.sub('', message)}.", source, line if place else 0) from None


def _text_fault(text: str) -> str | None:
    """What is wrong with a text that may run over several lines."""
    for character in text:
        if unicodedata.category(character) in ("Cc", "Cs") and character not in "\n\t":
            return f"holds a character that cannot be shown (U+{ord(character):04X})"
    return None


def _name_fault(name: str) -> str | None:
    if not name.strip():
        return "is empty"
    if name != name.strip():
        return "begins or ends with a blank"
    if any(unicodedata.category(character) in ("Cc", "Cs", "Zl", "Zp") for character in name):
        return "holds a line break or a character that cannot be shown"
    return f"may not be {ANY}, which stands for every label" if name == ANY else None


class _Reader:
    """Builds the records and collects the faults."""

    def __init__(self, table: Table) -> None:
        self.faults: list[tuple[Path, str]] = []
        self._table = table
        self._names = {kind: self._raw_names(kind) for kind in KINDS}
        self._roles: dict[str, Role] = {}

    def codebook(self) -> Codebook:
        self._known_keys(self._table, (), _TOP, "a codebook")
        self._roles = {role.name: role for role in self._roles_of(self._table, (), "role")}
        labels: list[Label] = []
        for kind in KINDS:
            labels.extend(self._labels(kind))
        self._check_keys(labels)
        name = self._name(self._table, (), "The codebook")
        return Codebook(
            name, self._text(self._table, (), "title"), self._text(self._table, (), "description"), tuple(labels)
        )

    # labels

    def _labels(self, kind: Kind) -> list[Label]:
        shared = self._attributes(self._table, (), f"{kind}_attribute", ())
        labels: list[Label] = []
        for table, path in self._tables(self._table, (), kind):
            labels.append(self._label(kind, table, path, shared, labels))
        self._unique([label.name for label in labels], (kind,), f"{kind} label")
        return labels

    def _label(self, kind: Kind, table: Table, path: Path, shared: tuple[Attribute, ...], before: list[Label]) -> Label:
        name = self._name(table, path, f"This {kind} label")
        self._known_keys(table, path, _LABEL_KEYS[kind], f"an {kind} label" if kind[0] == "e" else f"a {kind} label")
        return Label(
            kind,
            name,
            short=self._short(table, path),
            color=self._color(table, path) or free_color(before),
            key=self._text(table, path, "key"),
            definition=self._text(table, path, "definition"),
            example=self._text(table, path, "example"),
            attributes=self._attributes(table, path, "attributes", shared),
            roles=self._roles_of(table, path, "roles"),
        )

    def _short(self, table: Table, path: Path) -> str:
        short = self._text(table, path, "short")
        fault = _name_fault(short) if short else None
        if fault:
            self._fault((*path, "short"), f"The short name {fault}.")
        elif len(short) > SHORT_LENGTH:
            self._fault((*path, "short"), f"The short name “{short}” has more than {SHORT_LENGTH} characters.")
        return short

    def _color(self, table: Table, path: Path) -> str:
        color = self._text(table, path, "color")
        if color and not _COLOR.fullmatch(color):
            self._fault((*path, "color"), f"“{color}” is no colour; write # and six hexadecimal digits: {PALETTE[0]}.")
            return ""
        return color

    def _check_keys(self, labels: list[Label]) -> None:
        owners: dict[str, str] = {}
        positions = dict.fromkeys(KINDS, 0)
        for label in labels:
            path: Path = (label.kind, positions[label.kind], "key")
            positions[label.kind] += 1
            if not label.key:
                continue
            if len(label.key) > 1 or label.key.isspace() or not label.key.isprintable():
                self._fault(path, f"The key of {label.name} has to be one character that can be typed.")
            elif label.key in owners:
                self._fault(path, f"The key {label.key} of {label.name} is already the key of {owners[label.key]}.")
            owners.setdefault(label.key, label.name)

    # attributes

    def _attributes(self, table: Table, path: Path, key: str, shared: tuple[Attribute, ...]) -> tuple[Attribute, ...]:
        own = [self._attribute(item, place) for item, place in self._tables(table, path, key)]
        self._unique([attribute.name for attribute in own], (*path, key), "attribute", shared)
        return (*shared, *own)

    def _attribute(self, table: Table, path: Path) -> Attribute:
        name = self._name(table, path, "This attribute")
        if name == UNSURE:
            self._fault((*path, "name"), f"“{UNSURE}” is a mark every annotation has; give the attribute another name.")
        self._known_keys(table, path, _ATTRIBUTE_KEYS, "an attribute")
        kind = cast(AttributeKind, self._one_of(table, path, "kind", ATTRIBUTE_KINDS, "choice"))
        attribute = Attribute(
            name,
            kind,
            choices=self._choices(table, path, kind, name),
            default=self._default(table, path),
            definition=self._text(table, path, "definition"),
        )
        fault = None if attribute.default is None else fault_of(attribute, attribute.default)
        if fault:
            self._fault((*path, "default"), f"The default of {fault}")
        return attribute

    def _choices(self, table: Table, path: Path, kind: str, name: str) -> tuple[str, ...]:
        place = (*path, "choices")
        choices = self._texts(table, path, "choices")
        if kind not in ("choice", "choices") and choices:
            self._fault(place, f"{name} is a {kind}, so it has no choices.")
            return ()
        if kind in ("choice", "choices") and not choices:
            self._fault(place, f'{name} has no choices; list them, such as choices = ["yes", "no"].')
        if kind == "choices" and any(";" in choice for choice in choices):
            self._fault(place, "A choice may hold no semicolon where several can be chosen.")
        return choices

    def _default(self, table: Table, path: Path) -> str | None:
        value = table.get("default")
        if isinstance(value, bool):
            return "true" if value else "false"
        if isinstance(value, int | float):
            return str(value)
        return self._text(table, path, "default") if "default" in table else None

    # roles

    def _roles_of(self, table: Table, path: Path, key: str) -> tuple[Role, ...]:
        roles: list[Role] = []
        for number, item in enumerate(self._list(table, path, key)):
            place = (*path, key, number)
            if isinstance(item, dict):
                roles.append(self._role(item, place))
            elif path and isinstance(item, str) and item in self._roles:
                roles.append(self._roles[item])
            elif path and isinstance(item, str):
                self._fault(
                    place, f"There is no [[role]] named “{item}”; write {{ name = … }} for a role of one label."
                )
            else:
                self._fault(place, "A role is the name of a [[role]], or a table { name = … }.")
        self._unique([role.name for role in roles], (*path, key), "role")
        return tuple(roles)

    def _role(self, table: Table, path: Path) -> Role:
        """A role; what the table does not say is taken from the [[role]] of the same name."""
        name = self._name(table, path, "This role")
        self._known_keys(table, path, _ROLE_KEYS, "a role")
        base = self._roles.get(name, Role(name))
        given: dict[str, Any] = {
            key: self._texts(table, path, key) for key in ("entities", "events", "values") if key in table
        }
        self._check_fillers(given, path)
        if "definition" in table:
            given["definition"] = self._text(table, path, "definition")
        count = cast(Count, self._one_of(table, path, "count", COUNTS, base.count))
        return replace(base, count=count, **given)

    def _check_fillers(self, fillers: Mapping[str, tuple[str, ...]], path: Path) -> None:
        known: Mapping[str, tuple[set[str], str]] = {
            "entities": (self._names["entity"] | {ANY}, "no entity label of this codebook"),
            "events": (self._names["event"] | {ANY}, "no event label of this codebook"),
            "values": (set(VALUE_KINDS), f"no kind of value; those are {listed(VALUE_KINDS)}"),
        }
        for key, names in fillers.items():
            for number, name in enumerate(names):
                if name not in known[key][0]:
                    self._fault((*path, key, number), f"“{name}” is {known[key][1]}.")

    # parts

    def _fault(self, path: Path, message: str) -> None:
        self.faults.append((path, message))

    def _known_keys(self, table: Table, path: Path, known: Sequence[str], owner: str) -> None:
        for key in table:
            if key not in known:
                self._fault((*path, key), f"“{key}” is no key of {owner}; its keys are {', '.join(known)}.")

    def _unique(self, names: Sequence[str], path: Path, what: str, shared: Sequence[Attribute] = ()) -> None:
        seen = {attribute.name for attribute in shared}
        for number, name in enumerate(names):
            if name and name in seen:
                self._fault((*path, number, "name"), f"There are two {what}s named “{name}”.")
            seen.add(name)

    def _raw_names(self, kind: Kind) -> set[str]:
        value = self._table.get(kind)
        items = value if isinstance(value, list) else []
        return {item["name"] for item in items if isinstance(item, dict) and isinstance(item.get("name"), str)}

    def _name(self, table: Table, path: Path, owner: str) -> str:
        if "name" not in table:
            self._fault(path, f"{owner} has no name.")
            return ""
        name = self._text(table, path, "name")
        fault = _name_fault(name) if isinstance(table["name"], str) else None
        if fault:
            self._fault((*path, "name"), f"The name {fault}.")
        return name

    def _text(self, table: Table, path: Path, key: str) -> str:
        value = table.get(key, "")
        if not isinstance(value, str):
            self._fault((*path, key), f"{key} has to be a text in quotes.")
            return ""
        fault = _text_fault(value)
        if fault:
            self._fault((*path, key), f"The {key} {fault}.")
        return value

    def _one_of(self, table: Table, path: Path, key: str, known: Sequence[str], default: str) -> str:
        value = table.get(key, default)
        if value not in known:
            self._fault((*path, key), f"The {key} has to be {listed(known)}, in quotes.")
            return default
        return cast(str, value)

    def _list(self, table: Table, path: Path, key: str) -> list[Any]:
        value = table.get(key, [])
        if not isinstance(value, list):
            self._fault((*path, key), f"{key} has to be a list in brackets.")
            return []
        return value

    def _texts(self, table: Table, path: Path, key: str) -> tuple[str, ...]:
        """A list of names, each once."""
        texts: list[str] = []
        for number, item in enumerate(self._list(table, path, key)):
            fault = (
                "is no text in quotes"
                if not isinstance(item, str)
                else "is there twice"
                if item in texts
                else _name_fault(item)
            )
            if fault and item != ANY:
                self._fault((*path, key, number), f"“{item}” {fault}.")
            texts.append(str(item))
        return tuple(texts)

    def _tables(self, table: Table, path: Path, key: str) -> list[tuple[Table, Path]]:
        tables: list[tuple[Table, Path]] = []
        for number, item in enumerate(self._list(table, path, key)):
            if isinstance(item, dict):
                tables.append((item, (*path, key, number)))
            else:
                self._fault((*path, key, number), f"An item of {key} has to be a table with a name.")
        return tables
