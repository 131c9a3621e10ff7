import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useRef } from 'react'
import type { IncidentLine } from '../../link/consolidate/line.ts'
import { incidentsQuery } from '../api/queries.ts'
import type { ExploreSearch } from '../explore/explore-search.ts'
import { useKeys } from '../frame/use-keys.ts'
import { walk } from '../frame/walk.ts'
import { Section } from '../incident/section.tsx'
import { BriefLine } from './brief-line.tsx'
import { t } from '../languages/language.ts'
import { numberLabel } from '../languages/count-label.ts'

interface BriefListProps {
  /** Whether j and k walk this list. */
  readonly walked?: boolean
  readonly title: string
  readonly filter: ExploreSearch
  readonly limit: number
  /** What is said when nothing fits. */
  readonly none: string
  readonly note?: string
  /** What is told of a line beside its origins. */
  readonly detail?: (line: IncidentLine) => string
}

/** The weightiest incidents that fit, a sentence each, and the way to the others. */
export function BriefList({ title, filter, limit, none, note, detail, walked = false }: BriefListProps) {
  const { data, error } = useQuery(incidentsQuery({ ...filter, order: 'weight', limit }))
  const list = useRef<HTMLOListElement>(null)
  useKeys(walked ? { j: () => walk(list, 'a', 1), k: () => walk(list, 'a', -1) } : {})
  const count = data ? ` ${numberLabel(data.total)}` : ''
  return (
    <Section title={`${title}${count}`} {...(note === undefined ? {} : { note })}>
      {error && !data && <p role="alert">{error.message}</p>}
      {data?.total === 0 && <p className="quiet">{none}</p>}
      <ol ref={list} className="brief-list">
        {data?.incidents.map((line) => (
          <BriefLine key={line.id} line={line} detail={detail?.(line) ?? ''} />
        ))}
      </ol>
      {data && data.total > data.incidents.length && (
        <p className="brief-more">
          <Link to="/explore" search={{ ...filter, order: 'weight' }}>
            {t('brief.all', { count: data.total })}
          </Link>
        </p>
      )}
    </Section>
  )
}
