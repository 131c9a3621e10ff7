import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import type { Found } from '../../api/wire-actors.ts'
import { searchQuery } from '../api/queries.ts'
import { BriefLine } from '../brief/brief-line.tsx'
import { useKeys } from '../frame/use-keys.ts'
import { walk } from '../frame/walk.ts'
import { Section } from '../incident/section.tsx'
import { Rich } from '../languages/rich.tsx'
import { Failure } from '../states/failure.tsx'
import { FoundViews } from './found-views.tsx'
import { Skeleton } from '../states/skeleton.tsx'
import { UnlessEmpty } from '../states/unless-empty.tsx'
import { placeHeadLabel } from '../places/place-head-label.ts'
import { dayLabel } from '../times/day-label.ts'
import { t } from '../languages/language.ts'

const route = getRouteApi('/search')

/** What was found of each kind: incidents by their words, reports by title or words, actors by any of their names. */
export function SearchView() {
  const { q } = route.useSearch()
  const navigate = route.useNavigate()
  const results = useRef<HTMLDivElement>(null)
  const { data, error, refetch } = useQuery({ ...searchQuery(q), enabled: q !== '' })
  useEffect(() => {
    document.title = `${q === '' ? t('search.search') : q} · Acta`
  }, [q])
  useKeys({ j: () => walk(results, 'a', 1), k: () => walk(results, 'a', -1) })
  return (
    <div className="search-view">
      <h1 className="for-readers-only">{t('search.search')}</h1>
      <form
        className="search-again"
        onSubmit={(event) => {
          event.preventDefault()
          const next = new FormData(event.currentTarget).get('q')
          void navigate({ search: { q: typeof next === 'string' ? next.trim() : '' } })
        }}
      >
        <label className="field">
          <span>{t('search.label')}</span>
          <input key={q} name="q" type="search" dir="auto" defaultValue={q} maxLength={200} />
        </label>
        <button type="submit" className="main-button">
          {t('search.search')}
        </button>
      </form>
      <div ref={results} className="search-results">
        {error && !data && <Failure what="search" fault={error} onRetry={() => void refetch()} />}
        {q !== '' && !data && !error && <Skeleton lines={8} />}
        <FoundViews q={q} />
        {data && <Results q={q} found={data} />}
        {q === '' && <UnlessEmpty>{null}</UnlessEmpty>}
      </div>
    </div>
  )
}

interface ResultsProps {
  readonly q: string
  readonly found: Found
}

function Results({ q, found }: ResultsProps) {
  const { incidents, reports, actors, places } = found
  if (incidents.total + reports.length + actors.length + places.length === 0) return <Nothing />
  return (
    <>
      {places.length > 0 && <FoundPlaces places={places} />}
      {actors.length > 0 && <FoundActors actors={actors} />}
      {incidents.total > 0 && <FoundIncidents q={q} incidents={incidents} />}
      {reports.length > 0 && <FoundReports reports={reports} />}
    </>
  )
}

function Nothing() {
  return (
    <UnlessEmpty>
      <p>
        <Rich message="search.nothing" parts={{ all: <Link to="/explore" />, to: <Link to="/import" /> }} />
      </p>
    </UnlessEmpty>
  )
}

function FoundPlaces({ places }: Pick<Found, 'places'>) {
  return (
    <Section title={t('search.places')}>
      <ul className="search-list">
        {places.map((place) => (
          <li key={place.id}>
            <Link to="/explore" search={{ place: place.id }}>
              {place.name}
            </Link>{' '}
            <span className="quiet">
              {placeHeadLabel(place)} · {t('search.atPlace', { count: place.incidents })}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function FoundActors({ actors }: Pick<Found, 'actors'>) {
  return (
    <Section title={t('search.actors')}>
      <ul className="search-list">
        {actors.map(({ id, name, kind, country }) => (
          <li key={id}>
            <Link to="/actors/$id" params={{ id }}>
              {name}
            </Link>{' '}
            <span className="quiet">{[kind, country].filter(Boolean).join(' · ')}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function FoundIncidents({
  q,
  incidents: { total, lines },
}: { readonly q: string } & Pick<Found, 'incidents'>) {
  return (
    <Section title={t('actor.incidents', { count: total })}>
      <ol className="brief-list">
        {lines.map((line) => (
          <BriefLine key={line.id} line={line} detail="" />
        ))}
      </ol>
      {total > lines.length && (
        <p className="brief-more">
          <Link to="/explore" search={{ q }}>
            {t('actor.allInExplore', { count: total })}
          </Link>
        </p>
      )}
    </Section>
  )
}

function FoundReports({ reports }: Pick<Found, 'reports'>) {
  return (
    <Section title={t('frame.reports')}>
      <ul className="search-list">
        {reports.map(({ id, title, name, outlet, published }) => (
          <li key={id}>
            <Link to="/reports/$id" params={{ id }}>
              {title ?? name}
            </Link>{' '}
            <span className="quiet">
              {[outlet, published && dayLabel(published)].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
