"""The fields of a label that no other form has: its key, its colour, and lists of sentences."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import (
    QApplication,
    QColorDialog,
    QGridLayout,
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
    QWidgetAction,
)

from annotator.codebook import PALETTE, Kind
from annotator.gui.codebook_editor.tree import paint_mark
from annotator.gui.field_grid import FieldGrid
from annotator.gui.label_swatch import label_color, swatch_width
from annotator.gui.panel_parts import GAP, SignButton, SmallButton, isolated
from annotator.gui.plain import plain_label, scaled, tip
from annotator.gui.text.theme import READABLE, contrast
from annotator.gui.text_fields import LineField, NoteField

_ACROSS = 8  # colours in a row of the palette


class KeyPressField(LineField):
    """Takes the next key pressed in it; Backspace and Delete take it away. Tab and Escape go on meaning what they do."""

    pressed = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.setReadOnly(True)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFixedWidth(3 * self.fontMetrics().horizontalAdvance("W"))
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._takes(event):
            event.accept()
            return True
        return super().event(event)

    def _takes(self, event: QKeyEvent) -> bool:
        if event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier):
            return False
        cleared = event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)
        return cleared or (event.text().isprintable() and bool(event.text().strip()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.isEnabled() or not self._takes(event):
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self.pressed.emit("")
        else:
            self.pressed.emit(event.text())


class ColorField(QToolButton):
    """A button in the label's colour that opens the palette; beside it stands how well the colour can be read."""

    picked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._color, self._kind, self._sample = PALETTE[0], "entity", ""
        self.setAccessibleName(self.tr("Colour"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._menu = QMenu(self)
        self._chips = [_Chip(color) for color in PALETTE]
        self._menu.addAction(self._palette())
        self._menu.addSeparator()
        self._menu.addAction(self.tr("&Other…")).triggered.connect(self._ask)
        self.setMenu(self._menu)
        self._menu.aboutToShow.connect(self._point_at_current)

    def _palette(self) -> QWidgetAction:
        board = QWidget()
        grid = QGridLayout(board)
        grid.setSpacing(3)
        for at, chip in enumerate(self._chips):
            chip.clicked.connect(lambda _=False, color=chip.color: self._pick(color))
            chip.stepped.connect(lambda by, at=at: self._chips[(at + by) % len(self._chips)].setFocus())
            grid.addWidget(chip, at // _ACROSS, at % _ACROSS)
        action = QWidgetAction(self)
        action.setDefaultWidget(board)
        return action

    def _point_at_current(self) -> None:
        current = next((chip for chip in self._chips if chip.color == self._color), self._chips[0])
        current.setFocus()

    def show_color(self, color: str, kind: Kind, sample: str) -> None:
        """Show this colour, with the short name as a sample of it."""
        self._color, self._kind, self._sample = color, kind, sample
        self.setAccessibleName(self.tr("Colour {0}").replace("{0}", color))
        self.updateGeometry()
        self.update()

    def reading(self) -> str:
        """How well the colour can be read, in a sentence part."""
        paper = QApplication.palette().color(QPalette.ColorRole.Base).name()
        ratio = contrast(self._color, paper)
        named, said = isolated(self._color), isolated(f"{ratio:.1f}:1")
        if ratio >= READABLE:
            return self.tr("{0}, contrast {1}").replace("{0}", named).replace("{1}", said)
        shown = isolated(label_color(self._color, QApplication.palette()).name())
        text = self.tr("{0}, contrast {1}: shown as {2}, which can be read")
        return text.replace("{0}", named).replace("{1}", said).replace("{2}", shown)

    def _pick(self, color: str) -> None:
        self._menu.close()
        self.picked.emit(color)

    def _ask(self) -> None:
        dialog = QColorDialog(QColor(self._color), self)
        dialog.setOption(QColorDialog.ColorDialogOption.DontUseNativeDialog)
        dialog.setWindowTitle(self.tr("Colour of the Label"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.colorSelected.connect(lambda color: self.picked.emit(color.name()))
        dialog.open()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self._sample) + swatch_width(metrics) + 40, metrics.height() + 12)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, palette, metrics = QPainter(self), QApplication.palette(), self.fontMetrics()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline = QPalette.ColorRole.Accent if self.hasFocus() else QPalette.ColorRole.Mid
        painter.setPen(QPen(palette.color(outline), 1))
        painter.setBrush(palette.color(QPalette.ColorRole.Base))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        color, side = label_color(self._color, palette), swatch_width(metrics)
        line = self.rect().adjusted(10, 0, -10, 0)
        at_left = self.layoutDirection() == Qt.LayoutDirection.LeftToRight
        left = line.left() if at_left else line.right() + 1 - side
        kind: Kind = self._kind  # type: ignore[assignment]  # one of the four words
        paint_mark(painter, QRect(left, line.top(), side, line.height()).toRectF(), color, kind)
        painter.setPen(color)
        painter.setFont(scaled(self.font(), 0.9, bold=True))
        text = line.adjusted(side + 8, 0, 0, 0) if at_left else line.adjusted(0, 0, -side - 8, 0)
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, self._sample)


class _Chip(QToolButton):
    """One colour of the palette; the arrows go to the others."""

    stepped = Signal(int)

    def __init__(self, color: str) -> None:
        super().__init__()
        self.color = color
        self.setAccessibleName(color)
        self.setToolTip(tip(color))
        self.setFixedSize(26, 26)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        near = self.hasFocus() or self.underMouse()
        painter.setPen(QPen(QApplication.palette().color(QPalette.ColorRole.Text), 2) if near else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.color))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(3, 3, -3, -3), 4, 4)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        mirrored = -1 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 1
        steps = {Qt.Key.Key_Left: -mirrored, Qt.Key.Key_Right: mirrored}
        steps |= {Qt.Key.Key_Up: -_ACROSS, Qt.Key.Key_Down: _ACROSS}
        if event.key() in steps:
            self.stepped.emit(steps[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.click()
        else:
            super().keyPressEvent(event)


# ---- lists of sentences


class SentenceField(NoteField):
    """One sentence of a list, as tall as it is; Alt with an arrow moves it."""

    stepped = Signal(int)

    def __init__(self, name: str, save: Callable[[str], bool], parent: QWidget | None = None) -> None:
        super().__init__(name, save, parent)
        self.document().setDocumentMargin(1)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._fit()

    def _fit(self) -> None:
        metrics = self.fontMetrics()
        frame = 2 * round(self.document().documentMargin()) + 10
        room = QRect(0, 0, max(40, self.viewport().width() - frame), 10**6)
        flags = Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextWrapAnywhere
        height = metrics.boundingRect(room, flags, self.note[:2000] + "\u200b").height()
        self.setFixedHeight(height + frame)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain == Qt.KeyboardModifier.AltModifier and event.key() in steps:
            self.commit()
            self.stepped.emit(steps[Qt.Key(event.key())])
        elif plain == Qt.KeyboardModifier.NoModifier and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.commit()
        else:
            super().keyPressEvent(event)


Item = tuple[str, str]
"""A sentence, and what stands small under it."""


class SentenceList(QWidget):
    """Sentences under each other, each with a cross; a button gives an empty field for one more.

    `save` gets the whole list at every change; a sentence that was emptied is gone from it. Rows stay what they are
    when the list changes, so that the focus and what is being typed stay too.
    """

    def __init__(self, name: str, save: Callable[[tuple[Item, ...]], bool], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._save = name, save
        self._items: tuple[Item, ...] = ()
        self.rows: list[_SentenceRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self.add_button = SmallButton("+ " + self.tr("Add"))
        self.add_button.setAccessibleName(self.tr("Add to {0}").replace("{0}", name))
        self.add_button.clicked.connect(self.add)
        self._foot = QHBoxLayout()
        self._foot.addWidget(self.add_button)
        self._foot.addStretch(1)
        self._column.addLayout(self._foot)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def put_beside_add(self, button: QWidget) -> None:
        """Put another button beside the one that adds."""
        self._foot.insertWidget(1, button)

    def show_items(self, items: Sequence[Item], *, other: bool = False) -> None:
        """Show these sentences; what is typed in an empty field stays unless they are of something `other`."""
        typing = not other and len(self.rows) > max(len(items), len(self._items)) and bool(self.rows[-1].field.note)
        self._items = tuple(items)
        extra = 1 if typing else 0
        while len(self.rows) > len(items) + extra:
            row = self.rows.pop()
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        while len(self.rows) < len(items):
            self._add_row()
        for row, item in zip(self.rows, items, strict=False):
            if other:
                row.field.drop()
            row.show_item(item)

    def add(self) -> None:
        """An empty field at the end, to be typed in; what is typed elsewhere is saved before it is there."""
        self.add_button.setFocus()
        if len(self.rows) == len(self._items):
            self._add_row()
        self.rows[-1].field.setFocus()

    def commit(self) -> None:
        """Save what is typed."""
        for row in list(self.rows):
            row.field.commit()

    def _add_row(self) -> None:
        at = len(self.rows)
        row = _SentenceRow(self._name, at, lambda typed: self._change(at, typed), self)
        row.field.stepped.connect(lambda by: self._step(at, by))
        row.cross.clicked.connect(lambda: self._remove(at))
        self.rows.append(row)
        self._column.insertWidget(self._column.count() - 1, row)
        row.show()

    def _change(self, at: int, typed: str) -> bool:
        items = list(self._items)
        if at >= len(items):
            items.append((typed, ""))
        else:
            items[at] = (typed, items[at][1])
        return self._save(tuple(item for item in items if item[0]))

    def _remove(self, at: int) -> None:
        if at < len(self._items):
            self._save(self._items[:at] + self._items[at + 1 :])
        else:
            self.rows[at].field.setPlainText("")
            self.show_items(self._items)

    def _step(self, at: int, by: int) -> None:
        to = at + by
        if 0 <= to < len(self._items) and at < len(self._items):
            items = list(self._items)
            items[at], items[to] = items[to], items[at]
            self._save(tuple(items))
            self.rows[to].field.setFocus()


class _SentenceRow(QWidget):
    """A sentence, its cross, and what stands under it."""

    def __init__(self, name: str, at: int, save: Callable[[str], bool], parent: QWidget) -> None:
        super().__init__(parent)
        self.field = SentenceField(f"{name} {at + 1}", save, self)
        remove = QCoreApplication.translate("SentenceList", "Remove {0} {1}")
        self.cross = SignButton("×", remove.replace("{0}", name).replace("{1}", str(at + 1)), self)
        self._aside = plain_label("", muted=True, scale=0.86)
        self._aside.setContentsMargins(GAP, 0, 0, 2)
        self._aside.hide()
        column = QVBoxLayout()
        column.setSpacing(1)
        column.addWidget(self.field)
        column.addWidget(self._aside)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(2)
        line.addLayout(column, 1)
        line.addWidget(self.cross, alignment=Qt.AlignmentFlag.AlignTop)

    def show_item(self, item: Item) -> None:
        """Show a sentence and what stands under it."""
        self.field.show_stored(item[0])
        self._aside.setText(item[1])
        self._aside.setVisible(bool(item[1]))


class PageGrid(FieldGrid):
    """Fields on a wide page: the names take the room they need."""

    def _set_names_width(self) -> None:
        wanted = max((caption.wanted_width() for caption in self.captions()), default=0) + 14
        self._grid.setColumnMinimumWidth(0, 0 if self._stacked else max(110, wanted))
        self._grid.setColumnStretch(0, 0)
