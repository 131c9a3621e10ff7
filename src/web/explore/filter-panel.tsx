import { Copy, X } from 'lucide-react'
import { useState } from 'react'
import type { IncidentShape } from '../../api/wire-incidents.ts'
import { EVENT_TYPES, FACTUALITIES } from '../../model/codebook.ts'
import { HARM_KINDS } from '../../model/harm.ts'
import { PLACE_PRECISIONS } from '../../model/place.ts'
import { countLabel, numberLabel } from '../incidents/count-label.ts'
import type { Change } from './change.ts'
import { type ExploreSearch, setNames } from './explore-search.ts'
import { ChoiceField, TextField } from './filter-fields.tsx'

interface FilterPanelProps {
  readonly search: ExploreSearch
  readonly shape: IncidentShape
  readonly onChange: Change
  readonly onClear: () => void
}

const as = (values: readonly string[]) => values.map((value) => ({ value, label: value }))
const counted = (values: IncidentShape['types']) =>
  values.map(({ value, incidents }) => ({ value, label: `${value} (${numberLabel(incidents)})` }))

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
        <TextField name="q" label="Words" {...field} />
        <div className="field-pair">
          <TextField name="from" label="From" type="date" {...field} />
          <TextField name="to" label="To" type="date" {...field} />
        </div>
        <ChoiceField name="type" label="Type" choices={choicesOf(search.type, shape.types)} {...field} />
        <TextField name="actor" label="Actor or recipient" {...field} />
        <ChoiceField
          name="country"
          label="Country"
          choices={choicesOf(search.country, shape.countries)}
          {...field}
        />
        <TextField name="area" label="Province" {...field} />
        <ChoiceField name="precision" label="Place known as" choices={as(PLACE_PRECISIONS)} {...field} />
        <ChoiceField name="harm" label="With harm" choices={as(HARM_KINDS)} {...field} />
        <ChoiceField name="factuality" label="A claim told as" choices={as(FACTUALITIES)} {...field} />
        <ChoiceField
          name="origins"
          label="Origins, at least"
          choices={as(['2', '3', '5', '10'])}
          {...field}
        />
        <label className="check">
          <input
            type="checkbox"
            checked={search.disputed === 'true'}
            onChange={(event) => onChange({ disputed: event.target.checked ? 'true' : undefined })}
          />
          disputed or denied
        </label>
        <TextField name="outlet" label="Outlet" {...field} />
        <AsOfField search={search} onChange={onChange} />
      </form>
    </details>
  )
}

/** The record as it stood at the end of a day, by the clock of UTC. */
function AsOfField({ search, onChange }: Pick<FilterPanelProps, 'search' | 'onChange'>) {
  return (
    <label className="field">
      <span>As the record stood on</span>
      <input
        type="date"
        value={search.as_of?.slice(0, 10) ?? ''}
        onChange={({ target: { value } }) =>
          onChange({ as_of: value === '' ? undefined : `${value}T23:59:59Z` })
        }
      />
    </label>
  )
}

/** The values that occur, with their counts; the one that is chosen also when it does not. */
function choicesOf(chosen: string | undefined, values: IncidentShape['types']) {
  const known = counted(values)
  if (chosen === undefined || values.some(({ value }) => value === chosen)) return known
  return [
    ...known,
    { value: chosen, label: EVENT_TYPES.some((type) => type === chosen) ? chosen : `${chosen} (0)` },
  ]
}

function FilterTools({ search, onClear }: Pick<FilterPanelProps, 'search' | 'onClear'>) {
  const [copied, setCopied] = useState(false)
  const copy = () => {
    void navigator.clipboard.writeText(window.location.href).then(() => setCopied(true))
  }
  return (
    <p className="filter-tools">
      <button type="button" className="plain-button" onClick={copy}>
        <Copy className="icon" aria-hidden /> {copied ? 'Address copied' : 'Copy address'}
      </button>
      {setNames(search).length > 0 && (
        <button type="button" className="plain-button" onClick={onClear}>
          <X className="icon" aria-hidden /> Clear
        </button>
      )}
    </p>
  )
}
