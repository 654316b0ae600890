"""How long a search in a large table of things takes, key by key, and how long the table takes to come in.

python -m tests.benchmarks.knowledge [things]
"""

from __future__ import annotations

import random
import statistics
import sys
import tempfile
import time
from pathlib import Path

from annotator import codebook as codebooks
from annotator.model import Thing
from annotator.project import Project

_PARTS = "al,ba,ra,mun,tur,kis,stan,ham,id,lib,ger,ost,wes,nor,ia,kur,di,shi,maz,dar,ab,إد,لب,нов,город,ça,ü,ö"
_TYPED = ("t", "tu", "tur", "turk", "turkis", "al ba", "xyz", "q", "q19", "idlib", "إد", "нов", "stanstan", "zzzz", "e")
_ROUNDS = 9


def _name(draw: random.Random) -> str:
    words = ("".join(draw.choices(_PARTS.split(","), k=draw.randint(2, 4))) for _ in range(draw.randint(1, 3)))
    return " ".join(words).title()


def _things(count: int) -> list[Thing]:
    draw = random.Random(7)
    return [
        Thing(f"wikidata:Q{number}", _name(draw), tuple(_name(draw) for _ in range(draw.randint(0, 4))))
        for number in range(count)
    ]


def _took(what: str, since: float) -> None:
    print(f"{what:24} {time.perf_counter() - since:8.2f} s")


def measure(count: int) -> None:
    """Bring things in and search them."""
    folder = Path(tempfile.mkdtemp())
    with Project.create(folder / "p.annotator", codebooks.starter("conflict-events")) as project:
        things = _things(count)
        start = time.perf_counter()
        project.knowledge.bring(things)
        _took(f"bring {count:,} things", start)
        start = time.perf_counter()
        project.knowledge.search("tu")
        _took("make ready for searches", start)
        for typed in _TYPED:
            times = []
            for _ in range(_ROUNDS):
                start = time.perf_counter()
                found = project.knowledge.search(typed)
                times.append(time.perf_counter() - start)
            print(f"{typed:24} {statistics.median(times) * 1000:8.2f} ms {len(found):4} found")


if __name__ == "__main__":
    measure(int(sys.argv[1]) if len(sys.argv) > 1 else 200_000)
