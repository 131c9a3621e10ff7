import type { Doc, Layer } from '../../model/doc.ts'
import type { Gap } from '../../model/gap.ts'
import { bySpan } from '../../model/span.ts'
import { contextOf } from '../events/context.ts'
import type { EventWords } from '../events/event-words.ts'
import type { EventLexicon } from '../events/lexicon.ts'
import type { SpeechLexicon } from '../speakers/speech-lexicon.ts'
import { unknownActors, unknownPlaces, unnamedSpeakers } from './unknown.ts'
import { unknownVerbs } from './unknown-verbs.ts'
import { unusedEventWords } from './unused-event-words.ts'

/** The knowledge against which gaps are seen. */
export interface GapKnowledge {
  readonly events: EventLexicon
  readonly eventWords: EventWords
  readonly speech: SpeechLexicon
}

/** What of a report was read and not coded, in text order: the list from which lexicons and gazetteers grow. */
export function gapsOf({ events, eventWords, speech }: GapKnowledge, doc: Doc<Layer>): readonly Gap[] {
  const context = contextOf(doc, events, eventWords)
  return [
    ...unusedEventWords(context),
    ...unknownVerbs(context, speech),
    ...unknownActors(doc),
    ...unnamedSpeakers(doc),
    ...unknownPlaces(doc),
  ].toSorted(bySpan)
}
