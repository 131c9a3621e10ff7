// "Maj. Gen. Okoro", "Lt. Col. Haddad", "Brig. Gen.", "No. 4": wink takes some of these for the end of a sentence.
const ABBREVIATION =
  /(?:^|[\s(“"])(?:Maj|Gen|Lt|Col|Brig|Capt|Cmdr|Sgt|Sr|Gov|Sen|Rep|Rev|Adm|Pte|Cpl|No|no|St|vs|approx)\.$/

/**
 * Sentence ends less the false ones: none after a rank or another abbreviation that a name follows, none before a
 * small letter ("fired at the no. 4 gate"), none before a closing mark that still belongs to the sentence.
 */
export function joinBroken(text: string, ends: readonly number[]): number[] {
  return ends.filter((end, index) => {
    if (index === ends.length - 1) return true
    const rest = text.slice(end, end + 40).trimStart()
    const goesOn = /^[\p{Ll},;)\]]/u.test(rest) || /^[”’]\s*[\p{Ll},]/u.test(rest)
    return !goesOn && !ABBREVIATION.test(text.slice(Math.max(0, end - 12), end))
  })
}
