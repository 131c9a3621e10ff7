import type { State } from './transitions.ts'
import type { Words } from './words.ts'

const FULL = [
  'word',
  'lemma',
  'tag',
  'upos',
  'l1.word',
  'l1.tag',
  'l1.rel',
  'l2.tag',
  'l2.rel',
  'r1.word',
  'r1.tag',
  'r1.rel',
  'r2.tag',
  'r2.rel',
  'lcount',
  'rcount',
  'lkinds',
  'rkinds',
]
const LIGHT = ['word', 'lemma', 'tag']

/** Names of the atoms that `fullAtoms` writes for a node called `name`, in order. */
export const fullNames = (name: string): string[] => FULL.map((atom) => `${name}.${atom}`)
/** Names of the atoms that `lightAtoms` writes for a node called `name`, in order. */
export const lightNames = (name: string): string[] => LIGHT.map((atom) => `${name}.${atom}`)

/** Writes what is known of a node and of its outermost dependents from `at` on; returns the next place. */
export function fullAtoms(words: Words, state: State, node: number, values: Int32Array, at: number): number {
  const left1 = state.left1[node] as number
  const left2 = state.left2[node] as number
  const right1 = state.right1[node] as number
  const right2 = state.right2[node] as number
  values[at++] = words.word[node] as number
  values[at++] = words.lemma[node] as number
  values[at++] = words.tag[node] as number
  values[at++] = words.upos[node] as number
  values[at++] = words.word[left1] as number
  values[at++] = words.tag[left1] as number
  values[at++] = state.relation[left1] as number
  values[at++] = words.tag[left2] as number
  values[at++] = state.relation[left2] as number
  values[at++] = words.word[right1] as number
  values[at++] = words.tag[right1] as number
  values[at++] = state.relation[right1] as number
  values[at++] = words.tag[right2] as number
  values[at++] = state.relation[right2] as number
  values[at++] = state.leftCount[node] as number
  values[at++] = state.rightCount[node] as number
  values[at++] = state.leftKinds[node] as number
  values[at++] = state.rightKinds[node] as number
  return at
}

/** Writes the words of a node alone from `at` on; returns the next place. */
export function lightAtoms(words: Words, node: number, values: Int32Array, at: number): number {
  values[at++] = words.word[node] as number
  values[at++] = words.lemma[node] as number
  values[at++] = words.tag[node] as number
  return at
}

/** Distance between two nodes in steps that grow: 1 to 5, then 6 (up to 9) and 7. 0 when either is missing. */
export function distance(from: number, to: number): number {
  if (from < 2 || to < 2) return 0
  const steps = Math.abs(to - from)
  return steps < 6 ? steps : steps < 10 ? 6 : 7
}

/** Verbs and marks between two nodes, each counted up to 3. */
export function between(words: Words, from: number, to: number): number {
  if (from < 2 || to < 2) return 0
  const low = Math.min(from, to) + 1
  const high = Math.max(from, to)
  const verbs = (words.verbsBefore[high] as number) - (words.verbsBefore[low] as number)
  const marks = (words.marksBefore[high] as number) - (words.marksBefore[low] as number)
  return 1 + Math.min(verbs, 3) + 4 * Math.min(marks, 3)
}
