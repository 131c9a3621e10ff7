import fc from 'fast-check'

import type { Report } from '../../src/model/report.ts'

/** What news comes with by accident: odd marks, other scripts, half a quotation, pairs of UTF-16 units. */
const NOISE = [
  '"',
  '“',
  '’',
  '…',
  '\n\n',
  '\n',
  '\t',
  ' ',
  '\u00a0',
  '\u200b',
  '—',
  '(',
  ')',
  '•',
  '😀',
  'İ',
  'ﬁ',
  'العراق',
  '12,',
  '$',
  '%',
  '.',
  '?!',
  'said',
  'not',
  'at least',
]

type Edit = (text: string) => string

const cut: fc.Arbitrary<Edit> = fc
  .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 1, max: 40 }))
  .map(([where, length]) => (text) => {
    const at = Math.floor(where * text.length)
    return wellFormed(text.slice(0, at) + text.slice(at + length))
  })

const insert: fc.Arbitrary<Edit> = fc
  .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(...NOISE))
  .map(([where, noise]) => (text) => {
    const at = Math.floor(where * text.length)
    return wellFormed(text.slice(0, at) + noise + text.slice(at))
  })

/** A text that breaks off, as one behind a paywall does: "According to the". */
const brokenOff: fc.Arbitrary<Edit> = fc
  .double({ min: 0, max: 1, noNaN: true })
  .map((where) => (text) => wellFormed(text.slice(0, Math.floor(where * text.length))))

const loud: fc.Arbitrary<Edit> = fc.constant((text) => text.toUpperCase())
const oneLine: fc.Arbitrary<Edit> = fc.constant((text) => text.replaceAll(/\s+/g, ' '))
const swap: fc.Arbitrary<Edit> = fc.integer({ min: 0, max: 99 }).map((n) => (text) => {
  const sentences = text.split(/(?<=\.) /)
  const at = n % sentences.length
  return [...sentences.slice(at), ...sentences.slice(0, at)].join(' ')
})

function wellFormed(text: string): string {
  return text.replaceAll(/\p{Surrogate}/gu, '')
}

/** One of the reports with up to six random edits; never empty. */
export function mutated(reports: readonly Report[]): fc.Arbitrary<Report> {
  const edits = fc.array(
    fc.oneof({ weight: 4, arbitrary: cut }, { weight: 4, arbitrary: insert }, swap, brokenOff, loud, oneLine),
    {
      maxLength: 6,
    },
  )
  return fc.tuple(fc.constantFrom(...reports), edits).map(([report, list]) => {
    const text = list.reduce((before, edit) => edit(before), report.text)
    return { ...report, text: text.trim() === '' ? report.text : text }
  })
}
