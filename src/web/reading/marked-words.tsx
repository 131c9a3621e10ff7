import type { HTMLAttributes, ReactNode } from 'react'
import { memo } from 'react'
import type { Mark, Role } from './mark.ts'
import { ROLES } from './mark.ts'
import { t } from '../languages/language.ts'

interface MarkedWordsProps {
  /** Where the words begin in the text. */
  readonly at: number
  readonly words: string
  readonly marks: readonly Mark[]
  /** Whether they belong to the lit claim: as its trigger, or otherwise. */
  readonly lit: 'trigger' | 'words' | null
  /** Number of the claim whose trigger begins here, 0 for none: the words then open it. */
  readonly button: number
  readonly pressed: boolean
}

/** Words under one or more marks: each role draws its own underline, one below the other. */
export const MarkedWords = memo(function MarkedWords({
  at,
  words,
  marks,
  lit,
  button,
  pressed,
}: MarkedWordsProps) {
  const roles = ROLES.filter((role) => marks.some((mark) => mark.role === role))
  const claims = [...new Set(marks.map((mark) => mark.claim))]
  const triggers = marks.filter((mark) => mark.role === 'trigger').map((mark) => mark.claim)
  return (
    <span
      className="words"
      data-at={at}
      data-claims={claims.join(' ')}
      data-trigger={triggers.join(' ') || undefined}
      data-lit={lit ?? undefined}
      {...(button > 0 ? opens(button, words, pressed) : {})}
    >
      {underlined(words, roles)}
    </span>
  )
})

// Inline words must break over lines as words do, which a button element never does.
function opens(claim: number, words: string, pressed: boolean): HTMLAttributes<HTMLElement> {
  return {
    role: 'button',
    tabIndex: 0,
    'aria-pressed': pressed,
    'aria-label': t('reading.wordsOf', { words, claim }),
  }
}

function underlined(words: string, roles: readonly Role[]): ReactNode {
  const lines = roles.filter((role) => role !== 'trigger')
  const inner = lines.reduceRight<ReactNode>(
    (inside, role, depth) => (
      <span className="mark" data-role={role} data-depth={depth}>
        {inside}
      </span>
    ),
    words,
  )
  if (!roles.includes('trigger')) return inner
  return (
    <span className="mark" data-role="trigger">
      {inner}
    </span>
  )
}
