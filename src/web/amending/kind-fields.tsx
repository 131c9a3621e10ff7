import { isModeOf } from '../../model/claim-fields.ts'
import { ACLED_SUB_EVENTS, EVENT_TYPES, FACTUALITIES, MODES } from '../../model/codebook.ts'
import { t } from '../languages/language.ts'
import type { ClaimDraft } from './claim-draft.ts'

interface KindFieldsProps {
  readonly draft: ClaimDraft
  readonly onChange: (change: Partial<ClaimDraft>) => void
}

/** What kind of event it is, and how it is told. */
export function KindFields({ draft, onChange }: KindFieldsProps) {
  const { type, mode, acled, factuality } = draft
  return (
    <>
      <Choice
        name={t('amending.type')}
        value={type}
        values={EVENT_TYPES}
        labelOf={(value) => t(`types.${value}`)}
        onChoose={(value) =>
          onChange({
            type: value,
            mode: isModeOf(value, mode) ? mode : null,
            acled: value === type ? acled : null,
          })
        }
      />
      <Choice
        name={t('amending.mode')}
        value={mode}
        values={MODES[type]}
        labelOf={(value) => t(`modes.${value}`)}
        none={t('amending.none')}
        onChoose={(value) => onChange({ mode: value })}
      />
      <Choice
        name={t('amending.factuality')}
        value={factuality}
        values={FACTUALITIES}
        labelOf={(value) => t(`factuality.${value}`)}
        onChoose={(value) => onChange({ factuality: value })}
      />
      <Choice
        name={t('amending.acled')}
        value={acled}
        values={ACLED_SUB_EVENTS}
        labelOf={(value) => value}
        none={t('amending.none')}
        onChoose={(value) => onChange({ acled: value })}
      />
    </>
  )
}

interface ChoiceProps<T extends string, N extends T | null> {
  readonly name: string
  readonly value: N
  readonly values: readonly T[]
  readonly labelOf: (value: T) => string
  /** The word for no value, where there may be none. */
  readonly none?: string
  readonly onChoose: (value: N) => void
}

function Choice<T extends string, N extends T | null>(props: ChoiceProps<T, N>) {
  const { name, value, values, labelOf, none, onChoose } = props
  return (
    <label className="field">
      <span>{name}</span>
      <select value={value ?? ''} onChange={(event) => onChoose((event.target.value || null) as N)}>
        {none !== undefined && <option value="">{none}</option>}
        {values.map((one) => (
          <option key={one} value={one}>
            {labelOf(one)}
          </option>
        ))}
      </select>
    </label>
  )
}
