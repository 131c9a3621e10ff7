import { readFileSync } from 'node:fs'
import { parse as parseYaml } from 'yaml'
import type { Doc, Name, NameKind, Utterance } from '../../model/doc.ts'
import { type Mention, wordsAt } from '../../model/span.ts'
import { layersOf } from '../test-doc.ts'
import type { SpeechLayers } from './scene.ts'
import { speakers } from './speakers.ts'
import { readSpeechLexicon } from './speech-lexicon.ts'

const root = new URL('../../../', import.meta.url)
const lexicon = readSpeechLexicon(parseYaml(readFileSync(new URL('data/lexicon/speech.yaml', root), 'utf8')))

/** A made-up name for tests: its kind, and its canonical name when that differs from its words. */
export type TestNames = Readonly<Record<string, NameKind | readonly [NameKind, canonical: string]>>

/** The layers before speakers for a text of a test, with the given names found wherever they stand. */
export async function docOf(text: string, names: TestNames = {}): Promise<Doc<SpeechLayers>> {
  return { ...(await layersOf(text)), names: namesIn(text, names) }
}

function namesIn(text: string, names: TestNames): Mention<Name>[] {
  const found = Object.entries(names).flatMap(([words, what]) => {
    const [kind, name] = typeof what === 'string' ? [what, words] : what
    return Array.from(
      text.matchAll(new RegExp(`(?<!\\p{L})${words.replaceAll('.', '\\.')}(?!\\p{L})`, 'gu')),
      (match) => {
        const at = wordsAt(text, match.index, match.index + words.length)
        return {
          ...at,
          name,
          kind: kind as NameKind,
          entity: null,
          antecedent: null,
          country: null,
          sector: null,
          why: 'exact',
        }
      },
    )
  })
  return found.sort((a, b) => a.start - b.start)
}

/** What the stage hears in a text. */
export async function heardIn(text: string, names: TestNames = {}): Promise<readonly Utterance[]> {
  return speakers(lexicon).annotate(await docOf(text, names))
}

/** One line an utterance: "nearest < outer | cue | content […] “if quoted”". */
export function shown(text: string, utterances: readonly Utterance[]): string[] {
  return utterances.map(({ attribution, content, quoted }) => {
    const chain = attribution.map((link) => link.name).join(' < ')
    const words = content.map((span) => text.slice(span.start, span.end)).join(' … ')
    return `${chain} | ${attribution[0]?.cue.text ?? ''} | ${words}${quoted ? ' (quoted)' : ''}`
  })
}
