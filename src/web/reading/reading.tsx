import { useEffect, useMemo, useRef, useState } from 'react'
import type { Claim, ClaimId } from '../../model/claim.ts'
import type { Report } from '../../model/report.ts'
import { useKeys } from '../frame/use-keys.ts'
import { PlacePanel } from '../places/place-panel.tsx'
import { TimePanel } from '../times/time-panel.tsx'
import { Article } from './article.tsx'
import { ClaimNotes } from './claim-notes.tsx'
import { Connector } from './connector.tsx'
import { Legend } from './legend.tsx'
import { marksOf } from './mark.ts'
import { ReportHead } from './report-head.tsx'
import { showWords } from './show-words.ts'
import { useOutOfSight } from './use-out-of-sight.ts'
import { useNoteLayout } from './use-note-layout.ts'

interface ReadingProps {
  readonly report: Report
  readonly claims: readonly Claim[]
  readonly open: ClaimId | null
  readonly onOpen: (claim: ClaimId | null) => void
}

/** The reading view of one report. Claims are numbered from 1 in the order of their words; 0 is none. */
export function Reading({ report, claims, open, onOpen }: ReadingProps) {
  const page = useRef<HTMLDivElement>(null)
  const [pointed, setPointed] = useState(0)
  const opened = claims.findIndex((claim) => claim.id === open) + 1
  const lit = pointed || opened
  const marks = useMemo(() => claims.flatMap((claim, i) => marksOf(claim, i + 1)), [claims])
  const layout = useNoteLayout(page, claims.length, opened)
  const titled = useOutOfSight(page, 'h1')
  const select = (claim: number) => onOpen(claims[claim - 1]?.id ?? null)
  const step = (by: number) => {
    const next = Math.min(claims.length, Math.max(1, opened + by))
    select(next)
    page.current?.querySelector<HTMLElement>(`[data-note="${next}"] button`)?.focus({ preventScroll: true })
  }
  useKeys({ j: () => step(1), k: () => step(-1), Escape: () => onOpen(null) })
  useEffect(() => {
    if (opened > 0 && page.current) showWords(page.current, opened)
  }, [opened])
  const lighting = { lit, opened, onPoint: setPointed, onSelect: select }
  return (
    <div className="reading">
      <ReportHead report={report} claims={claims.length} titled={titled} />
      <div className="reading-body">
        <Legend />
        <div className="reading-page" ref={page}>
          <Article report={report} marks={marks} {...lighting} />
          <ClaimNotes claims={claims} report={report} layout={layout} {...lighting} />
          <Connector claim={lit} layout={layout} />
        </div>
      </div>
      <div className="reading-dock">
        <TimePanel claims={claims} published={report.published} {...lighting} />
        <PlacePanel claims={claims} {...lighting} />
      </div>
    </div>
  )
}
