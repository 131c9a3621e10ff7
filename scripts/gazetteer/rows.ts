import type { GazetteerRow } from '../../src/annotate/places/gazetteer.ts'
import { FLAGS } from '../../src/annotate/places/gazetteer.ts'

/** A name with its flags, as the gazetteer's writer takes it. */
export type RowName = GazetteerRow['names'][number]

/** A name that a person has checked, or the gazetteer's own. Short words in capitals count only in capitals ("UAE"). */
export function mainName(name: string, flags = 0): RowName {
  const capitals = /^[A-Z.]{2,6}$/.test(name) ? FLAGS.capitals : 0
  return { name, flags: FLAGS.main | flags | capitals }
}

/** A name from a list of alternate names that nobody has checked. */
export function aliasName(name: string): RowName {
  return { name, flags: 0 }
}

/**
 * A name as English reports print it: without the marks of scholarly transliteration ("Jarābulus", "‘Afrīn"), but with
 * those of languages that are themselves written so ("São Paulo", "Şanlıurfa").
 */
export function englishName(name: string): string {
  if (!/[\u0304\u0323\u0324\u0331‘’ʿʾ]|[hdtz]\u0327/iu.test(name.normalize('NFD'))) return name
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f‘’ʿʾ]/gu, '')
    .trim()
}
