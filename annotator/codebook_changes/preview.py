"""What a change of the codebook would touch, before it is made: whose annotations, where, and what stands twice."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from annotator.codebook import Codebook, Kind, differences
from annotator.codebook.changes import Change
from annotator.codebook.outcomes import outcome
from annotator.codebook.steps import Ask, Drop, DropRole, Outcome, Relabel, SetAttribute, SetRole, SetValue, Step
from annotator.codebook_changes.selections import Names
from annotator.codebook_changes.twins import Twins
from annotator.errors import AnnotatorError
from annotator.store import read, read_changes, read_records
from annotator.store.connection import Connection
from annotator.store.read_changes import Rows

if TYPE_CHECKING:
    from annotator.project import Project

What = Literal["entity", "event", "relation", "document", "role", "attribute", "value"]
Fate = Literal["renamed", "asked", "deleted", "left"]

MOST = 200
"""So many conflicts are listed; the rest are counted."""

_NAMED = 10
_EXAMPLES = 5
_ANNOTATOR, _SET_KIND, _STATUS = 4, 5, 6  # of a row of read_records.sets, without its id


@dataclass(frozen=True, slots=True)
class Example:
    """One annotation that is touched: the document's id and key, the annotator, and the words."""

    id: int
    document_id: int
    document: str
    annotator: str
    quote: str


@dataclass(frozen=True, slots=True)
class Touched:
    """What one step touches. `name` is a label, `Label/Role`, or with `: attribute` behind it; `becomes` likewise.

    `fate`: renamed, to be looked at again (`asked`), deleted, or left as it is with a problem. `done` and `gold` count
    the sets among them that are finished and those that are the gold standard.
    """

    what: What
    name: str
    becomes: str
    fate: Fate
    annotations: int
    documents: int
    annotators: tuple[str, ...]
    done: int
    gold: int
    examples: tuple[Example, ...] = ()


@dataclass(frozen=True, slots=True)
class Conflict:
    """Annotations that would be called the same on the same words; `joins`: all of them can become one."""

    document_id: int
    document: str
    annotator: str
    quote: str
    ids: tuple[int, ...]
    labels: tuple[str, ...]
    joins: bool


@dataclass(frozen=True, slots=True)
class Preview:
    """What a change does, in numbers. `annotations` counts what is touched, each once; of them `asked` are to be looked
    at again, `deleted` deleted. Roles and attributes that are only `left` behind are not counted.

    `conflicts` are the first ones of `conflict_count`, `joining` of which can become one. `sentences` are what else
    the analyst should know; `differences` what a new codebook changes beside.
    """

    change: Change
    codebook: Codebook
    said: str
    touched: tuple[Touched, ...] = ()
    annotations: int = 0
    asked: int = 0
    deleted: int = 0
    documents: int = 0
    annotators: tuple[str, ...] = ()
    done: int = 0
    gold: int = 0
    conflicts: tuple[Conflict, ...] = ()
    conflict_count: int = 0
    joining: int = 0
    sentences: tuple[str, ...] = ()
    differences: tuple[str, ...] = ()


def refuse_missing(names: Iterable[str]) -> None:
    """Refuse a codebook that lacks labels in use.

    Raises:
        AnnotatorError: with what to do.
    """
    missing = sorted(names)
    if missing:
        more = f" and {len(missing) - _NAMED} more" if len(missing) > _NAMED else ""
        raise AnnotatorError(
            f"The new codebook lacks labels that are in use: {', '.join(missing[:_NAMED])}{more}. Nothing was changed. "
            "Keep them as retired, or say which label they are renamed to, merged into or moved to."
        )


def missing_labels(connection: Connection, old: Codebook, new: Codebook, names: Names | None = None) -> set[str]:
    """The labels that are in use and that the new codebook lacks, as they are called after the steps `names` knows of.

    Of the labels of documents, only those that the old codebook has: others come from files and never were in it.
    """
    used = read_changes.labels_used(connection)
    names = names or Names(read.label_ids(connection))
    missing = {
        name for (kind, name), ids in names.labels().items() if ids & used and new.find(_kind(kind), name) is None
    }
    told = read_changes.document_labels_used(connection)
    for label in old.documents:
        for name in names.now_called(label.name) if label.name in told else ():
            missing |= {name} if new.find("document", name) is None else set()
    return missing


def _kind(kind: str) -> Kind:
    return kind  # type: ignore[return-value]  # the table's CHECK holds the same four words


def _differences(found: Outcome) -> tuple[str, ...]:
    """What a new codebook changes beside the steps."""
    return tuple(one.message for one in differences(found.before, found.codebook)) if found.before else ()


class Previewer:
    """Looks at one project; changes nothing."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._connection = project.store.connection
        self._sets = {row[0]: row[1:] for row in read_records.sets(self._connection)}
        self._touched: list[Touched] = []
        self._ids: dict[Fate, set[int]] = {"renamed": set(), "asked": set(), "deleted": set(), "left": set()}
        self._in_sets: set[int] = set()
        self._conflicts: list[Conflict] = []
        self._joins: list[bool] = []

    def of(self, change: Change, already: Change | None = None) -> Preview:
        """What a change would do; beyond `already`, where it is that one with something more.

        Raises:
            AnnotatorError: it cannot be made.
        """
        found = outcome(self._project.codebook, change)
        known = outcome(self._project.codebook, already) if already else Outcome(self._project.codebook, ())
        told = len(known.steps) if found.steps[: len(known.steps)] == known.steps else 0
        names = Names(read.label_ids(self._connection))
        twins = Twins(self._project.store, found.codebook, names)
        for at, step in enumerate(found.steps):
            if at >= told:
                self._look_at(step, names.select(step), _fate(step))
            if at >= told and isinstance(step, Relabel | SetRole):
                self._find_conflicts(step, twins)
            names.made(step)
        refuse_missing(missing_labels(self._connection, self._project.codebook, found.codebook, names))
        for step in found.lost:
            if step not in known.lost:
                self._look_at(step, names.select(step), "left")
        return self._preview(change, found, known)

    def _preview(self, change: Change, found: Outcome, known: Outcome) -> Preview:
        asked, deleted = self._ids["asked"], self._ids["deleted"]
        people = self._annotators(self._in_sets)
        return Preview(
            change,
            found.codebook,
            change.said,
            tuple(self._touched),
            len(self._ids["renamed"] | asked | deleted),
            len(asked),
            len(deleted),
            len({self._sets[number][0] for number in self._in_sets}),
            people,
            sum(self._sets[number][_STATUS] == "done" for number in self._in_sets),
            sum(self._sets[number][_SET_KIND] == "gold" for number in self._in_sets),
            tuple(self._conflicts),
            len(self._joins),
            sum(self._joins),
            tuple(notice for notice in found.notices if notice not in known.notices),
            tuple(said for said in _differences(found) if said not in _differences(known)),
        )

    def _look_at(self, step: Step, rows: Rows, fate: Fate) -> None:
        ids = read_changes.ids(self._connection, rows)
        if not ids:
            return
        in_sets = {set_id for _, set_id in ids}
        what, name, becomes = called(step)
        self._ids[fate] |= {number for number, _ in ids}
        self._in_sets |= in_sets if fate != "left" else set()
        self._touched.append(
            Touched(
                what,
                name,
                becomes,
                fate,
                len(ids),
                len({self._sets[number][0] for number in in_sets}),
                self._annotators(in_sets),
                sum(self._sets[number][_STATUS] == "done" for number in in_sets),
                sum(self._sets[number][_SET_KIND] == "gold" for number in in_sets),
                self._examples(rows.table, ids),
            )
        )

    def _examples(self, table: str, ids: list[tuple[int, int]]) -> tuple[Example, ...]:
        """The first of each of the first sets; more of them where there are few sets."""
        first: dict[int, int] = {}
        for number, set_id in ids:
            first.setdefault(set_id, number)
        chosen = list(dict.fromkeys([*first.values(), *(number for number, _ in ids[:_EXAMPLES])]))[:_EXAMPLES]
        places = read_changes.places(self._connection, table, chosen)
        return tuple(Example(*places[number]) for number in sorted(chosen))

    def _annotators(self, in_sets: Iterable[int]) -> tuple[str, ...]:
        return tuple(sorted({self._sets[number][_ANNOTATOR] for number in in_sets}))

    # ---- what stands twice

    def _find_conflicts(self, step: Relabel | SetRole, twins: Twins) -> None:
        if isinstance(step, Relabel) and step.kind == "document":
            table, same = "document_label", twins.document_labels(step)
        else:
            table = "argument" if isinstance(step, SetRole) else read_changes.TABLE_OF[step.kind]
            same = [fold.same for fold in twins.find(step)]
        self._joins += [one.joins for one in same]
        listed = same[: MOST - len(self._conflicts)]
        places = read_changes.places(self._connection, table, [one.ids[0] for one in listed])
        for one in listed:
            place = places[one.ids[0]]
            self._conflicts.append(
                Conflict(place.document_id, place.document, place.annotator, place.quote, *one)  # ids, labels, joins
            )


def _fate(step: Step) -> Fate:
    match step:
        case Relabel(ask=Ask()) | SetRole(ask=Ask()):
            return "asked"
        case Drop() | DropRole() | SetAttribute(new=None):
            return "deleted"
        case _:
            return "renamed"


def called(step: Step) -> tuple[What, str, str]:
    """What kind of thing a step is about, how it is called, and what it becomes."""
    match step:
        case Relabel():
            return step.kind, ", ".join(step.olds), step.new
        case Drop():
            return step.kind, step.label, ""
        case SetRole():
            return "role", f"{step.label}/{', '.join(step.olds)}", f"{step.label}/{step.new}"
        case DropRole():
            return "role", f"{step.label}/{step.role}", ""
        case SetAttribute():
            return "attribute", f"{_place(step)}{step.old}", f"{_place(step)}{step.new}" if step.new else ""
        case SetValue():
            place = f"{_place(step)}{step.attribute or ''}".removesuffix(": ")
            return "value", f"{place} = {step.old}", f"{place} = {step.new}"


def _place(step: SetAttribute | SetValue) -> str:
    place = "/".join(filter(None, (step.label, step.role)))
    return f"{place}: " if place else ""
