import type { RefObject } from 'react'
import { useLayoutEffect, useState } from 'react'
import { foldNotes } from './note-layout.ts'

/**
 * Where the words and the note of every claim stand: pixels from the head of the page element, and across from its starting edge,
 * which is the right one where the page runs from right to left.
 */
export interface NoteLayout {
  readonly tops: readonly number[]
  /** The notes that show only their first line. */
  readonly folded: readonly boolean[]
  /** The first line of each trigger: its edge towards the notes, and its bottom. */
  readonly words: readonly { readonly x: number; readonly y: number }[]
  /** Edge of the column of text towards the notes, and of the column of notes towards the text. */
  readonly columns: { readonly text: number; readonly notes: number }
  /** Height that the column of notes needs. */
  readonly height: number
}

const GAP = 8
/** Height of a folded note (claim-notes.css). */
const FOLDED = 30
/** How far a note may stand from its words before notes fold. */
const DRIFT = 72
const NOTHING: NoteLayout = { tops: [], folded: [], words: [], columns: { text: 0, notes: 0 }, height: 0 }

/** Measures words and notes and places the notes; again whenever either changes its size. */
export function useNoteLayout(
  page: RefObject<HTMLElement | null>,
  claims: number,
  opened: number,
): NoteLayout {
  const [layout, setLayout] = useState(NOTHING)
  useLayoutEffect(() => {
    const element = page.current
    if (!element) return undefined
    const measure = () => setLayout((before) => sameOr(before, measured(element, claims, opened)))
    const watch = new ResizeObserver(measure)
    watch.observe(element)
    for (const note of element.querySelectorAll('.note')) watch.observe(note)
    measure()
    // The local fonts may arrive after the first drawing and move every line.
    void document.fonts.ready.then(measure)
    return () => watch.disconnect()
  }, [page, claims, opened])
  return layout
}

function measured(page: HTMLElement, claims: number, opened: number): NoteLayout {
  const origin = page.getBoundingClientRect()
  const across = acrossFrom(page)
  const numbers = Array.from({ length: claims }, (_, i) => i + 1)
  const words = numbers.map((claim) => {
    const line = page.querySelector(`[data-trigger~="${claim}"]`)?.getClientRects()[0]
    return line
      ? { x: across(line, 'end'), y: line.bottom - origin.top, top: line.top - origin.top }
      : { x: 0, y: 0, top: 0 }
  })
  const notes = numbers.map((claim, i) => ({
    // The note's first line of text stands level with the words.
    wanted: Math.max(0, Math.round((words[i]?.top ?? 0) - 2)),
    full: fullHeight(page.querySelector(`[data-note="${claim}"] .note`)),
    folded: FOLDED,
  }))
  const { tops, folded } = foldNotes(notes, GAP, opened > 0 ? opened - 1 : null, DRIFT)
  const height = Math.max(0, ...tops.map((top, i) => top + (folded[i] ? FOLDED : (notes[i]?.full ?? 0))))
  const edge = (selector: string, side: 'start' | 'end') => {
    const box = page.querySelector(selector)?.getBoundingClientRect()
    return box ? across(box, side) : 0
  }
  const columns = { text: edge('.article', 'end'), notes: edge('.claim-notes', 'start') }
  return { tops, folded, height, columns, words: words.map(({ x, y }) => ({ x, y })) }
}

/** How far an edge of a box lies from the starting edge of the page, pixels. */
function acrossFrom(page: HTMLElement): (box: DOMRect, side: 'start' | 'end') => number {
  const origin = page.getBoundingClientRect()
  if (getComputedStyle(page).direction === 'rtl')
    return (box, side) => origin.right - (side === 'end' ? box.left : box.right)
  return (box, side) => (side === 'end' ? box.right : box.left) - origin.left
}

// A folded note still holds all its lines; its borders are no part of them.
function fullHeight(note: Element | null): number {
  return note === null ? 0 : note.scrollHeight + 2
}

// Measuring after every resize must not draw again when nothing moved.
function sameOr(before: NoteLayout, after: NoteLayout): NoteLayout {
  return JSON.stringify(before) === JSON.stringify(after) ? before : after
}
