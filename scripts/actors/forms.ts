import type { ActorRow, Form, FormRow, KnownActor } from '../../src/annotate/names/actor-index.ts'
import { formKeys } from '../../src/annotate/names/fold.ts'
import { datedCodes } from './directory.ts'
import type { Entry, Sources } from './sources.ts'
import type { StateEntry } from './states.ts'

type Listed = {
  readonly actor: KnownActor
  readonly names: readonly string[]
  readonly acronyms: readonly string[]
  readonly cued?: boolean
}

/** Every known actor, and every form in which one is written. */
export function compileForms(
  sources: Sources,
  states: readonly StateEntry[],
  spellings: ReadonlyMap<string, string>,
) {
  const listed = [
    ...states.flatMap(fromState),
    ...sources.peoples.map(fromPeople),
    ...sources.entries.map((entry) => fromEntry(entry, sources.offices)),
  ]
  const marks = { cued: new Set(sources.shapes.cue_forms), local: new Set(sources.shapes.local_forms) }
  const forms = new Map<string, Form[]>()
  const add = (text: string, at: number, exact: boolean, cued: boolean) => {
    const alias = text !== listed[at]?.actor.name
    const form = toForm(text, at, { exact, cued, alias }, marks, spellings)
    if (form.key === '') throw new Error(`data/actors: "${text}" folds to nothing`)
    forms.set(form.key, mergeForm(forms.get(form.key) ?? [], form.form))
  }
  listed.forEach(({ names, acronyms, cued }, at) => {
    for (const name of names) add(name, at, isAcronym(name), cued ?? false)
    for (const acronym of acronyms) add(acronym, at, true, false)
  })
  for (const phrase of sources.shapes.not_names) add(phrase, -1, false, false)
  return {
    actors: listed.map(({ actor }) => toActorRow(actor)),
    forms: [...forms].flatMap(([key, list]) => list.map((form) => toFormRow(key, form))),
  }
}

function toActorRow({ id, name, kind, country, sector, from, to, codes }: KnownActor): ActorRow {
  if (codes.length > 0) return [id, name, kind, country, sector, from, to, codes]
  return from === null && to === null
    ? [id, name, kind, country, sector]
    : [id, name, kind, country, sector, from, to]
}

function toFormRow(
  key: string,
  { actors, capitals, exact, article, the, cued, local, alias }: Form,
): FormRow {
  const flags = (article ? 1 : 0) + (the ? 2 : 0) + (cued ? 4 : 0) + (local ? 8 : 0) + (alias ? 16 : 0)
  return exact === null ? [key, actors, capitals, flags] : [key, actors, capitals, flags, exact]
}

function isAcronym(name: string): boolean {
  return /^(?:\p{Lu}\.?){2,5}$/u.test(name)
}

function toForm(
  text: string,
  at: number,
  { exact, cued, alias }: Pick<Form, 'cued' | 'alias'> & { readonly exact: boolean },
  marks: { readonly cued: ReadonlySet<string>; readonly local: ReadonlySet<string> },
  spellings: ReadonlyMap<string, string>,
) {
  const the = text.startsWith('The ')
  const bare = text.replace(/^[Tt]he /, '')
  const { keys, capitals, article } = formKeys(bare, spellings)
  const form: Form = {
    actors: at < 0 ? [] : [at],
    capitals,
    exact: exact ? bare.replaceAll('.', '') : null,
    article: article && keys.length === 1,
    the,
    // "The Australian government" is no newspaper.
    cued: cued || (the && keys.length === 1) || marks.cued.has(bare),
    local: marks.local.has(bare),
    alias,
  }
  return { key: keys.join(' '), form }
}

// One key may hold several readings ("RSF"): equal ones join their actors, in order of the files.
function mergeForm(forms: readonly Form[], form: Form): Form[] {
  const same = forms.findIndex(
    (other) =>
      other.exact === form.exact &&
      other.capitals === form.capitals &&
      other.the === form.the &&
      other.article === form.article,
  )
  const other = forms[same]
  if (!other) return [...forms, form]
  const merged = {
    ...other,
    actors: [...new Set([...other.actors, ...form.actors])],
    cued: other.cued && form.cued,
    alias: other.alias && form.alias,
  }
  return forms.with(same, merged)
}

function fromState(state: StateEntry): Listed[] {
  const base = { country: state.code, sector: null, from: null, to: null, codes: [] }
  const people = state.peoples
    .filter((name) => !state.names.includes(name))
    .map((name): Listed => ({
      actor: { ...base, id: null, name, kind: 'people' },
      names: [name],
      acronyms: [],
    }))
  const names = state.names
  return [
    { actor: { ...base, id: state.id, name: state.name, kind: 'state' }, names, acronyms: [] },
    ...people,
  ]
}

function fromPeople(people: Sources['peoples'][number]): Listed {
  const [name = ''] = people.names
  const actor: KnownActor = {
    id: null,
    name,
    kind: 'people',
    country: people.country ?? null,
    sector: null,
    from: null,
    to: null,
    codes: [],
  }
  return { actor, names: people.names, acronyms: [], cued: people.cued ?? false }
}

function fromEntry(entry: Entry, offices: Sources['offices']): Listed {
  const { id, name, kind, country = null, sector = null, from = null, to = null } = entry
  return {
    actor: { id, name, kind, country, sector, from, to, codes: datedCodes(entry, offices) },
    names: [name, ...entry.aliases.map((alias) => alias.name)],
    acronyms: entry.acronyms.map((acronym) => acronym.name),
  }
}
