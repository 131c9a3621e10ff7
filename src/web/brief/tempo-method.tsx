import type { BriefDetail } from '../../api/wire-brief.ts'
import { numberLabel } from '../languages/count-label.ts'
import { t } from '../languages/language.ts'
import { daySpanLabel } from '../times/day-span-label.ts'

/** How the tempo is worked out, what it does not know, and how much of it would be chance. */
export function TempoMethod({ brief }: { readonly brief: BriefDetail }) {
  const { watched, tested, outside, days, least_spans: least } = brief
  const before = watched.slice(1).filter(Boolean).length
  return (
    <>
      <p className="quiet">
        {before < least
          ? t('tempo.tooShort', {
              watched: numberLabel(before),
              spans: numberLabel(watched.length - 1),
              days: daySpanLabel(days),
              least: numberLabel(least),
            })
          : t('tempo.outside', { outside: numberLabel(outside), tested: numberLabel(tested) })}
      </p>
      <details className="tempo-method">
        <summary>{t('tempo.method')}</summary>
        <p>{t('tempo.methodCounts', { days: daySpanLabel(days), spans: numberLabel(watched.length - 1) })}</p>
        <p>{t('tempo.methodBand')}</p>
        <p>{t('tempo.methodLimits')}</p>
      </details>
    </>
  )
}
