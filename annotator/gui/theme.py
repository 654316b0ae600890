"""Light and dark: a palette each on Qt's Fusion style, and a small style sheet for what a palette cannot say.

`QStyleHints.setColorScheme` does nothing under plain X11, so the palettes are our own. Colours follow the paper of the
text view: the panels are a shade darker than the page, rules are thin, and only the selection is strong.
"""

from __future__ import annotations

from dataclasses import dataclass

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
    muted="#646973",
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
    muted="#9097A1",
    faint="#5F656E",
    rule="#2D3138",
    accent="#85AEF2",
    selected="#2A3850",
    handle="#363B43",
    handle_hover="#4A505A",
    notice="#3A311A",
    notice_ink="#EAD9A8",
    done="#69C08C",
    open="#E0A84E",
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
    """Thin scroll bars, quiet panels and fields, as a palette cannot say it."""
    return f"""
QMainWindow::separator {{ background: {look.rule}; width: 1px; height: 1px; }}
QMainWindow::separator:hover {{ background: {look.accent}; }}
QMenuBar {{ background: {look.panel}; border-bottom: 1px solid {look.rule}; padding: 1px 4px; }}
QMenuBar::item {{ padding: 4px 9px; background: transparent; border-radius: 4px; }}
QMenuBar::item:selected, QMenuBar::item:pressed {{ background: {look.selected}; }}
QMenu {{ background: {look.raised}; border: 1px solid {look.rule}; padding: 4px; }}
QMenu::item {{ padding: 4px 26px 4px 24px; border-radius: 4px; }}
QMenu::item:selected {{ background: {look.selected}; }}
QMenu::item:disabled {{ color: {look.faint}; }}
QMenu::separator {{ height: 1px; background: {look.rule}; margin: 4px 8px; }}
QToolTip {{ background: {look.raised}; color: {look.ink}; border: 1px solid {look.rule}; padding: 4px 6px; }}
QStatusBar {{ background: {look.panel}; border-top: 1px solid {look.rule}; color: {look.muted}; }}
QStatusBar::item {{ border: none; }}
QLabel[muted="true"] {{ color: {look.muted}; }}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 2px; }}
QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 2px; }}
QScrollBar::handle {{ background: {look.handle}; border-radius: 3px; }}
QScrollBar::handle:vertical {{ min-height: 36px; }}
QScrollBar::handle:horizontal {{ min-width: 36px; }}
QScrollBar::handle:hover {{ background: {look.handle_hover}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QAbstractScrollArea {{ border: none; }}
QListView, ArticleView, WelcomePage {{ background: {look.paper}; }}
QLineEdit, QPlainTextEdit#field {{
    background: {look.paper}; border: 1px solid {look.rule}; border-radius: 5px; padding: 4px 7px;
    selection-background-color: {look.selected}; selection-color: {look.ink};
}}
QLineEdit:focus, QPlainTextEdit#field:focus {{ border-color: {look.accent}; }}
QComboBox {{
    background: {look.raised}; border: 1px solid {look.rule}; border-radius: 5px; padding: 4px 8px;
}}
QComboBox:hover {{ border-color: {look.handle_hover}; }}
QComboBox:focus {{ border-color: {look.accent}; }}
QComboBox:disabled {{ color: {look.faint}; background: {look.panel}; }}
QComboBox::drop-down {{ border: none; width: 22px; }}
QComboBox::down-arrow {{ image: url("{_image("arrow", look)}"); width: 12px; height: 12px; }}
QComboBox QAbstractItemView {{ background: {look.raised}; border: 1px solid {look.rule}; padding: 3px; }}
QCheckBox, QRadioButton {{ spacing: 8px; }}
QCheckBox::indicator, QListView::indicator, QMenu::indicator {{
    width: 14px; height: 14px; border: 1px solid {look.faint}; border-radius: 3px; background: {look.paper};
}}
QCheckBox::indicator:checked, QListView::indicator:checked, QMenu::indicator:non-exclusive:checked {{
    background: {look.accent}; border-color: {look.accent}; image: url("{_image("check", look)}");
}}
QMenu::indicator {{ margin-left: 5px; }}
QCheckBox::indicator:focus, QCheckBox:focus::indicator {{ border-color: {look.accent}; }}
QRadioButton::indicator, QMenu::indicator:exclusive {{
    width: 14px; height: 14px; border: 1px solid {look.faint}; border-radius: 8px; background: {look.paper};
}}
QRadioButton::indicator:checked, QMenu::indicator:exclusive:checked {{
    width: 6px; height: 6px; border: 5px solid {look.accent}; background: {look.paper};
}}
QRadioButton:focus {{ color: {look.accent}; }}
QHeaderView {{ background: {look.panel}; }}
QHeaderView::section {{
    background: {look.panel}; color: {look.muted}; border: none; border-bottom: 1px solid {look.rule}; padding: 5px 8px;
}}
QTableView::item {{ padding: 2px 8px; }}
QPushButton {{
    background: {look.raised}; border: 1px solid {look.rule}; border-radius: 5px; padding: 5px 14px;
}}
QPushButton:hover {{ border-color: {look.handle_hover}; }}
QPushButton:focus {{ border-color: {look.accent}; }}
QPushButton:default {{ border-color: {look.accent}; color: {look.accent}; }}
QPushButton:pressed {{ background: {look.selected}; }}
QPushButton:disabled {{ color: {look.faint}; }}
QPushButton[quiet="true"] {{ background: transparent; border-color: transparent; padding: 2px 6px; text-align: left; }}
QPushButton[quiet="true"]:hover {{ background: {look.selected}; }}
QPushButton[quiet="true"]:focus {{ border-color: {look.accent}; }}
QToolButton {{ background: transparent; border: 1px solid transparent; border-radius: 4px; padding: 3px; }}
QToolButton:hover, QToolButton:checked {{ background: {look.selected}; }}
QToolButton:focus {{ border-color: {look.accent}; }}
QProgressBar {{ background: {look.rule}; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }}
QProgressBar::chunk {{ background: {look.accent}; border-radius: 3px; }}
QFrame#rule {{ background: {look.rule}; border: none; max-height: 1px; min-height: 1px; }}
QFrame#notice {{ background: {look.notice}; border: none; border-bottom: 1px solid {look.rule}; }}
QFrame#notice QLabel {{ color: {look.notice_ink}; }}
QWidget#page {{ background: {look.paper}; }}
QWidget#strip {{ background: {look.panel}; border-top: 1px solid {look.rule}; }}
"""


def ui_font(system: QFont) -> QFont:
    """The face of menus and panels, at the size the desktop asks for but never tiny."""
    fonts.load()
    font = QFont(system)
    font.setFamilies([*fonts.LABELS, *system.families()])
    font.setPointSizeF(max(10.0, system.pointSizeF()))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setVariableAxis(QFont.Tag("wght"), 400)
    return font


def _image(name: str, look: Look) -> str:
    """The path of a small picture of this look, as a style sheet writes it."""
    return resource("icons", f"{name}-{'dark' if look is DARK else 'light'}.svg").as_posix()


class Theme(QObject):
    """Which of the two looks the program wears: the system's, or the one the person chose."""

    changed = Signal()

    def __init__(self, mode: ThemeMode, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.mode = mode
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)

    @property
    def dark(self) -> bool:
        if self.mode == "system":
            return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return self.mode == "dark"

    @property
    def look(self) -> Look:
        return DARK if self.dark else LIGHT

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
