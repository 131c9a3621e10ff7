import type { Mark } from './mark.ts'

/** The claims (numbers) that words belong to, best guess of what a reader means first: the nearest trigger. */
export function claimsAt(claims: readonly number[], at: number, marks: readonly Mark[]): readonly number[] {
  const distance = (claim: number) => {
    const trigger = marks.find((mark) => mark.claim === claim && mark.role === 'trigger')
    return trigger ? Math.abs((trigger.start + trigger.end) / 2 - at) : Infinity
  }
  return [...claims].sort((a, b) => distance(a) - distance(b) || a - b)
}

/** The claim that a click on words opens: clicking words of several claims goes from one to the next. */
export function claimToOpen(claims: readonly number[], opened: number): number {
  return claims[(claims.indexOf(opened) + 1) % claims.length] ?? 0
}
