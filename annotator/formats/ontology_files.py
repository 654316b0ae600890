"""The event types in a JSON object or a table, before they become labels."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from annotator.codebook.values import shown
from annotator.errors import FormatError
from annotator.formats.csv_table import DELIMITERS
from annotator.formats.remarks import Remarks

_USED = ("roles", "role_types", "template", "keywords", "definition", "description")
_STRING = re.compile(r'"(?:[^"\\]++|\\.)*+"(\s*+:)?', re.DOTALL)
_CODE = re.compile(r"evt\d++arg\d++(?=[^\W_])")
_TYPE_COLUMNS = ("event_type", "type", "event")
_ARGUMENT_COLUMN = re.compile(r"(?:arg|role)_?\d*")


@dataclass(frozen=True, slots=True)
class FoundRole:
    """A role and the types of entities that may fill it, none where the file does not say."""

    name: str
    entities: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class EventType:
    """An event type as the file has it; a role may stand there twice. Lines count from 1."""

    name: str
    line: int
    roles: tuple[FoundRole, ...]
    template: str = ""
    keywords: tuple[str, ...] = ()
    definition: str = ""


def json_types(text: str, remarks: Remarks) -> Iterator[EventType]:
    """The types of a JSON object, in its order.

    Raises:
        FormatError: with the line of the type at fault.
    """
    found = _object(text)
    lines = _lines_of_keys(text)
    for name, value in found.items():
        line = lines.get(name, 0)
        try:
            yield _type(name, value, line, remarks)
        except FormatError as fault:
            raise FormatError(f"{shown(name)}: {fault.message}", line=line) from None


def _object(text: str) -> dict[str, Any]:
    try:
        found = json.loads(text, object_pairs_hook=_unique, parse_int=float, parse_constant=_refuse_constant)
    except json.JSONDecodeError as error:
        raise FormatError(f"The file is no JSON: {error.msg}.", line=error.lineno) from None
    except RecursionError:
        raise FormatError("The JSON is nested too deeply.") from None
    if not isinstance(found, dict):
        raise FormatError("The file is no object of event types with their roles.")
    return found


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, value in pairs:
        if key in found:
            raise FormatError(f"The key {shown(key)} stands twice in the same object.")
        found[key] = value
    return found


def _refuse_constant(name: str) -> None:
    raise FormatError(f"{name} is no JSON number.")


def _lines_of_keys(text: str) -> dict[str, int]:
    """Where each key of a text that is JSON stands first."""
    lines: dict[str, int] = {}
    line, at = 1, 0
    for found in _STRING.finditer(text):
        line += text.count("\n", at, found.start())
        at = found.start()
        if found[1]:
            lines.setdefault(json.loads(found[0][: -len(found[1])]), line)
    return lines


def _type(name: str, value: Any, line: int, remarks: Remarks) -> EventType:
    if isinstance(value, list):
        value = {"roles": value}
    if not isinstance(value, dict) or "roles" not in value:
        raise FormatError("It has to be a list of roles, or an object that holds “roles”.")
    left = [key for key in value if key not in _USED]
    if left:
        remarks.add(0, f"Left out of the types: {', '.join(map(shown, left[:8]))}.")
    return EventType(
        name,
        line,
        _roles(value["roles"], value.get("role_types")),
        _text(value, "template"),
        _texts(value.get("keywords", []), "keywords"),
        _text(value, "definition") or _text(value, "description"),
    )


def _roles(roles: Any, types: Any) -> tuple[FoundRole, ...]:
    if isinstance(roles, dict):
        roles, types = list(roles), list(roles.values())
    names = _texts(roles, "roles")
    if types is None:
        return tuple(FoundRole(name) for name in names)
    if not isinstance(types, list) or len(types) != len(names):
        raise FormatError("“role_types” has to be a list with one item for each role.")
    return tuple(FoundRole(name, _texts(item, "role_types")) for name, item in zip(names, types, strict=True))


def _texts(value: Any, key: str) -> tuple[str, ...]:
    items = [value] if isinstance(value, str) else value
    if not isinstance(items, list) or not all(isinstance(item, str) for item in items):
        raise FormatError(f"{shown(key)} has to be a list of texts.")
    return tuple(item.strip() for item in items)


def _text(value: Mapping[str, Any], key: str) -> str:
    found = value.get(key, "")
    if not isinstance(found, str):
        raise FormatError(f"{shown(key)} has to be a text.")
    return found.strip()


def csv_types(text: str, remarks: Remarks) -> Iterator[EventType]:
    """The types of a table, a row each.

    Raises:
        FormatError: with the line of the row at fault.
    """
    rows = _rows(text)
    line, header = next(rows, (1, []))
    names = [cell.strip().casefold() for cell in header]
    key = next((name for name in _TYPE_COLUMNS if name in names), None)
    if key is None:
        raise FormatError("The table has no column “event_type”, so it is no list of event types.", line=line)
    left = [name for name in names if name not in (key, "template") and not _ARGUMENT_COLUMN.fullmatch(name)]
    if left:
        remarks.add(0, f"Columns left out: {', '.join(map(shown, left[:8]))}.")
    for line, cells in rows:
        if len(cells) > len(names):
            raise FormatError(f"The row has {len(cells)} cells, the header {len(names)}.", line=line)
        yield _row(names, [cell.strip() for cell in cells], key, line)


def _row(names: Sequence[str], cells: Sequence[str], key: str, line: int) -> EventType:
    row = list(zip(names, cells, strict=False))
    roles = [FoundRole(_bare(cell)) for name, cell in row if cell and _ARGUMENT_COLUMN.fullmatch(name)]
    given = dict(row)
    if not given.get(key):
        raise FormatError("The row names no event type.", line=line)
    return EventType(given[key], line, tuple(roles), given.get("template", ""))


def _bare(cell: str) -> str:
    """A role without the code before it."""
    code = _CODE.match(cell)
    return cell[code.end() :] if code else cell


def _rows(text: str) -> Iterator[tuple[int, list[str]]]:
    first = text.partition("\n")[0]
    delimiter = max(DELIMITERS, key=first.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    line = 1
    while True:
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            raise FormatError(f"The row cannot be read: {error}.", line=line) from None
        if any(cell.strip() for cell in cells):
            yield line, cells
        line = reader.line_num + 1
