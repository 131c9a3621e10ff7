import type { ReactNode } from 'react'
import type { ToldPassage } from '../../api/wire-incidents.ts'
import type { Role } from '../reading/mark.ts'
import { marksOf, ROLES } from '../reading/mark.ts'
import { segments } from '../reading/segment.ts'

/** The paragraph of a claim with its words marked in their roles. Text reaches the page as text nodes only. */
export function ToldWords({ told: { claim, passage, passage_start } }: { readonly told: ToldPassage }) {
  const marks = marksOf(claim, 1).map((mark) => ({
    ...mark,
    start: mark.start - passage_start,
    end: mark.end - passage_start,
  }))
  return segments({ start: 0, end: passage.length }, marks).map(({ start, end, marks: here }) => {
    const roles = ROLES.filter((role) => here.some((mark) => mark.role === role))
    return <span key={start}>{marked(passage.slice(start, end), roles)}</span>
  })
}

function marked(words: string, roles: readonly Role[]): ReactNode {
  return roles.reduceRight<ReactNode>(
    (inside, role, depth) => (
      <span className="mark" data-role={role} data-depth={depth}>
        {inside}
      </span>
    ),
    words,
  )
}
