"""The guide: what the codebook says of the label at hand, beside the work.

At hand is the label that was looked up here, else the one under the mouse or the keys in a list of labels, else the one of
the selected annotation. While the guide is hidden it does nothing at all.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from annotator.codebook import KINDS, Label
from annotator.codebook.guidance import pinned
from annotator.gui.guide.text import GuideText
from annotator.gui.guide.words import guide_words
from annotator.gui.label_chooser import LabelChooser
from annotator.gui.label_list import split_name
from annotator.gui.label_palette import LabelCounts
from annotator.gui.label_swatch import Swatch
from annotator.gui.languages import number_text
from annotator.gui.panel_parts import GAP, Caption, SmallButton, isolated
from annotator.gui.plain import margins, plain_label, tip
from annotator.gui.row_painting import paint_key_cap
from annotator.gui.session import Session
from annotator.model import Changes, Event, Fragments, Span

_POINTING_MS = 70  # a mouse on its way over a list points at nothing


class GuidePanel(QWidget):
    """A field to look labels up, the label at hand, what the codebook says of it, and what adds an example to it."""

    text_wanted = Signal()
    """The keys should go to the text again: Escape was pressed."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._looked_up: Label | None = None
        self._pointed: Label | None = None
        self._shown: tuple[object, ...] = ()
        self._counts = LabelCounts()
        self._counted = False
        self.chooser = LabelChooser(always_current=True)
        self.head = LabelHead()
        self.text = GuideText()
        self.pin_button = SmallButton(self.tr("Pin as Example"))
        self._lay_out()
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self.refresh)
        self._connect()

    def _lay_out(self) -> None:
        self.chooser.filter.setAccessibleName(self.tr("Look up a label"))
        self.chooser.filter.setPlaceholderText(self.tr("Look up a label"))
        self.text.setAccessibleName(self.tr("What the codebook says"))
        self.pin_button.setToolTip(tip(self.tr("Add the sentence of the selected annotation to the label’s examples")))
        self.setFocusProxy(self.text)
        self.chooser.view.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(margins(2 * GAP, 2 * GAP, 2, GAP))
        column.setSpacing(GAP)
        column.addWidget(self.chooser)
        column.addWidget(self.head)
        column.addWidget(self.text, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.pin_button)
        foot.addStretch(1)
        column.addLayout(foot)
        self._column = column

    def _connect(self) -> None:
        session = self._session
        self.chooser.filter.textChanged.connect(self._turn)
        self.chooser.chosen.connect(self.look_up)
        self.text.document_wanted.connect(self.open_document)
        self.text.left.connect(self.text_wanted)
        self.pin_button.clicked.connect(self.pin)
        session.selected_changed.connect(self._on_selected)
        session.active_role_changed.connect(self._refresh_soon)
        session.document_opened.connect(self._forget_counts)
        session.project_changed.connect(self._on_changes)

    # ---- what is at hand

    def point(self, label: Label | None) -> None:
        """The mouse or the keys are on this label of some list, or on none any more."""
        self._pointed = label
        if self.isVisible():
            self._soon.start(_POINTING_MS)

    def follow(self, *pointed: SignalInstance) -> None:
        """Show what these lists point at."""
        for signal in pointed:
            signal.connect(self.point)

    def recolor(self) -> None:
        """Labels may be shown in other colours now."""
        self._shown = ()
        self._refresh_soon()

    def look_up(self, label: Label) -> None:
        """Show this label until another annotation is selected."""
        self._looked_up = label
        self.chooser.filter.clear()
        self.refresh()
        self.text.setFocus()

    @property
    def label(self) -> Label | None:
        """The label at hand, as the codebook has it now."""
        session = self._session
        codebook = session.project.codebook
        named = self._looked_up or self._pointed
        if named is not None:
            return codebook.find(named.kind, named.name)
        selected = session.selected
        if selected is None:
            return None
        return codebook.find("event" if isinstance(selected, Event) else "entity", selected.label)

    def refresh(self) -> None:
        """Show the label at hand; nothing is laid out anew where the same is shown already."""
        self._soon.stop()
        label, codebook = self.label, self._session.project.codebook
        wanted = (label or codebook, self.palette().cacheKey(), self.font(), label is None)
        if wanted != self._shown:
            self._shown = wanted
            if label is None:
                hint = self.tr("Select an annotation, or point at a label, to read what the codebook says of it.")
                self.text.show_codebook(codebook, hint)
            else:
                self.text.show_label(label, codebook, guide_words(), self._title)
        self.head.show_label(label, label.name if label else codebook.title, self._used(label))
        selected, active = self._session.selected, self._session.active_role
        is_of_selected = label is not None and selected is not None and label.name == selected.label
        self.text.mark_role(active if is_of_selected else None)
        self.pin_button.setVisible(not self._session.project.read_only)
        self.pin_button.setEnabled(is_of_selected and self._pinnable() is not None)

    def _used(self, label: Label | None) -> str:
        """How often a label is used, in words."""
        if label is None:
            return ""
        if not self._counted:
            self._counts.reload(self._session.annotations)
            self._counted = True
        everywhere = number_text(self._session.project.codebooks.uses_of(label.kind, label.name))
        here = number_text(self._counts.counts[label.kind, label.name])
        if label.kind in ("entity", "event"):
            return self.tr("{here} in this document, {everywhere} in the project").format(
                here=here, everywhere=everywhere
            )
        return self.tr("{everywhere} in the project").format(everywhere=everywhere)

    def _title(self, key: str) -> str | None:
        document = self._session.project.documents.by_key(key)
        return (document.meta.title or document.key) if document else None

    # ---- verbs

    def pin(self) -> None:
        """Add the sentence of the selected annotation to the examples of its label."""
        session, found = self._session, self._pinnable()
        if found is None or session.document is None:
            session.message.emit(self.tr("Select an annotation with words of the text first."))
            return
        label, fragments = found
        document = session.document
        example = pinned(session.text, fragments, document.key, document.meta.language or "en")
        if session.attempt(session.project.codebooks.pin, label, example):
            session.message.emit(self.tr("Pinned as an example of {label}.").format(label=label.name))

    def _pinnable(self) -> tuple[Label, Fragments] | None:
        """The selected annotation's label and words."""
        selected, codebook = self._session.selected, self._session.project.codebook
        if isinstance(selected, Span):
            label, fragments = codebook.find("entity", selected.label), selected.fragments
        elif isinstance(selected, Event) and selected.trigger is not None:
            label, fragments = codebook.find("event", selected.label), selected.trigger.fragments
        else:
            return None
        return (label, fragments) if label else None

    def open_document(self, key: str) -> None:
        """Show the document that an example comes from."""
        document = self._session.project.documents.by_key(key)
        if document is None:
            self._session.message.emit(self.tr("The project has no document {key} any more.").format(key=key))
        else:
            self._session.open_document(document.id)

    # ---- what happens

    def _turn(self, typed: str) -> None:
        """While something is typed the labels that match stand in the place of the guide."""
        is_typed = bool(typed.strip())
        if is_typed and self.chooser.view.isHidden():
            codebook, words = self._session.project.codebook, guide_words()
            self.chooser.set_groups([(words.kinds[kind], codebook.of_kind(kind)) for kind in KINDS])
        self.chooser.view.setVisible(is_typed)
        for part in (self.head, self.text):
            part.setVisible(not is_typed)
        self._column.setStretchFactor(self.chooser, int(is_typed))

    def _on_selected(self, _number: object) -> None:
        self._looked_up = self._pointed = None
        self._refresh_soon()

    def _on_changes(self, changes: Changes) -> None:
        if self._counted and self.isVisible() and changes.concerns("span", "event"):
            self._counts.follow(changes, self._session.annotations)
        else:
            self._counted = self._counted and self.isVisible()
        self._refresh_soon()

    def _forget_counts(self, _document_id: object) -> None:
        self._counted = False
        self._refresh_soon()

    def _refresh_soon(self, _what: object = None) -> None:
        if self.isVisible():
            self._soon.start(0)

    def sizeHint(self) -> QSize:
        return QSize(280, 24 * self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(180, 9 * self.fontMetrics().height())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._counted = False
        self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange) and hasattr(self, "_soon"):
            self._refresh_soon()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.text_wanted.emit()
        else:
            super().keyPressEvent(event)


class LabelHead(QWidget):
    """The label at hand: its mark, its name, its key, and how often it is used."""

    def __init__(self) -> None:
        super().__init__()
        self.swatch = Swatch()
        self.parents = Caption("")
        self.name = plain_label("", wrap=True, scale=1.12, bold=True)
        self.key = KeyCap()
        self.used = Caption("")
        line = QHBoxLayout()
        line.setSpacing(GAP + 1)
        line.addWidget(self.swatch, alignment=Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self.name, 1)
        line.addWidget(self.key, alignment=Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(margins(0, GAP, GAP, 0))
        column.setSpacing(1)
        column.addWidget(self.parents)
        column.addLayout(line)
        column.addWidget(self.used)
        for label in (self.name, self.used):  # a low panel takes its room from the text, which scrolls
            label.setMinimumHeight(label.fontMetrics().height())

    def show_label(self, label: Label | None, name: str, used: str) -> None:
        """Show a label, or only a name."""
        parents, own = split_name(name) if label else ("", name)
        notes = (parents, self.tr("retired") if label and label.retired else "")
        self.parents.setText(", ".join(isolated(note) for note in notes if note))
        self.parents.setVisible(bool(self.parents.text()))
        self.name.setText(own)
        self.swatch.setVisible(label is not None)
        if label is not None:
            self.swatch.show_label(label.color, kind=label.kind)
        self.key.show_key(label.key if label else "")
        self.used.setText(used)
        self.used.setVisible(bool(used))


class KeyCap(QWidget):
    """The key that applies a label, as in the lists of labels."""

    def __init__(self) -> None:
        super().__init__()
        self._key = ""
        height = self.fontMetrics().height()
        self.setFixedSize(height + 2, height + 8)

    def show_key(self, key: str) -> None:
        """Show this key, or nothing."""
        self._key = key
        self.setVisible(bool(key))
        self.setAccessibleName(self.tr("Key {0}").format(key) if key else "")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_key_cap(QPainter(self), self.rect(), self._key, self.palette(), self.font())
