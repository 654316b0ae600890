"""Brings the catalogues in `resources/translations` up to date: gathers the texts of the sources, then compiles.

    python packaging/translate.py            gather, keep what is translated, compile
    python packaging/translate.py --compile  only compile

A text that is new stands in the .ts files as unfinished until someone writes its translation there, by hand or in Qt
Linguist; the tests say which. A text that is gone is dropped.

The texts are read off the syntax trees and handed to lupdate in one file, because lupdate does not see a text that goes
to a function which marks or translates for its whole module, as in the tables of actions and keys, and takes some
classes for others.
"""

from __future__ import annotations

import ast
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import PySide6

ROOT = Path(__file__).resolve().parents[1]
SOURCES = ROOT / "annotator" / "gui"
CATALOGUES = ROOT / "resources" / "translations"
LANGUAGES = ("de", "ar")
_MARKS = ("translate", "QT_TRANSLATE_NOOP")


class Text(NamedTuple):
    """A text to translate. `plural`: it has a form for every kind of number that the language knows."""

    context: str
    source: str
    comment: str = ""
    plural: bool = False


def main(arguments: list[str]) -> None:
    """Update and compile every catalogue."""
    for language in LANGUAGES:
        catalogue = CATALOGUES / f"annotator_{language}.ts"
        if arguments != ["--compile"]:
            gather(catalogue, language)
        compile_catalogue(catalogue, catalogue.with_suffix(".qm"))


def gather(catalogue: Path, language: str) -> None:
    """Put every text of the sources into a catalogue; what is translated there stays."""
    catalogue.parent.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        listed = Path(folder) / "texts.py"
        listed.write_text("".join(_line(text) for text in sorted(texts())), encoding="utf-8")
        options = ["-no-obsolete", "-locations", "none", "-source-language", "en", "-target-language", language]
        _run("lupdate", str(listed), *options, "-ts", str(catalogue))


def compile_catalogue(catalogue: Path, target: Path) -> None:
    """Make the file that the program loads."""
    _run("lrelease", "-silent", str(catalogue), "-qm", str(target))


def _line(text: Text) -> str:
    # The number is the fourth argument, so that a plural names its comment even where it is empty.
    values = [text.context, text.source, *([text.comment] if text.comment or text.plural else [])]
    return f"QCoreApplication.translate({', '.join(map(repr, values))}{', 1' if text.plural else ''})\n"


def texts() -> set[Text]:
    """Every text of the sources."""
    return {text for path in SOURCES.rglob("*.py") for text in _texts_of(ast.parse(path.read_text(encoding="utf-8")))}


def _texts_of(tree: ast.Module) -> Iterator[Text]:
    contexts = dict(_marking_functions(tree))
    for owner, call in _calls(tree, ""):
        name = _name(call)
        if name == "tr":
            arguments: list[ast.expr] = [ast.Constant(owner), *call.args]
        elif name in _MARKS:
            arguments = call.args
        elif name in contexts and isinstance(call.func, ast.Name):
            arguments = [ast.Constant(contexts[name]), *call.args]
        else:
            continue
        values = [
            value.value for value in arguments if isinstance(value, ast.Constant) and isinstance(value.value, str)
        ]
        if len(values) > 1:
            yield Text(values[0], values[1], values[2] if len(values) > 2 else "", plural=len(arguments) > 3)


def _calls(node: ast.AST, owner: str) -> Iterator[tuple[str, ast.Call]]:
    """(name of the class around it, call) for each call below a node."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            yield owner, child
        yield from _calls(child, child.name if isinstance(child, ast.ClassDef) else owner)


def _marking_functions(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """(name, context) of the functions that hand their own first argument on to Qt under one context."""
    for function in tree.body:
        if not isinstance(function, ast.FunctionDef) or not function.args.args:
            continue
        for _owner, call in _calls(function, ""):
            if _name(call) in _MARKS and len(call.args) == 2:
                context, text = call.args
                if isinstance(context, ast.Constant) and ast.unparse(text) == function.args.args[0].arg:
                    yield function.name, str(context.value)


def _name(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def _run(tool: str, *arguments: str) -> None:
    """Run one of Qt's tools out of the installed PySide6."""
    folder = Path(PySide6.__file__).parent
    names = (folder / tool, folder / "Qt" / "libexec" / tool, folder / f"{tool}.exe")
    program = next(path for path in names if path.is_file())
    done = subprocess.run([str(program), *arguments], capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{tool} failed: {done.stderr or done.stdout}")


if __name__ == "__main__":
    main(sys.argv[1:])
