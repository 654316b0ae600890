"""The roles of an event label as a table, and under it the attributes of what fills the role at hand."""

from __future__ import annotations

from dataclasses import replace
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.codebook import ANY, COUNTS, VALUE_KINDS, Codebook, Count, Label, Role
from annotator.codebook.changes import Change, MergeRoles, Owner, RenameChoice, RenameRole, RetireRole, SplitRole
from annotator.codebook.values import shown
from annotator.errors import AnnotatorError
from annotator.gui.codebook_editor.asking import Asker
from annotator.gui.codebook_editor.attribute_table import (
    AttributeTable,
    checked_name,
    choices_text,
    replaced_choice,
    typed_choices,
)
from annotator.gui.codebook_editor.checks import CheckPopup
from annotator.gui.codebook_editor.edits import Scope, new_role, put_roles
from annotator.gui.codebook_editor.open_draft import OpenDraft
from annotator.gui.codebook_editor.part_table import Column, PartModel, PartTable
from annotator.gui.label_list import Index
from annotator.gui.panel_parts import Caption, SmallButton

_ENTITY, _EVENT, _VALUE = "entity:", "event:", "value:"


class RoleTable(QWidget):
    """The roles of the label at hand, with all that can be done to them."""

    def __init__(self, draft: OpenDraft, asker: Asker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft, self._asker = draft, asker
        self._label = ""
        self.model = PartModel(self._columns(), self._save, self)
        self.table = PartTable(self.tr("Roles"), self.model, self.tr("Role"))
        self.merge_button, self.split_button = SmallButton(self.tr("Merge Into…")), SmallButton(self.tr("Split…"))
        self.table.extra.addWidget(self.merge_button)
        self.table.extra.addWidget(self.split_button)
        self.caption = Caption("")
        self.attributes = AttributeTable(draft, asker, self.tr("Attributes of the role"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.table)
        column.addWidget(self.caption)
        column.addWidget(self.attributes)
        self._connect()

    def _connect(self) -> None:
        self.table.add_asked.connect(self.add)
        self.table.remove_asked.connect(self.remove)
        self.table.retire_asked.connect(self.retire)
        self.table.step_asked.connect(self.step)
        self.table.view.opened.connect(self._open)
        self.table.view.selectionModel().currentRowChanged.connect(lambda *_: self._show_attributes())
        self.merge_button.clicked.connect(self.merge)
        self.split_button.clicked.connect(self.split)

    def _columns(self) -> list[Column[Role]]:
        counts = {
            "0..1": self.tr("at most one"),
            "1": self.tr("exactly one"),
            "0..n": self.tr("any number"),
            "1..n": self.tr("one or more"),
        }
        offers = [(count, counts[count]) for count in COUNTS]
        put = replace
        return [
            Column(self.tr("Role"), lambda e: e.name, lambda e, text: put(e, name=text), wide=4),
            Column(
                self.tr("Filled by"),
                self._fillers_text,
                lambda e, _text: e,
                opens=True,
                wide=6,
                hint=self.tr("Entities, events, values and words that may fill it"),
            ),
            Column(
                self.tr("How many"),
                lambda e: e.count,
                lambda e, text: put(e, count=cast(Count, text)),
                lambda _: offers,
                wide=4,
            ),
            Column(
                self.tr("Choices"),
                lambda e: choices_text(e.choices),
                _put_choices,
                wide=3,
                hint=self.tr("Choices of a value, with semicolons between them"),
            ),
            Column(
                self.tr("Clusters"),
                lambda e: "true" if e.clusters else "",
                lambda e, text: put(e, clusters=bool(text)),
                ticked=True,
                wide=3,
                hint=self.tr("Whether a cluster may fill it, or single mentions only"),
            ),
            Column(self.tr("Definition"), lambda e: e.definition, lambda e, text: put(e, definition=text), wide=6),
        ]

    def _fillers_text(self, role: Role) -> str:
        """What may fill a role, as names."""
        entities = [self.tr("any entity")] if ANY in role.entities else list(role.entities)
        events = [self.tr("any event")] if ANY in role.events else list(role.events)
        values = [dict(self._value_names())[kind] for kind in role.values]
        return ", ".join([*entities, *events, *values]) or self.tr("anything")

    def _value_names(self) -> list[tuple[str, str]]:
        words = {
            "number": self.tr("number"),
            "date": self.tr("date"),
            "place": self.tr("place"),
            "money": self.tr("money"),
            "text": self.tr("any text"),
            "choice": self.tr("a choice"),
            "words": self.tr("words of the text"),
        }
        return [(kind, words[kind]) for kind in VALUE_KINDS]

    # ---- what is shown

    def show_label(self, label: Label) -> None:
        """Show the roles of an event label."""
        if label.name != self._label:
            self._label = label.name
            self.table.problem.show_messages()
        self.refresh()

    def refresh(self) -> None:
        """Show the draft as it is now."""
        label = self._event
        self.table.show_parts(label.roles if label else (), writable=self._draft.writable)
        self._show_attributes()

    @property
    def _event(self) -> Label | None:
        return self._draft.find("event", self._label)

    @property
    def current(self) -> Role | None:
        """The role at hand."""
        parts, row = self.model.parts, self.table.row
        return parts[row] if 0 <= row < len(parts) else None

    def _show_attributes(self) -> None:
        role = self.current
        for widget in (self.caption, self.attributes):
            widget.setVisible(role is not None)
        on = role is not None and self._draft.writable
        self.merge_button.setEnabled(on and len(self.model.parts) > 1)
        self.split_button.setEnabled(on)
        self.merge_button.setVisible(bool(self.model.parts))
        self.split_button.setVisible(bool(self.model.parts))
        if role is not None:
            self.caption.setText(self.tr("Attributes of what fills {0}").replace("{0}", role.name))
            self.attributes.show_scope(Scope(Owner("role", self._label, role.name)))

    # ---- what is done

    def add(self) -> None:
        """A new role, whose name is typed next."""
        label = self._event
        if label is None:
            return
        role = new_role(self._draft.codebook, label, self.tr("New role"))
        codebook = put_roles(self._draft.codebook, label.name, (*label.roles, role))
        if self._draft.edit(self.tr("Add a role"), codebook):
            self.table.choose(len(label.roles), edit=True)

    def _save(self, row: int, _column: int, new: Role) -> None:
        old: Role = self.model.parts[row]
        if new.name != old.name:
            others = [role.name for role in self.model.parts]
            self.rename(old.name, checked_name(new.name, others, self.tr("a role")))
        elif new.choices != old.choices and (pair := replaced_choice(old.choices, new.choices)):
            self._rename_choice(old, new, *pair)
        else:
            self._put(old, new)

    def _put(self, old: Role, new: Role) -> bool:
        said = self.tr("Change the role {0}").replace("{0}", old.name)
        return self._draft.edit(said, self._with(self._draft.codebook, old.name, new))

    def _with(self, codebook: Codebook, name: str, new: Role | None) -> Codebook:
        """The codebook with another role, or none, in the place of that name."""
        label = codebook.find("event", self._label)
        roles = label.roles if label else ()
        parts = [new if role.name == name else role for role in roles]
        return put_roles(codebook, self._label, [role for role in parts if role is not None])

    def rename(self, old: str, new: str) -> None:
        """Call a role otherwise, here or in every event label that has it; annotations follow."""
        everywhere = [label.name for label in self._draft.codebook.events if label.role(old) is not None]
        only: str | None = self._label
        if len(everywhere) > 1:
            question = self.tr("{0} event labels have the role {1}. Rename it in all of them?")
            chosen = self._asker.messages.ask(
                question.replace("{0}", str(len(everywhere))).replace("{1}", shown(old)),
                self.tr("In All"),
                self.tr("Only in {0}").replace("{0}", self._label),
                self.tr("Cancel"),
            )
            self.table.view.setFocus()
            if chosen == 2:
                return
            only = None if chosen == 0 else self._label
        self._draft.make(RenameRole(old, new, only))

    def _rename_choice(self, old: Role, new: Role, was: str, now: str) -> None:
        told = self._draft.draft.told.find("event", self._label)
        known = told.role(old.name) if told else None
        if known is not None and was in known.choices:
            question = self.tr("Is {0} the new name of {1}? Then the annotations that have {1} follow.")
            question = question.replace("{0}", shown(now)).replace("{1}", shown(was))
            chosen = self._asker.messages.ask(
                question, self.tr("It Is the New Name"), self.tr("It Is Another Choice"), self.tr("Cancel")
            )
            if chosen == 2:
                return
            if chosen == 0:
                change = RenameChoice(Owner("role", self._label, old.name), None, was, now)
                self._draft.make(change, lambda codebook: self._with(codebook, old.name, new))
                return
        self._put(old, new)

    def remove(self) -> None:
        """Take the role away; where annotations fill it, ask what becomes of them."""
        role = self.current
        if role is None or not self._draft.writable:
            return
        without = self._with(self._draft.codebook, role.name, None)
        count = sum(one.annotations for one in self._draft.left_by(without) if one.what == "role")
        if count == 0:
            self._draft.edit(self.tr("Remove the role {0}").replace("{0}", role.name), without)
            return
        name = role.name

        def then(change: Change, codebook: Codebook) -> Codebook:
            kept = isinstance(change, RetireRole) and change.then == "keep"
            return codebook if kept else self._with(codebook, name, None)

        self._asker.change(RetireRole(name, self._label), then)

    def retire(self) -> None:
        """Offer the role no longer, or again."""
        role = self.current
        if role is not None and role.retired:
            self._put(role, replace(role, retired=False))
        elif role is not None:
            self._draft.make(RetireRole(role.name, self._label))

    def merge(self) -> None:
        """Let another role of the label take over what fills this one."""
        role = self.current
        others = [other.name for other in self.model.parts if role is not None and other.name != role.name]
        if role is None or not others:
            return
        title, name = self.tr("Merge the role {0} into").replace("{0}", shown(role.name)), role.name
        self._asker.pick(title, others, lambda into: self._asker.change(MergeRoles((name,), into, self._label)))

    def split(self) -> None:
        """Make several roles out of one; its fillers are to be decided one by one."""
        role = self.current
        if role is None:
            return
        title, name = self.tr("Split the role {0} into").replace("{0}", shown(role.name)), role.name
        hint = self.tr("What fills it goes on the list of what to look at again, to be decided one by one.")
        self._asker.names(title, hint, [name], lambda into: self._asker.change(SplitRole(name, into, self._label)))

    def step(self, by: int) -> None:
        """One place up or down."""
        row, roles = self.table.row, list(self.model.parts)
        if 0 <= row < len(roles) and 0 <= row + by < len(roles):
            column = self.table.view.currentIndex().column()
            roles[row], roles[row + by] = roles[row + by], roles[row]
            said = self.tr("Move the role {0}").replace("{0}", roles[row + by].name)
            if self._draft.edit(said, put_roles(self._draft.codebook, self._label, roles)):
                self.table.view.setCurrentIndex(self.model.index(row + by, column))

    # ---- fillers

    def _open(self, index: Index) -> None:
        """Choose what may fill a role."""
        role: Role = self.model.parts[index.row()]
        popup = CheckPopup(self.tr("What may fill {0}").replace("{0}", role.name), self.table.view)
        popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        popup.show_groups(self._filler_groups(role), _ticked(role))
        popup.accepted.connect(lambda chosen: self._put(role, with_fillers(role, chosen)))
        popup.open_at(self.table.view, self.table.view.visualRect(index))

    def _filler_groups(self, role: Role) -> list[tuple[str, list[tuple[str, str]]]]:
        codebook = self._draft.codebook
        entities = [label.name for label in codebook.entities if not label.retired or label.name in role.entities]
        events = [label.name for label in codebook.events if not label.retired or label.name in role.events]
        return [
            (
                self.tr("Entities"),
                [(_ENTITY + ANY, self.tr("any entity")), *((_ENTITY + name, name) for name in entities)],
            ),
            (self.tr("Values"), [(_VALUE + kind, words) for kind, words in self._value_names()]),
            (self.tr("Events"), [(_EVENT + ANY, self.tr("any event")), *((_EVENT + name, name) for name in events)]),
        ]


def _ticked(role: Role) -> set[str]:
    return {
        *(_ENTITY + name for name in role.entities),
        *(_EVENT + name for name in role.events),
        *(_VALUE + kind for kind in role.values),
    }


def with_fillers(role: Role, ticked: list[str]) -> Role:
    """The role that takes what is ticked; any entity makes single ones needless."""

    def of(start: str) -> tuple[str, ...]:
        names = tuple(value.removeprefix(start) for value in ticked if value.startswith(start))
        return (ANY,) if ANY in names else names

    values = of(_VALUE)
    choices = role.choices if "choice" in values else ()
    if "choice" in values and not choices:
        choices = ("yes", "no")
    return replace(role, entities=of(_ENTITY), events=of(_EVENT), values=values, choices=choices)


def _put_choices(role: Role, text: str) -> Role:
    """The role with other choices; with some, a choice may fill it, without any no more."""
    choices = typed_choices(text)
    values = tuple(kind for kind in role.values if kind != "choice")
    if not choices and "choice" in role.values and not (values or role.entities or role.events):
        raise AnnotatorError(f"{role.name} takes only a choice, so it needs choices.")
    return replace(role, choices=choices, values=(*values, "choice") if choices else values)
