import type { EventMode, EventType } from '../../model/codebook.ts'
import { en } from '../languages/en.ts'
import { t } from '../languages/language.ts'

/** What a kind of event is called in a sentence, and the word before whom it is done to. */
export interface KindNoun {
  readonly noun: string
  readonly to: string
}

type Kind = keyof typeof en.kindsTo

/** Modes with a noun of their own that are so called under one type alone: a "strike" is also a way to refuse. */
const UNDER: Readonly<Partial<Record<EventMode, EventType>>> = { withdraw: 'RETREAT', strike: 'PROTEST' }

/** "Airstrike … on"; where a mode has no noun of its own, that of its type. A mode may belong to two types: "arrest" may be threatened. */
export function kindNoun(type: EventType, mode: EventMode | null): KindNoun {
  const kind = mode !== null && hasNoun(type, mode) ? mode : type
  return { noun: t(`kinds.${kind}`), to: t(`kindsTo.${kind}`) }
}

function hasNoun(type: EventType, mode: EventMode): mode is EventMode & Kind {
  return type !== 'THREATEN' && (UNDER[mode] ?? type) === type && Object.hasOwn(en.kinds, mode)
}
