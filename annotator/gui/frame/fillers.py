"""What fills a role, as one line: the words of a span, an event with its trigger, a value, the name of a cluster."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from annotator.codebook import Codebook, Role
from annotator.gui.label_swatch import UNKNOWN
from annotator.gui.panel_parts import isolated, one_line
from annotator.gui.value_offers import kind_name
from annotator.model import Annotations, Argument
from annotator.notes import is_open
from annotator.values import is_value


@dataclass(frozen=True, slots=True)
class FillerLine:
    """`color` is None for what has no label; `event_id` is that of an event that fills the role.

    `label` says what kind of thing it is. `marks` are the attributes that are set, and the doubt.
    """

    argument_id: int
    text: str
    label: str = ""
    color: str | None = None
    event_id: int | None = None
    marks: tuple[str, ...] = ()

    @property
    def is_event(self) -> bool:
        return self.event_id is not None


def _tr(text: str) -> str:
    return QCoreApplication.translate("Fillers", text)


def filler_line(
    argument: Argument, annotations: Annotations, codebook: Codebook, role: Role | None = None
) -> FillerLine:
    """The line of one argument; an ellipsis where the filler is not in the document.

    With its `role`, the kind of a value is told, and apart from it the words that say it, or that none do.
    """
    marks = (*marks_of(argument, role), *_to_settle(argument, annotations))
    span = annotations.spans.get(argument.span_id or 0)
    event = annotations.events.get(argument.filler_event_id or 0)
    if span is not None:
        color = _color(codebook, "entity", span.label)
        return FillerLine(argument.id, one_line(span.quote), span.label, color, marks=marks)
    if event is not None:
        text = f"{event.label} · {isolated(one_line(event.trigger.quote))}" if event.trigger else event.label
        color = _color(codebook, "event", event.label)
        return FillerLine(argument.id, text, event.label, color, event.id, marks)
    if argument.value is None:
        cluster = annotations.clusters.get(argument.cluster_id or 0)
        return FillerLine(argument.id, one_line(cluster.name) if cluster else "…", _tr("cluster"), marks=marks)
    if role is None:
        return FillerLine(argument.id, _value_text(argument), marks=marks)
    is_judged = "choice" in role.values and argument.value in role.choices
    if argument.words is None and not is_judged:
        marks = (_tr("not in the text"), *marks)
    elif argument.words is not None and argument.words.quote != argument.value:
        marks = (f"“{isolated(one_line(argument.words.quote))}”", *marks)
    return FillerLine(argument.id, one_line(argument.value), _kind(argument, role), marks=marks)


def marks_of(argument: Argument, role: Role | None = None) -> tuple[str, ...]:
    """The attributes of a filler that are set, and the doubt: `inferred`, `attribution: AFP`, `unsure`."""
    set_ones = [one_line(_mark(name, value, role)) for name, value in argument.attributes]
    return (*set_ones, *((_tr("unsure"),) if argument.unsure else ()))


def _to_settle(argument: Argument, annotations: Annotations) -> tuple[str, ...]:
    """That a filler is to be looked at again, that it is under discussion."""
    asked = any(mark.about_id == argument.id for mark in annotations.look_again.values())
    thread = [note for note in annotations.notes.values() if note.about_id == argument.id]
    return (*((_tr("look again"),) if asked else ()), *((_tr("under discussion"),) if is_open(thread) else ()))


def _mark(name: str, value: str, role: Role | None) -> str:
    """A flag by its name, a choice by itself where no other attribute of the role has it, else both."""
    if value in ("true", "false"):
        return name if value == "true" else _tr("not {0}").format(name)
    owners = [attribute.name for attribute in role.attributes if value in attribute.choices] if role else []
    return value if owners == [name] else f"{name}: {value}"


def _value_text(argument: Argument) -> str:
    value = one_line(argument.value or "")
    words = one_line(argument.words.quote) if argument.words else value
    return value if words == value else f"{value} · “{isolated(words)}”"


def _kind(argument: Argument, role: Role) -> str:
    """What kind of value it is, of those the role takes."""
    there = (kind for kind in role.values if is_value(kind, argument.value or "", role.choices))
    kind = next(there, "")
    return kind_name(kind) if kind else ""


def _color(codebook: Codebook, kind: str, name: str) -> str:
    label = codebook.find("event" if kind == "event" else "entity", name)
    return label.color if label else UNKNOWN
