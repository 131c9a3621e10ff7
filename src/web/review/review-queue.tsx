import { useRef } from 'react'
import type { ReviewList } from '../../api/wire-incidents.ts'
import { useKeys } from '../frame/use-keys.ts'
import { PairEvidence } from './pair-evidence.tsx'
import { ReviewButtons } from './review-buttons.tsx'
import { useReview } from './use-review.ts'
import { t } from '../languages/language.ts'
import type { Verdict } from './use-review.ts'

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
        <h1>{t('review.question')}</h1>
        <p className="quiet">
          {t('review.progress', { at: at + 1, fetched: pairs.length, decided: decided.size, total })}
        </p>
      </header>
      <section className="review-pair" aria-label={t('review.pair')}>
        <ReviewButtons review={review} verdict={decided.get(pair.link.id)} />
        {review.fault && <p role="alert">{t('review.notKept', { fault: review.fault.message })}</p>}
        <PairEvidence key={pair.link.id} pair={pair} />
      </section>
      <nav aria-label={t('review.queue')} className="review-queue">
        <ol ref={queue}>
          {pairs.map(({ link, left, right }, i) => (
            <li key={link.id}>
              <button
                type="button"
                aria-current={i === at || undefined}
                data-decided={decided.get(link.id)}
                onClick={() => review.go(i - at)}
              >
                <bdi>“{left.claim.event.trigger.text}”</bdi> <bdi>“{right.claim.event.trigger.text}”</bdi>
                <span className="quiet">{verdictLabel(decided.get(link.id))}</span>
              </button>
            </li>
          ))}
        </ol>
        <button type="button" className="plain-button" onClick={onMore}>
          {t('review.more')}
        </button>
      </nav>
    </div>
  )
}

function verdictLabel(verdict: Verdict | undefined): string {
  if (verdict === undefined) return ''
  return verdict === 'same' ? t('review.sameDone') : t('review.differentDone')
}
