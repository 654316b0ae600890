"""The attributes of an annotation as fields, each kind with the control that fits it.

Every change is saved at once, or when a line is left, as an undo step of its own. An attribute that the codebook does not
know came in with a file: it is shown as it is and can be taken away. A field shows the default as what is meant where
nothing is set; it is stored only when it is chosen. One that is asked for only where another has some value appears and
goes with that value; what is set stays to be seen.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from annotator.codebook import Attribute, applies, fault_of
from annotator.codebook.conditions import Owner
from annotator.codebook.records import SEPARATOR
from annotator.gui.choice_popup import FEW, ChoiceBox, TickBox
from annotator.gui.field_grid import FieldGrid
from annotator.gui.panel_parts import ProblemLine, SignButton, with_retired
from annotator.gui.plain import menu_text, name_box, plain_label
from annotator.gui.text_fields import SavedLine
from annotator.model import Pair

SaveValue = Callable[[str | None], bool]
"""Stores the attribute's value, None to take it away; False when that was refused."""


class AttributeField(QWidget):
    """One attribute's control; the base of the kinds below."""

    def __init__(self, attribute: Attribute, save: SaveValue) -> None:
        super().__init__()
        self.attribute = attribute
        self.save = save
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(2)

    def add_control(self, control: QWidget) -> None:
        """Take a control into the field under the attribute's name."""
        if isinstance(control, QComboBox):
            name_box(control, self.attribute.name)
        control.setAccessibleName(self.attribute.name)
        self.column.addWidget(control)
        if self.focusProxy() is None:
            self.setFocusProxy(control)

    def show_value(self, value: str | None) -> None:
        """Show what is stored, None where nothing is."""
        raise NotImplementedError

    def commit(self) -> None:
        """Save what is typed and not saved yet."""

    def drop(self) -> None:
        """Forget what is typed and not saved."""


class ChoiceField(AttributeField):
    """One of several, or none."""

    def __init__(self, attribute: Attribute, save: SaveValue) -> None:
        super().__init__(attribute, save)
        self.box = ChoiceBox()
        self._value: str | None = None
        unset = self.tr("{0} (default)").format(attribute.default) if attribute.default else "—"
        self.box.addItem(unset, None)
        for choice in attribute.choices:
            self.box.addItem(choice, choice)
        self.add_control(self.box)
        self.box.activated.connect(self._choose)

    def show_value(self, value: str | None) -> None:
        self._value = value
        at = self.box.findData(value) if value is not None else 0
        if at < 0:  # a value that the codebook does not list
            self.box.addItem(value or "", value)
            at = self.box.count() - 1
        self.box.setCurrentIndex(at)

    def _choose(self, at: int) -> None:
        value = self.box.itemData(at)
        if value != self._value:
            self.show_value(value if self.save(value) else self._value)


class ChoicesField(AttributeField):
    """Any number of several."""

    def __init__(self, attribute: Attribute, save: SaveValue) -> None:
        super().__init__(attribute, save)
        self.boxes = {choice: QCheckBox(menu_text(choice)) for choice in attribute.choices}
        self._value: str | None = None
        self.column.setSpacing(5)
        self.column.setContentsMargins(0, 4, 0, 4)
        for box in self.boxes.values():
            self.add_control(box)
            box.clicked.connect(self._choose)
            box.setAccessibleName(f"{attribute.name}: {box.text()}")

    def show_value(self, value: str | None) -> None:
        self._value = value
        meant = value if value is not None else self.attribute.default or ""
        chosen = self.attribute.split(meant)
        for choice, box in self.boxes.items():
            box.setChecked(choice in chosen)

    def _choose(self) -> None:
        value = self.attribute.join(choice for choice, box in self.boxes.items() if box.isChecked())
        self.show_value((value or None) if self.save(value or None) else self._value)


class ManyChoicesField(AttributeField):
    """Any number of many: those that are chosen in one line, all of them in a popup that is filtered by typing."""

    def __init__(self, attribute: Attribute, save: SaveValue) -> None:
        super().__init__(attribute, save)
        self.box = TickBox()
        self._value: str | None = None
        self._choices: tuple[str, ...] = attribute.choices
        self.add_control(self.box)
        self.box.ticked.connect(self._turn)

    def show_value(self, value: str | None) -> None:
        self._value = value
        known, chosen = self.attribute.choices, self._chosen()
        self._choices = (*known, *(choice for choice in chosen if choice not in known))  # what only a file had
        self.box.show_ticked(self._choices, [self._choices.index(choice) for choice in chosen])

    def _chosen(self) -> tuple[str, ...]:
        meant = self._value if self._value is not None else self.attribute.default or ""
        return tuple(dict.fromkeys(self.attribute.split(meant)))

    def _turn(self, at: int) -> None:
        chosen = {self._choices.index(choice) for choice in self._chosen()} ^ {at}
        value = SEPARATOR.join(choice for number, choice in enumerate(self._choices) if number in chosen)
        self.show_value((value or None) if self.save(value or None) else self._value)


class FlagField(AttributeField):
    """Yes or no; what the default means already is not stored."""

    def __init__(self, attribute: Attribute, save: SaveValue) -> None:
        super().__init__(attribute, save)
        self.box = QCheckBox()
        self._value: str | None = None
        self.add_control(self.box)
        self.box.clicked.connect(self._choose)

    def show_value(self, value: str | None) -> None:
        self._value = value
        self.box.setChecked((value if value is not None else self.attribute.default) == "true")

    def _choose(self, checked: bool) -> None:
        meant = self.attribute.default == "true"
        value = None if checked == meant else "true" if checked else "false"
        self.show_value(value if self.save(value) else self._value)


class LineAttribute(AttributeField):
    """A number or a text. What is wrong with a number is said while it is typed."""

    def __init__(self, attribute: Attribute, save: SaveValue) -> None:
        super().__init__(attribute, save)
        self.line = SavedLine(attribute.name, lambda text: save(text or None))
        self.line.setPlaceholderText(attribute.default or "")
        self.add_control(self.line)

    def show_value(self, value: str | None) -> None:
        self.line.show_stored(value or "")

    def commit(self) -> None:
        self.line.commit()

    def drop(self) -> None:
        self.line.drop()

    def check_into(self, problem: ProblemLine) -> None:
        """Say in `problem` what is wrong with the text as it stands, at every change."""
        self.line.textChanged.connect(lambda text: problem.show_messages(*self._faults(text.strip())))

    def _faults(self, text: str) -> list[str]:
        fault = fault_of(self.attribute, text) if text else None
        return [fault] if fault else []


class UnknownField(AttributeField):
    """An attribute that is not in the codebook: its value, and a button that takes it away."""

    def __init__(self, attribute: Attribute, save: SaveValue) -> None:
        super().__init__(attribute, save)
        self._value = plain_label("", wrap=True)
        remove = SignButton("×", self.tr("Remove {0}").format(attribute.name))
        remove.clicked.connect(lambda: self.save(None))
        row = QHBoxLayout()
        row.addWidget(self._value, 1)
        row.addWidget(remove, alignment=Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(row)
        self.setFocusProxy(remove)

    def show_value(self, value: str | None) -> None:
        self._value.setText(value or "")


_FIELDS: dict[str, type[AttributeField]] = {
    "choice": ChoiceField,
    "choices": ChoicesField,
    "flag": FlagField,
    "number": LineAttribute,
    "text": LineAttribute,
}


class AttributeFields(FieldGrid):
    """The fields of one annotation, in the codebook's order, then those it does not know."""

    def __init__(self, save: Callable[[str, str | None], bool], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._save = save
        self._built: tuple[object, ...] = ()
        self.fields: dict[str, AttributeField] = {}
        self.problem_lines: dict[str, ProblemLine] = {}

    def show_attributes(
        self,
        known: Sequence[Attribute],
        pairs: Sequence[Pair],
        problems: Mapping[str | None, Sequence[str]],
        owner: Owner | None = None,
    ) -> None:
        """Show these attributes with these values, and beside each what is wrong with it.

        With their `owner`, those whose condition does not hold, and retired ones, are left out unless they are set.
        """
        values = dict(pairs)
        names = {attribute.name for attribute in known}
        strange = tuple(Attribute(name, "text") for name in values if name not in names)
        self._build(tuple(known), strange)
        for name, field in self.fields.items():
            field.show_value(values.get(name))
            if not (isinstance(field, LineAttribute) and field.line.is_typed):
                self.problem_lines[name].show_messages(*problems.get(name, ()))
        for at, attribute in enumerate(known):
            wanted = owner is None or (not attribute.retired and applies(attribute, pairs, owner))
            self.show_row(at, shown=wanted or attribute.name in values)

    def commit(self) -> None:
        """Save every line that was typed in."""
        for field in tuple(self.fields.values()):
            field.commit()

    def drop(self) -> None:
        """Forget what was typed."""
        for field in self.fields.values():
            field.drop()

    def _build(self, known: tuple[Attribute, ...], strange: tuple[Attribute, ...]) -> None:
        if self._built == (known, strange):
            return
        self._built = (known, strange)
        self.clear()
        self.fields.clear()
        self.problem_lines.clear()
        for attribute in known:
            is_many = attribute.kind == "choices" and len(attribute.choices) > FEW
            self._add(attribute, ManyChoicesField if is_many else _FIELDS[attribute.kind])
        for attribute in strange:
            self._add(attribute, UnknownField)

    def _add(self, attribute: Attribute, kind: type[AttributeField]) -> None:
        field = kind(attribute, partial(self._save, attribute.name))
        problem = self.add(with_retired(attribute.name, attribute.retired), field, attribute.definition)
        if isinstance(field, LineAttribute):
            field.check_into(problem)
        self.fields[attribute.name], self.problem_lines[attribute.name] = field, problem
