"""The program's own typefaces: Source Serif for reading, Inter for labels.

Both ship with the program, so that an article looks the same everywhere. What they lack (Arabic, Hebrew, Chinese, emoji)
comes from the system; the families named here are preferred because they draw letters and their marks from one font.
Variable fonts take their weight from the axis: Qt ignores `setWeight` for application fonts.
"""

from __future__ import annotations

import functools

from PySide6.QtGui import QFont, QFontDatabase

from annotator.resources import resource

READING = ("Source Serif 4 Variable", "Noto Naskh Arabic", "Noto Serif Hebrew", "Noto Serif")
LABELS = ("Inter Variable", "Noto Sans", "Noto Sans Arabic", "Noto Sans Hebrew")

_BODY_PX, _HEADING_PX, _LABEL_PX, _CARD_PX = 18.0, 27.0, 9.0, 12.0
_POINTS_PER_PX = 0.75


@functools.cache
def load() -> None:
    """Make the bundled typefaces known to Qt, once; needs a QGuiApplication."""
    for name in ("SourceSerif4Variable-Roman.ttf", "InterVariable.ttf"):
        QFontDatabase.addApplicationFont(str(resource("fonts", name)))


def body(zoom: float = 1.0, *, bold: bool = False, italic: bool = False) -> QFont:
    """The face an article is read in."""
    font = _font(READING, _BODY_PX * zoom, 640 if bold else 400)
    font.setVariableAxis(QFont.Tag("opsz"), min(60.0, max(8.0, 14 * zoom)))
    font.setItalic(italic)
    return font


def heading(zoom: float = 1.0) -> QFont:
    """The face of an article's heading."""
    font = _font(READING, _HEADING_PX * zoom, 620)
    font.setVariableAxis(QFont.Tag("opsz"), min(60.0, 28 * zoom))
    return font


def label(zoom: float = 1.0) -> QFont:
    """The small capitals over annotated words, and the names of roles."""
    font = _font(LABELS, _LABEL_PX * zoom, 620)
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.4 * zoom)
    return font


def card(scale: float = 1.0, *, bold: bool = False) -> QFont:
    """The face of the cards beside the text."""
    return _font(LABELS, _CARD_PX * scale, 620 if bold else 420)


def _font(families: tuple[str, ...], pixels: float, weight: int) -> QFont:
    load()
    font = QFont()
    font.setFamilies(families)
    font.setPointSizeF(pixels * _POINTS_PER_PX) if pixels % 1 else font.setPixelSize(int(pixels))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setStyleStrategy(QFont.StyleStrategy.PreferAntialias)
    font.setVariableAxis(QFont.Tag("wght"), weight)
    return font
