import type { ReviewItem } from '../../api/wire-review.ts'
import { HARM_KINDS } from '../../model/harm.ts'
import { byLocale } from '../languages/by-locale.ts'
import { commas } from '../languages/commas.ts'
import { t } from '../languages/language.ts'
import type { MessageKey } from '../languages/messages.ts'

type Part = ReviewItem['parts'][number]

const percents = byLocale((locale) => new Intl.NumberFormat(locale, { style: 'percent' }))

/** A share as per cent: "52 %". */
export function percentLabel(share: number): string {
  return percents().format(share)
}

/** Log-odds as a chance: 0 is even. */
export function chanceOf(score: number): number {
  return 1 / (1 + Math.exp(-score))
}

/** What makes an answer valuable, in words, the weightiest first. */
export function valueLabels(item: ReviewItem): readonly string[] {
  return item.parts.map((part) => LABELS[part.kind](part, item))
}

const FIELDS: Readonly<Record<NonNullable<Part['fields']>[number], MessageKey>> = {
  what: 'brief.what',
  when: 'brief.when',
  where: 'brief.where',
  who: 'brief.who',
  harm: 'review.figures',
}

const LABELS: Readonly<Record<Part['kind'], (part: Part, item: ReviewItem) => string>> = {
  doubt: (_, item) =>
    item.kind === 'pair'
      ? t('review.worthOdds', { chance: percentLabel(chanceOf(item.link.score ?? 0)) })
      : t('review.worthSure', { share: percentLabel(item.told.claim.confidence) }),
  harm: ({ tolls = {} }) =>
    t('review.worthHarm', {
      tolls: commas(
        HARM_KINDS.flatMap((kind) => {
          const figure = tolls[kind] ?? 0
          return figure === 0 ? [] : t('harmFigure.exactly', { low: figure, kind: t(`harm.${kind}`) })
        }),
      ),
    }),
  origins: ({ origins = 0 }) => t('review.worthOrigins', { count: origins }),
  differ: ({ fields = [] }) =>
    t('review.worthDiffer', { fields: commas(fields.map((field) => t(FIELDS[field]))) }),
  alone: (_, item) => {
    const others = item.kind === 'claim' ? item.told.incident_claims - 1 : 0
    return others === 0 ? t('review.worthOnly') : t('review.worthAlone', { count: others })
  },
}
