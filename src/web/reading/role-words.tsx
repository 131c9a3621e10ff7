import type { ReactNode } from 'react'
import type { Role } from './mark.ts'

/** A value in a note, under the same mark as its words in the article; its tooltip shows those words. */
export function RoleWords({
  as,
  said,
  children,
}: {
  readonly as: Role
  readonly said: string
  readonly children: ReactNode
}) {
  return (
    <span className="mark" data-role={as} title={`“${said}”`}>
      {children}
    </span>
  )
}
