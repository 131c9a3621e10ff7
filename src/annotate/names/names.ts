import type { Doc, Sentence } from '../../model/doc.ts'
import type { Report } from '../../model/report.ts'
import { type Mention, wordsAt } from '../../model/span.ts'
import type { Stage } from '../pipeline.ts'
import type { ActorIndex } from './actor-index.ts'
import { withAntecedents } from './antecedents.ts'
import { type Candidate, type Identity, longest } from './candidate.ts'
import { commonAcronyms } from './common-acronyms.ts'
import { toWords, type Word } from './fold.ts'
import { joinEntities, ofTheirKind } from './join-entities.ts'
import { knownNames, NO_NAME } from './known-names.ts'
import { laterSurnames } from './later-mentions.ts'
import { type ModelSpan, modelSpans } from './model-span.ts'
import { organisationShapes } from './organisation-shapes.ts'
import { personShapes } from './person-shapes.ts'
import { reportAcronyms } from './report-acronyms.ts'
import { capitalRuns } from './runs.ts'
import { shortOrganisations } from './short-organisations.ts'

export type { ActorIndex } from './actor-index.ts'

type Needs = 'tokens' | 'sentences' | 'entities'

/** Names of actors: from the dictionary of data/actors, from acronyms the report defines, and by shape. Places are not its business. */
export function names(actors: ActorIndex): Stage<Needs, 'names'> {
  return {
    gives: 'names',
    needs: ['tokens', 'sentences', 'entities'],
    annotate: (doc) => {
      const words = toWords(doc.tokens, actors.spellings, openers(doc))
      const spans = modelSpans(words, doc.entities, actors.shapes)
      const candidates = findNames(words, spans, actors, doc.report)
      const mentions = longest(candidates).flatMap((candidate) => toMention(doc, words, candidate))
      return withAntecedents(doc.report.text, mentions)
    },
  }
}

// Of equally long candidates the earlier in this list stays.
function findNames(
  words: readonly Word[],
  spans: readonly ModelSpan[],
  actors: ActorIndex,
  { text, published }: Report,
): readonly Candidate[] {
  const known = knownNames(words, actors, published)
  const organisations = organisationShapes(words, known, actors, text)
  const persons = personShapes(words, capitalRuns(words, known, actors), known, actors, text)
  const found = longest([...known, ...organisations, ...persons])
  const first = longest(joinEntities(words, found, spans, actors.shapes, text))
  const people = first.filter(({ name }) => name.kind === 'person')
  return [
    ...commonAcronyms(words),
    ...reportAcronyms(words, first, actors),
    ...ofTheirKind(laterSurnames(words, people, actors), spans),
    ...shortOrganisations(words, first, actors),
    ...first,
  ]
}

function toMention(
  doc: Doc<Needs>,
  words: readonly Word[],
  { first, last, name }: Candidate,
): Mention<Identity>[] {
  if (name === NO_NAME) return []
  const start = words[first]?.token.start ?? 0
  const end = endOf(words, last) ?? start
  return [{ ...wordsAt(doc.report.text, start, end), ...name }]
}

// Where the tokens keep the clitic ("Lund’s"), the name ends before it.
function endOf(words: readonly Word[], last: number): number | undefined {
  const token = words[last - 1]?.token
  return token && /.['’]s$/.test(token.text) ? token.end - 2 : token?.end
}

// Where a capital proves nothing: first in a sentence, after an opening quotation mark, anywhere in a headline in title case.
function openers({ sentences, tokens }: Doc<Needs>): ReadonlySet<number> {
  const at = new Set<number>()
  for (const sentence of sentences) {
    const titled = isTitleCase({ sentence, tokens })
    for (let index = sentence.first; index < sentence.last; index++) {
      const before = tokens[index - 1]?.text ?? ''
      if (titled || index === sentence.first || /^["“‘«:]$/.test(before)) at.add(index)
    }
  }
  return at
}

// A headline ends without a full stop: "Maria Lund Met Chen Wei." is a sentence.
function isTitleCase({
  sentence: { first, last },
  tokens,
}: {
  readonly sentence: Sentence
  readonly tokens: Doc<Needs>['tokens']
}): boolean {
  if (/^[.!?”"]$/.test(tokens[last - 1]?.text ?? '')) return false
  const long = tokens.slice(first, last).filter(({ text }) => /^\p{L}{4,}/u.test(text))
  return long.length > 3 && long.filter(({ text }) => /^\p{Lu}/u.test(text)).length > long.length * 0.8
}
