import { Fragment } from 'react'
import type { Claim } from '../../model/claim.ts'
import { RoleWords } from './role-words.tsx'

interface ClaimSaysProps {
  readonly claim: Claim
  readonly outlet: string | null
}

/** Who says so, nearest speaker first; the outlet's own voice when nobody else is named. */
export function ClaimSays({ claim: { attribution, quoted }, outlet }: ClaimSaysProps) {
  return (
    <p className="note-says">
      <span className="quiet">says: </span>
      {attribution.length === 0 && <span>{outlet ?? 'the outlet'}, in its own voice</span>}
      {attribution.map((speaker, i) => (
        <Fragment key={`${speaker.start} ${speaker.cue.start}`}>
          {i > 0 && <span className="quiet"> › </span>}
          <RoleWords as="speaker" said={`${speaker.text} … ${speaker.cue.text}`}>
            {speaker.name}
          </RoleWords>
        </Fragment>
      ))}
      {quoted && <span className="quiet"> (quoted)</span>}
    </p>
  )
}
