import { isolated } from '../languages/isolated.ts'
import { t } from '../languages/language.ts'
import type { Asks } from '../notes/note-dialog.tsx'

interface NoteButtonsProps {
  /** To whom the item is given; null: to nobody. */
  readonly assignee: string | null
  readonly onAsk: (asks: Asks) => void
}

/** Notes something on the item, or gives it to somebody, and the keys that do. */
export function NoteButtons({ assignee, onAsk }: NoteButtonsProps) {
  return (
    <>
      <button type="button" className="plain-button" onClick={() => onAsk('note')}>
        <kbd>m</kbd> {t('notes.note')}
      </button>
      <button type="button" className="plain-button assign-button" onClick={() => onAsk('assignment')}>
        <kbd>a</kbd>{' '}
        <span>
          {assignee === null ? t('notes.assign') : t('notes.assignedTo', { name: isolated(assignee) })}
        </span>
      </button>
    </>
  )
}
