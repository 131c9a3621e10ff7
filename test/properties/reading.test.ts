import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'

import { loadEnglish } from '../../src/annotate/load-english.ts'
import type { Doc, Layer } from '../../src/model/doc.ts'
import type { Report } from '../../src/model/report.ts'
import { claimSchema } from '../claim-schema.ts'
import { ownReportPaths, reportFrom } from '../sample-reports.ts'
import { mutated } from './mutations.ts'
import { spansIn } from './spans-in.ts'

type Reader = Awaited<ReturnType<typeof loadEnglish>>

let reader: Reader
let reports: readonly Report[]
let docs: readonly Doc<Layer>[]

beforeAll(async () => {
  reader = await loadEnglish()
  reports = await Promise.all(ownReportPaths().map(reportFrom))
  docs = await Promise.all(reports.map(read))
})

/** The doc with the layers under its claims, which are on the same object. */
const read = async (report: Report) => (await reader.annotate(report)) as Doc<Layer>

/** A law over our own reports and over random mutations of them. */
async function law(check: (doc: Doc<Layer>) => void | Promise<void>, runs = 40): Promise<void> {
  for (const doc of docs) await check(doc)
  await fc.assert(
    fc.asyncProperty(mutated(reports), async (report) => check(await read(report))),
    { numRuns: runs },
  )
}

describe('reading any report', () => {
  it('ties every datum to the exact words of the text', () =>
    law((doc) => {
      const { report, ...layers } = doc
      const wrong = [...spansIn(layers)].filter(
        ([, { start, end, text }]) =>
          !Number.isInteger(start) || start < 0 || end <= start || report.text.slice(start, end) !== text,
      )
      expect(wrong).toEqual([])
    }))

  it('covers all but white space with tokens, in order', () =>
    law(({ report, tokens }) => {
      let position = 0
      for (const { start, end } of tokens) {
        expect(report.text.slice(position, start).trim()).toBe('')
        position = end
      }
      expect(report.text.slice(position).trim()).toBe('')
    }))

  it('puts every token in one sentence, and its head in the same', () =>
    law(({ tokens, sentences, syntax }) => {
      expect(
        sentences.flatMap(({ first, last }) => Array.from({ length: last - first }, (_, i) => first + i)),
      ).toEqual(tokens.map((_, i) => i))
      for (const { first, last } of sentences) {
        const heads = syntax.slice(first, last).map(({ head }) => head)
        expect(heads.filter((head) => head !== -1 && (head < first || head >= last))).toEqual([])
      }
    }))

  it.each(['names', 'times', 'places'] as const)('keeps %s sorted and apart', (layer) =>
    law((doc) => {
      const spans = doc[layer].map(({ start, end }) => ({ start, end }))
      expect(spans.filter(({ start }, i) => i > 0 && start < spans[i - 1]!.end)).toEqual([])
    }, 30),
  )

  it('makes claims after the contract', () =>
    law(({ claims }) => {
      for (const claim of claims) expect(claimSchema.safeParse(claim).error?.issues).toBeUndefined()
    }))

  it('gives every claim an id of its own, and points only to claims that are there', () =>
    law(({ claims }) => {
      const ids = new Set(claims.map(({ id }) => id))
      expect(ids.size).toBe(claims.length)
      const pointed = claims.flatMap(({ same_as, causes }) =>
        [same_as ?? [], ...causes.map(({ claim }) => claim)].flat(),
      )
      expect(pointed.filter((id) => !ids.has(id))).toEqual([])
    }))

  it('puts nobody and nothing twice in one role of an event', () =>
    law(({ claims }) => {
      for (const { event } of claims) {
        for (const role of [event.actors, event.recipients, event.instruments, event.harm]) {
          const spans = role.map((one) => `${one.start}-${one.end}-${'kind' in one ? one.kind : one.name}`)
          expect(spans).toEqual([...new Set(spans)])
        }
      }
    }))

  it('gives the same claims each time', () =>
    law(async ({ report, claims }) => {
      expect(JSON.stringify((await read(report)).claims)).toBe(JSON.stringify(claims))
    }, 20))

  it('gives a report read alone the layers that it had beside others', async () => {
    for (const [i, report] of reports.entries()) expect(await read(report)).toEqual(docs[i])
  })
})
