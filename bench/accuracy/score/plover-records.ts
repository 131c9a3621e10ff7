import { assign } from './assign.ts'
import { prf } from './prf.ts'
import type { Prf } from './prf.ts'
import { words } from './words.ts'

/** One gold record: its type, the names of both sides, and whether they act on each other. */
export interface GoldRecord {
  readonly id: string
  readonly type: string
  readonly actors: readonly string[]
  readonly recipients: readonly string[]
  readonly mutual: boolean
}

/** What was read for one record. */
export type ReadRecord = Omit<GoldRecord, 'mutual'>

/** Accuracy of the type over all records, and how well the names of both sides were found. */
export interface RecordScore {
  readonly accuracy: number
  readonly actors: Prf
  readonly recipients: Prf
  /** One line for each record whose type is wrong. */
  readonly errors: readonly string[]
}

/** Types of the first PLOVER by those that took their place. */
const RENAMED: Readonly<Record<string, string>> = {
  DEMAND: 'REQUEST',
  DISAPPROVE: 'ACCUSE',
  INVESTIGATE: 'ACCUSE',
  FIGHT: 'ASSAULT',
}

/**
 * Scores records; a missing one is wrong. Where an id occurs twice its records are taken in order. Names match one-to-one where
 * they share more than half the words of the shorter; parties that act on each other are taken together, as actors.
 */
export function scoreRecords(gold: readonly GoldRecord[], read: readonly ReadRecord[]): RecordScore {
  const pairs = gold.map((wanted, index) => ({
    wanted,
    found: read.filter(({ id }) => id === wanted.id)[
      gold.slice(0, index).filter(({ id }) => id === wanted.id).length
    ],
  }))
  const wrong = pairs.filter(({ wanted, found }) => newName(wanted.type) !== newName(found?.type ?? ''))
  const sides = pairs.map(({ wanted, found }) => ({ wanted, found: sidesOf(wanted, found) }))
  return {
    accuracy: gold.length === 0 ? 0 : 1 - wrong.length / gold.length,
    actors: sum(sides.map(({ wanted, found }) => matched(wanted.actors, found.actors))),
    recipients: sum(sides.map(({ wanted, found }) => matched(wanted.recipients, found.recipients))),
    errors: wrong.map(
      ({ wanted, found }) => `type ${wanted.id}: ${newName(wanted.type)} read as ${found?.type ?? 'none'}`,
    ),
  }
}

function newName(type: string): string {
  return RENAMED[type] ?? type
}

type Sides = Pick<ReadRecord, 'actors' | 'recipients'>

function sidesOf({ mutual }: GoldRecord, found: ReadRecord | undefined): Sides {
  const { actors, recipients } = found ?? { actors: [], recipients: [] }
  return mutual
    ? { actors: [...new Set([...actors, ...recipients])], recipients: [] }
    : { actors, recipients }
}

type Counts = readonly [hits: number, predicted: number, gold: number]

function matched(gold: readonly string[], found: readonly string[]): Counts {
  const grid = gold.map((name) => found.map((other) => (isSame(name, other) ? 1 : 0)))
  const hits = assign(grid).reduce((total, [row, column]) => total + (grid[row]?.[column] ?? 0), 0)
  return [hits, found.length, gold.length]
}

function isSame(a: string, b: string): boolean {
  const [x, y] = [words(a), words(b)]
  const shared = [...x].filter((word) => y.has(word)).length
  return 2 * shared > Math.min(x.size, y.size)
}

function sum(counts: readonly Counts[]): Prf {
  const total = (column: 0 | 1 | 2): number => counts.reduce((all, each) => all + each[column], 0)
  return prf(total(0), total(1), total(2))
}
