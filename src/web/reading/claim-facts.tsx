import type { ReactNode } from 'react'
import { Fragment } from 'react'
import type { Event } from '../../model/claim.ts'
import { placeLabel } from '../places/place-label.ts'
import { whenLabel } from '../times/when-label.ts'
import { harmLabel } from '../languages/harm-label.ts'
import { RoleWords } from './role-words.tsx'

interface ClaimFactsProps {
  readonly event: Event
  readonly published: string | null
}

/** Where, when, at what cost; what the text does not say is left out. */
export function ClaimFacts({ event: { place, when, harm }, published }: ClaimFactsProps) {
  if (!place && !when && harm.length === 0) return null
  return (
    <p className="note-facts">
      {place && (
        <Fact>
          <RoleWords as="place" said={place.text}>
            {placeLabel(place)}
          </RoleWords>
        </Fact>
      )}
      {when && (
        <Fact>
          <RoleWords as="time" said={when.text}>
            {whenLabel(when, published)}
          </RoleWords>
        </Fact>
      )}
      {harm.map((figure) => (
        <Fact key={`${figure.start} ${figure.kind}`}>
          <RoleWords as="harm" said={figure.text}>
            <b>{harmLabel(figure)}</b>
          </RoleWords>
        </Fact>
      ))}
    </p>
  )
}

// The dot between two facts belongs to the first, so that no line begins with one.
function Fact({ children }: { readonly children: ReactNode }) {
  return (
    <Fragment>
      <span className="note-fact">{children}</span>{' '}
    </Fragment>
  )
}
