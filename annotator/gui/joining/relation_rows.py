"""The relations of the annotation that is shown: which way each runs, what is at its other end, and what can be done to it."""

from __future__ import annotations

from collections import defaultdict

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from annotator.codebook import problems
from annotator.gui.annotation_model import annotation_quote
from annotator.gui.attribute_fields import AttributeFields
from annotator.gui.panel_parts import GAP, Caption, ProblemLine, SignButton, SmallButton, isolated, one_line
from annotator.gui.plain import menu_text, mirrored, plain_label, tip
from annotator.gui.session import Session
from annotator.model import Event, Relation, Span

_LENGTH = 30  # of the words at the other end, in characters


class RelationRow(QWidget):
    """One relation: its label with an arrow, the other end, which can be gone to, and a menu."""

    turn_asked = Signal(object)  # id of the relation

    def __init__(self, session: Session, relation_id: int) -> None:
        super().__init__()
        self._session = session
        self._relation_id = relation_id
        self._other: int | None = None
        relations = session.project.relations
        self.name = plain_label("")
        self.other = SmallButton("")
        self.other.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.other.setMinimumWidth(40)
        self.other.clicked.connect(lambda: session.select(self._other))
        self.menu_button = SmallButton("⋯")
        self.menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu_button.setStyleSheet("QToolButton::menu-indicator { image: none; }")  # its sign says it already
        self.menu = QMenu(self)
        self.menu.aboutToShow.connect(self._fill_menu)
        self.menu_button.setMenu(self.menu)
        self.attributes = AttributeFields(
            lambda name, value: session.attempt(relations.set_attribute, relation_id, name, value)
        )
        self.problem = ProblemLine()
        self._opened = False
        line = QHBoxLayout()
        line.setSpacing(2)
        line.addWidget(self.name)
        line.addWidget(self.other)
        line.addStretch(1)
        line.addWidget(self.menu_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(line)
        column.addWidget(self.problem)
        column.addWidget(self.attributes)

    def show_relation(self, relation: Relation, own: int) -> None:
        """Show a relation as it is seen from one of its ends."""
        annotations, codebook = self._session.annotations, self._session.project.codebook
        label = codebook.find("relation", relation.label)
        outwards = relation.head_id == own
        self._other = relation.tail_id if outwards else relation.head_id
        other = self._session.find(self._other)
        words = (one_line(annotation_quote(other), 60) or other.label) if other else "…"
        ahead, back = ("←", "→") if mirrored() else ("→", "←")
        arrow = "–" if label is not None and label.symmetric else ahead if outwards else back
        doubt = " ?" if relation.unsure else ""
        self.name.setText(f"{relation.label}{doubt} {arrow}")
        self.other.setText(menu_text(isolated(one_line(words, _LENGTH))))
        said = f"{relation.label}{doubt}: {words}" if outwards else f"{words}: {relation.label}{doubt}"
        self.other.setAccessibleName(said)
        self.other.setToolTip(tip(f"{words}\n{other.label}" if other else words))
        self.menu_button.setAccessibleName(self.tr("What can be done to {0}").format(said))
        found: dict[str | None, list[str]] = defaultdict(list)
        for problem in problems(codebook, relation, annotations.spans, annotations.events, annotations.clusters):
            found[problem.role_or_attribute].append(problem.message)
        self.problem.show_messages(*(m for end in (None, "head", "tail") for m in found.get(end, ())))
        self.attributes.show_attributes(label.attributes if label else (), relation.attributes, found, label)
        self.attributes.setVisible(bool(self.attributes.fields) and (self._opened or bool(relation.attributes)))

    def _fill_menu(self) -> None:
        relation = self._session.annotations.relations.get(self._relation_id)
        if relation is None:
            return
        project, number = self._session.project, relation.id
        codebook, attempt = project.codebook, self._session.attempt
        label = codebook.find("relation", relation.label)
        self.menu.clear()
        go = self.menu.addAction(self.tr("&Go to the Other End"))
        go.triggered.connect(lambda: self._session.select(self._other))
        if label is None or not label.symmetric:
            turn = self.menu.addAction(self.tr("&Reverse"))
            turn.triggered.connect(lambda: attempt(project.relations.reverse, number))
        others = self.menu.addMenu(self.tr("Other &Label"))
        for other in codebook.offered("relation"):
            if other.name != relation.label:
                action = others.addAction(menu_text(other.name))
                action.triggered.connect(
                    lambda _on=False, name=other.name: attempt(project.relations.relabel, number, name)
                )
        others.setEnabled(not others.isEmpty())
        if self.attributes.fields:
            details = self.menu.addAction(self.tr("&Attributes"))
            details.triggered.connect(self._open_attributes)
        unsure = self.menu.addAction(self.tr("&Unsure"))
        unsure.setCheckable(True)
        unsure.setChecked(relation.unsure)
        unsure.triggered.connect(lambda on: attempt(project.relations.set_unsure, number, on))
        event = self.menu.addAction(self.tr("Turn into an &Event…"))
        event.triggered.connect(lambda: self.turn_asked.emit(number))
        self.menu.addSeparator()
        delete = self.menu.addAction(self.tr("&Delete"))
        delete.triggered.connect(lambda: attempt(project.relations.delete, number))

    def _open_attributes(self) -> None:
        self._opened = True
        self.attributes.show()
        first = next(iter(self.attributes.fields.values()))
        first.setFocus(Qt.FocusReason.OtherFocusReason)


class RelationRows(QWidget):
    """All relations of an annotation under a caption, with a plus that asks for another."""

    relate_asked = Signal()
    turn_asked = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.rows: dict[int, RelationRow] = {}
        self.plus = SignButton("+", self.tr("Relate to … (Ctrl+R)"), self)
        self.plus.clicked.connect(self.relate_asked)
        head = QHBoxLayout()
        head.setSpacing(GAP)
        head.addWidget(Caption(self.tr("Relations")), 1)
        head.addWidget(self.plus)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._column.addLayout(head)

    def show_record(self, record: Span | Event) -> None:
        """Show the relations that start or end at an annotation."""
        session = self._session
        relations = session.annotations.relations
        there = {n: r for n, r in relations.items() if record.id in (r.head_id, r.tail_id)}
        for number in [number for number in self.rows if number not in there]:
            row = self.rows.pop(number)
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        for number, relation in there.items():
            if number not in self.rows:
                row = self.rows[number] = RelationRow(session, number)
                row.turn_asked.connect(self.turn_asked)
                self._column.addWidget(row)
            self.rows[number].show_relation(relation, record.id)
        self.setVisible(bool(there) or bool(session.project.codebook.offered("relation")))

    def commit(self) -> None:
        """Save what was typed."""
        for row in tuple(self.rows.values()):
            row.attributes.commit()

    def drop(self) -> None:
        """Forget what was typed."""
        for row in self.rows.values():
            row.attributes.drop()
