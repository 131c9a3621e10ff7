import type { Hook } from '@hono/zod-openapi'
import type { Context, Env } from 'hono'
import type { Problem } from './wire.ts'

/** The body of every error of the API: a code for programs and one sentence for people. */
export function problem(code: string, message: string): Problem {
  return { error: { code, message } }
}

/** Answers a request whose parameters do not fit with the name of the parameter and what it must be. */
export const explainInvalid: Hook<unknown, Env, string, unknown> = (result, c) => {
  if (result.success) return undefined
  const faults = result.error.issues.map((issue) => `"${issue.path.join('.')}": ${issue.message}`)
  return c.json(problem('invalid-parameter', `A parameter is not valid. ${faults.join('; ')}.`), 400)
}

/** Answers a request that is larger than so many bytes. */
export function tooLarge(most: number): (c: Context) => Response {
  return (c) =>
    c.json(
      problem('too-large', `More than ${most.toLocaleString('en')} bytes were sent: send less at a time.`),
      413,
    )
}
