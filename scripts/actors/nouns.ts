import type { Holder, Modifier, Noun, NounRow, State } from '../../src/annotate/names/actor-index.ts'
import type { Sources } from './sources.ts'
import type { StateEntry } from './states.ts'

const lower = (words: readonly string[]): string[] => words.map((word) => word.toLowerCase())

/** The tables of `describeActor`, as lists for JSON. Throws when a noun is listed twice with different meanings. */
export function compileNouns(sources: Sources, states: readonly StateEntry[]) {
  const { nouns } = sources
  const table = [...nounTable(sources)]
  const senses = [...new Set(table.map(([, noun]) => JSON.stringify(noun)))]
  const rows = table.map(([noun, sense]): NounRow => [noun, senses.indexOf(JSON.stringify(sense))])
  const tables = {
    nouns: rows,
    modifiers: nouns.modifiers.flatMap(({ sector, nonstate, words }) =>
      lower(words).map((word): [string, Modifier] => [word, { sector, nonstate }]),
    ),
    patrons: lower(nouns.patron_words),
    leaders: lower(nouns.leader_words),
    stances: lower(nouns.stance_prefixes),
    determiners: lower(nouns.determiners),
    notInOffice: lower(nouns.not_in_office),
    bodies: nouns.bodies.map(nounKey),
    states: states.map(({ code, id, name, leader }): [string, State] => [code, { id, name, leader }]),
    metonyms: states.flatMap(({ code, metonyms }) =>
      metonyms.flatMap(withoutMarks).map((name): [string, string] => [nounKey(name), code]),
    ),
    offices: [...officeTable(sources)],
    officeNames: [...new Set(sources.entries.flatMap((entry) => entry.offices.map(({ office }) => office)))],
  }
  return { tables, senses: senses.map((sense) => JSON.parse(sense) as Noun) }
}

// "Bogotá" is written "Bogota" too.
function withoutMarks(name: string): string[] {
  const bare = name.normalize('NFD').replace(/\p{M}/gu, '')
  return bare === name ? [name] : [name, bare]
}

/** The words of a noun as the tokens give them, lower case, joined by spaces: "self-defence group" is "self - defence group". */
export function nounKey(text: string): string {
  return text.toLowerCase().replaceAll('-', ' - ').replace(/,/g, ' ,').replace(/\s+/g, ' ')
}

function nounTable(sources: Sources): Map<string, Noun> {
  const table = new Map<string, Noun>()
  for (const { sector, traits, office, one, collective } of sources.nouns.nouns) {
    const set = (text: string, number: Noun['number']) => {
      const key = nounKey(text)
      // The first listing counts: "deputy" is a lawmaker before it is a helper.
      if (!table.has(key)) table.set(key, { sector, number, traits, office: office ?? null })
    }
    for (const word of one) {
      const [singular = '', plural = pluralOf(singular)] = word.split(' / ')
      set(singular, 'one')
      set(plural, 'many')
    }
    for (const word of collective) set(word, 'group')
  }
  return table
}

/** The regular plural of a noun. */
export function pluralOf(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`
  return /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`
}

// Offices of a state: "the Kenyan president". Those of other bodies are in the directory alone.
function officeTable({ entries, offices: known }: Sources): Map<string, Holder[]> {
  const table = new Map<string, Holder[]>()
  for (const { id, name, country, sector = null, offices } of entries) {
    for (const { office, of, from, to = null } of offices) {
      if (of !== undefined) continue
      const key = `${office}:${country ?? ''}`
      const holder = { id, name, sector: known[office]?.sector ?? sector, from, to }
      table.set(key, [...(table.get(key) ?? []), holder])
    }
  }
  return table
}
