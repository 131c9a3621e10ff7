import { useEffect, useRef, useState } from 'react'
import type { Change } from './change.ts'
import type { ExploreSearch, SearchName } from './explore-search.ts'
import { t } from '../languages/language.ts'

interface FieldProps {
  readonly name: SearchName
  readonly label: string
  readonly search: ExploreSearch
  readonly onChange: Change
}

/** Milliseconds after the last key until the filter changes. */
const PAUSE = 250

/** A field for words or a day. It asks when the person pauses. */
export function TextField({
  name,
  label,
  type = 'text',
  search,
  onChange,
}: FieldProps & { readonly type?: string }) {
  const set = search[name] ?? ''
  const [text, setText] = useState(set)
  const sent = useRef(set)
  useEffect(() => {
    if (set === sent.current) return
    sent.current = set
    setText(set)
  }, [set])
  useEffect(() => {
    if (text === sent.current) return undefined
    const timer = setTimeout(() => {
      sent.current = text
      onChange({ [name]: text.trim() === '' ? undefined : text.trim() })
    }, PAUSE)
    return () => clearTimeout(timer)
  }, [text, name, onChange])
  return (
    <label className="field">
      <span>{label}</span>
      <input
        name={name}
        type={type}
        value={text}
        maxLength={200}
        dir="auto"
        onChange={(event) => setText(event.target.value)}
      />
    </label>
  )
}

interface ChoiceFieldProps extends FieldProps {
  readonly choices: readonly { readonly value: string; readonly label: string }[]
}

/** A field with a few values; the first means any. */
export function ChoiceField({ name, label, choices, search, onChange }: ChoiceFieldProps) {
  return (
    <label className="field">
      <span>{label}</span>
      <select
        name={name}
        value={search[name] ?? ''}
        onChange={(event) => onChange({ [name]: event.target.value === '' ? undefined : event.target.value })}
      >
        <option value="">{t('explore.any')}</option>
        {choices.map(({ value, label: text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  )
}
