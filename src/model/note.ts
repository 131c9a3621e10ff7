import type { Decidable } from './decidable.ts'

/** What a person says beside an item that is to be decided: words, or to whom the item is given. It decides nothing. */
export interface Note {
  readonly item: Decidable
  readonly person: string
  /** Null where the item is given to somebody, and where the words were erased with a report. */
  readonly text: string | null
  /** To whom the item is given; null of words. */
  readonly assignee: string | null
}

/** What of the notes of one item, oldest first, says to whom it is given: the last that does; null when that one was taken back. */
export function assignmentIn<T extends Pick<Note, 'assignee'> & { readonly withdrawn: object | null }>(
  notes: readonly T[],
): T | null {
  const last = notes.findLast(({ assignee }) => assignee !== null)
  return last === undefined || last.withdrawn !== null ? null : last
}
