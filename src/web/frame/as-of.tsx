import { useQueryClient } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' })
const CLOCK = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' })

/** The record's clock: when the page last read the record. */
export function AsOf() {
  const cache = useQueryClient().getQueryCache()
  const at = useSyncExternalStore(
    (changed) => cache.subscribe(changed),
    () => Math.max(0, ...cache.getAll().map((query) => query.state.dataUpdatedAt)),
  )
  if (at === 0) return <span className="as-of" />
  return (
    <span className="as-of" title="The record as it stood when this page last read it">
      as of <span className="as-of-day">{DAY.format(at)}, </span>
      <time dateTime={new Date(at).toISOString()}>{CLOCK.format(at)}</time>
    </span>
  )
}
