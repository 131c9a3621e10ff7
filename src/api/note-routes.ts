import { createRoute, OpenAPIHono, type z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { claimsIn, type Decidable } from '../model/decidable.ts'
import type { KeptNote } from '../store/note-store.ts'
import { StoreError } from '../store/store-error.ts'
import type { ApiStore } from './api-store.ts'
import { json } from './json-answer.ts'
import { explainInvalid, problem } from './problem.ts'
import {
  assigneesSchema,
  newAssignmentSchema,
  newNoteSchema,
  notedSchema,
  noteWithdrawalSchema,
} from './wire-notes.ts'
import { problemSchema } from './wire.ts'

const body = <T extends z.ZodType>(schema: T) => ({
  body: { required: true, content: { 'application/json': { schema } } },
})

const answers = {
  200: json(notedSchema, 'All that is noted on the item.'),
  400: json(problemSchema, 'What is said is not valid.'),
  404: json(problemSchema, 'A claim is not in force, or a note does not stand.'),
}

const noteRoute = createRoute({
  method: 'post',
  path: '/notes',
  summary: 'Note something beside a pair of claims or a claim; it decides nothing',
  request: body(newNoteSchema),
  responses: answers,
})

const assignRoute = createRoute({
  method: 'post',
  path: '/notes/assign',
  summary: 'Give a pair of claims or a claim to somebody: the last assignment counts',
  request: body(newAssignmentSchema),
  responses: answers,
})

const withdrawRoute = createRoute({
  method: 'post',
  path: '/notes/withdraw',
  summary: 'Take a note or an assignment back; it stays in the history',
  request: body(noteWithdrawalSchema),
  responses: answers,
})

const assigneesRoute = createRoute({
  method: 'get',
  path: '/notes/assignees',
  summary: 'To whom something is given',
  responses: { 200: json(assigneesSchema, 'In the order of their names.') },
})

/** The routes under /api for notes and assignments; `person` says what comes without a name. */
export function noteRoutes(store: ApiStore, person: string): OpenAPIHono {
  return new OpenAPIHono({ defaultHook: explainInvalid })
    .openapi(noteRoute, (c) => {
      const { item, text, by = person } = c.req.valid('json')
      return answer(c, store, async () => {
        await store.addNote({ item, text, person: by })
        return item
      })
    })
    .openapi(assignRoute, (c) => {
      const { item, assignee, by = person } = c.req.valid('json')
      return answer(c, store, async () => {
        await store.addNote({ item, assignee, person: by })
        return item
      })
    })
    .openapi(withdrawRoute, (c) => {
      const { note, by = person } = c.req.valid('json')
      return answer(c, store, () => store.withdrawNote(note, by))
    })
    .openapi(assigneesRoute, async (c) =>
      c.json({ person, assignees: await store.assignees() }, 200),
    ) as unknown as OpenAPIHono
}

/** Does it, and tells what is then noted on its item. */
async function answer(c: Context, store: ApiStore, act: () => Promise<Decidable>) {
  try {
    const item = await act()
    return c.json({ notes: await notesOn(store, item) }, 200)
  } catch (error) {
    if (!(error instanceof StoreError)) throw error
    return c.json(problem('not-found', error.message), 404)
  }
}

async function notesOn(store: ApiStore, item: Decidable): Promise<readonly KeptNote[]> {
  const key = claimsIn(item).join(' ')
  const notes = await store.notesOf([claimsIn(item)[0]])
  return notes.filter((note) => claimsIn(note.item).join(' ') === key)
}
