import type { Term } from '../../model/actor-directory.ts'
import { t } from '../languages/language.ts'
import { isolatedFigure } from '../languages/isolated.ts'

/** When something held, as exactly as known: "2014-08 – 2019", "since 2003", "until 2011"; '' when it always did. */
export function termLabel({ from, to }: Term): string {
  if (from !== null && to !== null) return from === to ? from : isolatedFigure(`${from} – ${to}`)
  if (from !== null) return t('actor.since', { day: from })
  return to === null ? '' : t('actor.until', { day: to })
}
