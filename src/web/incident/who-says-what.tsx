import { useRef } from 'react'
import type { IncidentDetail } from '../../api/wire-incidents.ts'
import type { Origin } from '../../link/consolidate/origins.ts'
import type { Policy } from '../../link/consolidate/policies.ts'
import type { ClaimId } from '../../model/claim.ts'
import type { HarmKind } from '../../model/harm.ts'
import { useKeys } from '../frame/use-keys.ts'
import { walk } from '../frame/walk.ts'
import { countLabel } from '../languages/count-label.ts'
import type { Shown } from './shown.ts'
import { ToldRow } from './told-row.tsx'
import { toldHarms } from './told-cells.ts'
import { t } from '../languages/language.ts'
import { commas } from '../languages/commas.ts'

interface WhoSaysWhatProps {
  readonly detail: IncidentDetail
  readonly policy: Policy
  readonly shown: Shown
  readonly onSplit: (claim: ClaimId) => void
}

/** Every claim beside every other, gathered by origin; j and k walk them, Enter shows the words. */
export function WhoSaysWhat(props: WhoSaysWhatProps) {
  const { detail, shown } = props
  const table = useRef<HTMLTableElement>(null)
  const harms = toldHarms(detail.told)
  useKeys({
    j: () => walk(table, '.told-open', 1),
    k: () => walk(table, '.told-open', -1),
    Escape: () => shown.onSelect(0),
  })
  return (
    <table className="who-says-what" ref={table}>
      <caption className="for-readers-only">{t('incident.tableCaption')}</caption>
      <thead>
        <tr>
          {[
            t('incident.claim'),
            t('incident.actor'),
            t('incident.recipient'),
            t('incident.place'),
            t('incident.time'),
            ...harms.map((kind) => t(`harm.${kind}`)),
            t('incident.toldAs'),
          ].map((name) => (
            <th key={name} scope="col" className="capital">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      {detail.consensus.origins.origins.map((origin) => (
        <OriginRows key={origin.key} origin={origin} harms={harms} {...props} />
      ))}
    </table>
  )
}

interface OriginRowsProps extends WhoSaysWhatProps {
  readonly origin: Origin
  readonly harms: readonly HarmKind[]
}

function OriginRows({ origin, harms, detail, policy, shown, onSplit }: OriginRowsProps) {
  return (
    <tbody>
      <tr className="origin-row">
        <th scope="rowgroup" colSpan={6 + harms.length}>
          <bdi>{origin.name}</bdi> <span className="quiet">{originLabel(origin)}</span>
        </th>
      </tr>
      {rowsOf(origin, detail).map(({ told, number }) => (
        <ToldRow
          key={told.claim.id}
          told={told}
          number={number}
          consensus={detail.consensus}
          policy={policy}
          harms={harms}
          shown={shown}
          alone={detail.told.length === 1}
          onSplit={() => onSplit(told.claim.id)}
        />
      ))}
    </tbody>
  )
}

function rowsOf({ claims }: Origin, { told }: IncidentDetail) {
  return told.flatMap((one, i) => (claims.includes(one.claim.id) ? [{ told: one, number: i + 1 }] : []))
}

/** "3 claims, in Harbour Post and Canal Radio". */
function originLabel({ name, claims, outlets }: Origin): string {
  const through = outlets.filter((outlet) => outlet !== name)
  const count = countLabel(claims.length, 'claim')
  return through.length === 0 ? count : t('incident.inOutlets', { claims: count, outlets: commas(through) })
}
