import type { Term } from '../../model/actor-directory.ts'
import { t } from '../languages/language.ts'
import { prefixLabel } from '../times/prefix-label.ts'

/** When something held, as exactly as known: "Aug 2014 – 2019", "since 2003", "until 2011"; '' when it always did. */
export function termLabel({ from, to }: Term): string {
  if (from !== null && to !== null)
    return from === to ? prefixLabel(from) : `${prefixLabel(from)} – ${prefixLabel(to)}`
  if (from !== null) return t('actor.since', { day: prefixLabel(from) })
  return to === null ? '' : t('actor.until', { day: prefixLabel(to) })
}
