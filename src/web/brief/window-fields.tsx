import type { BriefWindow } from './brief-window.ts'
import { SPANS, spanTo } from './brief-window.ts'
import { t } from '../languages/language.ts'

interface WindowFieldsProps {
  readonly window: BriefWindow
  readonly newest: string
  readonly onWindow: (window: BriefWindow) => void
}

/** The days that the brief is about: the last day, week or month of the record, or any others. */
export function WindowFields({ window: shown, newest, onWindow }: WindowFieldsProps) {
  return (
    <fieldset className="window-fields">
      <legend className="for-readers-only">{t('brief.days')}</legend>
      {SPANS.map(([name, days]) => {
        const span = spanTo(newest, days)
        return (
          <button
            key={name}
            type="button"
            className="plain-button"
            aria-pressed={span.from === shown.from && span.to === shown.to}
            onClick={() => onWindow(span)}
          >
            {t(`brief.${name}`)}
          </button>
        )
      })}
      <label className="field field-inline">
        <span>{t('common.from')}</span>
        <input
          type="date"
          value={shown.from}
          max={shown.to}
          onChange={({ target }) => target.value && onWindow({ ...shown, from: target.value })}
        />
      </label>
      <label className="field field-inline">
        <span>{t('brief.to')}</span>
        <input
          type="date"
          value={shown.to}
          min={shown.from}
          onChange={({ target }) => target.value && onWindow({ ...shown, to: target.value })}
        />
      </label>
    </fieldset>
  )
}
