import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { krippendorffAlpha } from '../analyze/krippendorff-alpha.ts'
import { tell } from '../link/tell.ts'
import type { Codable as Coded, CodedBySeveral } from '../store/coding-store.ts'
import { StoreError } from '../store/store-error.ts'
import type { ApiStore } from './api-store.ts'
import { withPassages } from './incident-detail.ts'
import { json } from './json-answer.ts'
import { explainInvalid, problem } from './problem.ts'
import {
  type Agreement,
  agreementSchema,
  type Codable,
  codableListSchema,
  coderQuery,
  newCodingSchema,
} from './wire-coding.ts'
import { problemSchema } from './wire.ts'

const invalid = json(problemSchema, 'What is said is not valid.')

const queueRoute = createRoute({
  method: 'get',
  path: '/coding',
  summary: 'What others decided, to be coded a second time without knowing how',
  request: { query: coderQuery },
  responses: { 200: json(codableListSchema, 'The last decided first.'), 400: invalid },
})

const codeRoute = createRoute({
  method: 'post',
  path: '/coding',
  summary: 'Give a second answer: the agreement follows from it, and nothing else',
  request: { body: { required: true, content: { 'application/json': { schema: newCodingSchema } } } },
  responses: { 200: json(agreementSchema, 'The agreement as it now is.'), 400: invalid },
})

const agreementRoute = createRoute({
  method: 'get',
  path: '/coding/agreement',
  summary: 'How far persons agree who decided the same without knowing of each other',
  responses: { 200: json(agreementSchema, 'By kind of decision.') },
})

/** The routes under /api for double coding; `person` codes where no name is given. */
export function codingRoutes(store: ApiStore, person: string): OpenAPIHono {
  return new OpenAPIHono({ defaultHook: explainInvalid })
    .openapi(queueRoute, async (c) => {
      const { by = person, limit } = c.req.valid('query')
      const { items, total } = await store.toCode(by, { limit })
      const told = await Promise.all(items.map((item) => toldOf(store, item)))
      return c.json({ total, items: told.flat() }, 200)
    })
    .openapi(codeRoute, async (c) => {
      const { item, answer, by = person } = c.req.valid('json')
      try {
        await store.addCoding({ item, answer, person: by })
      } catch (error) {
        if (!(error instanceof StoreError)) throw error
        return c.json(problem('invalid-body', error.message), 400)
      }
      return c.json(agreementOf(await store.codedItems()), 200)
    })
    .openapi(agreementRoute, async (c) =>
      c.json(agreementOf(await store.codedItems()), 200),
    ) as unknown as OpenAPIHono
}

async function toldOf(store: ApiStore, item: Coded): Promise<readonly Codable[]> {
  if (item.kind === 'claim') {
    const report = await store.report(item.report)
    const told = report === null ? [] : await withPassages(store, tell(report, [item.read], null))
    return told.map((one) => ({ kind: 'claim', told: one }))
  }
  const told = await withPassages(store, await store.toldClaims([item.left, item.right]))
  const [left, right] = [item.left, item.right].map((id) => told.find(({ claim }) => claim.id === id))
  return left && right ? [{ kind: 'pair', left, right }] : []
}

const MOST_DISPUTED = 100

/** Alpha and counts of each kind of decision. */
function agreementOf(items: readonly CodedBySeveral[]): Agreement {
  const disputed = items.filter((one) => !isAgreed(one)).toReversed()
  return {
    kinds: (['pair', 'claim'] as const).map((kind) => {
      const own = items.filter(({ item }) => item.kind === kind)
      const units = own.map(({ answers }) => answers.map(({ answer }) => answer))
      return { kind, items: own.length, agreed: own.filter(isAgreed).length, alpha: krippendorffAlpha(units) }
    }),
    disputed: disputed.slice(0, MOST_DISPUTED),
  }
}

function isAgreed({ answers }: CodedBySeveral): boolean {
  return new Set(answers.map(({ answer }) => answer)).size === 1
}
