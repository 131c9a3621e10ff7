/** Arcs between the nodes that are left: row `to`, column `from`. Each stands for an arc between two of the first nodes. */
interface Graph {
  readonly size: number
  /** 1 for every node that is left. */
  readonly left: Uint8Array
  readonly score: Float64Array
  readonly dependent: Int32Array
  readonly head: Int32Array
  /** For every node but the root the node whose arc to it scores best; of equals the first. */
  readonly best: Int32Array
}

/** A cycle that was made into one node: for each member the words in it, and the arc that enters it within the cycle. */
interface Contraction {
  readonly words: readonly (readonly number[])[]
  readonly dependents: readonly number[]
  readonly heads: readonly number[]
}

/**
 * The heaviest tree over n words in which exactly one hangs on the root (Chu & Liu 1965, Edmonds 1967). `arcs` has n rows of
 * n + 1 scores: row = word, column 0 = the root, column h + 1 = word h as its head. Returns for each word the column of its
 * head. Between equal trees it chooses the same each time.
 */
export function spanningTree(arcs: ArrayLike<number>, words: number): Int32Array {
  // Where the best head of every word makes a tree with one root, as it mostly does, no tree is heavier.
  const graph = graphOf(arcs, words, 0)
  const isTree = graph.best.indexOf(0, 1) === graph.best.lastIndexOf(0) && cycleOf(graph) === null
  return isTree
    ? graph.best.subarray(1)
    : contractedTree(graphOf(arcs, words, rootPenalty(arcs, words)), words)
}

function contractedTree(graph: Graph, words: number): Int32Array {
  const members = Array.from(graph.left, (_, node) => [node])
  const contractions: Contraction[] = []
  for (let cycle = cycleOf(graph); cycle; cycle = cycleOf(graph))
    contractions.push(contract(graph, members, cycle))
  const heads = new Int32Array(words + 1).fill(-1)
  for (let node = 1; node <= words; node++) if (graph.left[node]) take(graph, node, heads)
  for (const contraction of contractions.toReversed()) expand(contraction, heads)
  return heads.subarray(1)
}

function graphOf(arcs: ArrayLike<number>, words: number, penalty: number): Graph {
  const size = words + 1
  const column = (): Int32Array => new Int32Array(size * size)
  const graph: Graph = {
    size,
    left: new Uint8Array(size).fill(1),
    score: new Float64Array(size * size),
    dependent: column(),
    head: column(),
    best: new Int32Array(size),
  }
  for (let to = 1; to < size; to++)
    for (let from = 0; from < size; from++) {
      const at = to * size + from
      graph.score[at] = (arcs[at - size] as number) - (from === 0 ? penalty : 0)
      graph.dependent[at] = to
      graph.head[at] = from
    }
  for (let node = 1; node < size; node++) graph.best[node] = bestHead(graph, node)
  return graph
}

// Where each arc from the root costs more than all others could win back, the best tree has but one.
function rootPenalty(arcs: ArrayLike<number>, words: number): number {
  let low = Infinity
  let high = -Infinity
  for (let at = 0; at < arcs.length; at++) {
    low = Math.min(low, arcs[at] as number)
    high = Math.max(high, arcs[at] as number)
  }
  return 1 + words * (high - low)
}

function bestHead({ left, score, size }: Graph, node: number): number {
  let best = -1
  let most = -Infinity
  for (let from = 0; from < size; from++) {
    const found = score[node * size + from] as number
    if (from === node || !left[from] || found <= most) continue
    best = from
    most = found
  }
  return best
}

/** The nodes of a cycle among the best arcs, if there is one. */
function cycleOf({ left, best, size }: Graph): number[] | null {
  const seenFrom = new Int32Array(size)
  for (let start = 1; start < size; start++) {
    if (!left[start]) continue
    let node = start
    for (; node > 0 && seenFrom[node] === 0; node = best[node] as number) seenFrom[node] = start
    if (node === 0 || seenFrom[node] !== start) continue
    const cycle = [node]
    for (let next = best[node] as number; next !== node; next = best[next] as number) cycle.push(next)
    return cycle
  }
  return null
}

/** Makes one node of a cycle, which goes by the number of its first member. */
function contract(graph: Graph, members: number[][], cycle: readonly number[]): Contraction {
  const { left, best, size, score, dependent, head } = graph
  const whole = cycle[0] as number
  const arcs = cycle.map((node) => node * size + (best[node] as number))
  const contraction = {
    words: cycle.map((node) => members[node] as number[]),
    dependents: arcs.map((at) => dependent[at] as number),
    heads: arcs.map((at) => head[at] as number),
  }
  const within = arcs.map((at) => score[at] as number)
  for (const node of cycle) left[node] = 0
  for (let node = 0; node < size; node++) {
    if (!left[node]) continue
    enter(graph, node, cycle, within)
    if (node > 0) leave(graph, node, cycle)
    if (cycle.includes(best[node] as number)) best[node] = whole
  }
  left[whole] = 1
  members[whole] = contraction.words.flat()
  best[whole] = bestHead(graph, whole)
  return contraction
}

// An arc into the cycle frees its dependent from the arc within: what counts is the gain over that.
function enter(graph: Graph, from: number, cycle: readonly number[], within: readonly number[]): void {
  const { score, size } = graph
  const gains = cycle.map((node, index) => (score[node * size + from] as number) - (within[index] as number))
  const chosen = gains.indexOf(Math.max(...gains))
  copyArc(graph, (cycle[chosen] as number) * size + from, (cycle[0] as number) * size + from)
  score[(cycle[0] as number) * size + from] = gains[chosen] as number
}

function leave(graph: Graph, to: number, cycle: readonly number[]): void {
  const { score, size } = graph
  const scores = cycle.map((node) => score[to * size + node] as number)
  const chosen = scores.indexOf(Math.max(...scores))
  copyArc(graph, to * size + (cycle[chosen] as number), to * size + (cycle[0] as number))
}

function copyArc({ score, dependent, head }: Graph, from: number, to: number): void {
  score[to] = score[from] as number
  dependent[to] = dependent[from] as number
  head[to] = head[from] as number
}

function take({ best, size, dependent, head }: Graph, node: number, heads: Int32Array): void {
  const at = node * size + (best[node] as number)
  heads[dependent[at] as number] = head[at] as number
}

/** One member was entered from outside the cycle; the others keep their arcs of the cycle. */
function expand({ words, dependents, heads: within }: Contraction, heads: Int32Array): void {
  for (const [index, member] of words.entries()) {
    if (member.some((word) => (heads[word] as number) >= 0)) continue
    heads[dependents[index] as number] = within[index] as number
  }
}
