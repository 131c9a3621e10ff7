import type { Place, Toponym } from '../../model/place.ts'
import { bySpan, overlaps, wordsAt } from '../../model/span.ts'
import type { Mention } from '../../model/span.ts'
import type { Stage } from '../pipeline.ts'
import { isPlace } from './accept.ts'
import { between } from './between.ts'
import type { Candidate } from './candidate.ts'
import { candidates } from './candidates.ts'
import { containments } from './containment.ts'
import { contextFor } from './context.ts'
import type { Gazetteer } from './gazetteer.ts'
import { placeOf } from './place-of.ts'
import { relationRules } from './relation.ts'
import type { RelationRule } from './relation.ts'
import { resolve } from './resolve.ts'
import { toScene } from './scene.ts'
import type { Scene } from './scene.ts'
import { senses } from './sense.ts'
import type { Settled } from './settled.ts'
import { surnames } from './surnames.ts'
import { unknownPlaces } from './unknown.ts'
import { toVocabulary } from './vocabulary.ts'

/**
 * The place names of a report, each with its use and the place it means, or with none where no gazetteer has it. States are
 * places wherever they are named; whether one is where something happened or who did it is for later stages to say.
 */
export function toponyms(
  gazetteer: Gazetteer,
): Stage<'tokens' | 'sentences' | 'entities' | 'names', 'toponyms'> {
  const vocabulary = toVocabulary(gazetteer.words)
  const rules = relationRules(vocabulary)
  return {
    gives: 'toponyms',
    needs: ['tokens', 'sentences', 'entities', 'names'],
    annotate: (doc) => mentions(toScene(doc, gazetteer, vocabulary), rules),
  }
}

function mentions(scene: Scene, rules: readonly RelationRule[]): readonly Mention<Toponym>[] {
  const found = settled(scene)
  const known = found.map(({ candidate, place }) => ({
    ...toMention(scene, rules, candidate, placeOf(scene, candidate, place)),
    use: candidate.use,
  }))
  const literal = found.filter(({ candidate }) => candidate.use === 'literal')
  const pairs = between(scene, literal).map(literally)
  const unknown = unknownPlaces(scene, found).map(literally)
  // A pair takes the place of its two ends; a name of the gazetteer goes before an unknown one.
  return firstOf([...pairs, ...known, ...unknown])
}

function literally(mention: Mention<Place>): Mention<Toponym> {
  return { ...mention, use: 'literal' }
}

function settled(scene: Scene): readonly Settled[] {
  const all = candidates(scene)
  const choices = resolve(scene, senses(scene.gazetteer, all, containments(scene, all)))
  const people = surnames(scene)
  return choices
    .filter((choice) => isPlace(scene, choice, contextFor(scene, choices, choice.sense), people))
    .flatMap(({ sense, place }) =>
      place === null ? [] : sense.candidates.map((candidate) => ({ candidate, place })),
    )
    .sort((a, b) => a.candidate.first - b.candidate.first)
}

/** The mention with its direction phrase: "south of Baghdad", "northern Syria". */
function toMention(
  scene: Scene,
  rules: readonly RelationRule[],
  candidate: Candidate,
  place: Place,
): Mention<Place> {
  const start = scene.tokens[candidate.first]?.start ?? 0
  const end = scene.tokens[candidate.end - 1]?.end ?? start
  if (candidate.use === 'associative') return { ...wordsAt(scene.text, start, end), ...place }
  const from = Math.max(scene.sentences[candidate.sentence]?.start ?? 0, start - 100)
  const before = scene.text.slice(from, start)
  for (const rule of rules) {
    const relation = rule(before)
    if (relation && !(relation.townsOnly && isWide(place)))
      return { ...wordsAt(scene.text, from + relation.start, end), ...relation.apply(place) }
  }
  return { ...wordsAt(scene.text, start, end), ...place }
}

function isWide({ precision }: Place): boolean {
  return precision === 'country' || precision === 'region' || precision === 'sea'
}

/** Sorted and without overlaps: of two that overlap the one that comes first in the list stays. */
function firstOf(list: readonly Mention<Toponym>[]): readonly Mention<Toponym>[] {
  const kept: Mention<Toponym>[] = []
  for (const mention of list) {
    if (!kept.some((other) => overlaps(other, mention))) kept.push(mention)
  }
  return kept.sort(bySpan)
}
