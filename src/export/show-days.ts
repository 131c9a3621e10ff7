import type { When } from '../model/when.ts'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** "30 Jul 2024", "15–31 Jul 2024", "28 Jul – 3 Aug 2024", "Jan 2024", "2020": as exact as the text was. */
export function showDays({ from, to, precision }: When): string {
  if (from === to) return showDay(from)
  const start = dayOf(from)
  const end = dayOf(to)
  const sameMonth = start.year === end.year && start.month === end.month
  if (precision === 'year' && start.year === end.year) return start.year
  if (precision === 'month' && sameMonth) return `${start.month} ${start.year}`
  if (sameMonth) return `${start.day}–${end.day} ${end.month} ${end.year}`
  if (start.year === end.year) return `${start.day} ${start.month} – ${end.day} ${end.month} ${end.year}`
  return `${showDay(from)} – ${showDay(to)}`
}

/** "30 Jul 2024" for 2024-07-30. */
export function showDay(iso: string): string {
  const { year, month, day } = dayOf(iso)
  return `${day} ${month} ${year}`
}

function dayOf(iso: string): { readonly year: string; readonly month: string; readonly day: number } {
  const [year = '', month, day] = iso.split('-')
  return { year, month: MONTHS[Number(month) - 1] ?? '?', day: Number(day) }
}
