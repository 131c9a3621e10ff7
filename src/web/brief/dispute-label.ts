import type { IncidentLine } from '../../link/consolidate/line.ts'
import { HARM_KINDS } from '../../model/harm.ts'
import { isolatedFigure } from '../languages/isolated.ts'
import { t } from '../languages/language.ts'
import { countLabel } from '../languages/count-label.ts'

/** What is disputed of an incident: "killed 3–6, where; denied by 2 claims". */
export function disputeOf({ disputed, tolls, denials }: IncidentLine): string {
  const figures = HARM_KINDS.filter((kind) => disputed.includes(kind)).map((kind) => {
    const { low, high } = tolls[kind] ?? { low: null, high: null }
    return `${t(`harm.${kind}`)} ${isolatedFigure(`${low ?? '?'}–${high ?? '?'}`)}`
  })
  const names = { type: 'brief.what', when: 'brief.when', place: 'brief.where', actors: 'brief.who' } as const
  const fields = Object.entries(names).flatMap(([field, name]) =>
    disputed.some((one) => one === field) ? [t(name)] : [],
  )
  const parts = [
    [...figures, ...fields].join(t('common.comma')),
    denials === 0 ? '' : t('brief.deniedBy', { claims: countLabel(denials, 'claim') }),
  ]
  return parts.filter((part) => part !== '').join(t('common.semicolon'))
}
