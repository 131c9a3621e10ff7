import { Link } from '@tanstack/react-router'
import type { ToldPassage } from '../../api/wire-incidents.ts'
import type { Consensus } from '../../link/consolidate/consolidate.ts'
import type { Policy } from '../../link/consolidate/policies.ts'
import type { HarmKind } from '../../model/harm.ts'
import { dayLabel } from '../times/day-label.ts'
import type { Shown } from './shown.ts'
import { toldCells } from './told-cells.ts'
import { ToldWords } from './told-words.tsx'
import { t } from '../languages/language.ts'
import { isolated } from '../languages/isolated.ts'
import { shareLabel } from '../languages/count-label.ts'
import { eventLabel } from '../languages/event-label.ts'

interface ToldRowProps {
  readonly told: ToldPassage
  readonly number: number
  readonly consensus: Consensus
  readonly policy: Policy
  readonly harms: readonly HarmKind[]
  readonly shown: Shown
  /** Whether the incident has no other claim. */
  readonly alone: boolean
  readonly onSplit: () => void
}

/** One claim of the table; open, it shows its words. */
export function ToldRow({ told, number, consensus, policy, harms, shown, alone, onSplit }: ToldRowProps) {
  const cells = toldCells(told, consensus, policy, harms)
  const open = shown.opened === number
  return (
    <>
      <tr
        className="told-row"
        data-lit={shown.lit === number || undefined}
        data-asked={shown.claims.has(told.claim.id) || undefined}
        onPointerEnter={() => shown.onPoint(number)}
        onPointerLeave={() => shown.onPoint(0)}
      >
        <th scope="row">
          <button
            type="button"
            className="told-open"
            aria-expanded={open}
            onClick={() => shown.onSelect(open ? 0 : number)}
          >
            <b>{number}</b> <VoiceLabel told={told} />
          </button>
        </th>
        {cells.map(({ name, label, differs }) => (
          <td key={name} data-label={name} data-differs={differs || undefined}>
            {differs && <span aria-hidden="true">≠ </span>}
            {label}
            {differs && <span className="for-readers-only"> {t('incident.differsWord')}</span>}
          </td>
        ))}
      </tr>
      <tr className="told-words" hidden={!open}>
        <td colSpan={6 + harms.length}>
          {open && <OpenClaim told={told} alone={alone} onSplit={onSplit} />}
        </td>
      </tr>
    </>
  )
}

/** "governor › Harbour Post · 31 Jul 2024". */
function VoiceLabel({ told: { claim, report } }: { readonly told: ToldPassage }) {
  const outlet = report.outlet ?? report.name
  const chain = [...claim.attribution.map(({ name }) => name), outlet]
  const voices = chain.filter((name, i) => name !== chain[i - 1])
  return (
    <>
      {voices.map(isolated).join(' › ')}
      <span className="quiet">
        {' '}
        · {report.published ? dayLabel(report.published) : t('common.dayNotKnown')}
        {report.copy_of !== null && ` · ${t('common.copy')}`}
      </span>
    </>
  )
}

interface OpenClaimProps {
  readonly told: ToldPassage
  readonly alone: boolean
  readonly onSplit: () => void
}

function OpenClaim({ told, alone, onSplit }: OpenClaimProps) {
  const { claim, report } = told
  return (
    <div className="open-claim">
      <blockquote lang={report.language} dir="auto">
        <ToldWords told={told} />
      </blockquote>
      <p>
        <span className="quiet">
          {eventLabel(claim.event.type, claim.event.mode)} ·{' '}
          {t('incident.confidence', { confidence: shareLabel(claim.confidence) })}
          {claim.quoted && ` · ${t('incident.quoted')}`}
        </span>
        <Link to="/reports/$id" params={{ id: report.id }} search={{ claim: claim.id }}>
          {t('incident.readIt')}
        </Link>
        {!alone && (
          <button type="button" className="plain-button" onClick={onSplit}>
            {t('incident.split')}
          </button>
        )}
      </p>
    </div>
  )
}
