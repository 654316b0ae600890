"""What can be said of one filler, under its line: its value, the attributes of its role, doubt, and which role it fills.

Each change is saved at once, as everywhere in the forms. A value keeps the words it was read from when it is corrected.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from annotator.codebook import Role
from annotator.gui.attribute_fields import AttributeFields
from annotator.gui.choice_popup import ChoiceBox
from annotator.gui.field_grid import FieldGrid
from annotator.gui.frame.filler_offers import offer_of
from annotator.gui.panel_parts import GAP, SmallButton
from annotator.gui.plain import name_box, tip
from annotator.gui.review.filler import FillerReview
from annotator.gui.roles.walk import document_day, roles_of
from annotator.gui.session import Session
from annotator.gui.value_field import ValueField
from annotator.model import Argument, Event
from annotator.readings import kinds_read


class FillerDetails(QWidget):
    """Edits one filler of the selected event at a time."""

    done = Signal()
    """The value was entered: the keys belong to the text again."""

    def __init__(self, session: Session, role: Role | None, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._role = role
        self.argument_id = 0
        self.value: ValueField | None = None
        self._reads = False  # the words of an entity, which a value may come in place of
        self._values = FieldGrid(self)
        self.attributes = AttributeFields(self._save_attribute, self)
        self.unsure = QCheckBox()
        self.unsure.setAccessibleName(self.tr("Unsure"))
        self.role = ChoiceBox()
        name_box(self.role, self.tr("Role"))
        self._grid = FieldGrid(self)
        self._grid.add(self.tr("Unsure"), self.unsure, self.tr("To be looked at again"))
        self._grid.add(self.tr("Role"), self.role, self.tr("Move it to another role"))
        self.whole = SmallButton(self.tr("Fill with the whole cluster"))
        self.review = FillerReview(session)
        for grid in (self._values, self._grid):
            grid.align_with(self.attributes)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 2)
        column.setSpacing(GAP - 2)
        for grid in (self._values, self.attributes, self._grid):
            column.addWidget(grid)
        column.addWidget(self.whole, alignment=Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.review)
        events = session.project.events
        self.unsure.clicked.connect(lambda on: session.attempt(events.set_argument_unsure, self.argument_id, on))
        self.whole.clicked.connect(lambda: session.attempt(events.use_cluster, self.argument_id))
        self.role.activated.connect(self._move)

    def show_argument(self, event: Event, argument: Argument) -> None:
        """Show what is stored of a filler."""
        is_other = argument.id != self.argument_id
        if is_other:
            self.commit()
            self.argument_id = argument.id
            self.attributes.drop()
        self._show_value(argument, fresh=is_other or self.isHidden())
        known = self._role.attributes if self._role else ()
        self.attributes.show_attributes(known, argument.attributes, {}, self._role)
        self.unsure.setChecked(argument.unsure)
        cluster = self._cluster_of(argument)
        self.whole.setVisible(cluster is not None)
        self.whole.setToolTip(tip(cluster or ""))
        names = [role.name for role in roles_of(self._session, event)]
        if [self.role.itemText(at) for at in range(self.role.count())] != names:
            self.role.clear()
            self.role.addItems(names)
        self.role.setCurrentText(argument.role)
        self.review.show_argument(argument.id)

    def go(self) -> None:
        """Put the keys into the first field."""
        fields = iter(self.attributes.fields.values())
        first = self.value if self.value is not None and not self._values.isHidden() else next(fields, None)
        (first or self.unsure).setFocus()

    def commit(self) -> None:
        """Save what was typed. A value that was not entered is none: nobody has seen how it is read."""
        if self.argument_id:
            self.attributes.commit()

    def _show_value(self, argument: Argument, *, fresh: bool) -> None:
        """Show the value there is, or all that the words of an entity can mean.

        One that is being typed stays, unless the details have only just been opened.
        """
        offer = offer_of(self._session, argument, self._role)
        if (argument.value is not None or offer is not None) and self.value is None:
            self._make_value(argument)
        if self.value is None:
            return
        fresh = fresh or self._reads != (offer is not None)
        self._reads = offer is not None
        self._values.show_row(0, shown=argument.value is not None or offer is not None)
        if fresh and self._role is not None:
            kinds = kinds_read(self._role) if self._reads else self._role.values or ("text",)
            self.value.set_kinds(kinds, self._role.choices)
        if offer is not None and fresh:
            self.value.clear()
            self.value.show_words(offer.words)
        elif argument.value is not None and (fresh or not self.value.is_typed):
            self.value.show_value(argument.value)

    def _make_value(self, argument: Argument) -> None:
        role, document = self._role, self._session.document
        self.value = ValueField(self.tr("Value of {0}").format(argument.role))
        self.value.set_kinds((role.values if role else ()) or ("text",), role.choices if role else ())
        self.value.set_article(document_day(self._session), document.meta.language if document else None)
        self.value.confirmed.connect(self._save_value)
        self.value.left.connect(self.done)
        self.value.passed.connect(self.done)
        self._values.add(self.tr("Value"), self.value, self.tr("The words it was read from stay with it"))

    def _save_value(self, value: str) -> None:
        events = self._session.project.events
        if self._session.attempt(events.read_as if self._reads else events.set_value, self.argument_id, value):
            self.done.emit()

    def _save_attribute(self, name: str, value: str | None) -> bool:
        verb = self._session.project.events.set_argument_attribute
        return self._session.attempt(verb, self.argument_id, name, value)

    def _move(self, at: int) -> None:
        self._session.attempt(self._session.project.events.set_role, self.argument_id, self.role.itemText(at))

    def _cluster_of(self, argument: Argument) -> str | None:
        """The name of the cluster that could fill the role in place of one of its mentions."""
        mention = self._session.find(argument.span_id or argument.filler_event_id)
        takes_clusters = self._role is None or self._role.clusters
        cluster = self._session.annotations.clusters.get(mention.cluster_id or 0) if mention else None
        return cluster.name if cluster and takes_clusters else None
