/** What two claims that were never compared count for, in hundredths: they share no key, which speaks against them. */
const NOT_COMPARED = -100
/** Groups whose mean, in hundredths, is above this are joined: a little below even odds, for pairs without a key pull it down. */
const LIKELY = -50

/** The scores of the compared pairs of two groups. */
interface Between {
  readonly sum: number
  readonly compared: number
}

const APART: Between = { sum: -Infinity, compared: 0 }

/** Groups of claims in the making, each known by its smallest claim. */
export class Groups {
  readonly #members: number[][]
  readonly #groupOf: number[]
  /** Between groups that a pair joins or that a person holds apart; of others it is worked out when one of them grows. */
  readonly #between: readonly Map<number, Between>[]
  /** With whom each group would be joined first, -1 for nobody, and the mean score of their pairs. */
  readonly #partner: Int32Array
  readonly #mean: Float64Array
  /** What counts between two claims, and of which groups may be joined for it. */
  readonly #scores = new Map<number, number>()
  readonly #joins: (readonly [number, number])[] = []

  constructor(size: number) {
    const claims = [...Array(size).keys()]
    this.#members = claims.map((claim) => [claim])
    this.#groupOf = claims
    this.#between = claims.map(() => new Map())
    this.#partner = new Int32Array(size).fill(-1)
    this.#mean = new Float64Array(size).fill(-Infinity)
  }

  /** The group of a claim. */
  of(claim: number): number {
    return this.#groupOf[claim]!
  }

  /** Joins the groups of two claims. False when they are held apart. */
  join(left: number, right: number): boolean {
    const [one, other] = [this.of(left), this.of(right)]
    if (one === other) return true
    if (this.#between[one]!.get(other) === APART) return false
    this.#unite(Math.min(one, other), Math.max(one, other))
    return true
  }

  /** Holds the groups of two claims apart. False when they are one. */
  part(left: number, right: number): boolean {
    const [one, other] = [this.of(left), this.of(right)]
    if (one !== other) this.#set(one, other, APART)
    return one !== other
  }

  /** One number for a pair of claims or groups, whichever comes first. */
  pairOf(one: number, other: number): number {
    return Math.min(one, other) * this.#members.length + Math.max(one, other)
  }

  /**
   * Takes what counts between two claims, in hundredths, so that sums do not depend on their order; minus infinity holds them
   * apart. `joins`: whether groups may be joined for it.
   */
  weigh(left: number, right: number, score: number, joins: boolean): void {
    this.#scores.set(this.pairOf(left, right), score)
    if (joins) this.#joins.push([left, right])
  }

  /** Joins the two groups of the highest mean score, again and again, while they are likely one. */
  joinLikeliest(): void {
    for (const [left, right] of this.#joins) {
      const [one, other] = [this.of(left), this.of(right)]
      if (one !== other && !this.#between[one]!.has(other)) this.#set(one, other, this.#measure(one, other))
    }
    for (const group of this.#members.keys()) this.#choose(group)
    for (let one = this.#likeliest(); one >= 0; one = this.#likeliest()) {
      const other = this.#partner[one]!
      const [kept, gone] = [Math.min(one, other), Math.max(one, other)]
      this.#unite(kept, gone)
      this.#chooseAgain(kept, gone)
    }
  }

  /** All groups by their smallest claims, each sorted. */
  list(): readonly (readonly number[])[] {
    return this.#members.filter((members) => members.length > 0).map((members) => members.toSorted(byNumber))
  }

  #set(one: number, other: number, between: Between): void {
    this.#between[one]!.set(other, between)
    this.#between[other]!.set(one, between)
  }

  #measure(one: number, other: number): Between {
    let [sum, compared] = [0, 0]
    for (const left of this.#members[one]!)
      for (const right of this.#members[other]!) {
        const score = this.#scores.get(this.pairOf(left, right))
        if (score === undefined) continue
        sum += score
        compared++
      }
    return sum === -Infinity ? APART : { sum, compared }
  }

  #unite(kept: number, gone: number): void {
    const thirds = new Set([...this.#between[kept]!.keys(), ...this.#between[gone]!.keys()])
    for (const third of thirds) {
      if (third !== kept && third !== gone) this.#set(kept, third, this.#together(kept, gone, third))
      this.#between[third]!.delete(gone)
    }
    for (const claim of this.#members[gone]!) this.#groupOf[claim] = kept
    this.#members[kept]!.push(...this.#members[gone]!)
    this.#members[gone] = []
    this.#between[gone]!.clear()
  }

  #together(one: number, other: number, third: number): Between {
    const a = this.#between[one]!.get(third) ?? this.#measure(one, third)
    const b = this.#between[other]!.get(third) ?? this.#measure(other, third)
    return a === APART || b === APART ? APART : { sum: a.sum + b.sum, compared: a.compared + b.compared }
  }

  /** One of the two groups to join next, -1 when none are likely one; of equals those with the smaller names. */
  #likeliest(): number {
    let best = -1
    for (let group = 0; group < this.#partner.length; group++) {
      const partner = this.#partner[group]!
      if (partner < 0) continue
      if (
        best < 0 ||
        isBetter(this.#mean[group]!, group, partner, this.#mean[best]!, best, this.#partner[best]!)
      )
        best = group
    }
    return best
  }

  /** Finds with whom a group would be joined first. */
  #choose(group: number): void {
    this.#partner[group] = -1
    this.#mean[group] = -Infinity
    for (const other of this.#between[group]!.keys()) this.#offer(group, other)
  }

  /** Makes `other` the partner of a group if it is likely and better than the one it has. */
  #offer(group: number, other: number): void {
    const mean = this.#meanOf(group, other)
    const partner = this.#partner[group]!
    if (mean <= LIKELY) return
    if (partner >= 0 && !isBetter(mean, group, other, this.#mean[group]!, group, partner)) return
    this.#partner[group] = other
    this.#mean[group] = mean
  }

  /** After a join only the neighbours of the joined group may have another partner. */
  #chooseAgain(kept: number, gone: number): void {
    this.#partner[gone] = -1
    this.#choose(kept)
    for (const third of this.#between[kept]!.keys()) {
      const partner = this.#partner[third]!
      if (partner === kept || partner === gone) this.#choose(third)
      else this.#offer(third, kept)
    }
  }

  #meanOf(one: number, other: number): number {
    const { sum, compared } = this.#between[one]!.get(other)!
    const pairs = this.#members[one]!.length * this.#members[other]!.length
    return (sum + (pairs - compared) * NOT_COMPARED) / pairs
  }
}

/** Whether the first pair of groups is joined before the second. */
function isBetter(
  mean: number,
  one: number,
  other: number,
  mean2: number,
  one2: number,
  other2: number,
): boolean {
  if (mean !== mean2) return mean > mean2
  const [low, low2] = [Math.min(one, other), Math.min(one2, other2)]
  return low < low2 || (low === low2 && Math.max(one, other) < Math.max(one2, other2))
}

function byNumber(a: number, b: number): number {
  return a - b
}
