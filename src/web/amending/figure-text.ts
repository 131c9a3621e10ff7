interface Bounds {
  readonly low: number
  readonly high: number | null
}

/** A figure as a person writes it: "7", "7+" for at least seven, "5-9" for from five to nine. */
export function figureText({ low, high }: Bounds): string {
  if (high === null) return `${low}+`
  return low === high ? String(low) : `${low}-${high}`
}

/** The bounds of a figure that a person wrote, in the digits of any language; null when it is none. */
export function readFigure(text: string): Bounds | null {
  const plain = latinDigits(text).replaceAll(/\s/gu, '')
  const [, from = '', sign = '', to = ''] = /^(\d{1,8})(?:(\+)|[-–](\d{1,8}))?$/u.exec(plain) ?? []
  if (from === '') return null
  const low = Number(from)
  const high = sign === '+' ? null : to === '' ? low : Number(to)
  return high !== null && high < low ? null : { low, high }
}

/** Where the digits of Arabic and of Persian begin. */
const ZEROS = [0x660, 0x6f0]

function latinDigits(text: string): string {
  return text.replaceAll(/[\u0660-\u0669\u06f0-\u06f9]/gu, (digit) => {
    const code = digit.codePointAt(0)!
    return String(code - ZEROS.findLast((zero) => zero <= code)!)
  })
}
