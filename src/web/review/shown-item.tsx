import type { ReviewItem } from '../../api/wire-review.ts'
import { assignmentIn } from '../../model/note.ts'
import { t } from '../languages/language.ts'
import { NoteList } from '../notes/note-list.tsx'
import { ClaimEvidence } from './claim-evidence.tsx'
import { NoteButtons } from './note-buttons.tsx'
import { PairEvidence } from './pair-evidence.tsx'
import { ReviewButtons } from './review-buttons.tsx'
import type { ItemNotes } from './use-item-notes.ts'
import type { Review } from './use-review.ts'
import { valueLabels } from './value-label.ts'

interface ShownItemProps {
  readonly item: ReviewItem
  readonly review: Review
  readonly noting: ItemNotes
}

/** What is decided: the buttons, what was noted, what makes it worth an answer, and its evidence. */
export function ShownItem({ item, review, noting }: ShownItemProps) {
  const { at, decided, fault } = review
  const notes = noting.notesOf(at)
  return (
    <>
      <ReviewButtons review={review} kind={item.kind} answer={decided.get(at)}>
        <NoteButtons assignee={assignmentIn(notes)?.assignee ?? null} onAsk={noting.ask} />
      </ReviewButtons>
      {fault && <p role="alert">{t('review.notKept', { fault: fault.message })}</p>}
      {noting.fault && !noting.asks && (
        <p role="alert">{t('notes.notKept', { fault: noting.fault.message })}</p>
      )}
      {notes.length > 0 && <NoteList notes={notes} onTakeBack={noting.takeBack} />}
      <p className="review-worth">
        <b>{t('review.worth')}</b> {valueLabels(item).join(' · ')}
      </p>
      {item.kind === 'pair' ? <PairEvidence pair={item} /> : <ClaimEvidence item={item} />}
    </>
  )
}
