"""Ask how a relation becomes an event, or an event a relation; they change nothing themselves."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QVBoxLayout, QWidget

from annotator.codebook import Role, is_end
from annotator.gui.annotation_model import annotation_quote
from annotator.gui.joining.picking import quoted
from annotator.gui.panel_parts import isolated, one_line
from annotator.gui.plain import dialog_size, name_box, plain_label
from annotator.gui.session import Session
from annotator.model import Argument, Event, Relation, Span


def _tr(text: str) -> str:
    return QCoreApplication.translate("Turn", text)


class _Turn(QDialog):
    """A question with boxes to choose from, and OK."""

    def __init__(self, title: str, question: str, go: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.buttons = QDialogButtonBox()
        self.ok = self.buttons.addButton(go, QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._form = QFormLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        column.addWidget(plain_label(question, bold=True, wrap=True))
        column.addLayout(self._form)
        column.addStretch(1)
        column.addWidget(self.buttons)

    def box(self, name: str) -> QComboBox:
        """Another box under the others."""
        box = QComboBox()
        name_box(box, name)
        label = plain_label(name)
        label.setBuddy(box)
        self._form.addRow(label, box)
        return box

    def show_ready(self) -> None:
        """Take the size that fits, and open."""
        self.resize(dialog_size(self, 26, 11))
        self.open()


class ToEvent(_Turn):
    """After `accepted`, `answer` is the event's label and the roles that the head and the tail fill."""

    def __init__(self, relation: Relation, session: Session, parent: QWidget | None = None) -> None:
        head, tail = (session.find(end) for end in (relation.head_id, relation.tail_id))
        question = _tr("Turn “{0}” into an event").format(isolated(relation.label))
        super().__init__(_tr("Turn into an Event"), question, _tr("&Turn"), parent)
        self._session = session
        self._ends: tuple[Span | Event | None, Span | Event | None] = (head, tail)
        self.label = self.box(self.tr("Event"))
        self.head = self.box(self.tr("From {0}").format(_words(head)))
        self.tail = self.box(self.tr("To {0}").format(_words(tail)))
        for label in session.project.codebook.offered("event"):
            if len(_offered(label.roles)) > 1 or any(role.many for role in label.roles):
                self.label.addItem(label.name, label)
        self.label.currentIndexChanged.connect(self._offer_roles)
        self._offer_roles()

    def open_if_possible(self) -> None:
        """Open, where an event of the codebook has the roles for it."""
        if self.label.count():
            self.show_ready()
        else:
            self._session.message.emit(self.tr("The codebook has no event with two roles."))

    def _offer_roles(self) -> None:
        label = self.label.currentData()
        taken: Role | None = None
        for box, end in ((self.head, self._ends[0]), (self.tail, self._ends[1])):
            box.clear()
            roles = _offered(label.roles) if label is not None else []
            for role in roles:
                box.addItem(role.name, role)
            fits = [role for role in roles if _fits(role, end)]
            free = [role for role in fits if role != taken]
            best = next(iter(free or [role for role in fits if role.many]), None)
            if best is not None:
                box.setCurrentIndex(roles.index(best))
            taken = best

    @property
    def answer(self) -> tuple[str, str, str]:
        return self.label.currentText(), self.head.currentText(), self.tail.currentText()


class ToRelation(_Turn):
    """After `accepted`, `answer` is the relation's label and the arguments that become its head and its tail."""

    def __init__(self, event: Event, session: Session, parent: QWidget | None = None) -> None:
        question = _tr("Turn {0} into a relation").format(quoted(event))
        super().__init__(_tr("Turn into a Relation"), question, _tr("&Turn"), parent)
        self._session = session
        self._ends = [argument for argument in event.arguments if argument.span_id or argument.filler_event_id]
        self._surplus = len(event.arguments) > 2
        self.head = self.box(self.tr("From"))
        self.label = self.box(self.tr("Relation"))
        self.tail = self.box(self.tr("To"))
        for box, at in ((self.head, 0), (self.tail, 1)):
            for argument in self._ends:
                box.addItem(f"{argument.role}: {_words(self._filler(argument))}", argument)
            box.setCurrentIndex(at)
            box.currentIndexChanged.connect(self._offer_labels)
        self._offer_labels()

    def open_if_possible(self) -> None:
        """Open, where the event has the two fillers for it and no others."""
        if self._surplus or len(self._ends) != 2:
            sentence = self.tr(
                "A relation joins two things: the event needs two entities or events as fillers, and no more."
            )
            self._session.message.emit(sentence)
        elif not self._session.project.codebook.offered("relation"):
            self._session.message.emit(self.tr("The codebook has no relations."))
        else:
            self.show_ready()

    def _filler(self, argument: Argument) -> Span | Event | None:
        return self._session.find(argument.filler_id)

    def _offer_labels(self) -> None:
        """The labels that can run this way first."""
        ends = [box.currentData() for box in (self.head, self.tail)]
        if None in ends:
            return
        found = [self._filler(argument) for argument in ends]
        names = [record.label if record else "" for record in found]
        labels = list(self._session.project.codebook.offered("relation"))
        labels.sort(key=lambda label: not (is_end(label.heads, names[0]) and is_end(label.tails, names[1])))
        self.label.clear()
        for label in labels:
            self.label.addItem(label.name)
        self.ok.setEnabled(ends[0] is not ends[1])

    @property
    def answer(self) -> tuple[str, int, int]:
        return self.label.currentText(), self.head.currentData().id, self.tail.currentData().id


def _offered(roles: Sequence[Role]) -> list[Role]:
    return [role for role in roles if not role.retired]


def _fits(role: Role, end: Span | Event | None) -> bool:
    return end is not None and role.accepts("event" if isinstance(end, Event) else "entity", end.label)


def _words(record: Span | Event | None) -> str:
    if record is None:
        return "…"
    return isolated(one_line(annotation_quote(record), 30) or record.label)
