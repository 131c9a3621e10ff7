import { prf } from './prf.ts'
import type { Prf } from './prf.ts'

/** What the police are said to do in a sentence (IndiaPoliceEvents, Halterman et al. 2021). */
export const POLICE_ACTS = ['KILL', 'ARREST', 'FAIL', 'FORCE', 'ANY_ACTION'] as const
export type PoliceAct = (typeof POLICE_ACTS)[number]

/** A gold sentence, in the form of the corpus. */
export interface PoliceSentence {
  readonly doc_id: number
  readonly sent_id: number
  readonly sent_labels: readonly PoliceAct[]
  readonly sent_text: string
}
/** The acts read from one sentence. */
export interface PoliceLabels {
  readonly doc_id: number
  readonly sent_id: number
  readonly labels: readonly PoliceAct[]
}
/** Figures by act and the mean of their F1, and what was missed or made up. */
export interface PoliceScore {
  readonly acts: Readonly<Record<PoliceAct, Prf>>
  readonly macro: number
  readonly errors: readonly string[]
}

/** Scores the acts of each sentence of the gold; a sentence without a prediction has none. */
export function scorePoliceActs(
  gold: readonly PoliceSentence[],
  predicted: readonly PoliceLabels[],
): PoliceScore {
  const byKey = new Map(predicted.map((line) => [keyOf(line), line.labels]))
  const pairs = gold.map((line) => ({ line, found: byKey.get(keyOf(line)) ?? [] }))
  const figures = POLICE_ACTS.map((act) => {
    const wanted = pairs.filter(({ line }) => line.sent_labels.includes(act))
    const given = pairs.filter(({ found }) => found.includes(act))
    const hits = given.filter(({ line }) => line.sent_labels.includes(act))
    return [act, prf(hits.length, given.length, wanted.length)] as const
  })
  return {
    acts: Object.fromEntries(figures) as Record<PoliceAct, Prf>,
    macro: figures.reduce((sum, [, { f1 }]) => sum + f1, 0) / figures.length,
    errors: pairs.flatMap(({ line, found }) => errorsOf(line, found)),
  }
}

function keyOf(line: { readonly doc_id: number; readonly sent_id: number }): string {
  return `${line.doc_id} ${line.sent_id}`
}

function errorsOf({ sent_labels, sent_text }: PoliceSentence, found: readonly PoliceAct[]): string[] {
  const text = sent_text.replace(/\s+/g, ' ')
  return [
    ...sent_labels.filter((act) => !found.includes(act)).map((act) => `missed ${act}: ${text}`),
    ...found.filter((act) => !sent_labels.includes(act)).map((act) => `spurious ${act}: ${text}`),
  ]
}
