import type { LedgerEntry } from '../../link/consolidate/ledger.ts'
import type { ClaimId } from '../../model/claim.ts'
import type { HarmKind } from '../../model/harm.ts'
import { HARM_KINDS } from '../../model/harm.ts'
import { boundsLabel } from '../reports/bounds-label.ts'
import { dayLabel } from '../times/day-label.ts'
import { LedgerChart } from './ledger-chart.tsx'
import { t } from '../languages/language.ts'
import { isolated } from '../languages/isolated.ts'

interface LedgerPanelProps {
  readonly ledger: readonly LedgerEntry[]
  readonly numberOf: (claim: ClaimId) => number
  readonly lit: number
}

/** How the figures moved, kind by kind: as a chart, and beside it as a table. */
export function LedgerPanel({ ledger, numberOf, lit }: LedgerPanelProps) {
  const kinds = HARM_KINDS.filter((kind) => ledger.some((entry) => entry.kind === kind))
  if (kinds.length === 0) return <p className="quiet">{t('incident.noFigure')}</p>
  return kinds.map((kind) => {
    const entries = ledger.filter((entry) => entry.kind === kind)
    return (
      <div key={kind} className="ledger">
        <h3 className="capital">{t(`harm.${kind}`)}</h3>
        {/* One figure makes no movement: the table says it. */}
        {entries.length > 1 && <LedgerChart entries={entries} numberOf={numberOf} lit={lit} />}
        <LedgerTable kind={kind} entries={entries} numberOf={numberOf} lit={lit} />
      </div>
    )
  })
}

interface LedgerTableProps {
  readonly kind: HarmKind
  readonly entries: readonly LedgerEntry[]
  readonly numberOf: (claim: ClaimId) => number
  readonly lit: number
}

function LedgerTable({ kind, entries, numberOf, lit }: LedgerTableProps) {
  return (
    <table className="plain-table">
      <caption className="for-readers-only">{t('incident.figuresOf', { kind: t(`harm.${kind}`) })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('incident.claim')}</th>
          <th scope="col">{t('incident.reported')}</th>
          <th scope="col">{t('incident.figure')}</th>
          <th scope="col">{t('incident.who')}</th>
          <th scope="col">{t('incident.change')}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={entry.claim} data-lit={lit === numberOf(entry.claim) || undefined}>
            <th scope="row">{numberOf(entry.claim)}</th>
            <td>{entry.reported ? dayLabel(entry.reported) : t('common.dayNotKnown')}</td>
            <td>{boundsLabel(entry)}</td>
            <td>
              {entry.source === entry.outlet
                ? entry.source
                : t('incident.sourceIn', { source: isolated(entry.source), outlet: isolated(entry.outlet) })}
            </td>
            <td>{t(`changes.${entry.change}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
