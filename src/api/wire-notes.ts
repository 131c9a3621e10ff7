import { z } from '@hono/zod-openapi'
import { decidableSchema, list, noteSchema, typedText } from './wire.ts'

/** The name of a person. */
export const personSchema = typedText(80)

const item = decidableSchema.openapi({ description: 'What is to be decided.' })
const by = personSchema.optional().openapi({ description: 'Who says so.' })

/** Words beside something that is to be decided. */
export const newNoteSchema = z.strictObject({ item, text: typedText(2000), by }).openapi('NewNote')

/** To whom something that is to be decided is given. */
export const newAssignmentSchema = z
  .strictObject({ item, assignee: personSchema, by })
  .openapi('NewAssignment')

/** That a note or an assignment shall not stand. */
export const noteWithdrawalSchema = z
  .strictObject({ note: z.int().min(1).max(Number.MAX_SAFE_INTEGER), by })
  .openapi('NoteWithdrawal')

/** All that is noted on the item. */
export const notedSchema = z
  .object({ notes: list(noteSchema).openapi({ description: 'Oldest first, also what was taken back.' }) })
  .openapi('Noted')

/** Who can be asked for. */
export const assigneesSchema = z
  .object({
    person: z.string().openapi({ description: 'Who acts where no name is given.' }),
    assignees: list(z.string()).openapi({ description: 'To whom anything is given.' }),
  })
  .openapi('Assignees')

export type NewNote = z.infer<typeof newNoteSchema>
export type NewAssignment = z.infer<typeof newAssignmentSchema>
export type NoteWithdrawal = z.infer<typeof noteWithdrawalSchema>
export type Noted = z.infer<typeof notedSchema>
export type Assignees = z.infer<typeof assigneesSchema>
