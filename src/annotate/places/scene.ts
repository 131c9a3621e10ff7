import type { Doc, Entity, Name, Sentence, Token } from '../../model/doc.ts'
import type { Mention } from '../../model/span.ts'
import type { Gazetteer, Hit } from './gazetteer.ts'
import type { Vocabulary } from './vocabulary.ts'

/** All that the rules of this folder look at. */
export interface Scene {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly names: readonly Mention<Name>[]
  readonly entities: readonly Mention<Entity>[]
  readonly gazetteer: Gazetteer
  readonly vocabulary: Vocabulary
  /** The gazetteer's answers, remembered: a report says the same names again and again. */
  find(name: string): readonly Hit[]
  /** Words that the report also writes in lower case. */
  readonly lowercase: ReadonlySet<string>
}

/** The scene of one report. */
export function toScene(
  doc: Doc<'tokens' | 'sentences' | 'entities' | 'names'>,
  gazetteer: Gazetteer,
  vocabulary: Vocabulary,
): Scene {
  const { tokens, sentences, entities, names } = doc
  const lowercase = new Set(tokens.flatMap(({ text }) => (/^\p{Ll}/u.test(text) ? [text] : [])))
  const find = remembered((name) => gazetteer.find(name))
  return { text: doc.report.text, tokens, sentences, entities, names, gazetteer, vocabulary, find, lowercase }
}

function remembered(find: (name: string) => readonly Hit[]): (name: string) => readonly Hit[] {
  const answers = new Map<string, readonly Hit[]>()
  return (name) => {
    const known = answers.get(name)
    if (known) return known
    const answer = find(name)
    answers.set(name, answer)
    return answer
  }
}

/** The token's text in lower case; the empty string beyond either end. */
export function wordAt(scene: Scene, i: number): string {
  return scene.tokens[i]?.text.toLowerCase() ?? ''
}

/** True for a token that begins with a capital letter. */
export function isCapital(token: Token | undefined): boolean {
  return token !== undefined && /^['’‘ʿ]?\p{Lu}/u.test(token.text)
}

/** True when no space stands between the token and the one before it. */
export function isGlued(scene: Scene, i: number): boolean {
  const token = scene.tokens[i]
  const before = scene.tokens[i - 1]
  return token !== undefined && before !== undefined && before.end === token.start
}
