"""What there is to choose in a change of the codebook.

What becomes of two on the same words, of what is retired, of what a split label was, and what is looked at again.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from annotator.codebook import Codebook, Kind, differences
from annotator.codebook.changes import (
    Change,
    Merge,
    MergeRoles,
    Owner,
    Redefine,
    Replace,
    Retire,
    RetireAttribute,
    RetireRole,
    Split,
    SplitRole,
    name_of,
)
from annotator.codebook.outcomes import outcome
from annotator.codebook_changes import Preview
from annotator.errors import AnnotatorError
from annotator.gui.codebook_changes.words import annotations_text, twins_texts
from annotator.gui.plain import name_box, plain_label


class ChangeChoices(QWidget):
    """The choices of one change; `change` is it as chosen so far."""

    changed = Signal()
    """Another choice: what is touched has to be counted anew."""

    def __init__(self, change: Change, codebook: Codebook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.change = change
        self._codebook = codebook
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(6)
        self.fates: dict[str, QRadioButton] = {}
        self.twins: dict[str, QRadioButton] = {}
        self.target_box = QComboBox()
        self.default_box = QComboBox()
        self.again_box = QCheckBox()
        self.again_list = QListWidget()
        self._twins_part = QWidget()
        self._groups: list[QButtonGroup] = []
        self._build()

    def _build(self) -> None:
        change = self.change
        if isinstance(change, Retire | RetireRole | RetireAttribute):
            self._build_fates(change)
        if isinstance(change, Split | SplitRole):
            self._build_default(change)
        if isinstance(change, Redefine) and change.label.kind != "document":
            self.again_box.setText(self.tr("Look at its annotations again"))
            self.again_box.setChecked(change.look_again)
            self.again_box.toggled.connect(lambda on: self._choose(look_again=on))
            self._layout.addWidget(self.again_box)
        if isinstance(change, Replace):
            self._build_again(change)
        if isinstance(change, Merge | MergeRoles | Retire | RetireRole):
            self._build_twins(change.twins)

    def _choose(self, *, counted: bool = True, **values: Any) -> None:
        self.change = replace(self.change, **values)
        self._fit()
        if counted:
            self.changed.emit()

    def take_focus(self) -> None:
        """Begin with what is chosen, where there is something to choose."""
        for button in self.fates.values():
            if button.isChecked():
                button.setFocus()

    # ---- retire

    def _build_fates(self, change: Retire | RetireRole | RetireAttribute) -> None:
        targets = targets_of(change, self._codebook)
        names = {
            "keep": self.tr("&Keep its annotations as they are"),
            "move": self.tr("&Move them to"),
            "delete": self.tr("&Delete them"),
        }
        group = QButtonGroup(self)
        self._groups.append(group)
        for fate, text in names.items():
            button = self.fates[fate] = QRadioButton(text)
            button.setChecked(fate == change.then)
            group.addButton(button)
            button.clicked.connect(lambda _on, fate=fate: self._choose_fate(fate))
            row = QHBoxLayout()
            row.addWidget(button)
            if fate == "move":
                name_box(self.target_box, self.tr("Move them to"))
                self.target_box.addItems(targets)
                self.target_box.setCurrentText(change.to)
                self.target_box.activated.connect(lambda _at: self._choose_fate("move"))
                row.addWidget(self.target_box)
                button.setEnabled(bool(targets))
            row.addStretch(1)
            self._layout.addLayout(row)
        self._fit()

    def _choose_fate(self, fate: str) -> None:
        self.fates[fate].setChecked(True)
        self._choose(then=fate, to=self.target_box.currentText() if fate == "move" else "")

    def _fit(self) -> None:
        fate = getattr(self.change, "then", "move")
        self.target_box.setEnabled(fate == "move")

    # ---- split and look again

    def _build_default(self, change: Split | SplitRole) -> None:
        names = tuple(dict.fromkeys(map(name_of, change.into)))
        name_box(self.default_box, self.tr("Until it is decided"))
        self.default_box.addItems(names)
        self.default_box.setCurrentText(change.default or names[0])
        self.default_box.activated.connect(lambda _at: self._choose(default=self.default_box.currentText()))
        row = QHBoxLayout()
        row.addWidget(plain_label(self.tr("Until it is decided, each is")))
        row.addWidget(self.default_box)
        row.addStretch(1)
        self._layout.addLayout(row)

    def _build_again(self, change: Replace) -> None:
        names = meaning_changed(self._codebook, change)
        if not names:
            return
        self._layout.addWidget(plain_label(self.tr("Look again at the annotations of what means something else now:")))
        self.again_list.setSpacing(1)
        self.again_list.setAccessibleName(self.tr("Look again at the annotations of"))
        for kind, name in names:
            item = QListWidgetItem(name, self.again_list)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            chosen = (kind, name) in change.look_again
            item.setCheckState(Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked)
            item.setData(Qt.ItemDataRole.UserRole, (kind, name))
        self.again_list.setCurrentRow(0)
        rows = min(4, self.again_list.count())
        self.again_list.setMaximumHeight(rows * (self.fontMetrics().height() + 6) + 6)
        self.again_list.itemChanged.connect(lambda _item: self._choose_again())
        self._layout.addWidget(self.again_list)

    def _choose_again(self) -> None:
        items = [self.again_list.item(row) for row in range(self.again_list.count())]
        ticked = [item for item in items if item.checkState() == Qt.CheckState.Checked]
        self._choose(look_again=tuple(tuple(item.data(Qt.ItemDataRole.UserRole)) for item in ticked))

    # ---- on the same words

    def _build_twins(self, chosen: str) -> None:
        layout = QVBoxLayout(self._twins_part)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.setSpacing(6)
        self._twins_said = plain_label("", wrap=True)
        layout.addWidget(self._twins_said)
        group = QButtonGroup(self)
        self._groups.append(group)
        for twins in ("join", "keep", "ask"):
            button = self.twins[twins] = QRadioButton()
            button.setChecked(twins == chosen)
            group.addButton(button)
            button.clicked.connect(lambda _on, twins=twins: self._choose(counted=False, twins=twins))
            layout.addWidget(button)
        self._layout.addWidget(self._twins_part)
        self._twins_part.hide()

    def show_preview(self, preview: Preview) -> None:
        """Say how many it is about."""
        count, joining = preview.conflict_count, preview.joining
        self._twins_part.setVisible(bool(self.twins) and count > 0)
        if self.twins and count:
            of_roles = isinstance(self.change, MergeRoles | RetireRole)
            said, texts = twins_texts(count, joining, of_roles=of_roles)
            self._twins_said.setText(said)
            for twins, button in self.twins.items():
                button.setText(texts[twins])
        if isinstance(self.change, Redefine) and preview.asked:
            text = self.tr("Look at its {annotations} again")
            self.again_box.setText(text.format(annotations=annotations_text(preview.asked)))


def targets_of(change: Retire | RetireRole | RetireAttribute, codebook: Codebook) -> list[str]:
    """What the annotations of what is retired could move to."""
    if isinstance(change, Retire):
        return [label.name for label in codebook.offered(change.kind) if label.name != change.label]
    if isinstance(change, RetireRole):
        events = [event for event in codebook.events if change.label in (None, event.name)]
        lists = [[role.name for role in event.roles] for event in events if event.role(change.role)]
        return _common(lists, change.role)
    return _common(_attribute_lists(change.owner, codebook, change.attribute), change.attribute)


def _attribute_lists(owner: Owner, codebook: Codebook, name: str) -> list[list[str]]:
    if owner.kind == "cluster":
        lists = [[attribute.name for attribute in codebook.cluster_attributes]]
    elif owner.kind == "role":
        events = [event for event in codebook.events if owner.label in (None, event.name)]
        roles = [role for event in events for role in event.roles if owner.role in (None, role.name)]
        lists = [[attribute.name for attribute in role.attributes] for role in roles]
    else:
        labels = [label for label in codebook.of_kind(owner.kind) if owner.label in (None, label.name)]
        lists = [[attribute.name for attribute in label.attributes] for label in labels]
    return [names for names in lists if name in names]


def _common(lists: list[list[str]], but: str) -> list[str]:
    """The names that are in all lists, in the order of the first."""
    return [name for name in (lists[0] if lists else []) if name != but and all(name in names for names in lists)]


def meaning_changed(codebook: Codebook, change: Replace) -> list[tuple[Kind, str]]:
    """The labels that mean something else in a new codebook, or follow other rules, beside what was told."""
    try:
        before = outcome(codebook, replace(change, look_again=())).before or codebook
    except AnnotatorError:
        return []
    found: dict[tuple[Kind, str], None] = dict.fromkeys(change.look_again)
    for one in differences(before, change.codebook):
        if one.change in ("definition", "rules") and one.kind is not None and one.kind != "document":
            kept = [name for name in one.labels if before.find(one.kind, name) and change.codebook.find(one.kind, name)]
            found.update(dict.fromkeys((one.kind, name) for name in kept))
    return list(found)
