import { z } from 'zod'

const phrase = z.string().regex(/^[a-z ]+$/)
const file = z.strictObject({
  because: z.array(phrase).min(1),
  leading: z.record(phrase, phrase),
  reacting: z.array(phrase).min(1),
})

/** Phrases that name a cause, as patterns. What each list says: data/lexicon/causes.yaml. */
export interface CausePhrases {
  readonly because: RegExp
  readonly leading: RegExp
  readonly reacting: RegExp
  /** Of a phrase of `leading` in lower case, how it reads from the effect: "sparked by". */
  readonly passives: ReadonlyMap<string, string>
}

/** Checks the parsed data/lexicon/causes.yaml. Throws naming the first bad entry. */
export function readCausePhrases(value: unknown): CausePhrases {
  const { because, leading, reacting } = file.parse(value)
  return Object.freeze({
    // "as a result of which nine died": there the effect follows.
    because: anyOf(because, '(?! which)'),
    // "was sparked by" is no "sparked".
    leading: anyOf(Object.keys(leading), '(?! by)'),
    // "spilled over to Gao", "over the past week"
    reacting: anyOf(reacting, String.raw`(?! to\b| the (?:past|last|next)\b)`),
    passives: new Map(Object.entries(leading)),
  })
}

function anyOf(phrases: readonly string[], unless = ''): RegExp {
  return new RegExp(String.raw`\b(?:${phrases.join('|')})\b${unless}`, 'gi')
}
