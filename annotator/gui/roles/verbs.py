"""Filling the active role: with what stands in the text, with words, with a value, or with what the last event had there.

Each is one undo step. What the role does not take is refused with a sentence; True where it was done.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from annotator.codebook import Label, Role, accepted_fillers
from annotator.documents import shortened
from annotator.gui.roles.walk import active, fillers_before, fillers_of
from annotator.gui.session import Session
from annotator.model import Argument, Cluster, Event, Fragments


def _tr(text: str) -> str:
    return QCoreApplication.translate("RoleVerbs", text)


def fill_with(session: Session, number: int) -> bool:
    """Fill the active role with this entity, event or cluster of the document."""
    found = active(session)
    filler = session.find(number) or session.annotations.clusters.get(number)
    if found is None or filler is None:
        return False
    event, role = found
    if isinstance(filler, Cluster):
        if not role.clusters:
            session.message.emit(_tr("{role} takes single mentions, not a cluster.").format(role=role.name))
            return False
        return session.attempt(session.project.events.fill, event.id, role.name, cluster_id=number)
    if not role.accepts("event" if isinstance(filler, Event) else "entity", filler.label):
        session.message.emit(refusal(role, filler.label))
        return False
    if isinstance(filler, Event):
        return session.attempt(session.project.events.fill, event.id, role.name, filler_event_id=number)
    return session.attempt(session.project.events.fill, event.id, role.name, span_id=number)


def refusal(role: Role, what: str) -> str:
    """Why this does not fill a role."""
    return _tr("{role} takes {fillers}, not {what}.").format(
        role=role.name, fillers=accepted_fillers(role, values_only=False), what=what
    )


def fill_with_words(session: Session, label: Label) -> bool:
    """Fill the active role with the selected words as an entity or event of this label."""
    found = active(session)
    if found is None or not session.words:
        return False
    done = session.attempt(_fill_with_words, session, *found, label)
    if done:
        session.clear_words()
    return done


def _fill_with_words(session: Session, event: Event, role: Role, label: Label) -> None:
    assert session.document is not None
    project, document_id, words = session.project, session.document.id, session.words
    with project.edit(f"Fill {role.name} of {event.label}", document_id):
        if label.kind == "event":
            inner = project.events.add(document_id, label.name, words)
            project.events.fill(event.id, role.name, filler_event_id=inner.id)
            quote = inner.trigger.quote if inner.trigger else ""
        else:
            twin = twin_at(session, words, {label.name})
            span = session.annotations.spans[twin] if twin else project.spans.add(document_id, label.name, words)
            project.events.fill(event.id, role.name, span_id=span.id)
            quote = span.quote
        project.name_edit(f"Fill {role.name} of {event.label} with new {label.name} {shortened(quote)}")


def twin_at(session: Session, words: Fragments, labels: set[str]) -> int | None:
    """An entity that stands on exactly these words already with one of these labels."""
    spans = session.annotations.spans.values()
    return next((span.id for span in spans if span.fragments == words and span.label in labels), None)


def fill_with_value(session: Session, value: str, words: Fragments = ()) -> bool:
    """Fill the active role with a value; `words` are what it was read from, none where it is not in the text."""
    found = active(session)
    if found is None:
        return False
    event, role = found
    done = session.attempt(session.project.events.fill, event.id, role.name, value=value, words=words or None)
    if done and words:
        session.clear_words()
    return done


def fill_as_before(session: Session) -> bool:
    """Fill the active role with what fills it in the event made before this one."""
    found = active(session)
    if found is None or session.document is None:
        return False
    event, role = found
    given = [argument for argument in fillers_before(session, event, role.name) if not _has(event, argument)]
    if not given:
        session.message.emit(_tr("No earlier event of this document has {role} filled.").format(role=role.name))
        return False
    return session.attempt(_fill_all, session, event, role.name, given if role.many else given[:1])


def _has(event: Event, argument: Argument) -> bool:
    return any(
        (mine.filler_id, mine.value, mine.words) == (argument.filler_id, argument.value, argument.words)
        for mine in fillers_of(event, argument.role)
    )


def _fill_all(session: Session, event: Event, role: str, given: list[Argument]) -> None:
    assert session.document is not None
    with session.project.edit(f"Fill {role} of {event.label} as before", session.document.id):
        for argument in given:
            session.project.events.fill(
                event.id,
                role,
                span_id=argument.span_id,
                filler_event_id=argument.filler_event_id,
                cluster_id=argument.cluster_id,
                value=argument.value,
                words=argument.words.fragments if argument.words else None,
            )
