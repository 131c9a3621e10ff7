import type { PlaceHead } from '../../api/wire-places.ts'
import { byLocale } from '../languages/by-locale.ts'
import { commas } from '../languages/commas.ts'
import { t } from '../languages/language.ts'

const lands = byLocale((locale) => new Intl.DisplayNames([locale], { type: 'region', fallback: 'code' }))

/** What tells a place from others of its name: "settlement, Nineveh, IRQ". A land needs no more than that it is one. */
export function placeHeadLabel({ id, precision, admin1, country }: PlaceHead): string {
  if (precision === 'country')
    return commas([t('precision.country'), landName(id) ?? country ?? ''].filter(Boolean))
  const within = precision === 'admin1' ? [] : [admin1]
  return commas([t(`precision.${precision}`), ...within, country].filter((part) => part !== null))
}

/** The name of a land in the language of the page, by its id ("geonames:IQ"). */
function landName(id: string): string | undefined {
  const [, code = ''] = /^geonames:([A-Z]{2})$/.exec(id) ?? []
  return code === '' ? undefined : lands().of(code)
}
