/** An input that cannot become a report: its name, what is wrong with it, and what to do. Its message is all three on one line. */
export class IntakeError extends Error {
  override readonly name = 'IntakeError'
  readonly input: string
  readonly problem: string
  readonly remedy: string

  constructor(input: string, problem: string, remedy: string) {
    super(`${input}: ${problem}; ${remedy}`)
    this.input = input
    this.problem = problem
    this.remedy = remedy
  }
}
