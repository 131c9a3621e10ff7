import type { EntityKind, NameKind } from '../../model/doc.ts'
import { contains, overlaps } from '../../model/span.ts'
import type { Span } from '../../model/span.ts'
import type { NameSpan } from './name-spans.ts'
import { wordAt } from './scene.ts'
import type { Scene } from './scene.ts'

const BODIES: ReadonlySet<EntityKind | NameKind> = new Set([
  'organisation',
  'facility',
  'armed-group',
  'place',
])
const SOMEONE: ReadonlySet<EntityKind | NameKind> = new Set([
  'person',
  'product',
  'misc',
  'weapon',
  'media',
  'people',
])

/**
 * True when the words, though part of a longer name, say where someone or something is at home: "the Ohio Supreme Court",
 * "Richmond Police", "Queensland Premier Ana Costa", "Ana Costa, D-Charleston". "Paris Hilton" is at home nowhere.
 */
export function isHome(scene: Scene, span: NameSpan): boolean {
  const { tokens, entities, names } = scene
  const words = { start: tokens[span.first]?.start ?? 0, end: tokens[span.last - 1]?.end ?? 0 }
  const around = [...entities, ...names].filter((name) => overlaps(name, words))
  if (around.some(({ kind }) => SOMEONE.has(kind))) return false
  const isPart = around.some(
    (name) => BODIES.has(name.kind) && contains(name, words) && tellsWhere(scene, span, name),
  )
  return isPart || isOfOffice(scene, span) || isSeat(scene, span)
}

/** A place opens the longer name ("Ohio Supreme Court") or ends it behind "of" ("the University of Ohio"). */
function tellsWhere({ text, tokens }: Scene, { first, last }: NameSpan, name: Span): boolean {
  const start = tokens[first]?.start ?? 0
  const end = tokens[last - 1]?.end ?? 0
  if (end - start >= name.end - name.start) return false
  if (/^(?:the )?$/i.test(text.slice(name.start, start))) return true
  return end === name.end && /\bof (?:the )?$/.test(text.slice(name.start, start))
}

/** "Queensland Premier Ana Costa", "Butler County Auditor Ana Costa" */
function isOfOffice({ tokens, entities }: Scene, { last }: NameSpan): boolean {
  const next = tokens[last]
  if (next === undefined || !/^\p{Lu}\p{Ll}+$/u.test(next.text)) return false
  return entities.some(({ kind, start }) => kind === 'person' && start > next.start && start - next.end < 30)
}

/** "D-Charleston": the party and the seat of a legislator. */
function isSeat(scene: Scene, { first }: NameSpan): boolean {
  return wordAt(scene, first - 1) === '-' && /^[dri]$/.test(wordAt(scene, first - 2))
}
