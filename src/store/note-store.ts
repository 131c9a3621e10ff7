import type { ClaimId } from '../model/claim.ts'
import type { Decidable } from '../model/decidable.ts'
import type { Note } from '../model/note.ts'

/** Number of one note. */
export type NoteId = number

/** A note to be kept: words, or to whom the item is given. */
export type NewNote = { readonly item: Decidable; readonly person: string } & (
  | { readonly text: string }
  | { readonly assignee: string }
)

/** A note as the record holds it. */
export interface KeptNote extends Note {
  readonly id: NoteId
  /** ISO 8601 with milliseconds, UTC. */
  readonly recorded_at: string
  /** Who took it back, and when; null while it stands. */
  readonly withdrawn: { readonly by: string; readonly at: string } | null
}

/** Which items to list by whom they are given to: a name; null: to nobody; absent: all. */
export interface GivenTo {
  readonly assignee?: string | null | undefined
}

/** What persons say beside what is to be decided, and whose task it is. */
export interface NoteStore {
  /**
   * Keeps words, or gives the item to somebody: the last assignment counts. Given to whom it is given already, nothing is written. Throws
   * `StoreError` when a claim of the item is not in force.
   */
  addNote(note: NewNote): Promise<void>
  /** Takes a note back, and gives its item. Throws `StoreError` when there is none of that id, or it does not stand. */
  withdrawNote(note: NoteId, by: string): Promise<Decidable>
  /** The notes on these claims, alone or in pairs, oldest first, also those that were taken back; as they stood at a moment of the record. */
  notesOf(
    claims: readonly ClaimId[],
    at?: { readonly asOf?: string | undefined },
  ): Promise<readonly KeptNote[]>
  /** The names of all to whom something is given, in order. */
  assignees(): Promise<readonly string[]>
}
