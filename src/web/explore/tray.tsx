import type { IncidentShape } from '../../api/wire-incidents.ts'
import type { Change } from './change.ts'
import { t } from '../languages/language.ts'

interface TrayProps {
  readonly shape: IncidentShape
  readonly lacks: string | undefined
  readonly onChange: Change
}

/** What the map and the timeline cannot show: counted, and listed on request. */
export function Tray({ shape, lacks, onChange }: TrayProps) {
  const all = [
    ['place', t('common.noPlace'), shape.without_place],
    ['day', t('common.noDate'), shape.without_day],
  ] as const
  return (
    <p className="tray">
      <span className="quiet">{t('explore.notDrawn')}</span>
      {all.map(([what, label, count]) => (
        <button
          key={what}
          type="button"
          className="plain-button"
          aria-pressed={lacks === what}
          disabled={count === 0}
          onClick={() => onChange({ lacks: lacks === what ? undefined : what })}
        >
          {t('explore.counted', { label, count })}
        </button>
      ))}
    </p>
  )
}
