"""The way through the roles of an event: which is being filled, which comes next, and what an earlier event had there.

No widgets: the text, the panel and the list of keys all ask here, so that they agree.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from annotator.codebook import ANY, Label, Role
from annotator.gui.session import Session
from annotator.model import Argument, Event
from annotator.values import article_day, read_any

_READ_AT_ONCE = ("choice", "number", "date", "money")
"""The kinds of values that words are read as before they are offered as an entity; any words are a place or a text."""


def roles_of(session: Session, event: Event) -> list[Role]:
    """The roles of an event in the codebook's order, without those that are retired and empty."""
    label = session.project.codebook.find("event", event.label)
    given = {argument.role for argument in event.arguments}
    return [role for role in (label.roles if label else ()) if not role.retired or role.name in given]


def active(session: Session) -> tuple[Event, Role] | None:
    """The event and its role that is being filled."""
    event = session.selected
    if not isinstance(event, Event) or session.active_role is None:
        return None
    role = next((role for role in roles_of(session, event) if role.name == session.active_role), None)
    return (event, role) if role else None


def fillers_of(event: Event, role: str) -> list[Argument]:
    """What fills a role of an event, in the order in which it was given."""
    return [argument for argument in event.arguments if argument.role == role]


def start_next_role(session: Session) -> None:
    """Go on with the next empty role after the active one, or the first of all; stop where there is none."""
    event = session.selected
    if not isinstance(event, Event):
        return
    names = [role.name for role in roles_of(session, event)]
    after = names.index(session.active_role) + 1 if session.active_role in names else 0
    following = next((name for name in names[after:] if not fillers_of(event, name)), None)
    if following is None:
        session.stop_role()
    else:
        session.start_role(following)


def start_neighbour_role(session: Session, step: int) -> None:
    """Go to the role after (1) or before (-1) the active one, filled or not; the last and the first stay."""
    event = session.selected
    names = [role.name for role in roles_of(session, event)] if isinstance(event, Event) else []
    if session.active_role in names:
        session.start_role(names[min(max(names.index(session.active_role) + step, 0), len(names) - 1)])


def start_role_beginning(session: Session, letter: str) -> bool:
    """Go to the next role, in a circle, whose name begins with this letter; False where there is none."""
    event = session.selected
    names = [role.name for role in roles_of(session, event)] if isinstance(event, Event) else []
    at = names.index(session.active_role) + 1 if session.active_role in names else 0
    found = [name for name in names[at:] + names[:at] if name.casefold().startswith(letter.casefold())]
    if found:
        session.start_role(found[0])
    return bool(found)


def accepted_entities(session: Session, role: Role) -> list[Label]:
    """The entity labels that may fill a role; all of them where the role names no fillers at all."""
    labels = session.project.codebook.offered("entity")
    if ANY in role.entities or not (role.entities or role.events or role.values):
        return list(labels)
    return [label for label in labels if label.name in role.entities]


def accepted_events(session: Session, role: Role) -> list[Label]:
    """The event labels that may fill a role."""
    return [label for label in session.project.codebook.offered("event") if role.accepts("event", label.name)]


def is_of_values(role: Role) -> bool:
    """Whether nothing but values fills a role, so that no letter can mean an annotation."""
    return bool(role.values) and not (role.entities or role.events)


def takes_typed(role: Role) -> bool:
    """Whether a role takes a value, or the name of an entity that is only implied."""
    return bool(role.values or role.entities) or not role.events


def document_day(session: Session) -> date | None:
    """The day of the open document, beside which `yesterday` is read."""
    return article_day(session.document.meta.date if session.document else None)


def reads_as_value(session: Session, role: Role, words: str) -> bool:
    """Whether words say a number, a date, an amount or a choice that the role takes."""
    kinds = [kind for kind in role.values if kind in _READ_AT_ONCE]
    language = session.document.meta.language if session.document else None
    return bool(kinds) and bool(read_any(kinds, words, document_day(session), role.choices, language))


def fillers_before(session: Session, event: Event, role: str) -> list[Argument]:
    """What fills this role, by its name, in the nearest event made before this one that has it filled."""
    return next((given for other in _made_before(session, event) if (given := fillers_of(other, role))), [])


def _made_before(session: Session, event: Event) -> Iterator[Event]:
    """The events of the document in the order they were made, from this one backwards."""
    made = list(session.annotations.events.values())
    before = made[: next((at for at, other in enumerate(made) if other.id == event.id), 0)]
    return reversed(before)
