"""What stands over and under the lists of what is to be settled: which list, what narrows it, and what is done with a row."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QHBoxLayout, QWidget

from annotator.gui.choice_popup import ChoiceBox
from annotator.gui.languages import number_text
from annotator.gui.panel_parts import GAP, Caption, SmallButton
from annotator.gui.plain import margins, menu_text, name_box, plain_label, tip
from annotator.gui.review.model import LISTS, Item, ListName
from annotator.gui.text_fields import FilterField
from annotator.project import Project

MOST_CHOICES = 9


class ReviewHead(QWidget):
    """The lists with their lengths, whose annotations, words to look for, and whether settled threads are shown."""

    def __init__(self) -> None:
        super().__init__()
        self._by = ""
        self.names: dict[ListName, str] = {
            "look again": self.tr("Look again"),
            "unsure": self.tr("Unsure"),
            "notes": self.tr("Notes"),
        }
        self.lists = {name: SmallButton(self.names[name]) for name in LISTS}
        group = QButtonGroup(self)
        for button in self.lists.values():
            button.setCheckable(True)
            group.addButton(button)
        self.annotators = ChoiceBox()
        name_box(self.annotators, self.tr("Whose annotations are shown"))
        self.annotators.setFixedWidth(24 * self.fontMetrics().averageCharWidth())
        self.filter = FilterField(self.tr("Filter"))
        self.resolved_too = QCheckBox(self.tr("Resolved too"))
        self.counts = Caption("")
        row = QHBoxLayout(self)
        row.setContentsMargins(margins(2 * GAP, 0, 2 * GAP, 0))
        row.setSpacing(GAP)
        for button in self.lists.values():
            row.addWidget(button)
        row.addWidget(self.annotators)
        row.addWidget(self.filter, 3)
        row.addWidget(self.resolved_too)
        row.addWidget(self.counts, 1)

    def list_annotators(self, project: Project) -> None:
        """Offer everybody's annotations, one's own, and those of each other; a choice stays for the same annotator."""
        own = project.annotator.name
        others = [found.name for found in project.annotators.list() if found.name != own]
        wanted = [(self.tr("All annotators"), ""), (self.tr("My annotations"), own), *((n, n) for n in others)]
        there = [(self.annotators.itemText(at), self.annotators.itemData(at)) for at in range(self.annotators.count())]
        if there != wanted:
            name = self.annotators.currentData() if self._by == own else ""
            self.annotators.clear()
            for text, data in wanted:
                self.annotators.addItem(text, data)
            self.annotators.setCurrentIndex(max(0, self.annotators.findData(name)))
        self._by = own

    def show_lengths(self, counts: Sequence[int]) -> None:
        """Say how long each of the lists is."""
        for name, count in zip(LISTS, counts, strict=True):
            text = f"{self.names[name]}  {number_text(count)}" if count else self.names[name]
            self.lists[name].setText(text)

    def show_rows(self, shown: int, total: int) -> None:
        """Say how many rows a filter lets through."""
        said = self.tr("{shown} of {total}").format(shown=number_text(shown), total=number_text(total))
        self.counts.setText(said if shown < total else "")


class ReviewFoot(QWidget):
    """What settles the current row, with the keys that do the same."""

    settled = Signal()
    chosen = Signal(int)
    """The number of a choice, from 1."""

    def __init__(self) -> None:
        super().__init__()
        self.settle_button = SmallButton("")
        self.settle_button.clicked.connect(self.settled)
        self.choice_buttons = [SmallButton("") for _ in range(MOST_CHOICES)]
        self.keys = plain_label("", muted=True, scale=0.88)
        row = QHBoxLayout(self)
        row.setContentsMargins(margins(2 * GAP, 0, 2 * GAP, 0))
        row.setSpacing(GAP)
        row.addWidget(self.settle_button)
        for at, button in enumerate(self.choice_buttons, 1):
            button.setAccessibleName(self.tr("Choice {0}").format(at))
            button.clicked.connect(lambda _on=False, at=at: self.chosen.emit(at))
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.keys)
        self.show_item("look again", None, writable=False)
        self.show_item("unsure", None, writable=False)

    def verb(self, name: ListName, item: Item | None) -> str:
        """What Space does with a row."""
        if item is not None and item.resolved:
            return self.tr("Reopen")
        return {"look again": self.tr("Confirm"), "unsure": self.tr("Sure Now"), "notes": self.tr("Resolve")}[name]

    def show_item(self, name: ListName, item: Item | None, *, writable: bool) -> None:
        """Offer what can be done with this row."""
        verb = self.verb(name, item)
        self.settle_button.setText(self.tr("{verb} (Space)").format(verb=verb))
        self.settle_button.setAccessibleName(verb)
        self.settle_button.setToolTip(tip(verb))
        self.settle_button.setEnabled(item is not None and writable)
        choices = item.choices if item is not None else ()
        for at, button in enumerate(self.choice_buttons):
            button.setVisible(at < len(choices))
            if at < len(choices):
                button.setText(f"{at + 1}  {menu_text(choices[at])}")
                button.setAccessibleName(choices[at])
                button.setEnabled(writable)
        self.keys.setText(self.tr("↵ to the text · F2 write a note") if item is not None else "")
