import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { CSV_HEAD, csvLine } from '../export/incident-csv.ts'
import { GEOJSON_END, GEOJSON_HEAD, geojsonFeature } from '../export/incident-geojson.ts'
import { type IncidentRecord, recordOf } from '../export/incident-record.ts'
import type { ApiStore } from './api-store.ts'
import { filterQuery, type Knowledge, policyQuery, toFilter, UnknownName } from './incident-filter.ts'
import { json } from './json-answer.ts'
import { explainInvalid, problem } from './problem.ts'
import { selectedLines } from './selected-lines.ts'
import { problemSchema } from './wire.ts'

const FORMS = {
  csv: { type: 'text/csv; charset=utf-8', write: writeCsv },
  geojson: { type: 'application/geo+json', write: writeGeojson },
} as const

const file = { schema: z.string().openapi({ format: 'binary' }) }

const exportRoute = createRoute({
  method: 'get',
  path: '/incidents/export',
  summary: 'All incidents that fit, as a file to be saved',
  request: {
    query: filterQuery.extend({
      policy: policyQuery,
      format: z.enum(['csv', 'geojson']).default('csv'),
    }),
  },
  responses: {
    200: {
      description:
        'One row or feature an incident, the newest first. What spreadsheets would run is made text.',
      content: { 'text/csv': file, 'application/geo+json': file },
    },
    400: json(problemSchema, 'A parameter is not valid.'),
  },
})

/** The route under /api that gives a whole selection of incidents as a file, row by row as they are read. */
export function exportRoutes(
  store: ApiStore,
  knowledge: Knowledge,
  onFault: (fault: Error) => void,
): OpenAPIHono {
  return new OpenAPIHono({ defaultHook: explainInvalid }).openapi(exportRoute, async (c) => {
    const { policy, format, ...query } = c.req.valid('query')
    const filter = await toFilter(query, knowledge).catch((error: unknown) => {
      if (error instanceof UnknownName) return error
      throw error
    })
    if (filter instanceof UnknownName) return c.json(problem('invalid-parameter', filter.message), 400)
    const asOf = new Date(query.as_of ?? Date.now()).toISOString()
    const { type, write } = FORMS[format]
    const batches = write(recordsOf(store, filter, { policy, asOf }))
    const headers = {
      'content-type': type,
      'content-disposition': `attachment; filename="${nameOf(asOf, format)}"`,
    }
    // The form of a stream is beyond the types of the routes.
    return new Response(streamOf(batches, onFault), { headers }) as never
  }) as unknown as OpenAPIHono
}

/** "acta-incidents-2024-08-03T090000Z.csv": the moment of the record, without what file systems forbid. */
function nameOf(asOf: string, format: keyof typeof FORMS): string {
  return `acta-incidents-${asOf.slice(0, 19).replaceAll(':', '')}Z.${format}`
}

async function* recordsOf(
  store: ApiStore,
  filter: Parameters<typeof selectedLines>[1],
  options: Parameters<typeof recordOf>[1],
): AsyncGenerator<readonly IncidentRecord[], void> {
  for await (const lines of selectedLines(store, filter)) yield lines.map((line) => recordOf(line, options))
}

async function* writeCsv(batches: AsyncIterable<readonly IncidentRecord[]>) {
  yield CSV_HEAD
  for await (const records of batches) yield records.map(csvLine).join('')
}

async function* writeGeojson(batches: AsyncIterable<readonly IncidentRecord[]>) {
  yield GEOJSON_HEAD
  let isFirst = true
  for await (const records of batches) {
    if (records.length === 0) continue
    yield (isFirst ? '' : ',\n') + records.map(geojsonFeature).join(',\n')
    isFirst = false
  }
  yield GEOJSON_END
}

/** The bytes of texts, each made when the one before is sent. A fault breaks the answer off: what arrived is not taken for the whole. */
function streamOf(
  texts: AsyncGenerator<string, void>,
  onFault: (fault: Error) => void,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream({
    async pull(controller) {
      try {
        const { value, done } = await texts.next()
        if (done) controller.close()
        else controller.enqueue(encoder.encode(value))
      } catch (error) {
        const fault = error instanceof Error ? error : new Error(String(error))
        onFault(fault)
        controller.error(fault)
      }
    },
    async cancel() {
      await texts.return()
    },
  })
}
