"""brat's pairs of files: what each kind of line becomes, and what is said of lines that are wrong."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.codebook import Codebook, Label, Role
from annotator.errors import FormatError
from annotator.formats import brat
from annotator.formats.records import ArgumentRecord, ClusterRecord, DocumentRecord, RelationRecord, SetRecord
from tests.strategies import texts

TEXT = "Google and YouTube merged in 2006, CNN reported. Google of Mountain View paid 😀 well; they merged."

Said = list[tuple[int, str]]


def read(ann: str | bytes, text: str | bytes = TEXT, codebook: Codebook | None = None) -> tuple[SetRecord, Said]:
    """The set of a pair, and what was said of it."""
    said: Said = []
    record = _record(ann, text, codebook, said)
    assert record.set is not None
    return record.set, said


def _record(ann: str | bytes, text: str | bytes, codebook: Codebook | None, said: Said) -> DocumentRecord:
    data, article = (found.encode() if isinstance(found, str) else found for found in (ann, text))
    (record,) = brat.read(
        article, data, "x.txt", "x.ann", codebook=codebook, say=lambda line, sentence: said.append((line, sentence))
    )
    return record


def line(own: str, label: str, words: str, text: str = TEXT, at: int = 0) -> str:
    """A T line for words of the text."""
    start = text.index(words, at)
    return f"{own}\t{label} {start} {start + len(words)}\t{words}\n"


GOOGLE, YOUTUBE = line("T1", "Organization", "Google"), line("T2", "Organization", "YouTube")
MERGED = line("T3", "Merge-org", "merged")
PAIR = GOOGLE + YOUTUBE + MERGED + "E1\tMerge-org:T3 Org-Arg:T1 Org-Arg2:T2\n"


def test_an_event_has_its_trigger_as_words_and_its_roles_without_numbers() -> None:
    found, said = read(PAIR)
    assert [(span.id, span.label, span.quote) for span in found.spans] == [
        ("T1", "Organization", "Google"),
        ("T2", "Organization", "YouTube"),
    ]
    (event,) = found.events
    assert [(words.fragments, words.quote) for words in event.triggers] == [(((19, 25),), "merged")]
    assert event.arguments == (ArgumentRecord("Org-Arg", entity="T1"), ArgumentRecord("Org-Arg", entity="T2"))
    assert (found.status, said) == ("open", [])


def test_two_events_on_one_trigger_each_have_its_words() -> None:
    found, said = read(PAIR + "E2\tMerge-org:T3 Org-Arg:T2\nA1\tNegation T3\n")
    assert [event.triggers[0].quote for event in found.events] == ["merged", "merged"]
    assert [event.attributes for event in found.events] == [(("Negation", "true"),)] * 2
    assert len(found.spans) == 2
    assert said == []


def test_a_trigger_that_is_a_filler_too_or_of_no_event_is_an_entity() -> None:
    found, _ = read(PAIR + line("T4", "Report", "reported") + "E2\tReport:T4 What:T3\n" + line("T5", "Report", "paid"))
    assert [span.id for span in found.spans] == ["T1", "T2", "T3", "T5"]
    assert [event.arguments[-1].entity for event in found.events] == ["T2", "T3"]


def test_events_fill_events_whatever_the_order_of_lines() -> None:
    shuffled = ["E2\tReport:T4 What:E1 Who:T9", *PAIR.splitlines(), line("T4", "Report", "reported").strip()]
    shuffled += [line("T9", "Organization", "CNN").strip()]
    random.Random(3).shuffle(shuffled)
    found, said = read("\n".join(shuffled))  # no final newline
    report = next(event for event in found.events if event.label == "Report")
    assert report.arguments == (ArgumentRecord("What", event="E1"), ArgumentRecord("Who", entity="T9"))
    assert said == []


@pytest.mark.parametrize(
    ("written", "known", "meant"),
    [
        (("Place", "Place2", "Place3"), (), ("Place", "Place", "Place")),
        (("Place2",), (), ("Place",)),
        (("Org", "Org1"), (), ("Org", "Org")),
        (("Org1", "Org2"), (), ("Org1", "Org2")),
        (("ARG0", "ARG1", "ARG2"), (), ("ARG0", "ARG1", "ARG2")),
        (("Org1", "Org2"), ("Org",), ("Org", "Org")),
        (("Place", "Place2"), ("Place", "Place2"), ("Place", "Place2")),
        (("1", "2"), (), ("1", "2")),
    ],
)
def test_the_number_of_a_role_goes_unless_it_is_its_own(
    written: tuple[str, ...], known: tuple[str, ...], meant: tuple[str, ...]
) -> None:
    codebook = Codebook("c", labels=(Label("event", "Merge-org", roles=tuple(map(Role, known))),)) if known else None
    arguments = " ".join(f"{role}:T1" for role in written)
    found, _ = read(f"{GOOGLE}{MERGED}E1\tMerge-org:T3 {arguments}\n", codebook=codebook)
    assert tuple(argument.role for argument in found.events[0].arguments) == meant


def test_scattered_words_are_fragments_in_text_order() -> None:
    found, said = read("T1\tOrganization 0 6;11 18\tGoogle YouTube\nT2\tOrganization 11 18;0 6\tYouTube Google\n")
    assert [span.fragments for span in found.spans] == [((0, 6), (11, 18))] * 2
    assert [span.quote for span in found.spans] == ["Google YouTube"] * 2
    assert said == []


def test_attributes_stand_on_entities_events_and_relations() -> None:
    found, said = read(
        PAIR
        + "R1\tPartner Arg1:T1 Arg2:T2\t\nA1\tMention T1 Name\nM2\tIndividual T1\nA3\tNegation E1\nA4\tSure R1 High\n"
        "A5\tNote T2 a named entity\nA6\tunsure T2\n"
    )
    assert found.spans[0].attributes == (("Mention", "Name"), ("Individual", "true"))
    assert (found.spans[1].attributes, found.spans[1].unsure) == ((("Note", "a named entity"),), True)
    assert found.events[0].attributes == (("Negation", "true"),)
    assert found.relations == (RelationRecord("R1", "Partner", "T1", "T2", (("Sure", "High"),)),)
    assert said == []


def test_relations_reach_events_through_their_triggers_and_keep_their_direction() -> None:
    found, _ = read(PAIR + "R1\tCause Arg2:T1 Arg1:T3\nR2\tOf source:T2 target:E1\n")
    assert [(relation.head, relation.tail) for relation in found.relations] == [("E1", "T1"), ("T2", "E1")]


def test_equivalent_annotations_are_one_cluster_of_their_kind() -> None:
    again = TEXT.rindex("merged")
    found, said = read(
        PAIR
        + line("T4", "Organization", "Google", at=10)
        + line("T5", "Organization", "they")
        + line("T6", "Merge-org", "merged", at=again)
        + "E2\tMerge-org:T6\n*\tEquiv T1 T4\n*\tAlias T5 T4\n*\tEquiv E1 T6\n"
    )
    assert found.clusters == (
        ClusterRecord("* 1", "entity", "Google", attributes=(("type", "Alias"),)),
        ClusterRecord("* 2", "event", "merged"),
    )
    assert {span.id: span.cluster for span in found.spans} == {"T1": "* 1", "T2": None, "T4": "* 1", "T5": "* 1"}
    assert [event.cluster for event in found.events] == ["* 2", "* 2"]
    assert said == []


def test_the_first_normalization_is_the_link_and_nothing_of_the_others_is_lost() -> None:
    found, said = read(
        PAIR + "N1\tReference T1 Wikidata:Q95\tgoogle\nN2\tReference T1 UMLS:C1\tGoogle Inc.\n"
        "N3\tReference T2 Wikidata:Q866\tYouTube, LLC\nN4\tReference E1 Wikidata:Q17853087\tmerger\n"
    )
    assert [(span.link, span.note) for span in found.spans] == [
        ("Wikidata:Q95", "UMLS:C1: Google Inc."),
        ("Wikidata:Q866", "Wikidata:Q866: YouTube, LLC"),
    ]
    assert found.events[0].note == "Wikidata:Q17853087: merger"
    assert said == []


def test_notes_of_every_kind_and_place_are_kept() -> None:
    found, said = read(
        PAIR + "R1\tPartner Arg1:T1 Arg2:T2\nA1\tMention T2 Name\n#1\tAnnotatorNotes T1\tthe firm\n"
        "#2\tAnnotatorNotes T1\twhich one?\n#3\tCheck E1\tsee <b>page 2</b>\n#4\tAnnotatorNotes R1\tnot stated\n"
        "#5\tAnnotatorNotes A1\tsure?\n#6\tAnnotatorNotes T77\tlost\n#7\tAnnotatorNotes T3\ton the trigger\n"
    )
    assert [span.note for span in found.spans] == ["the firm\nwhich one?", "Mention: sure?"]
    assert found.events[0].note == "Check: see <b>page 2</b>\non the trigger"
    assert [(note.about, note.text) for note in found.notes] == [("R1", "not stated"), (None, "lost")]
    assert said == [(12, "The note is about T77, which is not there; it was put to the document.")]


FAULTS = {
    "no brat line": ("hello world\n" + GOOGLE, 1, "“hello world” begins with no id such as T1"),
    "no offsets": (GOOGLE + "T2\tOrganization\n", 2, "has no label with a start and an end"),
    "an end only": (GOOGLE + "T2\tOrganization 5\tx\n", 2, "has no label with a start and an end"),
    "other words": (GOOGLE + "T2\tOrganization 11 18\tYouTobe\n", 2, "T2 says “YouTobe”, but the text has “YouTube”"),
    "outside the text": (GOOGLE + "T2\tOrganization 900 907\tAmazon\n", 2, "does not lie in the text of 98 characters"),
    "far outside": (GOOGLE + "T2\tOrganization 0 99999999999999999999\tx\n", 2, "has no label with a start"),
    "no words": (GOOGLE + "T2\tOrganization 11 11\t\n", 2, "T2: 11 to 11 holds no text"),
    "backwards": (GOOGLE + "T2\tOrganization 18 11\tYouTube\n", 2, "T2 “YouTube”: 18 to 11 holds no text"),
    "the same id": (GOOGLE + YOUTUBE.replace("T2", "T1"), 2, "T1 is the id of line 1 already; both were kept"),
    "the same line": (GOOGLE + GOOGLE, 2, "T1 stands in line 1 already; it was taken once"),
    "no trigger": (GOOGLE + "E1\tMerge-org:T9 Org:T1\n", 2, "E1: there is no T9 to be its trigger"),
    "no filler": (PAIR + "E2\tMerge-org:T3 Org:T9\n", 5, "E2: T9 is no entity or event of the file"),
    "a relation fills": (PAIR + "E2\tMerge-org:T3 Org:R1\n", 5, "E2: R1 is no entity or event of the file"),
    "no pair": (PAIR + "E2\tMerge-org:T3 Org\n", 5, "E2: “Org” is no role and id"),
    "another label": (GOOGLE + "E1\tMerge:T1\n", 2, "E1 is labelled Merge and its trigger T1 Organization"),
    "one end": (GOOGLE + "R1\tPartner Arg1:T1\n", 2, "does not name two annotations"),
    "three ends": (PAIR + "R1\tP Arg1:T1 Arg2:T2 Arg3:E1\n", 5, "R1 has more than two ends"),
    "no end": (GOOGLE + "R1\tPartner Arg1:T1 Arg2:T9\n", 2, "there is no entity or event T9; the relation was left"),
    "no target": (GOOGLE + "A1\tMention T9 Name\n", 2, "A1 is about T9, which is not there"),
    "no subject": (GOOGLE + "A1\tMention\n", 2, "does not say what it is about"),
    "no link": (GOOGLE + "N1\tReference T1\t\n", 2, "names no identifier"),
    "two values": (GOOGLE + "A1\tMention T1 Name\nA2\tMention T1 Other\n", 3, "T1 has more than one value of Mention"),
    "alone": (PAIR + "*\tEquiv T1 E1\n", 5, "A cluster needs two entities or two events"),
    "a stranger": (GOOGLE + "*\tEquiv T1 T9\n", 2, "T9 is no entity or event of the file"),
    "twice itself": (GOOGLE + "*\tEquiv T1 T1\n", 2, "A cluster needs two entities or two events"),
    "every label": (GOOGLE + "T2\t* 11 18\tYouTube\n", 2, "has a label that may not be *"),
    "a control": (GOOGLE + "E1\tX\x01:T1\n", 2, "has a label that holds a line break, a tab or a character that"),
    "nothing": (GOOGLE + "E1\n", 2, "holds nothing but an id"),
}


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_is_said_with_its_line_and_the_rest_is_kept(name: str) -> None:
    ann, number, sentence = FAULTS[name]
    found, said = read(ann)
    assert any(at == number and sentence in what for at, what in said), said
    assert found.spans or found.events


def test_what_can_be_kept_of_a_fault_is_kept() -> None:
    found, _ = read(GOOGLE + YOUTUBE.replace("T2", "T1") + "E1\tMerge-org:T9 Org:T1\nA1\tM T1 a\nA2\tM T1 b\n")
    assert [(span.id, span.quote) for span in found.spans] == [("T1", "Google"), ("T1 2", "YouTube")]
    assert found.spans[0].attributes == (("M", "a;b"),)
    assert (found.events[0].triggers, len(found.events[0].arguments)) == ((), 1)
    found, said = read(GOOGLE + "T2\tOrganization 5 4000\tMountain View\n")
    assert [span.quote for span in found.spans] == ["Google", "Mountain View"]
    assert "was put where the text has “Mountain View”" in said[-1][1]
    found, said = read(GOOGLE + YOUTUBE + "T3\tOrganization 0 6;11 4000\tGoogle Y\n")
    assert found.spans[2].fragments == ((0, 6),)
    found, _ = read("T1\tOrganization 0 6;3 18\tx\n")
    assert found.spans[0].fragments == ((0, 18),)


def test_blanks_for_tabs_and_odd_columns_are_read() -> None:
    found, said = read(
        "T1 Organization 0 6 Google\nT2\tOrganization\t11\t18\tYouTube\nT3\tMerge-org 19 25\n\n"
        "E1  Merge-org:T3  Org:T1\tOrg2:T2 \nA1 Mention T1 Name\nA2\tMention\tT2\tName\n#1 AnnotatorNotes T1 a note\n"
    )
    assert [(span.quote, span.attributes, span.note) for span in found.spans] == [
        ("Google", (("Mention", "Name"),), "a note"),
        ("YouTube", (("Mention", "Name"),), None),
    ]
    assert [argument.role for argument in found.events[0].arguments] == ["Org", "Org"]
    assert said == []
    found, said = read("T1\tLarge firm 0 6\tGoogle\n")
    assert (found.spans[0].label, said) == ("Large firm", [])


@pytest.mark.parametrize(
    ("count", "says"),
    [
        (lambda text, at: at, None),
        (lambda text, at: len(text[:at].encode("utf-16-le")) // 2, "UTF-16 units"),
        (lambda text, at: len(text[:at].encode()), "bytes of UTF-8"),
        (lambda text, at: len(text[:at].replace("\r\n", "\n")), "a Windows line end as one"),
        (lambda text, at: len(text[:at]) + 1, "the byte-order mark"),
        (
            lambda text, at: len(text[:at].replace("\r\n", "\n").encode("utf-16-le")) // 2 + 1,
            "UTF-16 units and a Windows line end as one and the byte-order mark",
        ),
    ],
)
def test_the_words_tell_what_the_offsets_count(count: object, says: str | None) -> None:
    assert callable(count)
    text = "😀 Idlib.\r\nHalab é, 😀.\r\nHoms\r\n"
    ann = ""
    for number, words in enumerate(("Idlib", "Halab", "Homs")):
        start = text.index(words)
        ann += f"T{number}\tPlace {count(text, start)} {count(text, start + len(words))}\t{words}\n"
    found, said = read(b"\xef\xbb\xbf" + ann.encode(), b"\xef\xbb\xbf" + text.encode())
    assert [span.quote for span in found.spans] == ["Idlib", "Halab", "Homs"]
    assert [span.fragments[0][0] for span in found.spans] == [2, 10, 23]
    assert said == ([(0, f"The offsets count {says}; they were turned into code points.")] if says else [])


def test_windows_line_ends_and_other_encodings_of_the_ann_are_read() -> None:
    text = "Café in Łódź"
    ann = "T1\tPlace 8 12\tŁódź\r\nA1\tMention T1 Name\r\n#1\tAnnotatorNotes T1\tüber\r\n"
    for encoding in ("utf-8", "utf-8-sig", "utf-16"):
        found, said = read(ann.encode(encoding), text)
        assert [(span.quote, span.note, span.attributes) for span in found.spans] == [
            ("Łódź", "über", (("Mention", "Name"),))
        ]
        assert said == []
    (record,) = brat.read(text.encode("cp1250", "replace"), ann.encode("cp1250"), "x.txt", "x.ann", "cp1250")
    assert record.set is not None
    assert record.set.spans[0].quote == "Łódź"


def test_an_empty_ann_is_an_article_nobody_has_worked_on() -> None:
    found, said = read("")
    assert (found.status, found.spans, said) == ("new", (), [])


@pytest.mark.parametrize(
    ("ann", "text", "says", "source"),
    [
        ("COREF\tx\ty\nMENTION\t1\t2\n", TEXT, "The file is no brat annotation", "x.ann"),
        ("T1\tX 0 3\tabc\nT2\tX 4 7\tdef\nT3\tX 8 9\tghi\n", TEXT, "None of the 3 labels", "x.ann"),
        (b"\0\0", TEXT, "NUL", "x.ann"),
        (GOOGLE, " \n", "The text is empty", "x.txt"),
    ],
)
def test_what_is_no_pair_is_refused_with_its_file(ann: str | bytes, text: str, says: str, source: str) -> None:
    with pytest.raises(FormatError, match=says) as refused:
        read(ann, text)
    assert refused.value.source == source


# ---- what is written comes back

NAMES = st.from_regex(r"[A-Za-z][A-Za-z_-]{0,8}[A-Za-z]", fullmatch=True).filter(lambda name: name != "unsure")
VALUES = st.text(st.characters(exclude_categories=("C", "Z")), min_size=1, max_size=8).filter(lambda v: v != "true")


@st.composite
def pairs(draw: st.DrawFn) -> tuple[str, str, tuple[object, ...]]:
    """A text, an .ann on it with its lines in any order, and what it means."""
    text = draw(texts().filter(lambda found: not found.isspace()))
    bounds = draw(st.lists(st.tuples(NAMES, _fragments(len(text))), max_size=6))
    ann: list[str] = []
    for number, (label, fragments) in enumerate(bounds):
        words = " ".join(text[start:end] for start, end in fragments)
        column = words if not set(words) & set("\n\r\t") else " ".join(words.split())
        ann.append(f"T{number}\t{label} " + ";".join(f"{a} {b}" for a, b in fragments) + f"\t{column}")
    triggers = draw(st.lists(st.integers(0, len(bounds) - 1), unique=True, max_size=3)) if bounds else []
    free = [f"T{number}" for number in range(len(bounds)) if number not in triggers]
    things = [*free, *(f"E{number}" for number in triggers)]
    events = {
        f"E{number}": (bounds[number][0], draw(st.lists(st.tuples(NAMES, st.sampled_from(things)), max_size=4)))
        for number in triggers
    }
    ann += [
        f"{own}\t{label}:T{own[1:]} " + " ".join(f"{role}:{filler}" for role, filler in arguments)
        for own, (label, arguments) in events.items()
    ]
    relations = draw(st.lists(st.tuples(NAMES, *[st.sampled_from(things)] * 2), max_size=3)) if things else []
    ann += [f"R{number}\t{label} Arg1:{a} Arg2:{b}\t" for number, (label, a, b) in enumerate(relations)]
    attributes = (
        draw(st.dictionaries(st.tuples(st.sampled_from(things), NAMES), st.none() | VALUES, max_size=4))
        if things
        else {}
    )
    for number, ((target, name), value) in enumerate(attributes.items()):
        ann.append(f"A{number}\t{name} {target}{f' {value}' if value else ''}")
    order = draw(st.permutations(ann))
    meant = (
        {f"T{number}": bounds[number] for number in range(len(bounds)) if f"T{number}" in free},
        {own: (label, bounds[int(own[1:])][1], tuple(arguments)) for own, (label, arguments) in events.items()},
        {f"R{number}": relation for number, relation in enumerate(relations)},
        {key: value or "true" for key, value in attributes.items()},
    )
    return text, "\n".join(order), meant


@st.composite
def _fragments(draw: st.DrawFn, length: int) -> tuple[tuple[int, int], ...]:
    points = sorted(draw(st.sets(st.integers(0, length), min_size=2, max_size=6)))
    points = points[: len(points) // 2 * 2]
    return tuple(zip(points[::2], points[1::2], strict=True))


@given(pairs())
def test_what_is_written_comes_back(pair: tuple[str, str, tuple[object, ...]]) -> None:
    text, ann, meant = pair
    found, said = read(ann, text)
    things = (*found.spans, *found.events, *found.relations)
    assert said == []
    assert meant == (
        {span.id: (span.label, span.fragments) for span in found.spans},
        {
            event.id: (
                event.label,
                event.triggers[0].fragments,
                tuple((argument.role, argument.entity or argument.event) for argument in event.arguments),
            )
            for event in found.events
        },
        {relation.id: (relation.label, relation.head, relation.tail) for relation in found.relations},
        {(thing.id, name): value for thing in things for name, value in thing.attributes},
    )


WORDS = [
    "T1",
    "T2",
    "E1",
    "R1",
    "A1",
    "#1",
    "*",
    "N1",
    "\t",
    " ",
    "\n",
    "\r\n",
    ";",
    ":",
    "0 6",
    "19 25",
    "Org",
    "0",
    "9" * 12,
]


@given(st.lists(st.sampled_from(WORDS) | st.text(max_size=3), max_size=60).map("".join))
def test_any_characters_are_read_or_refused(ann: str) -> None:
    try:
        found, _ = read(ann.encode("utf-8", "surrogatepass"))
    except FormatError:
        return
    assert all(TEXT[start:end] for span in found.spans for start, end in span.fragments)


@given(st.binary(max_size=60))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    for ann in (data, PAIR.encode() + data):
        try:
            read(ann)
        except FormatError as fault:
            assert fault.source == "x.ann"


@pytest.mark.parametrize(
    "hard",
    [
        "T1\tX" + " " * 300_000 + "x",
        "T1\tX " + "1 1;" * 100_000 + "x",
        "T1\t" + "1 " * 200_000,
        "T1\tX 0 6\t" + "a " * 300_000,
        "E1\t" + ":" * 300_000,
        "E1\tX:T1 " + "Role1:T1 " * 50_000,
        "A1\t" + "\t" * 300_000,
        "\n".join(f"*\tEquiv T1 T{number}" for number in range(2, 5_000)),
        "T1\tX 0 6\tGoogle\n" + "A1\tX T1 1\n" * 20_000,
        "\n".join(f"T{number}\tX 0 {90 + number % 9}\tz" for number in range(20_000)),
        "".join(f"T{number}\tX 0 6\tGoogle\n" for number in range(9_000))
        + "".join(f"*\tEquiv T{number} T{number + 1}\n" for number in range(8_999)),
        "E1\tRole" + "1" * 200_000 + ":T1 a" + "1a" * 100_000 + ":T1",
    ],
    ids=range(12),
)
def test_hard_lines_take_no_longer_than_their_length(hard: str) -> None:
    for ann in (hard, PAIR + hard):
        try:
            read(ann)
        except FormatError as fault:
            assert fault.source == "x.ann"
