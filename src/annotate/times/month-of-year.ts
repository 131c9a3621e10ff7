import { monthIn, monthOf, yearIn } from './dates.ts'
import type { Found, Setting } from './rule.ts'
import type { When } from '../../model/when.ts'
import { hasYear, yearBefore, yearGiven } from './year-tail.ts'

/**
 * A month in its year: the one that is told, or else the latest such month not after publication; null when nothing tells.
 * "Last July" is before the month of publication, "next July" after it, as any month of a clause that looks ahead.
 */
export function monthOfYear(month: number, found: Found, setting: Setting): When | null {
  const told = yearGiven(found, setting) ?? yearBefore(month, found, setting)
  if (told !== null) return monthOf(told, month)
  const { published } = setting
  return published === null || hasYear(found)
    ? null
    : nearest(month, found.number('which') ?? 0, published, setting.ahead)
}

function nearest(month: number, which: number, published: string, ahead: boolean): When {
  const [year, now] = [yearIn(published), monthIn(published)]
  if (which === 1) return monthOf(month > now ? year : year + 1, month)
  if (which === -1) return monthOf(month < now ? year : year - 1, month)
  if (ahead) return monthOf(month >= now ? year : year + 1, month)
  return monthOf(month <= now ? year : year - 1, month)
}
