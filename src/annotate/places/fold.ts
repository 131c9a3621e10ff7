/** Letters that Unicode does not take apart into a base letter and a mark. */
const SPECIAL: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ə: 'a',
  ħ: 'h',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ة: 'ه',
  ى: 'ي',
}

const PLAIN = /^[a-z0-9 ]*$/

/**
 * The spelling of a name without case, accents, apostrophes, hyphens and points: two names with the same normal form are
 * the same word to a reader ("Ba’quba" and "Baquba", "U.S." and "US").
 */
export function normalName(name: string): string {
  const lower = name.toLowerCase()
  if (PLAIN.test(lower)) return lower.replace(/ {2,}/g, ' ').trim()
  return lower
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u064b-\u065f\u0670\u0640]/g, '')
    .replace(/[øłđðþßæœıəħأإآةى]/g, (letter) => SPECIAL[letter] ?? letter)
    .replace(/['’‘ʿʾʻʼ`´′.]/g, '')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim()
}

type Rule = readonly [pattern: RegExp, replacement: string]

/** Rules of the loose spelling, in order; each with names that it brings together. */
const LOOSE: readonly Rule[] = [
  // "Al Musayyib" and "Musayyib", "Deir ez-Zor" and "Deir al-Zor": the Arabic article in all its assimilated forms.
  [/(^| )(?:a[lnrstz]|ash|ath|adh|ad|e[lnrstz]|esh|ed|ul) (?=\S)/g, '$1'],
  [/(^| )ال(?=\S{2})/g, '$1'],
  // "St. Petersburg" and "Saint Petersburg".
  [/(^| )st(?= )/g, '$1saint'],
  [/(^| )mt(?= )/g, '$1mount'],
  [/(^| )ft(?= )/g, '$1fort'],
  // "Raqqah" and "Raqqa", "Hilleh" and "Hille".
  [/([aeo])h(?= |$)/g, '$1'],
  [/ /g, ''],
  // "Qamishli" and "Kamishli", "Cizre" and "Kizre"; "ch" is a sound of its own.
  [/ck|c(?!h)|q/g, 'k'],
  [/ou|oo/g, 'u'],
  [/ee/g, 'i'],
  [/y/g, 'i'],
  // "Khan Sheikhoun" and "Khan Shaykhun".
  [/ei/g, 'ai'],
  // "Ad Dhale" and "Ad Dale", "Baghuz" and "Baguz", "Tharthar" and "Tartar".
  [/([dgt])h/g, '$1'],
  [/ph/g, 'f'],
  [/dj/g, 'j'],
  [/tz/g, 'ts'],
  // "Falluja" and "Faluja".
  [/(.)\1+/gu, '$1'],
]

/**
 * The loose form of a normal name, under which common transliterations of one name meet ("Musayib", "Al Musayyib").
 * Different names may meet too: prefer a hit with the same normal form.
 */
export function foldNormal(normal: string): string {
  let folded = normal
  for (const [pattern, replacement] of LOOSE) folded = folded.replace(pattern, replacement)
  return folded === '' ? normal.replaceAll(' ', '') : folded
}

/** The loose form of a name as written. */
export function foldName(name: string): string {
  return foldNormal(normalName(name))
}

/** A 16-bit hash of a normal name: tells an exact hit from a folded one without storing the spelling. */
export function exactHash(normal: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < normal.length; i++) hash = Math.imul(hash ^ normal.charCodeAt(i), 0x01000193)
  return (hash ^ (hash >>> 16)) & 0xffff
}
