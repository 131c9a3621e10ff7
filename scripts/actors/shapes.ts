import { nounKey, pluralOf } from './nouns.ts'
import type { Sources } from './sources.ts'

// "gunman / gunmen"; of one without a plural of its own the regular one counts too.
function formsOf(noun: string): string[] {
  const [one = '', many = pluralOf(one)] = noun.split(' / ')
  return [one, many]
}

const lastWord = (noun: string): string => noun.split(' ').at(-1) ?? noun

/** The tables of shapes, as lists for JSON. */
export function compileShapes(sources: Sources) {
  const { shapes, nouns } = sources
  const bodies = new Set(nouns.bodies.map(nounKey))
  const singles = nouns.nouns.flatMap(({ one, traits }) =>
    traits.includes('arms') ? [] : one.map((word) => nounKey(word.split(' / ')[0] ?? '')),
  )
  return {
    titles: shapes.titles,
    weakTitles: shapes.weak_titles,
    given: sources.given.given,
    familyFirst: sources.given.family_first,
    particles: shapes.particles,
    starts: shapes.starts,
    personParticles: shapes.person_particles,
    calendar: shapes.calendar,
    things: shapes.things,
    owners: shapes.owners,
    speech: shapes.speech,
    placePrepositions: shapes.place_prepositions,
    cueWords: shapes.cue_words,
    heads: shapes.organisation_heads.flatMap(({ words, kind, sector }) =>
      words.map((word) => [word, { kind, sector }]),
    ),
    openers: shapes.organisation_openers.flatMap(({ words, kind, sector }) =>
      words.map((word) => [word, { kind, sector }]),
    ),
    groupOpeners: shapes.group_openers.flatMap(({ words, kind, sector }) =>
      words.map((word) => [word, { kind, sector }]),
    ),
    personNouns: [...new Set(singles.filter((noun) => !bodies.has(noun)).map(lastWord))],
    armedNouns: [
      ...new Set(
        nouns.nouns
          .filter(({ sector }) => /^(?:REB|UAF|PRM|MIL)$/.test(sector ?? ''))
          .flatMap(({ one, collective }) => [...one.flatMap(formsOf), ...collective])
          .map((word) => lastWord(nounKey(word))),
      ),
    ],
    agentNouns: [
      ...new Set(
        nouns.nouns
          .flatMap(({ one, collective }) => [...one.flatMap((word) => word.split(' / ')), ...collective])
          .map((word) => lastWord(nounKey(word))),
      ),
    ],
  }
}
