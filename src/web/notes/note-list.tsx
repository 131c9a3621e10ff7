import type { NoteRow } from '../../api/wire.ts'
import type { Decidable } from '../../model/decidable.ts'
import { assignmentIn } from '../../model/note.ts'
import { isolated } from '../languages/isolated.ts'
import { t } from '../languages/language.ts'
import { momentLabel } from '../times/moment-label.ts'

interface NoteListProps {
  /** Oldest first. */
  readonly notes: readonly NoteRow[]
  /** Names what a note is on, where it must be told. */
  readonly about?: (item: Decidable) => string | null
  /** Absent where nothing can be taken back; else all notes are on one item. */
  readonly onTakeBack?: (note: NoteRow) => void
}

/** What persons noted and to whom they gave it, with who and when; also what was taken back. */
export function NoteList({ notes, about, onTakeBack }: NoteListProps) {
  const given = onTakeBack && assignmentIn(notes)
  const stands = (note: NoteRow) => (note.assignee === null ? note.withdrawn === null : note === given)
  return (
    <ol className="written-notes" aria-label={t('notes.title')}>
      {notes.map((note) => (
        <li key={note.id} data-withdrawn={note.withdrawn !== null || undefined}>
          <p id={`written-${note.id}`} className="written-words" dir="auto">
            <Words note={note} />
          </p>
          <p className="quiet">
            <Where label={about?.(note.item) ?? null} />
            <bdi>{note.person}</bdi>
            {t('common.comma')}
            {momentLabel(note.recorded_at)}
          </p>
          {note.withdrawn && (
            <p className="quiet">
              {t('incident.takenBack', {
                name: isolated(note.withdrawn.by),
                moment: momentLabel(note.withdrawn.at),
              })}
            </p>
          )}
          {onTakeBack && stands(note) && (
            <button
              type="button"
              className="plain-button"
              aria-describedby={`written-${note.id}`}
              onClick={() => onTakeBack(note)}
            >
              {t('judging.backVerb')}
            </button>
          )}
        </li>
      ))}
    </ol>
  )
}

function Words({ note: { text, assignee } }: { readonly note: NoteRow }) {
  if (assignee !== null) return t('notes.assignedTo', { name: isolated(assignee) })
  return text ?? <span className="quiet">{t('notes.erased')}</span>
}

function Where({ label }: { readonly label: string | null }) {
  return label === null ? null : `${label}${t('common.colon')}`
}
