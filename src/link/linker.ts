import type { Link } from '../model/link.ts'
import type { ToldClaim } from '../model/told-claim.ts'
import { type Aspects, aspectsOf } from './aspects.ts'
import { blockKeys } from './block-keys.ts'
import { judge } from './judge.ts'
import type { LinkKnowledge } from './knowledge.ts'

/** Version of the rules of the linker; raised whenever the same two claims may be judged otherwise. */
export const LINKER_VERSION = 'linker@0.2.0'

/** Judges whether two claims tell of one happening: a pure function of the two, whatever else is in the record. */
export interface Linker {
  readonly version: string
  /** The keys under which a claim is looked up. Two claims are judged when they share one. Sorted, each once. */
  blockKeys(told: ToldClaim): readonly string[]
  /** The machine's judgement on two claims, in whichever order they come. */
  judge(one: ToldClaim, other: ToldClaim): Link
}

/** A linker that knows what `npm run build` compiled. */
export function linker(knowledge: LinkKnowledge): Linker {
  const seen = new WeakMap<ToldClaim, Aspects>()
  const aspects = (told: ToldClaim): Aspects => {
    const known = seen.get(told) ?? aspectsOf(told)
    seen.set(told, known)
    return known
  }
  return {
    version: LINKER_VERSION,
    blockKeys: (told) => blockKeys(aspects(told), knowledge),
    judge: (one, other) => judge(aspects(one), aspects(other), knowledge, LINKER_VERSION),
  }
}
