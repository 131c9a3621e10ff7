import { unescapeXml } from './xml.ts'
import type { Timex, TimexDoc } from './timex.ts'

/** A TimeML document: its text without tags, its creation day, and its times. */
export interface TimemlDoc extends TimexDoc {
  readonly dct: string | null
  readonly text: string
}

const TAG = /<(\/?)([A-Za-z0-9_]+)((?:\s[^<>]*?)?)(\/?)>/gs

/** Reads TimeML. Offsets count in the content of `<TEXT>` with the tags taken out. Empty times have no span and are left out. */
export function parseTimeml(id: string, raw: string): TimemlDoc {
  const source = raw.replaceAll('\r\n', '\n')
  const head = /<DCT>(.*?)<\/DCT>/s.exec(source)?.[1]
  const body = /<TEXT>(.*?)<\/TEXT>/s.exec(source)?.[1] ?? source
  const { text, timexes } = strip(body)
  return {
    doc_id: id,
    dct: (head && attribute(head, 'value')) ?? null,
    text,
    timexes: timexes.filter((t) => text.slice(t.start, t.end).trim()).toSorted((a, b) => a.start - b.start),
  }
}

function strip(body: string): { text: string; timexes: readonly Timex[] } {
  const timexes: Timex[] = []
  const open: { start: number; attributes: string }[] = []
  let text = ''
  let position = 0
  for (const tag of body.matchAll(TAG)) {
    text += unescapeXml(body.slice(position, tag.index))
    position = tag.index + tag[0].length
    const [, closing, name, attributes, empty] = tag
    if (name!.toUpperCase() !== 'TIMEX3') continue
    if (closing) {
      const from = open.pop()
      if (from) timexes.push(toTimex(from.start, text.length, from.attributes))
    } else if (!empty) open.push({ start: text.length, attributes: attributes! })
  }
  return { text: text + unescapeXml(body.slice(position)), timexes }
}

function toTimex(start: number, end: number, attributes: string): Timex {
  return { start, end, type: attribute(attributes, 'type'), value: attribute(attributes, 'value') }
}

function attribute(attributes: string, name: string): string | null {
  return new RegExp(String.raw`(?<![\w:])${name}\s*=\s*"([^"]*)"`).exec(attributes)?.[1] ?? null
}
