"""What fills a role, as one line: the words of a span, an event with its trigger, a value, the name of a cluster."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.codebook import Codebook
from annotator.gui.label_swatch import UNKNOWN
from annotator.gui.panel_parts import isolated, one_line
from annotator.model import Annotations, Argument


@dataclass(frozen=True, slots=True)
class FillerLine:
    """`color` is None for what has no label."""

    argument_id: int
    text: str
    label: str = ""
    color: str | None = None
    is_event: bool = False


def filler_line(argument: Argument, annotations: Annotations, codebook: Codebook) -> FillerLine:
    """The line of one argument; an ellipsis where the filler is not in the document."""
    span = annotations.spans.get(argument.span_id or 0)
    event = annotations.events.get(argument.filler_event_id or 0)
    if span is not None:
        return FillerLine(argument.id, one_line(span.quote), span.label, _color(codebook, "entity", span.label))
    if event is not None:
        text = f"{event.label} · {isolated(one_line(event.trigger.quote))}" if event.trigger else event.label
        return FillerLine(argument.id, text, event.label, _color(codebook, "event", event.label), is_event=True)
    return FillerLine(argument.id, _plain_text(argument, annotations))


def _plain_text(argument: Argument, annotations: Annotations) -> str:
    if argument.value is not None:
        value = one_line(argument.value)
        words = one_line(argument.words.quote) if argument.words else value
        return value if words == value else f"{value} · “{isolated(words)}”"
    cluster = annotations.clusters.get(argument.cluster_id or 0)
    return one_line(cluster.name) if cluster else "…"


def _color(codebook: Codebook, kind: str, name: str) -> str:
    label = codebook.find("event" if kind == "event" else "entity", name)
    return label.color if label else UNKNOWN
