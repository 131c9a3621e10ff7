import type { Doc, Layer } from '../model/doc.ts'
import type { Gap } from '../model/gap.ts'
import type { Report } from '../model/report.ts'
import { actors } from './actors/actors.ts'
import type { CausePhrases } from './claims/cause-phrases.ts'
import { claims } from './claims/claims.ts'
import { datedActors } from './claims/codes-then.ts'
import { conduct } from './conduct/conduct.ts'
import type { ConductWords } from './conduct/conduct-words.ts'
import type { ConfidenceWeights } from './claims/confidence.ts'
import { events } from './events/events.ts'
import type { EventWords } from './events/event-words.ts'
import type { ContextWords } from './events/contexts.ts'
import type { Instruments } from './events/instruments.ts'
import type { EventLexicon } from './events/lexicon.ts'
import { harm } from './harm/harm.ts'
import type { HarmWords } from './harm/harm-words.ts'
import type { ActorNouns } from './names/describe-actor.ts'
import { type ActorIndex, names } from './names/names.ts'
import type { ReaderModel } from './encoder/read-model.ts'
import { gateOf } from './encoder/gate.ts'
import { foundation } from './foundation.ts'
import { gapsOf } from './gaps/gaps.ts'
import { legible } from './legible/legible.ts'
import { inOwnWords } from './legible/own-words.ts'
import type { Pipeline } from './pipeline.ts'
import type { Gazetteer } from './places/gazetteer.ts'
import { places } from './places/places.ts'
import { toponyms } from './places/toponyms.ts'
import type { SpeechLexicon } from './speakers/speech-lexicon.ts'
import { speakers } from './speakers/speakers.ts'
import type { StanceLexicon } from './stances/stance-lexicon.ts'
import { stances } from './stances/stances.ts'
import { times } from './times/times.ts'
import { timexes } from './times/timexes.ts'
import { tellingWords } from './telling-words.ts'
import type { TimeWords } from './times/words.ts'
import type { Wink } from './words/load-wink.ts'

/** Version of the rules of the English reader; part of every reading. Raised whenever the same report may give other claims. */
export const ENGLISH_VERSION = 'english@0.5.1'

/** The knowledge that the English reader stands on: loaded once, never changed. */
export interface Resources {
  readonly wink: Wink
  readonly model: ReaderModel
  readonly actors: ActorIndex
  readonly nouns: ActorNouns
  readonly gazetteer: Gazetteer
  readonly time: TimeWords
  readonly speech: SpeechLexicon
  readonly stances: StanceLexicon
  readonly harm: HarmWords
  readonly events: EventLexicon
  readonly instruments: Instruments
  readonly contexts: ContextWords
  /** Words by which the event rules go: moods, coreference, light verbs. */
  readonly eventWords: EventWords
  readonly conduct: ConductWords
  /** Phrases by which a report states a cause. */
  readonly causes: CausePhrases
  /** How likely claims are to be right, by their signs. */
  readonly confidence: ConfidenceWeights
}

/** Reads reports, with every layer: the same report gives the same claims in any process. */
export interface Reader {
  readonly version: string
  annotate(report: Report): Promise<Doc<Layer>>
  /** What of the report was read and not coded, in text order. */
  gaps(report: Report): Promise<readonly Gap[]>
}

/** The English reader: the one visible list of stages, in order. Its version names that of its model. */
export function english(resources: Resources): Reader {
  const annotate = asWritten(resources)
  return {
    version: `${ENGLISH_VERSION}+model.${resources.model.version}`,
    annotate,
    gaps: async (report) => gapsOf(resources, await annotate(report)),
  }
}

// A report that is hard to read is read from a legible copy, and told in its own words.
function asWritten(given: Resources): Reader['annotate'] {
  const { annotate } = stages(given)
  const glance = foundation(given.wink, given.model)
  const words = { actors: given.actors, dictionary: given.wink.dictionary }
  return async (report) => {
    const copy = await legible(report, glance, words)
    const doc = await annotate(copy)
    return copy === report ? doc : { ...inOwnWords(doc, report.text), report }
  }
}

function stages(given: Resources): Pipeline<Layer> {
  return foundation(given.wink, given.model, gateOf(tellingWords(given), given.wink.dictionary))
    .use(names(given.actors))
    .use(timexes(given.time))
    .use(times(given.time))
    .use(toponyms(given.gazetteer))
    .use(places())
    .use(actors(given.nouns))
    .use(speakers(given.speech))
    .use(stances(given.speech, given.stances))
    .use(harm(given.harm))
    .use(events(given.events, given.instruments, given.contexts, given.eventWords, given.harm))
    .use(claims(given.causes, given.confidence, datedActors(given.actors.actors)))
    .use(
      conduct(given.events, given.eventWords, given.conduct, {
        labels: given.model.labels.acts,
        sure: given.model.sure,
      }),
    )
}
