import type { Doc, Layer } from '../../src/model/doc.ts'
import { readJsonl, setsIn } from './files.ts'
import { entitiesIn, incidentsOf } from './muc4/incidents.ts'
import { ROLES, scoreTemplates } from './score/muc4.ts'
import type { Template, TemplatesDoc } from './score/muc4.ts'
import { showPrf } from './score/prf.ts'
import { benchReport, fullDoc } from './task.ts'
import type { GoldSet, Outcome, Prediction, Reader, Task } from './task.ts'

type GoldDoc = TemplatesDoc & { readonly doctext: string }

/** The incidents of a report with their types and roles (MUC-4 as GTT fills it): muc4/templates-*. */
export const muc4Templates: Task = {
  name: 'muc4-templates',
  beside: { micro: 'on the test part: GTT 0.502' },
  files: async (dir, split) => {
    const sets = await setsIn(dir, 'muc4', '.jsonl', split)
    return sets
      .filter(({ name }) => name.startsWith('templates'))
      .map((set) => ({ ...set, name: 'muc4-templates' }))
  },
  predict,
  score: async (set, predictions) =>
    outcome(await readJsonl<GoldDoc>(set.path), predictions as unknown as readonly TemplatesDoc[]),
}

async function predict(reader: Reader, set: GoldSet): Promise<readonly Prediction[]> {
  const predictions: Prediction[] = []
  for (const { docid, doctext } of await readJsonl<GoldDoc>(set.path)) {
    const doc = await fullDoc(reader, benchReport(docid, doctext, null))
    predictions.push({ docid, templates: toTemplates(doc) })
  }
  return predictions
}

/** Each incident as a template, each entity in the one wording that tells it best. */
export function toTemplates(doc: Doc<Layer>): readonly Template[] {
  return incidentsOf(doc).map(({ type, fillers }) => ({
    incident_type: type,
    ...Object.fromEntries(
      ROLES.map((role) => [role, entitiesIn(fillers, role).map((entity) => entity.slice(0, 1))]),
    ),
  }))
}

function outcome(gold: readonly GoldDoc[], predictions: readonly TemplatesDoc[]): Outcome {
  const figures = scoreTemplates(gold, predictions)
  return {
    metrics: { f1: figures['micro']?.f1 ?? 0 },
    lines: Object.entries(figures).map(([slot, figure]) => `${slot.padEnd(14)} ${showPrf(figure)}`),
    errors: gold.flatMap((doc) => errorsOf(doc, predictions)),
  }
}

function errorsOf({ docid, templates }: GoldDoc, predictions: readonly TemplatesDoc[]): string[] {
  const claimed = predictions.find((other) => other.docid === docid)?.templates ?? []
  if (templates.length + claimed.length === 0) return []
  return [
    ...templates.map((template) => `${docid} gold ${JSON.stringify(template)}`),
    ...claimed.map((template) => `${docid} read ${JSON.stringify(template)}`),
  ]
}
