import type { ReactNode } from 'react'
import type { ToldPassage } from '../../api/wire-incidents.ts'
import type { Role } from '../reading/mark.ts'
import { marksOf, ROLES } from '../reading/mark.ts'
import { segments } from '../reading/segment.ts'

interface ToldWordsProps {
  readonly told: ToldPassage
  /** Roles in which another claim says something else. */
  readonly differing?: readonly Role[] | undefined
}

/** The paragraph of a claim with its words marked in their roles. Text reaches the page as text nodes only. */
export function ToldWords({ told: { claim, passage, passage_start }, differing }: ToldWordsProps) {
  const marks = marksOf(claim, 1).map((mark) => ({
    ...mark,
    start: mark.start - passage_start,
    end: mark.end - passage_start,
  }))
  return segments({ start: 0, end: passage.length }, marks).map(({ start, end, marks: here }) => {
    const roles = ROLES.filter((role) => here.some((mark) => mark.role === role))
    return <span key={start}>{marked(passage.slice(start, end), roles, differing)}</span>
  })
}

function marked(words: string, roles: readonly Role[], differing: readonly Role[] | undefined): ReactNode {
  return roles.reduceRight<ReactNode>(
    (inside, role, depth) => (
      <span
        className="mark"
        data-role={role}
        data-depth={depth}
        data-differs={differing?.includes(role) || undefined}
      >
        {inside}
      </span>
    ),
    words,
  )
}
