import type { Attribution } from '../../model/speaker.ts'
import { describe, type Described } from './describe.ts'
import type { Voice } from './heard.ts'
import { phraseBefore } from './speaker-phrase.ts'
import { type Scene, sentenceIndexAt, wordsOf } from './scene.ts'
import { canSpeak, phraseFrom } from './speaker-after.ts'
import { isRelation } from '../syntax/tree.ts'

/** A speaker already met, with the chain behind it. */
export interface Known {
  readonly described: Described
  readonly outer: readonly Attribution[]
  readonly sentence: number
}

/** How far back, in sentences, a pronoun looks for its speaker. */
const REACH = 6

/** The chain of one act of speech with its pronouns and "the source" resolved, and the speakers it adds to those known. */
export function resolve(
  scene: Scene,
  voices: readonly Voice[],
  known: readonly Known[],
): { chain: Attribution[]; met: Known[] } {
  const links = voices.map((voice, index) => {
    const described = describe(scene, voice.phrase)
    const sentence = sentenceIndexAt(scene, voice.phrase.first)
    const earlier =
      index === 0 || described.form !== 'name' ? antecedent(scene, voice, described, known, sentence) : null
    const full = earlier ? merged(described, earlier.described) : described
    return { full, earlier, sentence, cue: wordsOf(scene, voice.cue) }
  })
  const own = links.map((link) => toAttribution(link.full, link.cue))
  const last = links.at(-1)
  const inherited = last?.earlier && last.full.form !== 'name' ? last.earlier.outer : []
  const chain = withoutRepeats([...own, ...inherited])
  const met = links.map((link, index) => ({
    described: link.full,
    outer: chain.slice(index + 1),
    sentence: link.sentence,
  }))
  return { chain, met: met.reverse() }
}

function toAttribution(speaker: Described, cue: Attribution['cue']): Attribution {
  const { words, name, kind, named, entity } = speaker
  return { ...words, name, kind, named, entity, cue }
}

// "He said he believed …": the same voice twice is one link, the nearer cue stays.
function withoutRepeats(chain: readonly Attribution[]): Attribution[] {
  return chain.filter(
    (link, index) =>
      chain.findIndex((other) => other.name.toLowerCase() === link.name.toLowerCase()) === index,
  )
}

function merged(described: Described, earlier: Described): Described {
  const kind = described.kind === 'other' || described.form !== 'name' ? earlier.kind : described.kind
  return {
    ...described,
    name: earlier.name,
    named: earlier.named,
    entity: earlier.entity ?? described.entity,
    noun: earlier.noun,
    person: earlier.person,
    plural: earlier.plural,
    kind,
    form: described.form === 'name' ? 'name' : 'definite',
  }
}

function antecedent(
  scene: Scene,
  voice: Voice,
  described: Described,
  known: readonly Known[],
  sentence: number,
): Known | null {
  const recent = known.toReversed()
  const near = recent.filter((one) => sentence - one.sentence <= REACH)
  if (described.form === 'pronoun') return byPronoun(scene, voice, near, sentence)
  if (described.form === 'definite') return byNoun(scene, described, recent)
  if (described.form === 'name') return bySurname(described, recent)
  return null
}

function byPronoun(scene: Scene, voice: Voice, near: readonly Known[], sentence: number): Known | null {
  const word = wordsOf(scene, voice.phrase).text.toLowerCase()
  if (/^(?:he|she)$/.test(word)) {
    const last = near.find((one) => one.described.person && !one.described.plural) ?? null
    return subjectSince(scene, voice.phrase.first, last, sentence) ?? last
  }
  if (/^(?:they|both|some|others)$/.test(word))
    return near.find((one) => one.described.plural) ?? near[0] ?? null
  if (/^(?:it|which)$/.test(word)) return near.find((one) => !one.described.person) ?? null
  return null
}

/** "The mayor went to the front. He said …": a person who was the subject since anyone last spoke. */
function subjectSince(scene: Scene, pronoun: number, last: Known | null, sentence: number): Known | null {
  for (let at = sentence; at >= Math.max(0, sentence - 3); at--) {
    const described = subjectOf(scene, at, pronoun)
    if (described && described.words.start <= (last?.described.words.end ?? -1)) return null
    if (described?.person && !described.plural && described.form !== 'pronoun')
      return { described, outer: [], sentence: at }
  }
  return null
}

/** The subject of the main verb of a sentence, when it is someone who could speak and stands before the token. */
function subjectOf(scene: Scene, index: number, before: number): Described | null {
  const sentence = scene.sentences[index]
  if (!sentence) return null
  const isSubject = (token: number): boolean =>
    isRelation(scene.tree.relation(token), 'nsubj') &&
    scene.tree.relation(scene.tree.head(token)) === 'root' &&
    scene.quoteOf[token] === -1
  for (let token = sentence.first; token < Math.min(sentence.last, before); token++) {
    const run = isSubject(token) ? phraseBefore(scene, token + 1, sentence.first) : null
    const phrase = run && phraseFrom(scene, run.first, sentence.last)
    if (phrase && canSpeak(scene, phrase)) return describe(scene, phrase)
  }
  return null
}

/** "the source" is the last source described at more length; "the report" the outlet that spoke last. */
function byNoun(scene: Scene, described: Described, recent: readonly Known[]): Known | null {
  const { lexicon } = scene
  if (lexicon.mediaAnaphors.has(described.noun))
    return recent.find((one) => one.described.kind === 'media') ?? null
  const same = recent.find(
    (one) => one.described.noun === described.noun && one.described.name !== described.name,
  )
  if (same) return same
  if (lexicon.documentAnaphors.has(described.noun))
    return recent.find((one) => one.described.kind !== 'media' && one.described.kind !== 'witness') ?? null
  return null
}

/** "Omar said" after "Ali Omar, the mayor, said". */
function bySurname(described: Described, recent: readonly Known[]): Known | null {
  const words = described.name.split(' ')
  if (words.length > 1)
    return recent.find((one) => one.described.named && one.described.name === described.name) ?? null
  return (
    recent.find((one) => one.described.named && one.described.name.split(' ').at(-1) === words[0]) ?? null
  )
}
