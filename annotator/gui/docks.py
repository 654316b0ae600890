"""The panels around the text: documents and history on the left, the side panel on the right, tables under them all.

The frames belong to the window and stay, so that Qt can put them back as they were left; what they hold comes and goes
with the project, and is not made before it is shown.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QByteArray, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QDockWidget, QHBoxLayout, QMainWindow, QTabBar, QToolButton, QWidget

from annotator.gui.icons import icon
from annotator.gui.plain import margins, mirrored, plain_label
from annotator.gui.theme import Theme

_LEFT, _RIGHT = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea
_BOTTOM = Qt.DockWidgetArea.BottomDockWidgetArea
_SIDES, _ENDS = _LEFT | _RIGHT, _BOTTOM | Qt.DockWidgetArea.TopDockWidgetArea
_STATE_VERSION = 1
_BOTTOM_PANELS = ("events", "timeline", "review")
_BOTTOM_SHARE = 0.38  # of the window's height, the first time
_PLACED = b"bottom placed"  # at the end of a saved state: the height of the bottom is the person's own


class Docks(QObject):
    """The panels by name: `documents`, `side`, `history`, `guide`, `events`, `timeline`, `review`."""

    changed = Signal()

    def __init__(self, window: QMainWindow, theme: Theme) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        self.by_name: dict[str, QDockWidget] = {}
        self._titles: list[PanelTitle] = []
        self._guide_placed = False
        self._bottom_placed = False
        self._make: Callable[[str], QWidget] | None = None
        self._filled: set[str] = set()
        titles = {"documents": self.tr("Documents"), "side": self.tr("Side Panel"), "history": self.tr("History")}
        for name, title in titles.items():
            self._add(name, title, _RIGHT if (name == "side") != mirrored() else _LEFT, _SIDES)
        self._add("guide", self.tr("Guide"), _LEFT if mirrored() else _RIGHT, _SIDES)
        self._add("events", self.tr("Events"), _BOTTOM, _ENDS)
        self._add("timeline", self.tr("Timeline"), _BOTTOM, _ENDS)
        self._add("review", self.tr("Review"), _BOTTOM, _ENDS)
        self._quieting = QTimer(self, singleShot=True, interval=0)
        self._quieting.timeout.connect(self._keep_tabs_quiet)
        window.installEventFilter(self)
        window.setDockNestingEnabled(False)
        window.splitDockWidget(self.by_name["documents"], self.by_name["history"], Qt.Orientation.Vertical)
        window.setCorner(Qt.Corner.BottomLeftCorner, _LEFT)
        window.setCorner(Qt.Corner.BottomRightCorner, _RIGHT)
        window.splitDockWidget(self.by_name["side"], self.by_name["guide"], Qt.Orientation.Vertical)
        window.tabifyDockWidget(self.by_name["events"], self.by_name["timeline"])
        window.tabifyDockWidget(self.by_name["timeline"], self.by_name["review"])
        self._keep_tabs_quiet()
        theme.changed.connect(self._wear)
        self._wear()

    def _add(self, name: str, title: str, area: Qt.DockWidgetArea, allowed: Qt.DockWidgetArea) -> None:
        dock = QDockWidget(title, self._window)
        dock.setObjectName(name)
        dock.setAllowedAreas(allowed)
        dock.setFeatures(
            QDockWidget.DockWidgetFeature.DockWidgetClosable | QDockWidget.DockWidgetFeature.DockWidgetMovable
        )
        bar = PanelTitle(title, dock)
        self._titles.append(bar)
        dock.setTitleBarWidget(bar)
        dock.hide()
        dock.visibilityChanged.connect(lambda visible: self._on_shown(name, visible=visible))
        self._window.addDockWidget(area, dock)
        self.by_name[name] = dock

    def fill(self, make: Callable[[str], QWidget], saved: QByteArray) -> None:
        """Put the panels where they were left. What `make` gives for a name goes into its panel when that is first shown."""
        self._make = make
        self._put("documents")
        self._put("side")
        self._bottom_placed = saved.endsWith(_PLACED)
        if self._bottom_placed:
            saved = saved.chopped(len(_PLACED))
        if not self._window.restoreState(saved, _STATE_VERSION):
            self.by_name["documents"].show()
            self.by_name["side"].show()
            em, width = self._window.fontMetrics().averageCharWidth(), self._window.width()
            docks = [self.by_name["documents"], self.by_name["side"]]
            widths = [min(36 * em, width * 23 // 100), min(44 * em, width * 27 // 100)]
            self._window.resizeDocks(docks, widths, Qt.Orientation.Horizontal)
        for name in self.shown():
            self._put(name)
        self._bottom_placed |= not self.shown().isdisjoint(_BOTTOM_PANELS)
        for corner in (Qt.Corner.BottomLeftCorner, Qt.Corner.BottomRightCorner):
            self._window.setCorner(corner, _BOTTOM)  # a table needs the width more than a list the height

    def _put(self, name: str) -> None:
        """Make what stands in a panel, unless it is there."""
        if self._make is None or name in self._filled:
            return
        self._filled.add(name)
        dock = self.by_name[name]
        stand_in = dock.widget()
        dock.setWidget(self._make(name))
        dock.widget().show()
        if stand_in is not None:
            stand_in.deleteLater()

    def _on_shown(self, name: str, *, visible: bool) -> None:
        if visible:
            self._put(name)
        self.changed.emit()

    def empty(self) -> QByteArray:
        """Take the widgets out and hide the panels; what is returned puts them back."""
        state = self._window.saveState(_STATE_VERSION)
        if self._bottom_placed:
            state.append(_PLACED)
        self._make = None
        self._filled.clear()
        for dock in self.by_name.values():
            dock.hide()
            widget = dock.widget()
            if widget is not None:
                # The dock keeps its widget until another comes; a widget without a parent would be a window.
                dock.setWidget(QWidget())
                widget.deleteLater()
        return state

    def shown(self) -> frozenset[str]:
        """The names of the panels that are not hidden."""
        return frozenset(name for name, dock in self.by_name.items() if not dock.isHidden())

    def toggle(self, name: str) -> None:
        """Show or hide a panel; a panel that is shown, or brought to the front, gets the focus."""
        dock = self.by_name[name]
        self._put(name)
        is_behind = not dock.isHidden() and dock.visibleRegion().isEmpty()  # behind the tab of another
        dock.setVisible(dock.isHidden() or is_behind)
        if not dock.isHidden():
            self._make_room(name)
            dock.raise_()
            focus(dock.widget())

    def _make_room(self, name: str) -> None:
        """Give the guide a fair part of the side, and the bottom one of the window, when they are first shown there."""
        if name in _BOTTOM_PANELS and not self._bottom_placed:
            height = round(self._window.height() * _BOTTOM_SHARE)
            self._window.resizeDocks([self.by_name[name]], [height], Qt.Orientation.Vertical)
            self._bottom_placed = True
        guide, side = self.by_name["guide"], self.by_name["side"]
        if name == "guide" and not self._guide_placed and not side.isHidden():
            room = side.height() + guide.height()
            self._window.resizeDocks([side, guide], [room * 11 // 20, room * 9 // 20], Qt.Orientation.Vertical)
            self._guide_placed = True

    def walk(self, step: int) -> None:
        """Give the focus to the next panel, or the text, in the order they stand on the screen."""
        text = self._window.centralWidget()
        panels = {name: self.by_name[name].widget() for name in self.shown()}
        after = (panels.get(name) for name in ("side", "guide", "history", "events", "timeline", "review"))
        order = (panels.get("documents"), text, *after)
        stops = [stop for stop in order if stop is not None]
        focused = QApplication.focusWidget()
        at = next((i for i, stop in enumerate(stops) if focused and stop.isAncestorOf(focused)), -1)
        focus(stops[(at + step) % len(stops)])

    def _wear(self) -> None:
        for title in self._titles:
            title.tint(self._theme.look.muted)

    def _keep_tabs_quiet(self) -> None:
        """Tabs take no focus: the keys of the panels bring each to the front, and an empty row of tabs has no name."""
        for tabs in self._window.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly):
            tabs.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt makes the tabs of panels that share a place when it needs them."""
        if event.type() == QEvent.Type.ChildAdded:
            self._quieting.start()
        return False


class PanelTitle(QWidget):
    """A quiet line with the panel's name and what closes it."""

    def __init__(self, title: str, dock: QDockWidget) -> None:
        super().__init__(dock)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(margins(12, 6, 6, 2))
        layout.addWidget(plain_label(title, muted=True, scale=0.92, bold=True), 1)
        self._button = QToolButton()
        self._button.setAccessibleName(self.tr("Hide {panel}").format(panel=title))
        self._button.setToolTip(self.tr("Hide; the View menu shows it again"))
        self._button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._button.clicked.connect(dock.close)
        layout.addWidget(self._button)

    def tint(self, color: str) -> None:
        self._button.setIcon(icon("close", color))


def focus(widget: QWidget | None) -> None:
    """Give the focus to a widget, or to the first thing in it that takes one."""
    while widget is not None and widget.focusPolicy() == Qt.FocusPolicy.NoFocus and widget.focusProxy() is None:
        inside = next((child for child in widget.findChildren(QWidget) if _takes_focus(child)), None)
        if inside is None:
            return
        widget = inside
    if widget is not None:
        widget.setFocus(Qt.FocusReason.ShortcutFocusReason)


def _takes_focus(widget: QWidget) -> bool:
    tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return tab and widget.isEnabled() and not widget.isHidden() and widget.isVisible()
