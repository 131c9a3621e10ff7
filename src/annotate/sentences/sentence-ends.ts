// "Maj. Gen. Okoro", "Lt. Col. Haddad", "Brig. Gen.", "No. 4": wink takes some of these for the end of a sentence.
const ABBREVIATION =
  /(?:^|[\s(“"])(?:Maj|Gen|Lt|Col|Brig|Capt|Cmdr|Sgt|Sr|Gov|Sen|Rep|Rev|Adm|Pte|Cpl|No|no|St|vs|approx)\.$/

// "2. The road", but not "on Jan. 5."
const ITEM_NUMBER = /(?:^|(?<!\p{Lu}\p{L}{1,3})[.!?:]["”’)]? )\s*\d{1,2}\.$/u

const GOES_ON = /^\s*[\p{Ll},;)\]]|^\s*[”’]\s*[\p{Ll},]|^[.!?]/u

// "“Where?” Okoro asked."
const ASKED = /[!?]["”’]$/
const SAYS = /^\s*(?:\p{L}+ ){1,2}(?:said|says|asked|asks|replied|shouted|cried|told|wrote)\b/u

// An end of a line or of a sentence that wink-nlp does not take for one: before a small letter, after "..." or "?!".
const MISSED =
  /(?<![\p{L}.’'-])(?!(?:etc|approx|dept|govt|vol|fig|min|max|tel|ext|inc|ltd|est|esp)\.)\p{Ll}{3,}[.?!](?= +\p{L})|[.!?]{2,}(?= +["“‘'(]?\p{Lu})/gu

const FOOTNOTES = /^(?:\s?\[\d+\])+/

/**
 * Where the sentences of a line end, in order, by the ends that wink-nlp sees in it: less those after a rank, another
 * abbreviation or the number of an item, and those before a small letter ("fired at the no. 4 gate") or a closing mark;
 * more those before a small letter where the word before the stop is no abbreviation. Footnote marks ("[2]") stay with what
 * they stand behind.
 */
export function sentenceEnds(line: string, seen: readonly number[]): number[] {
  const kept = seen.filter((end) => end < line.length && isEnd(line, end))
  const missed = Array.from(line.matchAll(MISSED), ({ index, 0: { length } }) => index + length)
  const ends = [...kept, ...missed].map((end) => end + footnotesAt(line, end))
  return [...new Set([...ends, line.length])].sort((a, b) => a - b)
}

function isEnd(line: string, end: number): boolean {
  const before = line.slice(Math.max(0, end - 12), end)
  const after = line.slice(end, end + 60)
  if (GOES_ON.test(after) || ABBREVIATION.test(before) || ITEM_NUMBER.test(before)) return false
  return !(ASKED.test(before) && SAYS.test(after))
}

function footnotesAt(line: string, end: number): number {
  return FOOTNOTES.exec(line.slice(end, end + 40))?.[0].length ?? 0
}
