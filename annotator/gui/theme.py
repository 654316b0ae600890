"""Light, dark and high contrast: a palette each on Qt's Fusion style, and a small style sheet for what a palette cannot say.

`QStyleHints.setColorScheme` does nothing under plain X11, so the palettes are our own. Colours follow the paper of the
text view: the panels are a shade darker than the page, rules are thin, and only the selection is strong.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from string import Template

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from annotator.gui import fonts
from annotator.gui.settings import ThemeMode
from annotator.resources import resource


@dataclass(frozen=True, slots=True)
class Look:
    """The colours of the window around the text, as #rrggbb."""

    paper: str
    panel: str
    raised: str
    ink: str
    muted: str
    faint: str
    rule: str
    accent: str
    selected: str
    handle: str
    handle_hover: str
    notice: str
    notice_ink: str
    done: str
    open: str


LIGHT = Look(
    paper="#FCFBF8",
    panel="#F5F3EE",
    raised="#FFFFFF",
    ink="#22262B",
    muted="#5E636D",
    faint="#A4A7AC",
    rule="#E2DED5",
    accent="#2D62B3",
    selected="#DFE6F2",
    handle="#D9D5CB",
    handle_hover="#BDB8AC",
    notice="#F7EBCB",
    notice_ink="#5C4408",
    done="#2E7D4F",
    open="#A86A0B",
)
DARK = Look(
    paper="#17191D",
    panel="#1C1F24",
    raised="#24282E",
    ink="#D6D9DE",
    muted="#9CA3AD",
    faint="#5F656E",
    rule="#2D3138",
    accent="#85AEF2",
    selected="#27354C",
    handle="#363B43",
    handle_hover="#4A505A",
    notice="#3A311A",
    notice_ink="#EAD9A8",
    done="#69C08C",
    open="#E0A84E",
)


CONTRAST = Look(
    paper="#000000",
    panel="#000000",
    raised="#141414",
    ink="#FFFFFF",
    muted="#DADADA",
    faint="#A6A6A6",
    rule="#8C8C8C",
    accent="#FFD75E",
    selected="#003A75",
    handle="#A6A6A6",
    handle_hover="#FFFFFF",
    notice="#332A00",
    notice_ink="#FFEFB0",
    done="#6BE39A",
    open="#FFC24D",
)


def build_palette(look: Look) -> QPalette:
    """The palette that every stock widget paints itself with."""
    palette = QPalette(QColor(look.raised), QColor(look.panel))
    role = QPalette.ColorRole
    colors = {
        role.Window: look.panel,
        role.WindowText: look.ink,
        role.Base: look.paper,
        role.AlternateBase: look.panel,
        role.Text: look.ink,
        role.PlaceholderText: look.muted,
        role.Button: look.raised,
        role.ButtonText: look.ink,
        role.BrightText: look.ink,
        role.Highlight: look.selected,
        role.HighlightedText: look.ink,
        role.Accent: look.accent,
        role.Link: look.accent,
        role.LinkVisited: look.accent,
        role.ToolTipBase: look.raised,
        role.ToolTipText: look.ink,
        role.Light: look.raised,
        role.Midlight: look.rule,
        role.Mid: look.rule,
        role.Dark: look.faint,
        role.Shadow: look.faint,
    }
    for name, color in colors.items():
        palette.setColor(name, QColor(color))
    for name in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, QColor(look.faint))
    return palette


def build_style_sheet(look: Look) -> str:
    """The style sheet of `resources/themes/window.qss` in the colours of this look."""
    kind = "light" if look is LIGHT else "dark"
    images = {name: resource("icons", f"{name}-{kind}.svg").as_posix() for name in ("arrow", "check")}
    sheet = resource("themes", "window.qss").read_text(encoding="utf-8")
    return Template(sheet).substitute(asdict(look), **images)


def ui_font(system: QFont) -> QFont:
    """The face of menus and panels, at the size the desktop asks for but never tiny."""
    fonts.load()
    font = QFont(system)
    font.setFamilies([*fonts.interface_faces(), *system.families()])
    font.setPointSizeF(max(10.0, system.pointSizeF()))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setVariableAxis(QFont.Tag("wght"), 400)
    return font


class Theme(QObject):
    """Which look the program wears: the system's, or the one the person chose."""

    changed = Signal()

    def __init__(self, mode: ThemeMode, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.mode = mode
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)

    @property
    def dark(self) -> bool:
        if self.mode == "system":
            return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return self.mode != "light"

    @property
    def look(self) -> Look:
        return CONTRAST if self.mode == "contrast" else DARK if self.dark else LIGHT

    def set_mode(self, mode: ThemeMode) -> None:
        """Wear another look; every open window repaints."""
        self.mode = mode
        self.wear()

    def wear(self) -> None:
        """Give the application its palette and style sheet."""
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.setPalette(build_palette(self.look))
            application.setStyleSheet(build_style_sheet(self.look))
        self.changed.emit()

    def _follow_system(self) -> None:
        if self.mode == "system":
            self.wear()
