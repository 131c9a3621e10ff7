import type { Rule } from './heard.ts'
import { accordingTo } from './rules/according-to.ts'
import { accuser } from './rules/accuser.ts'
import { clauseFirst } from './rules/clause-first.ts'
import { colon } from './rules/colon.ts'
import { confirmedBy } from './rules/confirmed-by.ts'
import { quoteFirst } from './rules/quote-first.ts'
import { quotedAsSaying } from './rules/quoted-as-saying.ts'
import { saidBy } from './rules/said-by.ts'
import { saidInPassing } from './rules/said-in-passing.ts'
import { speechNoun } from './rules/speech-noun.ts'
import { speakerFirst } from './rules/speaker-first.ts'

/** The forms of attribution in one sentence. The first rule that takes a verb of speech keeps it. */
export const RULES: readonly Rule[] = [
  accordingTo,
  quotedAsSaying,
  quoteFirst,
  saidBy,
  clauseFirst,
  confirmedBy,
  speakerFirst,
  saidInPassing,
  speechNoun,
  colon,
  accuser,
]
