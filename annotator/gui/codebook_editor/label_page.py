"""The form of one label: how it looks, what it means, and what its annotations can say."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from annotator.codebook import Example, Fault, Kind, Label
from annotator.codebook.changes import Owner, Rename
from annotator.codebook.records import default_short
from annotator.codebook.values import shown
from annotator.errors import AnnotatorError
from annotator.gui.codebook_editor.asking import Asker
from annotator.gui.codebook_editor.attribute_table import (
    AttributeTable,
    checked_name,
)
from annotator.gui.codebook_editor.edits import Scope, put_label
from annotator.gui.codebook_editor.fields import ColorField, Item, KeyPressField, PageGrid, SentenceList
from annotator.gui.codebook_editor.open_draft import OpenDraft
from annotator.gui.codebook_editor.role_table import RoleTable
from annotator.gui.codebook_editor.rule_fields import AnswerFields, RelationEnds
from annotator.gui.for_reading import set_writable
from annotator.gui.panel_parts import GAP, ProblemLine, SmallButton
from annotator.gui.plain import menu_text, plain_label
from annotator.gui.status_line import uses_text
from annotator.gui.text_fields import NoteField, SavedLine

_PLACED = ("name", "short", "color", "key", "definition", "examples", "do", "dont")
"""The parts of a label whose faults stand beside their fields; the others stand at the top."""


class Section(QWidget):
    """A part of a form under its title."""

    def __init__(self, title: str, *parts: QWidget) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(4)
        self.heading = plain_label(title, bold=True)
        column.addWidget(self.heading)
        for part in parts:
            column.addWidget(part)


class LabelPage(QWidget):
    """Shows one label of the draft; every field is saved into the draft when it is left."""

    kind_wanted = Signal(object)
    renamed = Signal(str)
    """The name a label is about to have, for whoever shows it."""
    pin_asked = Signal()

    def __init__(self, draft: OpenDraft, asker: Asker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft, self._asker = draft, asker
        self._kind: Kind = "entity"
        self._name = ""
        self._refused = ("", "")  # a name that cannot be taken, and why
        self.title = plain_label("", scale=1.3, bold=True)
        self.uses = plain_label("", muted=True)
        self.problem = ProblemLine()
        self._make_fields()
        self._make_lists()
        self._make_rules()
        self._lay_out()

    # ---- making

    def _make_fields(self) -> None:
        self.name = SavedLine(self.tr("Name"), self._save_name)
        self.short = SavedLine(self.tr("Over the text"), lambda text: self._put(short=text))
        self.color = ColorField()
        self.color.picked.connect(lambda color: self._put(color=color))
        self.reading = plain_label("", muted=True, scale=0.92)
        self.key = KeyPressField(self.tr("Key"))
        self.key.pressed.connect(lambda key: self._put(key=key))
        self.key_hint = plain_label("", muted=True, scale=0.92)
        self.take_key = SmallButton("")
        self.take_key.setAccessibleName(self.tr("Take the key"))
        self.take_key.clicked.connect(self._take_key)
        self.definition = NoteField(self.tr("Definition"), lambda text: self._put(definition=text))
        self.grid = PageGrid()
        self._problems = {
            "name": self.grid.add(self.tr("Name"), self.name),
            "short": self.grid.add(self.tr("Over the text"), self.short),
            "color": self.grid.add(self.tr("Colour"), _beside(self.color, self.reading)),
            "key": self.grid.add(self.tr("Key"), _beside(self.key, self.key_hint, self.take_key)),
            "definition": self.grid.add(self.tr("Definition"), self.definition),
        }

    def _make_lists(self) -> None:
        self.do = SentenceList(self.tr("Do"), lambda items: self._put(do=tuple(text for text, _ in items)))
        self.dont = SentenceList(self.tr("Don’t"), lambda items: self._put(dont=tuple(text for text, _ in items)))
        self.examples = SentenceList(self.tr("Example"), self._save_examples)
        self.pin_button = SmallButton(self.tr("Pin from the Text"))
        self.pin_button.clicked.connect(self.pin_asked)
        self.examples.put_beside_add(self.pin_button)
        self._problems["do"] = self.grid.add(self.tr("Do"), self.do)
        self._problems["dont"] = self.grid.add(self.tr("Don’t"), self.dont)
        self._problems["examples"] = self.grid.add(self.tr("Examples"), self.examples)

    def _make_rules(self) -> None:
        self.roles = RoleTable(self._draft, self._asker)
        self.attributes = AttributeTable(self._draft, self._asker, self.tr("Attributes"))
        self.shared = plain_label("", muted=True)
        self.shared_button = SmallButton(self.tr("Show What All Have"))
        self.shared_button.clicked.connect(lambda: self.kind_wanted.emit(self._kind))
        self.ends = RelationEnds(self._draft)
        self.ends.changed.connect(lambda parts: self._put(**parts))
        self.answer = AnswerFields(self._draft, self._asker)
        self.again_button = SmallButton(self.tr("Use Again"))
        self.again_button.clicked.connect(lambda: self._put(retired=False))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.title)
        head.addWidget(self.uses)
        head.addWidget(self.again_button)
        head.addStretch(1)
        self._sections = {
            "event": Section(self.tr("Roles"), self.roles),
            "relation": Section(self.tr("Joins"), self.ends),
            "document": Section(self.tr("Answer"), self.answer),
        }
        attributes = QWidget()
        column = QVBoxLayout(attributes)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        line = QHBoxLayout()
        line.addWidget(self.shared)
        line.addWidget(self.shared_button)
        line.addStretch(1)
        column.addLayout(line)
        column.addWidget(self.attributes)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 14, 12, 20)
        layout.setSpacing(8)
        layout.addLayout(head)
        layout.addWidget(self.problem)
        layout.addWidget(self.grid)
        for section in self._sections.values():
            layout.addWidget(section)
        self._attribute_section = Section(self.tr("Attributes"), attributes)
        layout.addWidget(self._attribute_section)
        layout.addStretch(1)

    # ---- what is shown

    @property
    def label(self) -> Label | None:
        """The label as the draft has it."""
        return self._draft.find(self._kind, self._name)

    def show_label(self, kind: Kind, name: str) -> None:
        """Show this label; what was typed for another one is saved first."""
        other = (kind, name) != (self._kind, self._name)
        if other:
            self.commit()
        self._kind, self._name = kind, name
        label = self.label
        if label is not None:
            self._show(label, other=other)

    def _show(self, label: Label, *, other: bool) -> None:
        if other:
            for field in (self.name, self.short, self.definition):
                field.drop()
        self._show_head(label)
        self.name.show_stored(label.name)
        self.short.setPlaceholderText(default_short(label.name))
        self.short.show_stored("" if label.short == default_short(label.name) else label.short)
        self.color.show_color(label.color, label.kind, label.short)
        self.reading.setText(self.color.reading())
        self.definition.show_stored(label.definition)
        self.do.show_items([(text, "") for text in label.do], other=other)
        self.dont.show_items([(text, "") for text in label.dont], other=other)
        self.examples.show_items([(e.text, self._from(e)) for e in label.examples], other=other)
        self._show_key(label)
        self._show_rules(label)
        self._show_faults(label)
        on = self._draft.writable
        for line in (self.name, self.short, self.definition):
            set_writable(line, on)
        for widget in (self.color, self.key, self.do, self.dont, self.examples):
            widget.setEnabled(on)

    def _show_head(self, label: Label) -> None:
        uses = self._draft.uses(label.kind, label.name)
        used = uses_text(uses) if uses else self.tr("not used yet")
        self.title.setText(label.name)
        self.uses.setText(self.tr("retired, {0}").replace("{0}", used) if label.retired else used)
        self.again_button.setVisible(label.retired)
        self.again_button.setEnabled(self._draft.writable)

    def _show_key(self, label: Label) -> None:
        has_key = label.kind in ("entity", "event")
        self.grid.show_row(3, shown=has_key)
        owner = self._owner_of(label)
        self.key.setText(label.key)
        self.key_hint.setText(self.tr("Press the key here; Backspace takes it away"))
        self.key_hint.setVisible(owner is None and self._draft.writable)
        self.take_key.setVisible(owner is not None)
        if owner is not None:
            self.take_key.setText(menu_text(self.tr("Take It from {0}").replace("{0}", owner.name)))
            self.take_key.setAccessibleName(self.tr("Take the key from {0}").replace("{0}", owner.name))

    def _owner_of(self, label: Label) -> Label | None:
        """The other label that has this one's key."""
        if not label.key or label.retired:
            return None
        codebook = self._draft.codebook
        others = (e for e in (*codebook.entities, *codebook.events) if e is not label and not e.retired)
        return next((other for other in others if other.key == label.key), None)

    def _show_rules(self, label: Label) -> None:
        for kind, section in self._sections.items():
            section.setVisible(kind == label.kind)
        self._attribute_section.setVisible(label.kind != "document")
        if label.kind == "event":
            self.roles.show_label(label)
        elif label.kind == "relation":
            self.ends.show_label(label)
        elif label.kind == "document":
            self.answer.show_label(label)
        scope = Scope(Owner(label.kind, label.name))
        common = scope.shared(self._draft.codebook)
        names = ", ".join(e.name for e in common[:5]) + (" …" if len(common) > 5 else "")
        self.shared.setText(self.tr("As all of its kind: {0}.").replace("{0}", names))
        self.shared.setVisible(bool(common))
        self.shared_button.setVisible(bool(common))
        self.attributes.show_scope(scope)

    def _show_faults(self, label: Label) -> None:
        found = [fault for fault in self._draft.faults() if (fault.kind, fault.label) == (label.kind, label.name)]
        owner = self._owner_of(label)
        if owner is not None and not any(fault.part == "key" for fault in found):
            clash = self.tr("{0} is also the key of {1}.").replace("{0}", label.key).replace("{1}", owner.name)
            found.append(Fault(clash, label.kind, label.name, "key"))
        if self.name.is_typed and self.name.text().strip() == self._refused[0]:
            found.append(Fault(self._refused[1], label.kind, label.name, "name"))
        for part, line in self._problems.items():
            line.show_messages(*(fault.message for fault in found if fault.part == part))
        self.problem.show_messages(*(fault.message for fault in found if fault.part not in _PLACED))

    # ---- what is done

    def commit(self) -> None:
        """Save what is typed and not saved yet."""
        label = self.label
        if label is not None:
            if label.kind == "document":
                self.answer.choices.commit()
            for field in (self.name, self.short, self.definition, self.do, self.dont, self.examples):
                field.commit()

    def _put(self, **parts: object) -> bool:
        """Store other parts of the label."""
        label = self.label
        if label is None or not self._draft.writable:
            return False
        new = replace(label, **parts)  # type: ignore[arg-type]  # the fields above name their own parts
        self._draft.edit(self.tr("Change {0}").replace("{0}", label.name), put_label(self._draft.codebook, new))
        return True

    def _save_name(self, name: str) -> bool:
        """Call the label otherwise, and those below it where the person wants it; annotations follow."""
        label = self.label
        if label is None:
            return False
        others = [e.name for e in self._draft.codebook.of_kind(label.kind)]
        try:
            checked_name(name, others, self.tr("a label"))
        except AnnotatorError as refusal:
            self._refused = (name, str(refusal))
            self._show_faults(label)
            return False
        below = sum(e.startswith(f"{label.name}.") for e in others)
        tree = False
        if below:
            one, many = self.tr("Rename the label below {1} too?"), self.tr("Rename the {0} labels below {1} too?")
            question = one if below == 1 else many
            question = question.replace("{0}", str(below)).replace("{1}", shown(label.name))
            chosen = self._asker.messages.ask(
                question, self.tr("Rename Them Too"), self.tr("Only This One"), self.tr("Cancel")
            )
            if chosen == 2:
                return False
            tree = chosen == 0
        self.renamed.emit(name)
        if self._draft.make(Rename(label.kind, label.name, name, tree)):
            return True
        self.renamed.emit(label.name)
        return False

    def follow(self, name: str) -> None:
        """The label shown is called this now."""
        self._name = name

    def _take_key(self) -> None:
        label = self.label
        owner = self._owner_of(label) if label else None
        if owner is not None:
            said = self.tr("Take the key of {0}").replace("{0}", owner.name)
            self._draft.edit(said, put_label(self._draft.codebook, replace(owner, key="")))
            self.key.setFocus()

    def _save_examples(self, items: tuple[Item, ...]) -> bool:
        documents = {self._from(e): e.document for e in (self.label.examples if self.label else ())}
        return self._put(examples=tuple(Example(text, documents.get(aside, "")) for text, aside in items))

    def _from(self, example: Example) -> str:
        return self.tr("From {0}").replace("{0}", example.document) if example.document else ""


def _beside(*parts: QWidget) -> QWidget:
    """Widgets side by side as one field."""
    place = QWidget()
    row = QHBoxLayout(place)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(GAP + 2)
    for part in parts:
        row.addWidget(part)
    row.addStretch(1)
    place.setFocusProxy(parts[0])
    return place
