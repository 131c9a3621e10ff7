import { Link } from '@tanstack/react-router'
import { memo } from 'react'
import type { IncidentLine } from '../../link/consolidate/line.ts'
import type { Policy } from '../../link/consolidate/policies.ts'
import { whatTitle } from '../incidents/line-title.ts'
import { placeLabel } from '../places/place-label.ts'
import { dayLabel } from '../times/day-label.ts'
import { whenLabel } from '../times/when-label.ts'
import { t } from '../languages/language.ts'
import { numberLabel } from '../languages/count-label.ts'

interface IncidentRowProps {
  readonly line: IncidentLine
  readonly index: number
  readonly policy: Policy
  readonly asOf: string | undefined
  readonly onPoint: (line: IncidentLine | null) => void
  /** Told of the row, where its height is not known before. */
  readonly measure: ((row: HTMLTableRowElement | null) => void) | undefined
}

/** One incident as a row. The link fills the row. */
export const IncidentRow = memo(function IncidentRow({
  line,
  index,
  policy,
  asOf,
  onPoint,
  measure,
}: IncidentRowProps) {
  const killed = line.tolls.killed?.[policy] ?? null
  const search = { ...(policy === 'best' ? {} : { policy }), ...(asOf === undefined ? {} : { as_of: asOf }) }
  return (
    <tr ref={measure} data-index={index} aria-rowindex={index + 2} onPointerEnter={() => onPoint(line)}>
      <th scope="row" className="incident-title">
        <Link
          to="/incidents/$id"
          params={{ id: line.id }}
          search={search}
          title={whatTitle(line)}
          onFocus={() => onPoint(line)}
        >
          {whatTitle(line)}
        </Link>
      </th>
      <td className="incident-where">
        {line.place ? placeLabel(line.place) : <span className="quiet">{t('common.noPlace')}</span>}
      </td>
      <td className="incident-when">
        {line.when ? whenLabel(line.when, null) : <Untimed published={line.published} />}
      </td>
      <td className="figure incident-killed" data-label={t('harm.killed')}>
        {killed !== null && numberLabel(killed)}
        {killed !== null && line.disputed.includes('killed') && (
          <abbr title={t('explore.otherFigures')}> ≠</abbr>
        )}
      </td>
      <td className="figure incident-origins" data-label={t('incident.origins').toLowerCase()}>
        {numberLabel(line.origins)}
      </td>
    </tr>
  )
})

function Untimed({ published }: Pick<IncidentLine, 'published'>) {
  if (published === null) return <span className="quiet">{t('common.noDate')}</span>
  return (
    <span className="quiet" title={t('explore.reportedTitle')}>
      {t('explore.reported', { day: dayLabel(published) })}
    </span>
  )
}
