"""The words around what a codebook says, in the language of the program: for the guide, the page and the printout."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from annotator.codebook.guidance import Words
from annotator.gui.plain import mirrored


def _tr(text: str) -> str:
    return QCoreApplication.translate("Guide", text)


def guide_words() -> Words:
    """The words in the language the program speaks now."""
    return Words(
        language=QLocale().bcp47Name().partition("-")[0] or "en",
        right_to_left=mirrored(),
        contents=_tr("Contents"),
        kinds={
            "entity": _tr("Entities"),
            "event": _tr("Events"),
            "relation": _tr("Relations"),
            "document": _tr("Document labels"),
        },
        shared={
            "entity": _tr("Attributes of all entities"),
            "event": _tr("Attributes of all events"),
            "relation": _tr("Attributes of all relations"),
            "document": _tr("Attributes of all document labels"),
            "role": _tr("Attributes of all that fills a role"),
            "cluster": _tr("Attributes of clusters"),
        },
        do=_tr("Do"),
        dont=_tr("Don’t"),
        examples=_tr("Examples"),
        roles=_tr("Roles"),
        attributes=_tr("Attributes"),
        role=_tr("Role"),
        filled_by=_tr("Filled by"),
        how_many=_tr("How many"),
        meaning=_tr("Meaning"),
        attribute=_tr("Attribute"),
        answer=_tr("Answer"),
        rule=_tr("Rule"),
        first=_tr("From"),
        second=_tr("To"),
        either=_tr("Between"),
        symmetric=_tr("It has no direction."),
        retired=_tr("retired"),
        key=_tr("Key {key}"),
        taken_from=_tr("from {document}"),
        counts={
            "0..1": _tr("at most one"),
            "1": _tr("one"),
            "0..n": _tr("any number"),
            "1..n": _tr("one or more"),
        },
        values={
            "number": _tr("a number"),
            "date": _tr("a date"),
            "place": _tr("a place name"),
            "money": _tr("an amount of money"),
            "text": _tr("any text"),
            "words": _tr("words of the text"),
        },
        any_entity=_tr("any entity"),
        any_event=_tr("any event"),
        anything=_tr("anything"),
        single=_tr("single mentions only"),
        one_of=_tr("one of: {choices}"),
        some_of=_tr("any of: {choices}"),
        yes_or_no=_tr("yes or no"),
        default=_tr("{value} where nothing is set"),
        condition=_tr("only where {attribute} is {values}"),
        listed=_tr(", "),
    )
