import { useInfiniteQuery } from '@tanstack/react-query'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef } from 'react'
import type { IncidentList } from '../../api/wire-incidents.ts'
import type { IncidentLine } from '../../link/consolidate/line.ts'
import { incidentPagesQuery } from '../api/queries.ts'
import { useKeys } from '../frame/use-keys.ts'
import { walk } from '../frame/walk.ts'
import { toPolicy } from '../incidents/policy-select.tsx'
import { Failure } from '../states/failure.tsx'
import { Skeleton } from '../states/skeleton.tsx'
import { UnlessEmpty } from '../states/unless-empty.tsx'
import type { Change } from './change.ts'
import { type ExploreSearch, filterOf } from './explore-search.ts'
import { IncidentRow } from './incident-row.tsx'
import { ListHead } from './list-head.tsx'
import { t } from '../languages/language.ts'

interface IncidentTableProps {
  readonly search: ExploreSearch
  readonly onPoint: (line: IncidentLine | null) => void
  readonly onChange: Change
  readonly onClear: () => void
}

/** The incidents that fit, as dense rows; only those in sight are drawn, and more are fetched as one comes near the end. */
export function IncidentTable({ search, onPoint, onChange, onClear }: IncidentTableProps) {
  const query = useInfiniteQuery(incidentPagesQuery({ ...filterOf(search), order: search.order ?? 'day' }))
  const { data, error, refetch } = query
  if (error && !data) return <Failure what="list" fault={error} onRetry={() => void refetch()} />
  if (!data) return <Skeleton lines={12} />
  const lines = data.pages.flatMap(({ incidents }) => incidents)
  return (
    <>
      <ListHead
        search={search}
        shown={lines.length}
        total={data.pages[0]?.total ?? 0}
        pending={data.pages[0]?.pending ?? 0}
        onChange={onChange}
      />
      {lines.length === 0 ? (
        <NothingFits onClear={onClear} />
      ) : (
        <Rows
          lines={lines}
          search={search}
          hasMore={query.hasNextPage && !query.isFetchingNextPage}
          onMore={() => void query.fetchNextPage()}
          onPoint={onPoint}
        />
      )}
    </>
  )
}

function NothingFits({ onClear }: Pick<IncidentTableProps, 'onClear'>) {
  return (
    <div className="list-empty">
      <UnlessEmpty>
        <p>{t('explore.none')}</p>
        <button type="button" className="plain-button" onClick={onClear}>
          {t('explore.clear')}
        </button>
      </UnlessEmpty>
    </div>
  )
}

interface RowsProps {
  readonly lines: IncidentList['incidents']
  readonly search: ExploreSearch
  readonly hasMore: boolean
  readonly onMore: () => void
  readonly onPoint: (line: IncidentLine | null) => void
}

/** Pixels of a row: one line, or on a narrow window about three, which are measured. */
const ROW = { wide: 32, narrow: 81 }
const NARROW = '(max-width: 560px)'

function Rows({ lines, search, hasMore, onMore, onPoint }: RowsProps) {
  const box = useRef<HTMLDivElement>(null)
  const isNarrow = window.matchMedia(NARROW).matches
  // oxlint-disable-next-line react/incompatible-library -- no compiler memoises these rows
  const rows = useVirtualizer({
    count: lines.length,
    getScrollElement: () => box.current,
    estimateSize: () => (isNarrow ? ROW.narrow : ROW.wide),
    overscan: 12,
  })
  const items = rows.getVirtualItems()
  const last = items.at(-1)?.index ?? 0
  useEffect(() => {
    if (hasMore && last >= lines.length - 20) onMore()
  }, [hasMore, last, lines.length, onMore])
  useKeys({ j: () => walk(box, 'tbody a', 1), k: () => walk(box, 'tbody a', -1) })
  return (
    <div className="list-scroll" ref={box}>
      <table className="incident-table" aria-rowcount={lines.length + 1}>
        <Head />
        <tbody onPointerLeave={() => onPoint(null)}>
          <Space pixels={items[0]?.start ?? 0} />
          {items.map(({ index }) => (
            <IncidentRow
              key={lines[index]!.id}
              line={lines[index]!}
              index={index}
              policy={toPolicy(search.policy)}
              asOf={search.as_of}
              onPoint={onPoint}
              measure={isNarrow ? rows.measureElement : undefined}
            />
          ))}
          <Space pixels={rows.getTotalSize() - (items.at(-1)?.end ?? 0)} />
        </tbody>
      </table>
    </div>
  )
}

function Head() {
  return (
    <thead>
      <tr>
        <th scope="col">{t('explore.incident')}</th>
        <th scope="col">{t('explore.where')}</th>
        <th scope="col">{t('explore.when')}</th>
        <th scope="col" className="figure capital">
          {t('harm.killed')}
        </th>
        <th scope="col" className="figure" title={t('explore.originsTitle')}>
          {t('explore.originsColumn')}
        </th>
      </tr>
    </thead>
  )
}

// Rows that are out of sight keep their room.
function Space({ pixels }: { readonly pixels: number }) {
  return pixels > 0 ? <tr aria-hidden="true" style={{ blockSize: pixels }} /> : null
}
