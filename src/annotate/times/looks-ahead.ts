import type { Doc, Sentence, Token } from '../../model/doc.ts'
import type { Span } from '../../model/span.ts'

const VERBS: ReadonlySet<string> = new Set(['VERB', 'AUX'])
const CHAIN: ReadonlySet<string> = new Set(['VERB', 'AUX', 'PART', 'ADV', 'ADJ'])

/** Words that look ahead: in the verb phrase of a time, and shortly before it; from data/lexicon/times.yaml. */
export interface Cues {
  readonly verb: ReadonlySet<string>
  readonly near: ReadonlySet<string>
}

/** Tokens that count as shortly before. */
const NEAR = 4

/**
 * True when the verb that a time belongs to looks ahead: "The envoys will meet on Tuesday", but not
 * "He said on Tuesday that they will meet". The verb is the nearest before the time, else the first after it.
 */
export function looksAhead(doc: Doc<'tokens' | 'sentences'>, span: Span, cues: Cues): boolean {
  const sentence = sentenceAt(doc.sentences, span.start)
  if (!sentence) return false
  const tokens = tokensOf(doc, sentence)
  const before = tokens.filter((token) => token.end <= span.start)
  if (before.slice(-NEAR).some((token) => cues.near.has(token.text.toLowerCase()))) return true
  const verb = before.findLastIndex((token) => VERBS.has(token.pos))
  if (verb >= 0) return chainAt(before, verb).some((token) => cues.verb.has(token.text.toLowerCase()))
  const after = tokens.filter((token) => token.start >= span.end)
  const first = after.findIndex((token) => VERBS.has(token.pos))
  return first >= 0 && chainRight(after, first).some((token) => cues.verb.has(token.text.toLowerCase()))
}

/** The last sentence that starts at or before the offset; by halving, for reports of any length. */
function sentenceAt(sentences: readonly Sentence[], offset: number): Sentence | undefined {
  let [low, high] = [0, sentences.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return sentences[low - 1]
}

function tokensOf(doc: Doc<'tokens'>, sentence: Sentence): readonly Token[] {
  return doc.tokens.slice(sentence.first, sentence.last)
}

// "are due to resume", with "resume" taken for a noun: after a mere auxiliary the chain goes on.
function chainAt(tokens: readonly Token[], verb: number): readonly Token[] {
  const left = chainLeft(tokens, verb)
  return tokens[verb]?.pos === 'AUX' ? [...left, ...chainRight(tokens, verb)] : left
}

/** "is due to arrive": from "arrive" back over the words of its verb phrase. */
function chainLeft(tokens: readonly Token[], verb: number): readonly Token[] {
  const stop = tokens.findLastIndex((token, index) => index < verb && !CHAIN.has(token.pos))
  return tokens.slice(stop + 1, verb + 1)
}

/** "is due to arrive": from "is" on. */
function chainRight(tokens: readonly Token[], verb: number): readonly Token[] {
  const stop = tokens.findIndex((token, index) => index > verb && !CHAIN.has(token.pos))
  return tokens.slice(verb, stop < 0 ? undefined : stop)
}
