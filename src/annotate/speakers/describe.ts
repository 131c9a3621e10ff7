import type { Name } from '../../model/doc.ts'
import type { Mention, Words } from '../../model/span.ts'
import type { Speaker } from '../../model/speaker.ts'
import type { Phrase } from './heard.ts'
import { headOf } from './speaker-phrase.ts'
import {
  isHyphen,
  isListed,
  isPossessive,
  lower,
  nameAt,
  type Run,
  type Scene,
  sourceKind,
  wordsOf,
} from './scene.ts'
import { kindOf } from './speaker-kind.ts'

/** A speaker as the phrase describes it, before "he" and "the source" are resolved. */
export interface Described extends Speaker {
  readonly words: Words
  /** The head noun in its base form: what "the source" and "a Kenyan airport source" have in common. */
  readonly noun: string
  readonly form: 'pronoun' | 'definite' | 'name' | 'description'
  readonly plural: boolean
  readonly person: boolean
}

/** Reads a speaker from its noun phrase: whose it is, its name, its kind. */
export function describe(scene: Scene, phrase: Phrase): Described {
  const author = authorOf(scene, phrase)
  const core = author?.speaker ?? phrase
  const head = headOf(scene, core)
  const apposed = apposedName(scene, core, head)
  const words = wordsOf(scene, author?.words ?? (apposed ? { first: core.first, last: apposed.last } : core))
  const name = properName(scene, core, head, apposed)
  const token = scene.tokens[head]
  return {
    words,
    name: name?.name ?? plainName(scene, core),
    kind: kindOf(scene, core, head),
    named: name !== null,
    entity: name?.entity ?? null,
    noun: token?.lemma ?? '',
    form: formOf(scene, core, head, name !== null),
    plural: isPlural(scene, head),
    person: isPerson(scene, core, head, apposed),
  }
}

interface Author {
  readonly speaker: Phrase
  readonly words: Run
}

/** Who wrote the document that "says": the ministry in "a statement by the ministry" and in "the ministry's statement". */
function authorOf(scene: Scene, phrase: Phrase): Author | null {
  const head = headOf(scene, phrase)
  if (!isListed(scene, head, scene.lexicon.documents)) return null
  for (let at = head; at > phrase.first; at--) {
    if (isPossessive(scene, at))
      return { speaker: { first: phrase.first, last: at, aside: null }, words: phrase }
  }
  const owner = nameAt(scene, head - 1)
  // "a White House statement": the name before the document wrote it; "a Yemeni report" names no writer.
  if (owner && head > phrase.first && owner.kind !== 'people' && owner.kind !== 'state') {
    return { speaker: { first: phrase.first, last: head, aside: null }, words: phrase }
  }
  const link = head + 1
  if (link + 1 >= phrase.last || !scene.lexicon.documentLinks.has(lower(scene, link))) return null
  const run = { first: link + 1, last: phrase.last, aside: phrase.aside }
  return writes(scene, run, lower(scene, link)) ? { speaker: run, words: run } : null
}

/** "a report at Al-Noor" and "a statement from the army" name a writer; "reports from Yemen" and "a report on the war" do not. */
function writes(scene: Scene, run: Run, link: string): boolean {
  const head = headOf(scene, run)
  const name = nameAt(scene, head)
  if (name) return name.kind === 'media' || (link !== 'on' && name.kind !== 'state' && name.kind !== 'people')
  const known = sourceKind(scene, head)
  if (known) return link !== 'of' && link !== 'on' && (link !== 'in' || known === 'media')
  return /^(?:by|at)$/.test(link) && scene.tokens[head]?.pos === 'PROPN'
}

/** The person's name in "the rebels' spokesman, Ali Omar". */
function apposedName(scene: Scene, phrase: Phrase, head: number): Run | null {
  const { aside } = phrase
  if (!aside || nameAt(scene, head) || scene.tokens[head]?.pos === 'PROPN' || aside.last - aside.first > 6)
    return null
  const isName = scene.tokens
    .slice(aside.first, aside.last)
    .every((token, index) => token.pos === 'PROPN' || isHyphen(scene, aside.first + index))
  const named = nameAt(scene, aside.first)
  return isName || named?.kind === 'person' ? aside : null
}

function properName(
  scene: Scene,
  core: Run,
  head: number,
  apposed: Run | null,
): { name: string; entity: string | null } | null {
  const known = nameAt(scene, apposed ? apposed.last - 1 : head) ?? bodyBefore(scene, core, head)
  if (known && known.kind !== 'people') return { name: known.name, entity: known.entity }
  if (apposed)
    return {
      name: wordsOf(scene, capitalRun(scene, apposed, apposed.last - 1) ?? apposed).text,
      entity: null,
    }
  const run = capitalRun(scene, core, head)
  if (!run) return null
  // An institution's name goes on after "for": "Observatory for Minority Rights"; a person's does not: "Ali Omar of the army".
  const last = sourceKind(scene, head) === null ? run.last : wholeEnd(scene, core, head)
  return { name: wordsOf(scene, { first: run.first, last }).text, entity: null }
}

/** The name in "Al-Noor media", "the Al-Noor news agency", "the Valley Watch monitoring group". */
function bodyBefore(scene: Scene, core: Run, head: number): Mention<Name> | undefined {
  if (!isListed(scene, head, scene.lexicon.bodies)) return undefined
  const isMedia = sourceKind(scene, head) === 'media'
  const start = scene.tokens[core.first]?.start ?? 0
  const end = scene.tokens[head]?.start ?? 0
  const inside = scene.names.filter((name) => start <= name.start && name.end <= end)
  return inside.findLast(
    ({ kind }) => kind === 'media' || (!isMedia && (kind === 'organisation' || kind === 'armed-group')),
  )
}

/** The capitals that end in the head: "Ali Omar" in "rebel spokesman Ali Omar"; none for "Officials" that opens a sentence. */
function capitalRun(scene: Scene, core: Run, head: number): Run | null {
  let first = head + 1
  while (first > core.first && isCapital(scene, first - 1, core.first)) first--
  for (let at = head - 1; at >= first; at--) {
    if (isTitle(scene, at)) first = at + 1
  }
  if (first > head) return null
  return sourceKind(scene, head) !== null && head === first ? null : { first, last: head + 1 }
}

function isCapital(scene: Scene, token: number, floor: number): boolean {
  const at = scene.tokens[token]
  if (!at) return false
  return (at.pos === 'PROPN' && /^\p{Lu}/u.test(at.text)) || (token > floor && isHyphen(scene, token))
}

// "Maj. Ali Omar", "Foreign Minister Ali Omar": rank and office are no part of the name.
function isTitle(scene: Scene, token: number): boolean {
  const isRank = /^\p{L}{2,5}\.$/u.test(lower(scene, token))
  return isRank || (sourceKind(scene, token) !== null && sourceKind(scene, token + 1) === null)
}

/** A name goes on after "for" and "of" when capitals follow: "Observatory for Minority Rights". */
function wholeEnd(scene: Scene, core: Run, head: number): number {
  let last = head + 1
  while (
    last + 1 < core.last &&
    /^(?:for|of|and|the)$/.test(lower(scene, last)) &&
    /^\p{Lu}/u.test(scene.tokens[last + 1]?.text ?? '')
  ) {
    last += 2
    while (last < core.last && /^\p{Lu}/u.test(scene.tokens[last]?.text ?? '')) last++
  }
  return last
}

/** The phrase without its article: "Kenyan airport source". */
function plainName(scene: Scene, core: Run): string {
  const article = /^(?:the|a|an)$/.test(lower(scene, core.first)) && core.last - core.first > 1
  return wordsOf(scene, article ? { first: core.first + 1, last: core.last } : core).text
}

function formOf(scene: Scene, core: Run, head: number, named: boolean): Described['form'] {
  if (scene.tokens[head]?.pos === 'PRON') return 'pronoun'
  if (named) return 'name'
  return core.last - core.first === 2 && /^(?:the|this|that|these|those|both)$/.test(lower(scene, core.first))
    ? 'definite'
    : 'description'
}

function isPlural(scene: Scene, head: number): boolean {
  const token = scene.tokens[head]
  return (
    token !== undefined &&
    (/^(?:they|we|those|these|people|police|media)$/i.test(token.text) ||
      (token.pos === 'NOUN' && token.text.toLowerCase() !== token.lemma))
  )
}

function isPerson(scene: Scene, core: Phrase, head: number, apposed: Run | null): boolean {
  const name = nameAt(scene, head)
  if (apposed || name?.kind === 'person') return true
  if (name) return false
  const token = scene.tokens[head]
  const kind = kindOf(scene, core, head)
  if (token?.pos === 'PROPN') return kind !== 'media' && kind !== 'igo' && core.last - core.first <= 4
  return !isListed(scene, head, scene.lexicon.documents) && kind !== 'media'
}
