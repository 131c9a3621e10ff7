import type { SavedView } from '../../api/wire-views.ts'

/** The views in whose names every word stands, in any case and with any accents; all where there is no word. */
export function viewsNamed(views: readonly SavedView[], q: string): readonly SavedView[] {
  const words = folded(q).split(/\s+/).filter(Boolean)
  return views.filter(({ name }) => words.every((word) => folded(name).includes(word)))
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
