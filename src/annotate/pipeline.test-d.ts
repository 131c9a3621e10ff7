import type { Doc, Layer, Layers } from '../model/doc.ts'
import type { Report } from '../model/report.ts'
import { pipeline } from './pipeline.ts'
import type { Stage } from './pipeline.ts'

// Checked by the compiler alone: every `@ts-expect-error` is a mistake that it must refuse. Nothing here runs.

declare const report: Report
declare function stage<Needs extends Layer, Gives extends Layer>(
  needs: readonly Needs[],
  gives: Gives,
): Stage<Needs, Gives>

const tokenize = stage([], 'tokens')
const segment = stage(['tokens'], 'sentences')
const code = stage(['tokens', 'sentences'], 'claims')

/** A pipeline whose stages find their layers. */
export const whole = pipeline().use(tokenize).use(segment).use(code)
/** Its doc has all of them. */
export const claims: Promise<Layers['claims']> = whole.annotate(report).then((doc) => doc.claims)

// @ts-expect-error a stage whose layer is not there yet
pipeline().use(segment)

// @ts-expect-error one of two layers is missing
pipeline().use(tokenize).use(code)

// @ts-expect-error a layer may be given once only
pipeline().use(tokenize).use(tokenize)

const tokensOnly = await pipeline().use(tokenize).annotate(report)
// @ts-expect-error the claims are read before they are made
export const tooEarly = tokensOnly.claims

declare const doc: Doc<'tokens'>
// @ts-expect-error a doc cannot be changed
doc.tokens = []
// @ts-expect-error nor its layers
doc.tokens.push({ start: 0, end: 1, text: 'a', lemma: 'a', pos: 'X' })
