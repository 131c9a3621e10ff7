import type { NoteLayout } from './use-note-layout.ts'

interface ConnectorProps {
  readonly claim: number
  readonly layout: NoteLayout
}

/** The line from the trigger of the lit claim to its note: along the foot of the words, then over to the note. */
export function Connector({ claim, layout: { words, tops, columns } }: ConnectorProps) {
  const from = words[claim - 1]
  const top = tops[claim - 1]
  if (!from || top === undefined || columns.notes <= columns.text) return null
  const path = `M${from.x} ${from.y + 1}H${columns.text + 4}L${columns.notes - 8} ${top + 15}H${columns.notes}`
  return (
    <svg className="connector" aria-hidden="true">
      <path d={path} />
    </svg>
  )
}
