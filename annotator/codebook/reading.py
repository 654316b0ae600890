"""A codebook from TOML, with every rule checked.

Faults are collected with the path of the value at fault, and the first one in the file is raised with its line. What
a faulty value leaves open is read as if it were not there, so that reading goes on and each rule stands in one place.
"""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from operator import itemgetter

from annotator.codebook.attribute_reading import ANSWER, Placed
from annotator.codebook.lines import Lines, Path
from annotator.codebook.parts import Table, name_fault
from annotator.codebook.records import (
    ANY,
    KINDS,
    PALETTE,
    SHORT_LENGTH,
    Attribute,
    Codebook,
    Example,
    Kind,
    Label,
    free_color,
)
from annotator.codebook.role_reading import RoleParts
from annotator.codebook.values import shown
from annotator.codebook.writing import dumps
from annotator.errors import CodebookError
from annotator.model import NO_EVENT

MAX_BYTES = 2_000_000

_SHARED = ("role_attribute", "cluster_attribute", *(f"{kind}_attribute" for kind in KINDS))
_TOP = ("name", "title", "description", *KINDS, "role", *_SHARED)
_PLAIN = (
    *("name", "color", "short", "definition", "example", "examples", "do", "dont", "attributes"),
    "retired",
)
_LABEL: Mapping[Kind, tuple[str, ...]] = {
    "entity": (*_PLAIN, "key"),
    "event": (*_PLAIN, "key", "roles"),
    "relation": (*_PLAIN, "heads", "tails", "symmetric"),
    "document": (*_PLAIN, *ANSWER),
}
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


@dataclass(frozen=True, slots=True)
class Fault:
    """A rule that a codebook breaks. `kind` and `label` say where, if in a label; `part` is the key of its TOML table."""

    message: str
    kind: Kind | None = None
    label: str = ""
    part: str = ""


def read_draft(toml_text: str) -> tuple[Codebook, tuple[Fault, ...]]:
    """A codebook that may break rules, as one at work leaves it, and every rule it breaks.

    What a faulty value leaves open is as if it were not there.

    Raises:
        CodebookError: it is no TOML at all.
    """
    reader = _Reader(_parse(toml_text, ""))
    codebook = reader.codebook()
    return codebook, tuple(_placed(codebook, path, message) for path, message in reader.faults)


def faults(codebook: Codebook) -> tuple[Fault, ...]:
    """Every rule that a codebook breaks, which `check` raises one at a time."""
    return read_draft(dumps(codebook))[1]


def _placed(codebook: Codebook, path: Path, message: str) -> Fault:
    kind = next((kind for kind in KINDS if path and path[0] == kind), None)
    number = path[1] if len(path) > 1 else None
    labels = codebook.of_kind(kind) if kind else ()
    if kind is None or not isinstance(number, int) or number >= len(labels):
        return Fault(message)
    return Fault(message, kind, labels[number].name, str(path[2]) if len(path) > 2 else "")


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


class _Reader(RoleParts):
    """Builds the records out of the tables."""

    def __init__(self, table: Table) -> None:
        self._table = table
        self._names = {kind: self._label_names(kind) for kind in KINDS}
        super().__init__(self._names["entity"], self._names["event"])

    def codebook(self) -> Codebook:
        """The whole; worth something only where no fault was noted."""
        self.known_keys(self._table, (), _TOP, "a codebook")
        self.shared_roles(self._table)
        labels = [label for kind in KINDS for label in self._labels(kind)]
        self._check_keys(labels)
        name = self.name(self._table, (), "The codebook")
        title = self.text(self._table, (), "title")
        description = self.text(self._table, (), "description")
        of_clusters = self.attributes(self._table, (), "cluster_attribute")
        return Codebook(name, title, description, tuple(labels), of_clusters)

    def _label_names(self, kind: Kind) -> set[str]:
        """The names of a kind before the labels are read: roles may name labels that stand further down."""
        value = self._table.get(kind)
        items = value if isinstance(value, list) else []
        return {item["name"] for item in items if isinstance(item, dict) and isinstance(item.get("name"), str)}

    def _labels(self, kind: Kind) -> list[Label]:
        shared = self.shared_attributes(self._table, f"{kind}_attribute", self._names[kind])
        labels: list[Label] = []
        used: Counter[str] = Counter()
        for table, path in self.tables(self._table, (), kind):
            labels.append(self._label(kind, table, path, shared, free_color(used)))
            used[labels[-1].color] += 1
        self.unique([label.name for label in labels], (kind,), f"{kind} label")
        return labels

    def _label(self, kind: Kind, table: Table, path: Path, shared: Sequence[Placed], free: str) -> Label:
        self.known_keys(table, path, _LABEL[kind], f"an [[{kind}]]" if kind[0] == "e" else f"a [[{kind}]]")
        name = self.name(table, path, f"This {kind} label")
        ends = self._names["entity"] | self._names["event"] | {ANY}
        unknown = "no entity or event label of this codebook"
        return Label(
            kind,
            name,
            short=self._short(table, path),
            color=self._color(table, path) or free,
            key=self.text(table, path, "key"),
            definition=self.text(table, path, "definition"),
            examples=self._examples(table, path),
            attributes=self.attributes(table, path, "attributes", shared, name),
            roles=self.roles(table, path, "roles"),
            do=self.sentences(table, path, "do"),
            dont=self.sentences(table, path, "dont"),
            heads=self.label_names(table, path, "heads", ends, unknown),
            tails=self.label_names(table, path, "tails", ends, unknown),
            symmetric=self.flag(table, path, "symmetric"),
            answer=self._answer(name, table, path) if kind == "document" else None,
            retired=self.flag(table, path, "retired"),
        )

    def _answer(self, name: str, table: Table, path: Path) -> Attribute | None:
        answer = self.answer(name, table, path)
        if name == NO_EVENT and answer is not None and answer != Attribute(name, "flag"):
            self.fault(path, f"{shown(NO_EVENT)} is said or not said; it has no kind, choices or default.")
        return answer

    def _examples(self, table: Table, path: Path) -> tuple[Example, ...]:
        """One plain `example`, or `examples`: texts, or tables that also say which document they are from."""
        if "example" in table:
            if "examples" in table:
                self.fault((*path, "examples"), "Write either an example or a list of examples.")
            return (Example(self.text(table, path, "example")),)
        found = []
        for number, item in enumerate(self.items(table, path, "examples")):
            place = (*path, "examples", number)
            if isinstance(item, dict):
                self.known_keys(item, place, ("text", "document"), "an example")
                text = self.sentence(item.get("text", ""), (*place, "text"), "examples")
                found.append(Example(text, self.text(item, place, "document")))
            else:
                found.append(Example(self.sentence(item, place, "examples")))
        return tuple(found)

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
            elif label.retired:
                continue  # its key is free again
            elif key in owners:
                self.fault(path, f"The key {shown(key)} is the key of {shown(owners[key])} already.")
            elif key:
                owners[key] = label.name
