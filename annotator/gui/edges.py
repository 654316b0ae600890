"""Who is out of sight: the members of the shown event that are above or below the window, each a chip that goes there.

The chips lie over the text's upper and lower edge and only while an event with members elsewhere is selected or pointed at.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from annotator.gui import fonts
from annotator.gui.panel_parts import isolated, one_line
from annotator.gui.plain import menu_text, tip
from annotator.gui.text.marks import Mark
from annotator.gui.text.view import ArticleView

_MOST = 4
_QUOTE = 28
_GAP, _INSET = 6, 5

Member = tuple[str | None, Mark]


class Edge(QWidget):
    """The chips at one edge. They are made once and shown as they are needed: pointing must cost nothing."""

    def __init__(self, view: ArticleView, *, below: bool) -> None:
        super().__init__(view)
        self._view = view
        self._below = below
        self._members: list[Member] = []
        self.setAccessibleName(self.tr("Members below the window") if below else self.tr("Members above the window"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_GAP)
        self.chips = [self._chip(number) for number in range(_MOST + 1)]
        for chip in self.chips:
            layout.addWidget(chip)
        self.hide()

    def _chip(self, number: int) -> QPushButton:
        chip = QPushButton()
        chip.setObjectName("chip")
        chip.setAccessibleName(self.tr("The next of them"))
        chip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        chip.setCursor(Qt.CursorShape.PointingHandCursor)
        chip.setFont(fonts.card())
        chip.clicked.connect(lambda: self._go_to(number))
        return chip

    def show_members(self, members: Sequence[Member]) -> None:
        """Name these, the nearest first; how many more there are stands on the last chip."""
        wanted = list(members)
        if wanted != self._members:
            self._members = wanted
            self._name()
        self.setVisible(bool(wanted))
        if wanted:
            self._place()

    def _name(self) -> None:
        arrow = "↓" if self._below else "↑"
        for number, chip in enumerate(self.chips):
            chip.setVisible(number < len(self._members))
            if number < len(self._members):
                role, mark = self._members[number]
                words = one_line(self._view.article[mark.start : mark.start + 200][: mark.end - mark.start], _QUOTE)
                chip.setText(menu_text(f"{role or mark.label}: {isolated(words)} {arrow}"))
                chip.setToolTip(tip(words))
                chip.setAccessibleName(f"{role or mark.label}: {words}")
        rest = len(self._members) - _MOST
        if rest > 1:
            self.chips[-1].setText(f"+{rest} {arrow}")
            self.chips[-1].setToolTip(tip(self.tr("The next of them")))
            self.chips[-1].setAccessibleName(self.tr("The next of them"))

    def _place(self) -> None:
        """Over the column's edge, with no more chips than it is wide."""
        column, viewport = self._view.column(), self._view.viewport().geometry()
        room = viewport.width() - column.x() - _INSET
        for number, chip in enumerate(self.chips[: len(self._members)]):
            room -= chip.sizeHint().width() + _GAP
            chip.setVisible(number == 0 or room >= 0)
        hint = self.sizeHint()
        width = min(hint.width(), viewport.width() - column.x() - _INSET)
        y = viewport.bottom() - hint.height() - _INSET if self._below else viewport.top() + _INSET
        self.setGeometry(viewport.left() + column.x(), y, width, hint.height())
        self.raise_()

    def _go_to(self, number: int) -> None:
        if number < len(self._members):
            _, mark = self._members[number]
            self._view.reveal_range(mark.start, mark.end)


class Edges(QObject):
    """Keeps both edges of a view in step with what it shows."""

    def __init__(self, view: ArticleView) -> None:
        super().__init__(view)
        self._view = view
        self.above, self.below = Edge(view, below=False), Edge(view, below=True)
        self._shown: object = None
        view.painted.connect(self._follow)
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._shown = None
        return super().eventFilter(watched, event)

    def _follow(self) -> None:
        scene = self._view.scene
        if scene.event is None or not scene.draws_arcs or not scene.members:
            if self._shown is not None:
                self._shown = None
                self.above.show_members(())
                self.below.show_members(())
            return
        lines = [block.line_range(number) for block, number, _ in self._view.lines_on_screen()]
        first, last = (lines[0][0], lines[-1][1]) if lines else (0, 0)
        shown = scene.event, list(scene.members), first, last, self._view.viewport().size()
        if shown == self._shown:
            return
        self._shown = shown
        over = [member for member in scene.members if member[1].end <= first]
        under = [member for member in scene.members if member[1].start >= last]
        self.above.show_members(sorted(over, key=lambda member: -member[1].end))
        self.below.show_members(sorted(under, key=lambda member: member[1].start))
