"""The rules of the house, read off the source itself."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "annotator"
MODULES = sorted(path for path in PACKAGE.rglob("*.py") if not path.name.startswith("."))

LAYERS: tuple[tuple[str, ...], ...] = (
    ("errors", "resources"),
    ("text", "values"),
    ("model", "find", "pairs"),
    ("codebook",),
    ("store",),
    (
        "documents",
        "spans",
        "arguments",
        "events",
        "annotators",
        "sets",
        "codebooks",
        "codebook_changes",
        "review",
        "document_labels",
        "notes",
        "records",
        "clusters",
        "relations",
        "knowledge",
        "event_changes",
        "readings",
    ),
    ("project", "formats"),
    ("doctor", "exchange", "info", "sample", "timeline"),
    ("cli", "gui", "__main__"),
)
"""From the ground up: a module knows its own layer and those below. `model` holds no logic and may be known by `text`."""

FILE_LINES, FUNCTION_LINES, CLASS_LINES, METHODS = 400, 80, 400, 30
SQL = re.compile(r"\s*(SELECT|INSERT|UPDATE|DELETE|PRAGMA|CREATE|DROP|ALTER|WITH|REPLACE|ATTACH|VACUUM)\s+[A-Z*\w(]")
"""What a statement begins with; a sentence begins with another letter case: `Delete Idlib`."""


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@cache
def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), name_of(path))


@cache
def nodes_of(path: Path) -> tuple[ast.AST, ...]:
    return tuple(ast.walk(tree_of(path)))


def _type_checking_only(path: Path) -> set[int]:
    """The ids of import nodes that never run."""
    blocks = [node for node in nodes_of(path) if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test)]
    return {id(inner) for block in blocks for statement in block.body for inner in ast.walk(statement)}


def imports_of(path: Path, *, running_only: bool = True) -> Iterator[tuple[str, int]]:
    """(module, line) of every import; `from a import b` counts as `a` and as `a.b`."""
    skipped = _type_checking_only(path) if running_only else set()
    for node in nodes_of(path):
        if id(node) in skipped:
            continue
        if isinstance(node, ast.Import):
            yield from ((alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{name_of(path)}:{node.lineno} imports by dots"
            yield str(node.module), node.lineno
            yield from ((f"{node.module}.{alias.name}", node.lineno) for alias in node.names)


def importers(*roots: str, running_only: bool = True) -> dict[str, set[str]]:
    """Which files import one of these packages, as {package: files}."""
    found: dict[str, set[str]] = {root: set() for root in roots}
    for path in MODULES:
        for module, _ in imports_of(path, running_only=running_only):
            if module.split(".")[0] in found:
                found[module.split(".")[0]].add(name_of(path))
    return found


def part_of(module: str) -> str | None:
    """`spans` for `annotator.spans`; None for the package itself and for other packages."""
    parts = module.split(".")
    return parts[1] if parts[0] == "annotator" and len(parts) > 1 else None


def layer_of(part: str) -> int:
    return next(number for number, parts in enumerate(LAYERS) if part in parts)


@cache
def known_parts() -> frozenset[str]:
    return frozenset(part for layer in LAYERS for part in layer)


def _part(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def test_every_module_has_a_layer() -> None:
    assert {_part(path) for path in MODULES} - {"__init__"} <= known_parts()


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_a_module_knows_only_the_layers_below(path: Path) -> None:
    if _part(path) == "__init__":
        return
    own = layer_of(_part(path))
    wrong = []
    for module, line in imports_of(path):
        part = part_of(module)
        if part not in known_parts() or part == _part(path):
            continue
        if layer_of(part) > own and not (_part(path) == "text" and part == "model"):
            wrong.append(f"line {line}: {module}")
    assert not wrong


def test_formats_know_nothing_of_a_project() -> None:
    """They turn records into bytes and back, and a format can be used without a store."""
    for path in MODULES:
        if _part(path) == "formats":
            parts = {part_of(module) for module, _ in imports_of(path)} & known_parts()
            assert parts <= {"formats", "codebook", "model", "text", "errors", "resources"}, name_of(path)


def test_the_nouns_and_the_store_do_not_know_the_project_at_run_time() -> None:
    for path in MODULES:
        if _part(path) in LAYERS[5] or _part(path) == "store":
            assert "project" not in {part_of(module) for module, _ in imports_of(path)}, name_of(path)


def test_only_the_gui_knows_qt() -> None:
    found = importers("PySide6", "shiboken6", "pyqtgraph", running_only=False)
    assert all(name.startswith("annotator/gui/") for name in found["PySide6"] | found["shiboken6"])
    assert found["pyqtgraph"] <= {"annotator/gui/plots.py"}


def test_only_the_store_knows_sqlite() -> None:
    found = importers("sqlite_utils", "pysqlite3", "sqlite3", "apsw", running_only=False)
    assert all(name.startswith("annotator/store/") for name in found["sqlite_utils"] | found["pysqlite3"])
    assert found["sqlite3"] == found["apsw"] == set()
    assert not [
        name_of(path)
        for path in MODULES
        for module, _ in imports_of(path, running_only=False)
        if module.startswith("PySide6.QtSql")
    ]


MAY_IMPORT = {
    "socket": {"annotator/gui/app.py"},  # a pair inside the process, through which a signal wakes Qt
    "PySide6.QtNetwork": {"annotator/gui/single_window.py"},  # a second start finds the open window
}


@pytest.mark.parametrize(
    "module", ["pickle", "marshal", "shelve", "socket", "requests", "httpx", "aiohttp", "yaml", "PySide6.QtNetwork"]
)
def test_nothing_that_runs_foreign_code_or_reaches_out(module: str) -> None:
    found = {
        name_of(path)
        for path in MODULES
        for imported, _ in imports_of(path, running_only=False)
        if imported == module or imported.startswith(f"{module}.")
    }
    assert found <= MAY_IMPORT.get(module, set())


def test_no_network_module_of_the_standard_library() -> None:
    found = {
        f"{name_of(path)}:{line} {imported}"
        for path in MODULES
        for imported, line in imports_of(path, running_only=False)
        if imported.split(".")[0] in ("http", "ftplib", "smtplib", "ssl", "xmlrpc", "telnetlib")
        or imported.startswith(("urllib.request", "urllib.error"))
    }
    assert not found


def test_patterns_are_run_by_regex_which_can_be_stopped() -> None:
    """Only formats and codebooks, whose patterns are their own, use the module that no one can stop."""
    found = importers("re", running_only=False)["re"]
    assert {name for name in found if not name.startswith(("annotator/formats/", "annotator/codebook/"))} == set()


def test_xml_is_parsed_nowhere() -> None:
    assert not {name for names in importers("xml", "lxml", "html5lib", "expat").values() for name in names}


def _docstrings(path: Path) -> set[int]:
    holders = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
    bodies = [node.body for node in nodes_of(path) if isinstance(node, holders) and node.body]
    return {id(body[0].value) for body in bodies if isinstance(body[0], ast.Expr)}


@pytest.mark.parametrize("path", [path for path in MODULES if _part(path) != "store"], ids=name_of)
def test_sql_stands_in_the_store(path: Path) -> None:
    docstrings = _docstrings(path)
    found = [
        f"line {node.lineno}: {node.value[:60]}"
        for node in nodes_of(path)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docstrings
        if SQL.match(node.value)
    ]
    assert not found


def test_message_boxes_open_in_one_place() -> None:
    found = {name_of(path) for path in MODULES if re.search(r"\bQ(MessageBox|ErrorMessage)\b", path.read_text("utf-8"))}
    assert found <= {"annotator/gui/messages.py"}


def _catches_all(handler: ast.ExceptHandler) -> bool:
    """Whether it swallows whatever comes; one that ends in a bare `raise` only passes by."""
    names = {"Exception", "BaseException"}
    wide = handler.type is None or any(isinstance(n, ast.Name) and n.id in names for n in ast.walk(handler.type))
    last = handler.body[-1]
    return wide and not (isinstance(last, ast.Raise) and last.exc is None)


def test_nothing_is_caught_that_was_not_expected() -> None:
    found = {
        f"{name_of(path)}:{node.lineno}"
        for path in MODULES
        for node in nodes_of(path)
        if isinstance(node, ast.ExceptHandler) and _catches_all(node)
    }
    assert {place for place in found if not place.startswith("annotator/gui/app.py:")} == set()


def test_no_eval() -> None:
    calls = [
        f"{name_of(path)}:{node.lineno}"
        for path in MODULES
        for node in nodes_of(path)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id in ("eval", "exec", "__import__")
    ]
    assert not calls


# ---- sizes


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_sizes(path: Path) -> None:
    lines = path.read_text(encoding="utf-8").count("\n")
    assert lines <= FILE_LINES, f"{lines} lines"
    for node in nodes_of(path):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            length = (node.end_lineno or node.lineno) - node.lineno + 1
            most = CLASS_LINES if isinstance(node, ast.ClassDef) else FUNCTION_LINES
            assert length <= most, f"{node.name} has {length} lines"
        if isinstance(node, ast.ClassDef):
            methods = [part for part in node.body if isinstance(part, ast.FunctionDef) and not _is_handle(part)]
            assert len(methods) <= METHODS, f"{node.name} has {len(methods)} methods"


def _is_handle(method: ast.FunctionDef) -> bool:
    """Properties say what a thing is; they are no methods to learn."""
    return any(
        ast.unparse(decorator).rpartition(".")[2] in ("property", "setter") for decorator in method.decorator_list
    )


def test_functions_are_short_as_a_rule() -> None:
    lengths = sorted(
        (node.end_lineno or node.lineno) - node.lineno + 1
        for path in MODULES
        for node in nodes_of(path)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    )
    assert lengths[len(lengths) // 2] < 12


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_a_module_says_why_it_is_there(path: Path) -> None:
    docstring = ast.get_docstring(tree_of(path))
    if path.name == "__init__.py" and not tree_of(path).body:
        return
    assert docstring
    assert docstring.splitlines()[0].rstrip().endswith((".", ":"))


# ---- what is loaded when

HEAVY = (
    *("PySide6", "shiboken6", "pyqtgraph", "numpy", "sqlite_utils", "turbohtml", "sentencex", "hypothesis", "pytest"),
    *("babel", "dateparser", "text_to_num"),
)


@pytest.mark.parametrize(
    "module", ["annotator", "annotator.cli", "annotator.project", "annotator.exchange", "annotator.doctor"]
)
def test_the_core_starts_without_what_is_needed_later(module: str) -> None:
    code = f"import sys, {module}; print(sorted(set({HEAVY!r}) & set(sys.modules)))"
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=False)
    assert result.stderr == ""
    assert result.stdout.strip() == "[]"


# ---- the tools


def _run(*command: str) -> None:
    result = subprocess.run(
        [sys.executable, "-m", *command], capture_output=True, text=True, cwd=ROOT, check=False, timeout=300
    )
    assert result.returncode == 0, f"{result.stdout[-4000:]}\n{result.stderr[-2000:]}"


@pytest.mark.lint
def test_ruff_finds_nothing() -> None:
    _run("ruff", "check", "--no-cache", ".")


@pytest.mark.lint
def test_ruff_would_change_no_line() -> None:
    _run("ruff", "format", "--check", "--no-cache", ".")


@pytest.mark.lint
@pytest.mark.timeout(400)
def test_mypy_finds_nothing() -> None:
    _run("mypy", "--strict")
