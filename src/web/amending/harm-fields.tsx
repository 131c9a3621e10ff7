import { Plus } from 'lucide-react'
import { HARM_KINDS, type HarmKind } from '../../model/harm.ts'
import { t } from '../languages/language.ts'
import { aFigure, type DraftFault, type FigureDraft } from './claim-draft.ts'
import { WordsField } from './words-field.tsx'

interface HarmFieldsProps {
  readonly figures: readonly FigureDraft[]
  readonly faults: readonly DraftFault[]
  readonly onChange: (figures: readonly FigureDraft[]) => void
}

/** At what cost: a figure with its bounds and its words each; an emptied one is none. */
export function HarmFields({ figures, faults, onChange }: HarmFieldsProps) {
  const change = (key: number, part: Partial<FigureDraft>) =>
    onChange(figures.map((one) => (one.key === key ? { ...one, ...part } : one)))
  const isFaulty = (key: number, what: DraftFault['what']) =>
    faults.some((fault) => fault.at === `harm.${key}` && fault.what === what)
  const next = Math.max(-1, ...figures.map(({ key }) => key)) + 1
  return (
    <fieldset className="draft-rows">
      <legend>{t('amending.harm')}</legend>
      {figures.map(({ key, kind, figure, words }) => (
        <div key={key} className="draft-row draft-figure">
          <select
            aria-label={t('amending.kindOf')}
            value={kind}
            onChange={(event) => change(key, { kind: event.target.value as HarmKind })}
          >
            {HARM_KINDS.map((one) => (
              <option key={one} value={one}>
                {t(`harm.${one}`)}
              </option>
            ))}
          </select>
          <input
            dir="ltr"
            aria-label={t('amending.figureOf', { of: t(`harm.${kind}`) })}
            aria-invalid={isFaulty(key, 'figure') || undefined}
            title={t('amending.figureHint')}
            placeholder={t('amending.figure')}
            maxLength={20}
            value={figure}
            onChange={(event) => change(key, { figure: event.target.value })}
          />
          <WordsField
            of={t(`harm.${kind}`)}
            words={words}
            isLacking={isFaulty(key, 'words')}
            onWrite={(written, near) => change(key, { words: written, near })}
          />
        </div>
      ))}
      <p className="draft-hint">{t('amending.figureHint')}</p>
      <button type="button" className="draft-add" onClick={() => onChange([...figures, aFigure(next)])}>
        <Plus className="icon" aria-hidden /> {t('amending.addFigure')}
      </button>
    </fieldset>
  )
}
