import { useQuery } from '@tanstack/react-query'
import { assigneesQuery } from '../api/queries.ts'
import { personName } from '../judging/person-name.ts'
import { type Asks, NoteDialog } from '../notes/note-dialog.tsx'
import type { ItemNotes } from './use-item-notes.ts'

interface ItemDialogProps {
  readonly noting: ItemNotes
  readonly asks: Asks
}

/** Asks for a note on the item that is shown, or to whom it is given: first to the one who asks. */
export function ItemDialog({ noting, asks }: ItemDialogProps) {
  const { data } = useQuery(assigneesQuery)
  return (
    <NoteDialog
      asks={asks}
      first={asks === 'note' ? '' : personName() || (data?.person ?? '')}
      names={data?.assignees ?? []}
      busy={noting.busy}
      fault={noting.fault}
      onSend={noting.send}
      onClose={noting.giveUp}
    />
  )
}
