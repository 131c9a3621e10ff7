import type { ReactNode } from 'react'
import type { Claim } from '../../model/claim.ts'
import { t } from '../languages/language.ts'

interface ClaimLinksProps {
  readonly claim: Claim
  readonly claims: readonly Claim[]
  readonly onSelect: (claim: number) => void
}

/** The other claims of this report that this one speaks of: the same happening, a stated cause. */
export function ClaimLinks({ claim, claims, onSelect }: ClaimLinksProps) {
  const numberOf = (id: string) => claims.findIndex((other) => other.id === id) + 1
  const same = claim.same_as === null ? 0 : numberOf(claim.same_as)
  const causes = claim.causes
    .map((cause) => ({ ...cause, number: numberOf(cause.claim) }))
    .filter(({ number }) => number > 0)
  if (same === 0 && causes.length === 0) return null
  return (
    <p className="note-links">
      {same > 0 && (
        <ToClaim number={same} onSelect={onSelect}>
          {t('reading.sameAs')}
        </ToClaim>
      )}
      {causes.map(({ relation, number, start }) => (
        <ToClaim key={start} number={number} onSelect={onSelect}>
          <bdi>{relation}</bdi>
        </ToClaim>
      ))}
    </p>
  )
}

function ToClaim({
  number,
  onSelect,
  children,
}: {
  readonly number: number
  readonly onSelect: (claim: number) => void
  readonly children: ReactNode
}) {
  return (
    <button
      type="button"
      onClick={(event) => {
        event.stopPropagation()
        onSelect(number)
      }}
    >
      {children} <span className="note-number">{number}</span>
    </button>
  )
}
