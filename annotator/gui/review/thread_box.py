"""What people write to each other about one thing: the notes with author and time, a field to answer in, and whether it is settled.

What is typed is sent when its author says so, not when the field is left: people look things up before they answer. Until
then it stays with what it is about, and is sent at last when the window closes.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPlainTextEdit, QVBoxLayout, QWidget

from annotator.gui.history_panel import format_time
from annotator.gui.panel_lists import KeptInView
from annotator.gui.panel_parts import GAP, Caption, FocusRow, SmallButton
from annotator.gui.plain import margins, plain_label
from annotator.gui.session import Session
from annotator.gui.text_fields import NoteField, is_save_key
from annotator.model import Note
from annotator.notes import is_open

_MOST = 20  # notes shown before the rest is asked for
_LONGEST_RUN = 24  # letters without a blank after which a line may break

Thread = tuple[int, int | None]
"""A document, and the annotation in it; None for the document itself."""


class DraftField(NoteField):
    """Several lines that are sent with Ctrl+Enter, with Shift too to settle the thread, and stay when they are left."""

    settled = Signal()

    def commit(self) -> None:
        """Send what was typed, if anything."""
        typed = self.note
        if typed and self._save(typed):
            self._settle("")

    def type_draft(self, text: str) -> None:
        """Go on with what was typed before."""
        self._settle("")
        if text:
            self.setPlainText(text)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        QPlainTextEdit.focusOutEvent(self, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_save_key(event) and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.settled.emit()
        else:
            super().keyPressEvent(event)


class NoteRow(FocusRow):
    """One note. Its author changes it with Enter or a double click, and deletes it with the Delete key."""

    changed = Signal(object, str)  # id, text
    deleted = Signal(object)  # id

    def __init__(self, note: Note, *, own: bool) -> None:
        super().__init__()
        self.note = note
        self._own = own
        self.field: NoteField | None = None
        time = format_time(note.at_us)
        said = self.tr("{author} · {time}") if note.text else self.tr("Resolved by {author} · {time}")
        head = said.format(author=note.author, time=time)
        if note.text and note.resolved:
            head = self.tr("{head} · resolved").format(head=head)
        self.head = plain_label(_breakable(head), wrap=True, muted=True, scale=0.88)
        self.words = QLabel(_breakable(note.text))
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(margins(GAP, 2, 2, 3))
        column.setSpacing(1)
        column.addWidget(self.head)
        column.addWidget(self.words)
        self.words.setVisible(bool(note.text))
        self.setAccessibleName(f"{head}: {note.text}" if note.text else head)
        if own and note.text:
            self.setAccessibleDescription(self.tr("Enter changes it, Delete deletes it"))

    def change(self) -> None:
        """Let the text be changed where it stands."""
        if not self._own or not self.note.text or self.field is not None:
            return
        self.field = NoteField(self.tr("Change the note"), self._keep)
        self.field.show_stored(self.note.text)
        self.field.installEventFilter(self)
        self.words.hide()
        self.layout().addWidget(self.field)  # type: ignore[union-attr]  # made above
        self.field.selectAll()
        self.field.setFocus()

    def _keep(self, text: str) -> bool:
        self.changed.emit(self.note.id, text)
        return True

    def _close(self) -> None:
        field, self.field = self.field, None
        if field is not None:
            had_focus = field.hasFocus()
            field.drop()
            field.hide()
            field.deleteLater()
            self.words.show()
            if had_focus:
                self.setFocus()

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                self._close()
                return True
            if is_save_key(event) and self.field is not None:
                self.field.commit()
                self._close()
                return True
        leaves = event.type() == QEvent.Type.FocusOut and self.field is not None
        if leaves and isinstance(event, QFocusEvent) and event.reason() != Qt.FocusReason.PopupFocusReason:
            assert self.field is not None
            self.field.commit()
            self._close()
        return False

    def _menu(self, at: QPoint) -> None:
        menu = QMenu(self)
        menu.addAction(self.tr("&Copy")).triggered.connect(lambda: QGuiApplication.clipboard().setText(self.note.text))
        if self._own:
            menu.addAction(self.tr("C&hange…")).triggered.connect(self.change)
            menu.addAction(self.tr("&Delete")).triggered.connect(lambda: self.deleted.emit(self.note.id))
        menu.exec(at)
        menu.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2) and self._own:
            self.change()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self._own:
            self.deleted.emit(self.note.id)
        elif event.key() == Qt.Key.Key_Menu:
            self._menu(self.mapToGlobal(self.rect().bottomLeft()))
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.change()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.RightButton and self.note.text:
            self._menu(event.globalPosition().toPoint())
        else:
            self.setFocus(Qt.FocusReason.MouseFocusReason)


class ThreadBox(QWidget):
    """The thread about what a form shows. Where there is none, a quiet button begins one, here or elsewhere in the form."""

    def __init__(self, session: Session, *, begins_here: bool = True) -> None:
        super().__init__()
        self._session = session
        self._begins_here = begins_here
        self._thread: Thread | None = None
        self._notes: tuple[Note, ...] = ()
        self._by = ""
        self._begun = self._all = False
        self.rows: list[NoteRow] = []
        self._kept: KeptInView | None = None
        self.caption = Caption(self.tr("Discussion"))
        self.earlier = SmallButton(self.tr("All notes"))
        self.earlier.hide()
        self.reply = DraftField(self.tr("Note to others"), self._send)
        self.reply.setPlaceholderText(self.tr("Write to others; Ctrl+Enter sends"))
        self.begin_button = SmallButton(self.tr("Discuss…"), self)
        self.answer_button = SmallButton(self.tr("Answer…"))
        self.send_button = SmallButton(self.tr("Send"))
        self.resolve_button = SmallButton(self.tr("Resolve"))
        self._lay_out()
        for button in (self.begin_button, self.answer_button):
            button.clicked.connect(self.begin)
        self.send_button.clicked.connect(self.reply.commit)
        self.resolve_button.clicked.connect(self.toggle_resolved)
        self.reply.settled.connect(self.resolve)
        self.reply.textChanged.connect(self._keep_draft)
        self.earlier.clicked.connect(self._show_all)
        self._show_buttons()

    def _lay_out(self) -> None:
        self._column = QVBoxLayout()
        self._column.setSpacing(2)
        buttons = QHBoxLayout()
        buttons.setSpacing(GAP)
        if self._begins_here:
            buttons.addWidget(self.begin_button)
        for button in (self.answer_button, self.send_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.resolve_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP - 2)
        column.addWidget(self.caption)
        column.addWidget(self.earlier, alignment=Qt.AlignmentFlag.AlignLeft)
        column.addLayout(self._column)
        column.addWidget(self.reply)
        column.addLayout(buttons)

    # ---- what is shown

    def show_thread(self, document_id: int, about_id: int | None) -> None:
        """Show what was written about an annotation, or about the document."""
        thread = (document_id, about_id)
        if thread != self._thread:
            self._thread, self._all, self._begun = None, False, False
            self.reply.type_draft("")
            self._thread = thread
        self.refresh()

    def show_nothing(self) -> None:
        """Show no thread; what was typed is kept for when its thread comes back."""
        self._thread, self._begun = None, False
        self.reply.type_draft("")
        self._fill(())

    def refresh(self) -> None:
        """Show what is stored now."""
        if self._thread is not None:
            draft = self._session.drafts.get(self._thread, "")
            if draft != self.reply.note and not self.reply.hasFocus():
                self._begun = self._begun or bool(draft)
                self.reply.type_draft(draft)
            self._fill(self._session.project.notes.thread(*self._thread))

    @property
    def is_settled(self) -> bool:
        """Whether there is a thread and nothing left to settle in it."""
        return bool(self._notes) and not is_open(self._notes)

    def _keep_draft(self) -> None:
        if self.reply.note:
            self._let_go()
        if self._thread is not None and self.reply.note:
            self._session.drafts[self._thread] = self.reply.note
        elif self._thread is not None:
            self._session.drafts.pop(self._thread, None)
        self._show_buttons()

    def _fill(self, notes: tuple[Note, ...]) -> None:
        name = self._session.project.annotator.name
        if (notes, name) != (self._notes, self._by) or (self._all and len(self.rows) < len(notes)):
            self._notes, self._by = notes, name
            self._build(notes if self._all else notes[-_MOST:])
        self.earlier.setVisible(len(notes) > len(self.rows))
        self.earlier.setText(self.tr("All {0} notes").format(len(notes)))
        caption = self.tr("Discussion · resolved") if self.is_settled else self.tr("Discussion")
        self.caption.setText(caption)
        self.setAccessibleName(caption)
        self._show_buttons()

    def _build(self, notes: tuple[Note, ...]) -> None:
        self._let_go()
        for old in self.rows:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        writable = not self._session.project.read_only
        self.rows = [NoteRow(note, own=writable and note.author == self._by) for note in notes]
        for row in self.rows:
            row.changed.connect(self._change)
            row.deleted.connect(self._delete)
            self._column.addWidget(row)

    def _show_buttons(self) -> None:
        is_there = bool(self._notes)
        shown = is_there or self._begun
        self.caption.setVisible(shown)
        self.reply.setVisible(shown and not (self.is_settled and not self._begun))
        self.begin_button.setVisible(not shown)
        self.answer_button.setVisible(self.is_settled and not self._begun)
        self.send_button.setVisible(shown and bool(self.reply.note))
        self.resolve_button.setVisible(is_there)
        self.resolve_button.setText(self.tr("Reopen") if self.is_settled else self.tr("Resolve"))
        if self.parentWidget() is not None:  # without a parent it would be a window
            self.setVisible(shown or self._begins_here)

    def _show_all(self) -> None:
        self._all = True
        self.refresh()

    # ---- what is done

    def begin(self) -> None:
        """Put the keys into the field, as the answer to what is there or the first note."""
        self._begun = True
        self._show_buttons()
        self.reply.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def toggle_resolved(self) -> None:
        """Settle the thread, or open it again; what is typed goes with it."""
        if self.is_settled:
            self._do(self._session.project.notes.reopen)
        else:
            self.resolve()

    def resolve(self) -> None:
        """Say that the thread is settled, with what is typed; what is typed as the first note begins it."""
        if self._notes:
            self._do(self._session.project.notes.resolve)
        else:
            self.reply.commit()

    def _do(self, verb: Callable[[int, int | None, str], object]) -> None:
        if self._thread is not None and self._session.attempt(verb, *self._thread, self.reply.note):
            self._begun = False
            self.reply.type_draft("")
            self.refresh()
            self._bring_last()

    def _send(self, text: str) -> bool:
        if self._thread is None or not self._session.attempt(self._session.project.notes.add, *self._thread, text):
            return False
        self._begun = False
        self.refresh()
        self._bring_last()
        return True

    def _bring_last(self) -> None:
        """Scroll to the note that was just sent, as soon as it has its place."""
        if self.rows:
            self._kept = KeptInView(self.rows[-1])

    def _let_go(self) -> None:
        if self._kept is not None:
            self._kept.let_go()
            self._kept = None

    def _change(self, note_id: int, text: str) -> None:
        self._session.attempt(self._session.project.notes.edit, note_id, text)
        self.refresh()

    def _delete(self, note_id: int) -> None:
        if self._session.attempt(self._session.project.notes.delete, note_id):
            self.refresh()
            if self._notes:
                self.reply.setFocus()


def send_drafts(session: Session) -> None:
    """Send all that was typed to others and not sent, because the window closes or another annotator comes."""
    drafts, session.drafts = session.drafts, {}
    for (document_id, about_id), text in drafts.items():
        session.attempt(session.project.notes.add, document_id, about_id, text)


def _breakable(text: str) -> str:
    """The text with invisible places to break a line in runs of letters that no line holds."""
    parts, run = [], 0
    for character in text:
        run = 0 if character.isspace() else run + 1
        parts.append(character)
        if run and run % _LONGEST_RUN == 0:
            parts.append("\u200b")
    return "".join(parts)
