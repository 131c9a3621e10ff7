/** Values that many rows share, each kept once, under a number: 0, 1, 2 … in the order in which they came. */
export class Interned<T> {
  readonly values: T[] = []
  readonly #numbers = new Map<string, number>()

  /** The number of a value; `key` is the same for equal values and for no others. `make` gives the value when it is new. */
  numberOf(key: string, make: () => T): number {
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    const number = this.values.length
    this.#numbers.set(key, number)
    this.values.push(make())
    return number
  }
}
