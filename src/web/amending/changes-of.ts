import type { Claim } from '../../model/claim.ts'
import type { Speaker } from '../../model/speaker.ts'
import { commas } from '../languages/commas.ts'
import { t } from '../languages/language.ts'
import { placeLabel } from '../places/place-label.ts'
import { harmLabel } from '../languages/harm-label.ts'
import { whenLabel } from '../times/when-label.ts'

/** One field before and after, in words; null where there is nothing. */
export interface FieldChange {
  readonly field: string
  readonly before: string | null
  readonly after: string | null
}

/** The fields in which two versions of a claim differ. */
export function changesOf(before: Claim, after: Claim): readonly FieldChange[] {
  return FIELDS().flatMap(([field, told]) => {
    const [was, is] = [told(before), told(after)]
    return was === is ? [] : [{ field, before: was, after: is }]
  })
}

function speakerLabel({ name, kind }: Speaker): string {
  return `${name} (${t(`speakers.${kind}`)})`
}

type Told = (claim: Claim) => string | null

const FIELDS = (): readonly (readonly [field: string, told: Told])[] => [
  [t('amending.type'), ({ event }) => t(`types.${event.type}`)],
  [t('amending.mode'), ({ event }) => event.mode && t(`modes.${event.mode}`)],
  [t('amending.acled'), ({ event }) => event.acled],
  [t('amending.factuality'), ({ factuality }) => t(`factuality.${factuality}`)],
  [t('amending.attribution'), ({ attribution }) => attribution.map(speakerLabel).join(' › ') || null],
  [t('amending.actors'), ({ event }) => commas(event.actors.map(({ name }) => name)) || null],
  [t('amending.recipients'), ({ event }) => commas(event.recipients.map(({ name }) => name)) || null],
  [t('amending.place'), ({ event }) => event.place && placeLabel(event.place)],
  [t('amending.when'), ({ event }) => event.when && whenLabel(event.when, null)],
  [t('amending.harm'), ({ event }) => event.harm.map(harmLabel).join(t('common.comma')) || null],
]
