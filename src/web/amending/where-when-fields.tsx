import type { Place } from '../../model/place.ts'
import { isolated } from '../languages/isolated.ts'
import { t } from '../languages/language.ts'
import type { DraftFault, PlaceDraft, WhenDraft } from './claim-draft.ts'
import { placeNamed, placeTitle } from './place-named.ts'
import { WordsField } from './words-field.tsx'

interface PlaceFieldsProps {
  readonly place: PlaceDraft
  readonly faults: readonly DraftFault[]
  /** Id of the list of names to choose from. */
  readonly names: string
  /** The places that a name may stand for. */
  readonly known: readonly Place[]
  readonly onChange: (place: PlaceDraft) => void
}

/** Where: a place by its name, and its words; without a name none. */
export function PlaceFields({ place, faults, names, known, onChange }: PlaceFieldsProps) {
  const title = t('amending.place')
  return (
    <fieldset className="draft-rows">
      <legend>{title}</legend>
      <div className="draft-row draft-two">
        <input
          dir="auto"
          aria-label={title}
          placeholder={t('amending.name')}
          list={names}
          maxLength={200}
          value={place.name}
          onChange={(event) => onChange({ ...place, name: event.target.value })}
        />
        <WordsField
          of={title}
          words={place.words}
          isLacking={faults.some(({ at }) => at === 'place')}
          onWrite={(words, near) => onChange({ ...place, words, near })}
        />
      </div>
      {place.name.trim() !== '' && place.name !== place.was?.name && (
        <output className="draft-hint">{meaningOf(place.name, known)}</output>
      )}
    </fieldset>
  )
}

/** Which place a name stands for, so that nobody takes one Doro for another. */
function meaningOf(name: string, known: readonly Place[]): string {
  const place = placeNamed(name, known)
  return place ? t('amending.placeIs', { place: isolated(placeTitle(place)) }) : t('amending.placeUnknown')
}

interface WhenFieldsProps {
  readonly when: WhenDraft
  readonly faults: readonly DraftFault[]
  readonly onChange: (when: WhenDraft) => void
}

/** When: from one day to another, both included, and the words; without a first day the text does not say. */
export function WhenFields({ when, faults, onChange }: WhenFieldsProps) {
  const title = t('amending.when')
  const isFaulty = (what: DraftFault['what']) => faults.some((one) => one.at === 'when' && one.what === what)
  return (
    <fieldset className="draft-rows">
      <legend>{title}</legend>
      <div className="draft-row draft-when">
        <input
          type="date"
          aria-label={t('amending.from')}
          aria-invalid={isFaulty('days') || undefined}
          value={when.from}
          onChange={(event) => onChange({ ...when, from: event.target.value })}
        />
        <input
          type="date"
          aria-label={t('amending.to')}
          aria-invalid={isFaulty('days') || undefined}
          value={when.to}
          onChange={(event) => onChange({ ...when, to: event.target.value })}
        />
        <WordsField
          of={title}
          words={when.words}
          isLacking={isFaulty('words')}
          onWrite={(words, near) => onChange({ ...when, words, near })}
        />
      </div>
    </fieldset>
  )
}
