import { best } from '../../src/annotate/syntax/linear-model.ts'
import { MOVE_FEATURES, moveFeatures } from '../../src/annotate/syntax/move-features.ts'
import { bestLegal } from '../../src/annotate/syntax/parse-words.ts'
import { RELATION_FEATURES, relationFeatures } from '../../src/annotate/syntax/relation-features.ts'
import {
  apply,
  isDone,
  isLegal,
  LEFT,
  MOVES,
  SHIFT,
  startState,
  type State,
} from '../../src/annotate/syntax/transitions.ts'
import { ROOT } from '../../src/annotate/syntax/words.ts'
import type { Example } from './example.ts'
import { newLearner, type Learner } from './learner.ts'
import { cost } from './oracle.ts'
import { seededRandom, shuffled } from './random.ts'

/** The two classifiers of the parser under training. */
export interface ParserLearners {
  readonly mover: Learner
  readonly namer: Learner
}

const FOLLOW_GUESS = 0.9
// A right answer must win by some weight, or it is learned again: one update moves some ninety features by one each.
const MARGIN = 50

/** Learns moves and relations with a dynamic oracle: after the first epoch mostly on the states its own guesses lead to. */
export function trainParser(
  examples: readonly Example[],
  relations: number,
  epochs: number,
  log: (line: string) => void,
): ParserLearners {
  const learners = { mover: newLearner(MOVES), namer: newLearner(relations - 1) }
  const random = seededRandom(11)
  for (let epoch = 0; epoch < epochs; epoch++) {
    let mistakes = 0
    for (const example of shuffled(examples, random))
      mistakes += learnSentence(learners, example, relations, () => epoch > 0 && random() < FOLLOW_GUESS)
    log(`parser, epoch ${epoch + 1}: ${mistakes} wrong moves`)
  }
  return learners
}

const features = new Int32Array(Math.max(MOVE_FEATURES, RELATION_FEATURES))
const scores = new Float64Array(256)

function learnSentence(
  learners: ParserLearners,
  example: Example,
  root: number,
  followGuess: () => boolean,
): number {
  const state = startState(example.words.count)
  let mistakes = 0
  while (!isDone(state)) {
    const { guess, right, wrong } = learnMove(learners.mover, example, state)
    if (wrong) mistakes++
    const move = followGuess() ? guess : right
    apply(state, move, move === SHIFT ? 0 : learnRelation(learners.namer, example, state, move, root))
  }
  return mistakes
}

function learnMove(mover: Learner, { words, gold }: Example, state: State) {
  const count = moveFeatures(words, state, features)
  mover.score(features, count, scores)
  const guess = bestLegal(state, scores)
  const costs = Array.from({ length: MOVES }, (_, move) =>
    isLegal(state, move) ? cost(state, gold, move) : Infinity,
  )
  const least = Math.min(...costs)
  const right = bestAmong((move) => costs[move] === least)
  const rival = bestAmong((move) => costs[move] !== Infinity && costs[move] !== least)
  mover.tick()
  if (rival >= 0 && (scores[right] as number) - (scores[rival] as number) <= MARGIN)
    mover.update(features, count, right, rival)
  return { guess, right, wrong: costs[guess] !== least }
}

function bestAmong(allowed: (move: number) => boolean): number {
  let winner = -1
  for (let move = 0; move < MOVES; move++)
    if (allowed(move) && (winner < 0 || (scores[move] as number) > (scores[winner] as number))) winner = move
  return winner
}

function learnRelation(
  namer: Learner,
  { words, gold }: Example,
  state: State,
  move: number,
  root: number,
): number {
  const dependent = state.stack[state.depth - 1] as number
  const head = move === LEFT ? state.buffer : (state.stack[state.depth - 2] as number)
  if (head === ROOT) return root
  const count = relationFeatures(words, state, move, features)
  namer.score(features, count, scores)
  const guess = best(scores, namer.classes)
  const right = (gold.relation[dependent] as number) - 1
  namer.tick()
  // The name of an arc that should not be there teaches nothing.
  if (gold.head[dependent] === head && right !== guess && right < namer.classes)
    namer.update(features, count, right, guess)
  return guess + 1
}
