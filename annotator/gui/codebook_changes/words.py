"""How a change of the codebook is put into words: what its button does, what it touches, and what becomes of that."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from annotator.codebook.changes import (
    Change,
    Merge,
    MergeRoles,
    Move,
    Redefine,
    Reorder,
    Replace,
    Retire,
    RetireAttribute,
    RetireRole,
    Split,
    SplitRole,
)
from annotator.codebook_changes import Preview, Touched
from annotator.gui.languages import number_text
from annotator.gui.status_line import documents_text

_NAMED = 3

translate = QCoreApplication.translate


def annotations_text(count: int) -> str:
    """`312 annotations`."""
    if count == 1:
        return translate("ChangeWizard", "1 annotation")
    return translate("ChangeWizard", "%Ln annotations", "", count)


def names_text(names: tuple[str, ...]) -> str:
    """Names in a list, the rest of many counted."""
    more = len(names) - _NAMED
    if more <= 1:
        return ", ".join(names)
    text = translate("ChangeWizard", "{names} and {count} more")
    return text.format(names=", ".join(names[:_NAMED]), count=number_text(more))


def act_text(change: Change, preview: Preview | None) -> str:
    """What the button does: `Rename 312 Annotations`."""
    count = preview.annotations if preview else 0
    if isinstance(change, Redefine | Replace | Reorder):
        return translate("ChangeWizard", "Change the Codebook")
    if isinstance(change, Merge | MergeRoles):
        return _merge(count)
    if isinstance(change, Split | SplitRole):
        return _split(count)
    if isinstance(change, Retire | RetireRole | RetireAttribute):
        if change.then == "delete":
            return _delete(count)
        return _move(count) if change.then == "move" else translate("ChangeWizard", "Retire")
    return _move(count) if isinstance(change, Move) else _rename(count)


def _rename(count: int) -> str:
    if count < 2:
        return translate("ChangeWizard", "Rename 1 Annotation") if count else translate("ChangeWizard", "Rename")
    return translate("ChangeWizard", "Rename %Ln Annotations", "", count)


def _move(count: int) -> str:
    if count < 2:
        return translate("ChangeWizard", "Move 1 Annotation") if count else translate("ChangeWizard", "Move")
    return translate("ChangeWizard", "Move %Ln Annotations", "", count)


def _merge(count: int) -> str:
    if count < 2:
        return translate("ChangeWizard", "Merge 1 Annotation") if count else translate("ChangeWizard", "Merge")
    return translate("ChangeWizard", "Merge %Ln Annotations", "", count)


def _split(count: int) -> str:
    if count < 2:
        return translate("ChangeWizard", "Split 1 Annotation") if count else translate("ChangeWizard", "Split")
    return translate("ChangeWizard", "Split %Ln Annotations", "", count)


def _delete(count: int) -> str:
    if count < 2:
        return translate("ChangeWizard", "Delete 1 Annotation") if count else translate("ChangeWizard", "Retire")
    return translate("ChangeWizard", "Delete %Ln Annotations", "", count)


def kind_text(touched: Touched) -> str:
    """What kind of thing a row is about."""
    return {
        "entity": translate("ChangeWizard", "Entity"),
        "event": translate("ChangeWizard", "Event"),
        "relation": translate("ChangeWizard", "Relation"),
        "document": translate("ChangeWizard", "Document"),
        "role": translate("ChangeWizard", "Role"),
        "attribute": translate("ChangeWizard", "Attribute"),
        "value": translate("ChangeWizard", "Value"),
    }[touched.what]


def fate_text(touched: Touched) -> str:
    """What becomes of what a row is about."""
    if touched.fate == "deleted":
        return translate("ChangeWizard", "deleted")
    if touched.fate == "left":
        return translate("ChangeWizard", "left, and shown as a problem")
    if touched.fate == "renamed":
        return touched.becomes
    if touched.name == touched.becomes:
        return translate("ChangeWizard", "to be looked at again")
    return translate("ChangeWizard", "{name}, to be decided").format(name=touched.becomes)


def summary_text(preview: Preview) -> str:
    """How much is touched, and whose work it is, in a sentence or two."""
    if not preview.annotations:
        return translate("ChangeWizard", "No annotation is touched.")
    text = translate("ChangeWizard", "{annotations} in {documents} are touched, made by {names}.")
    if preview.annotations == 1:
        text = translate("ChangeWizard", "{annotations} in {documents} is touched, made by {names}.")
    sentences = [
        text.format(
            annotations=annotations_text(preview.annotations),
            documents=documents_text(preview.documents),
            names=names_text(preview.annotators),
        )
    ]
    if preview.done:
        sentences.append(translate("ChangeWizard", "Some of these documents are done."))
    if preview.gold:
        sentences.append(translate("ChangeWizard", "The gold standard is among them."))
    if preview.asked:
        text = translate("ChangeWizard", "To be looked at again: {annotations}.")
        sentences.append(text.format(annotations=annotations_text(preview.asked)))
    return " ".join(sentences)


def twins_texts(count: int, joining: int, *, of_roles: bool) -> tuple[str, dict[str, str]]:
    """A sentence on what stands twice, and the three things that can be done."""
    if of_roles:
        one, many = (
            translate("ChangeWizard", "In one event both are filled with the same."),
            translate("ChangeWizard", "%Ln times both are filled with the same.", "", count),
        )
    else:
        one, many = (
            translate("ChangeWizard", "In one place both stand on the same words."),
            translate("ChangeWizard", "In %Ln places both stand on the same words.", "", count),
        )
    said = one if count == 1 else many
    left = count - joining
    if left:
        text = translate(
            "ChangeWizard",
            "{count} cannot be one without losing something; there both stay and are looked at again.",
        )
        said = f"{said} {text.format(count=number_text(left))}"
    return said, {
        "join": translate("ChangeWizard", "Make &one of both, with all that each holds"),
        "keep": translate("ChangeWizard", "Keep &both"),
        "ask": translate("ChangeWizard", "Keep both, and &look at each again"),
    }
