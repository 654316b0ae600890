"""What the menus ask of clusters and relations, and of events that become other events.

Each method is the slot of a row of the table of actions; what needs a second thing is asked over the text.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from annotator.codebook import Label, joins
from annotator.errors import AnnotatorError
from annotator.gui.joining.picking import Picking, Question, quoted
from annotator.gui.label_popup import LabelPopup
from annotator.gui.panel_parts import isolated
from annotator.gui.session import Session
from annotator.gui.side_panel import SidePanel
from annotator.gui.text.view import ArticleView
from annotator.model import Event, Span


class LinkActions(QObject):
    """Works on the selected entity or event."""

    label_pointed = Signal(object)  # Label, or None

    def __init__(self, session: Session, view: ArticleView, picking: Picking) -> None:
        super().__init__(view)
        self._session = session
        self._view = view
        self.picking = picking
        self._labels = LabelPopup(session, view)
        self._labels.pointed.connect(self.label_pointed)

    def follow(self, side: SidePanel) -> None:
        """Answer the buttons of the side panel."""
        for form in (side.entity_form, side.event_form):
            form.cluster.same_asked.connect(self.same_as)
            form.relations.relate_asked.connect(self.relate)
            form.relations.turn_asked.connect(self.to_event)
        side.annotation_list.rows.dropped.connect(self.join)

    # ---- the same thing

    def same_as(self) -> None:
        """Ask which entity, event or cluster the selected one is a mention of."""
        record = self._session.selected
        if record is None:
            self._session.message.emit(self.tr("Select an entity or an event first."))
            return
        kind, cluster = ("event" if isinstance(record, Event) else "entity"), record.cluster_id
        clusters = self._session.annotations.clusters.values()
        others = frozenset(other.id for other in clusters if other.kind == kind and other.id != cluster)

        def accepts(other: Span | Event) -> bool:
            apart = cluster is None or other.cluster_id != cluster
            return type(other) is type(record) and other.id != record.id and apart

        title = self.tr("{0} is the same as …").format(quoted(record))
        self.picking.ask(Question(title, accepts, lambda number: self.join(record.id, number), others, record.label))

    def join(self, number: int, other: int) -> bool:
        """Say that an annotation is the same thing as another one, or as a cluster."""
        clusters, record = self._session.project.clusters, self._session.find(number)
        if other not in self._session.annotations.clusters:
            done = self._session.attempt(clusters.join, [other, number])
        elif record is not None and record.cluster_id is not None:
            done = self._session.attempt(clusters.merge, other, record.cluster_id)
        else:
            done = self._session.attempt(clusters.add, other, [number])
        if done:
            self._tell_of_labels(number)
        return done

    def _tell_of_labels(self, number: int) -> None:
        """Say so where the mentions of one thing have several labels; that can be meant."""
        record = self._session.find(number)
        members = self._session.project.clusters.members(record.cluster_id or 0) if record else []
        labels = dict.fromkeys(found.label for member in members if (found := self._session.find(member)))
        if len(labels) > 1:
            said = self.tr("Joined, though their labels differ: {labels}.")
            self._session.message.emit(said.format(labels=", ".join(map(isolated, labels))))

    def all_equal(self) -> None:
        """Put all entities with the words and the label of the selected one together."""
        if isinstance(self._session.selected, Span):
            self._session.attempt(self._session.project.clusters.join_equal, self._session.selected.id)

    def take_out(self) -> None:
        """Take the selected mention out of its cluster."""
        record = self._session.selected
        if record is not None and record.cluster_id is not None:
            self._session.attempt(self._session.project.clusters.take_out, [record.id])

    def take_apart(self) -> None:
        """Take the cluster of the selected mention apart."""
        record = self._session.selected
        if record is not None and record.cluster_id is not None:
            self._session.attempt(self._session.project.clusters.delete, record.cluster_id)

    def walk_mentions(self, step: int) -> None:
        """Go to the next (1) or previous (-1) mention of the same thing, in a circle."""
        record = self._session.selected
        members = self._session.project.clusters.members(record.cluster_id or 0) if record else []
        if record is None or len(members) < 2:
            self._session.message.emit(self.tr("There is no other mention of this."))
        else:
            self._session.select(members[(members.index(record.id) + step) % len(members)])

    # ---- relations

    def relate(self) -> None:
        """Ask what the selected annotation is related to, then how."""
        record = self._session.selected
        if record is None:
            self._session.message.emit(self.tr("Select an entity or an event first."))
            return
        if not self._session.project.codebook.offered("relation"):
            self._session.message.emit(self.tr("The codebook has no relations."))
            return

        def accepts(other: Span | Event) -> bool:
            return other.id != record.id and any(self._relations(record, other))

        title = self.tr("Relate {0} to …").format(quoted(record))
        self.picking.ask(Question(title, accepts, lambda number: self._ask_how(record.id, number)))

    def _relations(self, one: Span | Event, other: Span | Event) -> tuple[list[Label], list[Label]]:
        """The labels of relations that can run from one to the other, and those that can only run back."""
        offered = self._session.project.codebook.offered("relation")
        there = [label for label in offered if joins(label, one.label, other.label)]
        return there, [label for label in offered if label not in there and joins(label, other.label, one.label)]

    def _ask_how(self, number: int, other: int) -> None:
        one, two = self._session.find(number), self._session.find(other)
        if one is None or two is None:
            return
        there, back = self._relations(one, two)

        def relate(label: Label) -> None:
            ends = (number, other) if label in there else (other, number)
            self._session.attempt(self._session.project.relations.add, label.name, *ends)

        if len(there) + len(back) == 1:
            relate((there + back)[0])
            return
        self._view.reveal(other)
        groups = [(f"{quoted(one)} → {quoted(two)}", there), (f"{quoted(two)} → {quoted(one)}", back)]
        self._labels.open_groups(groups, relate)

    # ---- events

    def clone(self) -> None:
        """Make another event that says the same, and select it."""
        event = self._event()
        if event is not None:
            self._select_made(lambda: self._session.project.events.clone(event.id))

    def split(self) -> None:
        """Ask which filler goes to which part of the selected event."""
        event = self._event()
        if event is not None:
            from annotator.gui.joining.split_dialog import SplitDialog

            dialog = SplitDialog(event, self._session, self._view.window())
            dialog.accepted.connect(
                lambda: self._session.attempt(self._session.project.events.split, event.id, dialog.parts)
            )
            dialog.open()

    def merge(self) -> None:
        """Ask which other event is the selected one."""
        event = self._event()
        if event is None:
            return
        title = self.tr("Merge into {0} …").format(quoted(event))
        self.picking.ask(
            Question(
                title,
                lambda other: isinstance(other, Event) and other.id != event.id,
                lambda number: self._session.attempt(self._session.project.events.merge, event.id, number),
            )
        )

    def to_relation(self) -> None:
        """Ask between which fillers of the selected event a relation is to run instead."""
        event = self._event()
        if event is not None:
            from annotator.gui.joining.turn_dialogs import ToRelation

            dialog = ToRelation(event, self._session, self._view.window())
            dialog.accepted.connect(lambda: self._turn(event, *dialog.answer))
            dialog.open_if_possible()

    def _turn(self, event: Event, label: str, head: int, tail: int) -> None:
        """Make a relation of an event, and select where it begins: the form shows it there."""
        session = self._session
        begin = next((argument.filler_id for argument in event.arguments if argument.id == head), None)
        if session.attempt(session.project.events.to_relation, event.id, label, head, tail):
            session.select(begin)

    def to_event(self, relation_id: int) -> None:
        """Ask which event a relation is to become."""
        relation = self._session.annotations.relations.get(relation_id)
        if relation is not None:
            from annotator.gui.joining.turn_dialogs import ToEvent

            dialog = ToEvent(relation, self._session, self._view.window())
            dialog.accepted.connect(
                lambda: self._select_made(lambda: self._session.project.events.to_event(relation_id, *dialog.answer))
            )
            dialog.open_if_possible()

    def _event(self) -> Event | None:
        event = self._session.selected
        if isinstance(event, Event):
            return event
        self._session.message.emit(self.tr("Select an event first."))
        return None

    def _select_made(self, make: Callable[[], Event]) -> None:
        try:
            made = make()
        except AnnotatorError as refusal:
            self._session.message.emit(str(refusal))
        else:
            self._session.select(made.id)
