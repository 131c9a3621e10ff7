/** What the archive records of an incident. */
export interface GvaRecord {
  readonly date: string | null
  readonly city_or_county: string | null
  readonly num_killed: number | null
  readonly num_injured: number | null
}

/** A report's cluster and the figures of the consolidated incident that it was put in. */
export interface GvaPrediction {
  readonly doc_id: string
  readonly cluster: string
  readonly killed: number
  readonly injured: number
  readonly date: string | null
  readonly city: string | null
}

export const GVA_FIELDS = ['killed', 'injured', 'date', 'city'] as const
export type GvaField = (typeof GVA_FIELDS)[number]

const KEYS = { killed: 'num_killed', injured: 'num_injured', date: 'date', city: 'city_or_county' } as const

interface Filed {
  readonly doc_id: string
  readonly incident_id: string
  readonly gold: GvaRecord | null
}

/** Of each field, the share of incidents with a record of it that most of their reports have right; and a line for each that is wrong. */
export function scoreIncidents(
  filed: readonly Filed[],
  predictions: readonly GvaPrediction[],
): { readonly shares: Readonly<Record<GvaField, number>>; readonly wrong: readonly string[] } {
  const predicted = new Map(predictions.map((one) => [one.doc_id, one]))
  const incidents = new Map<string, Filed[]>()
  for (const one of filed) incidents.set(one.incident_id, [...(incidents.get(one.incident_id) ?? []), one])
  const wrong: string[] = []
  const shares = GVA_FIELDS.map((field) => {
    let known = 0
    let right = 0
    for (const [id, reports] of incidents) {
      const record = reports.find(({ gold }) => gold)?.gold?.[KEYS[field]]
      if (record === null || record === undefined || record === '') continue
      const told = mostCommon(
        reports.flatMap(
          ({ doc_id }) => predicted.get(doc_id)?.[field] ?? (predicted.has(doc_id) ? ['None'] : []),
        ),
      )
      known++
      if (told !== null && isSame(field, record, told)) right++
      else wrong.push(`${field} of ${id}: ${told ?? 'none'}, recorded ${record}`)
    }
    return [field, known === 0 ? 0 : right / known] as const
  })
  return { shares: Object.fromEntries(shares) as Record<GvaField, number>, wrong }
}

function mostCommon(values: readonly (string | number)[]): string | null {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(`${value}`, (counts.get(`${value}`) ?? 0) + 1)
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? null
}

const MS_OF_DAY = 86_400_000

function isSame(field: GvaField, record: string | number, told: string): boolean {
  if (field === 'killed' || field === 'injured') return `${record}` === told
  if (field === 'date') {
    const [a, b] = [Date.parse(`${record} UTC`), Date.parse(told)]
    return Math.abs(a - b) <= MS_OF_DAY
  }
  const [a, b] = [cityOf(`${record}`), cityOf(told)]
  return b !== '' && (a.includes(b) || b.includes(a))
}

function cityOf(name: string): string {
  return name.toLowerCase().split('(')[0]!.trim()
}
