import { memo } from 'react'
import type { Mark } from './mark.ts'
import { MarkedWords } from './marked-words.tsx'
import type { Segment } from './segment.ts'

interface PassageProps {
  readonly text: string
  readonly cut: readonly Segment[]
  readonly lit: number
  readonly opened: number
}

/** One line of the article, cut into marked and plain words. Text reaches the page as text nodes only. */
export const Passage = memo(function Passage({ text, cut, lit, opened }: PassageProps) {
  return cut.map(({ start, end, marks }) => {
    const words = text.slice(start, end)
    if (marks.length === 0) return words
    const trigger = marks.find((mark) => mark.role === 'trigger')
    return (
      <MarkedWords
        key={start}
        at={start}
        words={words}
        marks={marks}
        lit={litAs(marks, lit)}
        // A trigger cut in two by another mark is one button, not two.
        button={trigger?.start === start ? trigger.claim : 0}
        pressed={trigger !== undefined && trigger.claim === opened}
      />
    )
  })
})

function litAs(marks: readonly Mark[], lit: number): 'trigger' | 'words' | null {
  const own = marks.filter((mark) => mark.claim === lit)
  if (own.length === 0) return null
  return own.some((mark) => mark.role === 'trigger') ? 'trigger' : 'words'
}
