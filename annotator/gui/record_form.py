"""What the forms of entities and events share: title, label, attributes, note, "unsure", delete.

A form keeps the id of what it shows. What was typed and not saved is saved under that id before another annotation is
shown, so that nothing is lost by going on.
"""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from annotator.codebook import Kind, Label, problems
from annotator.events import Events
from annotator.gui.attribute_fields import AttributeFields
from annotator.gui.field_grid import FieldGrid
from annotator.gui.for_reading import ForReading
from annotator.gui.joining.cluster_part import ClusterPart
from annotator.gui.joining.relation_rows import RelationRows
from annotator.gui.label_button import LabelButton
from annotator.gui.panel_parts import GAP, Caption, ProblemLine, Rule, SmallButton
from annotator.gui.quote_label import QuoteLabel
from annotator.gui.review.look_again_line import LookAgainLine
from annotator.gui.review.thread_box import ThreadBox
from annotator.gui.session import Session
from annotator.gui.text_fields import NoteField, SavedLine
from annotator.model import Event, Span
from annotator.spans import Spans
from annotator.values import read_share

Problems = dict[str | None, list[str]]

_BY_TAB = (Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.TabFocus, Qt.FocusPolicy.WheelFocus)


class RecordForm(QWidget):
    """The form of one annotation. Subclasses put their own parts between the label and the note."""

    def __init__(self, session: Session, kind: Kind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.kind: Kind = kind
        self.record_id: int | None = None
        self.quote = QuoteLabel()
        self.label_button = LabelButton()
        self.general = ProblemLine()
        self.look_again = LookAgainLine()
        self.thread_box = ThreadBox(session, begins_here=False)
        self.cluster = ClusterPart(session)
        self.relations = RelationRows(session)
        self.attributes = AttributeFields(self._save_attribute)
        self.note = NoteField(self.tr("Note"), lambda text: self.save(self.verbs.set_note, text or None))
        self.unsure = QCheckBox(self.tr("Unsure"))
        self.confidence = SavedLine(self.tr("Confidence"), self._save_confidence)
        self.delete = SmallButton(self.tr("Delete"))
        self.label_button.chosen.connect(self._relabel)
        self.unsure.clicked.connect(lambda checked: self.save(self.verbs.set_unsure, checked))
        self.delete.clicked.connect(session.delete_selected)
        review = session.project.review
        self.look_again.confirmed.connect(lambda mark: session.attempt(review.confirm, mark))
        self.look_again.decided.connect(lambda mark, choice: session.attempt(review.decide, mark, choice))

    @property
    def verbs(self) -> Spans | Events:
        """The verbs of the kind of annotation that the form shows."""
        project = self.session.project
        return project.events if self.kind == "event" else project.spans

    def lay_out(self, *sections: Sequence[QWidget]) -> None:
        """Put the shared parts and the subclass's sections in a column, thin rules between the sections."""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, GAP)
        column.setSpacing(GAP)
        note_head = QWidget()
        row = QHBoxLayout(note_head)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Caption(self.tr("Note")), 1)
        row.addWidget(self.thread_box.begin_button)
        head, *others = sections
        ties, talk = (self.cluster, self.relations), (note_head, self.note, self.thread_box)
        self._rules: list[tuple[Rule, Sequence[QWidget]]] = []
        for number, section in enumerate(((self.look_again, *head), *others, ties, talk)):
            if number:
                rule = Rule()
                column.addSpacing(2)
                column.addWidget(rule)
                column.addSpacing(2)
                self._rules.append((rule, section))
            for widget in section:
                column.addWidget(widget)
        column.addLayout(self._foot())
        column.addStretch(1)
        if self.session.project.read_only:
            ForReading(self)

    def _foot(self) -> QVBoxLayout:
        """How sure one is, and the way out."""
        self.confidence.setPlaceholderText(self.tr("from 0 to 1"))
        grid = FieldGrid(self)
        self.confidence_problem = grid.add(self.tr("Confidence"), self.confidence, self.tr("How sure you are"))
        self.confidence.textEdited.connect(lambda _text: self.confidence_problem.show_messages())
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self.unsure)
        row.addStretch(1)
        row.addWidget(self.delete)
        column = QVBoxLayout()
        column.setSpacing(GAP - 2)
        column.addWidget(grid)
        column.addLayout(row)
        return column

    def _save_confidence(self, text: str) -> bool:
        """Take `0.8`, `0,8` or `80 %`; nothing leaves it open."""
        number = read_share(text)
        if text and number is None:
            self.confidence_problem.show_messages(self.tr("Confidence is a number from 0 to 1."))
            return False
        return self.save(self.verbs.set_confidence, number)

    def save(self, verb: object, *arguments: object) -> bool:
        """Run a verb on the annotation that is shown; a refusal goes to the status line."""
        assert callable(verb)
        return self.record_id is not None and self.session.attempt(verb, self.record_id, *arguments)

    def show_record(self, number: int) -> None:
        """Show this annotation; what was typed for the one before is saved first."""
        if number != self.record_id:
            self.leave()
            self.record_id = number
        self.refresh()

    def leave(self) -> None:
        """Save what was typed and show nothing any more; what could not be saved is dropped with its annotation."""
        if self.record_id is None:
            return
        self.commit()
        self.record_id = None
        self.drop()
        self.thread_box.show_nothing()

    def drop(self) -> None:
        """Forget what was typed."""
        self.attributes.drop()
        self.note.drop()
        self.confidence.drop()
        self.confidence_problem.show_messages()
        self.cluster.drop()
        self.relations.drop()

    def refresh(self) -> None:
        """Show what is stored now."""
        record = self.session.find(self.record_id)
        if record is None:
            return
        codebook, annotations = self.session.project.codebook, self.session.annotations
        label = codebook.find(self.kind, record.label)
        found: Problems = defaultdict(list)
        for problem in problems(codebook, record, annotations.spans, annotations.events, annotations.clusters):
            found[problem.role_or_attribute].append(problem.message)
        self.label_button.show_label(
            record.label, label, [("", codebook.offered(self.kind))], is_event=self.kind == "event"
        )
        self.general.show_messages(*found.get(None, ()))
        self.attributes.show_attributes(label.attributes if label else (), record.attributes, found, label)
        self.note.show_stored(record.note or "")
        self.unsure.setChecked(record.unsure)
        self.confidence.show_stored("" if record.confidence is None else f"{record.confidence:g}")
        self.look_again.show_mark(next((m for m in annotations.look_again.values() if m.about_id == record.id), None))
        self.thread_box.show_thread(annotations.set.document_id, record.id)
        self.cluster.show_record(record)
        self.relations.show_record(record)
        self.show_parts(record, label, found)
        for rule, section in self._rules:
            rule.setVisible(any(not part.isHidden() for part in section))

    def show_parts(self, record: Span | Event, label: Label | None, found: Problems) -> None:
        """Show the subclass's own parts."""
        raise NotImplementedError

    def layout_now(self) -> None:
        """Bring every part into place at once, so that no half laid out form is seen."""
        settle_form(self)

    def commit(self) -> None:
        """Save whatever was typed and not saved yet."""
        if self.record_id is not None:
            self.attributes.commit()
            self.note.commit()
            self.confidence.commit()
            self.cluster.commit()
            self.relations.commit()

    def _relabel(self, label: Label) -> None:
        self.save(self.verbs.relabel, label.name)

    def _save_attribute(self, name: str, value: str | None) -> bool:
        return self.save(self.verbs.set_attribute, name, value)


def settle_form(form: QWidget) -> None:
    """Bring every part of a form into place at once."""
    layout = form.layout()
    if layout is not None:
        layout.activate()


def order_stops(form: QWidget) -> None:
    """Let Tab follow the eye through a form. Many annotations are shown for one Tab, so this waits for it."""
    settle_form(form)
    parts = (part for part in form.findChildren(QWidget) if part.focusPolicy() in _BY_TAB)
    stops = [part for part in parts if part.window() is form.window() and part.isVisibleTo(form)]
    for before, after in itertools.pairwise(_in_reading_order(form, stops)):
        QWidget.setTabOrder(before, after)


def _in_reading_order(form: QWidget, parts: list[QWidget]) -> list[QWidget]:
    """Line after line, where parts whose middles are about level are a line."""
    places = {part: QRect(part.mapTo(form, QPoint(0, 0)), part.size()).center() for part in parts}
    ordered: list[tuple[int, int, QWidget]] = []
    line, begin = -1, 0
    for part in sorted(parts, key=lambda part: places[part].y()):
        if line < 0 or places[part].y() - begin > GAP:
            line, begin = line + 1, places[part].y()
        ordered.append((line, places[part].x(), part))
    return [part for _, _, part in sorted(ordered, key=lambda found: found[:2])]
