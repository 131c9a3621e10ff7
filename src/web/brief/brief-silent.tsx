import { Link } from '@tanstack/react-router'
import type { BriefDetail, OutletTempo } from '../../api/wire-brief.ts'
import type { ExploreSearch } from '../explore/explore-search.ts'
import { Section } from '../incident/section.tsx'
import { numberLabel } from '../languages/count-label.ts'
import { t } from '../languages/language.ts'
import { areaLabel, usualLabel } from './tempo-label.ts'

/** Outlets and areas that are usually told of and were not; and who was heard how often. */
export function BriefSilent({ brief }: { readonly brief: BriefDetail }) {
  const { silent_outlets: outlets, silent_areas: areas, outlets: heard } = brief
  return (
    <Section title={t('silent.title')} note={t('silent.note')}>
      {outlets.length + areas.length === 0 && (
        <p className="quiet">{t(isTooShort(brief) ? 'silent.short' : 'silent.none')}</p>
      )}
      <ul className="silent-list">
        {outlets.map(({ outlet, usual }) => (
          <li key={outlet}>
            <OutletLink outlet={outlet} filter={{}} />{' '}
            <span className="quiet">{t('silent.outlet', { usual: usualLabel(usual) })}</span>
          </li>
        ))}
        {areas.map((area) => (
          <li key={`${area.country} ${area.area}`}>
            <Link
              to="/explore"
              search={{ country: area.country, ...(area.area === null ? {} : { area: area.area }) }}
            >
              {areaLabel(area)}
            </Link>{' '}
            <span className="quiet">{t('silent.area', { usual: usualLabel(area.usual) })}</span>
          </li>
        ))}
      </ul>
      {heard.length > 0 && <Heard outlets={heard} brief={brief} />}
    </Section>
  )
}

/** Whether too few days before were watched to miss anybody. */
function isTooShort({ watched, least_spans }: BriefDetail): boolean {
  return watched.slice(1).filter(Boolean).length < least_spans
}

function OutletLink({ outlet, filter }: { readonly outlet: string; readonly filter: ExploreSearch }) {
  return (
    <Link to="/explore" search={{ ...filter, outlet }}>
      <bdi>{outlet}</bdi>
    </Link>
  )
}

function Heard({
  outlets,
  brief,
}: {
  readonly outlets: readonly OutletTempo[]
  readonly brief: BriefDetail
}) {
  return (
    <table className="plain-table heard">
      <caption>{t('silent.heard')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('reports.outlet')}</th>
          <th scope="col">{t('frame.reports')}</th>
          <th scope="col">{t('tempo.usual')}</th>
        </tr>
      </thead>
      <tbody>
        {outlets.map(({ outlet, count, usual }) => (
          <tr key={outlet}>
            <th scope="row">
              <OutletLink outlet={outlet} filter={{ reported_from: brief.from, reported_to: brief.to }} />
            </th>
            <td>{numberLabel(count)}</td>
            <td>{usualLabel(usual)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
