import type { Actor } from '../../model/actor.ts'
import type { Conduct } from '../../model/doc.ts'
import type { Mention } from '../../model/span.ts'
import type { Context } from '../events/context.ts'
import type { ConductWords } from './conduct-words.ts'

/** What the rules of conduct look at. */
export interface Scene {
  readonly context: Context
  readonly words: ConductWords
}

/** What some words say that a force or an authority does or leaves undone. */
export type Told = Omit<Conduct, 'why'>

/** A rule of conduct: what the word `token` tells, or null. */
export type ConductRule = (scene: Scene, token: number) => Told | null

const FORCES: ReadonlySet<string> = new Set(['COP', 'MIL', 'PRM'])
const STATE: ReadonlySet<string> = new Set([...FORCES, 'GOV'])

/** The first police, army or other force of order among the phrases of `heads`. */
export function forceAmong(scene: Scene, heads: readonly number[]): Mention<Actor> | null {
  return among(scene, heads, FORCES)
}

/** The first force of order or authority among the phrases of `heads`. */
export function stateAmong(scene: Scene, heads: readonly number[]): Mention<Actor> | null {
  return among(scene, heads, STATE)
}

function among(scene: Scene, heads: readonly number[], sectors: ReadonlySet<string>): Mention<Actor> | null {
  const actors = heads.flatMap((head) => actorsOf(scene, head))
  return actors.find(({ sector }) => sectors.has(sector ?? '')) ?? null
}

// "five companies of the army": who is meant may stand behind "of". "the interior minister" is no force.
function actorsOf({ context, words }: Scene, head: number): Mention<Actor>[] {
  const { tree } = context
  const inner = tree.children(head, 'nmod').filter((child) => tree.marker(child) === 'of')
  return [head, ...inner]
    .flatMap((each) => context.actor(each) ?? [])
    .filter(
      ({ text }) =>
        !text
          .toLowerCase()
          .split(/\W+/)
          .some((word) => words.civilian.has(word)),
    )
}

/** True for "not", "never" and the like on the word itself. */
export function isNegated({ context: { tree } }: Scene, token: number): boolean {
  return tree
    .children(token, 'advmod', 'det', 'cc', 'aux')
    .some((child) => /^(?:not|n['’]t|never|no|neither|nor|hardly|barely)$/.test(tree.word(child)))
}

/** Whose the noun is: what stands before it and after "by", "of" or "from". */
export function ownersOf({ context: { tree } }: Scene, noun: number): number[] {
  const behind = tree
    .children(noun, 'nmod')
    .filter((child) => /^(?:by|of|from|among|on)$/.test(tree.marker(child)))
  return [...tree.children(noun, 'nmod:poss', 'compound', 'amod'), ...behind]
}
