import { z } from 'zod'
import type { EventMention } from '../../model/doc.ts'

type Judged = Omit<EventMention, 'same'>
const VERBAL = new Set(['ACCUSE', 'AGREE', 'CONCEDE', 'CONSULT', 'REJECT', 'REQUEST', 'SUPPORT', 'THREATEN'])

/** What a claim shows that makes it more or less likely to be right, by name. */
export const SIGNS = {
  /** The event word is a noun: "the offensive". */
  noun: ({ why }) => why.includes('lexicon noun'),
  /** No verb lends the noun a doer. */
  bare: ({ why }) => why.includes('noun'),
  empty: (mention) => filledIn(mention) === 0,
  full: (mention) => filledIn(mention) > 1,
  /** It is said where or when it was. */
  set: ({ place, when }) => place !== null || when !== null,
  /** Told as denied, tried, planned, possible or a habit. */
  unsure: ({ factuality }) => factuality !== 'asserted',
  /** An act of speech or of diplomacy. */
  verbal: ({ type }) => VERBAL.has(type),
} as const satisfies Readonly<Record<string, (mention: Judged) => boolean>>
/** Name of a sign. */
export type Sign = keyof typeof SIGNS

const NAMES = Object.keys(SIGNS) as readonly Sign[]
const file = z.strictObject({ base: z.number(), signs: z.record(z.enum(NAMES), z.number()) })

/** Log odds that a claim is right: those of one without signs, and what each sign adds. Learned: training/confidence. */
export type ConfidenceWeights = Readonly<z.infer<typeof file>>

/** Checks the parsed data/lexicon/confidence.yaml. Throws naming a sign that is missing or not known. */
export function readConfidenceWeights(value: unknown): ConfidenceWeights {
  return Object.freeze(file.parse(value))
}

/** The signs that a mention shows. */
export function signsOf(mention: Judged): readonly Sign[] {
  return NAMES.filter((name) => SIGNS[name](mention))
}

/** How likely it is that a careful person would code this event with this type: 0 to 1, to two decimals. */
export function confidenceOf({ base, signs }: ConfidenceWeights, mention: Judged): number {
  const odds = signsOf(mention).reduce((sum, sign) => sum + signs[sign], base)
  return Math.round(100 / (1 + Math.exp(-odds))) / 100
}

function filledIn({ actors, recipients, harm }: Judged): number {
  return actors.length + recipients.length + harm.length
}
