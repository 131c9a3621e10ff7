import type { Claim } from '../../model/claim.ts'
import { whenLabel } from '../times/when-label.ts'
import { harmLabel } from '../languages/harm-label.ts'
import { t } from '../languages/language.ts'
import { commas } from '../languages/commas.ts'
import { isolated } from '../languages/isolated.ts'

/** A claim in one line beside its type: "Israel → Fuad Shukr · 1 killed · Beirut · 30 Jul · denied". Its words where no one is named. */
export function claimBrief({ event, factuality }: Claim, published: string | null): string {
  const { actors, recipients, harm, place, when, trigger } = event
  const names = (mentions: typeof actors) => commas(mentions.map(({ name }) => name))
  const to = recipients.length > 0 ? `${t('common.arrow')} ${names(recipients)}` : ''
  const who = [names(actors), to].filter(Boolean).join(' ')
  const facts = [
    who || `“${isolated(trigger.text)}”`,
    ...harm.map(harmLabel),
    place && isolated(place.name),
    when && whenLabel(when, published),
    factuality === 'asserted' ? null : t(`factuality.${factuality}`),
  ]
  return facts.filter(Boolean).join(' · ')
}
