import type { Doc, Layer } from '../../src/model/doc.ts'
import { readJsonl, setsIn } from './files.ts'
import { entitiesIn, incidentsOf } from './muc4/incidents.ts'
import { ROLES, scoreRoles } from './score/muc4.ts'
import type { Fillers, RolesDoc } from './score/muc4.ts'
import { showPrf } from './score/prf.ts'
import { benchReport, fullDoc } from './task.ts'
import type { GoldSet, Outcome, Prediction, Reader, Task } from './task.ts'

type GoldDoc = RolesDoc & { readonly doctext: string }

/** Who did it, with what, to whom and to what, over all incidents of a report (MUC-4): muc4/roles-*. */
export const muc4Roles: Task = {
  name: 'muc4-roles',
  beside: { micro: 'CEAF-REE on the test part: GRIT 0.545' },
  files: async (dir, split) => {
    const sets = await setsIn(dir, 'muc4', '.jsonl', split)
    return sets.filter(({ name }) => name.startsWith('roles')).map((set) => ({ ...set, name: 'muc4-roles' }))
  },
  predict,
  score: async (set, predictions) =>
    outcome(await readJsonl<GoldDoc>(set.path), predictions as unknown as readonly RolesDoc[]),
}

async function predict(reader: Reader, set: GoldSet): Promise<readonly Prediction[]> {
  const predictions: Prediction[] = []
  for (const { docid, doctext } of await readJsonl<GoldDoc>(set.path)) {
    const doc = await fullDoc(reader, benchReport(docid, doctext, null))
    predictions.push({ docid, extracts: toExtracts(doc) })
  }
  return predictions
}

/** By role the entities of all incidents, each in the one wording that tells it best. */
export function toExtracts(doc: Doc<Layer>): Fillers {
  const fillers = incidentsOf(doc).flatMap((incident) => incident.fillers)
  return Object.fromEntries(
    ROLES.map((role) => [role, entitiesIn(fillers, role).map((entity) => entity.slice(0, 1))]),
  )
}

function outcome(gold: readonly GoldDoc[], predictions: readonly RolesDoc[]): Outcome {
  const figures = scoreRoles(gold, predictions)
  return {
    metrics: { ceaf_ree_f1: figures['micro']?.f1 ?? 0 },
    lines: Object.entries(figures).map(([role, figure]) => `${role.padEnd(8)} ${showPrf(figure)}`),
    errors: gold.flatMap((doc) => errorsOf(doc, predictions)),
  }
}

function errorsOf({ docid, extracts }: GoldDoc, predictions: readonly RolesDoc[]): string[] {
  const claimed = predictions.find((other) => other.docid === docid)?.extracts ?? {}
  return ROLES.flatMap((role) => {
    const [wanted, found] = [show(extracts, role), show(claimed, role)]
    return wanted === found ? [] : [`${docid} ${role}: gold ${wanted} | read ${found}`]
  })
}

function show(fillers: Fillers, role: (typeof ROLES)[number]): string {
  const entities = fillers[role] ?? []
  return entities
    .map((entity) => entity.map((one) => (typeof one === 'string' ? one : one[0])).join(' / '))
    .join('; ')
}
