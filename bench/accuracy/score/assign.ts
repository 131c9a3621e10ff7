/**
 * The one-to-one assignment of rows to columns with the greatest sum (Kuhn 1955, in the O(n²m) form with potentials).
 * Every row is assigned when there are at least as many columns, else every column; a pair may weigh 0.
 */
export function assign(
  grid: readonly (readonly number[])[],
): readonly (readonly [row: number, column: number])[] {
  const rows = grid.length
  const columns = grid[0]?.length ?? 0
  if (rows === 0 || columns === 0) return []
  if (rows <= columns) return assignWide(grid, rows, columns)
  const turned = Array.from({ length: columns }, (_, j) => grid.map((row) => row[j]!))
  return assignWide(turned, columns, rows).map(([i, j]) => [j, i] as const)
}

/** Potentials of rows and columns, and the row matched to each column; all 1-based, 0 stands for "none". */
interface State {
  readonly u: number[]
  readonly v: number[]
  readonly matched: number[]
}

function assignWide(
  grid: readonly (readonly number[])[],
  rows: number,
  columns: number,
): readonly (readonly [number, number])[] {
  const state: State = { u: zeros(rows), v: zeros(columns), matched: zeros(columns) }
  for (let row = 1; row <= rows; row++) addRow(grid, state, row)
  return state.matched.flatMap((row, j) => (j > 0 && row > 0 ? [[row - 1, j - 1] as const] : []))
}

function zeros(n: number): number[] {
  return Array.from({ length: n + 1 }, () => 0)
}

/** Grows the matching by one row along the cheapest alternating path. */
function addRow(grid: readonly (readonly number[])[], { u, v, matched }: State, row: number): void {
  const least = v.map(() => Infinity)
  const used = v.map(() => false)
  const way = v.map(() => 0)
  matched[0] = row
  let at = 0
  do {
    used[at] = true
    const i = matched[at]!
    let delta = Infinity
    let next = 0
    for (let j = 1; j < v.length; j++) {
      if (used[j]) continue
      const cost = -grid[i - 1]![j - 1]! - u[i]! - v[j]!
      if (cost < least[j]!) {
        least[j] = cost
        way[j] = at
      }
      if (least[j]! < delta) {
        delta = least[j]!
        next = j
      }
    }
    for (let j = 0; j < v.length; j++) {
      if (used[j]) {
        u[matched[j]!]! += delta
        v[j]! -= delta
      } else least[j]! -= delta
    }
    at = next
  } while (matched[at] !== 0)
  while (at !== 0) {
    matched[at] = matched[way[at]!]!
    at = way[at]!
  }
}
