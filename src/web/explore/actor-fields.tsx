import { Link } from '@tanstack/react-router'
import { t } from '../languages/language.ts'
import type { Change } from './change.ts'
import type { ExploreSearch } from './explore-search.ts'
import { TextField } from './filter-fields.tsx'

interface ActorFieldsProps {
  readonly search: ExploreSearch
  readonly onChange: Change
}

/** Who did it or whom it was done to: one actor, or a group or state with all who were part of it. */
export function ActorFields(field: ActorFieldsProps) {
  const { search, onChange } = field
  return (
    <>
      <TextField name="actor" label={t('explore.actor')} {...field} />
      <label className="check">
        <input
          type="checkbox"
          name="members"
          checked={search.members === 'true'}
          disabled={search.actor === undefined}
          onChange={(event) => onChange({ members: event.target.checked ? 'true' : undefined })}
        />
        {t('explore.members')}
      </label>
      {search.actor !== undefined && <AboutActor actor={search.actor} />}
    </>
  )
}

/** The way to the page of the actor: straight by its id, or through all who bear the name. */
function AboutActor({ actor }: { readonly actor: string }) {
  if (actor.includes(':'))
    return (
      <Link to="/actors/$id" params={{ id: actor }}>
        {t('explore.aboutActor')}
      </Link>
    )
  return (
    <Link to="/search" search={{ q: actor }}>
      {t('explore.aboutActor')}
    </Link>
  )
}
