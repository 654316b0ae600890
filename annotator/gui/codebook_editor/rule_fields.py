"""The rules that relations and document labels have: what a relation joins, and what a document label takes as its answer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QPushButton, QVBoxLayout, QWidget

from annotator.codebook import ANY, Attribute, Codebook, Label
from annotator.codebook.changes import Owner, RenameChoice
from annotator.codebook.values import shown
from annotator.errors import AnnotatorError
from annotator.gui.codebook_editor.asking import Asker
from annotator.gui.codebook_editor.attribute_table import (
    choices_text,
    default_offers,
    kind_offers,
    put_choices,
    put_kind,
    replaced_choice,
)
from annotator.gui.codebook_editor.checks import CheckPopup
from annotator.gui.codebook_editor.edits import put_label
from annotator.gui.codebook_editor.fields import PageGrid
from annotator.gui.codebook_editor.open_draft import OpenDraft
from annotator.gui.plain import name_box
from annotator.gui.text_fields import SavedLine


class RelationEnds(QWidget):
    """What a relation joins."""

    changed = Signal(object)  # the parts of the label that are other now

    def __init__(self, draft: OpenDraft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft = draft
        self._label = Label("relation", "-")
        self.heads, self.tails = QPushButton(), QPushButton()
        for button, name in ((self.heads, self.tr("From")), (self.tails, self.tr("To"))):
            button.setStyleSheet("text-align: left; padding-left: 9px;")
            button.setAccessibleName(name)
        self.symmetric = QCheckBox(self.tr("It has no direction"))
        grid = PageGrid()
        grid.add(self.tr("From"), self.heads)
        grid.add(self.tr("To"), self.tails)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(grid)
        column.addWidget(self.symmetric)
        self.heads.clicked.connect(lambda: self._open("heads", self.heads))
        self.tails.clicked.connect(lambda: self._open("tails", self.tails))
        self.symmetric.toggled.connect(self._save_symmetric)

    def show_label(self, label: Label) -> None:
        """Show the ends of a relation label."""
        self._label = label
        for button, names, title in (
            (self.heads, label.heads, self.tr("From")),
            (self.tails, label.tails, self.tr("To")),
        ):
            text = ", ".join(names) if names and ANY not in names else self.tr("any entity or event")
            button.setText(text.replace("&", "&&"))
            button.setAccessibleName(f"{title}: {text}")
            button.setEnabled(self._draft.writable)
        self.symmetric.setEnabled(self._draft.writable)
        self.symmetric.blockSignals(True)
        self.symmetric.setChecked(label.symmetric)
        self.symmetric.blockSignals(False)

    def _save_symmetric(self, on: bool) -> None:
        self.changed.emit({"symmetric": on})

    def _open(self, part: str, button: QPushButton) -> None:
        names: Sequence[str] = getattr(self._label, part)
        codebook: Codebook = self._draft.codebook
        popup = CheckPopup(self.tr("What may stand here; nothing ticked is anything"), button)
        popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        popup.show_groups(
            [
                (self.tr("Entities"), [(e.name, e.name) for e in codebook.entities]),
                (self.tr("Events"), [(e.name, e.name) for e in codebook.events if not codebook.find("entity", e.name)]),
            ],
            set(names),
        )
        popup.accepted.connect(lambda chosen: self.changed.emit({part: tuple(chosen)}))
        popup.open_at(button, button.rect())


class AnswerFields(QWidget):
    """What a document label takes as its value: the kind, the choices and the default of one answer."""

    def __init__(self, draft: OpenDraft, asker: Asker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft, self._asker = draft, asker
        self._label = Label("document", "-")
        self.kinds, self.default = QComboBox(), QComboBox()
        for kind, words in kind_offers():
            self.kinds.addItem(words, kind)
        name_box(self.kinds, self.tr("Kind of answer"))
        name_box(self.default, self.tr("Default answer"))
        self.choices = SavedLine(self.tr("Choices"), self._save_choices)
        self.choices.setPlaceholderText(self.tr("Choices, with semicolons between them"))
        self._grid = PageGrid()
        self._grid.add(self.tr("Kind"), self.kinds)
        self.problem = self._grid.add(self.tr("Choices"), self.choices)
        self._grid.add(self.tr("Default"), self.default)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._grid)
        self.kinds.activated.connect(lambda _: self._put(put_kind(self._answer, str(self.kinds.currentData()))))
        self.default.activated.connect(
            lambda _: self._put(replace(self._answer, default=self.default.currentData() or None))
        )

    @property
    def _answer(self) -> Attribute:
        return self._label.answer or Attribute(self._label.name, "flag")

    def show_label(self, label: Label) -> None:
        """Show the answer of a document label."""
        self._label = label
        answer = self._answer
        self.kinds.setCurrentIndex(self.kinds.findData(answer.kind))
        self.choices.show_stored(choices_text(answer.choices))
        self.problem.show_messages()
        self._grid.show_row(1, shown=answer.kind in ("choice", "choices"))
        offers = default_offers(answer)
        self._grid.show_row(2, shown=offers is not None)
        self.default.clear()
        for value, words in offers or ():
            self.default.addItem(words, value)
        self.default.setCurrentIndex(max(0, self.default.findData(answer.default or "")))
        for field in (self.kinds, self.choices, self.default):
            field.setEnabled(self._draft.writable)

    def _put(self, answer: Attribute) -> bool:
        new = replace(self._label, answer=answer)
        said = self.tr("Change the answer of {0}").replace("{0}", self._label.name)
        self._draft.edit(said, put_label(self._draft.codebook, new))
        return True

    def _save_choices(self, text: str) -> bool:
        old = self._answer
        try:
            new = put_choices(old, text)
        except AnnotatorError as refusal:
            self.problem.show_messages(str(refusal))
            return False
        pair = replaced_choice(old.choices, new.choices)
        told = self._draft.draft.told.find("document", self._label.name)
        if pair and told and told.answer and pair[0] in told.answer.choices:
            question = self.tr("Is {0} the new name of {1}? Then the documents that have {1} follow.")
            question = question.replace("{0}", shown(pair[1])).replace("{1}", shown(pair[0]))
            chosen = self._asker.messages.ask(
                question, self.tr("It Is the New Name"), self.tr("It Is Another Choice"), self.tr("Cancel")
            )
            if chosen == 2:
                return False
            if chosen == 0:
                return self._draft.make(RenameChoice(Owner("document", self._label.name), None, *pair))
        return self._put(new)
