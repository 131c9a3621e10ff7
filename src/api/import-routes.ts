import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { bodyLimit } from 'hono/body-limit'
import { beginRun, ErasedError, ingestReceived, ReaderError, type Readers } from '../ingest.ts'
import { IntakeError } from '../intake/intake-error.ts'
import { receiveSent } from '../intake/read-inputs.ts'
import type { Received } from '../intake/received.ts'
import type { RunId, Store } from '../store/store.ts'
import { json } from './json-answer.ts'
import { explainInvalid, problem, tooLarge } from './problem.ts'
import { type Imported, importedSchema } from './wire-import.ts'
import { problemSchema } from './wire.ts'

/** With what reports that are sent are taken into the record. */
export interface Importing {
  readonly store: Store
  /** Loaded when the first report is sent. */
  readonly readers: () => Promise<Readers>
}

/** Bytes of one request: what the command line takes of one file that is not read piece by piece. */
const LARGEST = 20_000_000
/** Reports that are read for one request: more is for the command line, which says how far it is. */
const MOST_REPORTS = 200

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
    200: json(importedSchema, 'What was taken, and what was refused with its remedy.'),
    400: json(problemSchema, 'A parameter is not valid.'),
    413: json(problemSchema, 'Too many bytes.'),
    415: json(problemSchema, 'The body is not sent as application/octet-stream.'),
  },
})

/** The route under /api that takes reports. */
export function importRoutes({ store, readers }: Importing): OpenAPIHono {
  // One after another: reading fills the processor, and memory must not hold what twenty people send at once.
  let last: Promise<unknown> = Promise.resolve()
  const app = new OpenAPIHono({ defaultHook: explainInvalid })
  app.post('/reports', bodyLimit({ maxSize: LARGEST, onError: tooLarge(LARGEST) }))
  return app.openapi(importRoute, async (c) => {
    if (c.req.header('content-type') !== 'application/octet-stream')
      return c.json(problem('invalid-body', 'Send the bytes of the file as application/octet-stream.'), 415)
    const { name, ...options } = c.req.valid('query')
    const items = receiveSent(name, new Uint8Array(await c.req.arrayBuffer()), options)
    const taking = last.then(async () => takeAll(store, await readers(), items, name))
    last = taking.catch(() => {})
    return c.json(await taking, 200)
  }) as unknown as OpenAPIHono
}

async function takeAll(
  store: Store,
  readers: Readers,
  items: AsyncIterable<Received | IntakeError>,
  name: string,
): Promise<Imported> {
  const reports: Imported['reports'][number][] = []
  const refused: Imported['refused'][number][] = []
  const refuse = (input: string, message: string): void => void refused.push({ input, message })
  let run: RunId | undefined
  for await (const item of items) {
    if (reports.length + refused.length >= MOST_REPORTS) {
      refuse(
        name,
        `${name}: holds more than ${MOST_REPORTS} reports, the rest was left; take it with acta ingest`,
      )
      break
    }
    if (item instanceof IntakeError) {
      refuse(item.input, item.message)
      continue
    }
    run ??= await beginRun(store, readers, `import of ${name}`)
    try {
      const { id, name: own, title } = item.report
      reports.push({ id, name: own, title, ...(await ingestReceived(store, readers, run, item)) })
    } catch (error) {
      if (!(error instanceof ReaderError || error instanceof ErasedError)) throw error
      refuse(item.report.name, error.message)
    }
  }
  return { reports, refused }
}
