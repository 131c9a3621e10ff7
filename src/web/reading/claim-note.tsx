import { lazy, Suspense, useState } from 'react'
import type { Claim } from '../../model/claim.ts'
import { ClaimHand } from '../amending/claim-hand.tsx'
import type { Hand } from './hand.ts'
import { claimsIn } from '../../model/decidable.ts'
import type { Report } from '../../model/report.ts'
import { t } from '../languages/language.ts'
import { NoteList } from '../notes/note-list.tsx'
import type { Lighting } from '../dock/lighting.ts'
import { ClaimActors } from './claim-actors.tsx'
import { ClaimFacts } from './claim-facts.tsx'
import { ClaimHead } from './claim-head.tsx'
import { ClaimLinks } from './claim-links.tsx'
import { ClaimSays } from './claim-says.tsx'
import { ClaimWhy } from './claim-why.tsx'

interface ClaimNoteProps extends Lighting {
  readonly claim: Claim
  readonly number: number
  readonly claims: readonly Claim[]
  readonly report: Report
  /** Whether only the first line is shown, for want of room. */
  readonly folded: boolean
  readonly hand: Hand
}

const CorrectForm = lazy(() =>
  import('../amending/correct-form.tsx').then(({ CorrectForm: form }) => ({ default: form })),
)

/** One claim as a note: what, who to whom, where, when, harm, who says so, how sure. */
export function ClaimNote({ claim, number, claims, report, folded, hand, ...lighting }: ClaimNoteProps) {
  const { lit, opened, onPoint, onSelect } = lighting
  const open = opened === number
  return (
    // The pointer may use the whole note; the heading's button does the same for keyboards and screen readers.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events
    <div
      className="note"
      data-lit={lit === number || undefined}
      data-open={open || undefined}
      data-folded={folded || undefined}
      data-factuality={claim.factuality}
      onPointerEnter={() => onPoint(number)}
      onPointerLeave={() => onPoint(0)}
      onClick={() => onSelect(number)}
    >
      <ClaimHead
        claim={claim}
        number={number}
        published={report.published}
        open={open}
        onClose={() => onSelect(0)}
      />
      {hand.corrects === claim.id ? (
        <Suspense>
          <CorrectForm
            report={report}
            claims={claims}
            claim={claim}
            number={number}
            selected={hand.selected}
            onClose={hand.onDone}
          />
        </Suspense>
      ) : (
        <ClaimBody
          claim={claim}
          claims={claims}
          report={report}
          hand={hand}
          open={open}
          onSelect={onSelect}
        />
      )}
    </div>
  )
}

interface ClaimBodyProps extends Pick<ClaimNoteProps, 'claim' | 'claims' | 'report' | 'hand' | 'onSelect'> {
  readonly open: boolean
}

/** What a claim says, and, when it is open, what a person may do with it. */
function ClaimBody({ claim, claims, report, hand, open, onSelect }: ClaimBodyProps) {
  const [why, setWhy] = useState(false)
  const amendments = hand.amendments.filter((one) => one.claim === claim.id)
  const notes = hand.notes.filter(({ item }) => claimsIn(item).includes(claim.id))
  const by = amendments.findLast(({ withdrawn }) => withdrawn === null)?.person ?? null
  return (
    <>
      <ClaimActors event={claim.event} />
      <ClaimFacts event={claim.event} published={report.published} />
      <ClaimSays claim={claim} outlet={report.outlet} />
      <ClaimLinks claim={claim} claims={claims} onSelect={onSelect} />
      <ClaimWhy claim={claim} shown={why} by={by} onToggle={() => setWhy(!why)} />
      {open && (
        <ClaimHand
          isIdle={hand.isIdle}
          amendments={amendments}
          onCorrect={hand.onCorrect}
          onReject={hand.onReject}
          onTakeBack={hand.onTakeBack}
        />
      )}
      {open && notes.length > 0 && (
        <NoteList notes={notes} about={(item) => (item.kind === 'pair' ? t('notes.ofPair') : null)} />
      )}
    </>
  )
}
