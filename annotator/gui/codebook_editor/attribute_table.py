"""Attributes as a table, of whatever has some: a label, a role, all labels of a kind, the clusters."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import cast

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.codebook import ATTRIBUTE_KINDS, Attribute, Codebook, Condition, Kind
from annotator.codebook.changes import Change, Owner, RenameAttribute, RenameChoice, RetireAttribute
from annotator.codebook.parts import name_fault
from annotator.codebook.values import shown
from annotator.errors import AnnotatorError
from annotator.gui.codebook_editor.asking import Asker
from annotator.gui.codebook_editor.checks import CheckPopup
from annotator.gui.codebook_editor.edits import Scope, having, only_for
from annotator.gui.codebook_editor.open_draft import OpenDraft
from annotator.gui.codebook_editor.part_table import Column, PartModel, PartTable
from annotator.gui.label_list import Index

_NAME, _CHOICES = 0, 2
_SEPARATOR = "; "


def _tr(text: str) -> str:
    return QCoreApplication.translate("AttributeTable", text)


# ---- cells and their texts


def checked_name(name: str, others: Sequence[str], what: str) -> str:
    """The name, if a part may have it.

    Raises:
        AnnotatorError: with what is wrong with it.
    """
    fault = name_fault(name)
    if fault:
        raise AnnotatorError(_tr("The name {0}.").replace("{0}", fault))
    if name in others:
        raise AnnotatorError(_tr("There is {0} {1} already.").replace("{0}", what).replace("{1}", shown(name)))
    return name


def choices_text(choices: Sequence[str]) -> str:
    """Choices as they are typed: `alleged; planned`."""
    return _SEPARATOR.join(choices)


def typed_choices(text: str) -> tuple[str, ...]:
    """The choices that were typed, each once."""
    return tuple(dict.fromkeys(part.strip() for part in text.split(";") if part.strip()))


def put_kind(attribute: Attribute, text: str) -> Attribute:
    """The attribute of another kind; choices stay with the kinds that have them."""
    if text not in ATTRIBUTE_KINDS:
        return attribute
    with_choices = text in ("choice", "choices")
    choices = (attribute.choices or ("yes", "no")) if with_choices else ()
    default = attribute.default if text == attribute.kind else None
    return replace(attribute, kind=text, choices=choices, default=default)


def put_choices(attribute: Attribute, text: str) -> Attribute:
    """The attribute with other choices; a kind that has none becomes a choice by them."""
    choices = typed_choices(text)
    if not choices and attribute.kind in ("choice", "choices"):
        raise AnnotatorError(_tr("{0} needs choices, with semicolons between them.").replace("{0}", attribute.name))
    kind = attribute.kind if attribute.kind in ("choice", "choices") or not choices else "choice"
    default = attribute.default
    if default is not None and any(part not in choices for part in attribute.split(default)):
        default = None
    return replace(attribute, kind=kind, choices=choices, default=default)


def default_offers(attribute: Attribute) -> Sequence[tuple[str, str]] | None:
    """What can be picked as the default."""
    if attribute.kind in ("choice", "choices"):
        return [("", _tr("none")), *((choice, choice) for choice in attribute.choices)]
    if attribute.kind == "flag":
        return [("", _tr("none")), ("true", _tr("yes")), ("false", _tr("no"))]
    return None


def kind_offers() -> list[tuple[str, str]]:
    """The kinds of attributes in words."""
    words = {
        "choice": _tr("one choice"),
        "choices": _tr("several choices"),
        "flag": _tr("yes or no"),
        "number": _tr("number"),
        "text": _tr("text"),
    }
    return [(kind, words[kind]) for kind in ATTRIBUTE_KINDS]


def condition_text(attribute: Attribute) -> str:
    """A condition as it is typed: `modality = alleged; planned`."""
    when = attribute.when
    return f"{when.attribute} = {choices_text(when.values)}" if when else ""


def put_condition(attribute: Attribute, text: str) -> Attribute:
    """The attribute with the condition that was typed; without one where nothing was."""
    name, equals, values = text.partition("=")
    if not text.strip():
        return replace(attribute, when=None)
    if not equals or not name.strip() or not typed_choices(values):
        raise AnnotatorError(_tr("Write it as an attribute, = and its values: modality = alleged; planned"))
    return replace(attribute, when=Condition(name.strip(), typed_choices(values)))


def condition_offers(attribute: Attribute, beside: Sequence[Attribute]) -> list[tuple[str, str]]:
    """Every single condition that can be picked; several values are typed."""
    found = [("", _tr("always"))]
    for other in beside:
        values = other.choices or (("true", "false") if other.kind == "flag" else ())
        if other.name != attribute.name:
            found += [(text, text) for value in values if (text := f"{other.name} = {value}")]
    return found


class AttributeTable(QWidget):
    """The attributes in one scope, with all that can be done to them."""

    def __init__(self, draft: OpenDraft, asker: Asker, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft, self._asker = draft, asker
        self.scope = Scope(Owner("cluster"))
        self._columns = self._make_columns()
        self.model = PartModel(self._columns, self._save, self)
        self.table = PartTable(name, self.model, self.tr("Attribute"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table)
        self.table.add_asked.connect(self.add)
        self.table.remove_asked.connect(self.remove)
        self.table.retire_asked.connect(self.retire)
        self.table.step_asked.connect(self.step)
        self.table.view.opened.connect(self._open)

    def _make_columns(self) -> list[Column[Attribute]]:
        put = replace
        columns: list[Column[Attribute]] = [
            Column(self.tr("Name"), lambda e: e.name, lambda e, text: put(e, name=text), wide=4),
            Column(self.tr("Kind"), lambda e: e.kind, put_kind, lambda _: kind_offers(), wide=4),
            Column(
                self.tr("Choices"),
                lambda e: choices_text(e.choices),
                put_choices,
                wide=5,
                hint=self.tr("Choices, with semicolons between them"),
            ),
            Column(
                self.tr("Default"),
                lambda e: e.default or "",
                lambda e, text: put(e, default=text or None),
                default_offers,
                typed=False,
                wide=3,
                hint=self.tr("What is meant where nothing is set"),
            ),
            Column(
                self.tr("When"),
                condition_text,
                put_condition,
                lambda e: condition_offers(e, self._beside()),
                typed=True,
                wide=4,
                hint=self.tr("Always, or only where another attribute has some value"),
            ),
            Column(self.tr("Definition"), lambda e: e.definition, lambda e, text: put(e, definition=text), wide=5),
        ]
        return columns

    def _beside(self) -> tuple[Attribute, ...]:
        """All attributes of the owner, those shared with others too."""
        lists = self.scope.lists(self._draft.codebook)
        return lists[0] if lists and not self.scope.is_shared else self.model.parts

    # ---- what is shown

    def show_scope(self, scope: Scope) -> None:
        """Show the attributes in a scope of the draft."""
        other = scope != self.scope
        self.scope = scope
        if scope.is_shared and scope.owner.kind != "role" and len(self._columns) == len(self.model.columns):
            self._add_labels_column()
        if other:
            self.table.problem.show_messages()
        self.refresh()

    def _add_labels_column(self) -> None:
        column = Column(
            self.tr("Labels"),
            self._labels_text,
            lambda e, _text: e,
            opens=True,
            wide=4,
            hint=self.tr("The labels that have it"),
        )
        self.model.beginResetModel()
        self.model.columns = [*self._columns[:1], column, *self._columns[1:]]
        self.model.endResetModel()

    def _labels_text(self, attribute: Attribute) -> str:
        codebook, kind = self._draft.codebook, cast(Kind, self.scope.owner.kind)
        names = having(codebook, kind, attribute.name)
        if len(names) == len(codebook.of_kind(kind)):
            return self.tr("all")
        more = len(names) - 2
        return ", ".join(names) if more <= 0 else f"{', '.join(names[:2])} +{more}"

    def refresh(self) -> None:
        """Show the draft as it is now."""
        self.table.show_parts(self.scope.own(self._draft.codebook), writable=self._draft.writable)

    @property
    def current(self) -> Attribute | None:
        parts, row = self.model.parts, self.table.row
        return parts[row] if 0 <= row < len(parts) else None

    # ---- what is done

    def add(self) -> None:
        """A new attribute, whose name is typed next."""
        codebook = self._draft.codebook
        new = Attribute(self.scope.free_name(codebook, self.tr("new attribute")), "flag")
        self._draft.edit(self.tr("Add an attribute"), self.scope.added(codebook, new))
        row = next((at for at, part in enumerate(self.model.parts) if part.name == new.name), None)
        if row is not None:
            self.table.choose(row, edit=True)

    def _save(self, row: int, column: int, new: Attribute) -> None:
        old: Attribute = self.model.parts[row]
        codebook = self._draft.codebook
        said = self.tr("Change {0}").replace("{0}", old.name)
        if new.name != old.name:
            others = [e.name for attributes in self.scope.lists(codebook) for e in attributes]
            self._rename(old.name, checked_name(new.name, others, self.tr("an attribute")))
        elif new.choices != old.choices and (pair := replaced_choice(old.choices, new.choices)):
            self._rename_choice(old, new, *pair)
        else:
            self._draft.edit(said, self.scope.replaced(codebook, old, new))

    def _rename(self, old: str, new: str) -> None:
        owner = self.scope.owner
        self._draft.make(RenameAttribute(owner, old, new))

    def _rename_choice(self, old: Attribute, new: Attribute, was: str, now: str) -> None:
        """One choice has other words: it was renamed, or it is another choice; only the person knows."""
        if is_known_choice(self._draft.draft.told, self.scope, old.name, was):
            question = self.tr("Is {0} the new name of {1}? Then the annotations that have {1} follow.")
            question = question.replace("{0}", shown(now)).replace("{1}", shown(was))
            chosen = self._asker.messages.ask(
                question, self.tr("It Is the New Name"), self.tr("It Is Another Choice"), self.tr("Cancel")
            )
            if chosen == 2:
                return
            if chosen == 0:
                change = RenameChoice(self.scope.owner, old.name, was, now)
                self._draft.make(change, lambda codebook: self.scope.replaced(codebook, old, new))
                return
        self._draft.edit(
            self.tr("Change {0}").replace("{0}", old.name), self.scope.replaced(self._draft.codebook, old, new)
        )

    def remove(self) -> None:
        """Take the attribute away; where annotations have it, ask what becomes of them."""
        attribute = self.current
        if attribute is None or not self._draft.writable:
            return
        without = self.scope.removed(self._draft.codebook, attribute.name)
        left = self._draft.left_by(without)
        count = sum(one.annotations for one in left)
        if count == 0:
            self._draft.edit(self.tr("Remove {0}").replace("{0}", attribute.name), without)
            return
        name, scope = attribute.name, self.scope

        def then(change: Change, codebook: Codebook) -> Codebook:
            kept = isinstance(change, RetireAttribute) and change.then == "keep"
            return codebook if kept else scope.removed(codebook, name)

        self._asker.change(RetireAttribute(scope.owner, name), then)

    def retire(self) -> None:
        """Offer it no longer, or again."""
        attribute = self.current
        if attribute is None:
            return
        if attribute.retired:
            new = replace(attribute, retired=False)
            self._draft.edit(
                self.tr("Use {0} again").replace("{0}", attribute.name),
                self.scope.replaced(self._draft.codebook, attribute, new),
            )
        else:
            self._draft.make(RetireAttribute(self.scope.owner, attribute.name))

    def step(self, by: int) -> None:
        """One place up or down."""
        row, parts = self.table.row, self.model.parts
        if 0 <= row < len(parts) and 0 <= row + by < len(parts):
            column = self.table.view.currentIndex().column()
            codebook = self.scope.swapped(self._draft.codebook, parts[row].name, parts[row + by].name)
            if self._draft.edit(self.tr("Move {0}").replace("{0}", parts[row].name), codebook):
                self.table.view.setCurrentIndex(self.model.index(row + by, column))

    def _open(self, index: Index) -> None:
        """Choose the labels that have an attribute."""
        attribute: Attribute = self.model.parts[index.row()]
        kind = cast(Kind, self.scope.owner.kind)
        codebook: Codebook = self._draft.codebook
        names = [label.name for label in codebook.of_kind(kind)]
        popup = CheckPopup(self.tr("Labels that have {0}").replace("{0}", attribute.name), self.table.view)
        popup.show_groups([("", [(name, name) for name in names])], set(having(codebook, kind, attribute.name)))

        def take(chosen: list[str]) -> None:
            if chosen:
                new = only_for(self._draft.codebook, kind, attribute, chosen)
                self._draft.edit(self.tr("Choose the labels that have {0}").replace("{0}", attribute.name), new)

        popup.accepted.connect(take)
        popup.open_at(self.table.view, self.table.view.visualRect(index))
        popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)


def replaced_choice(old: Sequence[str], new: Sequence[str]) -> tuple[str, str] | None:
    """The one choice that has other words in the same place, with its new words."""
    if len(old) != len(new):
        return None
    pairs = [(was, now) for was, now in zip(old, new, strict=True) if was != now]
    return pairs[0] if len(pairs) == 1 and pairs[0][1] not in old else None


def is_known_choice(told: Codebook, scope: Scope, attribute: str, choice: str) -> bool:
    """Whether the codebook in force has a choice, so that annotations may have it."""
    return any(e.name == attribute and choice in e.choices for attributes in scope.lists(told) for e in attributes)
