import { t } from '../languages/language.ts'

/** Grey lines in place of what is loading; they appear only after 300 ms. */
export function Skeleton({ lines }: { readonly lines: number }) {
  return (
    <output className="skeleton" aria-label={t('states.loading')}>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} style={{ inlineSize: `${92 - ((line * 37) % 40)}%` }} />
      ))}
    </output>
  )
}
