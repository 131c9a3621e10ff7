/** A word as linking compares it: small letters without accents. */
export function plain(word: string): string {
  // Most words have no accents to take off, and that is what takes long.
  const bare = ASCII.test(word) ? word : word.normalize('NFKD').replaceAll(/\p{M}/gu, '')
  return bare.replace(/['’]s?$/, '').toLowerCase()
}

const ASCII = /^[ -~]*$/

const WORD = /\p{L}[\p{L}\p{M}\p{N}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*|\p{N}+(?:[.,:]\p{N}+)*/gu

/** The words and figures of a text, plain, in order. */
export function wordsIn(text: string): readonly string[] {
  return (text.match(WORD) ?? []).map(plain)
}

// "Anna Lind-Berg", "Harbour District"; "34-year-old", "aged 34", "Lind, 34,".
const NAME =
  /\p{Lu}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*(?:[ \u00a0]\p{Lu}[\p{L}\p{M}]*\.?(?:['’-]\p{L}[\p{L}\p{M}]*)*)*/gu
const AGE = /\b(\d{1,2})[ -]years?[ -]old\b|\baged (\d{1,2})\b|(?<=\p{L}, )(\d{1,2})(?=[,.;])/gu

/** The runs of capitalised words in a text and the ages of people, as they are written, in order. */
export function namesIn(text: string): readonly string[] {
  const names = [...text.matchAll(NAME)].map(({ index, 0: name }) => ({ index, name }))
  const ages = [...text.matchAll(AGE)].map(({ index, 1: old, 2: aged, 3: beside }) => ({
    index,
    name: `${old ?? aged ?? beside} years`,
  }))
  return [...names, ...ages].toSorted((a, b) => a.index - b.index).map(({ name }) => name)
}
