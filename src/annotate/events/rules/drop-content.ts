import type { EventType } from '../../../model/codebook.ts'
import type { Candidate } from '../candidate.ts'
import type { Context } from '../context.ts'
import type { Sense } from '../lexicon.ts'

const FORWARD = new Set<EventType>(['REQUEST', 'THREATEN', 'REJECT', 'AGREE', 'CONCEDE', 'CONSULT'])
// From the content up to the act: "urged the navy to sail", "asked for a truce", "threats of raids", "agreed to end a siege".
const CONTENT = new Set(['xcomp', 'obj', 'nmod', 'obl', 'ccomp', 'conj', 'acl', 'advcl'])
// PLOVER: the mode of a request or a refusal tells what is asked for.
const ASKED: Partial<Record<EventType, Sense['mode']>> = {
  RETREAT: 'yield',
  CONCEDE: 'yield',
  AID: 'assist',
  SUPPORT: 'assist',
  CONSULT: 'meet',
}

/** Drops what is only asked, threatened, refused, agreed or wished: the request is the event, its content is not a second one. */
export function dropContent(context: Context, candidates: readonly Candidate[]): Candidate[] {
  const acts = candidates.filter(
    ({ sense, trigger }) => (FORWARD.has(sense.type) || isSigning(sense)) && !isDenial(context, trigger.head),
  )
  const contents = new Map<Candidate, Candidate | null>()
  for (const candidate of candidates) {
    const act = actOver(context, candidate, acts)
    if (act !== undefined) contents.set(candidate, act)
  }
  return candidates
    .filter((candidate) => !contents.has(candidate))
    .map((candidate) => withMode(candidate, [...contents].find(([, act]) => act === candidate)?.[0]))
}

// "signed an agreement on the deployment of guards": the guards are yet to come.
function isSigning({ type, acled }: Sense): boolean {
  return type === 'SUPPORT' && acled === 'Agreement'
}

// "denied torching the mill": that the fire is denied is for the record as well.
function isDenial({ tree, words }: Context, token: number): boolean {
  return words.denying.has(tree.lemma(token)) || words.disputing.has(tree.lemma(token))
}

// The act that the candidate is the content of; null when it is only wished; undefined when it stands for itself.
function actOver(
  context: Context,
  { trigger }: Candidate,
  acts: readonly Candidate[],
): Candidate | null | undefined {
  const { tree } = context
  // "must leave": both words stand for one verb.
  const demand = acts.find((act) => act.trigger.head === trigger.head && act.why.includes('demand'))
  if (demand && demand.trigger.first !== trigger.first) return demand
  let at = trigger.head
  while (tree.head(at) >= 0 && CONTENT.has(tree.relation(at)) && reaches(context, at)) {
    at = tree.head(at)
    const act = acts.find((other) => other.trigger.head === at)
    if (act) return act
    if (isWish(context, at)) return null
  }
  return undefined
}

// "wants to force troops to leave": no act of its own for the record, and what is wanted has not happened.
function isWish({ tree, words }: Context, token: number): boolean {
  return words.wishing.has(tree.lemma(token))
}

function reaches(context: Context, token: number): boolean {
  return brings(context, token) || isWish(context, context.tree.head(token))
}

// "after a raid" and "during a siege" tell of other happenings, not of what is asked.
function brings({ tree, words }: Context, token: number): boolean {
  const relation = tree.relation(token)
  if (relation === 'acl') return tree.word(tree.child(token, 'mark')) === 'to'
  if (!['obl', 'nmod', 'advcl'].includes(relation)) return true
  const marker = tree.marker(token)
  if (marker === 'to') return relation === 'obl' && words.agreeing.has(tree.lemma(tree.head(token)))
  return /^(?:for|of|on|against|into|from|about|over)$/i.test(marker)
}

function withMode(act: Candidate, content: Candidate | undefined): Candidate {
  const mode = content && ASKED[content.sense.type]
  const asks = act.sense.type === 'REQUEST' || act.sense.type === 'REJECT'
  return mode && asks ? { ...act, sense: { ...act.sense, mode }, why: [...act.why, 'drop-content'] } : act
}
