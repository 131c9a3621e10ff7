import { Plus, X } from 'lucide-react'
import { t } from '../languages/language.ts'
import { aParty, type DraftFault, type PartyDraft } from './claim-draft.ts'
import { WordsField } from './words-field.tsx'

interface PartyFieldsProps {
  readonly party: 'actors' | 'recipients'
  readonly parties: readonly PartyDraft[]
  readonly faults: readonly DraftFault[]
  /** Id of the list of names to choose from. */
  readonly names: string
  readonly onChange: (parties: readonly PartyDraft[]) => void
}

/** Who did it, or to whom: a name and its words each. */
export function PartyFields({ party, parties, faults, names, onChange }: PartyFieldsProps) {
  const title = t(`amending.${party}`)
  const change = (key: number, part: Partial<PartyDraft>) =>
    onChange(parties.map((one) => (one.key === key ? { ...one, ...part } : one)))
  const next = Math.max(-1, ...parties.map(({ key }) => key)) + 1
  return (
    <fieldset className="draft-rows">
      <legend>{title}</legend>
      {parties.map(({ key, name, words }, i) => (
        <div key={key} className="draft-row">
          <input
            dir="auto"
            aria-label={t('amending.nameOf', { of: title, number: i + 1 })}
            placeholder={t('amending.name')}
            list={names}
            maxLength={200}
            value={name}
            onChange={(event) => change(key, { name: event.target.value })}
          />
          <WordsField
            of={`${title} ${i + 1}`}
            words={words}
            isLacking={faults.some(({ at }) => at === `${party}.${key}`)}
            onWrite={(written, near) => change(key, { words: written, near })}
          />
          <button
            type="button"
            className="icon-button"
            aria-label={t('amending.remove', { of: `${title} ${i + 1}` })}
            onClick={() => onChange(parties.filter((one) => one.key !== key))}
          >
            <X className="icon" aria-hidden />
          </button>
        </div>
      ))}
      <button type="button" className="draft-add" onClick={() => onChange([...parties, aParty(next)])}>
        <Plus className="icon" aria-hidden /> {t(`amending.add_${party}`)}
      </button>
    </fieldset>
  )
}
