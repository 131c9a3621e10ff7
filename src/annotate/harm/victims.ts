import { readQuantity, type Quantity } from './quantity.ts'
import type { ActorMention, Token } from '../../model/doc.ts'
import { isPlural } from '../actors/plural.ts'
import type { NounPhrase } from '../actors/noun-phrase.ts'
import { type HarmWords, isCounting } from './harm-words.ts'

/** What kind of people the figure counts, in the record's words; "people" when the text does not say. */
export function whomOf(words: HarmWords, tokens: readonly Token[], phrase: NounPhrase): string {
  for (let index = phrase.last - 1; index >= phrase.first; index--) {
    const whom = words.whom.get(tokens[index]?.lemma ?? '')
    if (whom) return whom
  }
  const head = tokens[phrase.head] as Token
  return head.pos === 'NOUN' && isPlural(head) ? head.text.toLowerCase() : 'people'
}

/**
 * How many the phrase counts: its figure; one for a single person ("a commander", a name); two or more for a bare plural
 * ("soldiers were killed"); null for what counts nobody ("the claim was killed off").
 */
export function countOf(
  known: HarmWords,
  tokens: readonly Token[],
  phrase: NounPhrase,
  words: string,
  actor: ActorMention | undefined,
): Quantity | null {
  // "No one was hurt"; "would not say how many guards had died"
  if (/^(?:no|none|nobody|how many)\b/i.test(words)) return null
  const figure = readQuantity(words)
  const head = tokens[phrase.head] as Token
  const people = actor !== undefined || isCount(known, head)
  if (figure) return people || isAge(words) ? figure : null
  if (isAge(words) || /^(?:he|him|she|her)$/i.test(head.text)) return { low: 1, high: 1 }
  if (head.pos === 'PRON' || !counts(known, head, actor)) return null
  if (isPlural(head) || actor?.plural) return { low: 2, high: null }
  return { low: 1, high: 1 }
}

function isCount(known: HarmWords, head: Token): boolean {
  return known.whom.has(head.lemma) || head.pos === 'NUM' || isCounting(known, head.lemma)
}

// "A 17-year-old was hurt": whose age it is, is one.
function isAge(words: string): boolean {
  return /\byear-old$/i.test(words)
}

function counts({ whom }: HarmWords, head: Token, actor: ActorMention | undefined): boolean {
  if (whom.has(head.lemma)) return true
  if (actor === undefined) return false
  // "a smuggler of the gang" is one of them; the gang itself is not counted.
  return /member of/.test(actor.why) || !/state|armed-group|organisation|media/.test(actor.why)
}
