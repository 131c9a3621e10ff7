import { asked } from './rules/asked.ts'
import { expected } from './rules/expected.ts'
import { felt } from './rules/felt.ts'
import { held } from './rules/held.ts'
import { heldByAgent } from './rules/held-by-agent.ts'
import { owned } from './rules/owned.ts'
import { titled } from './rules/titled.ts'
import { voiced } from './rules/voiced.ts'
import type { Rule } from './stance.ts'

/** The forms in which a text tells of a stance, besides speech. The first rule that reads a word keeps it. */
export const RULES: readonly Rule[] = [asked, voiced, held, heldByAgent, felt, expected, owned, titled]
