"""The README says what the program does: commands, formats, keys and examples are held to the program itself."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from annotator import codebook
from annotator.cli import main
from annotator.exchange import import_files, plan
from annotator.project import Project
from annotator.resources import resource

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
DOCUMENTS = sorted(ROOT.glob("*.md"))


def section(title: str) -> str:
    """What stands below this heading, up to the next of its rank."""
    return README.partition(f"\n## {title}\n")[2].partition("\n## ")[0]


def example(language: str) -> str:
    """The one block of code in this language."""
    (found,) = re.findall(rf"```{language}\n(.*?)```", README, re.DOTALL)
    return str(found)


def options() -> Iterator[tuple[str, str]]:
    """Every option of every command."""
    for name, command in main.commands.items():
        for parameter in command.params:
            if isinstance(parameter, click.Option):
                yield name, parameter.opts[0]


@pytest.mark.parametrize("script", ["packaging/run.sh", "packaging/test.sh"])
def test_the_two_commands_are_there_and_can_be_run(script: str) -> None:
    assert f"\n{script} " in section("Two commands")
    assert os.access(ROOT / script, os.X_OK)


@pytest.mark.parametrize("name", sorted(main.commands))
def test_every_command_is_told(name: str) -> None:
    assert re.search(rf"\bannotator {name}\b", section("Command line"))


@pytest.mark.parametrize(("name", "option"), sorted(set(options())))
def test_every_option_is_told(name: str, option: str) -> None:
    block = rf"^annotator {name}\b.*?(?=^annotator|\Z)"
    told = re.findall(block, section("Command line"), re.DOTALL | re.MULTILINE)
    assert any(option in lines for lines in told)


def test_no_option_is_told_that_does_not_exist() -> None:
    told = set(re.findall(r"(?<![\w-])--[a-z][a-z-]*", section("Command line")))
    assert told <= {option for _name, option in options()} | {"--help", "--version"}


@pytest.mark.parametrize("command", ["import", "export"])
def test_every_format_is_told(command: str) -> None:
    (choice,) = [parameter.type for parameter in main.commands[command].params if parameter.name == "format_"]
    assert isinstance(choice, click.Choice)
    for name in choice.choices:
        assert f"`{name}`" in section("Formats") or name == "auto"
    assert f"--format {'|'.join(choice.choices)}" in section("Command line")


def test_every_starter_codebook_is_told() -> None:
    assert re.findall(r"^\| `([\w-]+)` \|", section("Codebooks"), re.MULTILINE) == list(codebook.starters())


def test_the_codebook_shown_is_one() -> None:
    shown = codebook.loads(example("toml"), "README.md")
    assert [label.name for label in shown.events] == ["Flooding"]


def test_the_line_shown_is_valid_and_comes_in(tmp_path: Path) -> None:
    import jsonschema

    line = json.loads(example("json"))
    schema = json.loads(resource("annotator-jsonl-1.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator(schema).validate(line)
    assert list(line) == list(schema["properties"])
    file = tmp_path / "line.jsonl"
    file.write_text(json.dumps(line) + "\n", encoding="utf-8")
    with Project.create(tmp_path / "p.annotator", codebook.starter("conflict-events"), "amal") as project:
        report = import_files(project, plan([file]))
    assert (report.refused, report.documents) == ([], 1)


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_links_lead_somewhere(document: Path) -> None:
    links = re.findall(r"\]\(([^)#\s]+)", document.read_text(encoding="utf-8"))
    missing = [link for link in links if "://" not in link and not (ROOT / link).exists()]
    assert missing == []


def test_keys_are_those_of_the_program(qapp: object) -> None:
    from annotator.gui.actions import key_rows
    from annotator.gui.help_pages import keys_text

    known = {key for _menu, _text, keys in key_rows() for key in keys.split(", ")} | {"Shift"}
    in_text = keys_text(None)
    rows = re.findall(r"^\| (`.*?) \|", section("A day's work"), re.MULTILINE)
    told = [key for row in rows for key in re.findall(r"`([^`]+)`", row)]
    assert len(told) > 20
    assert [key for key in told if key not in known and not re.search(rf"\b{re.escape(key)}\b", in_text)] == []
