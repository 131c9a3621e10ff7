import { type RefObject, useEffect, useState } from 'react'
import type { ReviewItem } from '../../api/wire-review.ts'
import type { NoteRow } from '../../api/wire.ts'
import type { Decidable } from '../../model/decidable.ts'
import { personName } from '../judging/person-name.ts'
import type { Asks } from '../notes/note-dialog.tsx'
import { type Noting, useNoting } from '../notes/use-noting.ts'

/** The notes on the items of a queue, as they are since it was fetched, and what is being written on the one that is shown. */
export interface ItemNotes {
  readonly notesOf: (index: number) => readonly NoteRow[]
  /** What is asked for; null when nothing is. */
  readonly asks: Asks | null
  readonly ask: (asks: Asks) => void
  readonly giveUp: () => void
  readonly send: (said: string, by: string | undefined) => void
  readonly takeBack: (note: NoteRow) => void
  readonly busy: boolean
  readonly fault: Error | null
}

/** Keeps the notes of a queue that is itself not fetched anew. What is shown then takes the focus: what had it may be gone. */
export function useItemNotes(
  items: readonly ReviewItem[],
  at: number,
  shown: RefObject<HTMLElement | null>,
): ItemNotes {
  const { mutateAsync, isPending, error, reset } = useNoting()
  const [asks, setAsks] = useState<Asks | null>(null)
  const [changed, setChanged] = useState<ReadonlyMap<number, readonly NoteRow[]>>(new Map())
  useEffect(() => {
    if (changed.size > 0) shown.current?.focus()
  }, [changed, shown])
  const keep = (noting: Noting) => {
    const keeping = mutateAsync(noting).then(({ notes }) => {
      setChanged((before) => new Map(before).set(at, notes))
      setAsks(null)
    })
    // It is told by `fault`.
    keeping.catch(() => {})
  }
  return {
    notesOf: (index) => changed.get(index) ?? items[index]?.notes ?? [],
    asks,
    ask: (next) => {
      if (isPending) return
      reset()
      setAsks(next)
    },
    giveUp: () => {
      if (!isPending) reset()
      setAsks(null)
    },
    send: (said, by) => {
      const item = decidable(items[at]!)
      if (asks === 'note') keep({ to: '/api/notes', body: { item, text: said, by } })
      else keep({ to: '/api/notes/assign', body: { item, assignee: said, by } })
    },
    takeBack: ({ id }) =>
      keep({ to: '/api/notes/withdraw', body: { note: id, by: personName() || undefined } }),
    busy: isPending,
    fault: error,
  }
}

function decidable(item: ReviewItem): Decidable {
  return item.kind === 'pair'
    ? { kind: 'pair', left: item.link.left, right: item.link.right }
    : { kind: 'claim', claim: item.told.claim.id }
}
