import type { Tree } from '../../syntax/tree.ts'
import type { HarmCue } from '../harm-cue.ts'
import type { HarmWords } from '../harm-words.ts'
import { attackOn } from './attack-on.ts'
import { shot } from './shot.ts'
import { struckByMissile } from './struck-by-missile.ts'
import { struckInBody } from './struck-in-body.ts'
import { struckWhileFiring } from './struck-while-firing.ts'
import { takenToHospital } from './taken-to-hospital.ts'
import { wounds } from './wounds.ts'

/** A rule by which a word tells who was hit: the heads of the phrases that name them, none where it tells of no hit. */
export type HitRule = (words: HarmWords, tree: Tree, token: number) => readonly number[]

/** The rules in order; the first that finds anyone tells. */
export const HIT_RULES: readonly HitRule[] = [
  shot,
  struckByMissile,
  struckInBody,
  struckWhileFiring,
  attackOn,
  wounds,
  takenToHospital,
]

/** Who a word tells as hit, without a word of how they fared: injured as far as the text goes. Null for none. */
export function hitCue(words: HarmWords, tree: Tree, token: number): HarmCue | null {
  for (const rule of HIT_RULES) {
    const victims = rule(words, tree, token)
    if (victims.length > 0) return { token, kind: 'injured', victims, hit: true }
  }
  return null
}
