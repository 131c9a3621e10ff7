import { type FormEvent, useState } from 'react'
import { t } from '../languages/language.ts'
import { areaOfSearch, NO_AREA } from './area.ts'
import type { Change } from './change.ts'
import type { ExploreSearch } from './explore-search.ts'

interface BoundsFieldsProps {
  readonly search: ExploreSearch
  readonly onChange: Change
}

const SIDES = ['west', 'south', 'east', 'north'] as const

/** An area without a mouse: its four bounds, typed. What was drawn on the map is told here in words. */
export function BoundsFields({ search, onChange }: BoundsFieldsProps) {
  const [isWrong, setWrong] = useState(false)
  const sides = search.box?.split(',') ?? []
  const area = search.within === undefined ? null : areaOfSearch({ within: search.within })
  const set = (event: FormEvent<HTMLFieldSetElement> | { readonly currentTarget: HTMLElement }) => {
    const box = boxIn(event.currentTarget.closest('fieldset'))
    setWrong(box === null)
    if (box !== null) onChange({ ...NO_AREA, box })
  }
  return (
    <fieldset className="bounds" key={search.box ?? ''}>
      <legend>{t('explore.bounds')}</legend>
      {SIDES.map((side, i) => (
        <label key={side} className="field">
          <span>{t(`explore.${side}`)}</span>
          <input
            name={side}
            inputMode="decimal"
            dir="ltr"
            maxLength={9}
            defaultValue={sides[i] ?? ''}
            aria-invalid={isWrong || undefined}
            onKeyDown={(event) => event.key === 'Enter' && set(event)}
          />
        </label>
      ))}
      <button type="button" className="plain-button" onClick={set}>
        {t('explore.setBounds')}
      </button>
      {isWrong && <p role="alert">{t('explore.noBounds')}</p>}
      {area && <p className="quiet">{t('explore.drawnArea', { count: area.length })}</p>}
    </fieldset>
  )
}

/** The box that is typed into the fields; null when it is none. */
function boxIn(fields: HTMLFieldSetElement | null): string | null {
  const typed = [...(fields?.querySelectorAll('input') ?? [])].map(({ value }) =>
    value.trim().replace(',', '.'),
  )
  if (typed.length !== 4 || !typed.every((value) => /^-?\d+(\.\d+)?$/.test(value))) return null
  const [west = 0, south = 0, east = 0, north = 0] = typed.map(Number)
  const isOnEarth =
    [west, east].every((lon) => Math.abs(lon) <= 180) && [south, north].every((lat) => Math.abs(lat) <= 90)
  return isOnEarth && south < north ? [west, south, east, north].join(',') : null
}
