"""Labels of arms and quantities, which no corpus at hand has, by rules over words. A model trained on them learns their contexts."""

import re
from pathlib import Path

import yaml

UNITS = set(
    "% percent per-cent km kilometre kilometres kilometer kilometers mile miles metre metres meter meters m foot feet hectare "
    "hectares acre acres ton tons tonne tonnes kg kilo kilos kilogram kilograms gram grams litre litres liter liters barrel "
    "barrels degree degrees mph kph knots megawatt megawatts mw".split()
)
NUMBERS = set(
    "one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety "
    "hundred thousand million billion half several dozens hundreds thousands".split()
)
DESIGNATION = re.compile(r"^(?:[A-Z]{1,4}-?\d{1,4}[A-Z]{0,2}|[A-Z][a-z]+-\d{1,4}[A-Z]?)$")
ARMS_ADJECTIVES = set(
    "ballistic cruise surface-to-air surface-to-surface air-to-air anti-tank anti-aircraft shoulder-fired armed armoured armored "
    "unmanned uncrewed roadside suicide car truck barrel cluster heavy light automatic semi-automatic long-range medium-range "
    "short-range guided precision-guided nuclear chemical explosive attack combat military fighter assault machine hand stun "
    "rocket-propelled kamikaze reconnaissance transport petrol mortar artillery tank rocket missile grenade".split()
)
PLATFORMS = set(
    "warship frigate destroyer submarine gunboat corvette tank warplane jet gunship drone uav bomber howitzer launcher "
    "warhead torpedo apc humvee minesweeper".split()
)


def arms_nouns(lexicon: Path) -> set[str]:
    """Single weapon nouns of the reader's own lexicon, singular and plural."""
    kinds = yaml.safe_load(lexicon.read_text(encoding="utf-8"))
    nouns = {noun for kind in kinds for noun in kind["nouns"] if " " not in noun} | PLATFORMS
    # Words that are arms in few of their uses.
    nouns -= {"mine", "stick", "club", "stone", "arrow", "spear", "aircraft", "shell", "jet", "sniper", "spray"}
    return nouns | {f"{noun}s" for noun in nouns}


def arms_of(words: list[str], nouns: set[str]) -> list[str]:
    """B, I and O labels of Weapon ("two F-16 fighter jets": F-16 fighter jets) and Quantity ("20 kilometres")."""
    labels = ["O"] * len(words)
    for index, word in enumerate(words):
        if word.lower() in nouns or is_designation(words, index, nouns):
            first = index
            while first and (words[first - 1].lower() in ARMS_ADJECTIVES or DESIGNATION.match(words[first - 1])):
                first -= 1
            mark(labels, first, index, "Weapon")
        elif word.lower() in UNITS and index and is_number(words[index - 1]):
            first = index - 1
            while first and is_number(words[first - 1]):
                first -= 1
            mark(labels, first, index, "Quantity")
    return labels


def is_designation(words: list[str], index: int, nouns: set[str]) -> bool:
    near = {word.lower() for word in words[max(0, index - 4) : index + 5]}
    return bool(DESIGNATION.match(words[index])) and bool(near & (nouns | ARMS_ADJECTIVES))


def is_number(word: str) -> bool:
    return bool(re.match(r"^\d[\d,.]*$", word)) or word.lower() in NUMBERS


def mark(labels: list[str], first: int, last: int, kind: str) -> None:
    starts = labels[first] == "O" or labels[first].startswith("B")
    labels[first] = f"B-{kind}" if starts else labels[first]
    for index in range(first + 1, last + 1):
        labels[index] = f"I-{kind}"
