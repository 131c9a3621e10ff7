import type { Policy } from '../../link/consolidate/policies.ts'
import { POLICIES } from '../../link/consolidate/policies.ts'
import { t } from '../languages/language.ts'

interface PolicySelectProps {
  readonly policy: Policy
  readonly onChange: (policy: Policy) => void
}

/** By which policy figures of harm are read. */
export function PolicySelect({ policy, onChange }: PolicySelectProps) {
  return (
    <label className="field field-inline">
      <span>{t('policies.label')}</span>
      <select value={policy} onChange={(event) => onChange(event.target.value as Policy)}>
        {POLICIES.map((one) => (
          <option key={one} value={one}>
            {t(`policies.${one}`)}
          </option>
        ))}
      </select>
    </label>
  )
}

/** The policy of an address; `best` for anything else. */
export function toPolicy(value: unknown): Policy {
  return POLICIES.find((policy) => policy === value) ?? 'best'
}
