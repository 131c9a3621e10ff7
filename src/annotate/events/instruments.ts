import { z } from 'zod'
import type { AcledSubEvent, EventMode } from '../../model/codebook.ts'
import { ACLED_SUB_EVENTS, MODES } from '../../model/codebook.ts'
import type { Mention } from '../../model/span.ts'
import { wordsAt } from '../../model/span.ts'
import type { Context } from './context.ts'

const entry = z.strictObject({
  kind: z.string(),
  mode: z
    .enum(MODES.ASSAULT as unknown as [EventMode, ...EventMode[]])
    .nullable()
    .default(null),
  acled: z.enum(ACLED_SUB_EVENTS).nullable().default(null),
  nouns: z.array(z.string()),
})

/** A weapon or means by its noun: its kind, and the mode and ACLED sub-event of an attack with it. */
export interface Instrument {
  readonly kind: string
  readonly mode: EventMode | null
  readonly acled: AcledSubEvent | null
}
export type Instruments = ReadonlyMap<string, Instrument>

/** Checks and indexes the parsed data/lexicon/instruments.yaml by lemma phrase. Throws naming the first bad entry. */
export function readInstruments(value: unknown): Instruments {
  const entries = z.array(entry).parse(value)
  return new Map(
    entries.flatMap(({ nouns, kind, mode, acled }) =>
      // Some hyphens are words of their own ("rocket - propelled"), some not ("anti-aircraft").
      nouns.flatMap((noun) =>
        [noun, noun.replaceAll('-', ' - ')].map((key) => [key, { kind, mode, acled }] as const),
      ),
    ),
  )
}

/** The weapons named among the tokens `[first, last)`, longest name first. */
export function instrumentsIn(
  { doc }: Context,
  known: Instruments,
  first: number,
  last: number,
): (Mention<{ kind: string }> & Instrument)[] {
  const found: (Mention<{ kind: string }> & Instrument)[] = []
  let index = first
  while (index < last) {
    const length = [5, 4, 3, 2, 1].find(
      (size) => index + size <= last && known.has(lemmas(doc.tokens.slice(index, index + size))),
    )
    const from = doc.tokens[index]
    const to = doc.tokens[index + (length ?? 1) - 1]
    if (length && from && to && from.pos !== 'VERB') {
      const instrument = known.get(lemmas(doc.tokens.slice(index, index + length))) as Instrument
      found.push({ ...wordsAt(doc.report.text, from.start, to.end), ...instrument })
    }
    index += length ?? 1
  }
  return found
}

function lemmas(tokens: readonly { readonly lemma: string }[]): string {
  return tokens.map((token) => token.lemma).join(' ')
}
