"""The labels of the codebook with their counts and keys: what the side panel shows while there are words to label."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.codebook import Label
from annotator.gui.label_chooser import LabelChooser
from annotator.gui.panel_lists import bar_width
from annotator.gui.panel_parts import GAP, Caption, SmallButton, isolated, one_line, touched_records
from annotator.gui.plain import margins, tip
from annotator.gui.quote_label import QuoteLabel
from annotator.gui.session import Session
from annotator.model import Annotations, Changes, Event
from annotator.text import quote


class LabelCounts:
    """How often each (kind, label) stands in the open document, kept in step by the ids that changes name."""

    def __init__(self) -> None:
        self._of: dict[int, tuple[str, str]] = {}
        self.counts: Counter[tuple[str, str]] = Counter()

    def reload(self, annotations: Annotations) -> None:
        """Count everything anew."""
        self._of = {number: ("entity", span.label) for number, span in annotations.spans.items()}
        self._of |= {number: ("event", event.label) for number, event in annotations.events.items()}
        self.counts.clear()
        self.counts.update(self._of.values())

    def follow(self, changes: Changes, annotations: Annotations) -> None:
        """Count what an edit touched."""
        touched = touched_records(changes)
        if touched is None:
            self.reload(annotations)
            return
        for number in touched:
            before = self._of.pop(number, None)
            if before is not None:
                self.counts[before] -= 1
            if number in annotations.spans:
                self._of[number] = ("entity", annotations.spans[number].label)
            elif number in annotations.events:
                self._of[number] = ("event", annotations.events[number].label)
            if number in self._of:
                self.counts[self._of[number]] += 1


class LabelPalette(QWidget):
    """The selected words, and the labels they can get; a click or Enter labels them."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._counts = LabelCounts()
        self.words_caption = Caption(self.tr("Selected words"))
        self.quote = QuoteLabel(lines=2)
        self.use_as_trigger = SmallButton(self.tr("Use as trigger of the event"))
        self.add_as_trigger = SmallButton(self.tr("Add as one more trigger of it"))
        self.chooser = LabelChooser()
        self.chooser.labels.set_counts(self._counts.counts)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        head = QVBoxLayout()
        head.setContentsMargins(margins(0, 0, bar_width(self.chooser.view), 0))
        for widget in (self.words_caption, self.quote, self.use_as_trigger, self.add_as_trigger):
            head.addWidget(widget)
        column.addLayout(head)
        column.addWidget(self.chooser, 1)
        self.chooser.chosen.connect(self._apply)
        events = session.project.events
        self.use_as_trigger.clicked.connect(lambda: self._make_trigger(events.set_trigger))
        self.add_as_trigger.clicked.connect(lambda: self._make_trigger(events.add_trigger))
        session.document_opened.connect(self._reload)
        session.annotations_changed.connect(self._follow)
        self._fill()
        self._reload()

    def refresh(self) -> None:
        """Show the words that are selected now."""
        words, event = self._session.words, self._session.selected
        for widget in (self.words_caption, self.quote):
            widget.setVisible(bool(words))
        self.quote.show_quote(quote(self._session.text, words) if words else "")
        is_event = bool(words) and isinstance(event, Event)
        self.use_as_trigger.setVisible(is_event)
        self.add_as_trigger.setVisible(is_event and isinstance(event, Event) and event.trigger is not None)
        if isinstance(event, Event) and is_event:
            self.use_as_trigger.setToolTip(tip(_name(event)))

    def _fill(self) -> None:
        codebook = self._session.project.codebook
        entities, events = codebook.offered("entity"), codebook.offered("event")
        self.chooser.set_groups([(self.tr("Entities"), entities), (self.tr("Events"), events)])

    def _reload(self, _document_id: object = None) -> None:
        self._counts.reload(self._session.annotations)
        self.chooser.view.viewport().update()

    def _follow(self, changes: Changes) -> None:
        if changes.concerns("codebook"):
            self._fill()
        self._counts.follow(changes, self._session.annotations)
        self.chooser.view.viewport().update()

    def _apply(self, label: Label) -> None:
        """Label the words; an event label with nothing selected makes an event that the text has no word for."""
        self.chooser.filter.clear()
        if label.kind == "event" and not self._session.words and self._session.selected is None:
            self._session.add_event(label)
        else:
            self._session.apply_label(label)

    def _make_trigger(self, verb: Callable[..., None]) -> None:
        session = self._session
        if isinstance(session.selected, Event) and session.attempt(verb, session.selected.id, session.words):
            session.clear_words()


def _name(event: Event) -> str:
    return f"{event.label} {isolated(one_line(event.trigger.quote, 30))}" if event.trigger else event.label
