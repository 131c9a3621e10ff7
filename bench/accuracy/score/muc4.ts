import { assign } from './assign.ts'
import { prf } from './prf.ts'
import type { Prf } from './prf.ts'

/** The roles of a MUC-4 template as the role-filler papers name them. */
export const ROLES = ['PerpInd', 'PerpOrg', 'Target', 'Victim', 'Weapon'] as const
export type Role = (typeof ROLES)[number]

/** A mention of an entity: its words, in gold with their place. */
type Mention = string | readonly [string, number]

/** By role the entities that fill it, each with its mentions. */
export type Fillers = Readonly<Partial<Record<Role, readonly (readonly Mention[])[]>>>

/** The role fillers of a document. */
export interface RolesDoc {
  readonly docid: string
  readonly extracts: Fillers
}

/** One incident: its type, where gold may allow two ("attack / bombing"), and who fills its roles. */
export type Template = Fillers & { readonly incident_type: string }

/** The incidents of a document. */
export interface TemplatesDoc {
  readonly docid: string
  readonly templates: readonly Template[]
}

/** Figures by role, or by slot, and over all of them. */
export type Muc4Score = Readonly<Record<string, Prf>>

/** The words of a mention as both scorers compare them: no case, no marks, no articles. */
export function plainWords(words: string): string {
  const bare = words.toLowerCase().replaceAll(/[!-/:-@[-`{-~]/g, '')
  return bare
    .replaceAll(/\b(?:a|an|the)\b/g, ' ')
    .split(/\s+/)
    .filter(Boolean)
    .join(' ')
}

/**
 * CEAF-REE (Du, Rush & Cardie 2021): an entity is right when all its predicted mentions are mentions of one gold entity of
 * its role; one to one. Documents without a prediction count as empty.
 */
export function scoreRoles(gold: readonly RolesDoc[], predicted: readonly RolesDoc[]): Muc4Score {
  const byId = new Map(predicted.map(({ docid, extracts }) => [docid, extracts]))
  const pairs = gold.map(({ docid, extracts }) => ({ gold: extracts, claims: byId.get(docid) ?? {} }))
  const figures = ROLES.map((role) => {
    const hits = sum(pairs, (doc) => entityHits(doc.gold, doc.claims, role))
    const claimed = sum(pairs, (doc) => entitiesOf(doc.claims, role).length)
    return [
      role,
      prf(
        hits,
        claimed,
        sum(pairs, (doc) => entitiesOf(doc.gold, role).length),
      ),
    ] as const
  })
  return withTotal(Object.fromEntries(figures))
}

/**
 * Template filling (Du, Rush & Cardie NAACL 2021): incidents of one type are paired so that most slots are right, the type
 * being a slot too; precision and recall over the slots of all incidents, paired or not.
 */
export function scoreTemplates(gold: readonly TemplatesDoc[], predicted: readonly TemplatesDoc[]): Muc4Score {
  const byId = new Map(predicted.map(({ docid, templates }) => [docid, templates]))
  const pairs = gold.map(({ docid, templates }) => ({ gold: templates, claims: byId.get(docid) ?? [] }))
  const hits = pairs.flatMap((doc) => bestPairing(doc.gold, doc.claims))
  const claims = pairs.flatMap((doc) => doc.claims.map(sizes))
  const golds = pairs.flatMap((doc) => doc.gold.map(sizes))
  const figures = ['incident_type', ...ROLES].map((slot) => {
    const [hit, claimed, wanted] = [hits, claims, golds].map((counts) => sum(counts, (c) => c[slot] ?? 0))
    return [slot, prf(hit!, claimed!, wanted!)] as const
  })
  return withTotal(Object.fromEntries(figures))
}

type Counts = Readonly<Record<string, number>>

function bestPairing(gold: readonly Template[], claims: readonly Template[]): Counts[] {
  const grid = gold.map((one) => claims.map((other) => pair(one, other)))
  const best = assign(grid.map((row) => row.map((counts) => sum(Object.values(counts ?? {}), (n) => n))))
  return best.flatMap(([i, j]) => {
    const counts = grid[i]?.[j]
    return counts ? [counts] : []
  })
}

/** The slots of two incidents that agree; null when they are of other types. */
function pair(gold: Template, claimed: Template): Counts | null {
  const types = typesOf(claimed)
  if (!typesOf(gold).some((type) => types.includes(type))) return null
  const roles = ROLES.map((role) => [role, entityHits(gold, claimed, role)] as const)
  return { incident_type: 1, ...Object.fromEntries(roles) }
}

function sizes(template: Template): Counts {
  const roles = ROLES.map((role) => [role, entitiesOf(template, role).length] as const)
  return { incident_type: 1, ...Object.fromEntries(roles) }
}

function typesOf({ incident_type }: Template): readonly string[] {
  return incident_type
    .toLowerCase()
    .split('/')
    .map((type) => type.trim())
    .filter(Boolean)
}

function entityHits(gold: Fillers, claimed: Fillers, role: Role): number {
  const claims = entitiesOf(claimed, role)
  const grid = entitiesOf(gold, role).map((entity) =>
    claims.map((mentions) => (mentions.every((mention) => entity.includes(mention)) ? 1 : 0)),
  )
  return sum(assign(grid), ([i, j]) => grid[i]?.[j] ?? 0)
}

function entitiesOf(fillers: Fillers, role: Role): readonly (readonly string[])[] {
  return (fillers[role] ?? [])
    .filter((entity) => entity.length > 0)
    .map((entity) => entity.map((mention) => plainWords(typeof mention === 'string' ? mention : mention[0])))
}

function withTotal(figures: Readonly<Record<string, Prf>>): Muc4Score {
  const all = Object.values(figures)
  const total = (key: 'hits' | 'predicted' | 'gold') => sum(all, (figure) => figure[key])
  return { ...figures, micro: prf(total('hits'), total('predicted'), total('gold')) }
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0)
}
