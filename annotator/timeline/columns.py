"""All events of a project with their dates, in columns, because a project may hold a hundred thousand events.

An event's date is what was stated: the value of a role that takes dates. Where there is none, the date of its article
stands in, and is marked as such; nothing is read out of words here.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from annotator.store import read_timeline
from annotator.store.read import count as count_rows
from annotator.store.read_timeline import EventColumns, EventFacts, SetRow, ValueColumns
from annotator.timeline.moments import Moment, Shape, moment
from annotator.timeline.stated import Column, looked_up, stated_dates

if TYPE_CHECKING:
    from annotator.codebook import Codebook
    from annotator.project import Project


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
        read_timeline.sets(connection, None if ids is None else set(events.set_ids)),
        read_timeline.labels(connection),
        project.codebook,
        label_names,
        annotator_names,
    )


def build(
    events: EventColumns,
    values: ValueColumns,
    sets: Mapping[int, SetRow],
    labels: Mapping[int, str],
    codebook: Codebook,
    label_names: tuple[str, ...] = (),
    annotator_names: tuple[tuple[str, str], ...] = (),
) -> Timeline:
    """Put events and the values of their arguments in time. Names that are given keep their numbers."""
    import numpy as np

    ids, set_ids, label_ids = (np.array(column, np.int64) for column in events)
    names = _numbered((*label_names, *(label.name for label in codebook.events), *labels.values()))
    used = [(number, sets[number]) for number in np.unique(set_ids).tolist()]
    people = _numbered((*annotator_names, *sorted({(found.annotator, found.kind) for _number, found in used})))
    of_set = [
        (number, found.document_id, people[found.annotator, found.kind], *_article_moment(found.date))
        for number, found in used
    ]
    documents, annotators, *articles = looked_up(set_ids, of_set, 5)
    stated = stated_dates(values, np.column_stack((ids, label_ids)), labels, codebook)
    own = np.isin(ids, stated[:, 0])
    first, last, shapes = np.where(own, looked_up(ids, stated, 3), articles)
    columns = {
        "ids": ids,
        "documents": documents,
        "labels": looked_up(label_ids, [(number, names[name]) for number, name in labels.items()], 1)[0],
        "annotators": annotators,
        "first": first,
        "last": last,
        "shapes": shapes,
        "own": own,
    }
    return _sorted(columns, tuple(names), tuple(people))


def _numbered(names: Iterable[Any]) -> dict[Any, int]:
    return {name: number for number, name in enumerate(dict.fromkeys(names))}


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


def _article_moment(text: str | None) -> Moment:
    """The day of an article; sources write a time behind it in many ways."""
    return (moment(text[:10] if len(text) > 10 else text) if text else None) or _UNDATED
