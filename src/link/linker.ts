import type { Link } from '../model/link.ts'
import type { ToldClaim } from '../model/told-claim.ts'
import { blockKeys } from './block-keys.ts'
import { judge, type Outcome, weigh } from './judge.ts'
import { openMemory } from './memory.ts'
import type { LinkKnowledge } from './knowledge.ts'

/** Version of the rules of the linker; raised whenever the same two claims may be judged otherwise. */
export const LINKER_VERSION = 'linker@0.5.0'

/** Judges whether two claims tell of one happening: a pure function of the two, whatever else is in the record. */
export interface Linker {
  readonly version: string
  /** The keys under which a claim is looked up. Two claims are judged when they share one. Sorted, each once. */
  blockKeys(told: ToldClaim): readonly string[]
  /** The machine's judgement on two claims, in whichever order they come. */
  judge(one: ToldClaim, other: ToldClaim): Link
  /** The same without its reasons, of two of these claims by their places: for whoever asks it of many pairs, again and again. */
  weighing(claims: readonly ToldClaim[]): (left: number, right: number) => Outcome
}

/** A linker that knows what `npm run build` compiled. */
export function linker(knowledge: LinkKnowledge): Linker {
  const memory = openMemory(knowledge)
  return {
    version: LINKER_VERSION,
    blockKeys: (told) => memory.keys(told, () => blockKeys(memory.aspects(told))),
    judge: (one, other) => judge(memory.aspects(one), memory.aspects(other), knowledge, LINKER_VERSION),
    weighing: (claims) => memory.weighing(claims, (one, other) => weigh(one, other, knowledge)),
  }
}
