"""How each label is drawn: its colours in the present theme and its letters, made once and kept."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPen, QStaticText

from annotator.gui.text.marks import Mark, MarkKind
from annotator.gui.text.metrics import Metrics
from annotator.gui.text.palettes import place_of, safe_color, underline_of
from annotator.gui.text.theme import TextTheme, contrast, mix

if TYPE_CHECKING:
    from annotator.codebook import Codebook

UNKNOWN_COLOR = "#6b7079"
_SHORT_LENGTH = 12


@dataclass(frozen=True, slots=True)
class Letters:
    """A short text, ready to be drawn."""

    static: QStaticText
    advance: float
    height: float


class Lettering:
    """The short texts of one font."""

    def __init__(self, font: QFont) -> None:
        self.font = font
        self._metrics = QFontMetricsF(font)
        self._letters: dict[str, Letters] = {}
        self.height = self._metrics.height()

    def of(self, text: str) -> Letters:
        letters = self._letters.get(text)
        if letters is None:
            static = QStaticText(text)
            static.setTextFormat(Qt.TextFormat.PlainText)
            static.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
            static.prepare(font=self.font)
            letters = self._letters[text] = Letters(
                static, self._metrics.horizontalAdvance(text), self._metrics.height()
            )
        return letters

    def fitting(self, text: str, room: float) -> Letters | None:
        """The text, shortened to the room there is; None where not even two letters fit."""
        for length in range(len(text), 1, -1):
            letters = self.of(text if length == len(text) else text[:length].rstrip() + "…")
            if letters.advance <= room:
                return letters
        return None


@dataclass(frozen=True, slots=True)
class Look:
    """The colours and letters of one label."""

    letters: Letters
    color: QColor
    fill: QColor
    fill_lit: QColor
    underline: QColor
    stroke: QPen | None  # draws an underline that is not solid
    dots: QPen
    chip: bool
    chip_ink: QColor
    unsure: bool


class Looks:
    """The look of every label, made when first needed; a new theme, codebook or zoom makes new looks."""

    def __init__(self, codebook: Codebook | None, theme: TextTheme, metrics: Metrics) -> None:
        self.lettering = Lettering(metrics.label)
        self.theme = theme
        self._codebook = codebook
        self._metrics = metrics
        self._looks: dict[tuple[MarkKind, str, bool], Look] = {}

    def of(self, mark: Mark) -> Look:
        key = (mark.kind, mark.label, mark.unsure)
        look = self._looks.get(key)
        if look is None:
            look = self._looks[key] = self._make(*key)
        return look

    def is_symmetric(self, relation: str) -> bool:
        """Whether relations with this label have no direction."""
        label = self._codebook.find("relation", relation) if self._codebook else None
        return label is not None and label.symmetric

    def of_event(self, label: str) -> Look:
        """The look of an event whether or not its trigger is marked."""
        return self.of(Mark(0, 0, "event", label, ()))

    def _make(self, kind: MarkKind, label: str, unsure: bool) -> Look:
        found = self._codebook.find("entity" if kind == "entity" else "event", label) if self._codebook else None
        short = found.short if found else label.rpartition(".")[2].upper()[:_SHORT_LENGTH]
        theme = self.theme
        place = place_of(self._codebook, "entity" if kind == "entity" else "event", label) if theme.safe else None
        plain = found.color if found else UNKNOWN_COLOR
        color = theme.label_color(plain if place is None else safe_color(place))
        alpha = {"entity": theme.fill_alpha, "event": theme.trigger_alpha, "value": 0}[kind]
        underline = QColor(mix(theme.paper, color.name(), 0.75))
        dots = QPen(underline, 1.5 * self._metrics.zoom, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.FlatCap)
        dots.setDashPattern([1.4, 1.4])
        return Look(
            letters=self.lettering.of(short + " ?" if unsure else short),
            color=color,
            fill=_with_alpha(color, alpha),
            fill_lit=_with_alpha(color, alpha + 20),
            underline=underline,
            stroke=self._stroke(underline, () if place is None else underline_of(place)),
            dots=dots,
            chip=kind == "event",
            chip_ink=QColor(max((theme.paper, theme.ink), key=lambda ink: contrast(ink, color.name()))),
            unsure=unsure,
        )

    def _stroke(self, color: QColor, pattern: tuple[float, ...]) -> QPen | None:
        if not pattern:
            return None
        pen = QPen(color, max(1, round(1.8 * self._metrics.zoom)), Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.FlatCap)
        pen.setDashPattern(pattern)
        return pen


def _with_alpha(color: QColor, alpha: int) -> QColor:
    result = QColor(color)
    result.setAlpha(min(255, alpha))
    return result
