import { MEANT_NOUNS } from './actors/definite.ts'
import type { ConductWords } from './conduct/conduct-words.ts'
import type { EventLexicon } from './events/lexicon.ts'
import type { HarmWords } from './harm/harm-words.ts'
import type { ActorNouns } from './names/actor-index.ts'
import type { SpeechLexicon } from './speakers/speech-lexicon.ts'
import type { TimeWords } from './times/words.ts'

interface Lexicons {
  readonly events: EventLexicon
  readonly speech: SpeechLexicon
  readonly harm: HarmWords
  readonly time: TimeWords
  readonly nouns: ActorNouns
  readonly conduct: ConductWords
}

/** Kinds of words of time that say a time without a capital or a digit, or open a sentence. */
const KINDS_OF_TIME = [
  'month',
  'weekday',
  'shortWeekday',
  'unit',
  'dayPart',
  'season',
  'today',
  'feast',
  'decadeName',
]

/** Words, in lower case, without one of which a sentence tells of no event, harm, speech, actor or time; names aside. */
export function tellingWords({ events, speech, harm, time, nouns, conduct }: Lexicons): ReadonlySet<string> {
  const times = KINDS_OF_TIME.flatMap((kind) => [...(time.values.get(kind)?.keys() ?? [])])
  return new Set([
    ...events.entries.keys(),
    ...[...speech.verbs.keys()].map(firstWord),
    ...[...speech.nouns, ...speech.quoting, ...speech.citing, ...speech.accordingFirst].map(firstWord),
    ...harm.verbs.keys(),
    ...harm.nouns.keys(),
    ...harm.states.keys(),
    ...harm.hits.verbs,
    ...harm.hits.struck,
    ...harm.hits.attacks,
    ...conduct.guarding,
    ...[...nouns.nouns.keys(), ...MEANT_NOUNS, ...times].map(lastWord),
  ])
}

function lastWord(phrase: string): string {
  return phrase.split(' ').at(-1) ?? phrase
}

function firstWord(phrase: string): string {
  return phrase.split(' ')[0] ?? phrase
}
