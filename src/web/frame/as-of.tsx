import { useQueryClient } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import { byLocale } from '../languages/by-locale.ts'
import { t } from '../languages/language.ts'

const days = byLocale(
  (locale) => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' }),
)
const clocks = byLocale((locale) => new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }))

/** The record's clock: when the page last read the record. */
export function AsOf() {
  const cache = useQueryClient().getQueryCache()
  const at = useSyncExternalStore(
    (changed) => cache.subscribe(changed),
    () => Math.max(0, ...cache.getAll().map((query) => query.state.dataUpdatedAt)),
  )
  if (at === 0) return <span className="as-of" />
  return (
    <span className="as-of" title={t('frame.asOfTitle')}>
      {t('frame.asOf')}{' '}
      <span className="as-of-day">
        {days().format(at)}
        {t('common.comma')}
      </span>
      <time dateTime={new Date(at).toISOString()}>{clocks().format(at)}</time>
    </span>
  )
}
