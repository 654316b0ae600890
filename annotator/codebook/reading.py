"""A codebook from TOML, with every rule checked.

Faults are collected with the path of the value at fault, and the first one in the file is raised with its line. What
a faulty value leaves open is read as if it were not there, so that reading goes on and each rule stands in one place.
"""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from operator import itemgetter
from typing import Any, cast

from annotator.codebook.lines import Lines, Path
from annotator.codebook.parts import Parts, Table, name_fault
from annotator.codebook.records import (
    ANY,
    ATTRIBUTE_KINDS,
    COUNTS,
    KINDS,
    PALETTE,
    SEPARATOR,
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
from annotator.codebook.values import fault_of, listed, shown
from annotator.codebook.writing import dumps
from annotator.errors import CodebookError
from annotator.model import UNSURE

MAX_BYTES = 2_000_000

_TOP = ("name", "title", "description", *KINDS, "role", *(f"{kind}_attribute" for kind in KINDS))
_PLAIN = ("name", "color", "short", "definition", "example", "attributes")
_LABEL: Mapping[Kind, tuple[str, ...]] = {
    "entity": (*_PLAIN, "key"),
    "event": (*_PLAIN, "key", "roles"),
    "relation": _PLAIN,
    "document": _PLAIN,
}
_ATTRIBUTE = ("name", "kind", "choices", "default", "definition")
_ROLE = ("name", "definition", "entities", "events", "values", "count")
_COLOR = re.compile(r"#[0-9a-fA-F]{6}")
# tomllib takes quadratic time for a key with many dots, minutes for one that fills the file.
_ENDLESS_KEY = re.compile(r"""(?<![\w-])(?:(?:[\w-]++|"[^"\n]*+"|'[^'\n]*+')[ \t]*+\.[ \t]*+){200}""")
_AT_LINE = re.compile(r" \(at (?:line (\d+), column \d+|end of document)\)$")


def loads(toml_text: str, source: str = "") -> Codebook:
    """The codebook that a TOML text describes; `source` is its file's name for messages.

    Raises:
        CodebookError: at the first fault, with its line.
    """
    if len(toml_text.encode(errors="surrogatepass")) > MAX_BYTES:
        raise CodebookError("The file is larger than 2 MB, so it is no codebook.", source)
    text = toml_text.removeprefix("\ufeff").replace("\r\n", "\n")
    try:
        reader = _Reader(_parse(text, source))
        codebook = reader.codebook()
        lines = Lines(text) if reader.faults else None
    except RecursionError:
        raise CodebookError("The brackets are nested too deep.", source) from None
    if lines:
        line, message = min(((lines.of(path), message) for path, message in reader.faults), key=itemgetter(0))
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
    endless = _ENDLESS_KEY.search(text)
    if endless:
        raise CodebookError("This key has too many dots.", source, text.count("\n", 0, endless.start()) + 1)
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        message = str(error)
        place = _AT_LINE.search(message)
        line = int(place[1]) if place and place[1] else text.count("\n") + 1
        raise CodebookError(f"{_AT_LINE.sub('', message)}.", source, line) from None
    except ValueError:  # Python refuses to read thousands of digits
        raise CodebookError("A number in it has too many digits.", source) from None


class _Reader(Parts):
    """Builds the records out of the tables."""

    def __init__(self, table: Table) -> None:
        super().__init__()
        self._table = table
        self._names = {kind: self._label_names(kind) for kind in KINDS}
        self._roles: dict[str, Role] = {}

    def codebook(self) -> Codebook:
        """The whole; worth something only where no fault was noted."""
        self.known_keys(self._table, (), _TOP, "a codebook")
        self._roles = {role.name: role for role in self._roles_of(self._table, (), "role")}
        labels = [label for kind in KINDS for label in self._labels(kind)]
        self._check_keys(labels)
        name = self.name(self._table, (), "The codebook")
        title = self.text(self._table, (), "title")
        return Codebook(name, title, self.text(self._table, (), "description"), tuple(labels))

    def _label_names(self, kind: Kind) -> set[str]:
        """The names of a kind before the labels are read: roles may name labels that stand further down."""
        value = self._table.get(kind)
        items = value if isinstance(value, list) else []
        return {item["name"] for item in items if isinstance(item, dict) and isinstance(item.get("name"), str)}

    def _labels(self, kind: Kind) -> list[Label]:
        shared = self._attributes(self._table, (), f"{kind}_attribute", ())
        labels: list[Label] = []
        used: Counter[str] = Counter()
        for table, path in self.tables(self._table, (), kind):
            labels.append(self._label(kind, table, path, shared, free_color(used)))
            used[labels[-1].color] += 1
        self.unique([label.name for label in labels], (kind,), f"{kind} label")
        return labels

    def _label(self, kind: Kind, table: Table, path: Path, shared: tuple[Attribute, ...], free: str) -> Label:
        self.known_keys(table, path, _LABEL[kind], f"an [[{kind}]]" if kind[0] == "e" else f"a [[{kind}]]")
        return Label(
            kind,
            name=self.name(table, path, f"This {kind} label"),
            short=self._short(table, path),
            color=self._color(table, path) or free,
            key=self.text(table, path, "key"),
            definition=self.text(table, path, "definition"),
            example=self.text(table, path, "example"),
            attributes=self._attributes(table, path, "attributes", shared),
            roles=self._roles_of(table, path, "roles"),
        )

    def _short(self, table: Table, path: Path) -> str:
        short = self.text(table, path, "short")
        fault = name_fault(short) if short else None
        if fault:
            self.fault((*path, "short"), f"The short name {fault}.")
        elif len(short) > SHORT_LENGTH:
            self.fault((*path, "short"), f"The short name {shown(short)} has more than {SHORT_LENGTH} characters.")
        return short

    def _color(self, table: Table, path: Path) -> str:
        color = self.text(table, path, "color")
        if color and not _COLOR.fullmatch(color):
            self.fault((*path, "color"), f"{shown(color)} is no colour; write it as {PALETTE[0]}.")
            return ""
        return color

    def _check_keys(self, labels: list[Label]) -> None:
        owners: dict[str, str] = {}
        numbers = dict.fromkeys(KINDS, 0)
        for label in labels:
            path: Path = (label.kind, numbers[label.kind], "key")
            numbers[label.kind] += 1
            key = label.key
            if key and (len(key) > 1 or key.isspace() or not key.isprintable()):
                self.fault(path, f"The key {shown(key)} has to be one character that can be typed.")
            elif key in owners:
                self.fault(path, f"The key {shown(key)} is the key of {shown(owners[key])} already.")
            elif key:
                owners[key] = label.name

    def _attributes(self, table: Table, path: Path, key: str, shared: tuple[Attribute, ...]) -> tuple[Attribute, ...]:
        own = [self._attribute(item, place) for item, place in self.tables(table, path, key)]
        taken = [attribute.name for attribute in shared]
        self.unique([attribute.name for attribute in own], (*path, key), "attribute", taken)
        return (*shared, *own)

    def _attribute(self, table: Table, path: Path) -> Attribute:
        self.known_keys(table, path, _ATTRIBUTE, "an attribute")
        name = self.name(table, path, "This attribute")
        if name == UNSURE:
            self.fault((*path, "name"), f"Every annotation can be marked {UNSURE}; give the attribute another name.")
        kind = cast(AttributeKind, self.one_of(table, path, "kind", ATTRIBUTE_KINDS, "choice"))
        if kind != table.get("kind", kind):
            return Attribute(name, kind)  # what else it needs depends on the kind
        choices = self._choices(table, path, kind)
        default = self.text(table, path, "default") if "default" in table else None
        attribute = Attribute(name, kind, choices, default, self.text(table, path, "definition"))
        fault = None if default is None else fault_of(attribute, default)
        if fault:
            self.fault((*path, "default"), f"The default breaks the rule that {fault}")
        return attribute

    def _choices(self, table: Table, path: Path, kind: AttributeKind) -> tuple[str, ...]:
        place = (*path, "choices")
        choices = self.texts(table, path, "choices")
        if kind not in ("choice", "choices"):
            if "choices" in table:
                self.fault(place, f"An attribute of the kind {kind} has no choices.")
            return ()
        if not choices:
            self.fault(place, 'An attribute to choose from needs choices, such as choices = ["yes", "no"].')
        if kind == "choices" and any(SEPARATOR in choice for choice in choices):
            self.fault(place, f"Where several can be chosen, a choice may hold no “{SEPARATOR}”, which parts them.")
        return choices

    def _roles_of(self, table: Table, path: Path, key: str) -> tuple[Role, ...]:
        roles: list[Role] = []
        for number, item in enumerate(self.items(table, path, key)):
            place = (*path, key, number)
            if isinstance(item, dict):
                roles.append(self._role(item, place))
            elif path and isinstance(item, str) and item in self._roles:
                roles.append(self._roles[item])
            else:
                self.fault(place, f"There is no [[role]] named {shown(item)}; for one label write {{ name = … }}.")
                roles.append(Role(""))
        self.unique([role.name for role in roles], (*path, key), "role")
        return tuple(roles)

    def _role(self, table: Table, path: Path) -> Role:
        """A role; what the table does not say is taken from the [[role]] of the same name."""
        self.known_keys(table, path, _ROLE, "a role")
        name = self.name(table, path, "This role")
        base = self._roles.get(name, Role(name))
        given: dict[str, Any] = {}
        for key, known, what in self._fillers():
            if key in table:
                given[key] = self.texts(table, path, key)
                self._check_fillers(given[key], (*path, key), known, what)
        if "definition" in table:
            given["definition"] = self.text(table, path, "definition")
        return replace(base, count=cast(Count, self.one_of(table, path, "count", COUNTS, base.count)), **given)

    def _fillers(self) -> tuple[tuple[str, set[str], str], ...]:
        return (
            ("entities", self._names["entity"] | {ANY}, "no entity label of this codebook"),
            ("events", self._names["event"] | {ANY}, "no event label of this codebook"),
            ("values", set(VALUE_KINDS), f"no kind of value; write {listed(VALUE_KINDS)}"),
        )

    def _check_fillers(self, names: tuple[str, ...], path: Path, known: set[str], what: str) -> None:
        for number, name in enumerate(names):
            if name not in known:
                self.fault((*path, number), f"{shown(name)} is {what}.")
