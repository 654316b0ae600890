"""The rows of the table of actions that join things: the same thing, relations, one event out of another."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from annotator.gui.action_row import Action


def _(text: str) -> str:
    """Mark a text for translation; it is translated when the menus are made."""
    return str(QT_TRANSLATE_NOOP("Actions", text))


_MARKED = ("writable", "selected")
_EVENT = ("writable", "event")
_MEMBER = ("writable", "member")
_SAME, _CHANGE = "Annotate/Same", "Annotate/Change"

JOINING: tuple[Action, ...] = (
    Action("same_as", _SAME, _("&Same as…"), ("Ctrl+J",), "links.same_as", needs=_MARKED),
    Action("all_equal", _SAME, _("All &Equal Words"), ("Alt+J",), "links.all_equal", needs=("writable", "entity")),
    Action("relate", _SAME, _("&Relate to…"), ("Ctrl+R",), "links.relate", needs=_MARKED),
    Action(
        "next_mention",
        _SAME,
        _("&Next Mention"),
        ("Alt+Down",),
        "links.walk_mentions",
        (1,),
        ("member",),
        in_text=True,
        rule=True,
    ),
    Action(
        "previous_mention",
        _SAME,
        _("&Previous Mention"),
        ("Alt+Up",),
        "links.walk_mentions",
        (-1,),
        ("member",),
        in_text=True,
    ),
    Action("take_out", _SAME, _("&Take Out of the Cluster"), (), "links.take_out", needs=_MEMBER, rule=True),
    Action("take_apart", _SAME, _("Take the &Cluster Apart"), (), "links.take_apart", needs=_MEMBER),
    Action("clone", _CHANGE, _("&Clone"), ("Ctrl+Shift+V",), "links.clone", needs=_EVENT),
    Action("split", _CHANGE, _("&Split…"), ("Ctrl+Shift+X",), "links.split", needs=_EVENT),
    Action("merge", _CHANGE, _("&Merge with…"), ("Ctrl+Shift+G",), "links.merge", needs=_EVENT),
    Action("to_relation", _CHANGE, _("Turn into a &Relation…"), (), "links.to_relation", needs=_EVENT, rule=True),
)
