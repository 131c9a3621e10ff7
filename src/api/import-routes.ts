import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Readers } from '../ingest.ts'
import { receiveAddress, receiveSent } from '../intake/read-inputs.ts'
import type { Web } from '../intake/web/web.ts'
import type { Store } from '../store/store.ts'
import { allSteps, inTurn, STEPS, takeSteps, tellSteps } from './import-steps.ts'
import { json } from './json-answer.ts'
import { explainInvalid, problem, tooLarge } from './problem.ts'
import { importedSchema, type ImportStep, importStepSchema, newAddressSchema } from './wire-import.ts'
import { problemSchema } from './wire.ts'

/** With what reports that are sent are taken into the record. */
export interface Importing {
  readonly store: Store
  /** Loaded when the first report is sent. */
  readonly readers: () => Promise<Readers>
  /** How addresses are fetched; without it none are. */
  readonly web?: Web
}

/** Bytes of one request: what the command line takes of one file that is not read piece by piece. */
const LARGEST = 20_000_000
const LARGEST_ADDRESS = 10_000

const taken = {
  description:
    'What was taken, and what was refused with its remedy; each step as it happens for whoever accepts application/x-ndjson.',
  content: { 'application/json': { schema: importedSchema }, [STEPS]: { schema: importStepSchema } },
}

const importRoute = createRoute({
  method: 'post',
  path: '/reports',
  summary: 'Take the reports of one file into the record: read them, link them, keep them',
  request: {
    query: z.object({
      name: z
        .string()
        .trim()
        .min(1)
        .max(200)
        .openapi({ description: 'Of the file: its ending tells the form.', example: 'odesa.txt' }),
      published: z.iso.date().optional().openapi({ description: 'Of reports that do not state a day.' }),
      outlet: z.string().trim().min(1).max(200).optional(),
    }),
    body: {
      required: true,
      description: 'Text, a web page, PDF, JSON, JSON lines, CSV, a feed or WARC, also packed with gzip.',
      content: { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } },
    },
  },
  responses: {
    200: taken,
    400: json(problemSchema, 'A parameter is not valid.'),
    413: json(problemSchema, 'Too many bytes.'),
    415: json(problemSchema, 'The body is not sent as application/octet-stream.'),
  },
})

const addressRoute = createRoute({
  method: 'post',
  path: '/reports/address',
  summary: 'Fetch what is at an address and take its reports into the record',
  description:
    'Politely, as robots.txt allows; from public addresses only. Of a feed the pages that it announces.',
  request: { body: { required: true, content: { 'application/json': { schema: newAddressSchema } } } },
  responses: {
    200: taken,
    400: json(problemSchema, 'A parameter is not valid.'),
    413: json(problemSchema, 'Too many bytes.'),
  },
})

/** The routes under /api that take reports. */
export function importRoutes(
  { store, readers, web }: Importing,
  onFault: (fault: Error) => void,
): OpenAPIHono {
  const taking = { store, readers, turn: inTurn() }
  const answer = async (c: Context, steps: AsyncIterable<ImportStep>) =>
    c.req.header('accept') === STEPS
      ? // The form of a stream is beyond the types of the routes.
        (tellSteps(c, steps, onFault) as never)
      : c.json(await allSteps(steps), 200)
  const app = new OpenAPIHono({ defaultHook: explainInvalid })
  app.post('/reports', bodyLimit({ maxSize: LARGEST, onError: tooLarge(LARGEST) }))
  app.openapi(importRoute, async (c) => {
    if (c.req.header('content-type') !== 'application/octet-stream')
      return c.json(problem('invalid-body', 'Send the bytes of the file as application/octet-stream.'), 415)
    const { name, ...options } = c.req.valid('query')
    const items = receiveSent(name, new Uint8Array(await c.req.arrayBuffer()), options)
    return answer(c, takeSteps(taking, items, name))
  })
  if (web === undefined) return app
  app.post('/reports/address', bodyLimit({ maxSize: LARGEST_ADDRESS, onError: tooLarge(LARGEST_ADDRESS) }))
  return app.openapi(addressRoute, async (c) => {
    const { url, ...options } = c.req.valid('json')
    return answer(c, takeSteps(taking, receiveAddress(web, url, options), url))
  }) as unknown as OpenAPIHono
}
