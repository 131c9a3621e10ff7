import {
  isHyphen,
  isNoun,
  isPossessive,
  isTime,
  lower,
  nameAt,
  type Run,
  type Scene,
  sourceKind,
} from './scene.ts'

/** Prepositions that tie a noun phrase to the one before it: "a spokesman for the army". */
const LINKS = new Set(['of', 'for', 'from', 'at', 'in', 'with', 'on', 'by', 'to'])
/** Those that may do so before a speaker: "a resident of the town said", but not "by Sunday rebels said". */
const LINKS_BACKWARD = new Set(['of', 'for', 'from', 'at', 'in', 'with', 'on'])
const MODIFIERS = new Set(['DET', 'ADJ', 'NUM'])

/** True for a token that can head a speaker's noun phrase. */
export function isNominal(scene: Scene, token: number): boolean {
  const at = scene.tokens[token]
  if (!at) return false
  if (isNoun(scene, token) || isSourceWord(scene, token)) return true
  // "Many said", "the wounded told": an adjective or a figure stands alone as a noun.
  return (
    at.pos === 'PRON' ||
    at.pos === 'NUM' ||
    (at.pos === 'ADJ' && /^(?:many|some|others|several|few)$/i.test(at.text))
  )
}

// "According to reports", "the reports said": the tagger often sees a verb in such nouns.
function isSourceWord(scene: Scene, token: number): boolean {
  const at = scene.tokens[token]
  if (!at || sourceKind(scene, token) === null) return false
  // "The general warned", "the U.S. military said".
  if (at.pos === 'ADJ') return !isNoun(scene, token + 1)
  const before = scene.tokens[token - 1]
  if (at.pos !== 'VERB' || !before) return false
  const isNounPlace =
    MODIFIERS.has(before.pos) || before.pos === 'PROPN' || before.text.toLowerCase() === 'to'
  return (
    isNounPlace || (before.pos === 'CCONJ' && scene.lexicon.verbs.has(scene.tokens[token + 1]?.lemma ?? ''))
  )
}

/** The noun phrase that ends right before token `end`, looking no further left than `floor`; null when there is none. */
export function phraseBefore(scene: Scene, end: number, floor: number): Run | null {
  const head = beforeBrackets(scene, end, floor) - 1
  if (head < floor || !isNominal(scene, head) || isTime(scene, head) || isPossessive(scene, head)) return null
  if (scene.tokens[head]?.pos === 'PRON' && !isPossessor(scene, head)) return { first: head, last: head + 1 }
  const first = chunkStart(scene, head, floor)
  const outer = joinsBackward(scene, first - 1) ? phraseBefore(scene, first - 1, floor) : null
  return { first: outer && belongs(scene, outer, floor) ? outer.first : first, last: head + 1 }
}

/** "Ali Omar (Free Valley Party) said": the words in brackets are no part of the phrase's head. */
function beforeBrackets(scene: Scene, end: number, floor: number): number {
  if (lower(scene, end - 1) !== ')') return end
  for (let at = end - 2; at > floor; at--) {
    if (lower(scene, at) === '(') return at
  }
  return end
}

/** "He hit the base and officials said": what stands before "and" is of another clause unless it opens this one. */
function belongs(scene: Scene, outer: Run, floor: number): boolean {
  if (scene.tokens[outer.last - 1]?.pos === 'PRON') return false
  return !isCoordinator(scene, outer.last) || opensClause(scene, outer.first, floor)
}

function joinsBackward(scene: Scene, token: number): boolean {
  return LINKS_BACKWARD.has(lower(scene, token)) || isCoordinator(scene, token)
}

function isCoordinator(scene: Scene, token: number): boolean {
  return /^(?:and|or|&)$/.test(lower(scene, token))
}

function opensClause(scene: Scene, first: number, floor: number): boolean {
  if (first <= floor) return true
  const before = scene.tokens[first - 1]
  return before?.pos === 'PUNCT' || before?.pos === 'SCONJ' || before?.pos === 'CCONJ'
}

function isPossessor(scene: Scene, token: number): boolean {
  return /^(?:his|her|its|their|my|our|your)$/.test(lower(scene, token))
}

/** First token of the words that belong to the noun at `head`: articles, adjectives, figures, nouns, owners. */
function chunkStart(scene: Scene, head: number, floor: number): number {
  let at = head
  while (at > floor) {
    const next = at - 1
    if (isHyphen(scene, next) && next > floor) at = next - 1
    else if (scene.nameOf[next] !== -1 && scene.nameOf[next] === scene.nameOf[at]) at = next
    else if (scene.tokens[at]?.pos === 'DET' && !/^(?:all|both|half)$/.test(lower(scene, next))) break
    else if (isPossessor(scene, at)) break
    else if (continuesLeft(scene, next, floor)) at = next
    else break
  }
  return at
}

function continuesLeft(scene: Scene, token: number, floor: number): boolean {
  const at = scene.tokens[token]
  if (!at || token < floor || isTime(scene, token) || /^(?:which|what|that|who)$/i.test(at.text)) return false
  if (isCapitalInName(scene, token)) return true
  if (
    MODIFIERS.has(at.pos) ||
    isNoun(scene, token) ||
    isPossessive(scene, token) ||
    isPossessor(scene, token)
  )
    return true
  if (isAbbreviationStop(scene, token)) return true
  return isParticiple(scene, token)
}

// "spokesman Will Omar": the tagger takes a given name for a verb or an adjective.
function isCapitalInName(scene: Scene, token: number): boolean {
  const isCapital = (at: number): boolean => /^\p{Lu}\p{Ll}/u.test(scene.tokens[at]?.text ?? '')
  return isCapital(token) && isCapital(token + 1) && isNoun(scene, token + 1) && isNoun(scene, token - 1)
}

// "J. Omar", "Maj. Omar": the tokens of some abbreviations leave their stop apart.
function isAbbreviationStop(scene: Scene, token: number): boolean {
  const before = scene.tokens[token - 1]?.text ?? ''
  return (
    lower(scene, token) === '.' &&
    (/^\p{Lu}$/u.test(before) || scene.lexicon.modifiers.has(`${before.toLowerCase()}.`))
  )
}

// "the UK-based observatory", "two wounded soldiers": a participle before its noun.
function isParticiple(scene: Scene, token: number): boolean {
  const at = scene.tokens[token]
  if (!at || at.pos !== 'VERB' || !/(?:ed|ing|en)$/.test(at.text) || scene.lexicon.verbs.has(at.lemma))
    return false
  if (isHyphen(scene, token - 1)) return true
  const before = scene.tokens[token - 1]?.pos
  return before === 'DET' || before === 'NUM' || before === 'ADJ'
}

/** The noun phrase that starts at token `first`, looking no further right than `ceiling`; null when there is none. */
export function phraseAfter(scene: Scene, first: number, ceiling: number): Run | null {
  const chunk = chunkEnd(scene, first, ceiling)
  if (chunk === null) return null
  let last = chunk
  for (let link = last; link < ceiling; link = last) {
    const further = linked(scene, link, ceiling)
    if (further === null) break
    last = further
  }
  return { first, last }
}

/** End of the phrase that the link word at `link` adds, or null when it adds none. */
function linked(scene: Scene, link: number, ceiling: number): number | null {
  const word = lower(scene, link)
  if (!(LINKS.has(word) || isCoordinator(scene, link)) || isTime(scene, link + 1)) return null
  if (/^(?:in|on|by|at)$/.test(word) && /^\d/.test(lower(scene, link + 1))) return null
  const end = chunkEnd(scene, link + 1, ceiling)
  // "… and the army said": the next noun has a verb of its own.
  if (end !== null && isCoordinator(scene, link) && /^(?:VERB|AUX)$/.test(scene.tokens[end]?.pos ?? ''))
    return null
  return end
}

/** End of the plain noun phrase at `first`, without what prepositions add; null when there is none. */
export function chunkEnd(scene: Scene, first: number, ceiling: number): number | null {
  if (scene.tokens[first]?.pos === 'PRON' && !isPossessor(scene, first))
    return first < ceiling ? first + 1 : null
  let at = first
  let noun = false
  while (at < ceiling && continuesRight(scene, at, noun)) {
    noun = isNominal(scene, at) || (noun && !isPossessive(scene, at))
    at++
  }
  while (at > first && isHyphen(scene, at - 1)) at--
  return noun && at > first ? at : null
}

function continuesRight(scene: Scene, token: number, afterNoun: boolean): boolean {
  const at = scene.tokens[token]
  if (!at || (isTime(scene, token) && !isPossessive(scene, token + 1))) return false
  if (isWithinPhrase(scene, token)) return true
  if (at.pos === 'DET') return !afterNoun || isPossessive(scene, token - 1)
  if (isPossessor(scene, token)) return !afterNoun
  if (at.pos === 'PRON') return false
  if (at.pos === 'ADJ' || at.pos === 'NUM' || isNominal(scene, token)) return true
  return isParticiple(scene, token) && (!afterNoun || isHyphen(scene, token - 1))
}

/** A hyphen, a possessive mark, the stop of an abbreviation, the further words of a name. */
function isWithinPhrase(scene: Scene, token: number): boolean {
  const name = scene.nameOf[token] ?? -1
  if (name !== -1 && name === scene.nameOf[token - 1]) return true
  return isHyphen(scene, token) || isPossessive(scene, token) || isAbbreviationStop(scene, token)
}

/** Index of the token that heads the phrase: the last noun before any preposition, or the end of the name that opens it. */
export function headOf(scene: Scene, run: Run): number {
  let head = run.first
  for (let at = run.first; at < run.last; at++) {
    const inName = nameAt(scene, at) !== undefined && scene.nameOf[at] === scene.nameOf[at - 1]
    if (at > run.first && scene.tokens[at]?.pos === 'ADP' && !inName) break
    if (at > run.first && lower(scene, at) === 'and' && !inName) break
    if (isNominal(scene, at)) head = at
  }
  return head
}
