/** Words that wink-nlp leaves whole and UD English cuts, each part a group. */
const SPLITS: readonly RegExp[] = [
  /^(\p{L}+)(['’`](?:m|s|re|ve|ll|d))$/iu,
  /^(gon|wan)(na)$/i,
  /^(got|lot|out)(ta)$/i,
  /^(\d+(?::\d\d)?)([ap]m)$/i,
  // Not a phone number: "555-0142".
  /^(?!\d{3}-\d{4}$)(\d{1,4})(-)(\d{1,4})$/,
  /^(\d\d?:\d\d)(-)(\d\d?:\d\d)$/,
  /^(\))([.:;])$/,
]

// Abbreviations within a sentence, words at its end: "no. 4", but "He said no."
const LAST_WORD = /^(in|no|etc)(\.)$/i

/** The parts of a word as UD English has them ("I'm" is "I" and "'m"); most words are one part. `after` is what follows it. */
export function splitWord(word: string, after: string): readonly string[] {
  const ends = !/^\s*[\p{Ll}\d,;)]/u.test(after)
  for (const split of ends ? [...SPLITS, LAST_WORD] : SPLITS) {
    const parts = split.exec(word)?.slice(1)
    if (parts) return parts
  }
  return [word]
}
