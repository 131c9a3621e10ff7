"""
From the trees of spaCy's English models (ClearNLP's labels) to Universal Dependencies 2, by rules of our own.

Each rule is a function that changes a tree in place. RULES is the order in which they are applied.
"""

from collections.abc import Callable

from trees import Tree

from .clauses import expletives, loose_clauses, recipients, small_clauses
from .coordination import coordination
from .copulas import copulas
from .expressions import fixed_expressions
from .names import dates, names, sums
from .prepositions import prepositions
from .punctuation import punctuation
from .relations import relations
from .tags import tags

Rule = Callable[[Tree], None]

RULES: list[Rule] = [
    small_clauses,
    recipients,
    prepositions,
    fixed_expressions,
    copulas,
    expletives,
    coordination,
    loose_clauses,
    names,
    dates,
    sums,
    relations,
    tags,
    punctuation,
]


def to_ud(tree: Tree, rules: list[Rule] = RULES) -> Tree:
    for rule in rules:
        rule(tree)
    return tree
