import type { BriefDetail } from '../../api/wire-brief.ts'
import { numberLabel } from '../languages/count-label.ts'
import { t } from '../languages/language.ts'
import { dayLabel } from '../times/day-label.ts'
import { epochDay, isoDay } from '../times/epoch-day.ts'
import type { Named } from './tempo-table.tsx'

interface TempoTwinProps {
  readonly title: string
  readonly of: string
  readonly series: readonly Named[]
  readonly brief: BriefDetail
}

/** The counts of each span as numbers, the window first: what the courses draw. */
export function TempoTwin({ title, of, series, brief }: TempoTwinProps) {
  const spans = brief.watched.map((isWatched, span) => ({ isWatched, day: firstDay(brief, span), span }))
  return (
    // What is wider than the page scrolls, also by keys.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="tempo-twin" aria-label={title} tabIndex={0}>
      <table>
        <caption className="for-readers-only">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{of}</th>
            {spans.map(({ day }) => (
              <th key={day} scope="col">
                {t('tempo.spanFrom', { day: dayLabel(day) })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {series.map(({ key, label, tempo }) => (
            <tr key={key}>
              <th scope="row">{label}</th>
              {spans.map(({ isWatched, day, span }) => (
                <td key={day}>{isWatched ? numberLabel(tempo.counts[span] ?? 0) : t('tempo.unwatched')}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function firstDay({ from, days }: BriefDetail, span: number): string {
  return isoDay(epochDay(from) - span * days)
}
