"""A team's list of things to link to: a CSV table with an id and a name on each row, aliases, and codes of other lists.

Which column is which is guessed by its name and can be said. Lists of this kind have a row for each name as often as a
row for each thing, so rows with one id are one thing under several names.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from annotator.errors import FormatError
from annotator.formats import csv_table
from annotator.model import Thing

_LINKS = ("link", "id", "uri", "iri", "qid", "wikidata", "wikidata_id", "geonameid", "geonames_id", "identifier", "key")
_NAMES = ("name", "label", "title", "preferred_name", "preflabel", "asciiname", "canonical_name", "entity")
_ALIASES = (
    *("aliases", "alias", "altlabels", "altlabel", "alternatenames", "alternate_names", "alternative_names"),
    *("other_names", "synonyms", "also_known_as", "aka", "variants"),
)
_SCHEMES = (("wikidata", re.compile(r"Q[1-9]\d*")), ("geonames", re.compile(r"[1-9]\d*")))
_HINTS = {"wikidata": ("qid", "wikidata", "wikidata_id", "id", "link"), "geonames": ("geonameid", "geonames_id")}
_SAMPLE_ROWS = 200


@dataclass(frozen=True, slots=True)
class Columns:
    """Which column is which. `aliases` is empty where there is none; all others of `names` are codes.

    `prefix` is put before an id that names no scheme: `wikidata:` before `Q43`.
    """

    names: tuple[str, ...]
    link: str
    name: str
    aliases: str = ""
    prefix: str = ""

    @property
    def codes(self) -> tuple[str, ...]:
        """The columns that are codes of other lists."""
        return tuple(name for name in self.names if name not in (self.link, self.name, self.aliases))


@dataclass(frozen=True, slots=True)
class Listed:
    """The things of a table, and sentences about rows that are left out."""

    things: tuple[Thing, ...]
    remarks: tuple[str, ...] = ()


class Table(NamedTuple):
    """The cells of a table under the names of its columns."""

    names: tuple[str, ...]
    rows: Sequence[csv_table.Row]


def load(data: bytes, encoding: str | None = None) -> Table:
    """The cells of a file.

    Raises:
        FormatError: without a file name, where it is no table, or has but one column.
    """
    names, rows = csv_table.rows(data, encoding)
    if len(names) < 2:
        raise FormatError("A list of things to link to needs two columns or more: an id and a name.", line=1)
    return Table(names, list(rows))


def guess(table: Table) -> Columns:
    """What the columns of a table are by their names."""
    names = table.names
    link = _named(names, _LINKS) or names[0]
    name = _named(names, _NAMES, but=link) or next(other for other in names if other != link)
    aliases = _named(names, _ALIASES, but=link)
    at = names.index(link)
    sample = [cells[at].strip() for _, cells in table.rows[:_SAMPLE_ROWS] if len(cells) > at]
    return Columns(names, link, name, "" if aliases == name else aliases, _prefix(link, sample))


def read(data: bytes, source: str, columns: Columns | None = None, encoding: str | None = None) -> Listed:
    """The things of a file; a row without id or name, or with too many cells, is left out and told of.

    Raises:
        FormatError: with the line, where it is no table, a column is not in it, or a cell's quotes do not close.
    """
    try:
        table = load(data, encoding)
        return things(table, columns or guess(table))
    except FormatError as fault:
        raise FormatError(fault.message, source, fault.line) from None


def things(table: Table, columns: Columns) -> Listed:
    """The things of a table whose columns are these.

    Raises:
        FormatError: without a file name, where a column is not in it.
    """
    for column in (columns.link, columns.name, *filter(None, [columns.aliases])):
        if column not in table.names:
            raise FormatError(f'There is no column "{column}"; there are {", ".join(table.names)}.', line=1)
    return _things(table.names, table.rows, columns)


def _things(names: Sequence[str], rows: Sequence[csv_table.Row], columns: Columns) -> Listed:
    found: dict[str, Thing] = {}
    remarks = []
    for line, cells in rows:
        row = dict(zip(names, (cell.strip() for cell in cells), strict=False))
        link, name = row.get(columns.link, ""), row.get(columns.name, "")
        if not link or not name or len(cells) > len(names):
            what = "more cells than the header" if len(cells) > len(names) else "no name" if link else "no id"
            remarks.append(f"Line {line} has {what} and is left out.")
            continue
        link = link if not columns.prefix or ":" in link else columns.prefix + link
        codes = tuple((column, row[column]) for column in columns.codes if row.get(column))
        thing = Thing(link, name, _aliases(row.get(columns.aliases, "")), codes)
        found[link] = _joined(found[link], thing) if link in found else _joined(thing, thing)
    return Listed(tuple(found.values()), tuple(remarks))


def _aliases(cell: str) -> tuple[str, ...]:
    """The names in a cell, parted by bars, else by semicolons, else by lines."""
    mark = next((mark for mark in ("|", ";", "\n") if mark in cell), None)
    return tuple(part.strip() for part in (cell.split(mark) if mark else [cell]) if part.strip())


def _joined(first: Thing, second: Thing) -> Thing:
    """One thing under all the names of both; of two codes of one list, both are kept."""
    names = dict.fromkeys((*first.aliases, second.name, *second.aliases))
    names.pop(first.name, None)
    return Thing(first.link, first.name, tuple(names), tuple(dict.fromkeys((*first.codes, *second.codes))))


def _prefix(column: str, ids: Sequence[str]) -> str:
    for scheme, pattern in _SCHEMES:
        if _plain(column) in _HINTS[scheme] and ids and all(pattern.fullmatch(number) for number in ids if number):
            return f"{scheme}:"
    return ""


def _named(names: Sequence[str], wanted: Sequence[str], but: str = "") -> str:
    """The column with the first of the wanted names, however it is written; empty where there is none."""
    known = {_plain(name): name for name in reversed(names) if name != but}
    return next((known[name] for name in wanted if name in known), "")


def _plain(name: str) -> str:
    return name.casefold().replace(" ", "_").replace("-", "_")
