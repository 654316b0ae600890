"""The article with its annotations."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QRect, Signal
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from annotator.gui.text.theme import TextTheme, light
from annotator.model import Event, Fragments, Span, TextRange

if TYPE_CHECKING:
    from annotator.codebook import Codebook

ArcMode = Literal["selected", "all", "none"]


class ArticleView(QAbstractScrollArea):
    """Shows an article and its annotations; tells what the analyst selects, clicks and types. Changes nothing.

    All offsets are code points of the shown text. Ids are those of spans and events; a trigger stands for its event.
    The view does not select by itself: whoever hears `annotation_clicked` answers with `set_selected`.
    """

    words_changed = Signal()  # the selected words or the caret
    annotation_clicked = Signal(object)  # id, or None beside all annotations
    annotation_activated = Signal(object)  # id: Enter, or a double click on its label
    annotation_hovered = Signal(object)  # id or None
    key_typed = Signal(str)  # a printable key
    zoom_changed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zoom = 1.0
        self._theme = light()
        self._selected: int | None = None

    # What is shown

    def show_document(
        self,
        text: str,
        spans: Mapping[int, Span],
        events: Mapping[int, Event],
        ranges: Sequence[TextRange] = (),
        language: str = "en",
        heading: str | None = None,
    ) -> None:
        """Show another text from its top. The heading is painted above it and is no part of it."""

    def apply(self, spans: Mapping[int, Span | None], events: Mapping[int, Event | None]) -> None:
        """Take over changed annotations (None: removed) and repaint what they touch."""

    def set_codebook(self, codebook: Codebook) -> None:
        """Take labels' colours and short names from this codebook."""

    def set_theme(self, theme: TextTheme) -> None:
        self._theme = theme

    def set_arc_mode(self, mode: ArcMode) -> None:
        """Whose arcs are drawn: those of the selected or hovered event, of all events, or of none."""

    def zoom(self, factor: float) -> None:
        """Show everything `factor` times its normal size (0.5 to 3); the reading position stays."""

    @property
    def zoom_factor(self) -> float:
        return self._zoom

    def set_hits(self, hits: Sequence[tuple[int, int]], current: int = -1) -> None:
        """Mark what a search found, sorted by start; the one at index `current` stands out."""

    def set_selected(self, annotation_id: int | None) -> None:
        """Outline this span or event."""

    @property
    def selected(self) -> int | None:
        return self._selected

    def reveal(self, annotation_id: int) -> None:
        """Scroll the annotation into view if it is not."""

    def reveal_range(self, start: int, end: int) -> None:
        """Scroll these words into view if they are not."""

    # The selected words

    @property
    def words(self) -> Fragments:
        """The selected words: snapped to grapheme clusters, without blanks at their ends; () when there are none."""
        return ()

    @property
    def caret(self) -> int:
        return 0

    def set_words(self, fragments: Fragments) -> None:
        """Select these words; the caret goes behind the last."""

    def clear_words(self) -> None:
        """Select nothing; the caret stays."""

    def copy(self) -> None:
        """Put the selected words on the clipboard."""

    # What is on the screen

    def show_hints(self, hints: Mapping[int, str]) -> None:
        """Show a letter at each of these annotations."""

    def hide_hints(self) -> None:
        """Take the letters away."""

    def visible_ids(self) -> list[int]:
        """The spans and events that begin on the screen, in reading order."""
        return []

    def caret_rect(self) -> QRect:
        """Where the caret is, in the coordinates of `viewport()`: for what pops up beside it."""
        return QRect()
