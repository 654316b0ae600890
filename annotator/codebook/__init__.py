"""The label scheme of a project: labels, roles, attributes, their rules, colours, keys and guidance.

A codebook is a TOML file that a person can write. Every key is optional but the names:

    name = "my-codebook"                  # also: title, description

    [[entity]]                            # a label for spans
    name = "Place"
    key = "2"                             # the one key that applies it
    color = "#15803d"
    short = "PLACE"                       # over the text, at most 12 characters
    definition = "A named part of the world."
    do = ["Mark the whole name."]         # advice; likewise dont = [...]
    example = "Shells fell on [Idlib]."   # the labelled words in brackets; or several, and where they are from:
    # examples = ["In [Idlib].", { text = "Near [Nayrab].", document = "key-of-the-document" }]
    retired = true                        # kept where it stands, not offered any more; roles and attributes likewise

    [[entity]]
    name = "Person"

    [[entity_attribute]]                  # every entity label has it; event_attribute, relation_attribute likewise,
    name = "mention"                      # role_attribute for what fills roles, cluster_attribute for clusters
    kind = "choice"                       # choice, choices (several), flag, number or text
    choices = ["NAM", "NOM", "PRO"]       # also: default, definition

    [[entity_attribute]]
    name = "full name"
    kind = "flag"
    only = ["Person"]                     # just these labels have it
    when = { mention = ["NAM"] }          # it is asked for only where this attribute has one of these values

    [[role]]                              # written once, used by name in any event
    name = "Target"
    entities = ["Place", "Person"]        # labels that may fill it, "*" for all; likewise events = [...]
    values = ["number", "choice"]         # number, date, place, money, text, choice, words (of the text); where
    choices = ["none", "all"]             # nothing is listed, anything may fill it; choices are those of "choice"
    count = "1..n"                        # "0..1", "1", "0..n" (the default) or "1..n"
    clusters = false                      # single mentions fill it, no clusters
    attributes = [{ name = "armed", kind = "flag" }]      # of what fills it, beyond the shared ones

    [[event]]
    name = "Shelling"
    roles = [
      "Target",                           # as [[role]] says
      { name = "Place", count = "0..1" }, # a role of its own, or what differs from the [[role]] of that name
    ]
    attributes = [{ name = "weapon", kind = "text" }]     # beyond the shared ones; any label may have its own

    [[relation]]                          # a label for a pair of annotations; as an entity label, without a key
    name = "Located in"
    heads = ["Person"]                    # entity and event labels that may stand at this end; without it, any
    tails = ["Place"]
    symmetric = true                      # it has no direction

    [[document]]                          # a label for a whole document; as an entity label, without a key
    name = "quality"
    choices = ["clear", "vague"]          # its answer, with the kind and default of an attribute; without them, a flag

The TOML a project stores is the canonical form that `dumps` writes: its hash names the codebook in every export.
"""

from annotator.codebook.compare import Difference, differences
from annotator.codebook.conditions import applies, attributes_of
from annotator.codebook.fillers import accepted_ends, accepted_fillers, is_end, joins, value_fits
from annotator.codebook.problems import Problem, answer_fault, problems
from annotator.codebook.reading import Fault, check, faults, loads, read_draft
from annotator.codebook.records import (
    ANY,
    ATTRIBUTE_KINDS,
    COUNTS,
    KINDS,
    PALETTE,
    VALUE_KINDS,
    Attribute,
    AttributeKind,
    Codebook,
    Condition,
    Count,
    Example,
    Kind,
    Label,
    Role,
)
from annotator.codebook.starters import starter, starters
from annotator.codebook.values import fault_of
from annotator.codebook.writing import dumps, sha256
from annotator.values import is_value

__all__ = [
    "ANY",
    "ATTRIBUTE_KINDS",
    "COUNTS",
    "KINDS",
    "PALETTE",
    "VALUE_KINDS",
    "Attribute",
    "AttributeKind",
    "Codebook",
    "Condition",
    "Count",
    "Difference",
    "Example",
    "Fault",
    "Kind",
    "Label",
    "Problem",
    "Role",
    "accepted_ends",
    "accepted_fillers",
    "answer_fault",
    "applies",
    "attributes_of",
    "check",
    "differences",
    "dumps",
    "fault_of",
    "faults",
    "is_end",
    "is_value",
    "joins",
    "loads",
    "problems",
    "read_draft",
    "sha256",
    "starter",
    "starters",
    "value_fits",
]
