import type { Known } from './send-reports.ts'
import { t } from '../languages/language.ts'

interface KnownFieldsProps {
  readonly known: Known
  readonly onChange: (known: Known) => void
}

/** Day and outlet of reports that do not state them: without a day, "on Tuesday" stays unresolved. */
export function KnownFields({ known, onChange }: KnownFieldsProps) {
  return (
    <fieldset className="known-fields">
      <legend>{t('import.unsaid')}</legend>
      <label className="field">
        <span>{t('import.published')}</span>
        <input
          type="date"
          value={known.published}
          onChange={(event) => onChange({ ...known, published: event.target.value })}
        />
      </label>
      <label className="field">
        <span>{t('import.outlet')}</span>
        <input
          maxLength={200}
          dir="auto"
          value={known.outlet}
          onChange={(event) => onChange({ ...known, outlet: event.target.value })}
        />
      </label>
    </fieldset>
  )
}
