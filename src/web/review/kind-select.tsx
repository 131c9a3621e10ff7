import type { ReviewItem } from '../../api/wire-review.ts'
import { t } from '../languages/language.ts'

type Kind = ReviewItem['kind'] | undefined

interface KindSelectProps {
  readonly kind: Kind
  readonly onChange: (kind: Kind) => void
}

/** Chooses what is reviewed: all, pairs of claims, or claims. */
export function KindSelect({ kind, onChange }: KindSelectProps) {
  return (
    <label className="field field-inline">
      <span>{t('review.kind')}</span>
      <select
        value={kind ?? ''}
        onChange={({ target: { value } }) =>
          onChange(value === 'pair' || value === 'claim' ? value : undefined)
        }
      >
        <option value="">{t('review.all')}</option>
        <option value="pair">{t('review.onlyPairs')}</option>
        <option value="claim">{t('review.onlyClaims')}</option>
      </select>
    </label>
  )
}
