import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import type { ReportId } from '../model/report.ts'
import type { AsOf, ReportSummary as StoredSummary } from '../store/store.ts'
import type { ApiStore } from './api-store.ts'
import { asOfQuery } from './incident-filter.ts'
import { json } from './json-answer.ts'
import { explainInvalid, problem } from './problem.ts'
import type { ReportDetail, ReportSummary } from './wire.ts'
import { problemSchema, reportDetailSchema, reportListSchema } from './wire.ts'

const listRoute = createRoute({
  method: 'get',
  path: '/reports',
  summary: 'The reports of the record, newest first',
  request: {
    query: z.object({
      limit: z.coerce.number().int().min(1).max(1000).default(200),
      offset: z.coerce.number().int().min(0).default(0),
      as_of: asOfQuery,
    }),
  },
  responses: {
    200: json(reportListSchema, 'A window of the list.'),
    400: json(problemSchema, 'A parameter is not valid.'),
  },
})

const detailRoute = createRoute({
  method: 'get',
  path: '/reports/{id}',
  summary: 'One report with its text and the claims read from it',
  request: {
    params: z.object({ id: z.string().min(1).max(128) }),
    query: z.object({ as_of: asOfQuery }),
  },
  responses: {
    200: json(reportDetailSchema, 'The report and its claims.'),
    400: json(problemSchema, 'The id is not valid.'),
    404: json(problemSchema, 'No report has this id.'),
  },
})

/** The routes under /api that read reports. */
export function reportRoutes(store: ApiStore): OpenAPIHono {
  return new OpenAPIHono({ defaultHook: explainInvalid })
    .openapi(listRoute, async (c) => {
      const { limit, offset, as_of } = c.req.valid('query')
      const found = await store.reports({ limit: limit + 1, offset, ...atMoment(as_of) })
      return c.json({ reports: found.slice(0, limit).map(toRow), more: found.length > limit }, 200)
    })
    .openapi(detailRoute, async (c) => {
      const { id } = c.req.valid('param')
      const at = atMoment(c.req.valid('query').as_of)
      const report = await store.report(id, at)
      if (!report)
        return c.json(
          problem('not-found', `No report has the id "${id}". It may be in another data directory.`),
          404,
        )
      const { claims, amendments } = await claimsOf(store, id, at)
      const notes = await store.notesOf(
        claims.map((claim) => claim.id),
        at,
      )
      return c.json({ report, claims, amendments, notes }, 200)
    }) as unknown as OpenAPIHono
}

/** The claims in force of a report, in the order of their triggers, and what persons changed in them. */
export async function claimsOf(
  store: ApiStore,
  id: ReportId,
  at?: AsOf,
): Promise<Pick<ReportDetail, 'claims' | 'amendments'>> {
  const claims = await store.claims(id, at)
  return {
    claims: claims.toSorted((a, b) => a.event.trigger.start - b.event.trigger.start),
    amendments: await store.amendments(id, at),
  }
}

function atMoment(asOf: string | undefined): AsOf {
  return asOf === undefined ? {} : { asOf }
}

function toRow(row: StoredSummary): ReportSummary {
  const { id, name, outlet, title, language, published, sample, reader, recorded_at, claims, tolls } = row
  const head = { id, name, outlet, title, language, published, sample, reader, recorded_at, claims }
  return { ...head, killed: tolls.killed ?? null, injured: tolls.injured ?? null }
}
