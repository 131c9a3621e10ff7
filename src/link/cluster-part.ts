import type { Link } from '../model/link.ts'

/** What two claims that were never compared count for, in hundredths: they share no key, which speaks against them. */
const NOT_COMPARED = -100

/** Two claims as unlikely to be one as this, in log-odds, are never joined; less, and the mean of their groups decides. */
const STRONG = -5
/** Groups whose mean, in hundredths, is above this are joined: a little below even odds, for pairs without a key pull it down. */
const LIKELY = -50

/** A link between two claims, which are known by numbers in their order. */
export interface Edge {
  readonly left: number
  readonly right: number
  readonly link: Link
}

/** Claims that belong together, each group sorted, and persons' judgements that later ones overrule. */
export interface Grouping {
  readonly groups: readonly (readonly number[])[]
  readonly overruled: readonly Link[]
}

/** What is known between two groups: the scores of their compared pairs in hundredths, so that sums do not depend on their order. */
interface Between {
  sum: number
  compared: number
  /** Some pair is judged the same. */
  same: boolean
  /** Some pair is strongly different, or part and whole. */
  apart: boolean
}

/** Groups claims that links connect. `edges`: one a pair, in the order in which their links were recorded. */
export function clusterPart(claims: readonly number[], edges: readonly Edge[]): Grouping {
  const groups = new Groups(claims)
  const overruled: Link[] = []
  const persons = edges.filter(({ link }) => link.judge.kind === 'person')
  const machines = persons.length > 0 ? edges.filter(({ link }) => link.judge.kind === 'machine') : edges
  for (const edge of persons.toReversed()) if (!groups.obey(edge)) overruled.push(edge.link)
  for (const edge of persons.length > 0 ? likeliestBetween(groups, machines) : machines) groups.weigh(edge)
  groups.joinLikeliest()
  return { groups: groups.list(), overruled }
}

/** Of the links between claims that persons joined and another claim the likeliest alone: they said that all of these are one. */
function likeliestBetween(groups: Groups, edges: readonly Edge[]): readonly Edge[] {
  const best = new Map<string, Edge>()
  for (const edge of edges) {
    const pair = groups.pairOf(edge)
    const known = best.get(pair)
    if (!known || (edge.link.score ?? 0) > (known.link.score ?? 0)) best.set(pair, edge)
  }
  return [...best.values()]
}

/** Two groups that may be joined, the smaller name first, and the mean score of their pairs. */
interface Partner {
  readonly pair: readonly [number, number]
  readonly mean: number
}

const NOTHING: Readonly<Between> = { sum: 0, compared: 0, same: false, apart: false }

/** Groups in the making, each known by its smallest claim. */
class Groups {
  readonly #members: Map<number, readonly number[]>
  readonly #groupOf: Map<number, number>
  /** Of each pair of groups one, which either finds under the other. */
  readonly #between: Map<number, Map<number, Between>>
  /** With whom each group would be joined first. */
  readonly #best = new Map<number, Partner | null>()

  constructor(claims: readonly number[]) {
    this.#members = new Map(claims.map((claim) => [claim, [claim]]))
    this.#groupOf = new Map(claims.map((claim) => [claim, claim]))
    this.#between = new Map(claims.map((claim) => [claim, new Map()]))
  }

  /** Does what a person judged, unless what was obeyed before forbids it: then false. */
  obey({ left, right, link: { verdict } }: Edge): boolean {
    const [one, other] = [this.#groupOf.get(left)!, this.#groupOf.get(right)!]
    if (verdict === 'unsure') return true
    if (verdict === 'same') {
      if (one === other) return true
      if (this.#get(one, other).apart) return false
      this.#join(one, other)
      return true
    }
    if (one === other) return false
    this.#add(one, other, { ...NOTHING, apart: true })
    return true
  }

  /** The two groups of a link, in one order. */
  pairOf({ left, right }: Edge): string {
    return [this.#groupOf.get(left)!, this.#groupOf.get(right)!].toSorted().join(' ')
  }

  /** Keeps what a machine judged of two claims that no person has joined. */
  weigh({ left, right, link: { verdict, score } }: Edge): void {
    const [one, other] = [this.#groupOf.get(left)!, this.#groupOf.get(right)!]
    if (one === other) return
    const apart = verdict === 'part' || (verdict === 'different' && (score ?? STRONG) <= STRONG)
    const sum = Math.round((score ?? 0) * 100)
    this.#add(one, other, { sum, compared: 1, same: verdict === 'same', apart })
  }

  /** Joins the two groups of the highest mean score, again and again, while they are likely one. */
  joinLikeliest(): void {
    for (const group of this.#members.keys()) this.#best.set(group, this.#bestOf(group))
    for (let best = this.#likeliest(); best; best = this.#likeliest()) {
      const [kept, gone] = best.pair
      this.#join(kept, gone)
      this.#lookAgain(kept, gone)
    }
  }

  list(): readonly (readonly number[])[] {
    return [...this.#members.values()]
  }

  #get(one: number, other: number): Readonly<Between> {
    return this.#between.get(one)!.get(other) ?? NOTHING
  }

  #add(one: number, other: number, { sum, compared, same, apart }: Readonly<Between>): void {
    const known = this.#between.get(one)!.get(other)
    if (known === undefined) return this.#set(one, other, { sum, compared, same, apart })
    known.sum += sum
    known.compared += compared
    known.same ||= same
    known.apart ||= apart
  }

  #set(one: number, other: number, between: Between): void {
    this.#between.get(one)!.set(other, between)
    this.#between.get(other)!.set(one, between)
  }

  #join(one: number, other: number): void {
    const [kept, gone] = one < other ? [one, other] : [other, one]
    for (const [third, between] of this.#between.get(gone)!) {
      this.#between.get(third)!.delete(gone)
      if (third !== kept) this.#add(kept, third, between)
    }
    for (const claim of this.#members.get(gone)!) this.#groupOf.set(claim, kept)
    this.#members.set(
      kept,
      [...this.#members.get(kept)!, ...this.#members.get(gone)!].toSorted((a, b) => a - b),
    )
    this.#members.delete(gone)
    this.#between.delete(gone)
  }

  /** The two groups to join next; of equals those with the smaller names. */
  #likeliest(): Partner | null {
    let best: Partner | null = null
    for (const partner of this.#best.values()) if (partner && isBetter(partner, best)) best = partner
    return best
  }

  /** With whom a group would be joined first; null when with none. */
  #bestOf(one: number): Partner | null {
    let best: Partner | null = null
    for (const other of this.#between.get(one)!.keys()) {
      const partner = this.#partner(one, other)
      if (partner && isBetter(partner, best)) best = partner
    }
    return best
  }

  #partner(one: number, other: number): Partner | null {
    const between = this.#get(one, other)
    if (!between.same || between.apart) return null
    const pair = one < other ? ([one, other] as const) : ([other, one] as const)
    const mean = this.#mean(pair, between)
    return mean <= LIKELY ? null : { pair, mean }
  }

  /** After a join only the neighbours of the joined group may have another best. */
  #lookAgain(kept: number, gone: number): void {
    this.#best.delete(gone)
    this.#best.set(kept, this.#bestOf(kept))
    for (const third of this.#between.get(kept)!.keys()) {
      const before = this.#best.get(third) ?? null
      if (before?.pair.includes(kept) || before?.pair.includes(gone)) {
        this.#best.set(third, this.#bestOf(third))
        continue
      }
      const partner = this.#partner(third, kept)
      if (partner && isBetter(partner, before)) this.#best.set(third, partner)
    }
  }

  #mean([one, other]: readonly [number, number], { sum, compared }: Between): number {
    const pairs = this.#members.get(one)!.length * this.#members.get(other)!.length
    return (sum + (pairs - compared) * NOT_COMPARED) / pairs
  }
}

function isBetter(one: Partner, other: Partner | null): boolean {
  if (other === null || one.mean !== other.mean) return other === null || one.mean > other.mean
  return isBefore(one.pair, other.pair)
}

function isBefore(a: readonly [number, number], b: readonly [number, number]): boolean {
  return a[0] < b[0] || (a[0] === b[0] && a[1] < b[1])
}
