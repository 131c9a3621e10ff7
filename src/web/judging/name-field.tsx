import { t } from '../languages/language.ts'

interface NameFieldProps {
  readonly by: string
  readonly onBy: (by: string) => void
}

/** Under which name something is kept; empty: that of the one who runs the server. */
export function NameField({ by, onBy }: NameFieldProps) {
  return (
    <label className="field">
      <span>{t('judging.name')}</span>
      <input
        maxLength={80}
        value={by}
        placeholder={t('judging.nameHint')}
        onChange={(event) => onBy(event.target.value)}
      />
    </label>
  )
}
