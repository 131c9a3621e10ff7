import type { Claim } from '../../model/claim.ts'
import { whenLabel } from '../times/when-label.ts'
import { harmLabel } from './harm-label.ts'

/** A claim in one line beside its type: "Israel → Fuad Shukr · 1 killed · Beirut · 30 Jul · denied". Its words where no one is named. */
export function claimBrief({ event, factuality }: Claim, published: string | null): string {
  const { actors, recipients, harm, place, when, trigger } = event
  const names = (mentions: typeof actors) => mentions.map(({ name }) => name).join(', ')
  const to = recipients.length > 0 ? `→ ${names(recipients)}` : ''
  const who = [names(actors), to].filter(Boolean).join(' ')
  const facts = [
    who || `“${trigger.text}”`,
    ...harm.map(harmLabel),
    place?.name,
    when && whenLabel(when, published),
    factuality === 'asserted' ? null : factuality,
  ]
  return facts.filter(Boolean).join(' · ')
}
