import { useId } from 'react'
import type { ClaimDraft, DraftContext, DraftFault } from './claim-draft.ts'
import { HarmFields } from './harm-fields.tsx'
import { KindFields } from './kind-fields.tsx'
import { PartyFields } from './party-fields.tsx'
import { placeTitle } from './place-named.ts'
import { SpeakerFields } from './speaker-fields.tsx'
import { PlaceFields, WhenFields } from './where-when-fields.tsx'

interface DraftFieldsProps {
  readonly draft: ClaimDraft
  readonly faults: readonly DraftFault[]
  readonly context: DraftContext
  readonly onChange: (change: Partial<ClaimDraft>) => void
}

/** All that can be said of a claim; names that other claims of the report have are there to choose from. */
export function DraftFields({ draft, faults, context, onChange }: DraftFieldsProps) {
  const [speakers, actors, places] = [useId(), useId(), useId()]
  return (
    <>
      <div className="claim-kind">
        <KindFields draft={draft} onChange={onChange} />
      </div>
      <SpeakerFields
        speakers={draft.attribution}
        faults={faults}
        names={speakers}
        onChange={(attribution) => onChange({ attribution })}
      />
      <PartyFields
        party="actors"
        parties={draft.actors}
        faults={faults}
        names={actors}
        onChange={(parties) => onChange({ actors: parties })}
      />
      <PartyFields
        party="recipients"
        parties={draft.recipients}
        faults={faults}
        names={actors}
        onChange={(parties) => onChange({ recipients: parties })}
      />
      <HarmFields figures={draft.harm} faults={faults} onChange={(harm) => onChange({ harm })} />
      <PlaceFields
        place={draft.place}
        faults={faults}
        names={places}
        known={context.places}
        onChange={(place) => onChange({ place })}
      />
      <WhenFields when={draft.when} faults={faults} onChange={(when) => onChange({ when })} />
      <Names id={speakers} names={context.speakers.map(({ name }) => name)} />
      <Names id={actors} names={context.actors.map(({ name }) => name)} />
      <Names id={places} names={context.places.map(placeTitle)} />
    </>
  )
}

function Names({ id, names }: { readonly id: string; readonly names: readonly string[] }) {
  return (
    <datalist id={id}>
      {[...new Set(names)].map((name) => (
        <option key={name} value={name}>
          {name}
        </option>
      ))}
    </datalist>
  )
}
