/** The record cannot be opened or used; `remedy` says what to do about it. Its message is both on one line. */
export class StoreError extends Error {
  override readonly name = 'StoreError'
  readonly problem: string
  readonly remedy: string

  constructor(problem: string, remedy: string) {
    super(`${problem}: ${remedy}`)
    this.problem = problem
    this.remedy = remedy
  }
}
