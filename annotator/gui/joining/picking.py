"""Choosing another thing of the document for the selected one: what it is the same as, what it is related to.

Each thing on the screen that can be chosen shows a letter; Enter lists all there are, clusters too, and a click chooses as
well. A line over the text says what is asked, because the text looks as always otherwise.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout

from annotator.gui.annotation_model import annotation_quote
from annotator.gui.hints import Hints
from annotator.gui.joining.pick_list import Pick, PickList
from annotator.gui.label_swatch import UNKNOWN
from annotator.gui.languages import number_text
from annotator.gui.panel_parts import isolated, one_line
from annotator.gui.plain import plain_label
from annotator.gui.session import Session
from annotator.gui.speech import announce, is_heard
from annotator.gui.text.view import ArticleView
from annotator.model import Event, Span

_SPOKEN = 12
_AROUND = 24  # characters before and after an annotation that are shown in the list
_INSET, _ABOVE = 10, 42  # from the sides, and from the bottom, where chips name what is out of sight


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked, which annotations and clusters can answer it, and who takes the answer.

    Those with the label `likely` get the letters, where there are any, and stand first in the list.
    """

    title: str
    accepts: Callable[[Span | Event], bool]
    answer: Callable[[int], object]
    clusters: frozenset[int] = frozenset()
    likely: str = ""


class Banner(QFrame):
    """The line over the text. It takes no room from it."""

    def __init__(self, view: ArticleView) -> None:
        super().__init__(view)
        self.setObjectName("banner")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._view = view
        self.title = plain_label("", bold=True)
        self.keys = plain_label(self.tr("letter or click · ↵ list · Esc stop"), muted=True, scale=0.92)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 5, 12, 5)
        row.setSpacing(14)
        row.addWidget(self.title)
        row.addWidget(self.keys)
        view.installEventFilter(self)
        self.hide()

    def say(self, title: str) -> None:
        """Show what is asked."""
        self.title.setText(title)
        self.show()
        self._place()

    def _place(self) -> None:
        area, hint = self._view.viewport().geometry(), self.sizeHint()
        width = min(hint.width(), area.width() - 2 * _INSET)
        left = area.left() + (area.width() - width) // 2
        self.setGeometry(left, area.bottom() - hint.height() - _ABOVE, width, hint.height())
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QResizeEvent) and not self.isHidden():
            self._place()
        return False


class Picking(QObject):
    """Asks one question at a time over a text."""

    ended = Signal()

    def __init__(self, session: Session, view: ArticleView) -> None:
        super().__init__(view)
        self._session = session
        self._view = view
        self._question: Question | None = None
        self._hints = Hints(session, view, self._choices)
        self.banner = Banner(view)
        for signal in (session.selected_changed, session.document_opened, session.active_role_changed):
            signal.connect(self.stop)
        session.annotations_changed.connect(self.stop)
        session.selection_changed.connect(lambda: self.stop() if session.words else None)
        view.installEventFilter(self)

    @cached_property
    def choices(self) -> PickList:
        """The list; made when it is first opened."""
        found = PickList(self._view)
        found.chosen.connect(self._give)
        found.closed.connect(self._view.setFocus)
        return found

    @property
    def hints(self) -> dict[str, int]:
        """What each hint stands for."""
        return self._hints.given

    @property
    def is_on(self) -> bool:
        """Whether something is asked now."""
        return self._question is not None

    def ask(self, question: Question) -> None:
        """Ask for one of the things of the document; a question that nothing can answer is told of."""
        self._session.stop_role()
        self._session.clear_words()
        if not question.clusters and not any(question.accepts(record) for record in self._records()):
            self._session.message.emit(self.tr("There is nothing else in this document to choose."))
            return
        self._question = question
        self.banner.say(question.title)
        self._view.setFocus()
        self._hints.show()
        self._speak()

    def stop(self, _why: object = None) -> None:
        """Ask no more."""
        if self._question is not None:
            self._question = None
            self._hints.hide()
            self.banner.hide()
            self.ended.emit()

    def take(self, number: int | None) -> bool:
        """A thing of the text was clicked; False where nothing is asked."""
        question = self._question
        if question is None:
            return False
        record = self._session.find(number)
        if record is not None and question.accepts(record):
            self._give(record.id)
        elif record is not None:
            self._session.message.emit(self.tr("This cannot be chosen here."))
        return True

    def handle_key(self, typed: str) -> bool:
        """A character was typed; False where nothing is asked."""
        if self._question is None:
            return False
        if typed in (" ", "/"):
            self.open_list()
        else:
            chosen = self._hints.add(typed.casefold())
            if chosen is not None:
                self._give(chosen)
        return True

    def open_list(self) -> None:
        """List everything that can be chosen."""
        question = self._question
        if question is not None:
            caret = self.banner.geometry()
            corner = self._view.mapToGlobal(caret.topLeft())
            self.choices.show_picks(question.title, self._picks(question), QRect(corner, caret.size()))

    # ---- what can be chosen

    def _records(self) -> Iterable[Span | Event]:
        annotations = self._session.annotations
        yield from annotations.spans.values()
        yield from annotations.events.values()

    def _picks(self, question: Question) -> list[Pick]:
        """Clusters by name, then annotations in the order of the text."""
        annotations, codebook = self._session.annotations, self._session.project.codebook
        clusters = [annotations.clusters[number] for number in question.clusters if number in annotations.clusters]
        picks = [Pick(cluster.id, cluster.name, self.tr("cluster")) for cluster in clusters]
        picks.sort(key=lambda pick: pick.text.casefold())
        records = [record for record in self._records() if question.accepts(record)]
        for record in sorted(records, key=lambda record: (record.label != question.likely, *_start(record))):
            is_event = isinstance(record, Event)
            label = codebook.find("event" if is_event else "entity", record.label)
            quote = one_line(annotation_quote(record), 120) or self.tr("no words in the text")
            color = label.color if label else UNKNOWN
            picks.append(Pick(record.id, quote, record.label, color, is_event, self._around(record)))
        return picks

    def _around(self, record: Span | Event) -> str:
        """What stands around the words in the text, to tell mentions of the same words apart."""
        words = record.trigger if isinstance(record, Event) else record
        if words is None:
            return ""
        text, start, end = self._session.text, words.start, words.end
        before = one_line(text[max(0, start - _AROUND) : start], _AROUND)
        return f"…{before} – {one_line(text[end : end + _AROUND], _AROUND)}…"

    # ---- hints

    def _choices(self) -> list[int] | None:
        """What is on the screen and can answer; those that are likely, where there are any."""
        question = self._question
        if question is None:
            return None
        there = (self._session.find(number) for number in self._view.visible_ids())
        fitting = [record for record in there if record is not None and question.accepts(record)]
        fitting = [record for record in fitting if record.label == question.likely] or fitting
        return [record.id for record in fitting]

    def _give(self, number: int) -> None:
        question = self._question
        self.stop()
        if question is not None:
            question.answer(number)

    def _speak(self) -> None:
        if not is_heard() or self._question is None:
            return
        shown = ((hint, self._session.find(number)) for hint, number in self.hints.items())
        found = [f"{hint}: {one_line(annotation_quote(record), 60)}" for hint, record in shown if record is not None]
        listed = ", ".join(found[:_SPOKEN])
        if len(found) > _SPOKEN:
            listed = self.tr("{hints} and {count} more").format(hints=listed, count=number_text(len(found) - _SPOKEN))
        announce(self._view, f"{self._question.title} {listed}")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_key = event.type() in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
        if self._question is None or not is_key or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        verbs: dict[int, Callable[[], None]] = {
            Qt.Key.Key_Return: self.open_list,
            Qt.Key.Key_Enter: self.open_list,
            Qt.Key.Key_Escape: self.stop,
            Qt.Key.Key_Backspace: self._hints.take_back,
        }
        verb = verbs.get(event.key())
        if verb is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return super().eventFilter(watched, event)
        event.accept()  # before the menus' shortcuts
        if event.type() == QEvent.Type.KeyPress:
            verb()
        return True


def quoted(record: Span | Event) -> str:
    """The words of an annotation, short, as a question names it; an event without words by its label."""
    words = one_line(annotation_quote(record), 40) or record.label
    return f"“{isolated(words)}”"


def _start(record: Span | Event) -> tuple[int, int]:
    words = record.trigger if isinstance(record, Event) else record
    return (words.start if words else 1 << 60), record.id
