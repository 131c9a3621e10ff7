import { X } from 'lucide-react'
import type { IncidentShape } from '../../api/wire-incidents.ts'
import { EVENT_TYPES, FACTUALITIES } from '../../model/codebook.ts'
import { HARM_KINDS } from '../../model/harm.ts'
import { PLACE_PRECISIONS } from '../../model/place.ts'
import { countLabel, numberLabel } from '../languages/count-label.ts'
import { ActorFields } from './actor-fields.tsx'
import { BoundsFields } from './bounds-fields.tsx'
import type { Change } from './change.ts'
import { CopyAddress } from './copy-address.tsx'
import { type ExploreSearch, setNames } from './explore-search.ts'
import { ChoiceField, TextField } from './filter-fields.tsx'
import { PlaceField } from './place-field.tsx'
import { t } from '../languages/language.ts'

interface FilterPanelProps {
  readonly search: ExploreSearch
  readonly shape: IncidentShape
  readonly onChange: Change
  readonly onClear: () => void
}

const named = <T extends string>(values: readonly T[], label: (value: T) => string) =>
  values.map((value) => ({ value, label: label(value) }))
const counted = (values: IncidentShape['types']) =>
  values.map(({ value, incidents }) => ({
    value,
    label: t('explore.counted', { label: valueLabel(value), count: incidents }),
  }))

/** Types by their names; codes of countries as they are. */
function valueLabel(value: string): string {
  const type = EVENT_TYPES.find((one) => one === value)
  return type ? t(`types.${type}`) : value
}

/** All that incidents can be asked for. Each field is a name of the address. */
export function FilterPanel({ search, shape, onChange, onClear }: FilterPanelProps) {
  const field = { search, onChange }
  const set = setNames(search).length
  return (
    <details className="filters" open={window.innerWidth > 1080}>
      <summary>
        <b>{countLabel(shape.total, 'incident')}</b>
        <span className="quiet">{set > 0 && ` · ${countLabel(set, 'filter')}`}</span>
      </summary>
      <form onSubmit={(event) => event.preventDefault()}>
        <FilterTools search={search} onClear={onClear} />
        <TextField name="q" label={t('explore.words')} {...field} />
        <div className="field-pair">
          <TextField name="from" label={t('common.from')} type="date" {...field} />
          <TextField name="to" label={t('common.until')} type="date" {...field} />
        </div>
        <ChoiceField
          name="type"
          label={t('explore.type')}
          choices={choicesOf(search.type, shape.types)}
          {...field}
        />
        <ActorFields {...field} />
        <ChoiceField
          name="country"
          label={t('explore.country')}
          choices={choicesOf(search.country, shape.countries)}
          {...field}
        />
        <TextField name="area" label={t('explore.province')} {...field} />
        <PlaceField place={search.place} onChange={onChange} />
        <BoundsFields {...field} />
        <KnownFields {...field} />
      </form>
    </details>
  )
}

/** How it is known: how exactly, at what cost, told as what, by whom. */
function KnownFields(field: Pick<FilterPanelProps, 'search' | 'onChange'>) {
  const { search, onChange } = field
  return (
    <>
      <ChoiceField
        name="precision"
        label={t('explore.precision')}
        choices={named(PLACE_PRECISIONS, (one) => t(`precision.${one}`))}
        {...field}
      />
      <ChoiceField
        name="harm"
        label={t('explore.harm')}
        choices={named(HARM_KINDS, (one) => t(`harm.${one}`))}
        {...field}
      />
      <ChoiceField
        name="factuality"
        label={t('explore.factuality')}
        choices={named(FACTUALITIES, (one) => t(`factuality.${one}`))}
        {...field}
      />
      <ChoiceField
        name="origins"
        label={t('explore.origins')}
        choices={named(['2', '3', '5', '10'], (one) => numberLabel(Number(one)))}
        {...field}
      />
      <ChoiceField
        name="confidence"
        label={t('explore.confidence')}
        choices={named(['0.5', '0.7', '0.9'], (one) => numberLabel(Number(one)))}
        {...field}
      />
      <label className="check">
        <input
          type="checkbox"
          checked={search.disputed === 'true'}
          onChange={(event) => onChange({ disputed: event.target.checked ? 'true' : undefined })}
        />
        {t('explore.disputed')}
      </label>
      <TextField name="outlet" label={t('explore.outlet')} {...field} />
    </>
  )
}

/** The values that occur, with their counts; the one that is chosen also when it does not. */
function choicesOf(chosen: string | undefined, values: IncidentShape['types']) {
  const known = counted(values)
  if (chosen === undefined || values.some(({ value }) => value === chosen)) return known
  return [...known, { value: chosen, label: t('explore.counted', { label: valueLabel(chosen), count: 0 }) }]
}

function FilterTools({ search, onClear }: Pick<FilterPanelProps, 'search' | 'onClear'>) {
  return (
    <p className="filter-tools">
      <CopyAddress />
      {setNames(search).length > 0 && (
        <button type="button" className="plain-button" onClick={onClear}>
          <X className="icon" aria-hidden /> {t('explore.clear')}
        </button>
      )}
    </p>
  )
}
