import type { Span } from '../../model/span.ts'

const MARKS = [/[.!?]{2,}/, /(?<mark>[-=*_+~#<>|^'’`])\k<mark>+(?![-=+|<>*_~#^])/, /[-=+|<>*_~#^]{3,}/, /‘’/]

// A full stop or a bracket after an address belongs to the sentence.
const ADDRESSES = [
  /(?:https?:\/\/|www\.)[^\s<>"“”]*[^\s<>"“”.,;:!?)\]'’]/,
  /(?<![\w.+%-])(?:mailto:)?[\w.+%-]+@[A-Za-z][\w-]*(?:\.[\w-]+)*/,
  /(?<![\w.-])\w[\w-]*(?:\.[\w-]+)*\.(?:com|org|net|edu|gov|mil|info|biz)\b(?:\/(?:[^\s<>"“”]*[\w/])?)?/,
  /(?<![\w.])[a-z]{2,}(?:\.[a-z]{2,}){2,}(?![\w.])/,
]

const FILES =
  /(?<![^\s<>"“”‘’,;:(){}[\]])[^\s<>"“”‘’,;:(){}[\]]*\.(?:doc|DOC|xls|XLS|ppt|pdf|PDF|txt|rtf|html?|jpe?g|JPG|gif|png|zip|exe|url|mp3|csv)\b/

const UNDERSCORED = /(?<![\w-])\w+_\w+(?![\w-])/

const FIGURES = [
  /(?<!\S)\.\d+\b/,
  /\b\d\d?(?::\d\d){1,2}\b/,
  /(?<![\w’'])['’]\d\d(?:s\b|(?!\w))/,
  /\b\d+0['’]s\b/,
]

const ABBREVIATIONS = /\b(?:Ph\.D|Rev|Attn|Mlle|(?<=\bet )al)\./

// wink-nlp cuts words before and after letters beyond Latin.
const LETTERS = /(?<![\p{L}\p{M}])[\p{L}\p{M}]*(?=[^\0-\u024f\u1e00-\u1eff])\p{L}[\p{L}\p{M}]*/u

const WHOLE = new RegExp(
  [...ADDRESSES, FILES, UNDERSCORED, ...MARKS, ...FIGURES, ABBREVIATIONS, LETTERS]
    .map(({ source }) => source)
    .join('|'),
  'gu',
)

/**
 * What is one word in UD English though wink-nlp cuts it: addresses and names of files, runs of marks ("...", "----"),
 * figures with a mark before them (".45", "'98") and words beyond the Latin alphabet. Places of `text`, in order.
 */
export function wholeWords(text: string): Span[] {
  return Array.from(text.matchAll(WHOLE), ({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }))
}
