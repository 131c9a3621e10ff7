import { useMemo, useRef, useState } from 'react'
import type { AmendmentRow, NoteRow } from '../../api/wire.ts'
import type { Claim, ClaimId } from '../../model/claim.ts'
import type { Report } from '../../model/report.ts'
import { AddClaim } from '../amending/add-claim.tsx'
import { AmendDialog } from '../amending/amend-dialog.tsx'
import { GoneClaims } from '../amending/gone-claims.tsx'
import { PlacePanel } from '../places/place-panel.tsx'
import { TimePanel } from '../times/time-panel.tsx'
import { Article } from './article.tsx'
import { ClaimNotes } from './claim-notes.tsx'
import { Connector } from './connector.tsx'
import { Legend } from './legend.tsx'
import { marksOf } from './mark.ts'
import { ReportHead } from './report-head.tsx'
import { useHand } from './use-hand.ts'
import { useOpenClaim } from './use-open-claim.ts'
import { useOutOfSight } from './use-out-of-sight.ts'
import { useNoteLayout } from './use-note-layout.ts'
import { useSelection } from './use-selection.ts'

interface ReadingProps {
  readonly report: Report
  readonly claims: readonly Claim[]
  /** What persons changed in the claims, oldest first. */
  readonly amendments: readonly AmendmentRow[]
  /** What persons noted on the claims, oldest first. */
  readonly notes: readonly NoteRow[]
  readonly open: ClaimId | null
  readonly onOpen: (claim: ClaimId | null) => void
}

/** The reading view of one report. Claims are numbered from 1 in the order of their words; 0 is none. */
export function Reading({ report, claims, amendments, notes, open, onOpen }: ReadingProps) {
  const page = useRef<HTMLDivElement>(null)
  const [pointed, setPointed] = useState(0)
  const { opened, select, focus } = useOpenClaim(page, claims, open, onOpen)
  const lit = pointed || opened
  const marks = useMemo(() => claims.flatMap((claim, i) => marksOf(claim, i + 1)), [claims])
  const layout = useNoteLayout(page, claims.length, opened)
  const titled = useOutOfSight(page, 'h1')
  const selected = useSelection(page, report.text)
  const { hand, question, adding, onAdd, onAnswered } = useHand(
    { amendments, notes },
    { claim: claims[opened - 1] ?? null, number: opened },
    selected,
    () => focus(opened),
  )
  const lighting = { lit, opened, onPoint: setPointed, onSelect: select }
  return (
    <div className="reading">
      <ReportHead report={report} claims={claims.length} titled={titled} />
      <div className="reading-body">
        <Legend />
        <div className="reading-page" ref={page}>
          <Article report={report} marks={marks} {...lighting} />
          <ClaimNotes claims={claims} report={report} layout={layout} hand={hand} {...lighting} />
          <AddClaim
            report={report}
            claims={claims}
            selected={hand.corrects === null && !hand.isIdle ? selected : null}
            adding={adding}
            onAdd={onAdd}
            onAdded={(claim) => {
              hand.onDone()
              onOpen(claim)
            }}
            onClose={hand.onDone}
          />
          <GoneClaims claims={claims} amendments={amendments} onTakeBack={hand.onTakeBack} />
          <Connector claim={lit} layout={layout} />
        </div>
      </div>
      {question && <AmendDialog report={report.id} question={question} onClose={onAnswered} />}
      <div className="reading-dock">
        <TimePanel claims={claims} published={report.published} {...lighting} />
        <PlacePanel claims={claims} {...lighting} />
      </div>
    </div>
  )
}
