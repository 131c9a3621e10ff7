import type { Mention, Words } from './span.ts'

export const SPEAKER_KINDS = [
  'official',
  'military',
  'party',
  'witness',
  'medical',
  'media',
  'ngo',
  'igo',
  'expert',
  'other',
] as const
export type SpeakerKind = (typeof SPEAKER_KINDS)[number]

/** Who says so. `named` is false for "a senior army source": described, never resolved to a person. */
export interface Speaker {
  readonly name: string
  readonly kind: SpeakerKind
  readonly named: boolean
  readonly entity: string | null
}

/** One link of an attribution chain: the speaker and the words that mark the speech ("said", "according to"). */
export type Attribution = Mention<Speaker & { readonly cue: Words }>
