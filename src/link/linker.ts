import { type Link, pairOf } from '../model/link.ts'
import type { ToldClaim } from '../model/told-claim.ts'
import { blockKeys } from './block-keys.ts'
import { judge, weigh } from './judge.ts'
import { openMemory } from './memory.ts'
import type { LinkKnowledge } from './knowledge.ts'

/** Version of the rules of the linker; raised whenever the same two claims may be judged otherwise. */
export const LINKER_VERSION = 'linker@0.4.0'

/** Judges whether two claims tell of one happening: a pure function of the two, whatever else is in the record. */
export interface Linker {
  readonly version: string
  /** The keys under which a claim is looked up. Two claims are judged when they share one. Sorted, each once. */
  blockKeys(told: ToldClaim): readonly string[]
  /** The machine's judgement on two claims, in whichever order they come. */
  judge(one: ToldClaim, other: ToldClaim): Link
  /** The same without its reasons, for whoever asks it of many pairs, and of the same ones again and again. */
  weigh(one: ToldClaim, other: ToldClaim): Link
}

/** A linker that knows what `npm run build` compiled. */
export function linker(knowledge: LinkKnowledge): Linker {
  const memory = openMemory(knowledge)
  const reasons: Link['reasons'] = []
  const by: Link['judge'] = { kind: 'machine', version: LINKER_VERSION }
  return {
    version: LINKER_VERSION,
    blockKeys: (told) => memory.keys(told, () => blockKeys(memory.aspects(told))),
    judge: (one, other) => judge(memory.aspects(one), memory.aspects(other), knowledge, LINKER_VERSION),
    weigh: (one, other) => {
      const [left, right] = pairOf(one.claim.id, other.claim.id)
      const { verdict, score } = memory.weighed(one, other, () =>
        weigh(memory.aspects(one), memory.aspects(other), knowledge),
      )
      return { left, right, verdict, score, reasons, judge: by, note: null }
    },
  }
}
