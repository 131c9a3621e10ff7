import { useRef } from 'react'
import type { ReviewList } from '../../api/wire-incidents.ts'
import { useKeys } from '../frame/use-keys.ts'
import { PairEvidence } from './pair-evidence.tsx'
import { ReviewButtons } from './review-buttons.tsx'
import { useReview } from './use-review.ts'

interface ReviewQueueProps {
  readonly list: ReviewList
  /** Fetches the pairs that come next. */
  readonly onMore: () => void
}

/** The queue, and the pair that is decided. One key decides: s same, d different, u undo, j and k go on and back. */
export function ReviewQueue({ list: { pairs, total }, onMore }: ReviewQueueProps) {
  const review = useReview(pairs)
  const queue = useRef<HTMLOListElement>(null)
  const { at, decided } = review
  useKeys({
    s: () => review.decide('same'),
    d: () => review.decide('different'),
    u: () => review.undo(),
    j: () => review.go(1),
    k: () => review.go(-1),
  })
  const pair = pairs[at]!
  return (
    <div className="review">
      <header className="review-head">
        <h1>Are these one happening?</h1>
        <p className="quiet">
          {at + 1} of {pairs.length} fetched · {decided.size} decided now · {total} undecided in the record
          when this queue was fetched, the most doubtful first
        </p>
      </header>
      <section className="review-pair" aria-label="The pair">
        <ReviewButtons review={review} verdict={decided.get(pair.link.id)} />
        {review.fault && <p role="alert">{review.fault.message} The decision was not kept.</p>}
        <PairEvidence key={pair.link.id} pair={pair} />
      </section>
      <nav aria-label="Queue" className="review-queue">
        <ol ref={queue}>
          {pairs.map(({ link, left, right }, i) => (
            <li key={link.id}>
              <button
                type="button"
                aria-current={i === at || undefined}
                data-decided={decided.get(link.id)}
                onClick={() => review.go(i - at)}
              >
                <span>“{left.claim.event.trigger.text}”</span> <span>“{right.claim.event.trigger.text}”</span>
                <span className="quiet">{decided.get(link.id) ?? ''}</span>
              </button>
            </li>
          ))}
        </ol>
        <button type="button" className="plain-button" onClick={onMore}>
          Fetch the next
        </button>
      </nav>
    </div>
  )
}
