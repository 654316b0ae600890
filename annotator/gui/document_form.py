"""The form of a document: how the annotator labels it, what is known of it, and what is said about it.

It stands in the side panel while nothing is selected. What is answered or typed is saved at once, or when a line is left,
as an undo step of its own.
"""

from __future__ import annotations

from collections import defaultdict

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from annotator.codebook import answer_fault
from annotator.document_labels import question, says_no_event
from annotator.documents import DETAILS
from annotator.gui.attribute_fields import AttributeFields
from annotator.gui.document_fields import detail_name
from annotator.gui.document_model import document_name
from annotator.gui.field_grid import FieldGrid
from annotator.gui.for_reading import ForReading
from annotator.gui.panel_parts import GAP, Caption, ProblemLine, Rule, SmallButton, isolated
from annotator.gui.plain import tip
from annotator.gui.quote_label import QuoteLabel
from annotator.gui.record_form import settle_form
from annotator.gui.review.thread_box import ThreadBox
from annotator.gui.session import Session
from annotator.gui.status_line import status_text
from annotator.gui.text_fields import LineField, SavedLine
from annotator.model import NO_EVENT, Document, Pair
from annotator.values import is_value, read, said

_HINTS = {"date": "2020-02-12", "language": "en", "url": "https://example.org/…"}


class DetailLine(SavedLine):
    """A line whose text cannot always be saved: what is wrong with it stands beside it until it is right."""

    problem: ProblemLine

    def drop(self) -> None:
        super().drop()
        self.problem.show_messages()


class DetailFields(QWidget):
    """What is known of a document, and lines for one thing more."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._document_id: int | None = None
        self.lines: dict[str, DetailLine] = {}
        self._grid, self._extras = FieldGrid(self), FieldGrid(self)
        for name in DETAILS:
            self._add(self._grid, name)
        self._extras.align_with(self._grid)
        self.add_button = SmallButton(self.tr("Add a detail…"))
        self.new_name, self.new_value = LineField(self.tr("Name of the detail")), LineField(self.tr("The detail"))
        self._new = QWidget()
        row = QHBoxLayout(self._new)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        for line, share in ((self.new_name, 2), (self.new_value, 3)):
            line.setPlaceholderText(line.accessibleName())
            line.returnPressed.connect(self._take_new)
            row.addWidget(line, share)
        self._new.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP - 2)
        for widget in (self._grid, self._extras, self._new):
            column.addWidget(widget)
        column.addWidget(self.add_button, alignment=Qt.AlignmentFlag.AlignLeft)
        self.add_button.clicked.connect(self.begin_new)

    def _add(self, grid: FieldGrid, name: str) -> None:
        line = DetailLine(detail_name(name), lambda text: self._save(name, text))
        if name in _HINTS:
            line.setPlaceholderText(self.tr("such as {example}").format(example=isolated(_HINTS[name])))
        line.problem = grid.add(detail_name(name), line)
        line.textEdited.connect(lambda _text: line.problem.show_messages())
        self.lines[name] = line

    def show_document(self, document: Document) -> None:
        """Show what is stored of this document."""
        if document.id != self._document_id:
            self._document_id = document.id
            self._put_new_away()
        extra = dict(document.meta.extra)
        if list(self.lines)[len(DETAILS) :] != list(extra):
            self._extras.clear()
            for name in list(self.lines)[len(DETAILS) :]:
                del self.lines[name]
            for name in extra:
                self._add(self._extras, name)
        for name, line in self.lines.items():
            line.show_stored(extra[name] if name in extra else getattr(document.meta, name) or "")

    def commit(self) -> None:
        """Save what was typed."""
        for line in tuple(self.lines.values()):
            line.commit()
        if not self._new.isHidden() and self.new_name.text().strip() and self.new_value.text().strip():
            self._take_new()

    def drop(self) -> None:
        """Forget what was typed."""
        for line in self.lines.values():
            line.drop()
        self._put_new_away()

    def begin_new(self) -> None:
        """Let one thing more be typed."""
        self._new.show()
        self.add_button.hide()
        self.new_name.setFocus(Qt.FocusReason.TabFocusReason)

    def _put_new_away(self) -> None:
        for line in (self.new_name, self.new_value):
            line.clear()
        self._new.hide()
        self.add_button.show()

    def _take_new(self) -> None:
        name, value = self.new_name.text().strip(), self.new_value.text().strip()
        if not name:
            self.new_name.setFocus()
        elif not value:
            self.new_value.setFocus()
        elif self._save(name.casefold() if name.casefold() in DETAILS else name, value):
            self._put_new_away()
            self.add_button.setFocus()

    def _save(self, name: str, text: str) -> bool:
        if self._document_id is None:
            return False
        value = self._as_date(text) if name == "date" and text else text
        done = value is not None and self._session.attempt(
            self._session.project.documents.set_detail, self._document_id, name, value
        )
        if done and value != text:
            self.lines[name].show_stored(value or "")
            self._session.message.emit(self.tr("Read as {0}").format(said("date", value or "")))
        return done

    def _as_date(self, text: str) -> str | None:
        """A date as it is stored; None, with what is wrong beside the line, where the text is none."""
        if is_value("date", text):
            return text
        document = self._session.project.documents.find(self._document_id or 0)
        readings = read("date", text, language=document.meta.language if document else None)
        if len(readings) == 1:
            return readings[0].value
        problem = self.tr("This is no date; write it as 2020-02-12, 2020-02 or 2020.")
        if readings:
            problem = self.tr("This can be {0} or {1}; write one of them.").format(readings[0].value, readings[1].value)
        self.lines["date"].problem.show_messages(problem)
        return None


class DocumentForm(QWidget):
    """Edits the open document."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.document_id: int | None = None
        self.title = QuoteLabel(lines=2)
        self.facts = Caption("")
        self.no_event = QCheckBox(self.tr("No event here"))
        self.no_event_problem = ProblemLine()
        self.labels = AttributeFields(self._answer, self)
        self.details = DetailFields(session)
        self.thread_box = ThreadBox(session)
        self.no_event.clicked.connect(self._decide)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, GAP)
        column.setSpacing(GAP)
        labels = (self.labels, self.no_event, self.no_event_problem)
        details = (Caption(self.tr("Details")), self.details)
        for number, section in enumerate(((self.title, self.facts), labels, details, (self.thread_box,))):
            if number:
                column.addSpacing(2)
                column.addWidget(Rule())
                column.addSpacing(2)
            for widget in section:
                column.addWidget(widget)
        column.addStretch(1)
        self._reading = ForReading(self) if session.project.read_only else None

    def show_document(self, document: Document) -> None:
        """Show this document; what was typed for the one before is saved first."""
        if document.id != self.document_id:
            self.leave()
            self.document_id = document.id
        found = self.session.annotations
        name = document_name(document)
        if name != self.title.text():
            self.title.show_quote(name)
        self.facts.setText(" · ".join((status_text(found.set.status), document.key)))
        self._show_labels(found.set.labels)
        self.details.show_document(document)
        self.thread_box.show_thread(document.id, None)
        if self._reading is not None:
            self._reading.close_controls()

    def _show_labels(self, pairs: tuple[Pair, ...]) -> None:
        codebook, events = self.session.project.codebook, len(self.session.annotations.events)
        decided = says_no_event(pairs)
        self.no_event.setChecked(decided)
        self.no_event.setEnabled(decided or not events)
        marked = self.tr("Events are marked in this article.") if events else ""
        own = codebook.find("document", NO_EVENT)
        self.no_event.setToolTip(tip(marked or (own.definition if own else "") or self.no_event.text()))
        self.no_event_problem.show_messages(*([marked] if decided and events else []))
        pairs = tuple(pair for pair in pairs if pair[0] != NO_EVENT)
        given = {name for name, _value in pairs}
        asked = [question(label) for label in codebook.documents if label.name != NO_EVENT]
        problems: dict[str | None, list[str]] = defaultdict(list)
        for name, value in pairs:
            fault = answer_fault(codebook, name, value)
            problems[name] += [fault] if fault else []
        shown = [attribute for attribute in asked if not attribute.retired or attribute.name in given]
        self.labels.show_attributes(shown, pairs, problems)

    def leave(self) -> None:
        """Save what was typed and show nothing any more."""
        if self.document_id is None:
            return
        self.commit()
        self.document_id = None
        self.drop()
        self.thread_box.show_nothing()

    def commit(self) -> None:
        """Save whatever was typed and not saved yet."""
        if self.document_id is not None:
            self.labels.commit()
            self.details.commit()

    def drop(self) -> None:
        """Forget what was typed."""
        self.labels.drop()
        self.details.drop()

    def layout_now(self) -> None:
        """Bring every part into place at once."""
        settle_form(self)

    def _answer(self, name: str, value: str | None) -> bool:
        if self.document_id is None:
            return False
        return self.session.attempt(self.session.project.document_labels.set, self.document_id, name, value)

    def _decide(self, decided: bool) -> None:
        if self.document_id is not None:
            verb = self.session.project.document_labels.set_no_event
            done = self.session.attempt(verb, self.document_id, decided)
            self.no_event.setChecked(decided == done)
