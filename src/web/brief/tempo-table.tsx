import type { ReactNode } from 'react'
import type { BriefDetail } from '../../api/wire-brief.ts'
import { t } from '../languages/language.ts'
import { type Counted, TempoRow } from './tempo-row.tsx'
import { TempoTwin } from './tempo-twin.tsx'

/** A series and its name, as words and as it is drawn. */
export interface Named {
  readonly key: string
  readonly label: string
  readonly name: ReactNode
  readonly tempo: Counted
}

interface TempoTableProps {
  readonly title: string
  /** What the series are of: "Area". */
  readonly of: string
  readonly series: readonly Named[]
  readonly brief: BriefDetail
  /** Whether the counts are shown as numbers in place of the courses. */
  readonly numbers: boolean
}

/** Series of counts, those that changed first. */
export function TempoTable({ title, of, series, brief, numbers }: TempoTableProps) {
  if (series.length === 0) return null
  if (numbers) return <TempoTwin title={title} of={of} series={series} brief={brief} />
  return (
    <table className="plain-table tempo-table">
      <caption className="for-readers-only">{title}</caption>
      <thead>
        <tr>
          <th scope="col">{of}</th>
          <th scope="col" className="tempo-course">
            {t('tempo.course')}
          </th>
          <th scope="col">{t('tempo.now')}</th>
          <th scope="col">{t('tempo.usual')}</th>
          <th scope="col">{t('tempo.expected')}</th>
          <th scope="col" className="tempo-standing">
            {t('tempo.standing')}
          </th>
        </tr>
      </thead>
      <tbody>
        {series.map(({ key, name, tempo }) => (
          <TempoRow key={key} name={name} tempo={tempo} watched={brief.watched} />
        ))}
      </tbody>
    </table>
  )
}
