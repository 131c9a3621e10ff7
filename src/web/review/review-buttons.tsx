import type { Review, Verdict } from './use-review.ts'
import { t } from '../languages/language.ts'

interface ReviewButtonsProps {
  readonly review: Review
  /** What was decided of this pair in this sitting. */
  readonly verdict: Verdict | undefined
}

/** The decisions and the keys that make them. */
export function ReviewButtons({ review, verdict }: ReviewButtonsProps) {
  return (
    <p className="review-buttons">
      <button
        type="button"
        className="plain-button"
        aria-pressed={verdict === 'same'}
        onClick={() => review.decide('same')}
      >
        <kbd>s</kbd> {t('review.same')}
      </button>
      <button
        type="button"
        className="plain-button"
        aria-pressed={verdict === 'different'}
        onClick={() => review.decide('different')}
      >
        <kbd>d</kbd> {t('review.different')}
      </button>
      <button type="button" className="plain-button" disabled={!review.canUndo} onClick={review.undo}>
        <kbd>u</kbd> {t('review.undo')}
      </button>
      <button type="button" className="plain-button" onClick={() => review.go(-1)}>
        <kbd>k</kbd> {t('review.back')}
      </button>
      <button type="button" className="plain-button" onClick={() => review.go(1)}>
        <kbd>j</kbd> {t('review.skip')}
      </button>
    </p>
  )
}
