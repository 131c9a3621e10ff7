import { finish, mix } from './hash.ts'

/** Feature templates made ready: each is a run of atom numbers in `atoms`, ending before `ends[i]`. */
export interface Templates {
  readonly count: number
  readonly atoms: Uint8Array
  readonly ends: Uint16Array
}

/** Reads templates such as `s0.word b0.tag`; the names must be among `names`, whose order is that of the atoms. */
export function compileTemplates(texts: readonly string[], names: readonly string[]): Templates {
  const runs = texts.map((text) => text.split(' ').map((name) => atomNumber(names, name, text)))
  let end = 0
  return {
    count: runs.length,
    atoms: Uint8Array.from(runs.flat()),
    ends: Uint16Array.from(runs, (run) => (end += run.length)),
  }
}

function atomNumber(names: readonly string[], name: string, text: string): number {
  const number = names.indexOf(name)
  if (number < 0) throw new Error(`unknown atom "${name}" in feature template "${text}"`)
  return number
}

/** Hashes every template over the atoms' values into `features`; returns how many. */
export function instantiate(templates: Templates, values: Int32Array, features: Int32Array): number {
  const { count, atoms, ends } = templates
  let at = 0
  for (let index = 0; index < count; index++) {
    let hash = index + 1
    for (const end = ends[index] as number; at < end; at++)
      hash = mix(hash, values[atoms[at] as number] as number)
    features[index] = finish(hash)
  }
  return count
}
