"""Every action of the program in one table, from which the menus, the shortcuts and the list of keys are made.

A slot is a dotted name, `owner.method`; the owners are looked up when the action runs, because most of them come and go with
the project. When an action can be used, and whether it is ticked, is said with words like `project` or `selected` of
which the window has a set at any time.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QKeySequence

from annotator.gui.action_row import Action, Standard
from annotator.gui.joining.action_rows import JOINING
from annotator.gui.plain import menu_text

OwnKeys = Mapping[str, tuple[str, ...]]
"""The keys that a person gave to actions in place of those of the table, by the actions' names."""


def _(text: str) -> str:
    """Mark a text for translation; it is translated when the menus are made."""
    return str(QT_TRANSLATE_NOOP("Actions", text))


_PROJECT = ("project",)
_WRITE = ("project", "writable")
_DOCUMENT = ("document",)
_OPEN = ("document", "writable")
_MARKED = ("writable", "selected")
_EVENT = ("writable", "event")

MENUS = {
    "File": _("&File"),
    "Edit": _("&Edit"),
    "View": _("&View"),
    "View/Theme": _("&Theme"),
    "View/Colours": _("Co&lours"),
    "View/Language": _("Lan&guage"),
    "View/Arcs": _("&Arcs"),
    "Annotate": _("&Annotate"),
    "Annotate/Frame": _("Event &Frame"),
    "Annotate/Same": _("Join &with Others"),
    "Annotate/Change": _("Modif&y the Event"),
    "Annotate/Border": _("Move a &Border"),
    "Annotate/Document": _("Docum&ent"),
    "Codebook": _("Code&book"),
    "Help": _("&Help"),
}

ACTIONS: tuple[Action, ...] = (
    Action("new", "File", _("&New Project…"), (Standard.New,), "files.new_project"),
    Action("open", "File", _("&Open Project…"), (Standard.Open,), "files.ask_open"),
    Action("recent", "File", _("Open &Recent")),
    Action("sample", "File", _("Open the &Sample Project"), (), "files.open_sample"),
    Action("import_files", "File", _("&Import Files…"), ("Ctrl+I",), "transfer.import_files", needs=_WRITE, rule=True),
    Action("import_folder", "File", _("Import &Folder…"), ("Ctrl+Shift+I",), "transfer.import_folder", needs=_WRITE),
    Action("import_knowledge", "File", _("Import Things to Lin&k To…"), (), "knowledge.ask", needs=_WRITE),
    Action("export", "File", _("&Export…"), ("Ctrl+E",), "transfer.export", needs=_PROJECT),
    Action(
        "export_events",
        "File",
        _("Export Even&ts…"),
        ("Ctrl+Shift+E",),
        "transfer.export",
        ("events csv",),
        needs=_PROJECT,
    ),
    Action("export_pdf", "File", _("Export as P&DF…"), (), "prints.export_pdf", needs=_DOCUMENT, rule=True),
    Action("export_svg", "File", _("Export as S&VG…"), (), "prints.export_svg", needs=_DOCUMENT),
    Action("print", "File", _("&Print…"), (Standard.Print,), "prints.print_article", needs=_DOCUMENT),
    Action("save_copy", "File", _("Save a &Copy…"), ("Ctrl+Shift+S",), "transfer.save_copy", needs=_PROJECT, rule=True),
    Action("close_project", "File", _("C&lose Project"), ("Ctrl+W",), "files.close_project", needs=_PROJECT),
    Action("quit", "File", _("&Quit"), ("Ctrl+Q",), "window.close", rule=True),
    Action("undo", "Edit", _("&Undo"), (Standard.Undo,), "session.undo", needs=("writable", "undo")),
    Action(
        "redo",
        "Edit",
        _("&Redo"),
        (Standard.Redo, "Ctrl+Shift+Z", "Ctrl+Y"),
        "session.redo",
        needs=("writable", "redo"),
    ),
    Action("copy", "Edit", _("&Copy"), (Standard.Copy,), "view.copy", needs=_DOCUMENT, in_text=True, rule=True),
    Action(
        "select_all",
        "Edit",
        _("Select &All"),
        (Standard.SelectAll,),
        "article.select_all",
        needs=_DOCUMENT,
        in_text=True,
    ),
    Action("copy_image", "Edit", _("Copy as I&mage"), ("Ctrl+Shift+C",), "prints.copy_image", needs=_DOCUMENT),
    Action("delete", "Edit", _("&Delete Annotation"), ("Del",), "session.delete_selected", needs=_MARKED, in_text=True),
    Action("find", "Edit", _("&Find…"), (Standard.Find,), "article.find", needs=_DOCUMENT, rule=True),
    Action("find_next", "Edit", _("Find &Next"), ("F3",), "find.find_next", needs=_DOCUMENT),
    Action("find_previous", "Edit", _("Find &Previous"), ("Shift+F3",), "find.find_previous", needs=_DOCUMENT),
    Action("label_hits", "Edit", _("La&bel All Hits…"), ("Ctrl+Shift+L",), "article.label_hits", needs=_OPEN),
    Action("shortcuts", "Edit", _("Keyboard &Shortcuts…"), (), "keys.edit", rule=True),
    Action("settings", "Edit", _("S&ettings…"), ("Ctrl+,",), "article.settings", needs=_PROJECT),
    Action("documents", "View", _("&Documents"), ("Ctrl+1",), "docks.toggle", ("documents",), _PROJECT, "documents"),
    Action("side", "View", _("&Side Panel"), ("Ctrl+2",), "docks.toggle", ("side",), _PROJECT, "side"),
    Action("history", "View", _("&History"), ("Ctrl+3",), "docks.toggle", ("history",), _PROJECT, "history"),
    Action("events", "View", _("&Events"), ("Ctrl+4",), "docks.toggle", ("events",), _PROJECT, "events"),
    Action("timeline", "View", _("Ti&meline"), ("Ctrl+5",), "docks.toggle", ("timeline",), _PROJECT, "timeline"),
    Action("review", "View", _("&Review"), ("Ctrl+6",), "docks.toggle", ("review",), _PROJECT, "review"),
    Action("guide", "View", _("G&uide"), ("Ctrl+7",), "docks.toggle", ("guide",), _PROJECT, "guide"),
    Action("next_panel", "View", _("Go to the Ne&xt Panel"), ("F6",), "docks.walk", (1,), _PROJECT),
    Action("previous_panel", "View", _("Go to the Pre&vious Panel"), ("Shift+F6",), "docks.walk", (-1,), _PROJECT),
    Action("theme_system", "View/Theme", _("As the &System"), (), "window.wear", ("system",), (), "system", rule=True),
    Action("theme_light", "View/Theme", _("&Light"), (), "window.wear", ("light",), (), "light"),
    Action("theme_dark", "View/Theme", _("&Dark"), (), "window.wear", ("dark",), (), "dark"),
    Action(
        "language_system",
        "View/Language",
        _("As the &System"),
        (),
        "language.choose",
        ("system",),
        (),
        "language system",
    ),
    Action("language_en", "View/Language", "&English", (), "language.choose", ("en",), (), "language en"),
    Action("language_de", "View/Language", "&Deutsch", (), "language.choose", ("de",), (), "language de"),
    Action("language_ar", "View/Language", "&العربية", (), "language.choose", ("ar",), (), "language ar"),
    Action("theme_contrast", "View/Theme", _("High &Contrast"), (), "window.wear", ("contrast",), (), "contrast"),
    Action(
        "colours_codebook",
        "View/Colours",
        _("Of the &Codebook"),
        (),
        "article.set_colours",
        ("codebook",),
        _PROJECT,
        "colours codebook",
    ),
    Action(
        "colours_safe",
        "View/Colours",
        _("Colour-&Blind Safe"),
        (),
        "article.set_colours",
        ("safe",),
        _PROJECT,
        "colours safe",
    ),
    Action(
        "arcs_selected",
        "View/Arcs",
        _("Of the &Selected Event"),
        (),
        "article.set_arcs",
        ("selected",),
        _PROJECT,
        "arcs selected",
    ),
    Action("arcs_all", "View/Arcs", _("Of &All Events"), (), "article.set_arcs", ("all",), _PROJECT, "arcs all"),
    Action("arcs_none", "View/Arcs", _("&None"), (), "article.set_arcs", ("none",), _PROJECT, "arcs none"),
    Action("cards", "View", _("Event &Cards"), (), "article.toggle_cards", (), _PROJECT, "cards"),
    Action(
        "invisible",
        "View",
        _("Invisi&ble Characters"),
        ("Ctrl+Shift+8",),
        "article.toggle_invisible",
        (),
        _PROJECT,
        "invisible",
    ),
    Action("zoom_in", "View", _("Zoom &In"), (Standard.ZoomIn, "Ctrl+="), "article.zoom", (1,), _PROJECT, rule=True),
    Action("zoom_out", "View", _("Zoom &Out"), (Standard.ZoomOut,), "article.zoom", (-1,), _PROJECT),
    Action("zoom_reset", "View", _("&Normal Size"), ("Ctrl+0",), "article.zoom", (0,), _PROJECT),
    Action(
        "full_screen", "View", _("&Full Screen"), ("F11",), "window.toggle_full_screen", ticked="full screen", rule=True
    ),
    Action("label", "Annotate", _("&Label…"), ("Return", "Enter"), "article.open_labels", needs=_OPEN, in_text=True),
    Action("unsure", "Annotate", _("Mark &Unsure"), ("Ctrl+U",), "session.toggle_unsure", (), _MARKED, "unsure"),
    Action("roles", "Annotate", _("Fill &Roles"), ("Space",), "roles.start", needs=_EVENT, in_text=True, rule=True),
    Action("trigger", "Annotate", _("Use Words as Tri&gger"), ("Ctrl+T",), "panel.use_words", needs=_EVENT),
    Action("drop_trigger", "Annotate", _("Remove t&he Trigger"), (), "panel.drop_trigger", needs=_EVENT),
    Action("event", "Annotate/Frame", _("Event without a &Trigger…"), (), "article.add_event", needs=_OPEN),
    Action(
        "add_trigger", "Annotate/Frame", _("&Add Words as a Trigger"), ("Ctrl+Shift+T",), "panel.add_words", (), _EVENT
    ),
    Action(
        "its_words",
        "Annotate/Frame",
        _("Select Its &Words"),
        ("Ctrl+Shift+W",),
        "session.select_its_words",
        (),
        _MARKED,
    ),
    Action("value", "Annotate/Frame", _("Type a &Value"), (), "roles.type_value", (), _EVENT, rule=True),
    Action("as_before", "Annotate/Frame", _("Fill as in the Event &Before"), (), "roles.as_before", (), _EVENT),
    Action("read_filler", "Annotate/Frame", _("&Read the Filler as a Value"), (), "roles.read_filler", needs=_EVENT),
    Action("readings", "Annotate/Frame", _("Read &Dates and Numbers…"), (), "readings.ask", needs=_WRITE),
    Action("filler", "Annotate/Frame", _("&Edit What Fills the Role"), (), "roles.edit_details", (), _EVENT),
    *JOINING,
    Action("note", "Annotate", _("Edit No&te"), ("Ctrl+M",), "panel.edit_note", needs=_MARKED, rule=True),
    Action("discuss", "Annotate", _("Dis&cuss"), ("Ctrl+Shift+M",), "panel.discuss", needs=_OPEN),
    Action("resolve", "Annotate", _("&Mark the Discussion Resolved"), ("Ctrl+Shift+R",), "panel.resolve", needs=_OPEN),
    Action("link", "Annotate", _("Edit Lin&k"), ("Ctrl+K",), "panel.edit_link", needs=("writable", "entity")),
    Action("attributes", "Annotate", _("Edit Attr&ibutes"), (), "panel.edit_attributes", needs=_MARKED),
    Action(
        "next", "Annotate", _("&Next Annotation"), ("Tab",), "article.walk", (1,), _DOCUMENT, in_text=True, rule=True
    ),
    Action(
        "previous",
        "Annotate",
        _("&Previous Annotation"),
        ("Shift+Tab",),
        "article.walk",
        (-1,),
        _DOCUMENT,
        in_text=True,
    ),
    Action(
        "start_left",
        "Annotate/Border",
        _("&Start to the Left"),
        ("Alt+Shift+Left",),
        "session.nudge",
        ("start", -1),
        _MARKED,
        in_text=True,
    ),
    Action(
        "start_right",
        "Annotate/Border",
        _("S&tart to the Right"),
        ("Alt+Shift+Right",),
        "session.nudge",
        ("start", 1),
        _MARKED,
        in_text=True,
    ),
    Action(
        "end_left",
        "Annotate/Border",
        _("&End to the Left"),
        ("Alt+Left",),
        "session.nudge",
        ("end", -1),
        _MARKED,
        in_text=True,
    ),
    Action(
        "end_right",
        "Annotate/Border",
        _("En&d to the Right"),
        ("Alt+Right",),
        "session.nudge",
        ("end", 1),
        _MARKED,
        in_text=True,
    ),
    Action(
        "finish",
        "Annotate",
        _("&Done, Next Document"),
        ("Ctrl+Return",),
        "article.finish_document",
        needs=_OPEN,
        rule=True,
    ),
    Action("done", "Annotate", _("D&ocument Done"), ("Ctrl+D",), "article.set_status", ("done",), _OPEN, "done"),
    Action(
        "skipped",
        "Annotate",
        _("Document &Skipped"),
        ("Ctrl+Shift+D",),
        "article.set_status",
        ("skipped",),
        _OPEN,
        "skipped",
    ),
    Action(
        "next_document",
        "Annotate",
        _("Ne&xt Document"),
        ("Ctrl+PgDown",),
        "session.step_document",
        (1,),
        needs=_DOCUMENT,
        rule=True,
    ),
    Action(
        "previous_document",
        "Annotate",
        _("Pre&vious Document"),
        ("Ctrl+PgUp",),
        "session.step_document",
        (-1,),
        needs=_DOCUMENT,
    ),
    Action("annotator", "Annotate", _("&Annotator's Name…"), (), "files.ask_annotator", needs=_PROJECT, rule=True),
    Action(
        "no_event",
        "Annotate/Document",
        _("&No Event in This Article"),
        ("Ctrl+Shift+N",),
        "panel.toggle_no_event",
        (),
        _OPEN,
        "no event",
    ),
    Action(
        "details",
        "Annotate/Document",
        _("Document &Details"),
        ("Alt+Return",),
        "panel.edit_document",
        needs=_DOCUMENT,
    ),
    Action("fields", "Annotate/Document", _("&Fields of the List…"), (), "panel.choose_fields", needs=_PROJECT),
    Action("rename", "Annotate/Document", _("Rena&me Document…"), (), "panel.rename_document", needs=_OPEN, rule=True),
    Action("remove", "Annotate/Document", _("R&emove Document"), (), "panel.remove_document", needs=_OPEN),
    Action("edit_codebook", "Codebook", _("&Edit the Codebook…"), ("Ctrl+Shift+K",), "codebooks.open", needs=_PROJECT),
    Action("import_codebook", "Codebook", _("&Import a Codebook…"), (), "codebooks.import_codebook", needs=_WRITE),
    Action("export_codebook", "Codebook", _("Export as &TOML…"), (), "codebooks.export_codebook", needs=_PROJECT),
    Action("pin", "Codebook", _("Pin as E&xample"), (), "guide.pin", needs=_MARKED),
    Action(
        "codebook_html", "Codebook", _("Export as &HTML…"), (), "codebook_prints.export_html", needs=_PROJECT, rule=True
    ),
    Action("codebook_pdf", "Codebook", _("Export as P&DF…"), (), "codebook_prints.export_pdf", needs=_PROJECT),
    Action(
        "print_codebook", "Codebook", _("&Print the Codebook…"), (), "codebook_prints.print_codebook", needs=_PROJECT
    ),
    Action("palette", "Help", _("Command &Palette…"), ("Ctrl+Shift+P",), "keys.open_palette"),
    Action("moment_keys", "Help", _("Keys of the &Moment"), ("?",), "keys.show_moment", in_text=True),
    Action("keys", "Help", _("&Keys"), (Standard.HelpContents,), "keys.show_all"),
    Action("fonts", "Help", _("&Fonts"), (), "window.show_fonts"),
    Action("licences", "Help", _("&Licences"), (), "window.show_licences", rule=True),
    Action("about", "Help", _("&About Annotator"), (), "window.show_about"),
)


_STEPS = {"&Undo": _("&Undo {step}"), "&Redo": _("&Redo {step}")}


def translated(text: str) -> str:
    """A text of the table in the language of the program."""
    return QCoreApplication.translate("Actions", text)


def sequences(action: Action, own: OwnKeys | None = None) -> list[QKeySequence]:
    """The shortcuts of an action on this platform, the first one shown in the menu; a person's own go before."""
    found: list[QKeySequence] = []
    for key in (own or {}).get(action.name, action.keys):
        made = QKeySequence.keyBindings(key)[:1] if isinstance(key, Standard) else [QKeySequence(key)]
        found += [sequence for sequence in made if not sequence.isEmpty() and sequence not in found]
    return found


def step_text(text: str, step: str | None) -> str:
    """`Undo` with the name of the step it takes back."""
    return translated(_STEPS[text]).format(step=menu_text(step)) if step else translated(text)


def key_rows(own: OwnKeys | None = None) -> list[tuple[str, str, str]]:
    """Menu, text and keys of every action that has a key, as the list of keys shows them."""
    rows = []
    for row in ACTIONS:
        keys = keys_text(sequences(row, own))
        if keys:
            rows.append((menu_title(row.menu.partition("/")[0]), bare(translated(row.text)), keys))
    return rows


def keys_text(keys: Sequence[QKeySequence]) -> str:
    """Shortcuts as this platform writes them."""
    return ", ".join(key.toString(QKeySequence.SequenceFormat.NativeText) for key in keys)


def menu_title(path: str) -> str:
    """`View: Theme` for the path of a menu, in the language of the program."""
    parts = path.split("/")
    return ": ".join(bare(translated(MENUS["/".join(parts[: n + 1])])) for n in range(len(parts)))


def bare(text: str) -> str:
    """A menu's text without the marks of access keys and without the dots that say a question follows."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")
