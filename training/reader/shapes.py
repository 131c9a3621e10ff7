"""The letter case of a word, which an uncased vocabulary does not see. `src/annotate/encoder/word-shape.ts` does the same."""

SHAPES = ["padding", "lower", "capital", "upper", "mixed", "digits", "letters-and-digits", "mark"]


def shape_of(word: str) -> int:
    """The number of a word's shape in SHAPES."""
    letters = [letter for letter in word if letter.isalpha()]
    digits = any("0" <= letter <= "9" for letter in word)
    if not letters:
        return SHAPES.index("digits" if digits else "mark")
    if digits:
        return SHAPES.index("letters-and-digits")
    upper = sum(letter.lower() != letter for letter in letters)
    if upper == 0:
        return SHAPES.index("lower")
    if upper == len(letters) and len(letters) > 1:
        return SHAPES.index("upper")
    if upper == 1 and letters[0].lower() != letters[0]:
        return SHAPES.index("capital")
    return SHAPES.index("mixed")
