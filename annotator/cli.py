"""The command line: everything the program does without a window, and the door to the window.

Qt is loaded by `open` and `demo` alone. Exit status 0; 1 for a refusal, said in one sentence on standard error; 2 for
wrong usage.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from annotator import __version__
from annotator.errors import AnnotatorError

if TYPE_CHECKING:
    from annotator.codebook import Codebook
    from annotator.exchange import EventFormat, EventsReport, ExportReport, PlannedFile
    from annotator.model import Changes
    from annotator.project import Project

PROJECT = click.Path(path_type=Path)
_FORMATS = click.Choice(("auto", "text", "html", "jsonl", "csv", "brat"))


class _Refusal(click.ClickException):
    exit_code = 1

    def show(self, file: Any = None) -> None:
        click.echo(f"annotator: {self.message}", err=True)


def _refusing(command: Callable[..., None]) -> Callable[..., None]:
    """Say a refusal as one sentence, without a traceback."""

    @wraps(command)
    def run(*arguments: Any, **options: Any) -> None:
        try:
            command(*arguments, **options)
        except AnnotatorError as refusal:
            raise _Refusal(str(refusal)) from None
        except BrokenPipeError:
            sys.stderr.close()  # the reader of our output left: nothing to say, and nobody to say it to
            raise SystemExit(1) from None

    return run


class _Commands(click.Group):
    """`annotator FILE` is `annotator open FILE`."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args and args[0] not in self.commands and not args[0].startswith("-"):
            path = Path(args[0])
            if path.suffix == ".annotator" or path.exists():
                return "open", self.commands["open"], args
        return super().resolve_command(ctx, args)


@click.group(cls=_Commands, invoke_without_command=True)
@click.version_option(__version__, prog_name="annotator")
@click.pass_context
def main(context: click.Context) -> None:
    """Turn articles into gold-standard corpora of entities and events.

    Without a command the window opens; with a project file, that project opens in it.
    """
    if context.invoked_subcommand is None:
        _open_window(None)


def _opened(path: Path, annotator: str | None = None, *, write: bool = False) -> AbstractContextManager[Project]:
    """A project for one command; one that must be written refuses where it cannot be."""
    from annotator.project import Project

    project = Project.open(path, annotator, read_only=not write)
    if write and project.read_only:
        project.close()
        raise AnnotatorError(f"{project.notice} Nothing was changed.")
    return project


def _print_json(found: object) -> None:
    click.echo(json.dumps(found, ensure_ascii=False, indent=2))


@main.command()
@click.argument("project", type=PROJECT)
@click.option("--codebook", default="conflict-events", help="A starter codebook's name, or a file or folder with one.")
@click.option("--annotator", help="Who works on it; your login name where it is left out.")
@_refusing
def new(project: Path, codebook: str, annotator: str | None) -> None:
    """Make a new project."""
    from annotator.project import Project

    found, remarks = _codebook(codebook)
    with Project.create(project, found, annotator) as made:
        click.echo(f"Made {made.path} with the codebook {made.codebook.name}.")
    for remark in remarks:
        click.echo(remark, err=True)


def _codebook(name: str) -> tuple[Codebook, Sequence[str]]:
    """The codebook of that name, or in that file or folder, and what was left out of it."""
    from annotator import codebook as codebooks
    from annotator.formats.codebooks import read_codebook

    if name in codebooks.starters():
        return codebooks.starter(name), ()
    if not Path(name).exists():
        there = ", ".join(codebooks.starters())
        raise AnnotatorError(f"There is no starter codebook and no file “{name}”; the starters are {there}.")
    if name.endswith(".annotator"):
        with _opened(Path(name)) as project:
            return project.codebook, ()
    return read_codebook(Path(name))


@main.command("codebook")
@click.argument("source")
@click.option(
    "--output",
    type=click.Path(path_type=Path, allow_dash=True),
    help="Write it to this new file, as a page to read where that ends in .html, else as TOML; - prints TOML.",
)
@_refusing
def codebook_(source: str, output: Path | None) -> None:
    """Check a codebook, or turn it into TOML or a page of HTML: a file, a folder, a project or a starter's name."""
    from annotator.formats.codebooks import codebook_files

    is_folder = Path(source).is_dir()
    names = [str(path) for path in codebook_files(Path(source))] if is_folder else [source]
    if len(names) > 1 and output is not None and not output.is_dir():
        raise AnnotatorError(f"{source} holds {len(names)} codebooks; --output has to be a folder that exists.")
    refused = 0
    for name in names:
        try:
            _convert(name, output)
        except AnnotatorError as refusal:
            if len(names) == 1:
                raise
            refused += 1
            click.echo(f"Refused {refusal}", err=True)
    if refused:
        raise SystemExit(1)


def _convert(name: str, output: Path | None) -> None:
    """Say what a codebook holds, and write it where it is wanted."""
    from annotator.codebook import dumps
    from annotator.formats.codebook_html import codebook_html

    found, remarks = _codebook(name)
    to_stdout = str(output) == "-"
    for line in (f"{name}: {_described(found)}", *(f"  {remark}" for remark in remarks)):
        click.echo(line, err=to_stdout)
    if to_stdout:
        click.echo(dumps(found), nl=False)
    elif output is not None:
        target = output / f"{found.name.replace('/', '-')}.toml" if output.is_dir() else output
        try:
            with target.open("x", encoding="utf-8", newline="\n") as file:
                file.write((codebook_html if target.suffix.lower() in (".html", ".htm") else dumps)(found))
        except FileExistsError:
            raise AnnotatorError(f"{target} exists already. Nothing was written.") from None
        except OSError as error:
            raise AnnotatorError(f"{target} cannot be written: {error.strerror}.") from None
        click.echo(f"Wrote {target}.")


def _described(codebook: Codebook) -> str:
    counts = [(len(codebook.of_kind(kind)), kind) for kind in ("entity", "event", "relation", "document")]
    told = [f"{count} {kind} label{'s' * (count != 1)}" for count, kind in counts if count]
    roles = {role.name for label in codebook.events for role in label.roles}
    told += [f"{len(roles)} role{'s' * (len(roles) != 1)}"] if roles else []
    return f"{codebook.title}, {', '.join(told) or 'no labels'}."


@main.command("import")
@click.argument("project", type=PROJECT)
@click.argument("files", nargs=-1, required=True, type=PROJECT)
@click.option("--format", "format_", type=_FORMATS, default="auto", help="What the files are; auto looks at each.")
@click.option("--annotator", help="Whose annotation sets new documents get.")
@click.option("--encoding", help="The encoding of the files, where it is not found out.")
@click.option("--text-column", help="The CSV column that holds the text.")
@click.option("--add-labels", is_flag=True, help="Add labels that the codebook lacks to it.")
@click.option("--duplicates", is_flag=True, help="Take texts in that the project has already.")
@_refusing
def import_(project: Path, files: Sequence[Path], format_: str, annotator: str | None, encoding: str | None,
            text_column: str | None, add_labels: bool, duplicates: bool) -> None:  # fmt: skip
    """Bring articles in: files, folders, or - for standard input."""
    from annotator.exchange import import_files

    planned = _planned(files, None if format_ == "auto" else format_, encoding, text_column)
    with _opened(project, annotator, write=True) as opened:
        report = import_files(opened, planned, duplicates=duplicates, add_labels=add_labels)
    for line in report.lines():
        click.echo(line, err=line.startswith("Refused"))
    if report.refused:
        raise SystemExit(1)


def _planned(
    paths: Sequence[Path], format_: str | None, encoding: str | None, text_column: str | None
) -> list[PlannedFile]:
    from dataclasses import replace

    from annotator.exchange import plan, plan_stream

    planned = plan((path for path in paths if path != Path("-")), format_)
    if Path("-") in paths:
        planned.append(plan_stream(sys.stdin.buffer.read(), format_))
    if not planned:
        raise AnnotatorError(
            "There is no file to import in what was named: .txt, .html, .jsonl, .csv and brat's .ann are looked for."
        )
    return [replace(_decided(file, encoding), text_column=text_column or file.text_column) for file in planned]


def _decided(file: PlannedFile, encoding: str | None) -> PlannedFile:
    """A file with its encoding settled; where it is in doubt nobody is there to ask, so it is refused with the choices."""
    from dataclasses import replace

    if encoding:
        return replace(file, encoding=encoding, sure=True, problem=None)
    if file.sure or file.problem:
        return file
    choices = ", ".join(file.candidates[:5])
    return replace(file, problem=f"{file.name}: its encoding is in doubt. Name it with --encoding ({choices}).")


@main.command()
@click.argument("project", type=PROJECT)
@click.argument("out", type=click.Path(path_type=Path, allow_dash=True))
@click.option("--format", "format_", type=click.Choice(("jsonl",)), default="jsonl", help="The format of OUT.")
@click.option("--events", type=click.Choice(("csv", "jsonl")), help="Write one event a row, or a line, and no sets.")
@click.option("--bom", is_flag=True, help="Begin the CSV with a byte order mark, as Excel wants it.")
@click.option("--annotator", "annotators", multiple=True, help="Only this annotator's work; may be given again.")
@click.option("--documents", default="*", help="Only documents whose id matches, as in a shell: idlib-*.")
@_refusing
def export(project: Path, out: Path, format_: str, events: EventFormat | None, bom: bool,
           annotators: Sequence[str], documents: str) -> None:  # fmt: skip
    """Write a gold-standard dataset to OUT, or to standard output with -."""
    from annotator.exchange import export_events, export_jsonl

    if bom and events != "csv":
        raise click.UsageError("--bom goes with --events csv.")
    target = sys.stdout.buffer if str(out) == "-" else out
    with _opened(project) as opened:
        report: EventsReport | ExportReport
        if events:
            report = export_events(opened, target, events, annotators=annotators, documents=documents, bom=bom)
        else:
            report = export_jsonl(opened, target, annotators=annotators, documents=documents)
    click.echo(report.summary(), err=True)


@main.command()
@click.argument("project", type=PROJECT)
@click.argument("file", type=PROJECT)
@click.option("--link", help="The column that holds the ids; guessed by its name where it is left out.")
@click.option("--name", help="The column that holds the names.")
@click.option("--aliases", help="The column that holds other names, parted by | or ;.")
@click.option("--prefix", help="What stands before the ids, such as wikidata:.")
@click.option("--encoding", help="The encoding of the file, where it is not UTF-8.")
@click.option("--replace", "others_go", is_flag=True, help="Forget the things that are not in the file.")
@_refusing
def knowledge(project: Path, file: Path, link: str | None, name: str | None, aliases: str | None, prefix: str | None,
              encoding: str | None, others_go: bool) -> None:  # fmt: skip
    """Bring in a CSV table of things to link to: an id and a name each, other names, and codes."""
    from dataclasses import replace

    from annotator.exchange.knowledge import bring_table, read_table
    from annotator.formats import knowledge_table

    data = read_table(file)
    guessed = knowledge_table.guess(knowledge_table.load(data, encoding))
    columns = replace(
        guessed,
        link=link or guessed.link,
        name=name or guessed.name,
        aliases=guessed.aliases if aliases is None else aliases,
        prefix=guessed.prefix if prefix is None else prefix,
    )
    with _opened(project, write=True) as opened:
        brought = bring_table(opened, knowledge_table.read(data, file.name, columns, encoding), others_go=others_go)
    for line in brought:
        click.echo(line)


@main.command()
@click.argument("project", type=PROJECT)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@_refusing
def info(project: Path, as_json: bool) -> None:
    """Say what a project holds."""
    from annotator.info import describe, sentences

    with _opened(project) as opened:
        found = describe(opened)
    if as_json:
        _print_json(found)
    else:
        click.echo("\n".join(sentences(found)))


@main.command()
@click.argument("project", type=PROJECT)
@click.option("--json", "as_json", is_flag=True, help="Print a JSON list of findings.")
@_refusing
def check(project: Path, as_json: bool) -> None:
    """Examine a project from end to end; status 1 where something is wrong."""
    from annotator import doctor

    findings = doctor.examine(project)
    if as_json:
        _print_json([{"id": f.id, "severity": f.severity, "where": f.where, "message": f.message} for f in findings])
    else:
        for finding in findings:
            click.echo(f"{finding.severity.upper()} {finding.id} {finding.where}: {finding.message}")
        if not findings:
            click.echo(f"{project} is sound.")
    if any(finding.severity == "error" for finding in findings):
        raise SystemExit(1)


@main.command()
@click.argument("project", type=PROJECT)
@_refusing
def undo(project: Path) -> None:
    """Take back the newest step of a project."""
    with _opened(project, write=True) as opened:
        _say_step("Undid", opened.undo())


@main.command()
@click.argument("project", type=PROJECT)
@_refusing
def redo(project: Path) -> None:
    """Bring back the step that was taken back last."""
    with _opened(project, write=True) as opened:
        _say_step("Redid", opened.redo())


def _say_step(done: str, changes: Changes) -> None:
    click.echo(f"{done}: {changes.name}")


@main.command("open")
@click.argument("project", type=PROJECT, required=False)
@_refusing
def open_(project: Path | None) -> None:
    """Open the window, on a project or on the welcome page."""
    _open_window(project)


def _open_window(project: Path | None) -> None:
    import gc

    gc.disable()  # nothing that is loaded until the window is up is garbage; the window switches it on again
    from annotator.gui.app import run

    raise SystemExit(run(project))


@main.command()
@click.option(
    "--offscreen",
    type=click.Path(path_type=Path, file_okay=False),
    help="Do a round of work without a screen; put the results here.",
)
@_refusing
def demo(offscreen: Path | None) -> None:
    """Open a fresh copy of the sample project."""
    if offscreen is not None:
        from annotator.gui.demo import run_offscreen

        raise SystemExit(run_offscreen(offscreen))
    from annotator.sample import make_sample

    _open_window(make_sample())
