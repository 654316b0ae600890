"""The guide's text: what a codebook says of one label, to be read, selected and heard.

A text document is built from formats and never from markup, so that nothing a person wrote is taken for any. All of it
is in reach of a screen reader, and its links of the Tab key.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QKeyEvent,
    QPalette,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from annotator.codebook import Codebook, Example, Label
from annotator.codebook.guidance import (
    Entry,
    SharedGuidance,
    Words,
    attribute_entries,
    guidance,
    marked,
    shared_guidance,
)
from annotator.gui.label_swatch import label_color
from annotator.gui.panel_parts import GAP, hover_color
from annotator.gui.plain import scaled

_LINE = "\u2028"
_DOCUMENT = "document"
_INDENT = 12.0

Titles = Callable[[str], str | None]
"""The title of a document by its key; None where the project has no such document."""


class GuideText(QTextBrowser):
    """What is said of one label, or of the codebook."""

    document_wanted = Signal(str)
    """The key of the document that an example comes from."""
    left = Signal()
    """Escape was pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.document().setDocumentMargin(0)
        self.anchorClicked.connect(self._follow)
        self._roles: dict[str, int] = {}
        self._marked: int | None = None

    def show_label(self, label: Label, codebook: Codebook, words: Words, titles: Titles) -> None:
        """Say what the codebook says of a label."""
        self._begin()
        writer = _Writer(self, label_color(label.color, self.palette()))
        of_roles = shared_guidance(codebook).roles if label.roles else ()
        said = guidance(label, words, SharedGuidance({}, of_roles))
        writer.paragraph(label.definition)
        for caption, text in said.facts:
            writer.fact(caption, text)
        for example in label.examples:
            writer.example(example, words, titles)
        for caption, advice in ((words.do, label.do), (words.dont, label.dont)):
            writer.points(caption, advice)
        self._roles = writer.entries(words.roles, said.roles, words)
        writer.entries(words.attributes, said.attributes, words)
        writer.entries(words.shared["role"], attribute_entries(of_roles, words), words)
        self._end()

    def show_codebook(self, codebook: Codebook, hint: str) -> None:
        """Say what the codebook is, and how to read on."""
        self._begin()
        writer = _Writer(self, self.palette().color(QPalette.ColorRole.Text))
        writer.paragraph(codebook.description)
        writer.note(hint)
        self._end()

    def mark_role(self, name: str | None) -> None:
        """Let the role that is being filled stand out, and be seen."""
        place = self._roles.get(name or "")
        if place == self._marked:
            return
        if self._marked is not None:
            self._paint_block(self._marked, None)
        self._marked = place
        if place is not None:
            self._paint_block(place, hover_color(self.palette()))
            self._bring(place)

    def _paint_block(self, place: int, color: QColor | None) -> None:
        cursor = QTextCursor(self.document().findBlock(place))
        form = cursor.blockFormat()
        form.setBackground(color) if color is not None else form.clearBackground()
        cursor.setBlockFormat(form)

    def _bring(self, place: int) -> None:
        """Scroll a block into view."""
        block = self.document().findBlock(place)
        area = self.document().documentLayout().blockBoundingRect(block)
        bar = self.verticalScrollBar()
        if area.top() < bar.value() or area.height() > self.viewport().height():
            bar.setValue(round(area.top()))
        elif area.bottom() > bar.value() + self.viewport().height():
            bar.setValue(round(area.bottom()) - self.viewport().height())

    def _begin(self) -> None:
        self._roles, self._marked = {}, None
        self.setUpdatesEnabled(False)
        self.document().clear()
        self.document().setDefaultFont(self.font())

    def _end(self) -> None:
        cursor = self.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.Start)
        self.setTextCursor(cursor)
        self.verticalScrollBar().setValue(0)
        self.setUpdatesEnabled(True)

    def _follow(self, url: QUrl) -> None:
        self.document_wanted.emit(url.path(QUrl.ComponentFormattingOption.FullyDecoded))

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        return None  # nothing is ever loaded

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class _Writer:
    """Writes blocks into an empty document."""

    def __init__(self, view: GuideText, color: QColor) -> None:
        self._cursor = QTextCursor(view.document())
        self._empty = True
        font, palette = view.font(), view.palette()
        self._color = color
        self._plain = _format(font, palette.color(QPalette.ColorRole.WindowText))
        self._bold = _format(scaled(font, 1.0, bold=True), palette.color(QPalette.ColorRole.WindowText))
        self._muted = _format(scaled(font, 0.92), palette.color(QPalette.ColorRole.PlaceholderText))
        self._caption = _format(scaled(font, 0.9, bold=True), palette.color(QPalette.ColorRole.PlaceholderText))
        self._labelled = _format(scaled(font, 1.0, bold=True), color)
        self._link = _format(scaled(font, 0.92), palette.color(QPalette.ColorRole.Link))
        self._link.setAnchor(True)

    def _block(self, above: float = GAP, indent: float = 0.0) -> int:
        """Begin a block; where it begins."""
        form = QTextBlockFormat()
        form.setTopMargin(0 if self._empty else above)
        form.setLeftMargin(indent)
        form.setLineHeight(112, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if self._empty:
            self._cursor.setBlockFormat(form)
        else:
            self._cursor.insertBlock(form)
        self._empty = False
        return self._cursor.position()

    def _say(self, text: str, form: QTextCharFormat) -> None:
        self._cursor.insertText(text.replace("\n", _LINE), form)

    def paragraph(self, text: str) -> None:
        if text:
            self._block()
            self._say(text, self._plain)

    def note(self, text: str) -> None:
        self._block(2 * GAP)
        self._say(text, self._muted)

    def caption(self, text: str) -> None:
        self._block(2 * GAP + 2)
        self._say(text, self._caption)

    def fact(self, caption: str, text: str) -> None:
        self._block(GAP / 2)
        self._say(f"{caption}  ", self._muted)
        self._say(text, self._plain)

    def example(self, example: Example, words: Words, titles: Titles) -> None:
        """The sentence, its labelled words in the label's colour, and the way to where it is from."""
        self._block(GAP, _INDENT)
        for piece, labelled in marked(example.text):
            self._say(piece, self._labelled if labelled else self._plain)
        if example.document:
            title = titles(example.document)
            before, _, after = words.taken_from.partition("{document}")
            self._say(f"  {before}", self._muted)
            self._to_document(example.document, title)
            self._say(after, self._muted)

    def _to_document(self, key: str, title: str | None) -> None:
        if title is None:
            self._say(key, self._muted)
            return
        url = QUrl()
        url.setScheme(_DOCUMENT)
        url.setPath(key, QUrl.ParsingMode.DecodedMode)
        link = QTextCharFormat(self._link)
        link.setAnchorHref(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))
        self._say(title, link)

    def points(self, caption: str, points: Iterable[str]) -> None:
        """A list under its caption; nothing where it is empty."""
        for number, point in enumerate(points):
            if not number:
                self.caption(caption)
            self._block(GAP / 3, _INDENT)
            self._say("•  ", self._muted)
            self._say(point, self._plain)

    def entries(self, caption: str, entries: tuple[Entry, ...], words: Words) -> dict[str, int]:
        """Roles or attributes under their caption, each a block; where each block begins."""
        places: dict[str, int] = {}
        if entries:
            self.caption(caption)
        for entry in entries:
            places[entry.name] = self._block(GAP / 2 if len(places) == 0 else GAP)
            self._entry(entry, words)
        return places

    def _entry(self, entry: Entry, words: Words) -> None:
        self._say(entry.name, self._bold)
        notes = [note for note in (entry.rule, words.retired if entry.retired else "") if note]
        if notes:
            self._say(f"  {words.listed.join(notes)}", self._muted)
        self._say(_LINE + entry.takes, self._muted)
        if entry.definition:
            self._say(_LINE + entry.definition, self._plain)
        for part in entry.parts:
            self._say(f"{_LINE}{part.name}", self._plain)
            told = "; ".join(text for text in (part.takes, part.rule, part.definition) if text)
            self._say(f"  {told}", self._muted)


def _format(font: QFont, color: QColor) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setFont(font)
    form.setForeground(color)
    return form
