"""What is built and installed is whole, and the files that describe the program agree with it and with each other."""

from __future__ import annotations

import ast
import os
import re
import shutil
import subprocess
import sys
import tomllib
import zipfile
from importlib.metadata import packages_distributions
from pathlib import Path
from xml.etree import ElementTree

import pytest

import annotator
from annotator.store import tables

ROOT = Path(__file__).parent.parent
PACKAGING = ROOT / "packaging"
LINUX = PACKAGING / "linux"
PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
SCRIPTS = ("run.sh", "test.sh", "common.sh")

needs_sh = pytest.mark.skipif(os.name == "nt", reason="the scripts are for POSIX systems")


def normal(name: str) -> str:
    """A distribution's name as packaging tools compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def declared() -> set[str]:
    """The distributions the program requires."""
    names = (re.match(r"[\w.-]+", line) for line in PYPROJECT["project"]["dependencies"])
    return {normal(name[0]) for name in names if name}


def imported() -> set[str]:
    """The distributions from which the program imports anything, wherever in a module it does."""
    modules: set[str] = set()
    for file in (ROOT / "annotator").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                modules.update(alias.name.partition(".")[0] for alias in node.names)
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                modules.add(node.module.partition(".")[0])
    owners = packages_distributions()
    return {normal(owners[name][0]) for name in modules - sys.stdlib_module_names - {"annotator"}}


def test_what_is_imported_is_declared() -> None:
    assert imported() - declared() == set()


def test_what_is_declared_is_imported() -> None:
    assert declared() - imported() == set()


def test_every_library_is_explained_and_licensed() -> None:
    for name in ("CONTRIBUTING.md", "LICENSES.md"):
        told = normal((ROOT / name).read_text(encoding="utf-8"))
        assert [library for library in declared() if library.removesuffix("-essentials") not in told] == []


def test_the_python_asked_for_is_the_same_everywhere() -> None:
    asked = re.search(r"^python_needed=(.+)$", (PACKAGING / "common.sh").read_text(encoding="utf-8"), re.MULTILINE)
    assert asked
    assert PYPROJECT["project"]["requires-python"] == f">={asked[1]}"
    assert PYPROJECT["tool"]["mypy"]["python_version"] == asked[1]
    assert f"Python {asked[1]} or newer" in (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_version_is_the_same_everywhere() -> None:
    release = ElementTree.parse(LINUX / "org.annotator.Annotator.metainfo.xml").find("releases/release")
    assert release is not None
    assert PYPROJECT["project"]["version"] == annotator.__version__ == release.get("version")
    assert annotator.__version__ in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


# ---- the scripts


@needs_sh
@pytest.mark.parametrize("script", [*(f"packaging/{name}" for name in SCRIPTS), ".ci/run"])
def test_scripts_parse(script: str) -> None:
    subprocess.run(["sh", "-n", ROOT / script], check=True)


@needs_sh
@pytest.mark.parametrize(
    ("session", "plugin"),
    [
        ({}, "offscreen"),
        ({"DISPLAY": ":0"}, "xcb"),
        ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, "wayland"),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, "offscreen"),
        ({"QT_QPA_PLATFORM": "xcb:fontengine=freetype"}, "xcb"),
    ],
)
@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a display")
def test_the_plugin_follows_the_session(session: dict[str, str], plugin: str) -> None:
    script = f"root='{ROOT}'; . '{PACKAGING}/common.sh'; platform"
    found = subprocess.run(["sh", "-euc", script], env=bare() | session, check=True, capture_output=True, text=True)
    assert found.stdout == f"{plugin}\n"


def bare() -> dict[str, str]:
    """An environment without a display."""
    return {"PATH": os.environ["PATH"]}


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A checkout in a folder with a space in its name, whose environment says what it is asked to run."""
    root = tmp_path / "my checkout"
    shutil.copytree(PACKAGING, root / "packaging")
    shutil.copy(ROOT / "pyproject.toml", root)
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", root / ".venv"], check=True)
    command = root / ".venv" / "bin" / "annotator"
    command.write_text('#!/bin/sh\nprintf "%s\\n" "$PWD" "${QT_QPA_PLATFORM-}" "$@"\n', encoding="utf-8")
    command.chmod(0o755)
    stamp = f'root=\'{root}\'; . "$root/packaging/common.sh"; stamp_line run >"$stamp"'
    subprocess.run(["sh", "-euc", stamp], env=bare(), check=True)
    return root


def started(checkout: Path, folder: Path, *arguments: str) -> list[str]:
    """What the program was told by `run.sh`: its folder, Qt's plugin, its arguments."""
    script = checkout / "packaging" / "run.sh"
    done = subprocess.run([script, *arguments], cwd=folder, env=bare(), check=True, capture_output=True, text=True)
    return done.stdout.splitlines()


@needs_sh
def test_an_environment_that_is_there_is_used_from_any_folder(checkout: Path, tmp_path: Path) -> None:
    assert started(checkout, tmp_path, "info", "a b.annotator") == [str(tmp_path), "", "info", "a b.annotator"]


@needs_sh
@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a display")
def test_without_a_display_the_sample_is_worked_through_offscreen(checkout: Path, tmp_path: Path) -> None:
    expected = ["demo", "--offscreen", str(tmp_path / "demo-output")]
    assert started(checkout, tmp_path) == [str(tmp_path), "offscreen", *expected]


@needs_sh
@pytest.mark.parametrize("change", ["new dependency", "no stamp", "moved"])
def test_an_environment_made_for_something_else_is_not_used(checkout: Path, change: str) -> None:
    root = checkout
    if change == "new dependency":
        with (root / "pyproject.toml").open("a", encoding="utf-8") as file:
            file.write("# one more\n")
    elif change == "no stamp":
        (root / ".venv" / "annotator-stamp").unlink()
    else:
        root = checkout.rename(checkout.with_name("elsewhere"))
    script = f"root='{root}'; . \"$root/packaging/common.sh\"; venv_holds run"
    assert subprocess.run(["sh", "-euc", script], env=bare(), check=False).returncode == 1


# ---- the desktop


def desktop_entry() -> dict[str, str]:
    lines = (LINUX / "annotator.desktop").read_text(encoding="utf-8").splitlines()
    assert lines[0] == "[Desktop Entry]"
    return dict(line.split("=", 1) for line in lines[1:])


def test_the_desktop_files_agree() -> None:
    entry = desktop_entry()
    metainfo = ElementTree.parse(LINUX / "org.annotator.Annotator.metainfo.xml").getroot()
    kind = ElementTree.parse(LINUX / "annotator-mime.xml").getroot()[0]
    assert metainfo.findtext("launchable") == "annotator.desktop"
    assert metainfo.findtext("summary") == entry["Comment"]
    assert metainfo.findtext("project_license") == PYPROJECT["project"]["license"]
    assert metainfo.findtext("provides/mediatype") == kind.get("type") == entry["MimeType"].rstrip(";")
    assert metainfo.findtext("provides/binary") == entry["Exec"].split()[0]
    assert entry["Exec"].split()[0] in PYPROJECT["project"]["scripts"]
    assert (ROOT / "resources" / "icons" / f"{entry['Icon']}.svg").is_file()


def test_projects_are_known_by_their_ending_and_their_bytes() -> None:
    space = {"m": "http://www.freedesktop.org/standards/shared-mime-info"}
    kind = ElementTree.parse(LINUX / "annotator-mime.xml").getroot()[0]
    glob = kind.find("m:glob", space)
    match = kind.find("m:magic/m:match/m:match", space)
    assert glob is not None and glob.get("pattern") == "*.annotator"
    assert match is not None and match.get("offset") == "68"
    assert str(match.get("value")).encode() == tables.APPLICATION_ID.to_bytes(4, "big")


# ---- the wheel


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder into which a wheel made of this checkout was unpacked."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    (built,) = folder.glob("*.whl")
    with zipfile.ZipFile(built) as archive:
        archive.extractall(folder / "unpacked")
    return folder / "unpacked"


def test_the_wheel_is_whole(wheel: Path, tmp_path: Path) -> None:
    environment = os.environ | {"PYTHONPATH": str(wheel)}
    command = [sys.executable, "-B", str(PACKAGING / "smoke.py")]
    done = subprocess.run(command, cwd=tmp_path, env=environment, check=False, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")
    assert str(wheel) in done.stdout


def test_the_wheel_holds_nothing_else(wheel: Path) -> None:
    information = f"annotator-{annotator.__version__}.dist-info"
    assert {path.name for path in wheel.iterdir()} == {"annotator", information}
    assert [path for path in wheel.rglob("*") if path.suffix == ".pyc" or path.name == "__pycache__"] == []


def test_the_wheel_carries_the_licences(wheel: Path) -> None:
    (licences,) = wheel.glob("*.dist-info/licenses")
    carried = {path.name for path in licences.rglob("*") if path.is_file()}
    fonts = {path.name for path in (ROOT / "resources" / "fonts").glob("*LICENSE*")}
    assert len(fonts) == 2
    assert carried >= {"LICENSE", *fonts}


def test_the_scripts_folder_does_not_hide_the_library_of_its_name() -> None:
    assert not (PACKAGING / "__init__.py").exists()
