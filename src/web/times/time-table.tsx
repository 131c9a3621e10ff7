import type { Claim } from '../../model/claim.ts'
import { whenLabel } from './when-label.ts'
import { t } from '../languages/language.ts'
import { dayLabel } from './day-label.ts'
import { eventLabel } from '../languages/event-label.ts'

interface TimeTableProps {
  readonly claims: readonly Claim[]
  readonly published: string | null
  readonly lit: number
}

/** The dates of a report as a table: claims with a date in its order, then those without. */
export function TimeTable({ claims, published, lit }: TimeTableProps) {
  const rows = claims
    .map((claim, i) => ({ claim, number: i + 1, when: claim.event.when }))
    .sort((a, b) => (a.when?.from ?? '9').localeCompare(b.when?.from ?? '9') || a.number - b.number)
  return (
    <table>
      <caption className="for-readers-only">
        {t('dock.datesOfClaims', { day: published ? dayLabel(published) : t('dock.unknownDay') })}
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('dock.date')}</th>
          <th scope="col">{t('dock.claimColumn')}</th>
          <th scope="col">{t('dock.words')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ claim, number, when }) => (
          <tr key={number} data-lit={number === lit || undefined}>
            <th scope="row">
              {when ? whenLabel(when, published) : <span className="quiet">{t('common.noDate')}</span>}
            </th>
            <td>
              {number} {eventLabel(claim.event.type, claim.event.mode)}
            </td>
            <td dir="auto">{when?.text}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
