import type { RefObject } from 'react'
import { useEffect, useRef } from 'react'
import { claimsAt, claimToOpen } from './claim-at.ts'
import type { Lighting } from '../dock/lighting.ts'
import type { Mark } from './mark.ts'

/** Lights and opens claims from their words in the article: one listener for all words. */
export function usePointing(
  article: RefObject<HTMLElement | null>,
  marks: readonly Mark[],
  lighting: Lighting,
): void {
  const latest = useRef({ marks, lighting })
  useEffect(() => {
    latest.current = { marks, lighting }
  })
  useEffect(() => {
    const element = article.current
    if (!element) return undefined
    const stop = new AbortController()
    const listen = (
      type: 'click' | 'keydown' | 'pointerover' | 'pointerleave',
      act: (event: Event) => void,
    ) => element.addEventListener(type, act, { signal: stop.signal })
    const claims = (event: Event) => claimsUnder(event.target, latest.current.marks)
    listen('pointerover', (event) =>
      latest.current.lighting.onPoint(pointedClaim(claims(event), latest.current.lighting.opened)),
    )
    listen('pointerleave', () => latest.current.lighting.onPoint(0))
    listen('click', (event) => {
      const here = claims(event)
      if (here.length > 0 && nothingSelected())
        latest.current.lighting.onSelect(claimToOpen(here, latest.current.lighting.opened))
    })
    listen('keydown', (event) => {
      const here = claims(event)
      if (
        !(event instanceof KeyboardEvent) ||
        (event.key !== 'Enter' && event.key !== ' ') ||
        here.length === 0
      )
        return
      event.preventDefault()
      latest.current.lighting.onSelect(claimToOpen(here, latest.current.lighting.opened))
    })
    return () => stop.abort()
  }, [article])
}

function claimsUnder(target: EventTarget | null, marks: readonly Mark[]): readonly number[] {
  const words = target instanceof Element ? target.closest<HTMLElement>('[data-claims]') : null
  if (!words) return []
  const at = Number(words.dataset['at'])
  return claimsAt((words.dataset['claims'] ?? '').split(' ').map(Number), at, marks)
}

// Words of the open claim stay its own while the pointer crosses them.
function pointedClaim(claims: readonly number[], opened: number): number {
  return claims.includes(opened) ? opened : (claims[0] ?? 0)
}

// A person who drags over words to copy them does not want to open a claim.
function nothingSelected(): boolean {
  return window.getSelection()?.isCollapsed ?? true
}
