import { createRoute, OpenAPIHono, type z } from '@hono/zod-openapi'
import type { Linker } from '../link/linker.ts'
import { addJudgements, withdrawJudgements } from '../linking.ts'
import { type Link, pairOf } from '../model/link.ts'
import type { KeptLink } from '../store/store.ts'
import type { ApiStore } from './api-store.ts'
import { json } from './json-answer.ts'
import { explainInvalid, problem } from './problem.ts'
import { judgedSchema, type NewJudgement, newJudgementSchema, newWithdrawalSchema } from './wire-incidents.ts'
import { problemSchema } from './wire.ts'

/** Who judges, and with what the record is grouped anew after it. */
export interface Judging {
  /** Loaded when somebody judges. */
  readonly linker: () => Promise<Linker>
  /** The name under which judgements are kept that bring none. */
  readonly person: string
}

const body = <T extends z.ZodType>(schema: T) => ({
  required: true,
  content: { 'application/json': { schema } },
})

const answers = {
  200: json(judgedSchema, 'What was judged, and the incidents that it touches as they now are.'),
  400: json(problemSchema, 'The judgement is not valid.'),
  404: json(problemSchema, 'A claim or judgement is not in force.'),
}

const judgeRoute = createRoute({
  method: 'post',
  path: '/judgements',
  summary: 'Judge whether claims tell of one happening, over every machine',
  request: { body: body(newJudgementSchema) },
  responses: answers,
})

const withdrawRoute = createRoute({
  method: 'post',
  path: '/judgements/withdraw',
  summary: 'Take judgements of persons back, with those made together with them: as if never made',
  request: { body: body(newWithdrawalSchema) },
  responses: answers,
})

/** The routes under /api for judgements of persons. */
export function judgementRoutes(store: ApiStore, { linker, person }: Judging): OpenAPIHono {
  return new OpenAPIHono({ defaultHook: explainInvalid })
    .openapi(judgeRoute, async (c) => {
      const judged = c.req.valid('json')
      const missing = await missingClaim(store, judged)
      if (missing !== null) return c.json(problem('not-found', missing), 404)
      const links = linksOf(judged, person)
      const incidents = await addJudgements(store, await linker(), links)
      const made = await Promise.all(judged.pairs.map((pair) => standingJudgement(store, pair)))
      return c.json({ judgements: made.filter((link) => link !== undefined), incidents }, 200)
    })
    .openapi(withdrawRoute, async (c) => {
      const { pairs, reason, by = person } = c.req.valid('json')
      const found = await Promise.all(pairs.map((pair) => standingJudgement(store, pair)))
      const standing = found.filter((link) => link !== undefined)
      if (standing.length < pairs.length)
        return c.json(
          problem('not-found', 'Of a pair no judgement of a person stands: reload the page.'),
          404,
        )
      const links = await decisionsOf(store, standing)
      const incidents = await withdrawJudgements(store, await linker(), links, { name: by, note: reason })
      return c.json({ judgements: links, incidents }, 200)
    }) as unknown as OpenAPIHono
}

type Pair = NewJudgement['pairs'][number]

/** What is wrong with the claims of a judgement, for people; null when they can be judged. */
async function missingClaim(store: ApiStore, { pairs }: NewJudgement): Promise<string | null> {
  if (pairs.some(({ left, right }) => left === right)) return 'Both claims of a pair are the same one.'
  const asked = pairs.flatMap(({ left, right }) => [left, right])
  const known = new Set((await store.toldClaims(asked)).map(({ claim }) => claim.id))
  const missing = asked.find((id) => !known.has(id))
  return missing === undefined ? null : `There is no claim "${missing}" in force: reload the page.`
}

function linksOf({ verdict, pairs, reason, by }: NewJudgement, person: string): readonly Link[] {
  return pairs.map((pair) => {
    const [left, right] = pairOf(pair.left, pair.right)
    const judge = { kind: 'person', name: by ?? person } as const
    return { left, right, verdict, score: null, reasons: [], judge, note: reason }
  })
}

async function standingJudgement(store: ApiStore, { left, right }: Pair): Promise<KeptLink | undefined> {
  const history = await store.linkHistory(left, right)
  return history.findLast(({ judge, withdrawn }) => judge.kind === 'person' && withdrawn === null)
}

/** All that was judged together with these: of a claim that was split off, the pairs that lie in other incidents since as well. */
async function decisionsOf(store: ApiStore, links: readonly KeptLink[]): Promise<readonly KeptLink[]> {
  const decisions = await Promise.all(links.map(({ id }) => store.decision(id)))
  return [...new Map(decisions.flat().map((link) => [link.id, link])).values()]
}
