import type { Claim } from '../../model/claim.ts'
import type { Lighting } from '../dock/lighting.ts'
import type { DatedClaim } from './dated-claim.ts'
import { whenLabel } from './when-label.ts'
import { t } from '../languages/language.ts'
import { eventLabel } from '../languages/event-label.ts'

interface TimeBarProps extends Lighting {
  readonly dated: DatedClaim
  readonly claim: Claim | undefined
  readonly width: number
  /** Whether there is room for the type beside the number. */
  readonly worded: boolean
  readonly published: string | null
}

/** One event on the strip: its number over a bar of its true length, hollow when only an interval is known. */
export function TimeBar({
  dated,
  claim,
  width,
  worded,
  published,
  lit,
  opened,
  onPoint,
  onSelect,
}: TimeBarProps) {
  const when = claim?.event.when
  if (!claim || !when) return null
  const label = t('dock.claim', {
    claim: `${dated.number} ${eventLabel(claim.event.type, claim.event.mode)}`,
    when: whenLabel(when, published),
  })
  return (
    <button
      type="button"
      className="bar"
      aria-label={label}
      title={label}
      aria-pressed={opened === dated.number}
      data-exact={dated.exact || undefined}
      data-lit={lit === dated.number || undefined}
      onPointerEnter={() => onPoint(dated.number)}
      onPointerLeave={() => onPoint(0)}
      onClick={() => onSelect(dated.number)}
    >
      <span className="bar-label">
        <b>{dated.number}</b>
        {worded && ` ${eventLabel(claim.event.type, claim.event.mode)}`}
      </span>
      <span className="bar-length" style={{ inlineSize: width }} />
    </button>
  )
}
