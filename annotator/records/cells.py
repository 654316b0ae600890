"""Writing into a cell of the event table: which cells take typing, and what is made of what was typed.

Words of the article are chosen in the article, so a role that is filled by an entity, a cluster or an event is shown
here and changed there. A role that takes values is typed: the values that stay keep the words they were read from.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import regex

from annotator.codebook import Attribute, Role
from annotator.codebook.conditions import applies
from annotator.codebook.fillers import accepted_fillers
from annotator.codebook.values import fault_of
from annotator.documents import shortened
from annotator.errors import AnnotatorError
from annotator.model import Argument
from annotator.records.record import YES, Column, Record
from annotator.values import article_day, read_any, read_share

if TYPE_CHECKING:
    from annotator.project import Project

_BETWEEN = regex.compile(r";(?![^<>]*>)")
"""What stands between two values; the place of a value such as `Idlib <geo:35.93,36.63;u=5000>` is one."""

Control = Literal["line", "choice", "number"]
_FLAGS = ("true", "false")


@dataclass(frozen=True, slots=True)
class CellEdit:
    """How a cell is typed in: `text` stands there first; a choice is one of `choices`, or empty."""

    control: Control
    text: str
    choices: tuple[str, ...] = ()


def how_to_edit(project: Project, record: Record, column: Column) -> CellEdit:
    """The way to type into a cell.

    Raises:
        AnnotatorError: it cannot be typed in; the sentence says why and where it is changed instead.
    """
    _check_own(project, record)
    event = record.event
    if column.kind == "role":
        return _role_edit(_role(project, record, column.name), record)
    if column.kind == "attribute":
        return _attribute_edit(_attribute(project, record, column.name), record.text(column))
    if column.kind == "note":
        return CellEdit("line", event.note or "")
    if column.kind == "confidence":
        return CellEdit("number", record.text(column))
    if column.kind == "unsure":
        return CellEdit("choice", YES if event.unsure else "", (YES,))
    if column.kind in ("label", "trigger"):
        raise AnnotatorError("Labels and triggers are changed in the text; Enter goes there.")
    raise AnnotatorError("This column says where the event stands; it is not edited here.")


def set_cell(project: Project, record: Record, column: Column, typed: str) -> str:
    """Store what was typed into a cell, as one undo step. Returns what it was understood as, empty where that is plain.

    Raises:
        AnnotatorError: the text is no such value, or the cell cannot be typed in.
    """
    how = how_to_edit(project, record, column)
    typed = typed.strip()
    if typed == how.text:
        return ""
    events, event_id = project.events, record.event.id
    if column.kind == "role":
        return _set_values(project, record, _role(project, record, column.name), typed)
    if column.kind == "attribute":
        attribute = _attribute(project, record, column.name)
        events.set_attribute(event_id, column.name, _attribute_value(attribute, typed))
    elif column.kind == "note":
        events.set_note(event_id, typed or None)
    elif column.kind == "confidence":
        events.set_confidence(event_id, _confidence(typed))
    else:
        events.set_unsure(event_id, typed == YES)
    return ""


def understood(project: Project, record: Record, column: Column, typed: str) -> str:
    """What would be made of what is typed into the cell of a role, in words; empty for other cells and for nothing.

    Raises:
        AnnotatorError: it cannot be read.
    """
    if column.kind != "role" or not typed.strip():
        return ""
    role = _role(project, record, column.name)
    return "; ".join(said for _value, said in _readings(project, record, role, typed))


def _check_own(project: Project, record: Record) -> None:
    if project.read_only:
        raise AnnotatorError(project.notice)
    facts = record.facts
    if facts.kind != "annotator" or facts.annotator != project.annotator.name:
        raise AnnotatorError(f"This is the work of {facts.annotator}, which nobody else can change.")


# ---- roles


def _role(project: Project, record: Record, name: str) -> Role:
    label = project.codebook.find("event", record.event.label)
    role = label.role(name) if label else None
    if role is None:
        raise AnnotatorError(f"{record.event.label} has no role “{name}”.")
    return role


def _role_edit(role: Role, record: Record) -> CellEdit:
    fillers = record.of_role(role.name)
    if any(filler.kind != "value" for filler in fillers):
        raise AnnotatorError(f"{role.name} is filled from the text; Enter on the trigger goes there.")
    if not role.accepts("value", None) or (role.values and not _typed_kinds(role)):
        raise AnnotatorError(f"{role.name} takes {accepted_fillers(role)}; fill it in the text.")
    only_choice = role.values == ("choice",) and not role.many
    return CellEdit("choice" if only_choice else "line", record.text(Column("role", role.name)), role.choices)


def _typed_kinds(role: Role) -> tuple[str, ...]:
    """The kinds of values that can be typed; `words` are chosen in the text."""
    return tuple(kind for kind in role.values if kind != "words")


def _set_values(project: Project, record: Record, role: Role, typed: str) -> str:
    """Make these the values of a role: what stays keeps its words, one that is exchanged hands its words on."""
    old = [filler.argument for filler in record.of_role(role.name)]
    readings = _readings(project, record, role, typed)
    wanted = list(dict.fromkeys(value for value, _said in readings))
    gone = [argument for argument in old if argument.value not in wanted]
    new = [value for value in wanted if value not in {argument.value for argument in old}]
    if gone or new:
        name = f"Set {role.name} of {record.event.label} to {'; '.join(wanted)}" if wanted else f"Clear {role.name}"
        with project.edit(name, record.facts.document_id):
            _exchange(project, record, role, gone, new)
    said = [said for value, said in readings if value in new and said != value]
    return f"{role.name}: {'; '.join(said)}" if said else ""


def _readings(project: Project, record: Record, role: Role, typed: str) -> list[tuple[str, str]]:
    """(canonical text, how it is said) of each value that is typed."""
    parts = _BETWEEN.split(typed) if role.many else [typed]
    return [_understood(project, record, role, part.strip()) for part in parts if part.strip()]


def _exchange(project: Project, record: Record, role: Role, gone: Sequence[Argument], new: Sequence[str]) -> None:
    for argument, value in zip(gone, new, strict=False):
        project.events.set_value(argument.id, value)
    for argument in gone[len(new) :]:
        project.events.clear(argument.id)
    for value in new[len(gone) :]:
        project.events.fill(record.event.id, role.name, value=value)


def _understood(project: Project, record: Record, role: Role, words: str) -> tuple[str, str]:
    """The canonical text of what was typed, and how it is said in a sentence.

    Raises:
        AnnotatorError: it is no value of a kind the role takes.
    """
    document = project.documents.get(record.facts.document_id)
    kinds = _typed_kinds(role) or ("text",)
    found = read_any(kinds, words, article_day(document.meta.date), role.choices, document.meta.language)
    if not found:
        taken = accepted_fillers(role, values_only=True)
        raise AnnotatorError(f"{role.name} takes {taken}; “{shortened(words)}” cannot be read as that.")
    reading = found[0][1]
    return reading.value, reading.said


# ---- attributes


def _attribute(project: Project, record: Record, name: str) -> Attribute:
    label = project.codebook.find("event", record.event.label)
    attribute = label.attribute(name) if label else None
    if label is None or attribute is None:
        raise AnnotatorError(f"{record.event.label} has no attribute “{name}”.")
    if not applies(attribute, record.event.attributes, label):
        raise AnnotatorError(f"{name} does not apply to this event, by what its other attributes say.")
    return attribute


def _attribute_edit(attribute: Attribute, text: str) -> CellEdit:
    if attribute.kind == "choice":
        return CellEdit("choice", text, attribute.choices)
    if attribute.kind == "flag":
        return CellEdit("choice", text, _FLAGS)
    return CellEdit("line", text, attribute.choices)


def _attribute_value(attribute: Attribute, typed: str) -> str | None:
    """What is stored for what was typed; None takes the attribute away.

    Raises:
        AnnotatorError: the attribute takes no such value.
    """
    value = typed
    if attribute.kind == "choices" and all(part.strip() in attribute.choices for part in typed.split(";")):
        value = attribute.join(part.strip() for part in typed.split(";"))
    fault = fault_of(attribute, value) if value else None
    if fault:
        raise AnnotatorError(fault)
    return value or None


def _confidence(typed: str) -> float | None:
    """A number from 0 to 1, or per cent.

    Raises:
        AnnotatorError: it is none.
    """
    if not typed:
        return None
    number = read_share(typed)
    if number is None:
        raise AnnotatorError("Confidence is a number from 0 to 1, such as 0.8, or 80%.")
    return number
