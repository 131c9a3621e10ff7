import { useEffect, useRef } from 'react'
import type { ReviewItem } from '../../api/wire-review.ts'
import type { NoteRow } from '../../api/wire.ts'
import { assignmentIn } from '../../model/note.ts'
import { t } from '../languages/language.ts'
import type { MessageKey } from '../languages/messages.ts'
import { eventLabel } from '../languages/event-label.ts'
import type { Answer } from './decisions.ts'
import type { Review } from './use-review.ts'

interface QueueListProps {
  readonly items: readonly ReviewItem[]
  readonly review: Review
  /** By index. */
  readonly notesOf: (index: number) => readonly NoteRow[]
  readonly onMore: () => void
}

/** What was fetched, in the order of its value, and what was decided of it. */
export function QueueList({ items, review: { at, decided, go }, notesOf, onMore }: QueueListProps) {
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => {
    list.current?.children[at]?.scrollIntoView({ block: 'nearest' })
  }, [at])
  return (
    <nav aria-label={t('review.queue')} className="review-queue">
      <ol ref={list}>
        {items.map((item, i) => (
          <li key={keyOf(item)}>
            <button
              type="button"
              aria-current={i === at || undefined}
              data-decided={decided.get(i)}
              onClick={() => go(i - at)}
            >
              <Name item={item} />
              <span className="quiet" dir="auto">
                {decidedLabel(item, decided.get(i)) || assignmentIn(notesOf(i))?.assignee}
              </span>
            </button>
          </li>
        ))}
      </ol>
      <button type="button" className="plain-button" onClick={onMore}>
        {t('review.more')}
      </button>
    </nav>
  )
}

function Name({ item }: { readonly item: ReviewItem }) {
  if (item.kind === 'pair')
    return (
      <>
        <bdi>“{item.left.claim.event.trigger.text}”</bdi> <bdi>“{item.right.claim.event.trigger.text}”</bdi>
      </>
    )
  const { trigger, type, mode } = item.told.claim.event
  return (
    <>
      <bdi>“{trigger.text}”</bdi> <bdi>{eventLabel(type, mode)}?</bdi>
    </>
  )
}

function keyOf(item: ReviewItem): string {
  return item.kind === 'pair' ? `${item.link.left} ${item.link.right}` : item.told.claim.id
}

const DONE: Readonly<Record<ReviewItem['kind'], Readonly<Record<Answer, MessageKey>>>> = {
  pair: { yes: 'review.sameDone', no: 'review.differentDone' },
  claim: { yes: 'review.rightDone', no: 'review.wrongDone' },
}

function decidedLabel({ kind }: ReviewItem, answer: Answer | undefined): string {
  return answer === undefined ? '' : t(DONE[kind][answer])
}
