"""Checks that what was installed is whole: run it with the Python whose `annotator` is to be checked.

A checkout finds its resources beside the package, so tests there cannot see that the wheel left some out. Nothing is
built or installed here, and no window opens. Exit status 0, or 1 after a line that says what is missing.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
from pathlib import Path

import annotator
from annotator import cli, codebook
from annotator.errors import AnnotatorError
from annotator.exchange import export_jsonl
from annotator.project import Project
from annotator.resources import resource, seed
from annotator.sample import make_sample

_FONTS = {b"wOF2", b"\0\1\0\0", b"OTTO"}


def main() -> None:
    """Check all; stop at the first fault."""
    package = Path(annotator.__file__).parent
    need(resource().is_relative_to(package), f"{package} carries no resources of its own")
    need(seed().is_relative_to(package), f"{package} carries no seeds of its own")
    check_files()
    check_commands()
    print(f"annotator {annotator.__version__} in {package} is whole; {check_sample()}.")


def need(holds: bool, fault: str) -> None:
    """Stop with this sentence unless it holds."""
    if not holds:
        raise SystemExit(f"annotator: {fault}.")


def check_files() -> None:
    """Codebooks are read, typefaces are typefaces with their licences beside them, the schema is one, icons are there."""
    starters = codebook.starters()
    need(bool(starters) and bool(codebook.starter(starters[0]).entities), "the starter codebooks are missing")
    fonts = [path for path in resource("fonts").iterdir() if path.suffix in (".ttf", ".otf", ".woff2")]
    need(bool(fonts), "the typefaces are missing")
    for font in fonts:
        need(font.read_bytes()[:4] in _FONTS, f"{font.name} is no typeface")
        need(any(resource("fonts").glob(f"{font.name[:5]}*LICENSE*")), f"{font.name} came without its licence")
    schema = json.loads(resource("annotator-jsonl-1.schema.json").read_text(encoding="utf-8"))
    need("$schema" in schema, "the JSON Schema is damaged")
    need(resource("icons", "annotator.svg").is_file(), "the icons are missing")


def check_commands() -> None:
    """The command line answers, and Qt was not loaded for it."""
    need("demo" in cli.main.commands, "the command line has no commands")
    need("PySide6" not in sys.modules, "the command line loads Qt")


def check_sample() -> str:
    """The sample is made and comes out as JSONL; what it holds."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        os.environ["ANNOTATOR_HOME"] = folder
        target = Path(folder, "sample.jsonl")
        with Project.open(make_sample(Path(folder)), read_only=True) as project:
            return export_jsonl(project, target).summary().partition(" written")[0]


if __name__ == "__main__":
    try:
        main()
    except (AnnotatorError, OSError) as fault:
        raise SystemExit(f"annotator: {fault}") from None
