import type { ReactNode } from 'react'
import type { ReviewItem } from '../../api/wire-review.ts'
import type { Answer } from './decisions.ts'
import type { Review } from './use-review.ts'
import { t } from '../languages/language.ts'
import type { MessageKey } from '../languages/messages.ts'

interface ReviewButtonsProps {
  readonly review: Review
  readonly kind: ReviewItem['kind']
  /** What was decided of this item in this sitting. */
  readonly answer: Answer | undefined
  /** Further buttons. */
  readonly children: ReactNode
}

/** The answers of each kind of item: the keys that give them, and their names. */
export const ANSWERS: Readonly<
  Record<ReviewItem['kind'], Readonly<Record<Answer, { readonly key: string; readonly name: MessageKey }>>>
> = {
  pair: { yes: { key: 's', name: 'review.same' }, no: { key: 'd', name: 'review.different' } },
  claim: { yes: { key: 'y', name: 'review.right' }, no: { key: 'n', name: 'review.wrong' } },
}

/** The decisions and the keys that make them. */
export function ReviewButtons({ review, kind, answer, children }: ReviewButtonsProps) {
  return (
    <p className="review-buttons">
      {(['yes', 'no'] as const).map((one) => (
        <button
          key={one}
          type="button"
          className="plain-button"
          aria-pressed={answer === one}
          onClick={() => review.decide(one)}
        >
          <kbd>{ANSWERS[kind][one].key}</kbd> {t(ANSWERS[kind][one].name)}
        </button>
      ))}
      <button type="button" className="plain-button" disabled={!review.canUndo} onClick={review.undo}>
        <kbd>u</kbd> {t('review.undo')}
      </button>
      <button type="button" className="plain-button" onClick={() => review.go(-1)}>
        <kbd>k</kbd> {t('review.back')}
      </button>
      <button type="button" className="plain-button" onClick={() => review.go(1)}>
        <kbd>j</kbd> {t('review.skip')}
      </button>
      {children}
    </p>
  )
}
