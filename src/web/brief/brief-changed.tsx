import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { AreaTempo, BriefDetail, DyadTempo } from '../../api/wire-brief.ts'
import type { ExploreSearch } from '../explore/explore-search.ts'
import { Section } from '../incident/section.tsx'
import { lineTitle } from '../incidents/line-title.ts'
import { t } from '../languages/language.ts'
import { COUNTED, type CountedType } from './brief-window.ts'
import { areaLabel, dyadLabel } from './tempo-label.ts'
import { TempoMethod } from './tempo-method.tsx'
import { type Named, TempoTable } from './tempo-table.tsx'

interface BriefChangedProps {
  readonly brief: BriefDetail
  readonly counted: CountedType
  readonly onCounted: (counted: CountedType) => void
}

/** The tempo of areas and of dyads against the record before, those that changed first. */
export function BriefChanged({ brief, counted, onCounted }: BriefChangedProps) {
  const [numbers, setNumbers] = useState(false)
  const { areas, dyads } = brief
  return (
    <Section title={t('tempo.changed')} note={t('tempo.note')}>
      <p className="tempo-tools">
        <CountedSelect counted={counted} onCounted={onCounted} />
        <button
          type="button"
          className="plain-button"
          aria-pressed={numbers}
          onClick={() => setNumbers(!numbers)}
        >
          {t(numbers ? 'dock.asChart' : 'dock.asTable')}
        </button>
      </p>
      {areas.length + dyads.length === 0 && <p className="quiet">{t('tempo.nothing')}</p>}
      <TempoTable
        title={t('tempo.byArea')}
        of={t('tempo.area')}
        series={areas.map((area) => ofArea(area, brief))}
        brief={brief}
        numbers={numbers}
      />
      <TempoTable
        title={t('tempo.byDyad')}
        of={t('tempo.dyad')}
        series={dyads.map((dyad) => ofDyad(dyad, brief))}
        brief={brief}
        numbers={numbers}
      />
      <TempoMethod brief={brief} />
    </Section>
  )
}

function CountedSelect({ counted, onCounted }: Omit<BriefChangedProps, 'brief'>) {
  return (
    <label className="field field-inline">
      <span>{t('tempo.counted')}</span>
      <select value={counted} onChange={({ target }) => onCounted(target.value as CountedType)}>
        {COUNTED.map((one) => (
          <option key={one} value={one}>
            {one === 'all' ? t('tempo.every') : t(`types.${one}`)}
          </option>
        ))}
      </select>
    </label>
  )
}

function ofArea(area: AreaTempo, brief: BriefDetail): Named {
  const { country, area: admin1 } = area
  const where = admin1 === null ? { country } : { country, area: admin1 }
  const label = areaLabel(area)
  return {
    key: `${country} ${admin1}`,
    label,
    tempo: area,
    name: (
      <Link to="/explore" search={{ ...countedIn(brief), ...where }}>
        {label}
      </Link>
    ),
  }
}

function ofDyad(dyad: DyadTempo, brief: BriefDetail): Named {
  const { actor, recipient, incidents } = dyad
  const label = dyadLabel(dyad)
  return {
    key: `${actor.id} ${recipient.id}`,
    label,
    tempo: dyad,
    name: (
      <details className="dyad-evidence">
        <summary>{label}</summary>
        <ol>
          {incidents.map((line) => (
            <li key={line.id}>
              <Link to="/incidents/$id" params={{ id: line.id }}>
                {lineTitle(line)}
              </Link>
            </li>
          ))}
          <li>
            <Link to="/explore" search={{ ...countedIn(brief), actor: actor.id, members: 'true' }}>
              {t('tempo.ofActor', { name: actor.name })}
            </Link>
          </li>
          {[actor, recipient].filter(isKnown).map(({ id, name }) => (
            <li key={id}>
              <Link to="/actors/$id" params={{ id }}>
                {t('tempo.aboutActor', { name })}
              </Link>
            </li>
          ))}
        </ol>
      </details>
    ),
  }
}

/** Whether a side is of the directory of actors: else it is a state by its code. */
function isKnown({ id }: DyadTempo['actor']): boolean {
  return id.includes(':')
}

/** The filter that finds what was counted in the window. */
function countedIn({ from, to, type, fresh_from }: BriefDetail): ExploreSearch {
  return {
    reported_from: from,
    reported_to: to,
    from: fresh_from,
    factuality: 'asserted',
    ...(type === null ? {} : { type }),
  }
}
