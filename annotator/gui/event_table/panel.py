"""The panel of the event table: one row an event, of the open document or of the whole project.

It reads nothing while it is hidden. What changes meanwhile, or between two turns of the event loop, is taken in together
after the text has been painted, so that a key press in the text never waits for the table.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QButtonGroup, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from annotator.gui.choice_popup import ChoiceBox
from annotator.gui.event_table.columns import Scope, TableColumns
from annotator.gui.event_table.menus import EventTableMenus
from annotator.gui.event_table.model import COLUMN_ROLE, EventTableModel
from annotator.gui.event_table.nothing import NothingShown
from annotator.gui.event_table.view import EventTableView
from annotator.gui.languages import number_text
from annotator.gui.panel_parts import GAP, Caption, ProblemLine, SmallButton, isolated
from annotator.gui.plain import margins, name_box, plain_label, tip
from annotator.gui.session import Session
from annotator.gui.settings import Settings
from annotator.gui.status_line import events_text
from annotator.gui.text_fields import FilterField
from annotator.model import Changes
from annotator.records import Column, Filter, Record, Term, parse_filter

_TYPING_MS = 120
_AHEAD_MS = 15
_ROWS_HIGH = 10


class EventTablePanel(QWidget):
    """Scope, filter and columns over the rows; under them why a cell was not changed."""

    text_wanted = Signal()
    """The keys should go to the text."""
    range_wanted = Signal(int, int)
    """These code points should be brought into view: the words of an event that is not the annotator's own."""
    export_asked = Signal()

    def __init__(self, session: Session, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._settings = settings
        self._waiting: list[Changes] = []
        self._stale = True
        self.model = EventTableModel(session.project)
        self.view = EventTableView(session.project, self.model)
        self.view.setAccessibleName(self.tr("Events"))
        self.view.frozen.setAccessibleName(self.tr("Labels and triggers of the events"))
        self.nothing = NothingShown(self.view)
        self.columns = TableColumns(session.project, self.model, self.view, settings)
        self._build()
        self.setFocusProxy(self.view)
        self._timers()
        self._connect()

    def _build(self) -> None:
        self.scope_buttons = {
            "document": SmallButton(self.tr("Document")),
            "project": SmallButton(self.tr("Project")),
        }
        group = QButtonGroup(self)
        for scope, button in self.scope_buttons.items():
            button.setCheckable(True)
            button.setChecked(scope == self.columns.scope)
            group.addButton(button)
        self.scope_buttons["document"].setToolTip(self.tr("The events of the open document"))
        self.scope_buttons["project"].setToolTip(self.tr("The events of all documents"))
        self.annotators = ChoiceBox()
        name_box(self.annotators, self.tr("Whose events are shown"))
        self.labels = ChoiceBox()
        name_box(self.labels, self.tr("Only events with this label"))
        self.filter = FilterField(self.tr("Filter events"))
        example = isolated("idlib place:* -killed:*")
        self.filter.setPlaceholderText(self.tr("Filter, such as {example}").format(example=example))
        self.filter.setToolTip(
            tip(
                self.tr("Words that a row must hold, in any column or in one:")
                + "\nidlib\ntarget:convoy\nlabel:=Attack\nkilled:*\n-killed:*\nkilled:50..\ndate:2020-01..2020-03"
            )
        )
        self.counts = Caption("")
        self.columns_button = SmallButton(self.tr("Columns…"))
        self.export_button = SmallButton(self.tr("Export…"))
        self.problem = ProblemLine()
        self.meaning = plain_label("", muted=True)
        head = QHBoxLayout()
        head.setContentsMargins(margins(2 * GAP, 0, 2 * GAP, 0))
        head.setSpacing(GAP)
        for widget, stretch in ((*((button, 0) for button in self.scope_buttons.values()),
                                 (self.annotators, 2), (self.labels, 2), (self.filter, 4), (self.counts, 1),
                                 (self.columns_button, 0), (self.export_button, 0))):  # fmt: skip
            head.addWidget(widget, stretch)
        letter = self.fontMetrics().averageCharWidth()
        for box in (self.annotators, self.labels):  # where room is scarce, they give way before the filter does
            box.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(4)
            box.setMaximumWidth(24 * letter)
            box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.filter.setMinimumWidth(22 * letter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addLayout(head)
        column.addWidget(self.view, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(margins(2 * GAP, 0, 2 * GAP, 0))
        foot.addWidget(self.problem)
        foot.addWidget(self.meaning)
        column.addLayout(foot)
        self.meaning.hide()

    def _timers(self) -> None:
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._catch_up)
        self._typed = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._typed.timeout.connect(self.narrow)
        self._ahead = QTimer(self, singleShot=True, interval=_AHEAD_MS)
        self._ahead.timeout.connect(self._read_ahead)

    def _connect(self) -> None:
        session, view = self._session, self.view
        for scope, button in self.scope_buttons.items():
            button.clicked.connect(lambda _on=False, scope=scope: self._choose_scope(scope))
        self.annotators.activated.connect(lambda _at: self.reload())
        self.labels.activated.connect(lambda _at: self._relabelled())
        self.filter.textChanged.connect(lambda _text: self._typed.start())
        self.filter.returnPressed.connect(self._leave_filter)
        self.columns_button.clicked.connect(lambda: self.columns.choose(self.columns_button))
        self.export_button.clicked.connect(self.export_asked)
        self.nothing.all_asked.connect(self.show_all)
        self.menus = EventTableMenus(self)
        view.place_chosen.connect(self.show_place)
        view.left.connect(self.text_wanted)
        view.barred.connect(session.message)
        view.refused.connect(lambda reason: self.problem.show_messages(*([reason] if reason else [])))
        view.understood.connect(session.message)
        view.read.connect(self._show_meaning)
        session.project_changed.connect(self._note)
        session.document_opened.connect(self._document_opened)
        session.selected_changed.connect(lambda _number: self._soon.start())

    # ---- what is shown

    @property
    def label(self) -> str | None:
        """The one label whose events are shown; None for all."""
        found = self.labels.currentData()
        return str(found) if found else None

    def shown_events(self) -> list[int] | None:
        """The events that a filter lets through, by id; None where none is in force."""
        return list(self.model.ids) if self.model.narrowed and not self._stale else None

    def show_scope(self, scope: Scope) -> None:
        """Show the events of the open document or of the project."""
        self.columns.use(scope)
        self.scope_buttons[scope].setChecked(True)
        self.reload()

    def _choose_scope(self, scope: Scope) -> None:
        self.show_scope(scope)
        self.view.setFocus()

    def reload(self) -> None:
        """Read everything anew, if it can be seen."""
        self._waiting.clear()
        self._stale = not self.isVisible()
        if self._stale:
            return
        document = self._session.document
        if self.columns.scope == "document" and document is None:
            self.model.clear()
            self._count()
            return
        here = self.view.here()
        self._list_annotators()
        document_id = document.id if self.columns.scope == "document" and document is not None else None
        self.model.show(document_id, self.annotators.currentData() or None)
        self._list_labels()
        self.model.arrange(self._filter(), self.columns.sorting())
        self.columns.show(self.label)
        self.view.go_back(here)
        self._after_change()
        if self.model.ids and not self.view.currentIndex().isValid():
            self.view.go_to(0, 0)
        self._ahead.start()

    def _list_annotators(self) -> None:
        """One's own events, those of everybody, or of one of the others; a name that is gone is one's own again."""
        chosen, own = self.annotators.currentIndex(), self._session.project.annotator.name
        name = self.annotators.currentData() if chosen > 0 else own
        self.annotators.clear()
        self.annotators.addItem(self.tr("My events"), own)
        self.annotators.addItem(self.tr("All annotators"), "")
        for annotator in self._session.project.annotators.list():
            if annotator.name != own:
                self.annotators.addItem(annotator.name, annotator.name)
        self.annotators.setCurrentIndex(max(0, self.annotators.findData(name)))

    def _list_labels(self) -> None:
        label = self.label
        self.labels.clear()
        self.labels.addItem(self.tr("All labels"), "")
        names = [known.name for known in self._session.project.codebook.events]
        for name in dict.fromkeys((*names, *sorted(self.model.table.labels.values()))):
            self.labels.addItem(name, name)
        self.labels.setCurrentIndex(max(0, self.labels.findData(label)) if label else 0)

    def _count(self) -> None:
        shown, total = len(self.model.ids), len(self.model.table)
        if self.model.narrowed:
            text = self.tr("{shown} of {events}").format(shown=number_text(shown), events=events_text(total))
        else:
            text = events_text(total)
        self.counts.setText(text)
        self.nothing.say("" if shown else self._why_nothing(), narrowed=bool(total))

    def _why_nothing(self) -> str:
        """What to say where there are no rows."""
        here, name = self.columns.scope == "document", self.annotators.currentData()
        if here and self._session.document is None:
            return self.tr("No document is open.")
        if len(self.model.table):
            return self.tr("No event fits the filter.")
        if name and name != self._session.project.annotator.name:
            said = (
                self.tr("{annotator} has no event in this document.") if here else self.tr("{annotator} has no event.")
            )
            return said.format(annotator=isolated(name))
        first = self.tr("There is no event in this document yet.") if here else self.tr("There is no event yet.")
        return f"{first} {self.tr('Select words in the text, then press the key of an event.')}"

    def _after_change(self) -> None:
        self._count()
        self.view.show_selected(self._session.selected_id, follow=True)

    # ---- changes

    def _note(self, changes: Changes) -> None:
        if self._stale or not self.isVisible():
            self._stale = True
            return
        self._waiting.append(changes)
        self._soon.start()

    def _document_opened(self, _document_id: object) -> None:
        """Another document, or the same for another annotator."""
        if self.columns.scope == "document" or self.annotators.itemData(0) != self._session.project.annotator.name:
            self._stale = True
            self._soon.start()

    def _catch_up(self) -> None:
        """Take in what has changed since the last time."""
        self._soon.stop()
        if not self.isVisible():
            return
        waiting, self._waiting = self._waiting, []
        if self._stale or any(changes.concerns("codebook", "label", "document") for changes in waiting):
            self.reload()
            return
        for changes in waiting:
            self.model.follow(changes)
        if waiting and self.view.state() != QAbstractItemView.State.EditingState:
            self.columns.show(self.label)
        self._after_change()

    def _read_ahead(self) -> None:
        """Read the texts that filters look through, a little at a time between the window's own work."""
        if self.isVisible() and self.model.table.read_ahead():
            self._ahead.start()

    # ---- narrowing and sorting

    def _names(self) -> dict[str, list[Column]]:
        """The columns by what they can be called in a filter."""
        names: dict[str, list[Column]] = {}
        for column in self.model.table.columns():
            for name in dict.fromkeys((self.model.title(column).casefold(), (column.name or column.kind).casefold())):
                names.setdefault(name, []).append(column)
        return names

    def _filter(self) -> Filter:
        terms = parse_filter(self.filter.text(), self._names()).terms
        if self.label:
            terms = (Term(self.label.casefold(), (Column("label"),), "is"), *terms)
        return Filter(terms)

    def narrow(self) -> None:
        """Show the rows that fit what is typed and chosen."""
        self._typed.stop()
        if self._stale:
            return
        here = self.view.here()
        self.model.set_filter(self._filter())
        self.view.go_back(here)
        self._after_change()

    def narrow_to(self, term: str) -> None:
        """Put one more condition into the filter line."""
        self.filter.setText(f"{self.filter.text().strip()} {term}".strip())
        self.narrow()

    def show_all(self) -> None:
        """Clear the filter line and the choice of a label; the keys go to the rows."""
        self.filter.clear()
        self.labels.setCurrentIndex(0)
        self._relabelled()
        self.view.setFocus()

    def _relabelled(self) -> None:
        self.narrow()
        self.columns.show(self.label)

    def _leave_filter(self) -> None:
        self.narrow()
        if self.model.ids:
            self.view.go_to(max(0, self.view.currentIndex().row()), max(0, self.view.currentIndex().column()))
            self.view.setFocus()

    # ---- the text

    def show_place(self, record: Record, leave: bool) -> None:
        """Show an event in the text and select it, and the words of the cell; `leave`: the keys go there too."""
        session, event = self._session, record.event
        column = self.view.currentIndex().data(COLUMN_ROLE)
        session.open_document(record.facts.document_id)
        if session.find(event.id) is not None:
            session.select(event.id)
        else:
            session.select(None)
            said = self.tr("This event is the work of {annotator}; the text shows your own.")
            session.message.emit(said.format(annotator=record.facts.annotator))
            if event.trigger is not None:
                self.range_wanted.emit(event.trigger.start, event.trigger.end)
        fillers = record.of_role(column.name) if column is not None and column.kind == "role" else ()
        words = next((filler.words for filler in fillers if filler.words is not None), None)
        if words is not None:
            self.range_wanted.emit(words.start, words.end)
        if leave:
            self.text_wanted.emit()

    def _show_meaning(self, meant: str) -> None:
        self.meaning.setText(meant)
        self.meaning.setVisible(bool(meant))

    # ---- Qt's own

    def sizeHint(self) -> QSize:
        return QSize(800, _ROWS_HIGH * (self.fontMetrics().height() + 9))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.text_wanted.emit()
        elif event.key() == Qt.Key.Key_Down and self.filter.hasFocus():
            self._leave_filter()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._soon.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.columns.save()
