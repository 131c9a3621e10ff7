/** The colours of the map, taken from the tokens of the page's theme. */
export interface MapColours {
  readonly sea: string
  readonly land: string
  readonly border: string
  readonly place: string
  readonly accent: string
}

/** The colours that hold for an element now. */
export function mapColours(element: HTMLElement): MapColours {
  const style = getComputedStyle(element)
  const token = (name: string) => style.getPropertyValue(name).trim()
  return {
    sea: token('--sea'),
    land: token('--land'),
    border: token('--border'),
    place: token('--place'),
    accent: token('--accent'),
  }
}

/** Calls back when the page or the system changes its theme, until `gone` is aborted. */
export function watchTheme(changed: () => void, gone: AbortSignal): void {
  window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', changed, { signal: gone })
  const page = new MutationObserver(changed)
  page.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] })
  gone.addEventListener('abort', () => page.disconnect())
}
