"""The program's own typefaces: Source Serif for reading, Inter for labels.

Both ship with the program, so that an article looks the same everywhere. What they lack (Arabic, Hebrew, Chinese, emoji)
comes from the system; the families named here are preferred because they draw letters and their marks from one font.
Variable fonts take their weight from the axis: Qt ignores `setWeight` for application fonts.
"""

from __future__ import annotations

import functools
from dataclasses import dataclass, replace

from PySide6.QtCore import QLocale
from PySide6.QtGui import QFont, QFontDatabase

from annotator.resources import resource

READING = ("Source Serif 4 Variable", "Noto Naskh Arabic", "Noto Serif Hebrew", "Noto Serif")
ARABIC_LABELS = ("Noto Sans Arabic UI", "Noto Sans Arabic", "Segoe UI", "Geeza Pro", "DejaVu Sans", "Noto Naskh Arabic")
LABELS = ("Inter Variable", "Noto Sans", "Noto Sans Arabic", "Noto Sans Hebrew")

_CARD_PX = 12.0
_HEADING = 1.5  # times the size of the text
_POINTS_PER_PX = 0.75


@dataclass(frozen=True, slots=True)
class Typography:
    """How an article is set, in pixels at 100 %. `face` is a family, or empty for the bundled serif; `measure` the width
    of a full line; `spacing` what is between lines, in hundredths of the least; `label` the size of the small capitals.
    """

    face: str = ""
    size: int = 18
    measure: int = 700
    spacing: int = 100
    label: int = 9

    def clamped(self) -> Typography:
        """The nearest that can be read and painted."""
        limited = {name: min(max(getattr(self, name), low), high) for name, (low, high) in LIMITS.items()}
        return replace(self, **limited)


LIMITS = {"size": (12, 36), "measure": (420, 1200), "spacing": (100, 180), "label": (8, 14)}
PLAIN = Typography()


def interface_faces() -> tuple[str, ...]:
    """The families of menus and panels, the first one setting the height of lines.

    Arabic letters from a fallback are taller than a line of Inter and would be cut off, so an Arabic interface begins with
    a face of its own.
    """
    if QLocale().script() != QLocale.Script.ArabicScript:
        return LABELS
    known = set(QFontDatabase.families())
    return (*(face for face in ARABIC_LABELS if face in known), *LABELS)


@functools.cache
def load() -> None:
    """Make the bundled typefaces known to Qt, once; needs a QGuiApplication."""
    for name in ("SourceSerif4Variable-Roman.ttf", "InterVariable.ttf"):
        QFontDatabase.addApplicationFont(str(resource("fonts", name)))


def body(zoom: float = 1.0, *, bold: bool = False, italic: bool = False, setting: Typography = PLAIN) -> QFont:
    """The face an article is read in."""
    font = _font(_faces(setting), setting.size * zoom, 640 if bold else 400)
    font.setVariableAxis(QFont.Tag("opsz"), min(60.0, max(8.0, 14 * zoom * setting.size / PLAIN.size)))
    if setting.face not in ("", LABELS[0]):
        font.setBold(bold)
    font.setItalic(italic)
    return font


def heading(zoom: float = 1.0, setting: Typography = PLAIN) -> QFont:
    """The face of an article's heading."""
    font = _font(_faces(setting), _HEADING * setting.size * zoom, 620)
    font.setVariableAxis(QFont.Tag("opsz"), min(60.0, 28 * zoom))
    if setting.face not in ("", LABELS[0]):
        font.setBold(True)
    return font


def label(zoom: float = 1.0, setting: Typography = PLAIN) -> QFont:
    """The small capitals over annotated words, and the names of roles."""
    font = _font(LABELS, setting.label * zoom, 620)
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.4 * zoom)
    return font


def card(scale: float = 1.0, *, bold: bool = False) -> QFont:
    """The face of the cards beside the text."""
    return _font(LABELS, _CARD_PX * scale, 620 if bold else 420)


def _faces(setting: Typography) -> tuple[str, ...]:
    return (setting.face, *READING) if setting.face else READING


def _font(families: tuple[str, ...], pixels: float, weight: int) -> QFont:
    load()
    font = QFont()
    font.setFamilies(families)
    font.setPointSizeF(pixels * _POINTS_PER_PX) if pixels % 1 else font.setPixelSize(int(pixels))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setStyleStrategy(QFont.StyleStrategy.PreferAntialias)
    font.setVariableAxis(QFont.Tag("wght"), weight)
    return font
