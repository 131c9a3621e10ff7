import type { IncidentLine } from '../../link/consolidate/line.ts'
import type { Actor } from '../../model/actor.ts'
import { placeLabel } from '../places/place-label.ts'
import { whenLabel } from '../times/when-label.ts'
import { byLocale } from '../languages/by-locale.ts'
import { isolated } from '../languages/isolated.ts'
import { t } from '../languages/language.ts'
import { kindNoun } from './kind-noun.ts'

type Told = Pick<
  IncidentLine,
  'type' | 'mode' | 'factuality' | 'actors' | 'recipients' | 'place' | 'when' | 'published' | 'disputed'
>

/** "Rebels, herders and soldiers". */
const lists = byLocale((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }))

/** An incident in one sentence: "Airstrike by United States on fighters near Al Musayyib, Babil, 30 July 2024". */
export function lineTitle(line: Told): string {
  const when = line.when ? whenLabel(line.when, null) : null
  return [withPlace(whatTitle(line), line), when].filter(Boolean).join(t('common.comma'))
}

/** The same without place and time, for tables that have columns for them. */
export function whatTitle({ type, mode, factuality, actors, recipients, disputed }: Told): string {
  const { noun, to } = kindNoun(type, mode)
  const kind = factuality === 'asserted' ? noun : noun.toLowerCase()
  const done =
    actors.length === 0
      ? kind
      : t('title.by', { what: kind, names: doers(actors, disputed.includes('actors')) })
  // Who is told as both, by rival claims, would read "attack by the rebels on the rebels".
  const others = recipients.filter(({ name }) => !actors.some((actor) => actor.name === name))
  const what = others.length === 0 ? done : t('title.to', { what: done, to, names: names(others) })
  return factuality === 'asserted' ? what : t(`title.${factuality}`, { what })
}

// Rivals for one deed must not read as partners in it.
function doers(actors: readonly Actor[], areRivals: boolean): string {
  return areRivals ? t('title.rival', { name: isolated(actors[0]!.name) }) : names(actors)
}

function withPlace(what: string, { place }: Told): string {
  if (!place) return what
  const label = placeLabel(place)
  return place.relation ? `${what} ${label}` : t('title.in', { what, place: label })
}

function names(actors: readonly Actor[]): string {
  return lists().format(new Set(actors.map(({ name }) => isolated(name))))
}
