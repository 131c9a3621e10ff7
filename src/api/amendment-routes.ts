import { createHash } from 'node:crypto'
import { createRoute, OpenAPIHono, type z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { amendClaim } from '../amending.ts'
import type { Amendment } from '../model/amendment.ts'
import type { Claim, ClaimId } from '../model/claim.ts'
import { type ClaimFields, isModeOf, withFields } from '../model/claim-fields.ts'
import type { Report, ReportId } from '../model/report.ts'
import { digest } from '../store/digest.ts'
import { StoreError } from '../store/store-error.ts'
import type { Change, KeptAmendment } from '../store/store.ts'
import { wrongSpans } from '../store/wrong-spans.ts'
import type { ApiStore } from './api-store.ts'
import { json } from './json-answer.ts'
import type { Judging } from './judgement-routes.ts'
import { explainInvalid, problem } from './problem.ts'
import { claimsOf } from './report-routes.ts'
import {
  amendedSchema,
  amendmentWithdrawalSchema,
  type NewAddition,
  type NewRejection,
  newAdditionSchema,
  newCorrectionSchema,
  newRejectionSchema,
} from './wire-amendments.ts'
import { problemSchema } from './wire.ts'

function route<P extends string, T extends z.ZodType>(path: P, schema: T, summary: string) {
  return createRoute({
    method: 'post',
    path,
    summary,
    request: { body: { required: true, content: { 'application/json': { schema } } } },
    responses: {
      200: json(amendedSchema, 'The claims of the report, and the incidents, as they now are.'),
      400: json(problemSchema, 'What is said is not valid, or its words are not those of the report.'),
      404: json(problemSchema, 'The claim, report or amendment is not in force.'),
    },
  })
}

const correctRoute = route(
  '/amendments/correct',
  newCorrectionSchema,
  'Say otherwise of a claim: another claim stands in its place',
)
const rejectRoute = route('/amendments/reject', newRejectionSchema, 'Say that a claim is none')
const confirmRoute = route(
  '/amendments/confirm',
  newRejectionSchema,
  'Say that a claim is right as it was read: the person says the same',
)
const addRoute = route('/amendments/add', newAdditionSchema, 'Add a claim that no reader read')
const withdrawRoute = route(
  '/amendments/withdraw',
  amendmentWithdrawalSchema,
  'Take back the last amendment of a claim: as if it had never been made',
)

/** A request that cannot be done, in a sentence for people. */
class Refusal extends Error {
  readonly status: 400 | 404

  constructor(status: 400 | 404, message: string) {
    super(message)
    this.status = status
  }
}

/** The routes under /api by which persons change claims. */
export function amendmentRoutes(store: ApiStore, { linker, person }: Judging): OpenAPIHono {
  const answer = async (c: Context, changeOf: () => Promise<Change>) => {
    try {
      const change = await changeOf()
      const incidents = await amendClaim(store, await linker(), change)
      const { report } = 'amendment' in change ? change.amendment : change.withdraws
      return c.json({ ...(await claimsOf(store, report)), incidents }, 200)
    } catch (error) {
      if (error instanceof Refusal)
        return c.json(
          problem(error.status === 404 ? 'not-found' : 'invalid-body', error.message),
          error.status,
        )
      if (error instanceof StoreError) return c.json(problem('invalid-body', error.message), 400)
      throw error
    }
  }
  return new OpenAPIHono({ defaultHook: explainInvalid })
    .openapi(correctRoute, (c) =>
      answer(c, async () => {
        const { claim: id, fields, reason: note, by = person } = c.req.valid('json')
        const { claim: before, report } = await inForce(store, id)
        const after = checked(report, withFields(before, fields as ClaimFields))
        if (isSame(before, after)) throw new Refusal(400, 'Nothing is said otherwise: change a field first.')
        return { amendment: { report: report.id, claim: id, before, after, person: by, note } }
      }),
    )
    .openapi(rejectRoute, (c) =>
      answer(c, async () => {
        const { claim: id, reason: note, by = person } = c.req.valid('json')
        const { claim: before, report } = await inForce(store, id)
        return { amendment: { report: report.id, claim: id, before, after: null, person: by, note } }
      }),
    )
    .openapi(confirmRoute, (c) =>
      answer(c, async () => ({ amendment: await confirmationOf(store, c.req.valid('json'), person) })),
    )
    .openapi(addRoute, (c) =>
      answer(c, async () => ({ amendment: await additionOf(store, c.req.valid('json'), person) })),
    )
    .openapi(withdrawRoute, (c) =>
      answer(c, async () => {
        const { claim, amendment, reason: note, by = person } = c.req.valid('json')
        return { withdraws: await standing(store, claim, amendment), by, note }
      }),
    ) as unknown as OpenAPIHono
}

async function inForce(
  store: ApiStore,
  id: ClaimId,
): Promise<{ readonly claim: Claim; readonly report: Report }> {
  const [told] = await store.toldClaims([id])
  const report = told === undefined ? null : await store.report(told.report.id)
  if (told === undefined || report === null)
    throw new Refusal(404, `There is no claim "${id}" in force: reload the page.`)
  return { claim: told.claim, report }
}

/** Who confirms a claim says the same: it stands as before, and a person is its reader. */
async function confirmationOf(
  store: ApiStore,
  { claim: id, reason: note, by }: NewRejection,
  person: string,
): Promise<Amendment> {
  const { claim: before, report } = await inForce(store, id)
  const after = withFields(before, {})
  return { report: report.id, claim: id, before, after, person: by ?? person, note }
}

async function additionOf(
  store: ApiStore,
  { report: id, trigger, fields, reason: note, by }: NewAddition,
  person: string,
): Promise<Amendment> {
  const report = await store.report(id)
  if (report === null) throw new Refusal(404, `No report has the id "${id}".`)
  const after = checked(report, withFields(bareClaim(id, trigger, fields.type), fields as ClaimFields))
  return { report: id, claim: after.id, before: null, after, person: by ?? person, note }
}

/** A claim of which only the words and the type are known. */
function bareClaim(
  report: ReportId,
  trigger: Claim['event']['trigger'],
  type: Claim['event']['type'],
): Claim {
  return {
    id: addedId(report, trigger.start, trigger.end),
    event: {
      type,
      mode: null,
      contexts: [],
      acled: null,
      trigger,
      actors: [],
      recipients: [],
      instruments: [],
      place: null,
      when: null,
      harm: [],
    },
    attribution: [],
    quoted: false,
    factuality: 'asserted',
    causes: [],
    same_as: null,
    confidence: 1,
    why: [],
  }
}

/** Content hash of the words of a claim that a person adds; never that of a claim that a reader reads. */
function addedId(report: ReportId, start: number, end: number): ClaimId {
  return createHash('sha256')
    .update(JSON.stringify(['added', report, start, end]))
    .digest('hex')
    .slice(0, 24)
}

function checked(report: Report, claim: Claim): Claim {
  const [wrong] = wrongSpans(report.text, claim)
  if (wrong !== undefined)
    throw new Refusal(400, `The report has not ${wrong}: give words as they stand in its text.`)
  const { type, mode } = claim.event
  if (!isModeOf(type, mode))
    throw new Refusal(400, `"${mode}" is no mode of ${type}: choose another or none.`)
  return claim
}

function isSame(before: Claim, after: Claim): boolean {
  return digest(saidBy(before)) === digest(saidBy(after))
}

function saidBy({ event, attribution, factuality }: Claim): unknown {
  return [event, attribution, factuality]
}

async function standing(store: ApiStore, claim: ClaimId, amendment: number): Promise<KeptAmendment> {
  const own = await store.amendmentsOf([claim])
  const last = own.findLast(({ withdrawn }) => withdrawn === null)
  if (last === undefined || !own.some(({ id }) => id === amendment))
    throw new Refusal(404, `No amendment ${amendment} of this claim stands: reload the page.`)
  if (last.id !== amendment)
    throw new Refusal(400, 'A later change of this claim stands: take that back first.')
  return last
}
