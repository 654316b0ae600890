"""All events of a project with their dates, in columns, because a project may hold a hundred thousand events.

An event's date is what was stated: the value of a role that takes dates. Where there is none, the date of its article
stands in, and is marked as such; nothing is read out of words here.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING, Any

import regex

from annotator.store import read_timeline
from annotator.store.read import count as count_rows
from annotator.store.read_timeline import EventFacts, EventRow, SetRow
from annotator.timeline.moments import Moment, Shape, moment

if TYPE_CHECKING:
    from annotator.codebook import Codebook
    from annotator.project import Project

Column = Any
"""A numpy array of one dimension; numpy is loaded when the first project is read."""


@dataclass(frozen=True, slots=True)
class Timeline:
    """Events as columns of one length, in the order of their dates.

    `labels` and `annotators` count in `label_names` and in `annotator_names`; `own` is false where the date is the
    article's; `first`, `last` and `shapes` are as in `Moment`.
    """

    ids: Column
    documents: Column
    labels: Column
    annotators: Column
    first: Column
    last: Column
    shapes: Column
    own: Column
    label_names: tuple[str, ...]
    annotator_names: tuple[tuple[str, str], ...]
    """(name, kind) of those who have events; the kind is that of their sets."""

    def __len__(self) -> int:
        return len(self.ids)

    def moment(self, row: int) -> Moment | None:
        """The date of the event in a row."""
        shape = Shape(int(self.shapes[row]))
        return None if shape == Shape.UNDATED else Moment(int(self.first[row]), int(self.last[row]), shape)

    def count_labels(self, chosen: Column) -> list[int]:
        """How many of the chosen rows each label has."""
        import numpy as np

        found: list[int] = np.bincount(self.labels[chosen], minlength=len(self.label_names)).tolist()
        return found

    def row_of(self, event_id: int | None) -> int | None:
        """The row of an event."""
        import numpy as np

        if event_id is None:
            return None
        found = np.flatnonzero(self.ids == event_id)
        return int(found[0]) if len(found) else None


def read(project: Project) -> Timeline:
    """All events of all annotators."""
    return _made(project, None, (), ())


def reread(project: Project, old: Timeline, ids: Collection[int]) -> Timeline:
    """The same after an edit of these events only, be they new, changed or gone."""
    import numpy as np

    fresh = _made(project, ids, old.label_names, old.annotator_names)
    kept = ~np.isin(old.ids, np.fromiter(ids, np.int64, len(ids)))
    joined = {name: np.concatenate((getattr(old, name)[kept], getattr(fresh, name))) for name in _COLUMNS}
    return _sorted(joined, fresh.label_names, fresh.annotator_names)


_UNDATED = Moment(0, 0, Shape.UNDATED)
_COLUMNS = ("ids", "documents", "labels", "annotators", "first", "last", "shapes", "own")


def _made(
    project: Project,
    ids: Collection[int] | None,
    label_names: tuple[str, ...],
    annotator_names: tuple[tuple[str, str], ...],
) -> Timeline:
    connection = project.store.connection
    events = read_timeline.events(connection, ids)
    return build(
        events,
        read_timeline.values(connection, ids),
        read_timeline.sets(connection, None if ids is None else {row[1] for row in events}),
        read_timeline.labels(connection),
        project.codebook,
        label_names,
        annotator_names,
    )


def build(
    events: list[EventRow],
    values: Iterable[tuple[int, str, str, int]],
    sets: Mapping[int, SetRow],
    labels: Mapping[int, str],
    codebook: Codebook,
    label_names: tuple[str, ...] = (),
    annotator_names: tuple[tuple[str, str], ...] = (),
) -> Timeline:
    """Put events and the values of their arguments in time. Names that are given keep their numbers."""
    import numpy as np

    table = np.fromiter(chain.from_iterable(events), np.int64, 3 * len(events)).reshape(-1, 3)
    table = table[np.isin(table[:, 1], list(sets))]
    used = {number: sets[number] for number in np.unique(table[:, 1]).tolist()}
    names = dict.fromkeys((*label_names, *(label.name for label in codebook.events), *labels.values()))
    people = dict.fromkeys((*annotator_names, *sorted({(found.annotator, found.kind) for found in used.values()})))
    label_numbers, person_numbers = _numbered(names), _numbered(people)
    of_set = [
        (number, found.document_id, person_numbers[found.annotator, found.kind], *_article_moment(found.date))
        for number, found in used.items()
    ]
    dates = _best_dates(values, dict(zip(table[:, 0].tolist(), table[:, 2].tolist(), strict=True)), labels, codebook)
    documents, annotators, first, last, shapes = _looked_up(table[:, 1], of_set, 5)
    own_first, own_last, own_shapes, own = _looked_up(table[:, 0], [(n, *when, 1) for n, when in dates.items()], 4)
    own = own.astype(bool)
    columns = {
        "ids": table[:, 0],
        "documents": documents,
        "labels": _looked_up(table[:, 2], [(n, label_numbers[name]) for n, name in labels.items()], 1)[0],
        "annotators": annotators,
        "first": np.where(own, own_first, first),
        "last": np.where(own, own_last, last),
        "shapes": np.where(own, own_shapes, shapes),
        "own": own,
    }
    return _sorted(columns, tuple(names), tuple(people))


def _numbered(names: Iterable[Any]) -> dict[Any, int]:
    return {name: number for number, name in enumerate(names)}


def _looked_up(keys: Column, rows: Iterable[tuple[int, ...]], width: int) -> Column:
    """The columns behind the first of `rows`, for each key; 0 where no row has it."""
    import numpy as np

    known = np.array([*rows, (0,) * (width + 1)], np.int64)
    known = known[np.argsort(known[:, 0], kind="stable")]
    at = np.minimum(np.searchsorted(known[:, 0], keys), len(known) - 1)
    return np.where((known[at, 0] == keys)[:, None], known[at, 1:], 0).T


def _sorted(
    columns: Mapping[str, Column], labels: tuple[str, ...], annotators: tuple[tuple[str, str], ...]
) -> Timeline:
    import numpy as np

    order = np.lexsort((columns["ids"], columns["labels"], columns["last"], columns["first"]))
    return Timeline(**{name: columns[name][order] for name in _COLUMNS}, label_names=labels, annotator_names=annotators)


def count(project: Project) -> int:
    """How many events there are."""
    return count_rows(project.store.connection, "event")


def facts(project: Project, event_id: int) -> EventFacts | None:
    """What is told of one event; None where it is gone."""
    return read_timeline.facts(project.store.connection, event_id)


# ---- which argument is the date

_TIME_NAMES = frozenset(("time", "date", "when", "day"))
_WORD = regex.compile(r"\p{L}+")


def _is_time_name(role: str) -> bool:
    return any(word.casefold() in _TIME_NAMES for word in _WORD.findall(role))


@dataclass(slots=True)
class _Roles:
    """How well a role of a label tells the date of its event: the lower the better; None where it never does."""

    codebook: Codebook
    labels: Mapping[int, str]
    known: dict[tuple[int, str], tuple[int, int] | None]

    def rank(self, label: int, role: str) -> tuple[int, int] | None:
        place = (label, role)
        if place not in self.known:
            self.known[place] = self._rank(self.labels.get(label, ""), role)
        return self.known[place]

    def _rank(self, label_name: str, role_name: str) -> tuple[int, int] | None:
        label = self.codebook.find("event", label_name)
        role = label.role(role_name) if label else None
        at = label.roles.index(role) if label and role else 0
        named = _is_time_name(role_name)
        if role is not None and "date" in role.values:
            return (0 if named else 1), at
        if not named and role is not None and (role.values or role.entities or role.events):
            return None
        return (2 if named else 3), at  # 3: a role that takes anything, or that the codebook lacks


def _best_dates(
    rows: Iterable[tuple[int, str, str, int]],
    label_of: Mapping[int, int],
    labels: Mapping[int, str],
    codebook: Codebook,
) -> dict[int, Moment]:
    roles = _Roles(codebook, labels, {})
    ranks: dict[int, tuple[int, int, int]] = {}
    found: dict[int, Moment] = {}
    for event_id, role, value, position in rows:
        label = label_of.get(event_id)
        rank = roles.rank(label, role) if label is not None else None
        if rank is None or (rank[0] == 3 and value.isdecimal()):  # `1500` may be a number
            continue
        when, place = moment(value), (*rank, position)
        if when is not None and (event_id not in ranks or place < ranks[event_id]):
            ranks[event_id], found[event_id] = place, when
    return found


def _article_moment(text: str | None) -> Moment:
    """The day of an article; sources write a time behind it in many ways."""
    return (moment(text[:10] if len(text) > 10 else text) if text else None) or _UNDATED
