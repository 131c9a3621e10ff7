import type { RefObject } from 'react'
import { useEffect, useState } from 'react'

/** True while the first element in `within` that matches lies above the sight of the reader. */
export function useOutOfSight(within: RefObject<HTMLElement | null>, selector: string): boolean {
  const [out, setOut] = useState(false)
  useEffect(() => {
    const element = within.current?.querySelector(selector)
    if (!element) return undefined
    // The heads of the page cover the first 88 pixels of the window.
    const watch = new IntersectionObserver(([entry]) => setOut(entry?.isIntersecting === false), {
      rootMargin: '-88px 0px 9999px',
    })
    watch.observe(element)
    return () => watch.disconnect()
  }, [within, selector])
  return out
}
