import type { IncidentLine } from '../../link/consolidate/line.ts'
import type { Policy } from '../../link/consolidate/policies.ts'
import { HARM_KINDS } from '../../model/harm.ts'
import { t } from '../languages/language.ts'

/** The figures of an incident under a policy: "4 killed, 9 injured"; empty when the policy admits none. */
export function tollLabel(tolls: IncidentLine['tolls'], policy: Policy): string {
  return HARM_KINDS.flatMap((kind) => {
    const value = tolls[kind]?.[policy] ?? null
    return value === null ? [] : [t('harmFigure.exactly', { low: value, kind: t(`harm.${kind}`) })]
  }).join(t('common.comma'))
}
