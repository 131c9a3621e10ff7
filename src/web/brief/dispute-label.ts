import type { IncidentLine } from '../../link/consolidate/line.ts'
import { HARM_KINDS } from '../../model/harm.ts'

/** What is disputed of an incident: "killed 3–6, where; denied by 2 claims". */
export function disputeOf({ disputed, tolls, denials }: IncidentLine): string {
  const figures = HARM_KINDS.filter((kind) => disputed.includes(kind)).map((kind) => {
    const { low, high } = tolls[kind] ?? { low: null, high: null }
    return `${kind} ${low ?? '?'}–${high ?? '?'}`
  })
  const names = { type: 'what', when: 'when', place: 'where', actors: 'who' } as const
  const fields = Object.entries(names).flatMap(([field, name]) =>
    disputed.some((one) => one === field) ? [name] : [],
  )
  const parts = [
    [...figures, ...fields].join(', '),
    denials === 0 ? '' : `denied by ${denials === 1 ? '1 claim' : `${denials} claims`}`,
  ]
  return parts.filter((part) => part !== '').join('; ')
}
