import type { Span } from '../../src/model/span.ts'

/** A mention of an event of ECB+: its sentence, the places of its words there, and the cluster of what it tells of. */
export interface EcbMention {
  readonly id: string
  readonly cluster: string
  readonly topic: number
  readonly doc: string
  readonly sent: number
  readonly tokens: readonly number[]
  readonly sentence: string
}

/** The text of an ECB+ document: its annotated sentences, a paragraph each. */
export function textOf(mentions: readonly EcbMention[]): string {
  const sentences = new Map(mentions.map(({ sent, sentence }) => [sent, sentence]))
  return [...sentences]
    .toSorted(([a], [b]) => a - b)
    .map(([, sentence]) => sentence)
    .join('\n\n')
}

/** Where mentions stand in the text that `textOf` makes. */
export function mentionSpans(text: string, mentions: readonly EcbMention[]): readonly Span[] {
  return mentions.map(({ sentence, tokens }) => {
    const start = text.indexOf(sentence)
    const words = sentence.split(' ')
    const first = words.slice(0, tokens[0]).join(' ').length
    const end = words.slice(0, tokens.at(-1)! + 1).join(' ').length
    return { start: start + first + (first > 0 ? 1 : 0), end: start + end }
  })
}
