import { FIRST, NONE, ROOT } from './words.ts'

/** Moves of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez & Satta 2011). */
export const SHIFT = 0
/** Makes the first buffer word the head of the stack's top. */
export const LEFT = 1
/** Makes the second stack word the head of the stack's top. */
export const RIGHT = 2
export const MOVES = 3

/** A half-built tree: a stack, the first word of the buffer, and the arcs so far with each node's outermost dependents. */
export interface State {
  readonly end: number
  readonly stack: Int32Array
  depth: number
  buffer: number
  readonly head: Int32Array
  readonly relation: Int32Array
  readonly left1: Int32Array
  readonly left2: Int32Array
  readonly right1: Int32Array
  readonly right2: Int32Array
  readonly leftCount: Int32Array
  readonly rightCount: Int32Array
  /** Bit set of the relations on each side, folded to 31 bits. */
  readonly leftKinds: Int32Array
  readonly rightKinds: Int32Array
}

/** The start: the artificial root on the stack, all words in the buffer. */
export function startState(count: number): State {
  const column = () => new Int32Array(FIRST + count)
  const stack = column()
  stack[0] = ROOT
  return {
    end: FIRST + count,
    stack,
    depth: 1,
    buffer: FIRST,
    head: column(),
    relation: column(),
    left1: column(),
    left2: column(),
    right1: column(),
    right2: column(),
    leftCount: column(),
    rightCount: column(),
    leftKinds: column(),
    rightKinds: column(),
  }
}

/** The node `place` below the top of the stack. */
export function stacked(state: State, place: number): number {
  return place < state.depth ? (state.stack[state.depth - 1 - place] as number) : NONE
}

/** The node `place` words into the buffer. */
export function buffered(state: State, place: number): number {
  return state.buffer + place < state.end ? state.buffer + place : NONE
}

/** True when every word has its head. */
export function isDone(state: State): boolean {
  return state.buffer === state.end && state.depth === 1
}

/**
 * True when the move can be made. The root takes its one dependent last, when the buffer is empty:
 * so every sequence of legal moves ends in a tree with exactly one root.
 */
export function isLegal(state: State, move: number): boolean {
  if (move === SHIFT) return state.buffer < state.end
  if (state.depth < 2) return false
  return move === LEFT ? state.buffer < state.end : state.depth > 2 || state.buffer === state.end
}

/** Makes a legal move; `relation` (1 and up) is that of the new arc, if the move makes one. */
export function apply(state: State, move: number, relation: number): void {
  if (move === SHIFT) {
    state.stack[state.depth++] = state.buffer++
    return
  }
  const dependent = stacked(state, 0)
  const head = move === LEFT ? state.buffer : stacked(state, 1)
  state.depth--
  state.head[dependent] = head
  state.relation[dependent] = relation
  if (move === LEFT) addLeft(state, head, dependent, relation)
  else addRight(state, head, dependent, relation)
}

function addLeft(state: State, head: number, dependent: number, relation: number): void {
  state.left2[head] = state.left1[head] as number
  state.left1[head] = dependent
  state.leftCount[head] = (state.leftCount[head] as number) + 1
  state.leftKinds[head] = (state.leftKinds[head] as number) | (1 << (relation % 31))
}

function addRight(state: State, head: number, dependent: number, relation: number): void {
  state.right2[head] = state.right1[head] as number
  state.right1[head] = dependent
  state.rightCount[head] = (state.rightCount[head] as number) + 1
  state.rightKinds[head] = (state.rightKinds[head] as number) | (1 << (relation % 31))
}
