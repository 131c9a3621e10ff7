import { Plus, X } from 'lucide-react'
import { SPEAKER_KINDS, type SpeakerKind } from '../../model/speaker.ts'
import { t } from '../languages/language.ts'
import { aSpeaker, type DraftFault, type SpeakerDraft } from './claim-draft.ts'
import { WordsField } from './words-field.tsx'

interface SpeakerFieldsProps {
  readonly speakers: readonly SpeakerDraft[]
  readonly faults: readonly DraftFault[]
  /** Id of the list of names to choose from. */
  readonly names: string
  readonly onChange: (speakers: readonly SpeakerDraft[]) => void
}

/** Who says so, nearest first: a name, what kind of speaker, its words and those that mark the speech; none is the outlet's own voice. */
export function SpeakerFields({ speakers, faults, names, onChange }: SpeakerFieldsProps) {
  const next = Math.max(-1, ...speakers.map(({ key }) => key)) + 1
  return (
    <fieldset className="draft-rows">
      <legend>{t('amending.attribution')}</legend>
      {speakers.map((speaker, i) => (
        <SpeakerRow
          key={speaker.key}
          speaker={speaker}
          number={i + 1}
          names={names}
          isLacking={(part) => faults.some(({ at }) => at === `attribution.${speaker.key}${part}`)}
          onChange={(part) =>
            onChange(speakers.map((one) => (one.key === speaker.key ? { ...one, ...part } : one)))
          }
          onRemove={() => onChange(speakers.filter(({ key }) => key !== speaker.key))}
        />
      ))}
      <p className="draft-hint">{t('amending.speakerHint')}</p>
      <button type="button" className="draft-add" onClick={() => onChange([...speakers, aSpeaker(next)])}>
        <Plus className="icon" aria-hidden /> {t('amending.addSpeaker')}
      </button>
    </fieldset>
  )
}

interface SpeakerRowProps {
  readonly speaker: SpeakerDraft
  readonly number: number
  readonly names: string
  /** Whether the article has not got the words of the name ("") or of the cue (".cue"). */
  readonly isLacking: (part: '' | '.cue') => boolean
  readonly onChange: (part: Partial<SpeakerDraft>) => void
  readonly onRemove: () => void
}

function SpeakerRow({ speaker, number, names, isLacking, onChange, onRemove }: SpeakerRowProps) {
  const title = t('amending.speaker', { number })
  return (
    <div className="draft-row draft-speaker">
      <input
        dir="auto"
        aria-label={t('amending.speakerName', { of: title })}
        placeholder={t('amending.name')}
        list={names}
        maxLength={200}
        value={speaker.name}
        onChange={(event) => onChange({ name: event.target.value })}
      />
      <select
        aria-label={t('amending.speakerKind', { of: title })}
        value={speaker.kind}
        onChange={(event) => onChange({ kind: event.target.value as SpeakerKind })}
      >
        {SPEAKER_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {t(`speakers.${kind}`)}
          </option>
        ))}
      </select>
      <button
        type="button"
        className="icon-button"
        aria-label={t('amending.remove', { of: title })}
        onClick={onRemove}
      >
        <X className="icon" aria-hidden />
      </button>
      <WordsField
        of={title}
        words={speaker.words}
        isLacking={isLacking('')}
        onWrite={(words, near) => onChange({ words, near })}
      />
      <WordsField
        of={t('amending.cueOf', { of: title })}
        words={speaker.cue}
        placeholder={t('amending.cue')}
        isLacking={isLacking('.cue')}
        onWrite={(cue, cueNear) => onChange({ cue, cueNear })}
      />
    </div>
  )
}
