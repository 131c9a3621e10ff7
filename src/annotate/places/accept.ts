import type { Candidate, Evidence } from './candidate.ts'
import type { Choice, Context } from './context.ts'
import type { Hit } from './gazetteer.ts'
import { isQuarter } from './quarter.ts'
import { heldScore } from './resolve.ts'
import { wordAt } from './scene.ts'
import type { Scene } from './scene.ts'

/** What the rules of acceptance see of one choice. */
interface Case {
  readonly hit: Hit
  readonly evidence: Evidence
  /** The text says what holds it or names its kind. */
  readonly stated: boolean
  /** Named only inside other names. */
  readonly associative: boolean
  /** Its name can hardly be anything else: a state, a division, "Butler County". */
  readonly wide: boolean
  /** More often another word or a person. */
  readonly cautious: boolean
  /** 0 when nothing else of the report is in its country. */
  readonly support: number
  /** About log10 of the population. */
  readonly prior: number
}

/** Ways in which a name proves a place, in order; the first that holds is enough. */
const PROOFS: readonly ((given: Case) => boolean)[] = [
  // "the village of Hope", "Reading, England", "Male in the Maldives"
  ({ stated, hit, evidence }) => stated && (hit.exact || evidence !== 'none'),
  // "in Nice", "near March"
  ({ cautious, evidence, hit, prior, support }) =>
    cautious && evidence === 'strong' && hit.exact && hit.main && (prior > 4.5 || support > 0.5),
  // "Iraq", "Texas", "the Sahel", "Baghdad"
  ({ cautious, hit, prior }) => !cautious && hit.exact && hit.main && !hit.bound && prior > 4.9,
  ({ cautious, hit, prior, evidence }) =>
    !cautious && hit.exact && prior > 5.2 && (hit.main || evidence !== 'none'),
  // "in Talkalakh", "near Musayib"
  ({ cautious, evidence, hit }) => !cautious && evidence === 'strong' && hit.exact,
  ({ cautious, evidence, hit, support, prior }) =>
    !cautious && evidence === 'strong' && (support > 0.5 || prior > (hit.main ? 4.4 : 4.8)),
  // "from Talkalakh" where the report is about Syria
  ({ cautious, evidence, hit, support, prior }) =>
    !cautious && evidence === 'weak' && (hit.exact ? support > 0.5 || prior > 4.3 : support > 1),
  // "Talkalakh" alone
  ({ cautious, hit, support, prior }) =>
    !cautious && hit.exact && support > 1 && prior > (hit.main ? 3.9 : 4.6),
]

/** True when the report gives enough reason to believe that the words name this place. */
export function isPlace(
  scene: Scene,
  choice: Choice,
  context: Context,
  surnames: ReadonlySet<string>,
): boolean {
  const given = caseOf(scene, choice, context, surnames)
  if (given?.associative) return isHomeTown(given)
  return given !== null && PROOFS.some((proves) => proves(given))
}

/** "Richmond Police" tells of a town that is great or near the others of the report: other names hold words of all kinds. */
function isHomeTown({ hit, cautious, wide, prior, support }: Case): boolean {
  return hit.exact && hit.main && !cautious && (wide || prior > 4.9 || (support > 1 && prior > 3.5))
}

function caseOf(scene: Scene, choice: Choice, context: Context, surnames: ReadonlySet<string>): Case | null {
  const { sense, place } = choice
  const [first] = sense.candidates
  const hit = first?.hits.find((item) => item.place === place)
  if (place === null || !first || !hit) return null
  const { gazetteer } = scene
  return {
    hit,
    evidence: strongest(sense.candidates),
    associative: sense.candidates.every(({ use }) => use === 'associative'),
    wide: isWide(scene, place, first),
    stated: isStated(scene, choice, hit),
    cautious: isCautious(scene, choice, first, surnames),
    support: context.countries.get(gazetteer.country(place) ?? '') ?? 0,
    prior: gazetteer.prior(place),
  }
}

function isWide({ gazetteer, vocabulary }: Scene, place: number, { normal }: Candidate): boolean {
  const precision = gazetteer.precision(place)
  if (precision === 'country' || precision === 'admin1') return true
  return precision === 'admin2' && vocabulary.heads.has(normal.split(' ').at(-1) ?? '')
}

function strongest(candidates: readonly Candidate[]): Evidence {
  if (candidates.some(({ evidence }) => evidence === 'strong')) return 'strong'
  return candidates.some(({ evidence }) => evidence === 'weak') ? 'weak' : 'none'
}

function isStated(scene: Scene, { sense }: Choice, hit: Hit): boolean {
  const precision = scene.gazetteer.precision(hit.place)
  const byHead = sense.candidates.some(
    ({ head }) => scene.vocabulary.heads.get(head ?? '')?.includes(precision) ?? false,
  )
  // "in Old Town": the town is part of the name.
  const named = byHead && !isQuarter(scene.vocabulary, sense.candidates[0]?.normal ?? '')
  return named || heldScore(scene, sense, hit) > 0
}

/** A word of the language, a first name, the surname of someone in this report. */
function isCautious(
  scene: Scene,
  { place }: Choice,
  candidate: Candidate,
  surnames: ReadonlySet<string>,
): boolean {
  const { normal, first } = candidate
  if (surnames.has(normal)) return true
  if (scene.gazetteer.precision(place ?? 0) === 'country') return false
  if (scene.vocabulary.cautious.has(normal) || isQuarter(scene.vocabulary, normal)) return true
  if (candidate.last - first === 1 && scene.lowercase.has(normal)) return true
  return startsSentence(scene, candidate) && scene.tokens[first]?.pos !== 'PROPN'
}

function startsSentence(scene: Scene, candidate: Candidate): boolean {
  return (
    scene.sentences[candidate.sentence]?.first === candidate.first && wordAt(scene, candidate.last) !== ','
  )
}
