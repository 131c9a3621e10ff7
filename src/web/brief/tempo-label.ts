import type { AreaTempo, DyadTempo } from '../../api/wire-brief.ts'
import { byLocale } from '../languages/by-locale.ts'
import { isolated, isolatedFigure } from '../languages/isolated.ts'
import { t } from '../languages/language.ts'

const means = byLocale((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }))
const figures = byLocale((locale) => new Intl.NumberFormat(locale))

/** "Babil, Iraq"; "Iraq". */
export function areaLabel({ country_name: country, area }: Pick<AreaTempo, 'country_name' | 'area'>): string {
  return isolated(area === null ? country : `${area}, ${country}`)
}

/** "Iran → Israel". */
export function dyadLabel({ actor, recipient }: Pick<DyadTempo, 'actor' | 'recipient'>): string {
  return `${isolated(actor.name)} ${t('common.arrow')} ${isolated(recipient.name)}`
}

/** A mean with one digit after the point: "3.2"; "–" where there is none. */
export function usualLabel(usual: number | null): string {
  return usual === null ? '–' : means().format(usual)
}

/** The ends of a band: "1–7". */
export function bandLabel(low: number | null, high: number | null): string {
  if (low === null || high === null) return '–'
  return isolatedFigure(`${figures().format(low)}–${figures().format(high)}`)
}
