import type { Factuality } from '../../../model/codebook.ts'
import type { Context } from '../context.ts'
import { type Ruler, rulersOf } from '../ruling.ts'
import { alleged } from './alleged.ts'
import { attempted } from './attempted.ts'
import { habitual } from './habitual.ts'
import { negated } from './negated.ts'
import { planned } from './planned.ts'
import { possible } from './possible.ts'
import { requested } from './requested.ts'

/** A rule of factuality: what the words over an event make of it, or null. */
export type FactualityRule = (context: Context, rulers: readonly Ruler[]) => Factuality | null

/** The rules in order; the first that speaks decides. */
export const FACTUALITY_RULES: readonly FactualityRule[] = [
  negated,
  attempted,
  requested,
  possible,
  alleged,
  habitual,
  planned,
]

/** How the text presents the event of `token`: asserted unless a rule says otherwise. `rule` is its name, for `why`. */
export function factualityOf(
  context: Context,
  token: number,
): { readonly factuality: Factuality; readonly rule: string | null } {
  const rulers = rulersOf(context.tree, token)
  for (const rule of FACTUALITY_RULES) {
    const factuality = rule(context, rulers)
    if (factuality) return { factuality, rule: rule.name }
  }
  return { factuality: 'asserted', rule: null }
}
