import { claimsByWeight } from '../../src/annotate/claims/claims-by-weight.ts'
import type { Claim } from '../../src/model/claim.ts'
import { overlaps } from '../../src/model/span.ts'
import type { Span } from '../../src/model/span.ts'
import { readText, setsIn } from './files.ts'
import { scoreLabels } from './score/labels.ts'
import type { Labelled, LabelScore } from './score/labels.ts'
import { showPrf } from './score/prf.ts'
import { readTable } from './score/tsv.ts'
import { benchReport, fullDoc } from './task.ts'
import type { GoldSet, Outcome, Prediction, Reader, Task } from './task.ts'

const QUADS: readonly (readonly string[])[] = [
  ['AGREE', 'CONSULT', 'SUPPORT'],
  ['COOPERATE', 'AID', 'YIELD'],
  ['REQUEST', 'ACCUSE', 'REJECT', 'THREATEN'],
  ['PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT'],
]

/** One row: a sentence with a marked pair and the PLOVER type and quad that relate the two. */
export interface Relation {
  readonly id: string
  readonly text: string
  readonly marked: string
  readonly root: string
  readonly quad: string
}

/** The PLOVER type that relates a marked pair, and its quad: the .tsv of plv/. */
export const plv: Task = {
  name: 'plv',
  beside: { root: 'zero-shot 0.821 (Hu et al., ACL 2024)', quad: 'zero-shot 0.892 (Hu et al., ACL 2024)' },
  // The corpus has no dev part: whatever stands in the folder is scored under the name of any split but test.
  files: async (dir, split) => {
    const sets = await setsIn(dir, 'plv', '.tsv', split === 'test' ? 'test' : 'train')
    return sets.map((set) => ({ ...set, name: sets.length > 1 ? `plv:${set.name}` : 'plv' }))
  },
  predict,
  score: async (set, predictions) => {
    const gold = await relations(set)
    const roots = predictions as unknown as readonly { id: string; root: string }[]
    const byRoot = roots.map(({ id, root }) => ({ id, label: joined(root) }))
    const byQuad = byRoot.map(({ id, label }) => ({ id, label: quadOf(label) }))
    return outcome(
      scoreLabels(
        gold.map(({ id, root }) => ({ id, label: joined(root) })),
        byRoot,
      ),
      scoreLabels(
        gold.map(({ id, quad }) => ({ id, label: quad })),
        byQuad,
      ),
      errors(gold, byRoot),
    )
  },
}

/** The rows of a file of plv/. */
export async function relations(set: GoldSet): Promise<readonly Relation[]> {
  return readTable(await readText(set.path), true).map((row, index) => ({
    id: String(index),
    text: row['sentence']!,
    marked: row['marked_sentence']!,
    root: row['gold_root']!,
    quad: row['gold_penta']!,
  }))
}

async function predict(reader: Reader, set: GoldSet): Promise<readonly Prediction[]> {
  const predictions: Prediction[] = []
  for (const { id, text, marked } of await relations(set)) {
    const doc = await fullDoc(reader, benchReport(id, text, null))
    const claim = relating(claimsByWeight(doc), pairIn(marked, text))
    if (claim) predictions.push({ id, root: rootOf(claim) })
  }
  return predictions
}

/** The two marked parties: spans of the text without marks. */
export interface Pair {
  readonly actor: Span
  readonly recipient: Span
}

/** Finds the pair of `<s>who</s> told <t>whom</t>` in the text without marks, whose white space may differ at the marks. */
export function pairIn(marked: string, text: string): Pair {
  return { actor: markedSpan(marked, text, 's'), recipient: markedSpan(marked, text, 't') }
}

function markedSpan(marked: string, text: string, tag: string): Span {
  const from = marked.indexOf(`<${tag}>`)
  const words = plain(marked.slice(from, marked.indexOf(`</${tag}>`)))
  const start = Math.max(0, text.indexOf(words, Math.max(0, plain(marked.slice(0, from)).length - 2)))
  return { start, end: start + words.length }
}

function plain(marked: string): string {
  return marked.replaceAll(/<\/?[st]>/g, '')
}

/** Of claims in order, the first of those whose parties fit the pair best. */
export function relating(claims: readonly Claim[], pair: Pair): Claim | undefined {
  const fits = claims.map((claim) => fitOf(claim, pair))
  return claims[fits.indexOf(Math.max(...fits))]
}

// Both parties in their own places, else swapped, else one of them; an event word inside a party is not what relates the two.
function fitOf({ event: { actors, recipients, trigger } }: Claim, { actor, recipient }: Pair): number {
  const straight = 2 * among(actors, actor) + 2 * among(recipients, recipient) + among(actors, recipient)
  const swapped = among(actors, recipient) + among(recipients, actor)
  const within = overlaps(trigger, actor) || overlaps(trigger, recipient) ? 0.5 : 0
  return Math.max(straight, swapped) - within
}

/** True when the event's parties are the pair, each in its own place. */
export function relates(
  { actors, recipients }: Pick<Claim['event'], 'actors' | 'recipients'>,
  pair: Pair,
): boolean {
  return among(actors, pair.actor) + among(recipients, pair.recipient) === 2
}

function among(mentions: readonly Span[], party: Span): number {
  return mentions.some((mention) => overlaps(mention, party)) ? 1 : 0
}

/**
 * The root of a claim. The corpus was coded by the older table from CAMEO (PLOVER draft 0.8 of 2021): court rulings stand under
 * ACCUSE (CAMEO 116) and formal sanctions, which here have no mode, under COERCE (CAMEO 163).
 */
export function rootOf({ event: { type, mode } }: Claim): string {
  if (type !== 'SANCTION') return joined(type)
  if (mode === 'convict') return 'ACCUSE'
  return mode === null ? 'COERCE' : type
}

/** The PLOVER root of the corpus, which knows CONCEDE and RETREAT as one. */
export function joined(root: string): string {
  return root === 'CONCEDE' || root === 'RETREAT' ? 'YIELD' : root
}

function quadOf(root: string): string {
  return String(QUADS.findIndex((roots) => roots.includes(root)) + 1)
}

function errors(gold: readonly Relation[], predicted: readonly Labelled[]): readonly string[] {
  const byId = new Map(predicted.map(({ id, label }) => [id, label]))
  const wrong = gold.filter(({ id, root }) => byId.get(id) !== joined(root))
  return wrong.map(({ id, root, marked }) => `${root} read as ${byId.get(id) ?? 'none'}: ${marked}`)
}

function outcome(root: LabelScore, quad: LabelScore, lines: readonly string[]): Outcome {
  return {
    metrics: { root_macro_f1: root.macro, quad_macro_f1: quad.macro },
    lines: [
      `${'root'.padEnd(12)} macro F1 ${root.macro.toFixed(3)}, accuracy ${root.accuracy.toFixed(3)}`,
      `${'quad'.padEnd(12)} macro F1 ${quad.macro.toFixed(3)}, accuracy ${quad.accuracy.toFixed(3)}`,
      ...Object.entries({ ...root.labels, ...quad.labels }).map(
        ([label, figures]) => `${label.padEnd(12)} ${showPrf(figures)}`,
      ),
    ],
    errors: lines,
  }
}
