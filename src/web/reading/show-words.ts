/** Brings the trigger of a claim into sight, if it is not; at once for people who prefer no motion. */
export function showWords(page: HTMLElement, claim: number): void {
  const words = page.querySelector(`[data-trigger~="${claim}"]`)
  if (!words) return
  const { top, bottom } = words.getBoundingClientRect()
  // The dock below and the heads above cover part of the window.
  if (top > 112 && bottom < window.innerHeight * 0.66) return
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  words.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' })
}
