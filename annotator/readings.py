"""Entities that fill a role and say a date, a number or an amount which the role also takes as a value.

`Tuesday`, marked as a Time, fills the role Time in the text but says no day to a timeline. What its words mean is worked
out here and only offered: a person takes it, and then the value fills the role with the words as evidence.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING

from annotator.codebook import ANY, Codebook, Role
from annotator.errors import Cancelled
from annotator.store import read_readings
from annotator.store.read_readings import EntityFiller
from annotator.values import Reading, article_day, read, read_any

if TYPE_CHECKING:
    from annotator.project import Project

KINDS = ("number", "date", "money")
"""The kinds of values that words are read as; a place, a text and a choice are not hidden in the words of an entity."""

_EVERY = 200
_LONGEST = 200


@dataclass(frozen=True, slots=True)
class Meanings:
    """What words can mean, best first. `sure`: there is one meaning only, or a date that no other day can change."""

    readings: tuple[Reading, ...] = ()
    sure: bool = False


@dataclass(frozen=True, slots=True)
class Readable:
    """A filler whose words can be read. `sure`: in one way, and entities of its label stand for values as a rule."""

    filler: EntityFiller
    readings: tuple[Reading, ...]
    sure: bool


def kinds_read(role: Role) -> tuple[str, ...]:
    """The kinds of values of a role that the words of an entity are read as."""
    return tuple(kind for kind in role.values if kind in KINDS)


def meanings(kinds: tuple[str, ...], words: str, day: date | None, language: str | None) -> Meanings:
    """What the words of an article of this day and language (BCP 47) can mean as one of these kinds of values.

    They are kept, because the frame asks at every change and the same words come again and again; long ones are not read.
    """
    return _meanings(kinds, words, day, language) if kinds and len(words) <= _LONGEST else Meanings()


@lru_cache(maxsize=4096)
def _meanings(kinds: tuple[str, ...], words: str, day: date | None, language: str | None) -> Meanings:
    found = tuple(reading for _kind, reading in read_any(kinds, words, day, (), language))
    sure = len(found) == 1 or (len(found) > 1 and _is_absolute(kinds, words, found[0].value, language))
    return Meanings(found, sure)


def _is_absolute(kinds: Sequence[str], words: str, value: str, language: str | None) -> bool:
    """Whether words say just this date, whenever they are read."""
    return "date" in kinds and [reading.value for reading in read("date", words, None, (), language)] == [value]


def stands_for_values(codebook: Codebook, entity: str) -> bool:
    """Whether most roles that entities of this label fill take values too, as for a Number, and not for a Person."""
    roles = [
        role for label in codebook.events for role in label.roles if entity in role.entities or ANY in role.entities
    ]
    return sum(bool(kinds_read(role)) for role in roles) * 2 > len(roles)


def readable_fillers(
    project: Project,
    document_id: int | None = None,
    progress: Callable[[int, int, str], None] = lambda done, total, what: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> list[Readable]:
    """The entities of the current annotator that fill a role and can be read, of a document or of all, in text order.

    Raises:
        Cancelled: when it was stopped.
    """
    codebook = project.codebook
    kinds = {(label.name, role.name): kinds_read(role) for label in codebook.events for role in label.roles}
    roles = {role for (_label, role), found in kinds.items() if found}
    fillers = read_readings.entity_fillers(project.store.connection, project.annotator.name, roles, document_id)
    plain = {entity: stands_for_values(codebook, entity) for entity in {filler.entity for filler in fillers}}
    found: list[Readable] = []
    for at, filler in enumerate(fillers):
        if at % _EVERY == 0:
            progress(at, len(fillers), filler.key)
            if cancelled():
                raise Cancelled("The reading was stopped; nothing was changed.")
        wanted = kinds.get((filler.label, filler.role), ())
        said = meanings(wanted, filler.quote, article_day(filler.date), filler.language)
        if said.readings:
            found.append(Readable(filler, said.readings, said.sure and plain[filler.entity]))
    return found


def take_readings(project: Project, chosen: Iterable[tuple[int, str]], document_id: int | None = None) -> None:
    """Let values fill roles in the place of the entities that say them, as one undo step.

    `chosen` are pairs of an argument's id and the value; `document_id` is given where all are of one document.

    Raises:
        AnnotatorError: a filler is gone, or its role does not take the value; nothing is then changed.
    """
    pairs = list(chosen)
    if len(pairs) == 1:
        project.events.read_as(*pairs[0])
    elif pairs:
        with project.edit(f"Read {len(pairs)} dates and numbers", document_id):
            for argument_id, value in pairs:
                project.events.read_as(argument_id, value)
