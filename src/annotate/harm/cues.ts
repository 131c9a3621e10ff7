import type { HarmKind } from '../../model/harm.ts'
import { conjuncts, isNominal, obliquesOf } from '../syntax/frames/frame.ts'
import { verbFrame } from '../syntax/frames/verb-frame.ts'
import { isRelation, type Tree } from '../syntax/tree.ts'
import type { HarmCue } from './harm-cue.ts'
import { type HarmWords, isCounting } from './harm-words.ts'
import { hitCue } from './hits/hit-cue.ts'
import { isMortal } from './is-mortal.ts'
import { withUnjoined } from './unjoined.ts'

/** The words of harm among the tokens `[first, last)`, each with its victims. */
export function harmCues(words: HarmWords, tree: Tree, first: number, last: number): HarmCue[] {
  const cues: HarmCue[] = []
  for (let index = first; index < last; index++) {
    const cue =
      fatalCue(words, tree, index) ??
      tallyCue(words, tree, index) ??
      verbCue(words, tree, index) ??
      hitCue(words, tree, index) ??
      nounCue(words, tree, index) ??
      stateCue(words, tree, index)
    const victims = cue ? withUnjoined(words, tree, cue).filter((head) => !isAge(tree, head)) : []
    if (cue && victims.length > 0) cues.push({ ...cue, victims })
  }
  return cues
}

// "Ana Costa, 20, and Ali Omar, 17, were killed": how old they were.
function isAge(tree: Tree, head: number): boolean {
  return tree.pos(head) === 'NUM' && tree.word(head - 1) === ',' && tree.word(head + 1) === ','
}

// "fatally shot a guard", "the fatal shooting of a guard", "a deadly raid": who is not told counts as one or more.
function fatalCue({ fatal, nouns }: HarmWords, tree: Tree, token: number): HarmCue | null {
  const over = tree.head(token)
  if (fatal.adverbs.has(tree.word(token))) return fatallyCue(tree, token)
  const attack = tree.relation(token) === 'amod' && fatal.adjectives.has(tree.word(token))
  if (!attack || !fatal.attacks.has(tree.lemma(over)) || nouns.has(tree.lemma(over))) return null
  const of = obliquesOf(tree, over, 'nmod').filter(({ preposition }) => preposition === 'of')
  return { token, kind: 'killed', victims: of.length > 0 ? of.map(({ head }) => head) : [token] }
}

// "fatally shot a guard"; but "eight were shot, three of those fatally".
function fatallyCue(tree: Tree, token: number): HarmCue {
  const over = [token + 1, token - 1].find((beside) => tree.pos(beside) === 'VERB')
  if (over !== undefined) return { token, kind: 'killed', victims: verbFrame(tree, over).undergoers }
  const figure = tree.word(token - 2) === 'of' ? token - 3 : token - 1
  return { token, kind: 'killed', victims: tree.pos(figure) === 'NUM' ? [figure] : [] }
}

// "left 12 dead and more than 40 wounded", "dozens injured in blast", "one critically hurt": the figure stands right before.
function tallyCue(words: HarmWords, tree: Tree, token: number): HarmCue | null {
  const kind = words.states.get(tree.word(token)) ?? participleOf(words, tree, token)
  const figure = tree.pos(token - 1) === 'ADV' ? token - 2 : token - 1
  const counts = tree.pos(figure) === 'NUM' || isCounting(words, tree.lemma(figure))
  const goesOn = /^(?:NUM|DET|NOUN|PROPN|PRON|ADJ)$/.test(tree.pos(token + 1))
  return kind && counts && !goesOn ? { token, kind, victims: [figure] } : null
}

function participleOf({ verbs }: HarmWords, tree: Tree, token: number): HarmKind | undefined {
  const entry = tree.word(token).endsWith('ed') ? verbs.get(tree.lemma(token)) : undefined
  return entry?.victim === 'undergoer' && entry.with === null ? entry.kind : undefined
}

function verbCue(words: HarmWords, tree: Tree, token: number): HarmCue | null {
  const word = tree.tokens[token]
  const entry = word && (word.pos === 'VERB' || word.pos === 'ADJ') ? words.verbs.get(word.lemma) : undefined
  if (!entry || isRelation(tree.relation(token), 'compound')) return null
  if (entry.kind === 'injured' && isMortal(words, tree, token)) return null
  if (entry.with !== null && !isWith(tree, token, entry.with)) return null
  const victims = sufferersOf(tree, token, entry.victim)
  return {
    token,
    kind: entry.kind,
    victims: victims.length > 0 || word?.pos === 'VERB' ? victims : numbersOf(tree, token),
  }
}

// "Two were shot, and one of them died": what stands beside a passive may be taken for one.
function sufferersOf(tree: Tree, verb: number, victim: 'doer' | 'undergoer'): readonly number[] {
  const { doers, undergoers, name } = verbFrame(tree, verb)
  return victim === 'doer' && name === 'active' ? doers : undergoers
}

// "Two miners lost their lives", "rounded up nine men"; but "lost the town", "rounded the cape".
function isWith(tree: Tree, verb: number, lemma: string): boolean {
  return tree.children(verb, 'obj', 'compound:prt').some((child) => tree.lemma(child) === lemma)
}

function nounCue(words: HarmWords, tree: Tree, token: number): HarmCue | null {
  const entry = tree.pos(token) === 'NOUN' ? words.nouns.get(tree.lemma(token)) : undefined
  if (!entry) return null
  const { kind, tells } = entry
  const of = obliquesOf(tree, token, 'nmod')
    .filter(({ preposition }) => preposition === 'of')
    .map(({ head }) => head)
  if (tells === 'total') return { token, kind, victims: [...of, ...totals(tree, token)] }
  if (of.length > 0) return { token, kind, victims: of }
  const felled = outcomeOf(tree, token)
  if (felled.length > 0) return { token, kind, victims: felled }
  const owners = tells === 'owner' ? tree.children(token, 'nmod:poss') : []
  if (owners.length > 0) return { token, kind, victims: owners }
  return { token, kind, victims: tree.child(token, 'nummod') >= 0 ? [token] : [] }
}

// "the death toll rose to 15", "put the toll at 40"
function totals(tree: Tree, token: number): number[] {
  const verb = tree.head(token)
  if (verb < 0) return []
  return obliquesOf(tree, verb, 'obl')
    .filter(({ preposition, head }) => /^(?:to|at)$/.test(preposition) && tree.pos(head) === 'NUM')
    .map(({ head }) => head)
}

// "left 12 dead", "12 people were wounded", "five others are missing", "three wounded"
function stateCue(words: HarmWords, tree: Tree, token: number): HarmCue | null {
  const kind = words.states.get(tree.word(token))
  const isFatal = words.fatal.adverbs.has(tree.word(token - 1))
  return kind && !isFatal && tree.pos(token) !== 'VERB'
    ? { token, kind, victims: inState(tree, token) }
    : null
}

function inState(tree: Tree, token: number): readonly number[] {
  const subject = tree.child(token, 'nsubj')
  if (subject >= 0) return conjuncts(tree, subject)
  const felled = outcomeOf(tree, token)
  if (felled.length > 0) return felled
  const over = tree.head(token)
  const left = tree.lemma(over) === 'leave' ? tree.children(over, 'obj') : []
  if (left.length > 0) return left
  if (tree.pos(over) === 'NUM') return [over]
  const describes = tree.relation(token) === 'amod' && isNominal(tree, over)
  if (describes) return []
  // "three killed and 25 wounded"
  return tree.pos(token - 1) === 'NUM' ? [token - 1] : numbersOf(tree, token)
}

// "shot two herders dead", "two herders were stabbed to death": whom the verb befell.
function outcomeOf(tree: Tree, token: number): readonly number[] {
  const over = tree.head(token)
  const outcome = tree.pos(token) === 'ADJ' ? tree.relation(token) === 'xcomp' : tree.marker(token) === 'to'
  if (!outcome || tree.pos(over) !== 'VERB') return []
  return tree.word(token) === 'dead' || tree.word(token) === 'death' ? verbFrame(tree, over).undergoers : []
}

function numbersOf(tree: Tree, token: number): number[] {
  return tree.children(token, 'nummod', 'nsubj')
}
