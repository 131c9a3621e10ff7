import type { RefObject } from 'react'
import { useEffect, useState } from 'react'
import type { PlacedWords } from '../amending/add-claim.tsx'

/** What is selected in the article inside `page`, white space around it left off; null for nothing, or something elsewhere. */
export function useSelection(page: RefObject<HTMLElement | null>, text: string): PlacedWords | null {
  const [selected, setSelected] = useState<PlacedWords | null>(null)
  useEffect(() => {
    const look = () => setSelected((before) => sameOr(before, selectedIn(page.current, text)))
    document.addEventListener('selectionchange', look)
    return () => document.removeEventListener('selectionchange', look)
  }, [page, text])
  return selected
}

function selectedIn(page: HTMLElement | null, text: string): PlacedWords | null {
  const selection = window.getSelection()
  if (page === null || selection === null || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const [from, to] = [
    offsetOf(range.startContainer, range.startOffset),
    offsetOf(range.endContainer, range.endOffset),
  ]
  if (from === null || to === null) return null
  const words = text.slice(from, to)
  const start = from + words.length - words.trimStart().length
  const end = from + words.trimEnd().length
  const top = range.getBoundingClientRect().bottom - page.getBoundingClientRect().top
  return start < end ? { start, end, top } : null
}

/** Where in the text a point of the article lies; null outside. */
function offsetOf(node: Node, offset: number): number | null {
  const line = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('[data-start]')
  if (!line) return null
  const before = document.createRange()
  before.setStart(line, 0)
  before.setEnd(node, offset)
  return Number(line.dataset['start']) + before.toString().length
}

function sameOr(before: PlacedWords | null, after: PlacedWords | null): PlacedWords | null {
  return before?.start === after?.start && before?.end === after?.end ? before : after
}
