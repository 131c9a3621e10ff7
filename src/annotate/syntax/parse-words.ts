import { best, type Scorer } from './linear-model.ts'
import { MOVE_FEATURES, moveFeatures } from './move-features.ts'
import { RELATION_FEATURES, relationFeatures } from './relation-features.ts'
import { apply, isDone, isLegal, MOVES, SHIFT, startState, type State } from './transitions.ts'
import { ROOT, type Words } from './words.ts'

/** What chooses moves and names arcs. */
export interface Guides {
  readonly mover: Scorer
  readonly namer: Scorer
  /** Relation number of the one arc from the artificial root. */
  readonly root: number
}

/** Builds the tree of one tagged sentence, greedily. Ends after exactly two moves a word. */
export function parseWords(words: Words, guides: Guides): State {
  const state = startState(words.count)
  const features = new Int32Array(Math.max(MOVE_FEATURES, RELATION_FEATURES))
  const scores = new Float64Array(Math.max(MOVES, guides.namer.classes))
  while (!isDone(state)) {
    guides.mover.score(features, moveFeatures(words, state, features), scores)
    const move = bestLegal(state, scores)
    apply(state, move, move === SHIFT ? 0 : nameArc(words, state, move, guides, features, scores))
  }
  return state
}

/** The legal move of the highest score, the first of equals. */
export function bestLegal(state: State, scores: Float64Array): number {
  let winner = -1
  for (let move = 0; move < MOVES; move++)
    if (isLegal(state, move) && (winner < 0 || (scores[move] as number) > (scores[winner] as number)))
      winner = move
  return winner
}

/** The relation (1 and up) of the arc that `move` is about to make. */
function nameArc(
  words: Words,
  state: State,
  move: number,
  { namer, root }: Guides,
  features: Int32Array,
  scores: Float64Array,
): number {
  if (move !== 1 && state.stack[state.depth - 2] === ROOT) return root
  namer.score(features, relationFeatures(words, state, move, features), scores)
  return best(scores, namer.classes) + 1
}
