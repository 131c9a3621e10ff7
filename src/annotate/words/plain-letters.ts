// Letters that Unicode does not decompose into a base letter and a mark.
const BASE: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ı: 'i',
  ħ: 'h',
  Ħ: 'H',
  ŧ: 't',
  Ŧ: 'T',
  ə: 'e',
  Ə: 'E',
}

/**
 * The text with accented Latin letters beyond Latin-1 replaced by their base letters, each in its place: offsets stay.
 * wink-nlp would cut "Erdoğan" into three tokens.
 */
export function plainLetters(text: string): string {
  return text.replace(
    /[\u0100-\u024f\u0259\u018f\u1e00-\u1eff]/g,
    (letter) => BASE[letter] ?? letter.normalize('NFD').charAt(0),
  )
}
