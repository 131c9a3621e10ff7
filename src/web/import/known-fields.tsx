import type { Known } from './send-file.ts'

interface KnownFieldsProps {
  readonly known: Known
  readonly onChange: (known: Known) => void
}

/** Day and outlet of reports that do not state them: without a day, "on Tuesday" stays unresolved. */
export function KnownFields({ known, onChange }: KnownFieldsProps) {
  return (
    <fieldset className="known-fields">
      <legend>What the reports do not say themselves</legend>
      <label className="field">
        <span>Published on</span>
        <input
          type="date"
          value={known.published}
          onChange={(event) => onChange({ ...known, published: event.target.value })}
        />
      </label>
      <label className="field">
        <span>Outlet</span>
        <input
          maxLength={200}
          value={known.outlet}
          onChange={(event) => onChange({ ...known, outlet: event.target.value })}
        />
      </label>
    </fieldset>
  )
}
