import type { Policy } from '../../link/consolidate/policies.ts'
import { POLICIES } from '../../link/consolidate/policies.ts'

/** How each policy reads rival figures, for people. */
const MEANING: Readonly<Record<Policy, string>> = {
  best: 'best: what most origins report',
  low: 'low: the least bound of anyone',
  high: 'high: the greatest bound of anyone',
  conservative: 'conservative: the lowest figure',
  highest: 'highest: the highest figure',
  official: 'official: of officials and militaries',
  independent: 'independent: of no official and no party',
}

interface PolicySelectProps {
  readonly policy: Policy
  readonly onChange: (policy: Policy) => void
}

/** By which policy figures of harm are read. */
export function PolicySelect({ policy, onChange }: PolicySelectProps) {
  return (
    <label className="field field-inline">
      <span>Figures</span>
      <select value={policy} onChange={(event) => onChange(event.target.value as Policy)}>
        {POLICIES.map((one) => (
          <option key={one} value={one}>
            {MEANING[one]}
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
