import type { Upos } from '../../model/doc.ts'

/** A lemma and a part of speech, as far as can be told without the sentence. */
export interface Guess {
  readonly lemma: string
  readonly pos: Upos
}

const CLITICS: Readonly<Record<string, Guess>> = {
  m: { lemma: 'be', pos: 'AUX' },
  re: { lemma: 'be', pos: 'AUX' },
  s: { lemma: "'s", pos: 'PART' },
  ve: { lemma: 'have', pos: 'AUX' },
  ll: { lemma: 'will', pos: 'AUX' },
  d: { lemma: 'would', pos: 'AUX' },
}

/** A guess at a word that wink-nlp did not cut as we do. */
export function guess(word: string): Guess {
  const clitic = /^['’`]([a-z]+)$/i.exec(word)?.[1]
  const known = clitic === undefined ? undefined : CLITICS[clitic.toLowerCase()]
  return known ?? { lemma: word.toLowerCase(), pos: posOf(word) }
}

function posOf(word: string): Upos {
  if (/^[^\p{L}\p{N}]+$/u.test(word)) return 'PUNCT'
  return /^\P{L}+$/u.test(word) ? 'NUM' : 'X'
}
