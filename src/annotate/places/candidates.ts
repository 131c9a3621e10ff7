import type { Name, Sentence } from '../../model/doc.ts'
import type { PlaceUse } from '../../model/place.ts'
import { overlaps } from '../../model/span.ts'
import type { Candidate, Evidence } from './candidate.ts'
import { isEmbedded } from './embedded.ts'
import { isHome } from './home.ts'
import { nameSpans } from './name-spans.ts'
import type { NameSpan } from './name-spans.ts'
import { isCapital, wordAt } from './scene.ts'
import type { Scene } from './scene.ts'
import { surroundings } from './surroundings.ts'

/** The names of the report that may be places, in order, not overlapping. */
export function candidates(scene: Scene): readonly Candidate[] {
  return scene.sentences.flatMap((sentence, number) => ofSentence(scene, sentence, number))
}

function ofSentence(scene: Scene, sentence: Sentence, number: number): readonly Candidate[] {
  const all = nameSpans(scene, sentence)
  if (all.length === 0) return []
  const spans = new Set(all.filter((span) => !isOtherName(scene, span)))
  const wide = [...spans].filter((span) => isWide(scene, span))
  const places = new Set(wide.flatMap((span) => range(span.first, span.last)))
  const titleCase = isTitleCase(scene, sentence)
  const useOf = (span: NameSpan): PlaceUse | null => {
    if (spans.has(span) && !isEmbedded(scene, span, places, titleCase)) return 'literal'
    return isHome(scene, span) ? 'associative' : null
  }
  const found = all.flatMap((span) => {
    const use = useOf(span)
    return use === null || isFunctionWord(scene, span) ? [] : [toCandidate(scene, span, number, use)]
  })
  return found.reduce<Candidate[]>((list, candidate) => {
    const before = list.at(-1)
    const inherited =
      before && before.evidence !== 'none' && isListed(scene, before, candidate) ? before.evidence : null
    return [
      ...list,
      inherited && candidate.evidence === 'none' ? { ...candidate, evidence: inherited } : candidate,
    ]
  }, [])
}

function toCandidate(scene: Scene, span: NameSpan, sentence: number, use: PlaceUse): Candidate {
  const around = surroundings(scene, span)
  // Whose it is: no head noun and no preposition before it is about the place.
  if (use === 'associative')
    return { ...span, head: null, begin: span.first, end: span.last, evidence: 'weak', sentence, use }
  const dateline = scene.sentences[sentence]?.kind === 'dateline'
  const evidence: Evidence = dateline ? 'strong' : around.evidence
  return { ...span, ...around, sentence, evidence, use }
}

/** "But", "Near": towns are called so, and every sentence may begin with them. */
function isFunctionWord(scene: Scene, { first, last }: NameSpan): boolean {
  const pos = scene.tokens[first]?.pos ?? 'X'
  return last - first === 1 && FUNCTION_WORD.has(pos)
}

const FUNCTION_WORD: ReadonlySet<string> = new Set([
  'DET',
  'PRON',
  'ADP',
  'CCONJ',
  'SCONJ',
  'AUX',
  'PART',
  'INTJ',
])

/** "in Homs, Hama and Idlib": what holds for the first of a list holds for the rest. */
function isListed(scene: Scene, before: Candidate, candidate: Candidate): boolean {
  if (before.end >= candidate.begin) return false
  for (let i = before.end; i < candidate.begin; i++) {
    if (!/^(?:,|and|or|&|as|well|the)$/.test(wordAt(scene, i))) return false
  }
  return true
}

function isWide(scene: Scene, { hits: [best] }: NameSpan): boolean {
  const precision = best?.exact ? scene.gazetteer.precision(best.place) : 'settlement'
  return precision === 'country' || precision === 'admin1'
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, i) => from + i)
}

/** Headlines In Which Most Words Have Capitals tell little by a capital. */
function isTitleCase(scene: Scene, sentence: Sentence): boolean {
  const words = scene.tokens
    .slice(sentence.first, sentence.last)
    .filter(({ text }) => /^\p{L}{4,}/u.test(text))
  return words.length > 3 && words.filter(isCapital).length > words.length * 0.7
}

const NOT_PLACES: ReadonlySet<Name['kind']> = new Set(['person', 'organisation', 'armed-group', 'media'])

/**
 * True when the names layer says that the words are someone. Keeps a place that holds a name ("Camp Ashraf"), and a
 * name guessed by its shape alone when the gazetteer has just that name.
 */
function isOtherName(scene: Scene, span: NameSpan): boolean {
  const start = scene.tokens[span.first]?.start ?? 0
  const end = scene.tokens[span.last - 1]?.end ?? 0
  return scene.names.some((name) => {
    if (!overlaps(name, { start, end })) return false
    if (start <= name.start && name.end <= end && end - start > name.end - name.start) return false
    // "in Amhara": a people and its land may bear one name.
    if (name.kind === 'people') return start === name.start && end === name.end && !isPlaceful(scene, span)
    if (!NOT_PLACES.has(name.kind)) return false
    const guessed = /^(?:shape$|model)/.test(name.why)
    return !(guessed && name.start === start && name.end === end && isPlaceful(scene, span))
  })
}

function isPlaceful(scene: Scene, span: NameSpan): boolean {
  const { head, evidence } = surroundings(scene, span)
  const [best] = span.hits
  if (!best?.exact || isCountry(scene, span)) return false
  // "to Gao Province" in words of its own: a province is less often a person's name than a village is.
  return head !== null || evidence === 'strong' || (evidence === 'weak' && isProvince(scene, span))
}

function isProvince(scene: Scene, { hits: [best] }: NameSpan): boolean {
  return best !== undefined && best.main && scene.gazetteer.precision(best.place) === 'admin1'
}

/** "Saudi" is in every list of names of Saudi Arabia, yet stands for its people. */
function isCountry(scene: Scene, { hits: [best] }: NameSpan): boolean {
  return best !== undefined && scene.gazetteer.precision(best.place) === 'country'
}
