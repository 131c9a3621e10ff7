import { useQuery } from '@tanstack/react-query'
import { X } from 'lucide-react'
import { useState } from 'react'
import type { PlaceHead } from '../../api/wire-places.ts'
import { placeQuery, placesQuery } from '../api/queries.ts'
import { t } from '../languages/language.ts'
import { placeHeadLabel } from '../places/place-head-label.ts'
import { NO_AREA } from './area.ts'
import type { Change } from './change.ts'

interface PlaceFieldProps {
  /** The id of the place that is asked about. */
  readonly place: string | undefined
  readonly onChange: Change
}

/** A place by its name, in any script: what bears the name is offered when the person asks with Enter. */
export function PlaceField({ place, onChange }: PlaceFieldProps) {
  const [sought, setSought] = useState('')
  const choose = ({ id }: PlaceHead) => {
    setSought('')
    onChange({ ...NO_AREA, place: id })
  }
  return (
    <div className="place-field">
      <label className="field">
        <span>{t('explore.placeName')}</span>
        <input
          name="placeName"
          type="search"
          dir="auto"
          maxLength={200}
          placeholder={t('explore.placeHint')}
          onChange={(event) => event.target.value === '' && setSought('')}
          onKeyDown={(event) => event.key === 'Enter' && setSought(event.currentTarget.value.trim())}
        />
      </label>
      {sought !== '' && <FoundPlaces q={sought} onChoose={choose} />}
      {place !== undefined && <AskedPlace id={place} onRemove={() => onChange({ place: undefined })} />}
    </div>
  )
}

function FoundPlaces({ q, onChoose }: { readonly q: string; readonly onChoose: (place: PlaceHead) => void }) {
  const { data, error } = useQuery(placesQuery(q))
  if (error) return <p role="alert">{error.message}</p>
  if (!data) return null
  if (data.places.length === 0) return <output>{t('explore.noSuchPlace')}</output>
  return (
    <ul className="found-places">
      {data.places.slice(0, 6).map((place) => (
        <li key={place.id}>
          <button type="button" onClick={() => onChoose(place)}>
            <b>{place.name}</b> <span className="quiet">{placeHeadLabel(place)}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}

function AskedPlace({ id, onRemove }: { readonly id: string; readonly onRemove: () => void }) {
  const { data } = useQuery(placeQuery(id))
  const name = data?.name ?? id
  return (
    <p className="asked-place">
      <span>
        <b>{name}</b> {data && <span className="quiet">{placeHeadLabel(data)}</span>}
      </span>
      <button
        type="button"
        className="icon-button"
        aria-label={t('explore.takeOut', { name })}
        onClick={onRemove}
      >
        <X className="icon" aria-hidden />
      </button>
    </p>
  )
}
