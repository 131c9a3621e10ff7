import type { HarmKind } from '../../model/harm.ts'

/** A word that tells of harm, and the heads of the phrases that name who suffered it (the word itself for "three deaths"). */
export interface HarmCue {
  readonly token: number
  readonly kind: HarmKind
  readonly victims: readonly number[]
  /** Told as hit, and not how they fared: some may have died. */
  readonly hit?: true
}
