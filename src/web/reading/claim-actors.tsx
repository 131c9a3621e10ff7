import { Fragment } from 'react'
import type { Actor } from '../../model/actor.ts'
import type { Event } from '../../model/claim.ts'
import type { Mention } from '../../model/span.ts'
import { RoleWords } from './role-words.tsx'
import { t } from '../languages/language.ts'

/** Who to whom. An actor that the text does not give is said to be missing, never guessed. */
export function ClaimActors({ event: { actors, recipients } }: { readonly event: Event }) {
  if (actors.length === 0 && recipients.length === 0) return <p className="quiet">{t('reading.noActors')}</p>
  return (
    <p className="note-actors">
      {actors.length > 0 ? (
        <Names as="actor" names={actors} />
      ) : (
        <span className="quiet">{t('reading.noActor')}</span>
      )}
      {recipients.length > 0 && (
        <>
          <span aria-hidden="true"> {t('common.arrow')} </span>
          <span className="for-readers-only"> {t('common.to')} </span>
          <Names as="recipient" names={recipients} />
        </>
      )}
    </p>
  )
}

function Names({
  as,
  names,
}: {
  readonly as: 'actor' | 'recipient'
  readonly names: readonly Mention<Actor>[]
}) {
  return names.map((name, i) => (
    <Fragment key={name.start}>
      {i > 0 && t('common.comma')}
      <RoleWords as={as} said={name.text}>
        {name.name}
      </RoleWords>
    </Fragment>
  ))
}
