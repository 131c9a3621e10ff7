import type { Review, Verdict } from './use-review.ts'

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
        <kbd>s</kbd> Same happening
      </button>
      <button
        type="button"
        className="plain-button"
        aria-pressed={verdict === 'different'}
        onClick={() => review.decide('different')}
      >
        <kbd>d</kbd> Different
      </button>
      <button type="button" className="plain-button" disabled={!review.canUndo} onClick={review.undo}>
        <kbd>u</kbd> Undo
      </button>
      <button type="button" className="plain-button" onClick={() => review.go(-1)}>
        <kbd>k</kbd> Back
      </button>
      <button type="button" className="plain-button" onClick={() => review.go(1)}>
        <kbd>j</kbd> Skip
      </button>
    </p>
  )
}
