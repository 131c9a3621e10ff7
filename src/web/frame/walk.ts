import type { RefObject } from 'react'

/** Moves the focus by so many of the elements that fit `selector`, from the focused one; it stays at the first and the last. */
export function walk(box: RefObject<HTMLElement | null>, selector: string, step: number): void {
  const all = [...(box.current?.querySelectorAll<HTMLElement>(selector) ?? [])]
  const at = all.findIndex((one) => one === document.activeElement)
  all[Math.min(all.length - 1, Math.max(0, at + step))]?.focus()
}
