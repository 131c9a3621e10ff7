import { LEFT, RIGHT, SHIFT, type State } from '../../src/annotate/syntax/transitions.ts'

/** Gold heads by node number, and a column to count with. */
export interface Gold {
  readonly head: Int32Array
  readonly relation: Int32Array
}

/**
 * How many gold arcs a move makes unreachable, in any state, on the gold road or off it: the dynamic oracle of the
 * arc-hybrid system (Goldberg & Nivre 2013).
 */
export function cost(state: State, gold: Gold, move: number): number {
  if (move === SHIFT) return shiftCost(state, gold)
  const top = state.stack[state.depth - 1] as number
  const second = state.depth > 1 ? (state.stack[state.depth - 2] as number) : -1
  const head = gold.head[top] as number
  if (move === LEFT) {
    const lost = head === second || head > state.buffer ? 1 : 0
    return lost + dependentsFrom(state, gold, top, state.buffer)
  }
  if (move !== RIGHT) return Infinity
  return (head >= state.buffer ? 1 : 0) + dependentsFrom(state, gold, top, state.buffer)
}

function dependentsFrom(state: State, gold: Gold, node: number, from: number): number {
  let count = 0
  for (let other = from; other < state.end; other++) if (gold.head[other] === node) count++
  return count
}

/** Shifting cuts the word off from a head below the stack's top, and from all dependents on the stack. */
function shiftCost(state: State, gold: Gold): number {
  const word = state.buffer
  let count = 0
  for (let place = 0; place < state.depth; place++) {
    const node = state.stack[place] as number
    if (gold.head[node] === word) count++
    if (gold.head[word] === node && place < state.depth - 1) count++
  }
  return count
}
