"""Word pieces of single words: BERT's uncased WordPiece (Devlin et al. 2019). `src/annotate/encoder/word-pieces.ts` does the same."""

import unicodedata

MOST_PIECES = 8
LONGEST_RUN = 100


def plain(word: str) -> str:
    """Lower case without accents."""
    decomposed = unicodedata.normalize("NFD", word.lower())
    return "".join(letter for letter in decomposed if unicodedata.category(letter) != "Mn")


def is_mark(letter: str) -> bool:
    """Whether BERT makes a piece of its own of this character."""
    return unicodedata.category(letter)[0] == "P" or (ord(letter) < 128 and not letter.isalnum())


def runs(word: str) -> list[str]:
    """The word cut before and after every mark: "al-asad" gives al, -, asad."""
    parts: list[str] = []
    joins = False
    for letter in word:
        if is_mark(letter):
            parts.append(letter)
            joins = False
        elif joins:
            parts[-1] += letter
        else:
            parts.append(letter)
            joins = True
    return parts


class WordPieces:
    """Pieces by greedy longest match in the vocabulary."""

    def __init__(self, vocabulary: list[str]):
        self.ids = {piece: number for number, piece in enumerate(vocabulary)}
        self.unknown = self.ids["[UNK]"]
        self.first = self.ids["[CLS]"]
        self.last = self.ids["[SEP]"]
        self.known: dict[str, list[int]] = {}

    def of(self, word: str) -> list[int]:
        """Between one and MOST_PIECES ids. The pieces of a longer word beyond those are left out."""
        if word not in self.known:
            pieces = [piece for run in runs(plain(word)) for piece in self._of_run(run)]
            self.known[word] = pieces[:MOST_PIECES] or [self.unknown]
        return self.known[word]

    def _of_run(self, run: str) -> list[int]:
        if len(run) > LONGEST_RUN:
            return [self.unknown]
        pieces: list[int] = []
        start = 0
        while start < len(run):
            end = len(run)
            while end > start and ("##" if start else "") + run[start:end] not in self.ids:
                end -= 1
            if end == start:
                return [self.unknown]
            pieces.append(self.ids[("##" if start else "") + run[start:end]])
            start = end
        return pieces
