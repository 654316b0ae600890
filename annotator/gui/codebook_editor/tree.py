"""The labels of the draft as a tree: kinds, then the parents that dots make, each with colour, key, uses and faults.

Dragging a label between others orders it; dragging it onto another, or among the children of another parent, moves it
there, which gives it another name. The same can be done by keys and the menu.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QDragMoveEvent, QDropEvent, QKeyEvent, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from annotator.codebook import KINDS, Codebook, Fault, Kind, Label
from annotator.gui.codebook_editor.edits import is_below
from annotator.gui.codebook_editor.open_draft import OpenDraft
from annotator.gui.label_list import Index, matches
from annotator.gui.label_swatch import label_color, paint_swatch, swatch_width
from annotator.gui.languages import number_text
from annotator.gui.panel_parts import GAP, is_dark
from annotator.gui.plain import scaled, tip
from annotator.gui.row_painting import RowLine, paint_key_cap, paint_row_ground
from annotator.gui.status_line import uses_text

_NODE = Qt.ItemDataRole.UserRole
_ROW = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Node:
    """What a row stands for: `book`, `versions`, a kind without a name, or a name of a kind (a label or a parent)."""

    page: str
    kind: Kind | None = None
    name: str = ""


BOOK, CHANGES, VERSIONS = Node("book"), Node("changes"), Node("versions")


@dataclass(frozen=True, slots=True)
class _Row:
    """What is painted of a label; no label for a parent alone."""

    text: str
    label: Label | None = None
    uses: int = 0
    faults: str = ""
    has_label: bool = True


def kind_title(kind: Kind) -> str:
    """The labels of a kind, in the language of the program."""
    titles: Mapping[Kind, str] = {
        "entity": QCoreApplication.translate("CodebookTree", "Entities"),
        "event": QCoreApplication.translate("CodebookTree", "Events"),
        "relation": QCoreApplication.translate("CodebookTree", "Relations"),
        "document": QCoreApplication.translate("CodebookTree", "Document Labels"),
    }
    return titles[kind]


class CodebookTree(QTreeWidget):
    """The rows; which one is current is kept when the draft changes."""

    chosen = Signal(object)  # Node
    step_asked = Signal(int)
    remove_asked = Signal()
    placed = Signal(object, object, object)
    """A Node was dropped: the name of its new parent (""), and the sibling in front of which it stands, or None."""

    def __init__(self, draft: OpenDraft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft = draft
        self._items: dict[Node, QTreeWidgetItem] = {}
        self._words: list[str] = []
        self._closed: set[Node] = set()
        self._next: Node | None = None
        self._renamed: Node | None = None  # is shown until other words are typed into the filter
        self.setObjectName("codebookTree")
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setIndentation(14)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setItemDelegate(_Rows(self))
        self.setAccessibleName(self.tr("Labels of the codebook"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDragEnabled(draft.writable)
        self.setDropIndicatorShown(True)
        self.setStyleSheet("QTreeWidget { background: palette(window); }")
        self.currentItemChanged.connect(lambda *_: self.chosen.emit(self.node))
        self.itemCollapsed.connect(lambda item: self._closed.add(item.data(0, _NODE)))
        self.itemExpanded.connect(lambda item: self._closed.discard(item.data(0, _NODE)))
        self.refresh()

    @property
    def node(self) -> Node:
        """What is chosen."""
        item = self.currentItem()
        found: Node = item.data(0, _NODE) if item is not None else BOOK
        return found

    def choose(self, node: Node) -> None:
        """Make a row current, in an open tree; the codebook itself where there is no such row."""
        item = self._items.get(node) or self._items[BOOK]
        if item.isHidden():
            self.narrow("")
        self.setCurrentItem(item)
        self.scrollTo(self.currentIndex())  # what was typed elsewhere is saved now, and the rows are other ones

    def follow(self, node: Node) -> None:
        """What is chosen is about to have this name."""
        self._next = node

    def choose_first(self) -> None:
        """Go to the first label that the filter leaves."""
        found = [node for node, item in self._items.items() if node.page == "label" and not item.isHidden()]
        if found:
            exact = [n for n in found if self._draft.find(n.kind or "entity", n.name) and self._matches(n.name)]
            self.choose((exact or found)[0])

    def _matches(self, name: str) -> bool:
        return matches(name, self._words)

    def narrow(self, text: str) -> None:
        """Show only labels whose names hold each word, and what they stand in."""
        self._words, self._renamed = text.casefold().split(), None
        for node, item in self._items.items():
            item.setHidden(not self._is_wanted(node))

    def _is_wanted(self, node: Node) -> bool:
        if not self._words:
            return True
        if node.kind is None:
            return False
        kept = self._renamed
        if kept is not None and kept.kind == node.kind and (not node.name or is_below(kept.name, node.name)):
            return True
        names = [label.name for label in self._draft.codebook.of_kind(node.kind)]
        return any(matches(name, self._words) for name in names if not node.name or is_below(name, node.name))

    # ---- filling

    def refresh(self) -> None:
        """Show the draft as it is now."""
        was, top = self.node, self.verticalScrollBar().value()
        at = self._next if self._next is not None and self._draft.find(*_place(self._next)) else was
        if self._next is not None:
            self._next, self._renamed = None, at
        self.blockSignals(True)
        closed = set(self._closed)
        self.clear()
        self._items = {}
        self._add(BOOK, None, _Row(self.tr("Codebook"), faults=self._said(None, "")))
        self._add(CHANGES, None, _Row(self.tr("Changes")))
        self._add(VERSIONS, None, _Row(self.tr("Versions")))
        by_label: dict[tuple[Kind | None, str], list[str]] = {}
        for fault in self._draft.faults():
            by_label.setdefault((fault.kind, fault.label), []).append(fault.message)
        for kind in KINDS:
            self._fill(kind, self._draft.codebook, by_label)
        for node, item in self._items.items():
            item.setExpanded(node not in closed)
            item.setHidden(not self._is_wanted(node))
        self._closed = closed
        self.setCurrentItem(self._items.get(at) or self._items[BOOK])
        self.blockSignals(False)
        self.verticalScrollBar().setValue(top)
        if self.node != was:
            self.chosen.emit(self.node)

    def _said(self, kind: Kind | None, label: str) -> str:
        found: Sequence[Fault] = self._draft.faults()
        return "\n".join(fault.message for fault in found if (fault.kind, fault.label) == (kind, label))

    def _fill(self, kind: Kind, codebook: Codebook, faults: Mapping[tuple[Kind | None, str], list[str]]) -> None:
        labels = codebook.of_kind(kind)
        top = Node("kind", kind)
        self._add(top, None, _Row(kind_title(kind), uses=len(labels)))
        head = self._items[top]
        named = {label.name: label for label in labels}
        for label in labels:
            parent, start = head, ""
            for part in label.name.split("."):
                name = f"{start}{part}"
                start = f"{name}."
                node = Node("label", kind, name)
                if node not in self._items:
                    own = named.get(name)
                    uses = self._draft.uses(kind, name) if own else 0
                    said = "\n".join(faults.get((kind, name), ()))
                    self._add(node, parent, _Row(part, own, uses, said, own is not None))
                parent = self._items[node]

    def _add(self, node: Node, parent: QTreeWidgetItem | None, row: _Row) -> None:
        item = QTreeWidgetItem([row.text])
        item.setData(0, _NODE, node)
        item.setData(0, _ROW, row)
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, self._spoken(node, row))
        if row.faults or (row.label and row.label.definition):
            item.setToolTip(0, tip(row.faults or (row.label.definition if row.label else "")))
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if node.page == "label":
            flags |= Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled
        elif node.page == "kind":
            flags |= Qt.ItemFlag.ItemIsDropEnabled
        item.setFlags(flags)
        (parent.addChild if parent else self.addTopLevelItem)(item)
        self._items[node] = item

    def _spoken(self, node: Node, row: _Row) -> str:
        """The row in words, for a screen reader."""
        label = row.label
        parts = [node.name or row.text]
        if label is not None:
            parts += [self.tr("key {0}").replace("{0}", label.key)] if label.key else []
            parts.append(uses_text(row.uses))
            parts += [self.tr("retired")] if label.retired else []
        return ", ".join([*parts, *([row.faults.replace("\n", " ")] if row.faults else [])])

    # ---- drag and drop

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)
        if self._target(event) is None:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        target = self._target(event)
        event.setDropAction(Qt.DropAction.IgnoreAction)  # the tree is filled anew from the draft
        event.accept()
        if target is not None:
            self.placed.emit(self.node, *target)

    def _target(self, event: QDropEvent) -> tuple[str, str | None] | None:
        """The parent's name, and the sibling that is to come behind, for what is dragged; None where it cannot go."""
        dragged, item = self.node, self.itemAt(event.position().toPoint())
        if item is None or dragged.page != "label":
            return None
        node: Node = item.data(0, _NODE)
        if node.kind != dragged.kind or (node.name and is_below(node.name, dragged.name)):
            return None
        if node.page == "kind":
            return "", None
        rect, y = self.visualItemRect(item), round(event.position().y())
        edge = min(12, max(2, round(rect.height() / 5.5)))  # as Qt draws the line where it is to go
        if edge <= y - rect.top() and edge <= rect.bottom() - y:
            return node.name, None
        return node.name.rpartition(".")[0], node.name if y - rect.top() < edge else self._behind(item)

    def _behind(self, item: QTreeWidgetItem) -> str | None:
        """The name of the row behind this one under the same parent."""
        above = item.parent()
        following = above.child(above.indexOfChild(item) + 1) if above else None
        return following.data(0, _NODE).name if following is not None else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.modifiers() == Qt.KeyboardModifier.AltModifier and event.key() in steps:
            self.step_asked.emit(steps[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Delete:
            self.remove_asked.emit()
        else:
            super().keyPressEvent(event)


def _place(node: Node) -> tuple[Kind, str]:
    return node.kind or "entity", node.name


class _Rows(QStyledItemDelegate):
    """Paints a row: swatch, name, warning sign, uses, key cap."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(60, option.fontMetrics.height() + 9)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: _Row | None = index.data(_ROW)
        node: Node | None = index.data(_NODE)
        if row is None or node is None:
            return
        painter.save()
        paint_row_ground(painter, option)
        metrics, palette = option.fontMetrics, option.palette
        line = RowLine(option.rect.adjusted(2, 0, -GAP, 0), option.direction)
        muted = palette.color(QPalette.ColorRole.PlaceholderText)
        if row.label is not None:
            cell = QRectF(line.take_left(swatch_width(metrics)))
            paint_mark(painter, cell, label_color(row.label.color, palette), row.label.kind)
            line.take_left(GAP + 1)
            cap = line.take_right(metrics.height() + 2)
            if row.label.key:
                paint_key_cap(painter, cap, row.label.key, palette, option.font)
            line.take_right(GAP)
        if row.uses:
            shown = number_text(row.uses)
            painter.setPen(muted)
            painter.drawText(line.take_right(metrics.horizontalAdvance(shown)), Qt.AlignmentFlag.AlignCenter, shown)
            line.take_right(GAP)
        if row.faults:
            paint_sign(painter, QRectF(line.take_right(metrics.ascent() + 2)), palette)
            line.take_right(GAP)
        self._paint_name(painter, option, line, row, node)
        painter.restore()

    def _paint_name(
        self, painter: QPainter, option: QStyleOptionViewItem, line: RowLine, row: _Row, node: Node
    ) -> None:
        metrics, palette = option.fontMetrics, option.palette
        is_head, is_retired = node.page != "label", row.label is not None and row.label.retired
        quiet = is_retired or not row.has_label
        painter.setFont(scaled(option.font, 1.0, bold=True) if is_head else option.font)
        painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText if quiet else QPalette.ColorRole.Text))
        text = QCoreApplication.translate("CodebookTree", "{0} – retired").replace("{0}", row.text)
        shown = metrics.elidedText(text if is_retired else row.text, Qt.TextElideMode.ElideRight, line.rest.width())
        painter.drawText(line.rest, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, shown)


def paint_mark(painter: QPainter, cell: QRectF, color: QColor, kind: Kind) -> None:
    """The mark of a label: as in the text for entities and events, an arrow for a relation, a page for a document."""
    if kind in ("entity", "event"):
        paint_swatch(painter, cell, color, is_event=kind == "event")
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(color, 1.6))
    middle, width = cell.center(), cell.width() * 0.8
    if kind == "relation":
        left, right = middle - QPointF(width / 2, 0), middle + QPointF(width / 2, 0)
        painter.drawLine(left, right)
        painter.drawLine(right, right + QPointF(-3.5, -3))
        painter.drawLine(right, right + QPointF(-3.5, 3))
    else:
        page = QRectF(0, 0, width * 0.75, width * 0.95)
        page.moveCenter(middle)
        painter.drawRect(page)
        for share in (0.35, 0.65):
            y = page.top() + page.height() * share
            painter.drawLine(QPointF(page.left() + 2.5, y), QPointF(page.right() - 2.5, y))
    painter.restore()


def paint_sign(painter: QPainter, cell: QRectF, palette: QPalette) -> None:
    """A small warning triangle in the middle of a cell."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    side = cell.width() - 2
    left, top = cell.left() + 1, cell.center().y() - side / 2
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("#e8a33d" if is_dark(palette) else "#a85a00"))
    corners = [QPointF(left + side / 2, top), QPointF(left + side, top + side), QPointF(left, top + side)]
    painter.drawPolygon(corners)
    painter.restore()
