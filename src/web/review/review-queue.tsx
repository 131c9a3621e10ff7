import { useEffect, useRef } from 'react'
import type { ReviewItem, ReviewList } from '../../api/wire-review.ts'
import { useKeys } from '../frame/use-keys.ts'
import { countLabel } from '../languages/count-label.ts'
import { t } from '../languages/language.ts'
import type { Answer } from './decisions.ts'
import { ItemDialog } from './item-dialog.tsx'
import { QueueList } from './queue-list.tsx'
import { ShownItem } from './shown-item.tsx'
import { type ItemNotes, useItemNotes } from './use-item-notes.ts'
import { type Review, useReview } from './use-review.ts'

interface ReviewQueueProps {
  readonly list: ReviewList
  /** Fetches what comes next. */
  readonly onMore: () => void
}

/** The queue, and the item that is decided. One key decides; u undoes, j and k go on and back, m notes and a assigns. */
export function ReviewQueue({ list: { items, pairs, claims }, onMore }: ReviewQueueProps) {
  const review = useReview(items)
  const { at, decided } = review
  const item = items[at]!
  const shown = useFocusOn(at)
  const noting = useItemNotes(items, at, shown)
  useReviewKeys(item, review, noting)
  const place = t('review.place', { at: at + 1, fetched: items.length, decided: decided.size })
  const waiting = { pairs: countLabel(pairs, 'pair'), claims: countLabel(claims, 'claim') }
  return (
    <div className="review">
      <header className="review-head">
        <h1>{item.kind === 'pair' ? t('review.question') : t('review.claimQuestion')}</h1>
        <p className="quiet">
          {place} · {t('review.waiting', waiting)}
        </p>
      </header>
      <section ref={shown} tabIndex={-1} className="review-pair" aria-label={place}>
        <ShownItem key={at} item={item} review={review} noting={noting} />
      </section>
      <QueueList items={items} review={review} notesOf={noting.notesOf} onMore={onMore} />
      {noting.asks && <ItemDialog key={noting.asks} noting={noting} asks={noting.asks} />}
    </div>
  )
}

function useReviewKeys(item: ReviewItem, review: Review, noting: ItemNotes): void {
  const answer = (kind: ReviewItem['kind'], given: Answer) => () => {
    if (item.kind === kind) review.decide(given)
  }
  useKeys({
    s: answer('pair', 'yes'),
    d: answer('pair', 'no'),
    y: answer('claim', 'yes'),
    n: answer('claim', 'no'),
    u: () => review.undo(),
    j: () => review.go(1),
    k: () => review.go(-1),
    m: () => noting.ask('note'),
    a: () => noting.ask('assignment'),
  })
}

/** What is shown takes the focus when another item comes: whoever tabs on is at its buttons. */
function useFocusOn(at: number) {
  const shown = useRef<HTMLElement>(null)
  const before = useRef(at)
  useEffect(() => {
    if (before.current !== at) shown.current?.focus()
    before.current = at
  }, [at])
  return shown
}
